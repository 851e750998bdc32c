package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which prefixes an instruction takes. GNU as refuses those that mean nothing, and drops some before jumps with a warning.
 *
 * @gas i386-Prefixes
 * @sdm Vol. 2A, 2.1.1 (instruction prefixes)
 */
final class PrefixRules {
    /** Besides string instructions and a NOP without operands, which F3 turns into PAUSE: BSF becomes TZCNT, RET was once advised. */
    private static final Set<String> REPEATABLE = Set.of("bsf", "bsr", "ret");

    /** Near branches, whose targets the bound prefix keeps in bounds. */
    private static final Set<String> BOUND_CHECKED = Set.of("call", "jmp", "jcc", "ret");

    private static final Set<String> LOADS_ADDRESS = Set.of("lea");

    private final AssemblyState state;
    private final Prefixes prefixes;
    private final String mnemonic;
    private final int start;
    private final int end;

    /** The offsets are those of the mnemonic, where complaints point. */
    PrefixRules(AssemblyState state, Prefixes prefixes, String mnemonic, int start, int end) {
        this.state = state;
        this.prefixes = prefixes;
        this.mnemonic = mnemonic;
        this.start = start;
        this.end = end;
    }

    /** Checks the prefixes of a form; those that a jump cannot have are dropped. */
    void check(InstructionForm form, List<@Nullable Argument> arguments) throws SyntaxError {
        boolean memory = hasMemory(arguments);
        if (prefixes.lock && !(form.isLockable() && memory)) {
            throw error(AssemblerCode.NOT_LOCKABLE, mnemonic);
        }
        checkRepeat(form, memory);
        if (prefixes.noTrack && !isIndirectBranch(form)) {
            throw notHere("notrack");
        }
        if (prefixes.operandSize) {
            checkOperandSize(form, arguments);
        }
        if (prefixes.writesRex && form.encoding().vex() != null
                || prefixes.wantsVex && form.encoding().vex() == null) {
            throw notHere(prefixes.wantsVex ? "{vex}" : "rex");
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof MemoryArgument address) {
                boolean isFixed = i < form.operands().size()
                        && form.operands().get(i).isImplicitMemory()
                        && form.operands().get(i).name().startsWith("DI");
                checkAddress(form, address, isFixed);
            }
        }
        checkAddressSize(form, arguments);
        dropForJump(form);
    }

    /** A register that is the address, as in {@code vmsave %eax}, or a name such as JECXZ may ask for the prefix that is written. */
    private void checkAddressSize(InstructionForm form, List<@Nullable Argument> arguments) throws SyntaxError {
        CpuMode mode = state.codeMode().cpuMode();
        // Bounds are as wide as the mode's addresses.
        if (prefixes.addressSize && form.feature() == CpuFeature.MPX && mode != CpuMode.BITS16) {
            throw notHere(mode == CpuMode.BITS32 ? "addr16" : "addr32");
        }
        int bits = form.encoding().addressSizeBits();
        if (!prefixes.addressSize || bits == 0 || bits != mode.alternateAddressSizeBits()) {
            return;
        }
        boolean isRegister = !form.has(FormAttribute.BRANCH)
                && arguments.stream().anyMatch(Argument.RegisterArgument.class::isInstance)
                && !hasMemory(arguments)
                && !isImplicit(form);
        boolean isNamed = form.has(FormAttribute.BRANCH)
                && (form.operation().equals("jcxz")
                        || form.attNames().stream()
                                .anyMatch(name ->
                                        name.isFull(mnemonic) && !name.suffix().isEmpty()));
        if (isRegister || isNamed) {
            throw notHere(mode == CpuMode.BITS32 ? "addr16" : "addr32");
        }
    }

    private static boolean hasMemory(List<@Nullable Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument instanceof MemoryArgument) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the bound prefix goes with a form. */
    static boolean isBoundChecked(InstructionForm form) {
        return BOUND_CHECKED.contains(form.operation());
    }

    private void checkRepeat(InstructionForm form, boolean memory) throws SyntaxError {
        String word = prefixes.repeatWord;
        switch (word) {
            case "" -> {}
            case "bnd" -> {
                if (!BOUND_CHECKED.contains(form.operation())) {
                    throw notHere(word);
                }
            }
            case "xacquire", "xrelease" -> {
                boolean exchange = form.operation().equals("xchg") && memory;
                boolean store = form.operation().equals("mov")
                        && form.operands().get(0).allowsMemory()
                        && memory
                        && word.equals("xrelease");
                if (!exchange && !store && !prefixes.lock || form.mnemonic().equals("cmpxchg16b")) {
                    throw notHere(word);
                }
            }
            default -> {
                boolean isPlainNop =
                        form.operation().equals("nop") && form.operands().isEmpty();
                boolean repeats = form.has(FormAttribute.REP) || form.has(FormAttribute.REPE) || isPlainNop;
                if (form.feature() == CpuFeature.PADLOCK
                        && form.encoding().prefix() == MandatoryPrefix.PF3
                        && prefixes.repeat == Prefixes.REP) {
                    prefixes.repeat = 0; // the opcode has it
                    return;
                }
                if (!repeats && !REPEATABLE.contains(form.operation()) && !REPEATABLE.contains(form.mnemonic())
                        || form.encoding().prefix() == MandatoryPrefix.PF3
                        || form.has(FormAttribute.WAIT)) {
                    throw notHere(word);
                }
            }
        }
    }

    private static boolean isShortOnly(InstructionForm form) {
        return form.operation().startsWith("loop") || form.operation().equals("jcxz");
    }

    private static boolean isIndirectBranch(InstructionForm form) {
        boolean near = form.operation().equals("jmp") || form.operation().equals("call");
        return near && form.has(FormAttribute.BRANCH) && form.operands().get(0).place() == OperandPlace.RM_FIELD;
    }

    private void checkOperandSize(InstructionForm form, List<@Nullable Argument> arguments) throws SyntaxError {
        boolean vector = form.encoding().vex() != null
                || form.operands().stream()
                        .anyMatch(kind -> kind.registerClass() == RegisterClass.MMX
                                || kind.registerClass() == RegisterClass.XMM
                                || kind.registerClass() == RegisterClass.BOUND);
        int bits = form.encoding().operandSizeBits();
        int shorter = state.codeMode().cpuMode() == CpuMode.BITS16 ? 32 : 16;
        if (vector
                || form.encoding().prefix() == MandatoryPrefix.P66
                || bits == shorter && writesSize(form, arguments)) {
            throw notHere(state.codeMode().cpuMode() == CpuMode.BITS16 ? "data32" : "data16");
        }
    }

    /** Whether the size is the source's own choice, so that a size prefix would come twice. */
    private boolean writesSize(InstructionForm form, List<@Nullable Argument> arguments) {
        return form.attNames().stream()
                        .anyMatch(
                                name -> name.isFull(mnemonic) && !name.suffix().isEmpty())
                || IntStream.range(0, Math.min(arguments.size(), form.operands().size()))
                        .anyMatch(i -> arguments.get(i) instanceof Argument.RegisterArgument r
                                && form.operands().get(i) != OperandKind.DX
                                && r.register().registerClass().isGeneralPurpose()
                                && r.register().sizeBits() == form.encoding().operandSizeBits());
    }

    /** An address-size prefix and the registers must agree; {disp16} and {disp32} must suit the address. */
    private void checkAddress(InstructionForm form, MemoryArgument address, boolean hasFixedSegment)
            throws SyntaxError {
        CpuMode mode = state.codeMode().cpuMode();
        if (form.has(FormAttribute.BRANCH) && address.isAbsolute() && address.indirection() == Indirection.NONE) {
            checkDisplacementWord(mode == CpuMode.BITS16 ? 16 : 32);
            return;
        }
        int bits = address.registerBits();
        if (prefixes.addressSize && bits != 0 && bits != mode.alternateAddressSizeBits() && !isImplicit(form)) {
            throw new SyntaxError(
                    AssemblerCode.BAD_BASE_INDEX,
                    address.start(),
                    address.end(),
                    state.statement().text().substring(address.start(), address.end()));
        }
        int width = bits != 0
                ? bits
                : prefixes.addressSize ? mode.alternateAddressSizeBits() : mode.defaultAddressSizeBits();
        if (!isImplicit(form)) {
            checkDisplacementWord(width);
        }
        Register segment = address.segment();
        if (prefixes.segment != 0
                && segment != null
                && !hasFixedSegment
                && segment != Prefixes.defaultSegment(isImplicit(form) ? null : address.base())
                && Prefixes.segmentByte(segment) != prefixes.segment) {
            throw error(AssemblerCode.BAD_PREFIX, "%" + segment.attName());
        }
        if (LOADS_ADDRESS.contains(form.mnemonic())
                && (address.segment() != null || prefixes.segment != 0)
                && !state.options().has(Trait.QUIET)) {
            state.error(AssemblerCode.SEGMENT_WITHOUT_EFFECT, start, end, mnemonic);
        }
    }

    private void checkDisplacementWord(int width) throws SyntaxError {
        boolean wrong = prefixes.displacementWord.equals("disp16") && width != 16
                || prefixes.displacementWord.equals("disp32") && width == 16;
        if (wrong) {
            throw notHere("{" + prefixes.displacementWord + "}");
        }
    }

    private static boolean isImplicit(InstructionForm form) {
        return form.operands().stream().anyMatch(kind -> kind.isImplicitMemory());
    }

    /** Direct jumps and calls have no memory operand that a segment or an address size could change. */
    private void dropForJump(InstructionForm form) {
        if (form.operands().isEmpty()) {
            return;
        }
        OperandPlace place = form.operands().get(0).place();
        boolean relative = place == OperandPlace.RELATIVE;
        if (!relative && place != OperandPlace.FAR_POINTER) {
            return;
        }
        boolean shortOnly = isShortOnly(form);
        boolean hints = relative
                && (shortOnly
                        || form.operation().equals("jmp")
                        || form.operation().equals("jcc"));
        boolean dropped = false;
        if (prefixes.segment != 0 && !(hints && (prefixes.segment == 0x2e || prefixes.segment == 0x3e))) {
            prefixes.segment = 0;
            dropped = true;
        }
        if (prefixes.addressSize && !shortOnly) {
            prefixes.addressSize = false;
            dropped = true;
        }
        if (prefixes.operandSize && shortOnly) {
            prefixes.operandSize = false;
            dropped = true;
        }
        if (prefixes.wait) {
            prefixes.wait = false;
            dropped = true;
        }
        if (dropped) {
            state.error(AssemblerCode.PREFIX_DROPPED, start, end, mnemonic);
        }
    }

    private SyntaxError notHere(String word) {
        return error(AssemblerCode.PREFIX_NOT_WITH, word, mnemonic);
    }

    private SyntaxError error(AssemblerCode code, Object... arguments) {
        return new SyntaxError(code, start, end, arguments);
    }
}
