package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperOp;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.model.RegisterClass;

/** Turns decoded instructions into micro-ops: by a rule of its own, otherwise by a registered helper, otherwise into a stop that names the instruction. */
public final class Lifter {
    private final Cpu cpu;
    private final HelperRegistry helpers;
    private final BlockChain chain;
    private final LiftRules rules = new LiftRules();

    public Lifter(Cpu cpu, HelperRegistry helpers, BlockChain chain) {
        this.cpu = cpu;
        this.helpers = helpers;
        this.chain = chain;
        ArithmeticRules.addTo(rules);
        BitRules.addTo(rules);
        MoveRules.addTo(rules);
        StackRules.addTo(rules);
        StringRules.addTo(rules);
        BranchRules.addTo(rules);
        MiscellaneousRules.addTo(rules);
    }

    /**
     * Lifts a valid instruction.
     *
     * @param rip its offset in CS
     */
    public LiftedInstruction lift(DecodedInstruction decoded, CodeContext context, long rip) {
        Lifting lifting = new Lifting(cpu, chain, decoded, context, rip);
        String name = operationName(lifting);
        int length = decoded.length();
        LiftRules.BodyRule bodyRule = rules.bodyRule(name);
        if (bodyRule != null) {
            MicroOp body = bodyRule.lift(lifting);
            if (body != null) {
                return LiftedInstruction.body(length, body);
            }
        }
        LiftRules.EndRule endRule = rules.endRule(name);
        if (endRule != null) {
            BlockEnd end = endRule.lift(lifting);
            if (end != null) {
                return LiftedInstruction.end(length, end);
            }
        }
        HelperOp helper = helpers.find(name);
        if (helper != null) {
            return LiftedInstruction.end(length, new Ends.Helper(helper, lifting.instruction()));
        }
        return LiftedInstruction.end(
                length, new Ends.Unimplemented(rip, decoded.form().mnemonic()));
    }

    private static String operationName(Lifting lifting) {
        String operation = lifting.decoded().form().operation();
        if (lifting.hasOperandOf(RegisterClass.SEGMENT)) {
            return operation + ".segment";
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
