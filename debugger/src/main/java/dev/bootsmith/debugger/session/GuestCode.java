package dev.bootsmith.debugger.session;

import dev.bootsmith.debugger.explain.CodeView;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import java.util.Optional;
import java.util.OptionalLong;

/** A guest's code as a disassembler shows it, in the mode that the processor reads it in. */
public final class GuestCode implements CodeView {
    private static final int LONGEST_INSTRUCTION_BYTES = 15;

    private final GuestMemory memory;
    private final Disassembler disassembler;

    public GuestCode(GuestMemory memory, Disassembler disassembler) {
        this.memory = memory;
        this.disassembler = disassembler;
    }

    @Override
    public Optional<String> instructionAt(long linearAddress, ExecutionMode mode) {
        byte[] bytes = memory.read(linearAddress, LONGEST_INSTRUCTION_BYTES);
        return bytes.length == 0
                ? Optional.empty()
                : Optional.of(disassembler
                        .line(bytes, 0, bytes.length, linearAddress, cpuMode(mode))
                        .text()
                        .strip());
    }

    /** Returns the instruction at an address with its length; empty where nothing can be read. */
    public Optional<Disassembler.Line> lineAt(long linearAddress, ExecutionMode mode) {
        byte[] bytes = bytesAt(linearAddress);
        return bytes.length == 0
                ? Optional.empty()
                : Optional.of(disassembler.line(bytes, 0, bytes.length, linearAddress, cpuMode(mode)));
    }

    /** Returns the bytes from an address on that one instruction can have. */
    public byte[] bytesAt(long linearAddress) {
        return memory.read(linearAddress, LONGEST_INSTRUCTION_BYTES);
    }

    /** Returns what the instruction at an address does to the flow of the program. */
    public InstructionKind kindAt(long linearAddress, ExecutionMode mode) {
        return InstructionKind.of(bytesAt(linearAddress), cpuMode(mode));
    }

    @Override
    public OptionalLong physicalAddressOf(long linearAddress) {
        return memory.physicalAddressOf(linearAddress);
    }

    /** Returns how wide code is decoded in a mode. */
    public static CpuMode cpuMode(ExecutionMode mode) {
        return switch (mode.codeBits()) {
            case 16 -> CpuMode.BITS16;
            case 32 -> CpuMode.BITS32;
            default -> CpuMode.BITS64;
        };
    }
}
