package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.match.InstructionMatcher.Match;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses forms with a VEX prefix: for an instruction of SSE, or such that two bytes of prefix are enough.
 *
 * @gas -msse2avx, -O2
 * @sdm Vol. 2A, 2.3.5 (the VEX prefix)
 */
final class VexForms {
    /** The sources of these may change places. */
    private static final Set<String> COMMUTATIVE = Set.of(
            "vandps",
            "vandpd",
            "vorps",
            "vorpd",
            "vxorps",
            "vxorpd",
            "vpaddb",
            "vpaddw",
            "vpaddd",
            "vpaddq",
            "vpaddsb",
            "vpaddsw",
            "vpaddusb",
            "vpaddusw",
            "vpand",
            "vpor",
            "vpxor",
            "vpavgb",
            "vpavgw",
            "vpcmpeqb",
            "vpcmpeqw",
            "vpcmpeqd",
            "vpmaddwd",
            "vpmaxsw",
            "vpmaxub",
            "vpminsw",
            "vpminub",
            "vpmulhuw",
            "vpmulhw",
            "vpmullw",
            "vpmuludq",
            "vpsadbw");

    /** Predicates of comparisons that say the same with the operands exchanged, modulo 8: equal, unordered and so on. */
    private static final Set<Integer> SYMMETRIC = Set.of(0, 3, 4, 7);

    private final AssemblyState state;
    private final InstructionTable table;

    VexForms(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.table = table;
    }

    /** What clears a register of 256 bits does so through its lower half. */
    Match cleared(Match match) {
        FormEncoding encoding = match.form().encoding();
        List<@Nullable Argument> arguments = match.arguments();
        boolean clears = encoding.map() == OpcodeMap.MAP_0F
                && arguments.size() == 3
                && arguments.stream()
                        .allMatch(argument -> argument instanceof RegisterArgument r
                                && r.register().registerClass() == RegisterClass.YMM)
                && sameRegister(arguments.get(1), arguments.get(2))
                && isClearing(encoding.opcode());
        if (!clears) {
            return match;
        }
        List<@Nullable Argument> halves = new ArrayList<>();
        for (Argument argument : arguments) {
            RegisterArgument r = (RegisterArgument) java.util.Objects.requireNonNull(argument);
            halves.add(EncodingOptimizer.register(
                    r, Register.of(RegisterClass.XMM, r.register().number())));
        }
        for (InstructionForm form : table.formsWithMnemonic(match.form().mnemonic())) {
            if (isVexTwin(form, encoding.map(), encoding.opcode())
                    && java.util.Objects.requireNonNull(form.encoding().vex()).vectorLengthBits() == 128) {
                return new Match(form, halves, false);
            }
        }
        return match;
    }

    private static boolean isClearing(int opcode) {
        return (opcode | 2) == 0x57 || opcode == 0xdf || opcode == 0xef || (opcode | 3) == 0xfb;
    }

    private static boolean sameRegister(@Nullable Argument first, @Nullable Argument second) {
        return first instanceof RegisterArgument a
                && second instanceof RegisterArgument b
                && a.register().equals(b.register());
    }

    private static boolean isVexTwin(InstructionForm form, OpcodeMap map, int opcode) {
        return form.encoding().vex() != null
                && form.encoding().map() == map
                && form.encoding().opcode() == opcode;
    }

    /** A move whose source has a high number needs two bytes of VEX in the form that stores. */
    Match stored(Match match) {
        List<@Nullable Argument> arguments = match.arguments();
        int last = arguments.size() - 1;
        FormEncoding encoding = match.form().encoding();
        boolean helps = encoding.vex() != null
                && encoding.map() == OpcodeMap.MAP_0F
                && last >= 1
                && match.form().operands().get(0).place() == OperandPlace.REG_FIELD
                && match.form().operands().get(last).place() == OperandPlace.RM_FIELD
                && arguments.get(0) instanceof RegisterArgument target
                && arguments.get(last) instanceof RegisterArgument source
                && target.register().number() < 8
                && source.register().number() >= 8;
        if (!helps) {
            return match;
        }
        for (InstructionForm form : table.formsWithMnemonic(match.form().mnemonic())) {
            boolean stores = form.encoding().vex() != null
                    && form.operands().size() == arguments.size()
                    && form.operands().get(0).place() == OperandPlace.RM_FIELD
                    && form.operands().get(last).place() == OperandPlace.REG_FIELD
                    && form.encoding().map() == OpcodeMap.MAP_0F
                    && isWide(form.encoding()) == isWide(encoding)
                    && form.existsIn(state.codeMode().cpuMode())
                    && fits(form, arguments);
            if (stores) {
                return new Match(form, arguments, match.assumedSize());
            }
        }
        return match;
    }

    /** Commuting operands change places if VEX then needs two bytes and not three. */
    static Match exchanged(Match match, boolean isPseudo) {
        List<@Nullable Argument> arguments = match.arguments();
        FormEncoding encoding = match.form().encoding();
        boolean commutes = COMMUTATIVE.contains(match.form().mnemonic()) && arguments.size() == 3
                || isPseudo
                        && arguments.size() == 4
                        && match.form().mnemonic().startsWith("vcmp")
                        && arguments.get(3) instanceof ImmediateArgument predicate
                        && predicate.known() != null
                        && SYMMETRIC.contains((int) (predicate.known() & 7));
        if (encoding.vex() == null
                || !commutes
                || !(arguments.get(0) instanceof RegisterArgument target)
                || !(arguments.get(1) instanceof RegisterArgument first)
                || !(arguments.get(2) instanceof RegisterArgument second)) {
            return match;
        }
        boolean helps = target.register().number() < 8
                && first.register().number() < 8
                && second.register().number() >= 8;
        List<@Nullable Argument> swapped = new ArrayList<>(arguments);
        swapped.set(1, second);
        swapped.set(2, first);
        return helps ? new Match(match.form(), swapped, match.assumedSize()) : match;
    }

    /** Returns the VEX form that does what an SSE one does, whose destination may be its first source as well. */
    Match withVex(Match match) {
        InstructionForm form = match.form();
        boolean isSse = form.encoding().vex() == null
                && form.encoding().map() != OpcodeMap.PRIMARY
                && (form.mnemonic().equals("cvtpi2pd") && match.arguments().get(1) instanceof MemoryArgument
                        || form.operands().stream().noneMatch(kind -> kind.registerClass() == RegisterClass.MMX));
        if (!isSse) {
            return match;
        }
        List<@Nullable Argument> plain = match.arguments();
        boolean isBlend = form.mnemonic().matches("p?blendv(b|p[sd])");
        List<@Nullable Argument> doubled = new ArrayList<>(plain);
        if (!doubled.isEmpty()) {
            doubled.add(0, doubled.get(0));
        }
        if (isBlend) {
            Argument mask = EncodingOptimizer.register(
                    java.util.Objects.requireNonNull(plain.get(0)), Register.of(RegisterClass.XMM, 0));
            return orSame(twin(form, List.of(doubled.get(0), doubled.get(1), doubled.get(2), mask), true), match);
        }
        if (form.mnemonic().equals("cvtpi2pd")) {
            return orSame(converted(plain), match);
        }
        boolean doublesFirst = plain.size() >= 2 && plain.stream().noneMatch(MemoryArgument.class::isInstance);
        Match found = twin(form, doublesFirst ? doubled : plain, false);
        return orSame(found == null ? twin(form, doublesFirst ? plain : doubled, false) : found, match);
    }

    private static Match orSame(@Nullable Match found, Match match) {
        return found == null ? match : found;
    }

    /** CVTPI2PD from memory touches no MMX register, and so is CVTDQ2PD. */
    private @Nullable Match converted(List<@Nullable Argument> arguments) {
        for (InstructionForm form : table.formsWithMnemonic("vcvtdq2pd")) {
            if (form.existsIn(state.codeMode().cpuMode()) && fits(form, arguments)) {
                return new Match(form, arguments, false);
            }
        }
        return null;
    }

    private @Nullable Match twin(InstructionForm sse, List<@Nullable Argument> arguments, boolean isBlend) {
        for (InstructionForm form : table.formsWithMnemonic("v" + sse.mnemonic())) {
            FormEncoding encoding = form.encoding();
            boolean isTwin = encoding.vex() != null
                    && !encoding.map().isXop()
                    && encoding.vex().vectorLengthBits() != 256
                    && form.existsIn(state.codeMode().cpuMode())
                    && form.operands().size() == arguments.size()
                    && (isBlend
                            || encoding.map() == sse.encoding().map()
                                    && encoding.opcode() == sse.encoding().opcode()
                                    && encoding.prefix().prefixByte()
                                            == sse.encoding().prefix().prefixByte()
                                    && encoding.modRmDigit() == sse.encoding().modRmDigit()
                                    && isWide(encoding) == isWide(sse.encoding()))
                    && fits(form, arguments);
            if (isTwin) {
                return new Match(form, arguments, false);
            }
        }
        return null;
    }

    private static boolean isWide(FormEncoding encoding) {
        VexEncoding vex = encoding.vex();
        return vex == null
                ? encoding.operandSizeBits() == 64 || encoding.rexW() == FormEncoding.RexW.ONE
                : vex.w() == VexEncoding.W.ONE;
    }

    private static boolean fits(InstructionForm form, List<@Nullable Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            OperandKind kind = form.operands().get(i);
            boolean fits = argument instanceof RegisterArgument r
                    ? kind.registerClass() == r.register().registerClass()
                    : argument instanceof MemoryArgument ? kind.allowsMemory() : kind.place() == OperandPlace.IMMEDIATE;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
