package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.op.AccumulatorOps;
import dev.bootsmith.emulator.op.BoundsOps;
import dev.bootsmith.emulator.op.CompareExchangeOps;
import dev.bootsmith.emulator.op.PortOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.isa.model.OperandKind;
import java.util.List;
import java.util.function.Consumer;

/** Flags, ports, wide compare-exchange, instructions without effect. */
final class MiscellaneousRules {
    private static final List<String> WITHOUT_EFFECT = List.of(
            "nop",
            "pause",
            "prefetch",
            "prefetchw",
            "prefetchwt1",
            "prefetchnta",
            "prefetcht0",
            "prefetcht1",
            "prefetcht2",
            "cldemote",
            "endbr32",
            "endbr64",
            "lfence",
            "mfence",
            "sfence");

    private MiscellaneousRules() {}

    static void addTo(LiftRules rules) {
        for (String operation : WITHOUT_EFFECT) {
            plain(rules, operation, cpu -> {});
        }
        plain(rules, "clc", cpu -> cpu.flags.setCarry(false));
        plain(rules, "stc", cpu -> cpu.flags.setCarry(true));
        plain(rules, "cmc", cpu -> cpu.flags.setCarry(!cpu.flags.carry()));
        plain(rules, "cld", cpu -> setDirection(cpu, 0));
        plain(rules, "std", cpu -> setDirection(cpu, CpuState.FLAG_DF));
        plain(rules, "lahf", AccumulatorOps::lahf);
        plain(rules, "sahf", AccumulatorOps::sahf);
        plain(rules, "salc", AccumulatorOps::salc);
        rules.body("cmpxchg8b", MiscellaneousRules::compareExchange8);
        rules.body("cmpxchg16b", MiscellaneousRules::compareExchange16);
        rules.body("bound", MiscellaneousRules::bound);
        rules.end("in", MiscellaneousRules::in);
        rules.end("out", MiscellaneousRules::out);
    }

    private static void plain(LiftRules rules, String operation, Consumer<Cpu> semantics) {
        rules.body(operation, lifting -> new GeneralOps.Plain(semantics));
    }

    private static void setDirection(Cpu cpu, long flag) {
        cpu.state.setSystemFlags(cpu.state.systemFlags() & ~CpuState.FLAG_DF | flag);
    }

    private static MicroOp compareExchange8(Lifting lifting) {
        var operand = lifting.memoryOperand();
        return new GeneralOps.Plain(cpu -> CompareExchangeOps.cmpxchg8b(cpu, operand));
    }

    private static MicroOp compareExchange16(Lifting lifting) {
        var operand = lifting.memoryOperand();
        return new GeneralOps.Plain(cpu -> CompareExchangeOps.cmpxchg16b(cpu, operand));
    }

    private static MicroOp bound(Lifting lifting) {
        var operand = lifting.memoryOperand();
        int bits = lifting.operandSizeBits();
        var index = lifting.source(0);
        return new GeneralOps.Plain(cpu -> BoundsOps.bound(cpu, bits, index.read(cpu), operand));
    }

    private static BlockEnd in(Lifting lifting) {
        int size = lifting.bits(0) >>> 3;
        boolean byRegister = lifting.kind(1) == OperandKind.DX;
        int port = (int) lifting.decoded().immediate() & 0xff;
        return new Ends.Helper(
                (cpu, instruction) -> PortOps.in(cpu, byRegister ? (int) cpu.gpr[2] & 0xffff : port, size),
                lifting.instruction());
    }

    private static BlockEnd out(Lifting lifting) {
        int size = lifting.bits(1) >>> 3;
        boolean byRegister = lifting.kind(0) == OperandKind.DX;
        int port = (int) lifting.decoded().immediate() & 0xff;
        return new Ends.Helper(
                (cpu, instruction) -> PortOps.out(cpu, byRegister ? (int) cpu.gpr[2] & 0xffff : port, size),
                lifting.instruction());
    }
}
