package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.Calculation;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;
import org.jspecify.annotations.Nullable;

/** Turns decoded instructions into micro-ops: by a rule of its own, otherwise by a registered helper, otherwise into a stop that names the instruction. What the processor does not have becomes #UD. */
public final class Lifter {
    /** In place of the address of an instruction's number: it is taken as it is now. */
    public static final long NOT_REREAD = -1;

    private final Cpu cpu;
    private final HelperRegistry helpers;
    private final InstructionGate gate;
    private final BlockChain chain;

    public Lifter(Cpu cpu, HelperRegistry helpers, InstructionGate gate, BlockChain chain) {
        this.cpu = cpu;
        this.helpers = helpers;
        this.gate = gate;
        this.chain = chain;
    }

    /**
     * Lifts a valid instruction.
     *
     * @param rip its offset in CS
     * @param rereadAddress where its number lies in RAM if the operation may read it there whenever it is executed, or {@link #NOT_REREAD}
     */
    public LiftedInstruction lift(DecodedInstruction decoded, CodeContext context, long rip, long rereadAddress) {
        int length = decoded.length();
        CpuidBit missing = gate.missingBit(decoded.form());
        if (missing != null) {
            return LiftedInstruction.end(
                    length,
                    new Ends.Fault(CpuFault.invalidOpcode(
                            new FaultReason.FeatureMissing(FaultKind.FEATURE_NOT_IN_CPUID, missing))));
        }
        if (decoded.hasVex() && isUndefinedVex(decoded, context)) {
            return LiftedInstruction.end(
                    length, new Ends.Fault(CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.INVALID_OPCODE))));
        }
        Lifting lifting = new Lifting(cpu, chain, decoded, context, rip, rereadAddress);
        String name = operationName(lifting);
        MicroOp body = body(name, lifting);
        if (body != null) {
            return LiftedInstruction.body(length, body, !lifting.dependsOnPlace(), lifting.rereads());
        }
        BlockEnd end = end(name, lifting);
        if (end != null) {
            return LiftedInstruction.end(length, end);
        }
        HelperOp helper = helpers.find(name);
        if (helper != null && helpers.isCalculation(name)) {
            return LiftedInstruction.body(length, new Calculation(helper, lifting.instruction()), false, false);
        }
        if (helper != null) {
            return LiftedInstruction.end(length, new Ends.Helper(chain, helper, lifting.instruction()));
        }
        return LiftedInstruction.end(
                length, new Ends.Unimplemented(rip, decoded.form().mnemonic()));
    }

    /** There is no VEX in real-address and virtual-8086 mode, and a VEX.vvvv without use must be 1111b. @sdm Vol. 2A, 2.3.5 and 2.3.5.6 */
    private static boolean isUndefinedVex(DecodedInstruction decoded, CodeContext context) {
        boolean isUnused = decoded.form().operandAt(OperandPlace.VEX_VVVV) < 0;
        return !context.mode().usesDescriptors() || isUnused && decoded.vvvv() != 0;
    }

    private static @Nullable MicroOp body(String operation, Lifting lifting) {
        MicroOp body = MoveRules.body(operation, lifting);
        if (body == null) {
            body = ArithmeticRules.body(operation, lifting);
        }
        if (body == null) {
            body = StackRules.body(operation, lifting);
        }
        if (body == null) {
            body = BitRules.body(operation, lifting);
        }
        if (body == null) {
            body = StringRules.body(operation, lifting);
        }
        return body == null ? MiscellaneousRules.body(operation, lifting) : body;
    }

    private static @Nullable BlockEnd end(String operation, Lifting lifting) {
        BlockEnd end = BranchRules.end(operation, lifting);
        if (end == null) {
            end = StringRules.end(operation, lifting);
        }
        return end == null ? MiscellaneousRules.end(operation, lifting) : end;
    }

    private String operationName(Lifting lifting) {
        String operation = gate.operation(lifting.decoded().form());
        if (lifting.hasOperandOf(RegisterClass.SEGMENT)) {
            return operation + (lifting.loadsStackSegment() ? ".stack" : ".segment");
        }
        if (lifting.hasOperandOf(RegisterClass.CONTROL)) {
            return operation + ".control";
        }
        if (lifting.hasOperandOf(RegisterClass.DEBUG)) {
            return operation + ".debug";
        }
        if (lifting.hasOperandOf(RegisterClass.TEST)) {
            return operation + ".test";
        }
        if (lifting.hasOperandOf(RegisterClass.MMX)) {
            return operation + ".mmx";
        }
        return operation;
    }
}
