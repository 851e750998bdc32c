package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.ConditionalJumps;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.Ends.CountCondition;
import dev.bootsmith.isa.model.OperandPlace;
import org.jspecify.annotations.Nullable;

/** Near branches. */
final class BranchRules {
    private BranchRules() {}

    /** The end for an instruction of this group, or null. */
    static @Nullable BlockEnd end(String operation, Lifting lifting) {
        return switch (operation) {
            case "jmp" -> jump(lifting);
            case "jcc" -> conditionalJump(lifting);
            case "call" -> call(lifting);
            case "ret" -> returnNear(lifting);
            case "jcxz" -> countJump(lifting, CountCondition.ZERO);
            case "loop" -> countJump(lifting, CountCondition.NOT_ZERO);
            case "loope" -> countJump(lifting, CountCondition.NOT_ZERO_AND_EQUAL);
            case "loopne" -> countJump(lifting, CountCondition.NOT_ZERO_AND_NOT_EQUAL);
            default -> null;
        };
    }

    private static boolean isRelative(Lifting lifting) {
        return lifting.kind(0).place() == OperandPlace.RELATIVE;
    }

    private static BlockEnd jump(Lifting lifting) {
        if (!isRelative(lifting)) {
            return new Ends.IndirectJump(lifting.chain(), lifting.branchPlace());
        }
        long target = lifting.branchTarget();
        if (target == lifting.rip() && !hasPrefix(lifting) && lifting.isReachable(target)) {
            return new Ends.JumpToSelf(target);
        }
        return lifting.isReachable(target) ? new Ends.Continue(lifting.link(target)) : new Ends.InvalidJump(target);
    }

    /** Whether a relative JMP is longer than its opcode and displacement; who waits for jumps to themselves looks for those without. */
    private static boolean hasPrefix(Lifting lifting) {
        return lifting.decoded().length() != 1 + lifting.kind(0).sizeBits() / 8;
    }

    private static BlockEnd conditionalJump(Lifting lifting) {
        int condition = lifting.decoded().condition();
        long target = lifting.branchTarget();
        if (!lifting.isReachable(target)) {
            return new Ends.InvalidConditionalJump(condition, target, lifting.next());
        }
        return ConditionalJumps.of(condition, lifting.link(target), lifting.next());
    }

    private static BlockEnd call(Lifting lifting) {
        int size = lifting.nearBranchBits() >>> 3;
        long stackMask = lifting.stackMask();
        long returnRip = lifting.nextRip();
        if (!isRelative(lifting)) {
            return new Ends.IndirectCall(lifting.chain(), lifting.branchPlace(), returnRip, size, stackMask);
        }
        long target = lifting.branchTarget();
        return lifting.isReachable(target)
                ? new Ends.Call(lifting.link(target), returnRip, size, stackMask)
                : new Ends.InvalidCall(target, returnRip, size, stackMask);
    }

    private static BlockEnd returnNear(Lifting lifting) {
        long parameterBytes =
                lifting.operandCount() == 0 ? 0 : lifting.decoded().immediate() & 0xffff;
        return new Ends.Return(lifting.chain(), lifting.nearBranchBits() >>> 3, lifting.stackMask(), parameterBytes);
    }

    private static BlockEnd countJump(Lifting lifting, CountCondition condition) {
        return new Ends.CountJump(
                condition, lifting.addressMask(), lifting.link(lifting.branchTarget()), lifting.next());
    }
}
