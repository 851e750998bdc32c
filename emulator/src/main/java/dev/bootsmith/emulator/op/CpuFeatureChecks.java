package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.GatingRegister;
import dev.bootsmith.emulator.processor.SystemContext;

/** #UD for instructions that this processor does not have or that a control register switches off. */
final class CpuFeatureChecks {
    private CpuFeatureChecks() {}

    /** #UD unless CPUID announces the feature. */
    static void require(SystemContext context, CpuidFeature feature) {
        if (!context.model().has(feature)) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureMissing(FaultKind.FEATURE_NOT_IN_CPUID, feature.bit()));
        }
    }

    /** #UD unless a bit of CR4 is 1. */
    static void requireCr4(CpuState state, int bit) {
        if ((state.cr4() & 1L << bit) == 0) {
            throw CpuFault.invalidOpcode(new FaultReason.FeatureDisabled(
                    FaultKind.FEATURE_NOT_ENABLED, GatingRegister.CR4, state.cr4(), bit));
        }
    }
}
