package dev.bootsmith.debugger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Faults of samples/kvm-trampoline and samples/broken/no-identity-map, their records written by hand. */
class FaultStoryTest {
    private static final FaultRecord WRMSR = record(
            13,
            new FaultReason.ModelSpecificRegister(
                    FaultKind.EFER_LME_WITHOUT_CPUID,
                    0xc000_0080,
                    FaultReason.MsrAccess.WRITE,
                    0,
                    0x901,
                    0x100,
                    List.of(new CpuidBit(0x8000_0001, 0, CpuidBit.Output.EDX, 29, "LM"))),
            0x105f);

    private static final FaultRecord FETCH = record(
            14,
            new FaultReason.PageAccessDenied(new PageWalk(
                    PagingMode.LEVEL4,
                    0x7c84,
                    PageAccess.EXECUTE,
                    PagePrivilege.SUPERVISOR,
                    0x1000,
                    List.of(
                            new PageWalk.Step(PageLevel.PML4, 0, 0x1000, 0x2003),
                            new PageWalk.Step(PageLevel.PDPT, 0, 0x2000, 0x3003),
                            new PageWalk.Step(PageLevel.PD, 0, 0x3000, 0)),
                    PageWalk.Outcome.NOT_PRESENT,
                    0,
                    0,
                    0)),
            0x7c84);

    private static final FaultRecord IDT =
            record(13, new FaultReason.GateCheck(FaultKind.IDT_LIMIT, 40, 0, 0x1ff, 0, 0, 0), 0x7c84);

    private final SymbolMap symbols = SymbolMap.builder()
            .addSymbol("__reset", 0x1000)
            .addSymbol("wrmsr_here", 0x105f)
            .addLine(0x105f, 2, new SourceLine("trampoline.s", 71, "        wrmsr"))
            .build();

    private final CodeView code = new CodeView() {
        @Override
        public Optional<String> instructionAt(long linearAddress, ExecutionMode mode) {
            return linearAddress == 0x105f ? Optional.of("wrmsr") : Optional.empty();
        }

        @Override
        public OptionalLong physicalAddressOf(long linearAddress) {
            return OptionalLong.empty();
        }
    };

    @Test
    void theStoryOfWrmsrNamesBitLeafAndCall() {
        String story = tell(Messages.english(), WRMSR);

        assertTrue(story.startsWith("""
                #GP general protection, error code 0x0, at 0x8:0x105f (prot32 code) <wrmsr_here>
                  --> trampoline.s:71
                   71 |         wrmsr
                  instruction  wrmsr
                  cause        WRMSR would set LME (bit 8) in IA32_EFER, but this CPU has no long mode. CPUID
                               bits that are 0: CPUID leaf 0x80000001, EDX bit 29 (LM).
                  facts        IA32_EFER 0x0 -> 0x901
                """), story);
        assertTrue(story.contains("KVM_SET_CPUID2"), story);
        assertTrue(story.contains("KVM_GET_SUPPORTED_CPUID"), story);
        assertTrue(story.endsWith("  manual       Intel SDM Vol. 3A, 10.8.5\n"), story);
    }

    @Test
    void theStoryOfWrmsrInChinese() {
        String story = tell(new Messages(Locale.SIMPLIFIED_CHINESE), WRMSR);

        assertTrue(story.contains("WRMSR 要在 IA32_EFER 中设置 LME (bit 8)"), story);
        assertTrue(story.lines().allMatch(line -> Paragraph.width(line) <= 98), story);
    }

    @Test
    void aPageFaultShowsTheWalk() {
        String story = tell(Messages.english(), FETCH);

        assertTrue(story.contains("The instruction fetch at linear address 0x7c84 found no page: PDE[0]"), story);
        assertTrue(story.contains("PDE[0]    at 0x3000  0x0000000000000000  NOT PRESENT"), story);
    }

    @Test
    void gatesOfIa32eModeAreSixteenBytesLong() {
        FaultRecord longMode =
                new FaultRecord(13, 0, IDT.reason(), 8, 0, 0x7c84, ExecutionMode.COMPAT32, 0, 0x7c00, 0, 100);

        // vector 40 ends at 40 * 16 + 15 = 0x28f; in protected mode at 40 * 8 + 7 = 0x147
        assertTrue(cause(longMode).contains("would end at offset 0x28f"));
        assertTrue(cause(IDT).contains("would end at offset 0x147"));
    }

    @Test
    void aChainTellsEveryLinkInOrder() {
        FaultExplainer explainer = new FaultExplainer(Messages.english(), symbols, code);
        FaultRecord doubleFault = record(8, new FaultReason.DoubleFault(FETCH, FETCH), 0x7c84);
        String story = new FaultStory(Messages.english())
                .tellChain(explainer.explain(List.of(FETCH, FETCH, doubleFault, IDT)));

        assertEquals(
                List.of(
                        "Triple fault: no exception of this chain reached its handler, and the processor shut down.",
                        "1. What happened first",
                        "2. Why #PF could not be delivered",
                        "3. #PF while #PF was being delivered: together a double fault, #DF",
                        "4. Why #DF could not be delivered"),
                story.lines()
                        .filter(line -> line.startsWith("Triple") || line.matches("\\d\\. .*"))
                        .toList());
    }

    private String cause(FaultRecord fault) {
        return new FaultExplainer(Messages.english(), symbols, code)
                .explain(fault)
                .cause();
    }

    private String tell(Messages messages, FaultRecord fault) {
        return new FaultStory(messages).tell(new FaultExplainer(messages, symbols, code).explain(fault));
    }

    private static FaultRecord record(int vector, FaultReason reason, long rip) {
        return new FaultRecord(vector, 0, reason, 8, 0, rip, ExecutionMode.PROT32, 0, 0x7c00, 0, 100);
    }
}
