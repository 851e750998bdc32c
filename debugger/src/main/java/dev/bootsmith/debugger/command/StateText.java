package dev.bootsmith.debugger.command;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.DescriptorText;
import dev.bootsmith.debugger.session.DebugTarget;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.DescriptorTableRegister;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.Locale;

/** Registers, descriptor tables and memory as text. Names and numbers only, so nothing here is translated but descriptors' kinds. */
final class StateText {
    private static final String[] GENERAL = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    private static final int[] GENERAL_NUMBERS = {0, 3, 1, 2, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int BYTES_A_LINE = 16;
    private static final int MOST_ENTRIES = 8192;

    private final DebugTarget target;
    private final DescriptorText descriptors;

    StateText(DebugTarget target, Messages messages) {
        this.target = target;
        this.descriptors = new DescriptorText(messages);
    }

    /** General registers, four to a line, instruction pointer and flags. */
    String general() {
        CpuState state = target.state();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GENERAL.length; i++) {
            out.append(String.format(Locale.ROOT, "%-3s %016x", GENERAL[i], state.gpr[GENERAL_NUMBERS[i]]))
                    .append(i % 4 == 3 ? "\n" : "  ");
        }
        return out.append(String.format(
                        Locale.ROOT,
                        "rip %016x  rflags %08x  mode %s  cpl %d%n",
                        state.rip,
                        state.rflags(),
                        state.mode().name().toLowerCase(Locale.ROOT),
                        state.cpl()))
                .toString()
                .replace("\r\n", "\n");
    }

    /** Segment registers with what the processor keeps of their descriptors, and the descriptor tables' registers. */
    String segments() {
        CpuState state = target.state();
        StringBuilder out = new StringBuilder();
        for (SegmentRegister register : SegmentRegister.values()) {
            SegmentCache segment = state.segment(register);
            out.append(String.format(
                    Locale.ROOT,
                    "%-4s %04x  base %016x  limit %08x  attributes %05x\n",
                    register.name().toLowerCase(Locale.ROOT),
                    segment.selector(),
                    segment.base(),
                    segment.limit(),
                    segment.attributes()));
        }
        return out.append(table("gdtr", state.gdtr()))
                .append(table("idtr", state.idtr()))
                .toString();
    }

    private static String table(String name, DescriptorTableRegister register) {
        return String.format(Locale.ROOT, "%s base %016x  limit %04x\n", name, register.base(), register.limit());
    }

    String control() {
        CpuState state = target.state();
        return String.format(
                Locale.ROOT,
                "cr0 %08x  cr2 %016x  cr3 %016x  cr4 %08x  cr8 %x  efer %08x\n",
                state.cr0(),
                state.cr2,
                state.cr3(),
                state.cr4(),
                state.cr8,
                state.efer());
    }

    /** Every entry of the GDT, decoded. */
    String gdt() {
        DescriptorTableRegister gdtr = target.state().gdtr();
        return entries(gdtr.base(), gdtr.limit(), 8);
    }

    /** Every gate of the IDT that is not empty, decoded. */
    String idt() {
        DescriptorTableRegister idtr = target.state().idtr();
        ExecutionMode mode = target.state().mode();
        return entries(idtr.base(), idtr.limit(), mode.isIa32e() ? 16 : 8);
    }

    private String entries(long base, int limit, int entryBytes) {
        StringBuilder out = new StringBuilder();
        int count = Math.min((limit + 1) / entryBytes, MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            byte[] bytes = target.readMemory(base + (long) i * entryBytes, 8);
            if (bytes.length < 8) {
                return out.append(String.format(Locale.ROOT, "%04x  ?\n", i * entryBytes))
                        .toString();
            }
            long value = littleEndian(bytes, 0, 8);
            if (value != 0 || entryBytes == 8 && i == 0) {
                out.append(String.format(
                        Locale.ROOT, "%04x  %016x  %s\n", i * entryBytes, value, descriptors.describe(value)));
            }
        }
        return out.toString();
    }

    /**
     * Memory as hexadecimal numbers.
     *
     * @param count how many units
     * @param unitBytes 1, 2, 4 or 8
     * @return the lines; shorter where memory ends
     */
    String memory(long address, int count, int unitBytes) {
        byte[] bytes = target.readMemory(address, count * unitBytes);
        StringBuilder out = new StringBuilder();
        for (int start = 0; start + unitBytes <= bytes.length; start += BYTES_A_LINE) {
            out.append(String.format(Locale.ROOT, "%016x ", address + start));
            for (int i = start; i < start + BYTES_A_LINE && i + unitBytes <= bytes.length; i += unitBytes) {
                out.append(String.format(Locale.ROOT, " %0" + unitBytes * 2 + "x", littleEndian(bytes, i, unitBytes)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static long littleEndian(byte[] bytes, int start, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[start + i] & 0xff;
        }
        return value;
    }
}
