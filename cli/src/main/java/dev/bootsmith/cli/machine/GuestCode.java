package dev.bootsmith.cli.machine;

import dev.bootsmith.cli.report.PageRun;
import dev.bootsmith.debugger.explain.CodeView;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks at the guest's code after the run, through the pages that are mapped then. */
final class GuestCode implements CodeView {
    private static final int MAX_INSTRUCTION_BYTES = 15;

    private final PhysicalMemory memory;
    private final List<PageRun> pages;
    private final boolean isPaging;
    private final Disassembler disassembler;

    GuestCode(PhysicalMemory memory, List<PageRun> pages, boolean isPaging, InstructionTable table) {
        this.memory = memory;
        this.pages = pages;
        this.isPaging = isPaging;
        this.disassembler = new Disassembler(new Decoder(table), new AttFormatter());
    }

    @Override
    public Optional<String> instructionAt(long linearAddress, ExecutionMode mode) {
        byte[] bytes = new byte[MAX_INSTRUCTION_BYTES];
        int length = 0;
        while (length < bytes.length) {
            OptionalLong physical = physicalAddressOf(linearAddress + length);
            if (physical.isEmpty() || physical.getAsLong() >= memory.ramBytes()) {
                break;
            }
            bytes[length++] = (byte) memory.read(physical.getAsLong(), 1);
        }
        if (length == 0) {
            return Optional.empty();
        }
        CpuMode bits = switch (mode) {
            case REAL16, V8086, PROT16, COMPAT16 -> CpuMode.BITS16;
            case REAL32, PROT32, COMPAT32 -> CpuMode.BITS32;
            case LONG64 -> CpuMode.BITS64;
        };
        String text = disassembler.line(bytes, 0, length, linearAddress, bits).text();
        return Optional.of(text.strip());
    }

    @Override
    public OptionalLong physicalAddressOf(long linearAddress) {
        if (!isPaging) {
            return OptionalLong.of(linearAddress);
        }
        for (PageRun page : pages) {
            long offset = linearAddress - page.linear();
            if (Long.compareUnsigned(offset, page.sizeBytes() * page.count()) < 0) {
                return OptionalLong.of(page.physical() + offset);
            }
        }
        return OptionalLong.empty();
    }
}
