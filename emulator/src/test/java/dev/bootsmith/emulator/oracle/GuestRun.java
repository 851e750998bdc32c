package dev.bootsmith.emulator.oracle;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a run of an image of {@link GuestImage} has printed, here or elsewhere. */
final class GuestRun {
    private static final InstructionTable TABLE = IsaTables.load();
    private static final long INSTRUCTIONS_PER_STATE = 60_000;

    private final Map<Integer, GuestDump> dumps = new HashMap<>();
    private final Set<Integer> unchecked = new HashSet<>();
    private int unfinished = -1;

    private GuestRun() {}

    /** The dumps by number. */
    Map<Integer, GuestDump> dumps() {
        return dumps;
    }

    /** The states in which a fault was raised here that the other one does not know. */
    Set<Integer> unchecked() {
        return unchecked;
    }

    /** The state in which the run ended; -1 if it went through all. */
    int unfinished() {
        return unfinished;
    }

    /** @param oracle who says which faults can be compared */
    static GuestRun here(byte[] image, int states, GuestOracle oracle) {
        GuestRun run = new GuestRun();
        ProcessorFactory factory = new ProcessorFactory(CpuModel.parse("max").orElseThrow(), TABLE);
        FaultLog log = factory.context().faultLog();
        long[] before = new long[1];
        GuestDump.Reader reader = new GuestDump.Reader(() -> before[0] = log.total());
        MachineConfig config = MachineConfig.builder()
                .entry(new BootEntry.Protected32(GuestImage.ADDRESS, ByteView.of(image)))
                .memoryBytes(16 << 20)
                .maxInstructions(INSTRUCTIONS_PER_STATE * (states + 1))
                .debugConsole(value -> {
                    int known = reader.dumps().size();
                    reader.accept(value);
                    if (reader.dumps().size() > known) {
                        run.note(
                                oracle,
                                log,
                                before[0],
                                reader.dumps().get(known).number());
                    }
                })
                .build();
        new Machine(config, factory).run();
        return run.take(reader);
    }

    private void note(GuestOracle oracle, FaultLog log, long before, int number) {
        int fresh = (int) Math.min(log.total() - before, log.recent().size());
        for (FaultRecord record :
                log.recent().subList(log.recent().size() - fresh, log.recent().size())) {
            if (!oracle.checks(record.reason())) {
                unchecked.add(number);
            }
        }
    }

    /** A run elsewhere. */
    static GuestRun of(GuestDump.Reader reader) {
        return new GuestRun().take(reader);
    }

    private GuestRun take(GuestDump.Reader reader) {
        reader.dumps().forEach(dump -> dumps.put(dump.number(), dump));
        unfinished = reader.unfinished();
        return this;
    }
}
