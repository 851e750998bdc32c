package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.OPERAND;
import static dev.bootsmith.emulator.system.SystemBench.TASK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the engine itself, arithmetic, ports, x87 and SSE raise: small programs in machine code, each of which must fault with its last instruction. Error codes
 * of all are 0 or none.
 */
final class ProgramScenarios {
    private static final long CR0_EM = 1 << 2;
    private static final long CR0_TS = 1 << 3;
    private static final long CR0_NE = 1 << 5;
    private static final long CR4_OSFXSR = 1 << 9;
    private static final long CR4_OSXMMEXCPT = 1 << 10;
    private static final int ALL_MASKED = 0x1f80;
    private static final int ONE = 0x3f80_0000;

    private final List<Scenario> scenarios = new ArrayList<>();

    static List<Scenario> all() {
        ProgramScenarios table = new ProgramScenarios();
        table.fetching();
        table.arithmetic();
        table.ports();
        table.x87();
        table.sse();
        return table.scenarios;
    }

    private void on(FaultKind kind, Vector vector, Supplier<CpuFault> provocation) {
        scenarios.add(new Scenario(kind, vector, 0, provocation));
    }

    // ---- Vol. 3A, 5.3 and 6.15; Vol. 2A, 2.3.11 and LOCK ----

    private void fetching() {
        on(FaultKind.CODE_SEGMENT_LIMIT, Vector.GENERAL_PROTECTION, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.loadSegment(SegmentRegister.CS, SystemBench.CODE32_0, 0, CODE, 0x409b);
            return bench.run("90"); // the nop is the segment's last byte
        });
        on(FaultKind.INVALID_OPCODE, Vector.INVALID_OPCODE, () -> flat().run("0f 0a"));
        on(FaultKind.LOCK_PREFIX, Vector.INVALID_OPCODE, () -> flat().run("f0 90")); // lock nop
        on(FaultKind.INSTRUCTION_TOO_LONG, Vector.GENERAL_PROTECTION, () -> flat().run("66 ".repeat(15) + "90"));
    }

    // ---- Vol. 2A, DIV and BOUND ----

    private void arithmetic() {
        on(FaultKind.DIVIDE_BY_ZERO, Vector.DIVIDE_ERROR, () -> divide(0, 0));
        on(FaultKind.DIVIDE_OVERFLOW, Vector.DIVIDE_ERROR, () -> divide(1, 1)); // 2^32 / 1
        on(FaultKind.BOUND_EXCEEDED, Vector.BOUND_RANGE, () -> {
            SystemBench bench = flat().quad(OPERAND, 4L << 32); // 0 to 4
            bench.cpu.gpr[0] = 5;
            return bench.run("62 05 00 80 00 00"); // bound %eax, 0x8000
        });
    }

    private static CpuFault divide(long high, long divisor) {
        SystemBench bench = flat();
        bench.cpu.gpr[0] = 0;
        bench.cpu.gpr[2] = high;
        bench.cpu.gpr[1] = divisor;
        return bench.run("f7 f1"); // div %ecx
    }

    // ---- Vol. 1, 19.5.2 ----

    private void ports() {
        on(FaultKind.PORT_WITHOUT_32_BIT_TSS, Vector.GENERAL_PROTECTION, () -> {
            SystemBench bench = SystemBench.protected32(3);
            bench.state.loadSegment(SegmentRegister.TR, TASK, TSS, 43, 0x83);
            return bench.run("e4 60"); // in $0x60, %al
        });
        // Bit 0x60 is in byte 12 of the map, and the processor reads the byte behind it too.
        on(FaultKind.PORT_OUTSIDE_BITMAP, Vector.GENERAL_PROTECTION, () -> port60(0xff - 12, 0));
        on(FaultKind.PORT_DENIED, Vector.GENERAL_PROTECTION, () -> port60(0x68, 1));
    }

    private static CpuFault port60(int bitmapOffset, int bit) {
        SystemBench bench = SystemBench.protected32(3).word(TSS + 102, bitmapOffset);
        bench.word(TSS + bitmapOffset + 12, bit);
        return bench.run("e4 60");
    }

    // ---- Vol. 3A, 2.5 and 6.15, interrupts 7 and 16 ----

    private void x87() {
        on(FaultKind.X87_EMULATED, Vector.DEVICE_NOT_AVAILABLE, () -> withCr0(CR0_EM, "d9 e8")); // fld1
        on(FaultKind.X87_TASK_SWITCHED, Vector.DEVICE_NOT_AVAILABLE, () -> withCr0(CR0_TS, "d9 e8"));
        // fldcw 0x8000 with nothing masked, fld1, fldz, fdivp: 1 / 0 is noted, and fwait reports it
        on(
                FaultKind.X87_ERROR_PENDING,
                Vector.X87_FLOATING_POINT,
                () -> withCr0(CR0_NE, "d9 2d 00 80 00 00  d9 e8  d9 ee  de f9  9b"));
    }

    private static CpuFault withCr0(long bits, String program) {
        SystemBench bench = flat();
        bench.state.setCr0(bench.state.cr0() | bits);
        return bench.run(program);
    }

    // ---- Vol. 1, 10.2.3 and 10.4.1.1; Vol. 3A, 10.6 and 6.15, interrupt 19 ----

    private void sse() {
        on(FaultKind.SSE_NOT_ENABLED, Vector.INVALID_OPCODE, () -> withCr4(0, "0f 57 c0")); // xorps %xmm0, %xmm0
        on(
                FaultKind.SSE_OPERAND_MISALIGNED,
                Vector.GENERAL_PROTECTION,
                () -> withCr4(CR4_OSFXSR, "0f 28 05 08 80 00 00")); // movaps 0x8008, %xmm0
        on(FaultKind.MXCSR_RESERVED_BITS, Vector.GENERAL_PROTECTION, () -> {
            SystemBench bench = flat().quad(OPERAND, 1 << 16 | ALL_MASKED);
            bench.state.setCr4(CR4_OSFXSR);
            return bench.run("0f ae 15 00 80 00 00"); // ldmxcsr 0x8000
        });
        // ldmxcsr 0x8000 with nothing masked, movss 0x8004, %xmm0 (1.0), xorps %xmm1, %xmm1, divss %xmm1, %xmm0
        on(FaultKind.SIMD_ERROR, Vector.SIMD_FLOATING_POINT, () -> {
            SystemBench bench = flat().quad(OPERAND, (long) ONE << 32);
            bench.state.setCr4(CR4_OSFXSR | CR4_OSXMMEXCPT);
            return bench.run("0f ae 15 00 80 00 00  f3 0f 10 05 04 80 00 00  0f 57 c9  f3 0f 5e c1");
        });
    }

    private static CpuFault withCr4(long cr4, String program) {
        SystemBench bench = flat();
        bench.state.setCr4(cr4);
        return bench.run(program);
    }

    private static SystemBench flat() {
        return SystemBench.protected32(0);
    }
}
