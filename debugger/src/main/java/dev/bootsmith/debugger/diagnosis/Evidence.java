package dev.bootsmith.debugger.diagnosis;

import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A finished run as detectors see it. Looking changes nothing. */
public final class Evidence {
    private static final int CODE_OR_DATA_AND_PRESENT = 0x90;
    private static final long LONG = 1L << 53;
    private static final int CODE = 8;

    private final Scene scene;
    private final Outcome outcome;

    /**
     * The machine as the run left it.
     *
     * @param memory as the program sees it, by linear addresses
     */
    public record Scene(
            CpuState state, GuestMemory memory, PhysicalMemory physical, SymbolMap symbols, Decoder decoder) {}

    /**
     * What happened.
     *
     * @param faults the exceptions, oldest first
     * @param shutdownChain those of the triple fault; empty without one
     */
    public record Outcome(
            RunRecorder recorder,
            StopReason stop,
            long instructions,
            List<FaultRecord> faults,
            List<FaultRecord> shutdownChain) {
        public Outcome {
            faults = List.copyOf(faults);
            shutdownChain = List.copyOf(shutdownChain);
        }
    }

    public Evidence(Scene scene, Outcome outcome) {
        this.scene = scene;
        this.outcome = outcome;
    }

    CpuState state() {
        return scene.state;
    }

    PhysicalMemory physical() {
        return scene.physical;
    }

    SymbolMap symbols() {
        return scene.symbols;
    }

    RunRecorder recorder() {
        return outcome.recorder;
    }

    StopReason stop() {
        return outcome.stop;
    }

    long instructions() {
        return outcome.instructions;
    }

    boolean isShutDown() {
        return !outcome.shutdownChain.isEmpty();
    }

    List<FaultRecord> shutdownChain() {
        return outcome.shutdownChain;
    }

    /** The fault that everything began with: the first of the triple fault, otherwise the last one that was delivered. */
    Optional<FaultRecord> fault() {
        if (isShutDown()) {
            return Optional.of(outcome.shutdownChain.get(0));
        }
        return outcome.faults.isEmpty() ? Optional.empty() : Optional.of(outcome.faults.get(outcome.faults.size() - 1));
    }

    /** Reads 1, 2, 4 or 8 bytes by linear address, whatever the page's rights; nothing if a byte is not mapped. */
    OptionalLong read(long linearAddress, int sizeBytes) {
        byte[] bytes = scene.memory.read(linearAddress, sizeBytes);
        if (bytes.length < sizeBytes) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = sizeBytes - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return OptionalLong.of(value);
    }

    /** Reads by linear address where that is mapped, otherwise by the same physical one: tables that lie in unmapped memory are found so. */
    OptionalLong readSomehow(long address, int sizeBytes) {
        OptionalLong mapped = read(address, sizeBytes);
        if (mapped.isPresent()
                || address < 0
                || address + sizeBytes > physical().ramBytes()) {
            return mapped;
        }
        return OptionalLong.of(physical().read(address, sizeBytes));
    }

    /** Returns the instruction at a linear address, if there is one. */
    Optional<DecodedInstruction> decode(long linearAddress, CpuMode mode) {
        byte[] bytes = scene.memory.read(linearAddress, Decoder.MAX_LENGTH);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        DecodedInstruction decoded =
                scene.decoder.decode(InstructionBytes.of(Arrays.copyOf(bytes, Decoder.MAX_LENGTH), 0), mode);
        return decoded.isValid() && decoded.length() <= bytes.length ? Optional.of(decoded) : Optional.empty();
    }

    /** Returns the AT&T name of the instruction at fault. */
    Optional<String> mnemonic(FaultRecord fault) {
        return decode(place(fault), widthOf(fault.mode()))
                .map(decoded -> decoded.form().mnemonic());
    }

    Optional<SourceLine> lineAt(long linearAddress) {
        OptionalLong address = scene.memory.physicalAddressOf(linearAddress);
        return address.isPresent()
                ? symbols().positionAt(linearAddress, address.getAsLong())
                : symbols().lineAt(linearAddress);
    }

    /** Linear address of the instruction at fault. */
    static long place(FaultRecord fault) {
        return fault.mode() == ExecutionMode.LONG64 ? fault.rip() : fault.csBase() + fault.rip() & 0xffff_ffffL;
    }

    static CpuMode widthOf(ExecutionMode mode) {
        return switch (mode) {
            case REAL16, V8086, PROT16, COMPAT16 -> CpuMode.BITS16;
            case REAL32, PROT32, COMPAT32 -> CpuMode.BITS32;
            case LONG64 -> CpuMode.BITS64;
        };
    }

    /** Whether eight bytes are the descriptor of a segment that is there, and not some number that happens to look like one. */
    static boolean isSegment(long descriptor) {
        int access = (int) (descriptor >>> 40) & 0xff;
        // 64-bit code needs no limit, and is usually written without one.
        boolean hasLimit = (descriptor & 0x000f_0000_0000_ffffL) != 0 || (descriptor & LONG) != 0;
        return (access & CODE_OR_DATA_AND_PRESENT) == CODE_OR_DATA_AND_PRESENT && hasLimit;
    }

    static boolean isCodeSegment(long descriptor) {
        return isSegment(descriptor) && (descriptor >>> 40 & CODE) != 0;
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
