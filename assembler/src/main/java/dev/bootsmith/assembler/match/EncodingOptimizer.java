package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.match.InstructionMatcher.Match;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses other encodings of the same meaning: shorter ones ({@code -O}), such that processors fuse with jumps
 * ({@code -O2}), and VEX in place of SSE ({@code -msse2avx}).
 *
 * @gas -O, -Os, -msse2avx
 */
final class EncodingOptimizer {
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

    /** Those of SSE whose VEX form GNU as gives the W that {@code -mvexwig=} asks for. */
    private static final Set<String> WITH_IGNORED_W = Set.of("movq", "extractps");

    private final AssemblyState state;
    private final InstructionTable table;
    private final CodeOptions options;
    private final boolean usesVex;

    EncodingOptimizer(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.table = table;
        this.options = state.options().code();
        this.usesVex = state.options().has(Trait.SSE_AS_AVX);
    }

    /** Returns what to encode in place of a match, often the match itself. */
    Match optimized(Match match, Prefixes prefixes, String mnemonic, boolean isPseudo) {
        Match result = match;
        if (usesVex && !prefixes.operandSize) {
            Match whole = WrittenRex.intoRegisters(match, prefixes.rex);
            Match twin = withVex(whole);
            result = twin.equals(whole) ? match : twin;
            boolean isTaken =
                    !twin.equals(whole) && match.arguments().stream().noneMatch(MemoryArgument.class::isInstance);
            prefixes.rex &= isTaken ? ~WrittenRex.REGISTERS : prefixes.rex;
        }
        boolean isTwin = !result.equals(match);
        prefixes.keepsVexW = isTwin && !WITH_IGNORED_W.contains(match.form().mnemonic());
        boolean isWanted = options.optimization() > 0 && prefixes.mayOptimize;
        if (isWanted && match.form().encoding().vex() == null) {
            if (match.form().mnemonic().equals("lea")) {
                result = withoutSegment(ofAddress(match, prefixes), prefixes);
            }
            result = mnemonic.startsWith("movabs") || isEmptyAddress(match) ? result : ofNumbers(result);
        } else if (isWanted && !isTwin) {
            result = ofVectors(result);
        }
        boolean mayExchange = isTwin || isWanted && options.optimization() > 1;
        if (prefixes.wantsLongVex || !mayExchange || prefixes.direction != Prefixes.Direction.ANY) {
            return result;
        }
        return isTwin ? exchanged(stored(result), isPseudo) : exchanged(result, isPseudo);
    }

    /** LEA of {@code 0(,1)}: the number that GNU as then puts there is none that it looks at. */
    private static boolean isEmptyAddress(Match match) {
        return match.form().mnemonic().equals("lea")
                && match.arguments().get(1) instanceof MemoryArgument memory
                && memory.isAbsolute()
                && memory.parenthesised()
                && Long.valueOf(0).equals(memory.known());
    }

    private CpuMode mode() {
        return state.codeMode().cpuMode();
    }

    private InstructionForm form(String mnemonic, int opcode, int sizeBits, OpcodeMap map) {
        for (InstructionForm form : table.formsNamed(mnemonic)) {
            FormEncoding encoding = form.encoding();
            if (encoding.opcode() == opcode
                    && encoding.map() == map
                    && encoding.operandSizeBits() == sizeBits
                    && form.existsIn(mode())) {
                return form;
            }
        }
        throw new AssertionError(mnemonic);
    }

    private static Argument register(Argument like, Register register) {
        return new RegisterArgument(
                register, dev.bootsmith.assembler.ast.Operand.Indirection.NONE, like.start(), like.end());
    }

    private static Register sized(Register register, int bits) {
        return Register.generalPurpose(bits, register.number());
    }

    /** LEA of what is a number or a register already is a move. */
    private Match ofAddress(Match match, Prefixes prefixes) {
        if (!(match.arguments().get(0) instanceof RegisterArgument target)
                || !(match.arguments().get(1) instanceof MemoryArgument memory)) {
            return match;
        }
        int bits = target.register().sizeBits();
        boolean isConstant = memory.displacement() instanceof Value.Constant;
        boolean isWide = mode() == CpuMode.BITS64;
        boolean otherAddress = prefixes.addressSize
                || memory.registerBits() != 0 && memory.registerBits() != mode().defaultAddressSizeBits();
        // The upper half of a 32-bit address is 0.
        int effective = isWide && otherAddress && bits == 64 ? 32 : bits;
        Match result;
        if (memory.isAbsolute()) {
            dropAddressSize(isWide && !isConstant && bits == 16, prefixes);
            result = ofNumber(match, target, memory, effective, isConstant, otherAddress);
        } else if (!isConstant || ((Value.Constant) memory.displacement()).number() != 0) {
            result = effective == bits && !(isWide && otherAddress) ? match : narrowed(match, target, effective);
            if (!result.equals(match)) {
                prefixes.addressSize = false;
            }
            return result;
        } else {
            result = ofRegister(match, target, memory, effective);
        }
        if (!result.equals(match)) {
            prefixes.addressSize = false;
            prefixes.segment = 0;
        }
        return result;
    }

    /** LEA does not look at the segment. */
    private static Match withoutSegment(Match match, Prefixes prefixes) {
        prefixes.segment = 0;
        if (match.arguments().size() == 2
                && match.arguments().get(1) instanceof MemoryArgument memory
                && memory.segment() != null) {
            List<@Nullable Argument> arguments = new ArrayList<>(match.arguments());
            arguments.set(1, memory.withoutSegment());
            return new Match(match.form(), arguments, match.assumedSize());
        }
        return match;
    }

    private static void dropAddressSize(boolean isUseless, Prefixes prefixes) {
        prefixes.addressSize &= !isUseless;
    }

    /** In 64-bit code the address counts whole, and the destination takes what it needs of it. */
    private Match narrowed(Match match, RegisterArgument target, int bits) {
        MemoryArgument memory = (MemoryArgument)
                java.util.Objects.requireNonNull(match.arguments().get(1));
        Register base = memory.base();
        Register index = memory.index();
        MemoryArgument whole =
                memory.withRegisters(base == null ? null : wide(base), index == null ? null : wide(index));
        return new Match(
                form("lea", 0x8d, bits, OpcodeMap.PRIMARY),
                List.of(register(target, sized(target.register(), bits)), whole),
                match.assumedSize());
    }

    private static Register wide(Register register) {
        return switch (register.registerClass()) {
            case INSTRUCTION_POINTER -> Register.RIP;
            case NO_INDEX -> Register.named("riz").orElseThrow();
            default -> Register.generalPurpose(64, register.number());
        };
    }

    private Match ofNumber(
            Match match,
            RegisterArgument target,
            MemoryArgument memory,
            int bits,
            boolean isConstant,
            boolean otherAddress) {
        Value value = memory.displacement();
        if (mode() == CpuMode.BITS64) {
            if (!isConstant && bits == 16) {
                return match;
            }
            InstructionForm move =
                    bits == 64 ? form("mov", 0xc7, 64, OpcodeMap.PRIMARY) : form("mov", 0xb8, bits, OpcodeMap.PRIMARY);
            return move(match, move, target, bits, memory, value);
        }
        boolean ofMode = bits == mode().bits();
        if (!isConstant && otherAddress == ofMode) {
            return match;
        }
        boolean grows = mode() == CpuMode.BITS16
                && (options.optimization() <= 1 || options.forSize())
                && !otherAddress
                && bits == 32;
        if (grows) {
            return match;
        }
        if (isConstant && bits == 32 && otherAddress == (mode() == CpuMode.BITS32)) {
            value = Value.of(((Value.Constant) value).number() & 0xffff);
        }
        return move(match, form("mov", 0xb8, bits, OpcodeMap.PRIMARY), target, bits, memory, value);
    }

    private static Match move(
            Match match, InstructionForm form, RegisterArgument target, int bits, MemoryArgument memory, Value value) {
        List<@Nullable Argument> arguments = new ArrayList<>();
        arguments.add(register(target, sized(target.register(), bits)));
        arguments.add(new ImmediateArgument(value, memory.start(), memory.end()));
        return new Match(form, arguments, match.assumedSize());
    }

    private Match ofRegister(Match match, RegisterArgument target, MemoryArgument memory, int bits) {
        Register source = memory.index() == null ? memory.base() : memory.base() == null ? memory.index() : null;
        boolean isPlain = source != null
                && source.registerClass().isGeneralPurpose()
                && (memory.index() == null || memory.scale() <= 1);
        if (!isPlain || source == null) {
            return match;
        }
        List<@Nullable Argument> arguments = new ArrayList<>();
        if (source.sizeBits() == 16 && target.register().sizeBits() == 32) {
            if (mode() != CpuMode.BITS32) {
                return match;
            }
            arguments.add(target);
            arguments.add(register(memory, source));
            return new Match(form("movzwl", 0xb7, 32, OpcodeMap.MAP_0F), arguments, match.assumedSize());
        }
        int size = source.sizeBits() == 32 && bits == 64 ? 32 : bits;
        arguments.add(register(target, sized(target.register(), size)));
        arguments.add(register(memory, sized(source, size)));
        return new Match(form("mov", 0x8b, size, OpcodeMap.PRIMARY), arguments, match.assumedSize());
    }

    /** Operations of 64 bits whose result needs 32, tests of bytes, and tests in place of AND and OR with oneself. */
    private Match ofNumbers(Match match) {
        FormEncoding encoding = match.form().encoding();
        List<@Nullable Argument> arguments = match.arguments();
        if (encoding.map() != OpcodeMap.PRIMARY
                || arguments.isEmpty()
                || arguments.size() > 2
                || !(arguments.get(0) instanceof RegisterArgument target)
                || !target.register().registerClass().isGeneralPurpose()) {
            return match;
        }
        Argument source = arguments.size() == 2 ? arguments.get(1) : null;
        int opcode = encoding.opcode();
        int bits = target.register().sizeBits();
        Long number = source instanceof ImmediateArgument immediate ? immediate.known() : null;
        boolean isTest = (opcode | 1) == 0xa9 || (opcode | 1) == 0xf7 && encoding.modRmDigit() == 0;
        if (options.forSize()
                && isTest
                && bits > 8
                && number != null
                && number >= 0
                && number <= 127
                && (mode() == CpuMode.BITS64 || target.register().number() < 4)) {
            return ofByte(match, target, (ImmediateArgument) java.util.Objects.requireNonNull(source), opcode & 0xfe);
        }
        boolean isSame =
                source instanceof RegisterArgument other && other.register().equals(target.register());
        if (mode() == CpuMode.BITS64 && bits == 64) {
            boolean narrows = number != null && fitsHalf(encoding, number, isTest)
                    || isSame && (opcode == 0x31 || opcode == 0x29)
                    || source == null && opcode == 0x31;
            if (narrows) {
                return ofHalf(match, target, source, opcode);
            }
        }
        boolean asTest = options.optimization() > 1
                && !options.forSize()
                && isSame
                && ((opcode & ~3) == 0x08 || (opcode & ~3) == 0x20)
                && !(mode() == CpuMode.BITS64 && bits == 32);
        return asTest
                ? new Match(
                        form("test", 0x84 | opcode & 1, encoding.operandSizeBits(), OpcodeMap.PRIMARY),
                        arguments,
                        match.assumedSize())
                : match;
    }

    private static boolean fitsHalf(FormEncoding encoding, long number, boolean isTest) {
        int opcode = encoding.opcode();
        int digit = encoding.modRmDigit();
        if (encoding.opcodeHasRegister() && opcode == 0xb8) {
            return number >>> 32 == 0;
        }
        boolean fits31 = number >>> 31 == 0;
        return fits31 && (opcode == 0x25 || isTest || opcode == 0x81 && digit == 4 || opcode == 0xc7)
                || number >>> 7 == 0 && opcode == 0x83 && digit == 4;
    }

    private Match ofHalf(Match match, RegisterArgument target, @Nullable Argument source, int opcode) {
        List<@Nullable Argument> arguments = new ArrayList<>();
        arguments.add(register(target, sized(target.register(), 32)));
        if (source instanceof RegisterArgument r) {
            arguments.add(register(r, sized(r.register(), 32)));
        } else if (source != null) {
            arguments.add(source);
        }
        boolean isMove = opcode == 0xb8 || opcode == 0xc7;
        InstructionForm half = match.form();
        for (InstructionForm form :
                table.formsWithMnemonic(isMove ? "mov" : match.form().mnemonic())) {
            if (form.encoding().opcode() == (isMove ? 0xb8 : opcode)
                    && form.encoding().operandSizeBits() == 32
                    && form.encoding().modRmDigit()
                            == (isMove ? -1 : match.form().encoding().modRmDigit())
                    && form.operands().size() == arguments.size()) {
                half = form;
                break;
            }
        }
        return new Match(half, arguments, match.assumedSize());
    }

    private Match ofByte(Match match, RegisterArgument target, ImmediateArgument number, int opcode) {
        List<@Nullable Argument> arguments = new ArrayList<>();
        int place = target.register().number();
        arguments.add(register(
                target, place < 4 ? Register.of(RegisterClass.GPR8, place) : Register.byteRegister(place, 0x40)));
        arguments.add(number);
        for (InstructionForm form : table.formsNamed("test")) {
            if (form.encoding().opcode() == opcode && form.encoding().operandSizeBits() == 0) {
                return new Match(form, arguments, match.assumedSize());
            }
        }
        return match;
    }

    /** What clears a register of 256 bits does so through its lower half. */
    private Match ofVectors(Match match) {
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
            halves.add(register(r, Register.of(RegisterClass.XMM, r.register().number())));
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
    private Match stored(Match match) {
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
                    && form.existsIn(mode())
                    && fits(form, arguments);
            if (stores) {
                return new Match(form, arguments, match.assumedSize());
            }
        }
        return match;
    }

    /** Commuting operands change places if VEX then needs two bytes and not three. */
    private static Match exchanged(Match match, boolean isPseudo) {
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
    private Match withVex(Match match) {
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
            Argument mask = register(java.util.Objects.requireNonNull(plain.get(0)), Register.of(RegisterClass.XMM, 0));
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
            if (form.existsIn(mode()) && fits(form, arguments)) {
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
                    && form.existsIn(mode())
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
            dev.bootsmith.isa.model.OperandKind kind = form.operands().get(i);
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
