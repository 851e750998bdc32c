package dev.bootsmith.emulator.oracle;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs an image of {@link GuestImage} here or in QEMU. */
final class GuestRun {
    /** What QEMU's translator does not check: limits and types of segments, alignment, where LOCK may stand. */
    private static final Set<FaultKind> UNCHECKED_BY_QEMU = EnumSet.of(
            FaultKind.NON_CANONICAL_STACK_ADDRESS,
            FaultKind.SEGMENT_LIMIT,
            FaultKind.SEGMENT_EXPAND_DOWN_LIMIT,
            FaultKind.SEGMENT_NOT_READABLE,
            FaultKind.SEGMENT_NOT_WRITABLE,
            FaultKind.SEGMENT_NULL_SELECTOR,
            FaultKind.CODE_SEGMENT_LIMIT,
            FaultKind.BRANCH_TARGET_LIMIT,
            FaultKind.MISALIGNED_ADDRESS,
            FaultKind.LOCK_PREFIX);

    private static final InstructionTable TABLE = IsaTables.load();
    private static final long INSTRUCTIONS_PER_STATE = 60_000;
    private static final int SECONDS_PER_RUN = 120;

    private final Map<Integer, GuestDump> dumps = new HashMap<>();
    private final Set<Integer> unchecked = new HashSet<>();
    private int unfinished = -1;

    private GuestRun() {}

    /** The dumps by number. */
    Map<Integer, GuestDump> dumps() {
        return dumps;
    }

    /** The states in which a fault was raised here that QEMU does not know. */
    Set<Integer> unchecked() {
        return unchecked;
    }

    /** The state in which the run ended; -1 if it went through all. */
    int unfinished() {
        return unfinished;
    }

    static GuestRun here(byte[] image, int states) {
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
                        run.note(log, before[0], reader.dumps().get(known).number());
                    }
                })
                .build();
        new Machine(config, factory).run();
        return run.finish(reader);
    }

    private void note(FaultLog log, long before, int number) {
        int fresh = (int) Math.min(log.total() - before, log.recent().size());
        for (FaultRecord record :
                log.recent().subList(log.recent().size() - fresh, log.recent().size())) {
            if (UNCHECKED_BY_QEMU.contains(record.reason().kind()) || onlyEndsOutside(record.reason())) {
                unchecked.add(number);
            }
        }
    }

    /** An operand that begins at a canonical address and ends behind the last one: QEMU looks for its first page. */
    private static boolean onlyEndsOutside(FaultReason reason) {
        return reason instanceof FaultReason.LinearAddress address
                && address.kind() == FaultKind.NON_CANONICAL_ADDRESS
                && address.linearAddress() << 16 >> 16 == address.linearAddress();
    }

    private GuestRun finish(GuestDump.Reader reader) {
        reader.dumps().forEach(dump -> dumps.put(dump.number(), dump));
        unfinished = reader.unfinished();
        return this;
    }

    static boolean isQemuAvailable() {
        return Files.isExecutable(Path.of("/usr/bin/qemu-system-x86_64"))
                && Files.isExecutable(Path.of("/usr/bin/gcc"));
    }

    static GuestRun inQemu(Path folder, byte[] image) throws IOException, InterruptedException {
        Path kernel = folder.resolve("image.bin");
        Path output = folder.resolve("output");
        Files.write(kernel, image);
        Files.deleteIfExists(output);
        Process qemu = new ProcessBuilder(
                        "qemu-system-x86_64",
                        "-accel",
                        "tcg",
                        "-cpu",
                        "max",
                        "-m",
                        "16",
                        "-display",
                        "none",
                        "-no-reboot",
                        "-net",
                        "none",
                        "-serial",
                        "none",
                        "-monitor",
                        "none",
                        "-device",
                        "isa-debug-exit,iobase=0xf4,iosize=4",
                        "-debugcon",
                        "file:" + output,
                        "-kernel",
                        kernel.toString())
                .inheritIO()
                .start();
        if (!qemu.waitFor(SECONDS_PER_RUN, TimeUnit.SECONDS)) {
            qemu.destroyForcibly().waitFor();
        }
        GuestDump.Reader reader = new GuestDump.Reader(() -> {});
        for (byte value : Files.readAllBytes(output)) {
            reader.accept(value & 0xff);
        }
        return new GuestRun().finish(reader);
    }
}
