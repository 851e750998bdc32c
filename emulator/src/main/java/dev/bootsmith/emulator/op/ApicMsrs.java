package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason.MsrAccess;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.processor.SystemContext;
import java.util.List;

/**
 * The MSRs of the local APIC: IA32_APIC_BASE, and 800h to 8ffh in x2APIC mode.
 *
 * @sdm Vol. 3A, 10.4.4 and 10.12
 */
final class ApicMsrs {
    private static final int APIC_BASE = 0x1b;
    private static final long BASE_X2APIC = 1 << 10;

    private ApicMsrs() {}

    static boolean handles(CpuModel model, int index) {
        return model.has(CpuidFeature.APIC) && (index == APIC_BASE || index >> 8 == 8);
    }

    static long read(CpuModel model, ApicPort apic, int index) {
        if (index == APIC_BASE) {
            return apic.readBase();
        }
        require(model, apic, index, ApicPort.MsrDirection.READ, 0);
        return apic.readRegister(index);
    }

    static void write(SystemContext context, ApicPort apic, int index, long value) {
        long old = 0;
        if (index == APIC_BASE) {
            old = apic.readBase();
            boolean refused = (value & BASE_X2APIC) != 0 && !context.model().has(CpuidFeature.X2APIC);
            if (refused || !apic.writeBase(value)) {
                List<CpuidBit> missing = refused ? List.of(CpuidFeature.X2APIC.bit()) : List.of();
                throw MsrOps.fault(
                        FaultKind.MSR_RESERVED_BITS, index, MsrAccess.WRITE, old, value, old ^ value, missing);
            }
        } else {
            require(context.model(), apic, index, ApicPort.MsrDirection.WRITE, value);
            long reserved = value & ~writableBits(index);
            if (reserved != 0) {
                throw MsrOps.fault(
                        FaultKind.MSR_RESERVED_BITS, index, MsrAccess.WRITE, old, value, reserved, List.of());
            }
            apic.writeRegister(index, value);
        }
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.msrWritten(index, old, value);
        }
    }

    /**
     * The bits that a register of x2APIC mode takes; another one is #GP. EOI and ESR take 0 alone. The delivery status of the LVT can only be read, but may be
     * written back; SVR keeps room for the focus bit of older processors.
     *
     * @sdm Vol. 3A, 11.12.1.3 and figures of 11.5 to 11.12
     */
    private static long writableBits(int index) {
        return switch (index) {
            case 0x808, 0x83f -> 0xff;
            case 0x80b, 0x828 -> 0;
            case 0x80f -> 0x13ff;
            case 0x82f, 0x833, 0x834 -> 0x1_17ff;
            case 0x830 -> 0xffff_ffff_000c_dfffL;
            case 0x832 -> 0x7_10ff;
            case 0x835, 0x836 -> 0x1_f7ff;
            case 0x837 -> 0x1_10ff;
            case 0x838 -> 0xffff_ffffL;
            case 0x83e -> 0xb;
            default -> -1L;
        };
    }

    private static void require(CpuModel model, ApicPort apic, int index, ApicPort.MsrDirection direction, long value) {
        if (!apic.hasRegister(index, direction)) {
            MsrAccess access = direction == ApicPort.MsrDirection.READ ? MsrAccess.READ : MsrAccess.WRITE;
            List<CpuidBit> missing = model.has(CpuidFeature.X2APIC) ? List.of() : List.of(CpuidFeature.X2APIC.bit());
            throw MsrOps.fault(FaultKind.MSR_UNKNOWN, index, access, 0, value, 0, missing);
        }
    }
}
