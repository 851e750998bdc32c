package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.InstructionMatcher.Match;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions.Check;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Applies the options that change single instructions once their form is known.
 *
 * @gas i386-Options
 */
final class CodeVariant {
    private static final byte[] LOCKED_ADDITION = {(byte) 0xf0, (byte) 0x83, 0x04, 0x24, 0};
    private static final Set<String> FENCES = Set.of("lfence", "mfence", "sfence");

    private static final Set<String> NEAR_BRANCHES = Set.of("call", "jmp", "jcc", "ret");
    private static final Set<String> WITH_FAR_POINTERS = Set.of("call", "jmp", "lfs", "lgs", "lss");

    /** Instructions of 128 bits that are others to GNU as than those of 256: sizes in memory differ, or another extension has them. */
    private static final Pattern SHORT_ALONE =
            Pattern.compile("vaes.*|vpclmul.*|vpmov[sz]x.*|vp?gather.*|vcvtp[sh]2p[shd]|vcvtdq2pd|vmovddup");

    private final AssemblyState state;
    private final AssemblerOptions options;
    private final InstructionTable table;
    private final EncodingOptimizer optimizer;
    private final boolean isUsual;

    CodeVariant(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.options = state.options();
        this.table = table;
        this.optimizer = new EncodingOptimizer(state, table);
        this.isUsual = options.code().isNone()
                && !options.has(Trait.OMIT_LOCK)
                && !options.has(Trait.FENCE_AS_LOCK_ADD)
                && !options.has(Trait.BOUND_PREFIX)
                && !options.has(Trait.USED_NOTE)
                && !options.has(Trait.SSE_AS_AVX)
                && !options.has(Trait.UNALIGNED_MOVES);
    }

    /**
     * Returns whether a form exists on the processors of the maker that the command line names: Intel's ignore a size prefix of 16
     * bits before near branches in 64-bit code, AMD's have no SYSENTER there.
     */
    boolean exists(InstructionForm form) {
        if (state.codeMode().cpuMode() != CpuMode.BITS64) {
            return true;
        }
        if (options.has(Trait.AMD64)) {
            return !form.mnemonic().equals("sysenter") && !form.mnemonic().equals("sysexit");
        }
        return !(options.has(Trait.INTEL64)
                && NEAR_BRANCHES.contains(form.operation())
                && form.encoding().operandSizeBits() == 16);
    }

    /**
     * Returns the forms of a name on the processors of the maker that the command line names. Intel's have far pointers with 64 bits
     * of offset.
     */
    List<InstructionForm> forms(String name, List<InstructionForm> usual) {
        List<InstructionForm> forms = new ArrayList<>(usual);
        if (options.has(Trait.INTEL64)) {
            for (String mnemonic : WITH_FAR_POINTERS) {
                for (InstructionForm form : table.formsWithMnemonic(mnemonic)) {
                    boolean isMeant = form.has(FormAttribute.DECODE_ONLY)
                            && form.encoding().operandSizeBits() == 64
                            && form.attNames().stream()
                                    .anyMatch(n -> n.isFull(name) || n.base().equals(name));
                    if (isMeant) {
                        forms.add(form);
                    }
                }
            }
        }
        if (options.has(Trait.INTEL64) && name.equals("movsxd")) {
            extendWords(forms);
        }
        forms.removeIf(form -> !exists(form));
        return forms;
    }

    /** Intel's MOVSXD of 16 bits reads 16, AMD's reads 32. */
    private void extendWords(List<InstructionForm> forms) {
        forms.removeIf(form -> form.encoding().operandSizeBits() == 16);
        for (InstructionForm form : table.formsWithMnemonic("movsxd")) {
            if (form.has(FormAttribute.DECODE_ONLY) && form.encoding().operandSizeBits() == 16) {
                forms.add(form);
            }
        }
    }

    boolean namesMaker() {
        return options.has(Trait.AMD64) || options.has(Trait.INTEL64);
    }

    /** Returns whether a form is a fence that becomes a locked addition. */
    boolean isFence(InstructionForm form) {
        return options.has(Trait.FENCE_AS_LOCK_ADD) && FENCES.contains(form.mnemonic());
    }

    void emitFence(InstructionForm form, int start, int end) {
        if (state.codeMode().cpuMode() == CpuMode.BITS16) {
            state.error(AssemblerCode.FENCE_NOT_CONVERTED, start, end, form.mnemonic(), ".code16");
        } else if (options.has(Trait.OMIT_LOCK)) {
            state.error(AssemblerCode.FENCE_NOT_CONVERTED, start, end, form.mnemonic(), "-momit-lock-prefix=yes");
        } else {
            state.emitter().bytes().put(LOCKED_ADDITION);
        }
    }

    /** Changes the prefixes of an instruction, and says what the checks find. */
    void adapt(InstructionForm form, List<@Nullable Argument> arguments, Prefixes prefixes, int start, int end) {
        if (isUsual) {
            return;
        }
        if (options.has(Trait.USED_NOTE)) {
            boolean noMmx = form.mnemonic().equals("cvtpi2pd") && arguments.get(1) instanceof MemoryArgument;
            state.usedFeatures().note(form, state.codeMode().cpuMode(), hasLongTwin(form), noMmx);
        }
        if (options.code().sseCheck() != Check.NONE && isSse(form)) {
            Diagnostic used = Diagnostic.of(AssemblerCode.SSE_USED, form.mnemonic())
                    .at(state.statement().span(start, end));
            state.report(options.code().sseCheck() == Check.ERROR ? used.withSeverity(Severity.ERROR) : used);
        }
        if (options.has(Trait.OMIT_LOCK)) {
            prefixes.lock = false;
        }
        if (options.has(Trait.BOUND_PREFIX) && PrefixRules.isBoundChecked(form)) {
            if (prefixes.repeat == Prefixes.REP) {
                state.error(AssemblerCode.REPEAT_REPLACED, start, end, "rep", "bnd");
            }
            prefixes.repeat = Prefixes.REPNE;
        }
    }

    /** VEX instructions of 128 and 256 bits are one to GNU as. */
    private boolean hasLongTwin(InstructionForm form) {
        if (form.encoding().vex() == null
                || SHORT_ALONE.matcher(form.mnemonic()).matches()) {
            return false;
        }
        for (InstructionForm other : table.formsWithMnemonic(form.mnemonic())) {
            for (OperandKind kind : other.operands()) {
                if (kind.registerClass() == RegisterClass.YMM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSse(InstructionForm form) {
        boolean hasVectors = false;
        for (OperandKind kind : form.operands()) {
            if (kind.registerClass() == RegisterClass.MMX) {
                return false;
            }
            hasVectors |= kind.registerClass() == RegisterClass.XMM;
        }
        return hasVectors
                && form.encoding().vex() == null
                && form.encoding().map() != OpcodeMap.PRIMARY
                && form.feature() != CpuFeature.SSE4A;
    }

    /**
     * Returns what to encode in place of a match.
     *
     * @param isPseudo whether the name says the immediate too, as in {@code cmpeqps}
     */
    Match optimized(Match match, Prefixes prefixes, String mnemonic, boolean isPseudo) {
        if (isUsual) {
            return match;
        }
        Match chosen = optimizer.optimized(match, prefixes, mnemonic, isPseudo);
        return options.has(Trait.UNALIGNED_MOVES) ? unaligned(chosen) : chosen;
    }

    private Match unaligned(Match match) {
        String mnemonic = match.form().mnemonic();
        String other = switch (mnemonic) {
            case "movaps", "vmovaps", "movapd", "vmovapd" -> mnemonic.replace("mova", "movu");
            case "movdqa", "vmovdqa" -> mnemonic.replace("dqa", "dqu");
            default -> "";
        };
        int opcode = match.form().encoding().opcode();
        int wanted = (opcode | 1) == 0x29 ? 0x10 | opcode & 1 : opcode;
        for (InstructionForm form : table.formsWithMnemonic(other)) {
            if (form.encoding().opcode() == wanted
                    && form.operands().equals(match.form().operands())) {
                return new Match(form, match.arguments(), match.assumedSize());
            }
        }
        return match;
    }
}
