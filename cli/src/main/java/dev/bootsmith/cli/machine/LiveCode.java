package dev.bootsmith.cli.machine;

import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.trace.Tracer;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionTable;

/** Disassembles what the guest is about to execute, as its memory is at that moment. */
final class LiveCode implements Tracer.Disassembly {
    private final GuestMemory memory;
    private final Disassembler disassembler;

    LiveCode(GuestMemory memory, InstructionTable table) {
        this.memory = memory;
        this.disassembler = new Disassembler(new Decoder(table), new AttFormatter());
    }

    @Override
    public String instructionAt(long linearAddress, ExecutionMode mode) {
        byte[] bytes = memory.read(linearAddress, Decoder.MAX_LENGTH);
        if (bytes.length == 0) {
            return "(not mapped)";
        }
        CpuMode bits = switch (mode) {
            case REAL16, V8086, PROT16, COMPAT16 -> CpuMode.BITS16;
            case REAL32, PROT32, COMPAT32 -> CpuMode.BITS32;
            case LONG64 -> CpuMode.BITS64;
        };
        return disassembler
                .line(bytes, 0, bytes.length, linearAddress, bits)
                .text()
                .strip()
                .replaceAll("\\s+", " ");
    }
}
