package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.fpu.ExtendedConversion.Format;
import dev.bootsmith.emulator.fpu.SseArithmetic.Fused;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.Instruction;

/**
 * FMA. The digits of a name say which operands are multiplied and which is added, the destination being the first of them: 132 is first times third plus second.
 *
 * @sdm Vol. 1, 14.5; Vol. 2C, VFMADD132PD to VFNMSUB231SS
 */
public final class VexFusedOps {
    private VexFusedOps() {}

    /** Which operands are multiplied, in which order, and which is added. */
    private enum Order {
        O132,
        O213,
        O231;

        private String digits() {
            return name().substring(1);
        }
    }

    /** What is done with even and with odd elements. */
    private record Kind(String name, Fused even, Fused odd) {
        Fused at(int index) {
            return (index & 1) == 0 ? even : odd;
        }
    }

    private static final Kind[] KINDS = {
        new Kind("vfmadd", Fused.ADD, Fused.ADD),
        new Kind("vfmsub", Fused.SUBTRACT, Fused.SUBTRACT),
        new Kind("vfnmadd", Fused.NEGATED_ADD, Fused.NEGATED_ADD),
        new Kind("vfnmsub", Fused.NEGATED_SUBTRACT, Fused.NEGATED_SUBTRACT),
        new Kind("vfmaddsub", Fused.SUBTRACT, Fused.ADD),
        new Kind("vfmsubadd", Fused.ADD, Fused.SUBTRACT),
    };

    /** Adds the semantics, by the mnemonics in lower case. */
    public static void register(HelperRegistry registry) {
        for (Kind kind : KINDS) {
            for (Order order : Order.values()) {
                String name = kind.name + order.digits();
                registry.register(name + "ps", packed(kind, order, Format.SINGLE, 32));
                registry.register(name + "pd", packed(kind, order, Format.DOUBLE, 64));
                if (kind.even == kind.odd) {
                    registry.register(name + "ss", scalar(kind, order, Format.SINGLE, 32));
                    registry.register(name + "sd", scalar(kind, order, Format.DOUBLE, 64));
                }
            }
        }
    }

    private static HelperOp packed(Kind kind, Order order, Format format, int bits) {
        return VexLaneOps.checked((cpu, i) -> {
            int size = VexOperands.bytes(i);
            long[] third = VexOperands.source(cpu, i, size);
            long[] result = VexOperands.register(cpu, i.reg());
            compute(cpu, i, kind, order, format, third, result, 8 * size / bits);
            VexOperands.set(cpu, i.reg(), result, size);
        });
    }

    private static HelperOp scalar(Kind kind, Order order, Format format, int bits) {
        return VexLaneOps.checked((cpu, i) -> {
            long[] third = VexOperands.source(cpu, i, bits / 8);
            long[] result = VexOperands.register(cpu, i.reg());
            compute(cpu, i, kind, order, format, third, result, 1);
            VexOperands.set(cpu, i.reg(), result, 16);
        });
    }

    /** Replaces the first elements of {@code result}, which holds the destination. */
    private static void compute(
            Cpu cpu,
            Instruction instruction,
            Kind kind,
            Order order,
            Format format,
            long[] third,
            long[] result,
            int count) {
        int bits = format == Format.SINGLE ? 32 : 64;
        long[] second = VexOperands.vvvv(cpu, instruction);
        SseOperands.begin(cpu);
        for (int index = 0; index < count; index++) {
            long a = VexOperands.element(result, bits, index);
            long b = VexOperands.element(second, bits, index);
            long c = VexOperands.element(third, bits, index);
            Fused fused = kind.at(index);
            long value = switch (order) {
                case O132 -> cpu.sse.multiplyAdd(fused, format, a, c, b);
                case O213 -> cpu.sse.multiplyAdd(fused, format, b, a, c);
                case O231 -> cpu.sse.multiplyAdd(fused, format, b, c, a);
            };
            VexOperands.setElement(result, bits, index, value);
        }
        SseOperands.finish(cpu);
    }
}
