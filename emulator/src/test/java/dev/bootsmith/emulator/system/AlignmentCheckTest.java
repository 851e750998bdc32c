package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which operands must be aligned to what while CR0.AM and EFLAGS.AC are set at CPL 3. The numbers are those of a real processor (one whose maker is AMD), tried at
 * sixteen addresses each, and agree with the manual's table.
 *
 * @sdm Vol. 3A, 6.15, interrupt 17 (table 6-7)
 */
class AlignmentCheckTest {
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final String UD2 = "0f0b";
    private static final int AM = 1 << 18;

    private static SystemBench bench(int offset) {
        SystemBench bench = SystemBench.long64(3);
        bench.state.setCr0(bench.state.cr0() | AM);
        bench.state.setCr4(bench.state.cr4() | 3 << 9 | 1 << 18);
        bench.state.xcr0 = 7;
        bench.state.setSystemFlags(CpuState.FLAG_AC);
        bench.cpu.gpr[0] = 0;
        bench.cpu.gpr[RSI] = SystemBench.OPERAND + 0x800;
        long operand = SystemBench.OPERAND + (long) offset;
        bench.cpu.gpr[RDI] = operand;
        bench.memory.write(operand, 4, 0x1f80);
        return bench;
    }

    /** The operand is at RDI; some rows put registers in place before. */
    @ParameterizedTest
    @CsvSource({
        "mov r16, 668b07, 2",
        "mov r32, 8b07, 4",
        "mov r64, 488b07, 8",
        "mov m16, 668907, 2",
        "mov m32, 8907, 4",
        "mov m64, 488907, 8",
        "add m32, 0107, 4",
        "xchg, 488707, 8",
        "push m64, ff37, 8",
        "fld m32, d907, 4",
        "fld m64, dd07, 8",
        "fld m80, db2f, 8",
        "fild m16, df07, 2",
        "fild m32, db07, 4",
        "fild m64, df2f, 8",
        "fbld, df27, 8",
        "fstp m80, d9e8db3f, 8",
        "fbstp, d9e8df37, 8",
        "fst m64, d9e8dd17ddd8, 8",
        "fnstcw, d93f, 2",
        "fldcw, d92f, 2",
        "fnstsw, dd3f, 2",
        "fnstenv, d937, 4",
        "fldenv, d937d927, 4",
        "fnsave, dd37, 4",
        "frstor, dd37dd27, 4",
        "fnstenv16, 66d937, 2",
        "fnsave16, 66dd37, 2",
        "movq mm, 0f6f07, 8",
        "movd mm, 0f6e07, 4",
        "movss, f30f1007, 4",
        "movsd, f20f1007, 8",
        "movups, 0f1007, 16",
        "movdqu, f30f6f07, 16",
        "lddqu, f20ff007, 16",
        "movlps, 0f1207, 8",
        "movhpd, 660f1607, 8",
        "cvtsi2sd32, f20f2a07, 4",
        "cvtpi2ps, 0f2a07, 8",
        "cvtps2pd, 0f5a07, 8",
        "addss, f30f5807, 4",
        "addsd, f20f5807, 8",
        "movups st, 0f1107, 16",
        "movntq, 0fe707, 8",
        "movnti, 0fc307, 4",
        "mov m32 imm32, c7071f800000, 4",
        "stmxcsr, 0fae1f, 4",
        "cmpxchg8b, 0fc70f, 8",
        "lar m16, 0f0207, 2",
        "verr, 0f0027, 2",
        "movs, 4889fea5, 4",
        "movsq, 4889fe48a5, 8",
        "stosw, 66ab, 2",
        "lodsq, 4889fe48ad, 8",
        "cmpsd, 4889fea7, 4",
        "pextrw m, 660f3a150700, 2",
        "pinsrw, 0fc40701, 2",
        "pinsrd, 660f3a220701, 4",
        "movbe, 0f38f007, 4",
        "crc32, f20f38f107, 4",
        "popcnt, f30fb807, 4",
        "imul, 0faf07, 4",
        "ltest, 66f7070100, 2",
        "pmovsxbw, 660f382007, 8",
        "pmovsxbd, 660f382107, 4",
        "pmovsxbq, 660f382207, 2",
        "movddup, f20f1207, 8",
        "insertps, 660f3a210700, 4",
        "vmovdqu ymm, c5fe6f07, 16",
        "vaddps ymm, c5fc5807, 16",
        "vpaddb xmm, c5f9fc07, 16",
        "vbroadcastss, c4e2791807, 4",
        "vmovss, c5fa1007, 4",
        "vlddqu, c5fff007, 16",
        "les-like lss, 0fb207, 4",
    })
    void anOperandThatIsNotAlignedIsAnAlignmentCheck(String name, String code, int alignment) {
        StringBuilder wrong = new StringBuilder();
        for (int offset : new int[] {0, 1, 2, 4, 8}) {
            CpuFault fault = bench(offset).run(code + UD2);
            boolean checked = fault.vector() == Vector.ALIGNMENT_CHECK;
            if (checked != (offset % alignment != 0)) {
                wrong.append(' ').append(offset).append(checked ? " faults" : " passes");
            }
        }
        assertEquals("", wrong.toString());
    }

    /** MOVAPS and ADDPS: the alignment that they demand themselves comes first. */
    @ParameterizedTest
    @CsvSource({"0f2807", "0f5807", "660f382a07"})
    void whatDemandsAlignmentItselfIsAGeneralProtectionFault(String code) {
        assertSame(Vector.GENERAL_PROTECTION, bench(1).run(code + UD2).vector());
    }

    @Test
    void itTakesLevel3AmAndAcAndNoSystemAccess() {
        SystemBench withoutAm = bench(1);
        withoutAm.state.setCr0(withoutAm.state.cr0() & ~AM);
        assertSame(Vector.INVALID_OPCODE, withoutAm.run("8b07" + UD2).vector());
        SystemBench withoutAc = bench(1);
        withoutAc.state.setSystemFlags(0);
        assertSame(Vector.INVALID_OPCODE, withoutAc.run("8b07" + UD2).vector());
        SystemBench level0 = SystemBench.long64(0);
        level0.state.setCr0(level0.state.cr0() | AM);
        level0.state.setSystemFlags(CpuState.FLAG_AC);
        level0.cpu.gpr[RDI] = SystemBench.OPERAND + 1;
        assertSame(Vector.INVALID_OPCODE, level0.run("8b07" + UD2).vector());
        // a descriptor table that is not aligned may be read all the same: mov %ax,%ds with a selector
        SystemBench table = bench(0);
        table.state.gdtr().load(SystemBench.GDT - 8 + 3, 0x1ff);
        table.quad(SystemBench.GDT - 8 + 3 + 0x28, SystemBench.D_DATA_3);
        table.cpu.gpr[0] = SystemBench.DATA_3;
        assertSame(Vector.INVALID_OPCODE, table.run("8ed8" + UD2).vector());
    }

    /** Its error code is 0, and a page fault on the same operand comes behind it. */
    @Test
    void theErrorCodeIsZeroAndItComesBeforeAPageFault() {
        SystemBench bench = bench(0);
        bench.cpu.gpr[RDI] = 0x4000_0001;
        CpuFault fault = bench.run("8b07" + UD2);
        assertSame(Vector.ALIGNMENT_CHECK, fault.vector());
        assertEquals(0, fault.errorCode());
    }
}
