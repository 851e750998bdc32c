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
    /** XCR0 bit 2. @sdm Vol. 1, 13.3 */
    private static final long XCR0_AVX = 1 << 2;

    private static final String[] GENERAL = {
        "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"
    };
    private static final int[] GENERAL_NUMBERS = {0, 3, 1, 2, 6, 7, 5, 4, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final String[] FLAG_NAMES = {
        "CF", "", "PF", "", "AF", "", "ZF", "SF", "TF", "IF", "DF", "OF", "", "", "NT", "", "RF", "VM", "AC", "VIF",
        "VIP", "ID"
    };
    private static final int MOST_ENTRIES = 8192;
    /** A limit nobody has set yet covers thousands of entries that mean nothing. */
    private static final int MOST_SHOWN = 256;

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
        int shown = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes = target.readMemory(base + (long) i * entryBytes, entryBytes);
            if (bytes.length < entryBytes) {
                return out.append(String.format(Locale.ROOT, "%04x  ?\n", i * entryBytes))
                        .toString();
            }
            long value = littleEndian(bytes, 0, 8);
            long upper = entryBytes == 16 ? littleEndian(bytes, 8, 4) : 0;
            if (value == 0 && !(entryBytes == 8 && i == 0)) {
                continue;
            }
            if (++shown > MOST_SHOWN) {
                return out.append("...\n").toString();
            }
            out.append(String.format(
                    Locale.ROOT, "%04x  %016x  %s\n", i * entryBytes, value, descriptors.describe(value, upper)));
        }
        return out.toString();
    }

    /** The LDT, decoded, or nothing if there is none. */
    String ldt() {
        SegmentCache ldtr = target.state().segment(SegmentRegister.LDTR);
        return ldtr.isUnusable() || (ldtr.selector() & 0xfffc) == 0 ? "" : entries(ldtr.base(), (int) ldtr.limit(), 8);
    }

    /** The real-mode interrupt vector table: vectors, and where they lead. */
    String vectors() {
        long base = target.state().idtr().base();
        StringBuilder out = new StringBuilder();
        for (int vector = 0; vector < 256; vector++) {
            byte[] bytes = target.readMemory(base + 4L * vector, 4);
            if (bytes.length == 4 && littleEndian(bytes, 0, 4) != 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "%02x  %04x:%04x\n",
                        vector,
                        littleEndian(bytes, 2, 2),
                        littleEndian(bytes, 0, 2)));
            }
        }
        return out.toString();
    }

    /** The task-state segment's stacks and I/O map, as the present mode lays it out. @sdm Vol. 3A, 8.2.1 and 8.7 */
    String tss() {
        CpuState state = target.state();
        SegmentCache tr = state.segment(SegmentRegister.TR);
        String head =
                String.format(Locale.ROOT, "tr   %04x  base %016x  limit %08x\n", tr.selector(), tr.base(), tr.limit());
        if ((tr.selector() & 0xfffc) == 0) {
            return head;
        }
        StringBuilder out = new StringBuilder(head);
        if (state.mode().isIa32e()) {
            String[] names = {"rsp0", "rsp1", "rsp2", "", "ist1", "ist2", "ist3", "ist4", "ist5", "ist6", "ist7"};
            for (int i = 0; i < names.length; i++) {
                if (!names[i].isEmpty()) {
                    out.append(String.format(Locale.ROOT, "%s %016x\n", names[i], field(tr.base() + 4 + 8L * i, 8)));
                }
            }
        } else if (tr.type() == 9 || tr.type() == 11) {
            for (int i = 0; i < 3; i++) {
                out.append(String.format(
                        Locale.ROOT,
                        "esp%d %08x  ss%d %04x\n",
                        i,
                        field(tr.base() + 4 + 8L * i, 4),
                        i,
                        field(tr.base() + 8 + 8L * i, 2)));
            }
            out.append(String.format(
                    Locale.ROOT,
                    "cr3 %08x  eip %08x  eflags %08x  link %04x\n",
                    field(tr.base() + 0x1c, 4),
                    field(tr.base() + 0x20, 4),
                    field(tr.base() + 0x24, 4),
                    field(tr.base(), 2)));
        }
        return out.append(String.format(Locale.ROOT, "iomap %04x\n", field(tr.base() + 0x66, 2)))
                .toString();
    }

    private long field(long linearAddress, int sizeBytes) {
        byte[] bytes = target.readMemory(linearAddress, sizeBytes);
        return bytes.length < sizeBytes ? 0 : littleEndian(bytes, 0, sizeBytes);
    }

    /** The bits of RFLAGS that are set, by the manual's names. */
    String flags() {
        long flags = target.state().rflags();
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "rflags %08x ", flags));
        for (int bit = FLAG_NAMES.length - 1; bit >= 0; bit--) {
            if (!FLAG_NAMES[bit].isEmpty() && (flags >>> bit & 1) != 0) {
                out.append(' ').append(FLAG_NAMES[bit]);
            }
        }
        return out.append(String.format(Locale.ROOT, "  IOPL=%d\n", flags >> 12 & 3))
                .toString();
    }

    /** The debug registers. */
    String debug() {
        long[] dr = target.state().dr;
        return String.format(
                Locale.ROOT,
                "dr0 %016x  dr1 %016x  dr2 %016x  dr3 %016x\ndr6 %08x  dr7 %08x\n",
                dr[0],
                dr[1],
                dr[2],
                dr[3],
                dr[6],
                dr[7]);
    }

    /** The registers of SSE; with those of AVX where the guest has switched them on. */
    String vectorRegisters() {
        CpuState state = target.state();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            String low = String.format(Locale.ROOT, "%016x%016x", state.xmm[2 * i + 1], state.xmm[2 * i]);
            if ((state.xcr0 & XCR0_AVX) != 0) {
                long[] upper = state.ymmUpper;
                out.append(
                        String.format(Locale.ROOT, "ymm%-2d %016x%016x%s\n", i, upper[2 * i + 1], upper[2 * i], low));
            } else {
                out.append(String.format(Locale.ROOT, "xmm%-2d %s\n", i, low));
            }
        }
        return out.append(String.format(Locale.ROOT, "mxcsr %08x\n", state.mxcsr))
                .toString();
    }

    private static long littleEndian(byte[] bytes, int start, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[start + i] & 0xff;
        }
        return value;
    }
}
