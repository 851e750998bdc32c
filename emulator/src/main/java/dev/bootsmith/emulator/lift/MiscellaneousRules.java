package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.ir.NoOperation;
import dev.bootsmith.emulator.ir.Place;
import dev.bootsmith.emulator.ir.Source;
import dev.bootsmith.emulator.op.AccumulatorOps;
import dev.bootsmith.emulator.op.BoundsOps;
import dev.bootsmith.emulator.op.CompareExchangeOps;
import dev.bootsmith.emulator.op.MaskedStoreOps;
import dev.bootsmith.emulator.op.PortOps;
import dev.bootsmith.emulator.op.ProcessorOps;
import dev.bootsmith.emulator.op.RandomOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.isa.model.OperandKind;
import org.jspecify.annotations.Nullable;

/** Flags, ports, wide compare-exchange, random numbers, instructions without effect. */
final class MiscellaneousRules {
    private MiscellaneousRules() {}

    /** The operation for an instruction of this group, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        return switch (operation) {
            case "nop",
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
                    "sfence" -> new NoOperation();
            case "clc" -> new GeneralOps.Plain(cpu -> cpu.flags.setCarry(false));
            case "stc" -> new GeneralOps.Plain(cpu -> cpu.flags.setCarry(true));
            case "cmc" -> new GeneralOps.Plain(cpu -> cpu.flags.setCarry(!cpu.flags.carry()));
            case "cld" -> new GeneralOps.Plain(cpu -> setDirection(cpu, 0));
            case "std" -> new GeneralOps.Plain(cpu -> setDirection(cpu, CpuState.FLAG_DF));
            case "lahf" -> new GeneralOps.Plain(AccumulatorOps::lahf);
            case "sahf" -> new GeneralOps.Plain(AccumulatorOps::sahf);
            case "salc" -> new GeneralOps.Plain(AccumulatorOps::salc);
            case "cmpxchg8b" -> compareExchange8(lifting.memoryOperand());
            case "cmpxchg16b" -> compareExchange16(lifting.memoryOperand());
            case "bound" -> bound(lifting);
            case "clflush", "clflushopt", "clwb" -> touch(lifting);
            default -> null;
        };
    }

    /** The end for an instruction of this group, or null. */
    static @Nullable BlockEnd end(String operation, Lifting lifting) {
        return switch (operation) {
            case "ud0", "ud1", "ud2" -> new Ends.Fault(ProcessorOps.undefined());
            case "in" -> in(lifting);
            case "out" -> out(lifting);
            case "rdrand", "rdseed" -> random(lifting);
            case "maskmovq.mmx" ->
                new Ends.Helper(
                        lifting.chain(), MaskedStoreOps.maskmovq(atDestinationIndex(lifting)), lifting.instruction());
            case "maskmovdqu" ->
                new Ends.Helper(
                        lifting.chain(), MaskedStoreOps.maskmovdqu(atDestinationIndex(lifting)), lifting.instruction());
            case "vmaskmovdqu" ->
                new Ends.Helper(
                        lifting.chain(),
                        MaskedStoreOps.vmaskmovdqu(atDestinationIndex(lifting)),
                        lifting.instruction());
            default -> null;
        };
    }

    private static MemoryOperand atDestinationIndex(Lifting lifting) {
        return new MemoryOperand(lifting.sourceSegment(), 7, CpuState.NO_REGISTER, 0, 0, lifting.addressMask());
    }

    private static void setDirection(Cpu cpu, long flag) {
        cpu.state.setSystemFlags(cpu.state.systemFlags() & ~CpuState.FLAG_DF | flag);
    }

    private static MicroOp compareExchange8(MemoryOperand operand) {
        return new GeneralOps.Plain(cpu -> CompareExchangeOps.cmpxchg8b(cpu, operand));
    }

    private static MicroOp compareExchange16(MemoryOperand operand) {
        return new GeneralOps.Plain(cpu -> CompareExchangeOps.cmpxchg16b(cpu, operand));
    }

    private static MicroOp bound(Lifting lifting) {
        MemoryOperand operand = lifting.memoryOperand();
        int bits = lifting.operandSizeBits();
        Source index = lifting.source(0);
        return new GeneralOps.Plain(cpu -> BoundsOps.bound(cpu, bits, index.read(cpu), operand));
    }

    /** The cache is not modelled; the address is checked as for a load of one byte. */
    private static MicroOp touch(Lifting lifting) {
        MemoryOperand operand = lifting.memoryOperand();
        return new GeneralOps.Plain(cpu -> cpu.memory.load8(operand.segment(), operand.offset(cpu.gpr)));
    }

    private static BlockEnd in(Lifting lifting) {
        int size = lifting.bits(0) >>> 3;
        boolean byRegister = lifting.kind(1) == OperandKind.DX;
        int port = (int) lifting.decoded().immediate() & 0xff;
        return new Ends.Helper(
                lifting.chain(),
                (cpu, instruction) -> PortOps.in(cpu, byRegister ? (int) cpu.gpr[2] & 0xffff : port, size),
                lifting.instruction());
    }

    private static BlockEnd out(Lifting lifting) {
        int size = lifting.bits(1) >>> 3;
        boolean byRegister = lifting.kind(0) == OperandKind.DX;
        int port = (int) lifting.decoded().immediate() & 0xff;
        return new Ends.Helper(
                lifting.chain(),
                (cpu, instruction) -> PortOps.out(cpu, byRegister ? (int) cpu.gpr[2] & 0xffff : port, size),
                lifting.instruction());
    }

    private static BlockEnd random(Lifting lifting) {
        Place destination = lifting.place(0);
        int bits = lifting.bits(0);
        return new Ends.Helper(
                lifting.chain(),
                (cpu, instruction) -> destination.write(cpu, RandomOps.next(cpu, bits)),
                lifting.instruction());
    }
}
