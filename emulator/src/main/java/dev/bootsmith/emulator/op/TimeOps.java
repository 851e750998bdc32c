package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;

/**
 * The time-stamp and performance counters. The time stamp counts instructions: time is retired instructions.
 *
 * @sdm Vol. 2B, RDTSC, RDTSCP, RDPMC
 */
public final class TimeOps {
    /** Where the difference between the time stamp and the instruction count is kept. */
    private static final int TSC_ADJUST = 0x3b;

    private TimeOps() {}

    static long timeStamp(Cpu cpu) {
        return cpu.timeStamp() + cpu.state.msrs().get(TSC_ADJUST);
    }

    static void setTimeStamp(Cpu cpu, long value) {
        setAdjustment(cpu, value - cpu.timeStamp());
    }

    /** Moves the counter; a deadline of the local APIC is then nearer or farther. */
    static void setAdjustment(Cpu cpu, long value) {
        cpu.state.msrs().set(TSC_ADJUST, value);
        ApicPort apic = cpu.apic();
        if (apic != null && apic.readDeadline() != 0) {
            apic.writeDeadline(apic.readDeadline(), timeStamp(cpu));
        }
    }

    /** RDTSC. */
    public static void rdtsc(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.TSC);
        checkTimeStampAllowed(cpu.state);
        SystemOperands.writePair(cpu, timeStamp(cpu));
    }

    /** RDTSCP. */
    public static void rdtscp(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuFeatureChecks.require(context, CpuidFeature.RDTSCP);
        checkTimeStampAllowed(cpu.state);
        SystemOperands.writePair(cpu, timeStamp(cpu));
        cpu.gpr[1] = cpu.state.msrs().get(MsrOps.TSC_AUX) & 0xffff_ffffL;
    }

    private static void checkTimeStampAllowed(CpuState state) {
        if ((state.cr4() & ControlRegisterOps.CR4_TSD) != 0 && state.cpl() != 0) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.RDTSC_DISABLED, state));
        }
    }

    /** RDPMC: no model announces performance counters, so every number is out of range. */
    public static void rdpmc(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        if (state.cpl() != 0 && (state.cr4() & ControlRegisterOps.CR4_PCE) == 0) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.RDPMC_DISABLED, state));
        }
        throw CpuFault.generalProtection(
                0, new FaultReason.Operand(FaultKind.RDPMC_COUNTER, cpu.gpr[1] & 0xffff_ffffL, 0));
    }
}
