package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.BranchPad;
import dev.bootsmith.assembler.layout.BranchPad.Fusion;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions;
import dev.bootsmith.assembler.option.CodeOptions.BranchFence;
import dev.bootsmith.assembler.option.CodeOptions.BranchKind;
import dev.bootsmith.assembler.option.CodeOptions.ReturnFence;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.Obstacle;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandPlace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What options put around instructions: fences against speculation, and room that keeps branches off boundaries.
 *
 * @gas -mlfence-after-load, -mlfence-before-indirect-branch, -mlfence-before-ret, -malign-branch
 */
final class InsertedCode {
    private static final byte[] LFENCE = {0x0f, (byte) 0xae, (byte) 0xe8};
    private static final int LONGEST_INSTRUCTION = 15;
    private static final int CS = 0x2e;
    private static final int SS = 0x36;
    private static final int DS = 0x3e;

    private final AssemblyState state;
    private final CodeOptions options;
    private final boolean isAligning;
    private final boolean fencesLoads;

    InsertedCode(AssemblyState state) {
        this.state = state;
        this.options = state.options().code();
        this.isAligning = options.branches().isWanted();
        this.fencesLoads = state.options().has(Trait.LOAD_FENCE);
    }

    /** Puts a fence before an indirect branch or a return, if one is wanted. */
    void fenceBefore(InstructionForm form, List<@Nullable Argument> arguments, EncodedForm encoded) {
        if (form.encoding().map() != OpcodeMap.PRIMARY || form.encoding().vex() != null) {
            return;
        }
        int opcode = form.encoding().opcode();
        int digit = form.encoding().modRmDigit();
        if (opcode == 0xff && (digit == 2 || digit == 4)) {
            fenceBranch(form, arguments);
        } else if ((opcode == 0xc2 || opcode == 0xc3) && options.returnFence() != ReturnFence.NONE) {
            fenceReturn(form, encoded);
        }
    }

    private void fenceBranch(InstructionForm form, List<@Nullable Argument> arguments) {
        BranchFence wanted = options.branchFence();
        if (wanted == BranchFence.NONE) {
            return;
        }
        if (arguments.get(0) instanceof MemoryArgument memory) {
            if (wanted != BranchFence.REGISTER) {
                state.error(AssemblerCode.MEMORY_BRANCH, memory.start(), memory.end(), form.mnemonic());
            }
            return;
        }
        // Behind each load there is a fence already.
        if (fencesLoads || wanted == BranchFence.MEMORY) {
            return;
        }
        if (!isSkipped("-mlfence-before-indirect-branch", form)) {
            state.emitter().bytes().put(LFENCE);
        }
    }

    private boolean isSkipped(String option, InstructionForm form) {
        Obstacle obstacle = state.obstacle();
        if (obstacle == null) {
            return false;
        }
        state.report(Diagnostic.of(AssemblerCode.FENCE_SKIPPED, obstacle.name(), option, form.mnemonic())
                .at(obstacle.place().span()));
        return true;
    }

    /** The instruction that touches the return address waits for it, and the fence for the instruction. */
    private void fenceReturn(InstructionForm form, EncodedForm encoded) {
        if (isSkipped("-mlfence-before-ret", form)) {
            return;
        }
        ByteBuilder out = state.emitter().bytes();
        int prefix = state.codeMode().cpuMode() == CpuMode.BITS64
                ? Prefixes.REX | 8
                : encoded.hasOperandSizePrefix ? Prefixes.OPERAND_SIZE : 0;
        int times = options.returnFence() == ReturnFence.NOT ? 2 : 1;
        for (int i = 0; i < times; i++) {
            if (prefix != 0) {
                out.put8(prefix);
            }
            switch (options.returnFence()) {
                case OR -> out.put8(0x83).put8(0x0c).put8(0x24).put8(0);
                case NOT -> out.put8(0xf7).put8(0x14).put8(0x24);
                case SHL -> out.put8(0xc1).put8(0x24).put8(0x24).put8(0);
                case NONE -> throw new AssertionError();
            }
        }
        out.put(LFENCE);
    }

    /** Puts a fence behind a load, if that is wanted, and notes that an instruction has been here. */
    void after(InstructionForm form, List<@Nullable Argument> arguments, Prefixes prefixes) {
        if (fencesLoads && Loads.isLoad(form, arguments)) {
            int opcode = form.encoding().opcode() | 1;
            if ((opcode == 0xa7 || opcode == 0xaf) && prefixes.repeat != 0) {
                state.report(AssemblerCode.FLAGS_FROM_LOADS, form.mnemonic());
            }
            state.emitter().bytes().put(LFENCE);
        }
        state.setObstacle(null);
        if (isAligning && state.processor().is32Bit()) {
            state.emitter().split();
        }
    }

    /** Notes prefixes that stand alone; FWAIT is an instruction. */
    void afterPrefixes(String name) {
        boolean isWait = name.equals("wait") || name.endsWith("fwait");
        state.setObstacle(isWait ? null : new Obstacle(name, state.emitter().section(), state.statement(), false));
        if (isAligning && state.processor().is32Bit()) {
            state.emitter().split();
        }
    }

    /** Makes the room before a jump to a label, if it is to be aligned. */
    void padJump(InstructionForm form) {
        if (!isAligning || !state.processor().is32Bit()) {
            return;
        }
        boolean isConditional = form.condition() >= 0;
        if (options.branches().kinds().contains(isConditional ? BranchKind.JCC : BranchKind.JMP)
                && state.obstacle() == null) {
            pad(BranchPad.ofBranch(options.branches().power(), isConditional ? form.condition() : -1), true);
        }
    }

    /** Makes room before an instruction; returns it if it may become prefixes. */
    @Nullable
    BranchPad pad(InstructionForm form, List<@Nullable Argument> arguments) {
        if (!isAligning || !state.processor().is32Bit()) {
            return null;
        }
        int power = options.branches().power();
        BranchKind kind = kind(form);
        boolean isFree = state.obstacle() == null;
        if (kind != null && options.branches().kinds().contains(kind) && !isThreadLocalHelper(arguments)) {
            if (isFree) {
                pad(BranchPad.ofBranch(power, -1), true);
            }
            return null;
        }
        boolean isBranch = kind != null || isFarOrShort(form);
        if (!isFree || isBranch && form.operandAt(OperandPlace.RELATIVE) >= 0) {
            return null;
        }
        if (kind == null && options.branches().kinds().contains(BranchKind.FUSED)) {
            Fusion fusion = fusion(form, arguments);
            if (fusion != Fusion.NONE) {
                return pad(BranchPad.ofFused(power, fusion), false);
            }
        }
        boolean hasOperands = arguments.stream().anyMatch(Objects::nonNull);
        boolean takes = hasOperands
                && options.branches().prefixes() > 0
                && kind == null
                && form.feature() != dev.bootsmith.isa.model.CpuFeature.PADLOCK
                && form.operandAt(OperandPlace.FAR_POINTER) < 0;
        return takes ? pad(BranchPad.ofPrefixes(power), false) : null;
    }

    private BranchPad pad(BranchPad pad, boolean isBranch) {
        if (isBranch) {
            state.emitter().section().requireAlignment(options.branches().power());
        }
        state.emitter().pad(pad, state.nopStyle());
        return pad;
    }

    /** Says which prefixes an instruction before which there is room can take, now that it is encoded. */
    void allow(BranchPad pad, EncodedForm encoded, List<@Nullable Argument> arguments, boolean isPlain, int segment) {
        int free = isPlain ? LONGEST_INSTRUCTION - encoded.bytes.size() : 0;
        int most = Math.max(0, Math.min(free, options.branches().prefixes()) - encoded.opcodeOffset);
        int prefix = DS;
        if (segment != 0) {
            prefix = segment;
        } else if (state.codeMode().cpuMode() == CpuMode.BITS64) {
            prefix = CS;
        } else {
            for (Argument argument : arguments) {
                if (argument instanceof MemoryArgument memory
                        && memory.base() != null
                        && (memory.base().number() == 4 || memory.base().number() == 5)) {
                    prefix = SS;
                }
            }
        }
        pad.allow(most, prefix);
    }

    private static @Nullable BranchKind kind(InstructionForm form) {
        if (form.encoding().map() != OpcodeMap.PRIMARY || form.encoding().vex() != null) {
            return null;
        }
        int opcode = form.encoding().opcode();
        int digit = form.encoding().modRmDigit();
        if (opcode == 0xc2 || opcode == 0xc3) {
            return BranchKind.RET;
        }
        if (opcode == 0xe8) {
            return BranchKind.CALL;
        }
        return opcode == 0xff && (digit == 2 || digit == 4) ? BranchKind.INDIRECT : null;
    }

    private static boolean isFarOrShort(InstructionForm form) {
        return form.operandAt(OperandPlace.RELATIVE) >= 0 || form.operandAt(OperandPlace.FAR_POINTER) >= 0;
    }

    /** The linker rewrites the calls that find thread-local variables, together with what stands around them. */
    private boolean isThreadLocalHelper(List<@Nullable Argument> arguments) {
        if (arguments.isEmpty()
                || !(arguments.get(0) instanceof MemoryArgument memory)
                || !(memory.displacement() instanceof Value.Address address)) {
            return false;
        }
        Symbol symbol = address.symbol();
        String name = state.is64BitObject() ? "__tls_get_addr" : "___tls_get_addr";
        return symbol.name().equals(name) && (symbol.isExternal() || !symbol.isDefined());
    }

    private static Fusion fusion(InstructionForm form, List<@Nullable Argument> arguments) {
        if (form.encoding().map() != OpcodeMap.PRIMARY || form.encoding().vex() != null) {
            return Fusion.NONE;
        }
        boolean hasMemory = false;
        boolean hasImmediate = false;
        for (Argument argument : arguments) {
            if (argument instanceof MemoryArgument memory) {
                if (memory.isRipRelative()) {
                    return Fusion.NONE;
                }
                hasMemory = true;
            }
            hasImmediate |= argument instanceof ImmediateArgument;
        }
        int opcode = form.encoding().opcode();
        int digit = form.encoding().modRmDigit();
        boolean isGroup1 = (opcode | 3) == 0x83;
        Fusion fusion = Fusion.NONE;
        if (opcode <= 5
                || opcode >= 0x28 && opcode <= 0x2d
                || opcode >= 0x38 && opcode <= 0x3d
                || isGroup1 && (digit == 5 || digit == 0 || digit == 7)) {
            fusion = Fusion.ARITHMETIC;
        } else if (opcode >= 0x20 && opcode <= 0x25
                || isGroup1 && digit == 4
                || (opcode | 1) == 0x85
                || (opcode | 1) == 0xa9
                || (opcode | 1) == 0xf7 && digit == 0) {
            fusion = Fusion.TEST;
        } else if (form.mnemonic().equals("inc") || form.mnemonic().equals("dec")) {
            return hasMemory ? Fusion.NONE : Fusion.INCREMENT;
        }
        return hasMemory && hasImmediate ? Fusion.NONE : fusion;
    }
}
