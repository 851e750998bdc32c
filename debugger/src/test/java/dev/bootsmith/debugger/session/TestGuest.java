package dev.bootsmith.debugger.session;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A boot sector that prints, counts down, enters protected mode, writes a double word, and dies of an interrupt without an IDT; assembled with GNU as from:
 *
 * <pre>{@code
 * 7c00 _start:  cli; xor %ax,%ax; mov %ax,%ds; mov %ax,%ss; mov $0x7c00,%sp; mov $msg,%si
 * 7c0d          call print
 * 7c10          xchg %bx,%bx
 * 7c12          movb $5,counter
 * 7c17 again:   decb counter
 * 7c1b          jnz again
 * 7c1d          mov $0x1234,%dx; lgdt gdtr; mov %cr0,%eax; or $1,%al
 * 7c2a          mov %eax,%cr0
 * 7c2d          ljmp $8,$prot
 * 7c32 print:   lodsb; test %al,%al; jz 1f; mov $0x0e,%ah
 * 7c39          int $0x10
 * 7c3b          jmp print
 * 7c3d 1:       ret
 * 7c3e prot:    mov $16,%ax; mov %ax,%ds; mov %ax,%ss; mov $0x9000,%esp
 * 7c4b          movl $0xdeadbeef,0x9100
 * 7c55          mov 0x9100,%ecx
 * 7c5b          int $0x30
 * 7c5d          hlt; jmp .-1
 * 7c60 msg: .asciz "Hello"     7c66 counter: .byte 0
 * 7c68 gdt: .quad 0, 0x00cf9a000000ffff, 0x00cf92000000ffff      7c80 gdtr: .word 23; .long gdt
 * }</pre>
 */
public final class TestGuest {
    private static final String CODE =
            "fa31c08ed88ed0bc007cbe607ce8220087dbc606667c05fe0e667c75faba34120f0116807c0f20c00c010f22c0ea3e7c0800ac84c07406b40ecd10ebf5c366b810008ed88ed0bc00900000c70500910000efbeadde8b0d00910000cd30f4ebfd48656c6c6f0000900000000000000000ffff0000009acf00ffff00000092cf001700687c0000";

    private static final InstructionTable TABLE = IsaTables.load();

    private TestGuest() {}

    /** A session at the guest's first instruction. */
    public static DebugSession session(long historyBytes) {
        return session(CODE, historyBytes, 1);
    }

    /** The same for another boot sector. */
    public static DebugSession session(String code, long historyBytes, int processors) {
        return session(code, historyBytes, processors, DebugSession.Start.AT_FIRST_INSTRUCTION);
    }

    /** The same, from the reset vector if that is wanted. */
    public static DebugSession session(String code, long historyBytes, int processors, DebugSession.Start start) {
        byte[] image = Arrays.copyOf(HexFormat.of().parseHex(code), 1024);
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        MachineConfig config = MachineConfig.builder()
                .memoryBytes(2 << 20)
                .processors(processors)
                .addDisk(MemoryDisk.ofImage(image))
                .build();
        return new DebugSession(new DebugMachine(config, CpuModel.standard(), TABLE), historyBytes, start);
    }

    /** Names and some lines of the guest. */
    public static SymbolMap symbols() {
        return SymbolMap.builder()
                .addSymbol("_start", 0x7c00)
                .addSymbol("again", 0x7c17)
                .addSymbol("print", 0x7c32)
                .addSymbol("prot", 0x7c3e)
                .addSymbol("msg", 0x7c60)
                .addSymbol("counter", 0x7c66)
                .addLine(0x7c0d, 3, new SourceLine("demo/boot.s", 10, "    call print"))
                .addLine(0x7c10, 2, new SourceLine("demo/boot.s", 11, "    xchg %bx, %bx"))
                .addLine(0x7c12, 5, new SourceLine("demo/boot.s", 12, "    movb $5, counter"))
                .addLine(0x7c32, 1, new SourceLine("demo/boot.s", 23, "    lodsb"))
                .build();
    }
}
