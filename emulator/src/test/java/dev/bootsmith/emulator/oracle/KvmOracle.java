package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.isa.model.CpuMode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The hypervisor of the Linux this runs on, through tools/oracle/kvm.c. Ring 0 may be Linux's own software emulator: another implementation, not silicon. */
final class KvmOracle implements DifferentialRun.Oracle, AutoCloseable {
    /** The modes that it has in software: no paging before IA-32e mode, and 64-bit user code runs on the real processor with the host's flags. */
    static final List<VectorGenerator.Mode> MODES = List.of(
            VectorGenerator.Mode.REAL,
            VectorGenerator.Mode.PROTECTED16_0,
            VectorGenerator.Mode.PROTECTED16_3,
            VectorGenerator.Mode.PROTECTED32_0,
            VectorGenerator.Mode.PROTECTED32_3,
            VectorGenerator.Mode.COMPATIBILITY16_0,
            VectorGenerator.Mode.COMPATIBILITY32_0,
            VectorGenerator.Mode.LONG64_0);

    /** AAM and AAD take SF from 16 bits; F3 before BSF and BSR is ignored. */
    private static final Set<String> UNLIKE = Set.of("aam", "aad", "tzcnt", "lzcnt");

    /** The selector of an operand that crosses 64 KiB comes from behind the end there, from the segment's start here. */
    private static final Set<String> FAR_POINTERS =
            Set.of("les", "lds", "lss", "lfs", "lgs", "sgdt", "sidt", "lgdt", "lidt", "jmpf", "callf");

    private static final Set<String> STRING_WRITES = Set.of("movs", "stos", "ins");
    /** Faults leave some of the registers popped, or some of the stack written. */
    private static final Set<String> ALL_REGISTERS = Set.of("pusha", "popa");

    /** Elements are taken in batches, which must lie within segment and page as a whole. */
    private static final Set<String> STRING_INPUT = Set.of("ins");

    private static final Set<String> LEAVES_RING_0 = Set.of("sysexit");

    /** The last bytes before the end of the lower half of 48-bit addresses. */
    private static final long CANONICAL_END = 1L << 47;

    private static final int PAGE = 0x1000;
    /** CR4.PCIDE: the host has no process-context identifiers. */
    private static final long PCIDE = 1L << 17;

    private static final Set<String> REPEATED_COMPARISONS = Set.of("cmps", "scas");

    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    private KvmOracle(Process process) throws IOException {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        requests.write(number(BaseMemory.BYTES));
        requests.write(BaseMemory.copy());
        requests.flush();
    }

    /** Whether there are a hypervisor and a compiler. */
    static boolean isAvailable() {
        return Files.isWritable(Path.of("/dev/kvm")) && Files.isExecutable(Path.of("/usr/bin/gcc"));
    }

    static VectorGenerator generator() {
        return new VectorGenerator(
                new InstructionGenerator(
                        InstructionGenerator::isForKvm, InterestingValues::dataAddress, BaseMemory.CODE, true),
                MODES,
                false);
    }

    /** Where Linux's emulator is known to do otherwise than the manual; docs/formats/oracles.md gives the reasons. */
    @Override
    public boolean isKnownDeviation(MachineVector vector, Outcome ours, Outcome theirs) {
        int theirVector = vectorOf(theirs);
        int ourVector = vectorOf(ours);
        boolean stackNotRam = theirs.exit() == Outcome.Exit.SHUTDOWN && ours.exit() == Outcome.Exit.HALTED;
        boolean notAtRing3 = vector.mode().endsWith("_3") && theirVector == 6;
        boolean readsBeforeWriting = theirVector == 14 && ourVector == 13;
        boolean ignoredPrefixCounts = vector.width() == CpuMode.BITS64 && theirVector == 12 && ourVector == 13;
        boolean traps = (theirs.end().general[ProcessorImage.RFLAGS] & CpuState.FLAG_TF) != 0
                || (ours.end().control[ProcessorImage.DR6] & 1 << 14) != 0;
        boolean wideStackPointer = vector.width() == CpuMode.BITS16 && ours.end().general[ProcessorImage.RSP] > 0xffff;
        boolean stackIsBad = ours.exit() == Outcome.Exit.SHUTDOWN && theirVector == 12;
        boolean endless = ours.exit() == Outcome.Exit.OUT_OF_TIME;
        long counted = (vector.start().general[1] - theirs.end().general[1]) & 0xffff;
        boolean longRepeat = counted > 256 && counted < 0xff00;
        return stackNotRam
                || notAtRing3
                || readsBeforeWriting
                || ignoredPrefixCounts
                || traps
                || wideStackPointer
                || longRepeat
                || stackIsBad
                || endless
                || bothShutDown(vector, ours, theirs)
                || Comparison.contains(vector, STRING_INPUT) && writesBehind64KiB(vector, theirs)
                || overwritesItself(vector, theirs)
                || Comparison.leavesCode(vector)
                || losesAlignmentCheck(ours, theirs)
                || Comparison.extendsSegmentRegister(vector)
                || ourVector == 12 && theirVector == 13 && vector.mode().equals("REAL")
                || ourVector == 14 && theirVector == 14 && isInTheNextPage(ours, theirs)
                || onlyStatusFlagsDiffer(ours, theirs) && Comparison.contains(vector, Set.of("jmp", "call", "ret"))
                || isStackAtTheEndOfRealMode(vector, ours, theirs)
                || turnsPagingOn(ours)
                || Comparison.contains(vector, Set.of("swapgs")) && ourVector == 6
                || Comparison.contains(vector, Set.of("cmpxchg")) && vector.width() == CpuMode.BITS64
                || Comparison.contains(vector, REPEATED_COMPARISONS) && ourVector == theirVector && ourVector >= 0
                || (ours.end().control[ProcessorImage.CR4] & CpuState.CR4_LA57) != 0
                || Comparison.contains(vector, UNLIKE)
                || vector.width() != CpuMode.BITS64 && Comparison.contains(vector, FAR_POINTERS)
                || ranIntoData(ours)
                || isFaultOf(ALL_REGISTERS, vector, ours, theirs)
                || isFaultOf(STRING_INPUT, vector, ours, theirs)
                || Comparison.contains(vector, LEAVES_RING_0) && returnsToRing3(vector, theirVector)
                || rewritesTables(vector, ours)
                || rewritesTables(vector, theirs)
                || takesLowHalfOfControlRegister(vector, ours, theirs)
                || (ours.end().control[ProcessorImage.CR4] & PCIDE) != 0
                || straddlesCanonicalEnd(ours, theirs)
                || ourVector == 14 && theirVector == 14 && wroteFirstOfTwoPages(ours, theirs)
                || ourVector == 14 && theirVector == 14 && wroteStartOfAnElement(vector, ours, theirs)
                || vector.mode().startsWith("COMPATIBILITY") && Comparison.contains(vector, Set.of("lldt", "ltr"))
                || onlyStatusFlagsDiffer(ours, theirs) && writesCode(vector, theirs)
                || ourVector == 14 && theirVector == 14 && Comparison.contains(vector, Set.of("sgdt", "sidt"))
                || Comparison.contains(vector, Set.of("popa")) && isStackBehindRam(theirs)
                || ourVector == theirVector && ourVector >= 0 && marksBeforeItFaults(vector, ours, theirs);
    }

    /** REP INS with 16-bit addresses goes on behind offset ffffh there. */
    private static boolean writesBehind64KiB(MachineVector vector, Outcome theirs) {
        return vector.width() != CpuMode.BITS64 && writes(theirs, 0x1_0000, BaseMemory.PML4);
    }

    /** Of a frame that the stack cannot take KVM writes a part. */
    private static boolean bothShutDown(MachineVector vector, Outcome ours, Outcome theirs) {
        return ours.exit() == Outcome.Exit.SHUTDOWN
                && theirs.exit() == Outcome.Exit.SHUTDOWN
                && Comparison.differences(vector, ours, theirs).stream().allMatch(line -> line.startsWith("["));
    }

    /** Of code that was overwritten, that of a handler included, nobody knows which flags are undefined. */
    private static boolean writesCode(MachineVector vector, Outcome outcome) {
        int start = vector.code().address();
        return writes(outcome, start, start + vector.code().bytes().length)
                || writes(outcome, BaseMemory.HANDLERS, BaseMemory.IDT32);
    }

    private static boolean writes(Outcome outcome, int start, int end) {
        return outcome.written().stream()
                .anyMatch(change -> change.address() < end && change.address() + change.bytes().length > start);
    }

    /** KVM begins POPA again after each of its reads of what is not RAM. */
    private static boolean isStackBehindRam(Outcome outcome) {
        ProcessorImage end = outcome.end();
        return end.segments[2].base() + (end.general[ProcessorImage.RSP] & 0xffff) > BaseMemory.BYTES;
    }

    /** A far call whose stack cannot take the return address: the descriptor of the target counts as accessed there. */
    private static boolean marksBeforeItFaults(MachineVector vector, Outcome ours, Outcome theirs) {
        return Comparison.contains(vector, Set.of("callf"))
                && Comparison.differences(vector, ours, theirs).stream()
                        .allMatch(line -> line.matches("\\[(3[0-9a-f]{3}|140[0-9a-f]{2})\\]: .*"));
    }

    /** Behind SYSEXIT: 64-bit code runs with the host's flags, and other code finds instructions missing. */
    private static boolean returnsToRing3(MachineVector vector, int theirVector) {
        return vector.width() == CpuMode.BITS64 || theirVector == 6;
    }

    private static boolean isFaultOf(Set<String> operations, MachineVector vector, Outcome ours, Outcome theirs) {
        boolean fault = vectorOf(ours) >= 0
                || vectorOf(theirs) >= 0
                || ours.exit() == Outcome.Exit.SHUTDOWN
                || theirs.exit() == Outcome.Exit.SHUTDOWN
                || ours.end().general[ProcessorImage.RSP] > BaseMemory.BYTES // each element leaves the guest
                || vector.mode().equals("REAL")
                        && ours.end().segments[1].base()
                                != theirs.end().segments[1].base();
        return fault && Comparison.contains(vector, operations);
    }

    /**
     * Whether a run changed descriptors, gates or page-table entries, other than by their bits accessed, dirty and busy. What the TLB still holds is nobody's
     * business, and KVM delivers interrupts by what it knew before.
     */
    private static boolean rewritesTables(MachineVector vector, Outcome outcome) {
        for (MachineVector.MemoryChange change : outcome.written()) {
            for (int i = 0; i < change.bytes().length; i++) {
                int address = change.address() + i;
                int changed = (Comparison.initial(vector, address) ^ change.bytes()[i]) & 0xff;
                boolean inDescriptors = address >= BaseMemory.GDT && address < BaseMemory.TSS32
                        || address >= BaseMemory.IDT32 && address < BaseMemory.IDT32 + 0x800;
                boolean inPageTables = address >= BaseMemory.PML4;
                int allowed = inPageTables ? (address & 3) == 0 ? 0x60 : 0 : (address & 7) == 5 ? 3 : 0;
                if ((inDescriptors || inPageTables) && (changed & ~allowed) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** MOV to CR0 and CR4 of 64-bit code: bits 63 to 32 are dropped there, #GP here. @sdm Vol. 2B, MOV to control registers */
    private static boolean takesLowHalfOfControlRegister(MachineVector vector, Outcome ours, Outcome theirs) {
        boolean refused = vectorOf(ours) == 13 || ours.exit() == Outcome.Exit.SHUTDOWN;
        return vector.width() == CpuMode.BITS64
                && refused
                && ours.end().control[ProcessorImage.CR0] != theirs.end().control[ProcessorImage.CR0];
    }

    /** An operand that begins below the end of the canonical addresses and ends above it: only its first byte is looked at there. */
    private static boolean straddlesCanonicalEnd(Outcome ours, Outcome theirs) {
        long fault = theirs.end().control[ProcessorImage.CR2];
        int mine = vectorOf(ours);
        return vectorOf(theirs) == 14
                && (mine == 12 || mine == 13)
                && fault < CANONICAL_END
                && fault > CANONICAL_END - 32;
    }

    /** A write over two pages of which the second faults: the part in the first page is written there, and not here. */
    private static boolean wroteFirstOfTwoPages(Outcome ours, Outcome theirs) {
        return theirs.written().stream()
                .anyMatch(change -> (change.address() + change.bytes().length) % PAGE == 0
                        && ours.written().stream().noneMatch(own -> own.address() == change.address())
                        && change.address() >= BaseMemory.DATA
                        && change.bytes().length < 16);
    }

    /** The same behind some elements that were written by both. */
    private static boolean wroteStartOfAnElement(MachineVector vector, Outcome ours, Outcome theirs) {
        return Comparison.contains(vector, STRING_WRITES)
                && (theirs.end().control[ProcessorImage.CR2] & PAGE - 1) == 0
                && Comparison.differences(vector, ours, theirs).stream()
                        .allMatch(line -> line.matches("\\[[0-9a-f]*ff[89a-f]\\]: ours unchanged.*"));
    }

    /** A repeated string instruction that writes over itself: KVM reads itself again between elements. */
    private static boolean overwritesItself(MachineVector vector, Outcome theirs) {
        int start = vector.code().address();
        int end = start + vector.code().bytes().length;
        return Comparison.contains(vector, STRING_WRITES)
                && theirs.written().stream()
                        .anyMatch(change ->
                                change.address() < end + 64 && change.address() + change.bytes().length > start);
    }

    /** A read-modify-write over two pages of which the first cannot be written and the second is absent. */
    private static boolean isInTheNextPage(Outcome ours, Outcome theirs) {
        long mine = ours.end().control[ProcessorImage.CR2];
        long other = theirs.end().control[ProcessorImage.CR2];
        return other > mine && other - mine < 16 && (other & 0xfff) == 0;
    }

    /** After a jump into data nobody knows which flags are undefined. */
    private static boolean onlyStatusFlagsDiffer(Outcome ours, Outcome theirs) {
        for (int i = 0; i < ProcessorImage.RFLAGS; i++) {
            if (ours.end().general[i] != theirs.end().general[i]) {
                return false;
            }
        }
        long differing = ours.end().general[ProcessorImage.RFLAGS] ^ theirs.end().general[ProcessorImage.RFLAGS];
        return (differing & ~(long) LazyFlags.STATUS) == 0;
    }

    /** An interrupt with SP = 1, 3 or 5 in real mode is shutdown; KVM's pushes wrap. */
    private static boolean isStackAtTheEndOfRealMode(MachineVector vector, Outcome ours, Outcome theirs) {
        long sp = ours.end().general[ProcessorImage.RSP] & 0xffff;
        return vector.mode().equals("REAL")
                && ours.exit() == Outcome.Exit.SHUTDOWN
                && theirs.exit() == Outcome.Exit.HALTED
                && (sp & 1) != 0
                && sp < 6;
    }

    /** Paging before IA-32e mode is not there. */
    private static boolean turnsPagingOn(Outcome ours) {
        return (ours.end().control[ProcessorImage.CR0] & CpuState.CR0_PG) != 0
                && (ours.end().control[ProcessorImage.EFER] & CpuState.EFER_LMA) == 0;
    }

    /** Nobody knows which flags are undefined there. */
    private static boolean ranIntoData(Outcome ours) {
        long at = ours.end().segments[1].base() + ours.end().general[ProcessorImage.RIP];
        boolean isCode = at >= BaseMemory.CODE && at < BaseMemory.GDT;
        boolean isHandler = at >= BaseMemory.HANDLERS && at < BaseMemory.IDT32;
        return ours.exit() == Outcome.Exit.HALTED && !isCode && !isHandler;
    }

    private static boolean losesAlignmentCheck(Outcome ours, Outcome theirs) {
        long differing = ours.end().general[ProcessorImage.RFLAGS] ^ theirs.end().general[ProcessorImage.RFLAGS];
        return (differing & CpuState.FLAG_AC) != 0;
    }

    /** The exception in whose handler a run ended, or -1. */
    static int vectorOf(Outcome outcome) {
        ProcessorImage end = outcome.end();
        boolean real = (end.control[ProcessorImage.CR0] & CpuState.CR0_PE) == 0;
        long base = real ? end.segments[1].base() : 0;
        long at = base + end.general[ProcessorImage.RIP] - BaseMemory.HANDLERS - 1;
        return outcome.exit() == Outcome.Exit.HALTED && at >= 0 && at < 64 ? (int) at >> 1 : -1;
    }

    static KvmOracle build(Path folder) throws IOException, InterruptedException {
        Path program = folder.resolve("kvm");
        Path source = Path.of("..", "tools", "oracle", "kvm.c").toAbsolutePath().normalize();
        Process compiler = new ProcessBuilder("gcc", "-O2", "-o", program.toString(), source.toString())
                .inheritIO()
                .start();
        if (compiler.waitFor() != 0) {
            throw new IOException("gcc cannot build " + source);
        }
        return new KvmOracle(new ProcessBuilder(program.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Runs vectors; a thread of its own writes, because both pipes are finite. */
    @Override
    public List<Outcome> run(List<MachineVector> vectors) throws IOException, InterruptedException {
        Thread writer = new Thread(() -> {
            try {
                for (MachineVector vector : vectors) {
                    requests.write(vector.request());
                }
                requests.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            outcomes.add(answer());
        }
        writer.join();
        return outcomes;
    }

    private Outcome answer() throws IOException {
        int exit = buffer(12).getInt();
        ProcessorImage end = ProcessorImage.read(buffer(ProcessorImage.BYTES));
        int count = buffer(4).getInt();
        List<MachineVector.MemoryChange> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ByteBuffer head = buffer(8);
            int address = head.getInt();
            written.add(new MachineVector.MemoryChange(
                    address, buffer(head.getInt()).array()));
        }
        return new Outcome(Outcome.Exit.of(exit), end, written);
    }

    private ByteBuffer buffer(int size) throws IOException {
        byte[] bytes = new byte[size];
        answers.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
