package dev.bootsmith.assembler.frame;

import dev.bootsmith.isa.model.CpuMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that DWARF gives to registers.
 *
 * @elf Intel386 psABI 2.4.2 and x86-64 psABI 3.6.2, DWARF Register Number Mapping
 */
public final class FrameRegisters {
    private static final FrameRegisters BITS_32 = new FrameRegisters()
            .from(0, "eax ecx edx ebx esp ebp esi edi eip eflags")
            .series(11, "st", 8)
            .series(21, "xmm", 8)
            .series(29, "mm", 8)
            .from(37, "fcw fsw mxcsr es cs ss ds fs gs")
            .from(48, "tr ldtr")
            .series(93, "k", 8);
    private static final FrameRegisters BITS_64 = new FrameRegisters()
            .from(0, "rax rdx rcx rbx rsi rdi rbp rsp r8 r9 r10 r11 r12 r13 r14 r15 rip")
            .series(17, "xmm", 16)
            .series(33, "st", 8)
            .series(41, "mm", 8)
            .from(49, "rflags es cs ss ds fs gs")
            .from(49, "eflags")
            .from(58, "fs.base gs.base")
            .from(62, "tr ldtr mxcsr fcw fsw")
            .series(67, "xmm", 16, 16)
            .series(118, "k", 8);

    private final Map<String, Integer> numbers = new HashMap<>();

    private FrameRegisters() {}

    /** Returns the registers that code of that mode has, whatever the object. */
    public static FrameRegisters of(CpuMode mode) {
        return mode == CpuMode.BITS64 ? BITS_64 : BITS_32;
    }

    /** Returns the number of a register by its name in lower case, or null if it has none. */
    public @Nullable Integer number(String name) {
        String plain = name.matches("st\\([0-7]\\)") ? "st" + name.charAt(3) : name.equals("st") ? "st0" : name;
        return numbers.get(plain);
    }

    private FrameRegisters from(int first, String names) {
        int number = first;
        for (String name : names.split(" ")) {
            numbers.put(name, number++);
        }
        return this;
    }

    private FrameRegisters series(int first, String stem, int count) {
        return series(first, stem, 0, count);
    }

    private FrameRegisters series(int first, String stem, int firstIndex, int count) {
        for (int i = 0; i < count; i++) {
            numbers.put(stem + (firstIndex + i), first + i);
        }
        return this;
    }
}
