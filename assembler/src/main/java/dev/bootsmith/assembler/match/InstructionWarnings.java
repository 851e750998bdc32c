package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions.Check;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what is strange about an instruction that fits a form: sizes left open, numbers that are cut, operands that do not count. */
final class InstructionWarnings {
    /** Names without operands that mean another instruction. */
    private static final Map<String, String> TAKEN_AS = Map.of(
            "movsd", "movsl", "cmpsd", "cmpsl", "fadd", "faddp", "fmul", "fmulp", "fsub", "fsubp", "fsubr", "fsubrp",
            "fdiv", "fdivp", "fdivr", "fdivrp");

    private final AssemblyState state;
    private final InstructionErrors errors;

    InstructionWarnings(AssemblyState state, InstructionErrors errors) {
        this.state = state;
        this.errors = errors;
    }

    /**
     * Checks an instruction that fits a form.
     *
     * @param written the operands as they are written
     * @throws SyntaxError if a displacement does not fit its address after all
     */
    void check(
            InstructionMatcher.Match match,
            Prefixes prefixes,
            List<Argument> written,
            String mnemonic,
            int start,
            int end)
            throws SyntaxError {
        boolean pushesSegment = (mnemonic.equals("push") || mnemonic.equals("pop"))
                && written.get(0) instanceof RegisterArgument r
                && r.register().registerClass() == RegisterClass.SEGMENT;
        boolean narrowReturn = state.codeMode() == CodeMode.CODE16GCC && (mnemonic.equals("iret") || pushesSegment);
        Check check = state.options().code().operandCheck();
        if ((match.assumedSize() || narrowReturn) && check != Check.NONE) {
            Diagnostic open = errors.defaultSize(match.form(), mnemonic, start, end);
            state.report(check == Check.ERROR ? open.withSeverity(Severity.ERROR) : open);
        }
        boolean isString = mnemonic.endsWith("sd");
        String taken = written.isEmpty() && !(isString && state.syntax().isIntel()) ? TAKEN_AS.get(mnemonic) : null;
        if (taken != null && !state.options().has(Trait.QUIET)) {
            state.error(AssemblerCode.TRANSLATED, start, end, mnemonic, taken);
        }
        oddOperands(match, written, mnemonic, start, end);
        boolean indirectBranch = match.form().has(FormAttribute.BRANCH)
                && (match.form().operation().startsWith("jmp")
                        || match.form().operation().startsWith("call"));
        for (Argument argument : written) {
            boolean starless = argument instanceof RegisterArgument r && r.indirection() == Indirection.NONE
                    || argument instanceof MemoryArgument m
                            && m.indirection() == Indirection.NONE
                            && (m.parenthesised()
                                    || m.segment() != null
                                    || match.form().operation().endsWith("f"));
            if (indirectBranch && starless) {
                state.error(AssemblerCode.INDIRECT_WITHOUT_STAR, argument.start(), argument.end(), mnemonic);
            }
        }
        int fields = Math.min(match.arguments().size(), match.form().operands().size());
        for (int i = 0; i < fields; i++) {
            if (match.arguments().get(i) instanceof ImmediateArgument immediate) {
                OperandKind kind = match.form().operands().get(i);
                int bits = kind == OperandKind.IMM8S ? FormFit.operandBits(match.form()) : kind.sizeBits();
                shortened(bits, immediate, match, mnemonic, prefixes);
            } else if (match.arguments().get(i) instanceof MemoryArgument memory) {
                checkDisplacement(memory, match.form(), prefixes);
                checkImplicit(match.form().operands().get(i), memory, written, mnemonic);
            }
        }
    }

    /** Says what is strange about operands that fit. */
    private void oddOperands(
            InstructionMatcher.Match match, List<Argument> written, String mnemonic, int start, int end) {
        InstructionForm form = match.form();
        boolean isX87 = form.feature() == CpuFeature.FPU && !written.isEmpty();
        if (isX87 && !state.options().has(Trait.QUIET)) {
            boolean isSuffixed = mnemonic.endsWith("l")
                    && form.operands().size() == 1
                    && form.operands().get(0).registerClass() == RegisterClass.X87
                    && form.mnemonic().equals(mnemonic.substring(0, mnemonic.length() - 1));
            boolean isReversed = form.operands().size() == 2
                    && mnemonic.endsWith("p")
                    && form.operands().get(0).fixedRegister() != null
                    && form.operands().get(1).fixedRegister() == null
                    && form.operands().get(1).registerClass() == RegisterClass.X87
                    && form.encoding().opcode() == 0xde;
            if (isSuffixed || isReversed) {
                String text = state.statement().text();
                String first =
                        text.substring(written.get(0).start(), written.get(0).end());
                String meant = isSuffixed
                        ? form.mnemonic() + " " + first
                        : mnemonic + " "
                                + text.substring(
                                        written.get(1).start(), written.get(1).end()) + "," + first;
                state.error(AssemblerCode.TRANSLATED, start, end, mnemonic, meant);
            }
        }
        if (form.feature() == CpuFeature.PREFETCHI
                && match.arguments().get(0) instanceof MemoryArgument memory
                && !memory.isRipRelative()) {
            state.error(AssemblerCode.NOT_RIP_RELATIVE, memory.start(), memory.end(), form.mnemonic());
        }
        boolean gathers = form.operands().size() == 3 && form.operands().get(1).vectorIndex() != null;
        Check check = state.options().code().operandCheck();
        if (gathers && check != Check.NONE && sharesRegisters(match.arguments())) {
            Diagnostic shared = Diagnostic.of(AssemblerCode.SAME_REGISTER, form.mnemonic())
                    .at(state.statement().span(start, end));
            state.report(check == Check.ERROR ? shared.withSeverity(Severity.ERROR) : shared);
        }
        boolean ignoresScale =
                form.mnemonic().equals("bndstx") || form.mnemonic().equals("bndldx");
        for (Argument argument : match.arguments()) {
            if (ignoresScale
                    && argument instanceof MemoryArgument memory
                    && memory.index() != null
                    && memory.scale() > 1) {
                state.error(AssemblerCode.SCALE_IGNORED, memory.start(), memory.end(), form.mnemonic());
            }
        }
    }

    /** Whether two of destination, index and mask of a gather are one register. */
    private static boolean sharesRegisters(List<@Nullable Argument> arguments) {
        if (!(arguments.get(0) instanceof RegisterArgument target)
                || !(arguments.get(1) instanceof MemoryArgument memory)
                || memory.index() == null
                || !(arguments.get(2) instanceof RegisterArgument mask)) {
            return false;
        }
        int a = target.register().number();
        int b = memory.index().number();
        int c = mask.register().number();
        return a == b || a == c || b == c;
    }

    /** A string instruction takes its own register, whatever address is written. */
    private void checkImplicit(OperandKind kind, MemoryArgument memory, List<Argument> written, String mnemonic) {
        if (!kind.isImplicitMemory()) {
            return;
        }
        int bits = memory.registerBits() != 0
                ? memory.registerBits()
                : state.codeMode().cpuMode().defaultAddressSizeBits();
        for (Argument argument : written) {
            if (argument.start() == memory.start() && argument instanceof MemoryArgument address) {
                Register instead = StringAddresses.takenInstead(kind, address, bits);
                if (instead != null) {
                    state.error(
                            AssemblerCode.STRING_OPERAND,
                            memory.start(),
                            memory.end(),
                            mnemonic,
                            state.syntax().isIntel() ? "[" + instead.attName() + "]" : "(%" + instead.attName() + ")");
                }
            }
        }
    }

    /** An immediate that its field cannot hold is cut, with a warning. */
    private void shortened(
            int bits, ImmediateArgument immediate, InstructionMatcher.Match match, String mnemonic, Prefixes prefixes) {
        InstructionForm form = match.form();
        Long written = immediate.known();
        if (written == null || bits >= 64 || bits == 8 && form.encoding().operandSizeBits() != 0) {
            return;
        }
        long known = WrittenNumber.of(
                written, form, match.arguments(), mnemonic, state.codeMode().cpuMode(), prefixes.operandSize);
        long mask = -1L << bits;
        boolean fits = (known & mask) == 0 || (-known & mask) == 0;
        if (!fits) {
            state.report(errors.shortened(immediate, form, bits));
        }
    }

    private void checkDisplacement(MemoryArgument memory, InstructionForm form, Prefixes prefixes) throws SyntaxError {
        Long known = memory.known();
        if (known == null) {
            return;
        }
        if (FormFit.cutsAddress(form, state.codeMode().cpuMode())) {
            if (known >>> 32 != 0 && -known >>> 32 != 0) {
                state.error(
                        AssemblerCode.VALUE_SHORTENED,
                        memory.start(),
                        memory.end(),
                        "0x" + Long.toHexString(known),
                        "0x" + Long.toHexString(known & 0xffff_ffffL),
                        32);
            }
            return;
        }
        CpuMode mode = state.codeMode().cpuMode();
        int ofMode = prefixes.addressSize ? mode.alternateAddressSizeBits() : mode.defaultAddressSizeBits();
        int bits = memory.registerBits() == 0 ? ofMode : memory.registerBits();
        if (bits == 64 && memory.registerBits() != 0 && known != (int) (long) known) {
            throw new SyntaxError(
                    AssemblerCode.DISPLACEMENT_TOO_LARGE, memory.start(), memory.end(), "0x" + Long.toHexString(known));
        }
        if (bits == 16 && (known < -65536 || known > 65535)) {
            state.error(
                    AssemblerCode.VALUE_SHORTENED,
                    memory.start(),
                    memory.end(),
                    "0x" + Long.toHexString(known),
                    "0x" + Long.toHexString(known & 0xffff),
                    16);
        }
    }
}
