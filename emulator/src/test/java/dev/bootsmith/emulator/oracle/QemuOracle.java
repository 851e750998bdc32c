package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.isa.model.CpuMode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** QEMU's translator. */
final class QemuOracle implements GuestOracle {
    /** What QEMU's translator does not check: limits and types of segments, alignment, where LOCK may stand. */
    private static final Set<FaultKind> UNCHECKED = EnumSet.of(
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

    private static final Set<String> FAR_POINTERS = Set.of("les", "lds", "lss", "lfs", "lgs", "sgdt", "sidt");
    private static final Set<String> FAR_TRANSFERS = Set.of("jmpf", "callf");
    private static final Set<String> STRINGS = Set.of("movs", "stos", "lods", "cmps", "scas");

    private static final int ACCESSED = 0x20;
    private static final int TASK_REGISTER = GuestDump.REGISTERS - 1;
    private static final int RF = 0x1_0000;
    private static final int SECONDS_PER_RUN = 120;

    private final Path folder;

    /** @param folder where images and output may lie */
    QemuOracle(Path folder) {
        this.folder = folder;
    }

    static boolean isAvailable() {
        return Files.isExecutable(Path.of("/usr/bin/qemu-system-x86_64"))
                && Files.isExecutable(Path.of("/usr/bin/gcc"));
    }

    @Override
    public GuestRun run(byte[] image, int states) throws IOException, InterruptedException {
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
        return GuestRun.of(reader);
    }

    @Override
    public boolean checks(FaultReason reason) {
        return !UNCHECKED.contains(reason.kind()) && !onlyEndsOutside(reason);
    }

    /** An operand that begins at a canonical address and ends behind the last one: QEMU looks for its first page. */
    private static boolean onlyEndsOutside(FaultReason reason) {
        return reason instanceof FaultReason.LinearAddress address
                && address.kind() == FaultKind.NON_CANONICAL_ADDRESS
                && address.linearAddress() << 16 >> 16 == address.linearAddress();
    }

    /** QEMU saves flags of the instruction before the last one when a far jump or call switches tasks. */
    @Override
    public int undefinedFlags(MachineVector vector) {
        return Comparison.contains(vector, FAR_TRANSFERS) ? LazyFlags.STATUS : Comparison.undefinedFlags(vector);
    }

    /**
     * Pushed flags at any place in a doubleword: undefined ones, RF, which QEMU never pushes, VIF and VIP, which it does not lose. Or the W bit of an error code,
     * which it leaves out of read-modify-writes.
     */
    @Override
    public boolean mayDiffer(int mine, int theirs, int undefined) {
        int differing = mine ^ theirs;
        boolean reservedBit = ((mine | theirs) & ~0x1f) == 0 && (mine & theirs & 8) != 0;
        if (reservedBit && (differing & ~3) == 0) {
            return true; // QEMU leaves P out of the error code of a reserved bit
        }
        boolean gate = (mine & 7) == 2 && mine < 0x800 && theirs == 2 * mine - 2;
        if (gate) {
            return true; // QEMU counts gates by 16 bytes in the error codes of IA-32e mode
        }
        for (int shift = 0; shift < 32; shift += 8) {
            if (differing == 2 << shift) {
                return true;
            }
        }
        return GuestOracle.isOnlyFlags(
                mine, theirs, undefined | CpuState.FLAG_RF | CpuState.FLAG_VIF | CpuState.FLAG_VIP);
    }

    @Override
    public boolean isKnownDeviation(MachineVector vector, GuestDump ours, GuestDump theirs) {
        int code = vector.code().address();
        boolean overwritesItself = Comparison.contains(vector, STRINGS)
                && !ours.memory().subMap(code & ~3, code + 32).isEmpty();
        boolean otherOperandFirst = Comparison.contains(vector, Set.of("cmps"))
                && !ours.registers().get(1).equals(theirs.registers().get(1));
        return overwritesItself
                || otherOperandFirst
                || Comparison.contains(vector, FAR_POINTERS)
                || Comparison.contains(vector, Set.of("arpl", "lar", "scas", "cmps"))
                || Comparison.leavesCode(vector)
                || returnsIntoData(vector)
                || readsBeforeItFaults(vector, ours, theirs)
                || losesFlags(ours, theirs)
                || losesFlagsOfRotation(vector, ours, theirs)
                || ignoresPrefix(vector)
                || Comparison.contains(vector, Set.of("ltr"))
                        && theirs.registers().get(TASK_REGISTER) == 0 // null is #GP
                || Comparison.contains(vector, Set.of("retf")) && writesElsewhere(ours, theirs);
    }

    /** 66, F3 or F2 before 0F 01 and a fixed ModRM byte, STAC for example: #UD (Vol. 2A, 2.1.2: a mandatory prefix is part of the opcode), and QEMU ignores it. */
    private static boolean ignoresPrefix(MachineVector vector) {
        byte[] code = vector.code().bytes();
        for (int i = 0; i + 3 < code.length; i++) {
            int prefix = code[i] & 0xff;
            boolean mandatory = prefix == 0x66 || prefix == 0xf2 || prefix == 0xf3;
            if (mandatory && code[i + 1] == 0x0f && code[i + 2] == 1 && (code[i + 3] & 0xff) >= 0xc0) {
                return true;
            }
        }
        return false;
    }

    /** IRET finds its target on the stack. */
    private static boolean returnsIntoData(MachineVector vector) {
        if (!Comparison.contains(vector, Set.of("iret"))) {
            return false;
        }
        ByteBuffer memory = GuestImage.before(vector);
        int at = (int) vector.start().general[ProcessorImage.RSP];
        int target = vector.width() == CpuMode.BITS16 ? memory.getShort(at) & 0xffff : memory.getInt(at);
        return target < BaseMemory.CODE || target >= BaseMemory.GDT;
    }

    /** A read-modify-write that may not write: QEMU has read by then and set the accessed flag of the page that CR2 names. */
    private boolean readsBeforeItFaults(MachineVector vector, GuestDump ours, GuestDump theirs) {
        List<String> differences = differences(vector, ours, theirs);
        int page = (int) (ours.registers().get(1) >>> 12);
        for (int entry : new int[] {BaseMemory.PT32 + 4 * page, BaseMemory.PT + 8 * page}) {
            if (differences.size() == 1 && differences.get(0).startsWith("[" + Integer.toHexString(entry) + "]")) {
                int other = theirs.memory().getOrDefault(entry, 0);
                int mine = ours.memory().getOrDefault(entry, other & ~ACCESSED);
                return other == (mine | ACCESSED);
            }
        }
        return false;
    }

    /**
     * QEMU turns the flags that it keeps lazily into plain ones at the beginning of RCL and RCR; when the operand in memory then faults, those that the
     * instruction before had set are taken from the wrong place. The SDM has no such thing: an instruction that faults changes no flag (Vol. 3A, 6.5).
     */
    private static boolean losesFlagsOfRotation(MachineVector vector, GuestDump ours, GuestDump theirs) {
        if (!Comparison.contains(vector, Set.of("rcl", "rcr"))
                || !ours.registers().equals(theirs.registers())) {
            return false;
        }
        Set<Integer> places = new TreeSet<>(ours.memory().keySet());
        places.addAll(theirs.memory().keySet());
        places.removeIf(place -> place >= BaseMemory.PML4); // accessed bits, see readsBeforeItFaults
        return places.stream().allMatch(place -> {
            Integer mine = ours.memory().get(place);
            Integer other = theirs.memory().get(place);
            return mine != null && other != null && ((mine ^ other) & ~(LazyFlags.STATUS | RF)) == 0;
        });
    }

    /** RET's number of bytes is signed there, so that the next frame lies elsewhere. */
    private static boolean writesElsewhere(GuestDump ours, GuestDump theirs) {
        return ours.memory().keySet().stream()
                .anyMatch(place -> !theirs.memory().containsKey(place));
    }

    /** QEMU now and then loses all flags behind a jump that faults. */
    private static boolean losesFlags(GuestDump ours, GuestDump theirs) {
        return theirs.memory().entrySet().stream()
                .anyMatch(entry -> entry.getValue() == -1 && ours.memory().getOrDefault(entry.getKey(), -1) != -1);
    }
}
