package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.OPERAND;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Control, debug, extended and model-specific registers, privilege, and single instructions. Error codes of all are 0. */
final class RegisterScenarios {
    private static final int EFER = 0xc000_0080;
    private static final long PE = 1;
    private static final long PG = 1L << 31;

    private final List<Scenario> scenarios = new ArrayList<>();

    static List<Scenario> all() {
        RegisterScenarios table = new RegisterScenarios();
        table.cr0();
        table.cr3AndCr4();
        table.debugAndExtended();
        table.msrs();
        table.privilege();
        table.instructions();
        return table.scenarios;
    }

    private void on(FaultKind kind, Vector vector, Supplier<CpuFault> provocation) {
        scenarios.add(new Scenario(kind, vector, 0, provocation));
    }

    private void gp(FaultKind kind, Supplier<CpuFault> provocation) {
        on(kind, Vector.GENERAL_PROTECTION, provocation);
    }

    private void ud(FaultKind kind, Supplier<CpuFault> provocation) {
        on(kind, Vector.INVALID_OPCODE, provocation);
    }

    static CpuFault writeControl(SystemBench bench, int number, long value) {
        return bench.fault(bench.op("mov.control").opcode(0x22).reg(number).rm(0, value));
    }

    private static CpuFault run(SystemBench bench, String operation) {
        return bench.fault(bench.op(operation));
    }

    // ---- Vol. 2B, MOV to CR; Vol. 3A, 10.8.5 ----

    private void cr0() {
        gp(FaultKind.CR0_PG_WITHOUT_PE, () -> writeControl(SystemBench.real(), 0, PG));
        gp(FaultKind.CR0_NW_WITHOUT_CD, () -> writeControl(SystemBench.real(), 0, 1 << 29));
        gp(FaultKind.CR0_RESERVED_BITS, () -> writeControl(SystemBench.long64(0), 0, 1L << 32 | PG | PE));
        gp(FaultKind.LONG_MODE_WITHOUT_PAE, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.setEfer(CpuState.EFER_LME);
            return writeControl(bench, 0, PG | PE);
        });
        gp(FaultKind.LONG_MODE_WITH_LONG_CODE_SEGMENT, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.setEfer(CpuState.EFER_LME);
            bench.state.setCr4(1 << 5);
            bench.state.loadSegment(SegmentRegister.CS, 8, 0, 0xffff_ffffL, 0xa09b);
            return writeControl(bench, 0, PG | PE);
        });
        gp(FaultKind.LONG_MODE_WITH_16_BIT_TSS, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.setEfer(CpuState.EFER_LME);
            bench.state.setCr4(1 << 5);
            bench.state.loadSegment(SegmentRegister.TR, 0x40, 0, 43, 0x83);
            return writeControl(bench, 0, PG | PE);
        });
        gp(FaultKind.CR0_PG_CLEAR_IN_64_BIT_MODE, () -> writeControl(SystemBench.long64(0), 0, PE));
        gp(FaultKind.CR0_PG_CLEAR_WITH_PCIDE, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.state.setCr4(1 << 5 | 1 << 17);
            bench.state.loadSegment(SegmentRegister.CS, 8, 0, 0xffff_ffffL, 0xc09b);
            return writeControl(bench, 0, PE);
        });
    }

    private void cr3AndCr4() {
        gp(FaultKind.CR3_RESERVED_BITS, () -> writeControl(SystemBench.long64(0), 3, 1L << 51));
        gp(FaultKind.PDPTE_RESERVED_BITS, () -> {
            SystemBench bench = SystemBench.protected32(0).quad(OPERAND, 1 | 1 << 1);
            bench.state.setCr4(1 << 5);
            bench.state.setCr3(OPERAND);
            return writeControl(bench, 0, PG | PE);
        });
        gp(FaultKind.CR4_RESERVED_BITS, () -> writeControl(SystemBench.protected32(0), 4, 1L << 31));
        gp(FaultKind.CR4_BIT_WITHOUT_CPUID, () -> writeControl(SystemBench.protected32("pentium", 0), 4, 1 << 5));
        gp(FaultKind.CR4_PAE_CLEAR_IN_LONG_MODE, () -> writeControl(SystemBench.long64(0), 4, 0));
        gp(FaultKind.CR4_LA57_CHANGE_IN_LONG_MODE, () -> writeControl(SystemBench.long64(0), 4, 1 << 5 | 1 << 12));
        gp(FaultKind.CR4_PCIDE_OUTSIDE_LONG_MODE, () -> writeControl(SystemBench.protected32(0), 4, 1 << 17));
        gp(FaultKind.CR4_PCIDE_WITH_CR3_PCID, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.state.setCr3(SystemBench.PML4 | 8);
            return writeControl(bench, 4, 1 << 5 | 1 << 17);
        });
        gp(FaultKind.CR8_RESERVED_BITS, () -> writeControl(SystemBench.long64(0), 8, 16));
        ud(FaultKind.CONTROL_REGISTER_NUMBER, () -> writeControl(SystemBench.protected32(0), 1, 0));
    }

    // ---- Vol. 2B, MOV to DR; Vol. 2D, XSETBV ----

    private static CpuFault writeDebug(SystemBench bench, int number, long value) {
        return bench.fault(bench.op("mov.debug").opcode(0x23).reg(number).rm(0, value));
    }

    private static CpuFault writeXcr(int number, long value) {
        SystemBench bench = SystemBench.long64("max,+xsave,+avx", 0);
        bench.state.setCr4(bench.state.cr4() | 1 << 18);
        bench.cpu.gpr[0] = value & 0xffff_ffffL;
        bench.cpu.gpr[1] = number;
        bench.cpu.gpr[2] = value >>> 32;
        return run(bench, "xsetbv");
    }

    private void debugAndExtended() {
        ud(FaultKind.RSM_OUTSIDE_SMM, () -> run(SystemBench.protected32(0), "rsm"));
        gp(FaultKind.XSAVE_AREA_MISALIGNED, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.state.setCr4(bench.state.cr4() | 1 << 18);
            return bench.fault(bench.op("xsave").at(OPERAND + 16));
        });
        gp(FaultKind.XSAVE_HEADER, () -> {
            SystemBench bench = SystemBench.long64(0).quad(OPERAND + 512, 4); // AVX, which XCR0 lacks
            bench.state.setCr4(bench.state.cr4() | 1 << 18);
            return bench.fault(bench.op("xrstor").at(OPERAND));
        });
        ud(FaultKind.DEBUG_REGISTER_ALIAS, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.setCr4(1 << 3);
            return writeDebug(bench, 4, 0);
        });
        gp(FaultKind.DEBUG_REGISTER_RESERVED_BITS, () -> writeDebug(SystemBench.long64(0), 7, 1L << 32));
        on(FaultKind.DEBUG_REGISTER_GENERAL_DETECT, Vector.DEBUG, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.dr[7] = 1 << 13;
            return writeDebug(bench, 0, 0);
        });
        gp(FaultKind.XCR_NUMBER, () -> writeXcr(1, 1));
        gp(FaultKind.XCR0_X87_CLEAR, () -> writeXcr(0, 2));
        gp(FaultKind.XCR0_AVX_WITHOUT_SSE, () -> writeXcr(0, 5));
        gp(FaultKind.XCR0_RESERVED_BITS, () -> writeXcr(0, 1L << 40 | 1));
        ud(FaultKind.FEATURE_NOT_ENABLED, () -> run(SystemBench.long64(0), "xgetbv"));
        ud(FaultKind.FEATURE_NOT_IN_CPUID, () -> run(SystemBench.protected32("486", 0), "rdtsc"));
    }

    // ---- Vol. 2, RDMSR, WRMSR; EFER: Vol. 3A, 2.2.1 ----

    static CpuFault writeMsr(SystemBench bench, int index, long value) {
        bench.cpu.gpr[0] = value & 0xffff_ffffL;
        bench.cpu.gpr[1] = Integer.toUnsignedLong(index);
        bench.cpu.gpr[2] = value >>> 32;
        return run(bench, "wrmsr");
    }

    private void msrs() {
        gp(FaultKind.MSR_UNKNOWN, () -> writeMsr(SystemBench.long64(0), 0x1234_5678, 0));
        gp(FaultKind.MSR_RESERVED_BITS, () -> writeMsr(SystemBench.long64(0), 0xc000_0084, 1L << 32));
        gp(FaultKind.MSR_NON_CANONICAL, () -> writeMsr(SystemBench.long64(0), 0xc000_0082, 1L << 56));
        gp(FaultKind.MSR_MEMORY_TYPE, () -> writeMsr(SystemBench.long64(0), 0x277, 2));
        gp(FaultKind.EFER_LME_WITHOUT_CPUID, () -> writeMsr(SystemBench.protected32("no-long-mode", 0), EFER, 0x901));
        gp(FaultKind.EFER_NXE_WITHOUT_CPUID, () -> writeMsr(SystemBench.protected32("core2,-nx", 0), EFER, 1 << 11));
        gp(FaultKind.EFER_SCE_WITHOUT_CPUID, () -> writeMsr(SystemBench.protected32("no-long-mode", 0), EFER, 1));
        gp(FaultKind.EFER_RESERVED_BITS, () -> writeMsr(SystemBench.protected32(0), EFER, 2));
        gp(FaultKind.EFER_LME_CHANGE_WHILE_PAGING, () -> writeMsr(SystemBench.long64(0), EFER, 0));
    }

    // ---- privilege: Vol. 3A, 5.9; Vol. 3B, 21.2.7 ----

    private void privilege() {
        gp(FaultKind.PRIVILEGED_INSTRUCTION, () -> run(SystemBench.protected32(3), "hlt"));
        gp(FaultKind.PRIVILEGED_IN_V8086, () -> run(SystemBench.v8086(3), "hlt"));
        gp(FaultKind.IOPL_SENSITIVE, () -> run(SystemBench.protected32(3), "cli"));
        gp(FaultKind.IOPL_SENSITIVE_IN_V8086, () -> run(SystemBench.v8086(0), "pushf"));
        gp(FaultKind.VIRTUAL_INTERRUPT_PENDING, () -> {
            SystemBench bench = SystemBench.v8086(0);
            bench.state.setCr4(1);
            bench.state.setSystemFlags(bench.state.systemFlags() | CpuState.FLAG_VIP);
            return run(bench, "sti");
        });
        gp(FaultKind.VIRTUAL_TRAP_FLAG, () -> {
            SystemBench bench = SystemBench.v8086(0).word(SystemBench.STACK, CpuState.FLAG_TF);
            bench.state.setCr4(1);
            return bench.fault(bench.op("popf").size(16));
        });
        gp(FaultKind.UMIP_RESTRICTED, () -> {
            SystemBench bench = SystemBench.protected32(3);
            bench.state.setCr4(1 << 11);
            return bench.fault(bench.op("sgdt").at(OPERAND));
        });
        gp(FaultKind.RDTSC_DISABLED, () -> {
            SystemBench bench = SystemBench.protected32(3);
            bench.state.setCr4(1 << 2);
            return run(bench, "rdtsc");
        });
        gp(FaultKind.RDPMC_DISABLED, () -> run(SystemBench.protected32(3), "rdpmc"));
        gp(FaultKind.RDPMC_COUNTER, () -> run(SystemBench.protected32(0), "rdpmc"));
    }

    private void instructions() {
        ud(FaultKind.UNDEFINED_INSTRUCTION, () -> run(SystemBench.protected32(0), "ud2"));
        ud(FaultKind.NOT_IN_THIS_MODE, () -> {
            SystemBench bench = SystemBench.real();
            return bench.fault(bench.op("lldt").rm(0, 0));
        });
        gp(FaultKind.INVPCID_TYPE, () -> invalidate(4, 0));
        gp(FaultKind.INVPCID_RESERVED_BITS, () -> invalidate(1, 1 << 12));
        gp(FaultKind.INVPCID_WITHOUT_PCIDE, () -> invalidate(1, 1));
        gp(FaultKind.MONITOR_EXTENSIONS, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.cpu.gpr[1] = 1;
            return run(bench, "monitor");
        });
        gp(FaultKind.MWAIT_EXTENSIONS, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.cpu.gpr[1] = 2;
            return run(bench, "mwait");
        });
        gp(FaultKind.SYSENTER_IN_REAL_MODE, () -> run(SystemBench.real(), "sysenter"));
        gp(FaultKind.SYSENTER_CS_NULL, () -> run(SystemBench.protected32(3), "sysenter"));
        gp(FaultKind.SYSEXIT_CS_NULL, () -> run(SystemBench.protected32(0), "sysexit"));
        ud(FaultKind.SYSCALL_NOT_ENABLED, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.state.setEfer(bench.state.efer() & ~CpuState.EFER_SCE);
            return run(bench, "syscall");
        });
        ud(FaultKind.SYSCALL_OUTSIDE_64_BIT_MODE, () -> run(SystemBench.protected32(0), "syscall"));
    }

    private static CpuFault invalidate(long type, long pcid) {
        SystemBench bench = SystemBench.long64(0).quad(OPERAND, pcid).quad(OPERAND + 8, 0);
        bench.cpu.gpr[2] = type;
        return bench.fault(bench.op("invpcid").reg(2).at(OPERAND));
    }
}
