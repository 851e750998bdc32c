package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.assembler.state.SourceSyntax.Dialect;
import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the form of an instruction: the first of the table that the operands fit, and where the operands leave the size
 * open, the one of the mode's default size.
 *
 * @gas i386-Mnemonics
 */
final class InstructionMatcher {
    /** Stack and transfer instructions that {@code .code16gcc} widens. */
    private static final Set<String> WIDENED = Set.of(
            "push", "pop", "call", "ret", "leave", "enter", "pusha", "popa", "pushf", "popf", "lcall", "lret", "retf");

    /** Whose destination does not tell the size of the source. */
    private static final Set<String> EXTENDING = Set.of("movzx", "movsx");

    private static final Set<String> COMMUTING_POPS = Set.of("faddp", "fmulp");

    private static final Set<String> WARNED_IN_64 = Set.of("iret", "lret", "retf", "sysret", "sysexit", "ptwrite");
    /** Their suffix tells an image's layout, not a number's size, and GNU as takes the mode's without a word. */
    private static final Set<String> IMAGES = Set.of("fsave", "fnsave", "frstor", "fstenv", "fnstenv", "fldenv");

    /**
     * A choice.
     *
     * @param assumedSize whether the size was taken by default where GNU as warns about it, or in Intel syntax refuses to
     */
    record Match(InstructionForm form, List<@Nullable Argument> arguments, boolean assumedSize) {}

    private final CodeMode codeMode;
    private final Prefixes prefixes;
    private final Dialect dialect;
    private final FormFit fit;

    InstructionMatcher(CodeMode codeMode, Prefixes prefixes, Dialect dialect) {
        this.codeMode = codeMode;
        this.prefixes = prefixes;
        this.dialect = dialect;
        this.fit = new FormFit(codeMode.cpuMode(), prefixes, dialect);
    }

    /** Returns the match, or null if no form fits. */
    @Nullable
    Match match(String mnemonic, List<InstructionForm> candidates, List<Argument> written) {
        fit.setMnemonic(mnemonic);
        List<Match> fitting = new ArrayList<>(2);
        for (InstructionForm form : candidates) {
            List<@Nullable Argument> arguments = fit.arrange(form, written);
            if (arguments != null && fit.fits(form, arguments)) {
                fitting.add(new Match(form, arguments, false));
                if (fitting.size() == 1
                        && isSizeCertain(form, mnemonic, arguments)
                        && !wantsOtherDirection(form)
                        && !wantsShortVex(form, arguments)) {
                    return fitting.get(0);
                }
            }
        }
        if (prefixes.direction == Prefixes.Direction.STORE || prefixes.direction == Prefixes.Direction.OTHER) {
            fitting.removeIf(match -> isStackLoad(match.form()) || loadsAccumulator(match.form()));
        }
        if (fitting.isEmpty() || isNarrowPush(mnemonic, fitting)) {
            return null;
        }
        Match first = fitting.get(0);
        if (isSizeCertain(first.form(), mnemonic, first.arguments())) {
            boolean hasOneDirection = first.form().encoding().opcodeHasRegister() || hasMemory(first.arguments());
            return switch (hasOneDirection ? Prefixes.Direction.ANY : prefixes.direction) {
                case ANY -> wantsShortVex(first.form(), first.arguments()) ? shortVex(fitting) : first;
                case OTHER -> other(fitting);
                case LOAD, STORE -> turned(fitting);
            };
        }
        return ofDefaultSize(mnemonic, fitting);
    }

    /** Arithmetic of the x87 that has no form for storing, which {@code {store}} asks for. */
    private static boolean isStackLoad(InstructionForm form) {
        return form.operands().size() == 2
                && form.operands().stream().allMatch(kind -> kind.registerClass() == RegisterClass.X87)
                && (form.encoding().opcode() == 0xd8 || COMMUTING_POPS.contains(form.operation()));
    }

    /** XCHG's short form with the accumulator as destination, which is the one that loads. */
    private static boolean loadsAccumulator(InstructionForm form) {
        return form.mnemonic().equals("xchg")
                && form.encoding().opcodeHasRegister()
                && form.operands().get(0).place() == OperandPlace.IMPLICIT;
    }

    /** Without a suffix 64-bit code pushes eight bytes, never two because only two would hold the constant. */
    private boolean isNarrowPush(String mnemonic, List<Match> fitting) {
        return codeMode == CodeMode.CODE64
                && mnemonic.equals("push")
                && !prefixes.operandSize
                && fitting.stream().allMatch(match -> match.form().encoding().operandSizeBits() == 16)
                && fitting.get(0).form().operands().get(0).isImmediate();
    }

    /**
     * Matches a far transfer to selector and offset written as two constants.
     *
     * @param ofAnySize the forms that the mnemonic has without a suffix
     */
    @Nullable
    Match matchFar(
            String mnemonic,
            List<InstructionForm> candidates,
            List<InstructionForm> ofAnySize,
            List<Argument> written) {
        fit.setMnemonic(mnemonic);
        List<Match> fitting = new ArrayList<>(2);
        for (InstructionForm form : candidates) {
            if (isFarPointer(form)) {
                fitting.add(new Match(form, new ArrayList<>(written), false));
            }
        }
        if (fitting.isEmpty()) {
            return null;
        }
        boolean certain = fitting.size() == 1;
        Match chosen = certain ? fitting.get(0) : ofDefaultSize(mnemonic, fitting);
        int modeBits = codeMode.cpuMode().bits();
        if (prefixes.operandSize && chosen.form().encoding().operandSizeBits() == modeBits) {
            return flipped(chosen.form(), ofAnySize, written);
        }
        return fit.fitsFar(chosen.form(), written) ? chosen : null;
    }

    /** A size prefix before a far transfer of the mode's width gives the other width, whatever the suffix says. */
    private @Nullable Match flipped(InstructionForm suffixed, List<InstructionForm> ofAnySize, List<Argument> written) {
        List<Argument> meant = fit.farAsMeant(suffixed, written);
        for (InstructionForm form : ofAnySize) {
            if (isFarPointer(form) && form.index() != suffixed.index()) {
                boolean fits = fit.fitsFar(suffixed, List.of(meant.get(0), ImmediateArgument.ZERO))
                        && fit.fitsFar(form, List.of(ImmediateArgument.ZERO, meant.get(1)));
                return fits ? new Match(form, new ArrayList<>(meant), false) : null;
            }
        }
        return null;
    }

    private boolean isFarPointer(InstructionForm form) {
        return form.operands().size() == 1
                && form.operands().get(0).place() == OperandPlace.FAR_POINTER
                && form.existsIn(codeMode.cpuMode());
    }

    private static boolean hasMemory(List<@Nullable Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument instanceof MemoryArgument) {
                return true;
            }
        }
        return false;
    }

    private boolean wantsOtherDirection(InstructionForm form) {
        return prefixes.direction != Prefixes.Direction.ANY && form.operands().size() >= 2;
    }

    /**
     * Whether a move between vector registers would need three bytes of VEX only because its source has a high number: the
     * form that stores, if there is one, then needs two.
     */
    private boolean wantsShortVex(InstructionForm form, List<@Nullable Argument> arguments) {
        int last = arguments.size() - 1;
        return form.encoding().vex() != null
                && form.encoding().map() == OpcodeMap.MAP_0F
                && last >= 1
                && !prefixes.wantsLongVex
                && arguments.stream().allMatch(RegisterArgument.class::isInstance)
                && form.operands().get(0).place() == OperandPlace.REG_FIELD
                && form.operands().get(last).place() == OperandPlace.RM_FIELD
                && ((RegisterArgument) java.util.Objects.requireNonNull(arguments.get(0)))
                                .register()
                                .number()
                        < 8
                && ((RegisterArgument) java.util.Objects.requireNonNull(arguments.get(last)))
                                .register()
                                .number()
                        >= 8;
    }

    private static Match shortVex(List<Match> fitting) {
        for (Match match : fitting) {
            if (match.form().operands().get(0).place() == OperandPlace.RM_FIELD) {
                return match;
            }
        }
        return fitting.get(0);
    }

    /** XOP's shifts by a register have two forms, which differ in the place of the count. */
    private static boolean hasExchangedSources(List<Match> fitting) {
        InstructionForm first = fitting.get(0).form();
        return fitting.size() > 1
                && first.encoding().map().isXop()
                && first.operands().size() == 3
                && first.operands().get(2).place() == OperandPlace.VEX_VVVV;
    }

    /** Takes the form with the operands in each other's places. */
    private static Match other(List<Match> fitting) {
        if (hasExchangedSources(fitting)) {
            return fitting.get(1);
        }
        OperandPlace usual = fitting.get(0).form().operands().isEmpty()
                ? OperandPlace.IMPLICIT
                : fitting.get(0).form().operands().get(0).place();
        OperandPlace wanted = usual == OperandPlace.REG_FIELD
                ? OperandPlace.RM_FIELD
                : usual == OperandPlace.RM_FIELD ? OperandPlace.REG_FIELD : usual;
        for (Match match : fitting) {
            boolean isOther = match.form().operands().size() > 1
                    && match.form().operands().get(0).place() == wanted
                    && match.form().encoding().hasRegField();
            if (isOther) {
                return match;
            }
        }
        return fitting.get(0);
    }

    /** Takes the form whose destination is where the source wants it: in the register or in the r/m field. */
    private Match turned(List<Match> fitting) {
        if (prefixes.direction == Prefixes.Direction.STORE && hasExchangedSources(fitting)) {
            return fitting.get(1);
        }
        OperandPlace wanted =
                prefixes.direction == Prefixes.Direction.LOAD ? OperandPlace.REG_FIELD : OperandPlace.RM_FIELD;
        for (Match match : fitting) {
            if (match.form().operands().get(0).place() == wanted
                    && match.form().encoding().hasRegField()) {
                return match;
            }
        }
        return fitting.get(0);
    }

    /** The size is certain if the mnemonic says it, or a register that is free to choose does. */
    private boolean isSizeCertain(InstructionForm form, String mnemonic, List<@Nullable Argument> arguments) {
        boolean open = false;
        for (AttName name : form.attNames()) {
            if (!name.suffix().isEmpty() && name.isFull(mnemonic)) {
                return true;
            }
            open |= !name.suffix().isEmpty()
                    && (name.base().equals(mnemonic)
                            || dialect == Dialect.INTEL && form.mnemonic().equals(mnemonic));
        }
        if (!open) {
            // XBEGIN has no suffix; the width of its displacement is that of the mode.
            boolean isWideBranch = form.operands().size() == 1
                    && form.operands().get(0).place() == OperandPlace.RELATIVE
                    && form.encoding().operandSizeBits() != 0;
            return !isWideBranch;
        }
        boolean onlySourceDecides =
                form.mnemonic().equals("crc32") || dialect == Dialect.INTEL && EXTENDING.contains(mnemonic);
        for (int i = onlySourceDecides ? 1 : 0; i < arguments.size(); i++) {
            OperandKind kind = form.operands().get(i);
            // LGDT's operand has one size whatever the operand size is.
            boolean isDescriptor = kind == OperandKind.M16_AND_32 || kind == OperandKind.M16_AND_64;
            if (arguments.get(i) instanceof MemoryArgument memory && memory.sizeBits() != 0 && !isDescriptor) {
                return true;
            }
            boolean decides = arguments.get(i) instanceof RegisterArgument r
                    && kind != OperandKind.CL
                    && kind != OperandKind.DX
                    && (r.register().registerClass().isGeneralPurpose()
                            || kind.fixedRegister() == null && r.register().registerClass() != RegisterClass.SEGMENT);
            if (decides) {
                return true;
            }
        }
        return false;
    }

    private Match ofDefaultSize(String mnemonic, List<Match> fitting) {
        int wanted = defaultBits(mnemonic);
        Match best = mnemonic.equals("crc32") ? ofChecksum(fitting) : null;
        for (Match match : best == null ? fitting : List.<Match>of()) {
            int bits = bits(match.form());
            boolean stackWide = codeMode == CodeMode.CODE64
                    && (match.form().has(FormAttribute.DEFAULT64)
                            || match.form().has(FormAttribute.FORCE64));
            if (bits == 0 || stackWide && bits == 64) {
                best = bits == 0 ? best : match;
                if (bits != 0) {
                    break;
                }
            } else if (best == null && bits == wanted) {
                best = match;
            }
        }
        Match chosen = best == null ? fitting.get(0) : best;
        boolean extending = EXTENDING.contains(mnemonic) && dialect == Dialect.INTEL || mnemonic.equals("crc32");
        boolean distinct = fitting.stream()
                        .map(m -> extending ? m.form().operands().get(1).sizeBits() : dataBits(m.form()))
                        .distinct()
                        .count()
                > 1;
        boolean hasMemory = hasMemory(chosen.arguments());
        boolean isData = hasMemory
                && !chosen.form().has(FormAttribute.BRANCH)
                && !chosen.form().has(FormAttribute.DEFAULT64)
                && !mnemonic.equals("push")
                && !mnemonic.equals("pop")
                && !chosen.form().has(FormAttribute.CPL0)
                && isSizedData(chosen.form());
        boolean isReturn = codeMode == CodeMode.CODE64 && WARNED_IN_64.contains(mnemonic);
        boolean isPort = mnemonic.equals("in") || mnemonic.equals("out");
        boolean isString = !hasMemory && chosen.form().operands().stream().anyMatch(OperandKind::isImplicitMemory);
        boolean assumed = isData && !IMAGES.contains(mnemonic) || isReturn || isPort || isString;
        boolean isSizeWritten = prefixes.operandSize || (prefixes.rex & 8) != 0;
        return new Match(chosen.form(), chosen.arguments(), distinct && assumed && !isSizeWritten);
    }

    /** The source of CRC32 is as wide as its destination. */
    private static @Nullable Match ofChecksum(List<Match> fitting) {
        for (Match match : fitting) {
            List<OperandKind> kinds = match.form().operands();
            if (kinds.get(0).sizeBits() == kinds.get(1).sizeBits()) {
                return match;
            }
        }
        return null;
    }

    /** Returns the operand size, or where a form has none, as on the x87, that of its memory operand. */
    private int dataBits(InstructionForm form) {
        int bits = bits(form);
        for (OperandKind kind : form.operands()) {
            bits = bits == 0 && kind.allowsMemory() ? kind.sizeBits() : bits;
        }
        return bits;
    }

    private static boolean isSizedData(InstructionForm form) {
        for (OperandKind kind : form.operands()) {
            if (kind.allowsMemory() && kind.sizeBits() != 48) {
                return true;
            }
        }
        return false;
    }

    private int defaultBits(String mnemonic) {
        if (prefixes.operandSize) {
            return codeMode.cpuMode() == CpuMode.BITS16 ? 32 : 16;
        }
        if (codeMode == CodeMode.CODE16GCC && WIDENED.contains(mnemonic)) {
            return 32;
        }
        return codeMode.cpuMode() == CpuMode.BITS16 ? 16 : 32;
    }

    /** Returns the operand size of a form, or the address size where that is what its suffix says. */
    private int bits(InstructionForm form) {
        int bits = form.encoding().operandSizeBits();
        if (bits == 0) {
            bits = form.encoding().addressSizeBits();
            if (bits == codeMode.cpuMode().defaultAddressSizeBits() && !prefixes.addressSize) {
                return codeMode.cpuMode() == CpuMode.BITS64
                        ? 64
                        : codeMode.cpuMode().bits();
            }
        }
        return bits;
    }

    /** Returns which operand of which form came nearest to fitting, for the message. */
    @Nullable
    Nearest nearest(List<InstructionForm> candidates, List<Argument> written) {
        Nearest best = null;
        for (InstructionForm form : candidates) {
            List<@Nullable Argument> arguments = fit.arrange(form, written);
            if (arguments == null || !form.existsIn(codeMode.cpuMode())) {
                continue;
            }
            int misfit = fit.firstMisfit(form, arguments);
            Argument argument = misfit < 0 ? null : arguments.get(misfit);
            if (argument != null && best == null) {
                best = new Nearest(form, form.operands().get(misfit), argument);
            }
        }
        return best;
    }

    /** A form that almost fits, and the operand that does not. */
    record Nearest(InstructionForm form, OperandKind wanted, Argument argument) {}
}
