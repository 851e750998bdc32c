package dev.bootsmith.grader.run;

import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.ImageEvidence;
import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.toolchain.ProgramMap;
import java.util.List;

/**
 * All that decides a run.
 *
 * @param disks with the variant's bytes in place; the run changes them
 * @param patches what is put into memory and registers before the first instruction
 * @param needs what must be kept
 * @param probes the checks to be made at events
 * @param parts shared with other runs
 */
public record RunSetup(
        Specification.MachineRules machine,
        RunRules rules,
        SourceEvidence source,
        ImageEvidence image,
        List<MemoryDisk> disks,
        Specification.Patches patches,
        EvidenceNeeds needs,
        List<Probe> probes,
        MachineParts parts) {
    public RunSetup {
        disks = List.copyOf(disks);
        probes = List.copyOf(probes);
    }

    ProgramMap program() {
        return source.program();
    }

    /** Returns the program's symbols and lines for explanations. */
    SymbolMap symbols() {
        return ProgramSymbols.of(program());
    }
}
