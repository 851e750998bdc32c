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
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
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
    /** Those of SSE whose VEX form GNU as gives the W that {@code -mvexwig=} asks for. */
    private static final Set<String> WITH_IGNORED_W = Set.of("movq", "extractps");

    private final AssemblyState state;
    private final InstructionTable table;
    private final CodeOptions options;
    private final boolean usesVex;
    private final VexForms vex;

    EncodingOptimizer(AssemblyState state, InstructionTable table) {
        this.state = state;
        this.table = table;
        this.options = state.options().code();
        this.usesVex = state.options().has(Trait.SSE_AS_AVX);
        this.vex = new VexForms(state, table);
    }

    /** Returns what to encode in place of a match, often the match itself. */
    Match optimized(Match match, Prefixes prefixes, String mnemonic, boolean isPseudo) {
        Match result = match;
        if (usesVex && !prefixes.operandSize) {
            Match whole = WrittenRex.intoRegisters(match, prefixes.rex);
            Match twin = vex.withVex(whole);
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
            result = vex.cleared(result);
        }
        boolean mayExchange = isTwin || isWanted && options.optimization() > 1;
        if (prefixes.wantsLongVex || !mayExchange || prefixes.direction != Prefixes.Direction.ANY) {
            return result;
        }
        return VexForms.exchanged(isTwin ? vex.stored(result) : result, isPseudo);
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

    static Argument register(Argument like, Register register) {
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
}
