package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.lint.Lints;
import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions.Check;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Assembles one instruction: prefixes, mnemonic, operands, form, bytes. */
public final class InstructionAssembler {
    /** Transfers that take a selector and an offset. */
    private static final Set<String> MAYBE_FAR = Set.of(
            "jmp", "jmpw", "jmpl", "ljmp", "ljmpw", "ljmpl", "call", "callw", "calll", "lcall", "lcallw", "lcalll");

    /** What may stand before the hyphen of a mnemonic. */
    private static final Set<String> HYPHENATED = Set.of("xstore", "xcrypt");

    private static final Set<String> PORTS = Set.of(
            "in", "inb", "inw", "inl", "ins", "insb", "insw", "insl", "out", "outb", "outw", "outl", "outs", "outsb",
            "outsw", "outsl");

    /** VEX instructions whose operand in memory decides about the length, without a register that says it too. */
    private static final Set<String> NARROWING = Set.of("vcvtpd2dq", "vcvtpd2ps", "vcvttpd2dq");

    private final AssemblyState state;
    private final InstructionTable table = IsaTables.load();
    private final OperandSyntax syntax;
    private final Lints lints;
    private final ArgumentReader reader;
    private final InstructionEmitter emitter;
    private final InstructionErrors errors;
    private final InstructionWarnings warnings;
    private final CodeVariant variant;
    /** What was found out about names, since it takes a walk over their forms. */
    private final Map<CpuMode, Map<String, StringAddresses.Freedom>> freedoms = new EnumMap<>(CpuMode.class);

    /**
     * Makes an assembler of instructions.
     *
     * @param directives gives the names of directives, which a word that is no instruction may have been meant to be
     * @param lints told of each instruction
     */
    public InstructionAssembler(AssemblyState state, Supplier<Collection<String>> directives, Lints lints) {
        this.lints = lints;
        this.state = state;
        this.syntax = new OperandSyntax(state, table);
        this.reader = new ArgumentReader(state);
        this.emitter = new InstructionEmitter(state);
        this.variant = new CodeVariant(state, table);
        this.errors = new InstructionErrors(state, table, directives, new Repairs(state, this::accepts));
        this.warnings = new InstructionWarnings(state, errors);
    }

    /** Assembles the instruction that starts at the offset. */
    public void assemble(Cursor cursor, int start) throws SyntaxError {
        try {
            assembleFrom(cursor, start);
        } catch (SyntaxError e) {
            Avx512.Mark mark = Avx512.find(cursor.text(), "", 0);
            throw mark == null
                    ? e
                    : new SyntaxError(
                            AssemblerCode.AVX_512,
                            mark.start(),
                            mark.end(),
                            cursor.text().substring(mark.start(), mark.end()));
        }
    }

    /** Reports why an instruction is refused, or that it is one of AVX-512. */
    private void refuse(String mnemonic, int mnemonicEnd, Diagnostic why) {
        String text = state.statement().text();
        Avx512.Mark mark = Avx512.find(text, mnemonic, mnemonicEnd);
        if (mark == null) {
            state.report(why);
        } else {
            state.error(AssemblerCode.AVX_512, mark.start(), mark.end(), text.substring(mark.start(), mark.end()));
        }
    }

    private void assembleFrom(Cursor cursor, int start) throws SyntaxError {
        cursor.moveTo(start);
        Prefixes prefixes = new Prefixes();
        String mnemonic = prefixesAndMnemonic(cursor, prefixes);
        if (mnemonic.isEmpty()) {
            bare(cursor, start, prefixes);
            return;
        }
        int mnemonicEnd = cursor.position();
        int mnemonicStart = mnemonicEnd - mnemonic.length();
        String name = withoutPseudoSuffix(mnemonic, prefixes);
        PseudoOperations.Meaning meaning = PseudoOperations.of(name);
        if (meaning != null) {
            name = meaning.mnemonic();
        }
        name = syntax.nameInTable(withoutOwnSize(name, prefixes));
        List<InstructionForm> forms = syntax.forms(name);
        if (forms.isEmpty() && variant.namesMaker()) {
            forms = variant.forms(name, forms);
        }
        if (forms.isEmpty() || prefixes.hasRexBits && isTakenForPseudoSuffix(mnemonic, forms)) {
            refuse(mnemonic, mnemonicEnd, errors.unknown(mnemonic, mnemonicStart, mnemonicEnd));
            return;
        }
        if (!state.processor().hasEverything()) {
            forms = forms.stream().filter(state.processor()::has).toList();
            if (forms.isEmpty()) {
                state.error(
                        AssemblerCode.NOT_ON_PROCESSOR,
                        mnemonicStart,
                        mnemonicEnd,
                        mnemonic,
                        state.processor().name());
                return;
            }
        }
        if (variant.namesMaker()) {
            forms = variant.forms(name, forms);
            if (forms.isEmpty()) {
                String maker = state.options().has(Trait.AMD64) ? "-mamd64" : "-mintel64";
                state.error(AssemblerCode.NOT_ON_PROCESSOR, mnemonicStart, mnemonicEnd, mnemonic, maker);
                return;
            }
        }
        if (state.emitter().section().isNobits()) {
            state.error(
                    AssemblerCode.INSTRUCTION_IN_NOBITS,
                    mnemonicStart,
                    mnemonicEnd,
                    state.emitter().section().name());
        }
        List<Operand> operands;
        try {
            OperandSyntax.Parsed parsed = syntax.parse(cursor, name, forms);
            operands = parsed.operands();
            forms = parsed.forms();
            if (variant.namesMaker() && !name.equals(parsed.name())) {
                forms = variant.forms(parsed.name(), forms);
            }
            name = parsed.name();
        } catch (SyntaxError e) {
            refuse(mnemonic, mnemonicEnd, errors.badOperands(e, mnemonic, mnemonicStart, mnemonicEnd));
            return;
        }
        List<Argument> written;
        List<Argument> arguments;
        try {
            StringAddresses.Freedom freedom = freedom(name, forms);
            written = reader.read(operands, takesPort(name), freedom, cursor.text());
            arguments =
                    StringAddresses.reduced(written, freedom, state.codeMode().cpuMode(), prefixes, cursor.text());
        } catch (SyntaxError e) {
            refuse(mnemonic, mnemonicEnd, errors.badArgument(e, mnemonic, mnemonicStart));
            return;
        }
        if (name.equals("movq") && arguments.stream().noneMatch(InstructionAssembler::isVector)) {
            placeNewNames(arguments);
        }
        if (meaning != null) {
            arguments.add(
                    state.syntax().isIntel() ? arguments.size() : 0,
                    new ImmediateArgument(Value.of(meaning.immediate()), mnemonicStart, mnemonicEnd));
        }
        PrefixRules rules = new PrefixRules(state, prefixes, mnemonic, mnemonicStart, mnemonicEnd);
        InstructionForm jump = emitter.jumpForm(forms, arguments);
        if (jump != null) {
            rules.check(jump, new ArrayList<>(arguments));
            variant.adapt(jump, List.copyOf(arguments), prefixes, mnemonicStart, mnemonicEnd);
            emitter.emitJump(jump, (MemoryArgument) arguments.get(0), prefixes);
            return;
        }
        InstructionMatcher matcher = matcher(prefixes);
        InstructionMatcher.Match match = matchFarOrPlain(matcher, name, forms, arguments);
        String suffixed = match == null ? syntax.withSuffix(name) : null;
        if (suffixed != null) {
            match = matcher.match(suffixed, table.formsNamed(suffixed), arguments);
        }
        if (match == null) {
            refuse(
                    mnemonic,
                    mnemonicEnd,
                    errors.mismatch(
                            mnemonic,
                            table.formsNamed(name),
                            arguments,
                            matcher.nearest(forms, arguments),
                            mnemonicStart,
                            mnemonicEnd));
            return;
        }
        rules.check(match.form(), match.arguments());
        if (state.syntax().isIntel()) {
            boolean isRefused =
                    hasMemory(match.arguments()) || state.options().code().operandCheck() == Check.ERROR;
            boolean isOpen = NARROWING.contains(name)
                    && arguments.stream().anyMatch(a -> a instanceof MemoryArgument m && m.sizeBits() == 0);
            boolean isNarrow = name.equals("movsxd")
                    && !state.options().has(Trait.INTEL64)
                    && arguments.stream().anyMatch(a -> a instanceof MemoryArgument m && m.sizeBits() == 16);
            if (isNarrow) {
                state.error(AssemblerCode.SUFFIX_DISAGREES, mnemonicStart, mnemonicEnd, mnemonic, 32, "word ptr", 16);
                return;
            }
            if (match.assumedSize() && isRefused || isOpen) {
                state.error(AssemblerCode.AMBIGUOUS_SIZE, mnemonicStart, mnemonicEnd, mnemonic);
                return;
            }
        } else {
            lints.instruction(match.form().operation(), mnemonic, operands, mnemonicStart);
        }
        warnings.check(match, prefixes, written, mnemonic, mnemonicStart, mnemonicEnd);
        if (variant.isFence(match.form())) {
            variant.emitFence(match.form(), mnemonicStart, mnemonicEnd);
            return;
        }
        variant.adapt(match.form(), match.arguments(), prefixes, mnemonicStart, mnemonicEnd);
        emitter.emit(variant.optimized(match, prefixes, mnemonic, meaning != null), prefixes);
    }

    /** Behind a size prefix the suffix of the mode's own size counts for nothing: {@code data16 calll} has two bytes of distance. */
    private String withoutOwnSize(String name, Prefixes prefixes) {
        CpuMode mode = state.codeMode().cpuMode();
        boolean isOwn =
                name.equals("calll") && mode == CpuMode.BITS32 || name.equals("callw") && mode == CpuMode.BITS16;
        return isOwn && prefixes.operandSize ? "call" : name;
    }

    /** Returns whether a word, lower case, is a prefix of instructions. */
    public static boolean isPrefix(String word) {
        return Prefixes.byteOf(word) >= 0;
    }

    /** Reports a statement that does not start as one of GNU as does; it may be NASM's. */
    public void reportBadStart(SyntaxError error) {
        state.report(errors.badStart(error));
    }

    private static boolean hasMemory(List<@Nullable Argument> arguments) {
        return arguments.stream().anyMatch(MemoryArgument.class::isInstance);
    }

    private InstructionMatcher matcher(Prefixes prefixes) {
        return new InstructionMatcher(state.codeMode(), prefixes, syntax.dialect());
    }

    private static boolean takesPort(String name) {
        return PORTS.contains(name);
    }

    /** Returns whether an instruction would assemble here; nothing is emitted or reported. */
    private boolean accepts(String instruction) {
        return state.reporter().quietly(() -> {
            try {
                return fits(new Cursor(instruction, 0));
            } catch (SyntaxError e) {
                return false;
            }
        });
    }

    private boolean fits(Cursor cursor) throws SyntaxError {
        Prefixes prefixes = new Prefixes();
        String name = withoutPseudoSuffix(prefixesAndMnemonic(cursor, prefixes), prefixes);
        List<InstructionForm> forms = syntax.forms(name);
        if (forms.isEmpty()) {
            return false;
        }
        OperandSyntax.Parsed parsed = syntax.parse(cursor, name, forms);
        forms = parsed.forms();
        name = parsed.name();
        CpuMode mode = state.codeMode().cpuMode();
        StringAddresses.Freedom freedom = freedom(name, forms);
        List<Argument> written = reader.read(parsed.operands(), takesPort(name), freedom, cursor.text());
        List<Argument> arguments = StringAddresses.reduced(written, freedom, mode, prefixes, cursor.text());
        if (emitter.jumpForm(forms, arguments) != null) {
            return true;
        }
        return matchFarOrPlain(matcher(prefixes), name, forms, arguments) != null;
    }

    private StringAddresses.Freedom freedom(String name, List<InstructionForm> forms) {
        CpuMode mode = state.codeMode().cpuMode();
        Map<String, StringAddresses.Freedom> ofMode = freedoms.computeIfAbsent(mode, any -> new HashMap<>());
        StringAddresses.Freedom freedom = ofMode.get(name);
        if (freedom == null) {
            freedom = StringAddresses.Freedom.of(forms, mode);
            ofMode.put(name, freedom);
        }
        return freedom;
    }

    /** Prefixes without an instruction; what stands behind them, if anything does, is no word. */
    private void bare(Cursor cursor, int start, Prefixes prefixes) throws SyntaxError {
        if (!cursor.atEnd() || prefixes.isPseudoOnly()) {
            int at = cursor.position();
            throw new SyntaxError(
                    AssemblerCode.EXPECTED_MNEMONIC,
                    cursor.atEnd() ? start : at,
                    Math.min(at + 1, cursor.text().length()));
        }
        if ((prefixes.operandSize || prefixes.addressSize) && !prefixes.waitsLast) {
            state.error(
                    AssemblerCode.PREFIX_ALONE,
                    start,
                    cursor.position(),
                    cursor.text().strip());
        }
        emitter.emitBare(
                prefixes, cursor.text().substring(start, cursor.position()).strip());
    }

    /** {@code jmp $8,$foo} is the old spelling of a far jump. */
    private InstructionMatcher.@Nullable Match matchFarOrPlain(
            InstructionMatcher matcher, String name, List<InstructionForm> forms, List<Argument> arguments) {
        boolean far = arguments.size() == 2 && MAYBE_FAR.contains(name);
        if (far && state.syntax().isIntel()) {
            arguments.replaceAll(argument -> argument instanceof MemoryArgument m && m.isBare()
                    ? new ImmediateArgument(m.displacement(), m.start(), m.end())
                    : argument);
        }
        far = far && arguments.stream().allMatch(ImmediateArgument.class::isInstance);
        return far
                ? matcher.matchFar(name, forms, table.formsNamed(name.replaceFirst("(jmp|call)[wl]$", "$1")), arguments)
                : matcher.match(name, forms, arguments);
    }

    /** Reads prefix words; returns the mnemonic, lower case, or nothing if only prefixes stand here. */
    private String prefixesAndMnemonic(Cursor cursor, Prefixes prefixes) throws SyntaxError {
        while (true) {
            cursor.skipBlanks();
            int start = cursor.position();
            if (cursor.peek() == '{') {
                int close = cursor.text().indexOf('}', start);
                String pseudo = close < 0
                        ? ""
                        : cursor.text().substring(start + 1, close).strip().toLowerCase(Locale.ROOT);
                if (!prefixes.addPseudo(pseudo)) {
                    throw new SyntaxError(
                            AssemblerCode.BAD_PREFIX, start, Math.max(start + 1, close + 1), "{" + pseudo + "}");
                }
                cursor.moveTo(close + 1);
                continue;
            }
            String word = cursor.plainName();
            if (cursor.peek() == '-' && HYPHENATED.contains(word.toLowerCase(Locale.ROOT))) {
                cursor.advance();
                word += "-" + cursor.plainName();
            }
            while (cursor.peek() == ','
                    && (cursor.text().startsWith(",pt", cursor.position())
                            || cursor.text().startsWith(",pn", cursor.position()))) {
                prefixes.add(cursor.peek(2) == 't' ? 0x3e : 0x2e, "");
                cursor.moveTo(cursor.position() + 3);
                return word.toLowerCase(Locale.ROOT);
            }
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.equals("fwait") || lower.equals("wait") && cursor.atEnd()) {
                waitAfter(prefixes, start, cursor.position());
                return "";
            }
            int prefix = Prefixes.byteOf(lower);
            if (prefix < 0) {
                return lower;
            }
            checkSizePrefix(lower, start, cursor.position());
            if (!prefixes.add(prefix, lower)) {
                throw new SyntaxError(AssemblerCode.BAD_PREFIX, start, cursor.position(), lower);
            }
            if (cursor.peek() == '/') {
                cursor.advance();
                if (!Cursor.isNameStart(cursor.peek())) {
                    return "";
                }
            }
            if (cursor.atEnd()) {
                return "";
            }
        }
    }

    /** Takes FWAIT, or WAIT with nothing behind it, which is an instruction and goes with few prefixes. */
    private static void waitAfter(Prefixes prefixes, int start, int end) throws SyntaxError {
        if (prefixes.lock) {
            throw new SyntaxError(AssemblerCode.NOT_LOCKABLE, start, end, "fwait");
        }
        if (prefixes.repeat != 0 || prefixes.noTrack) {
            String word = prefixes.noTrack ? "notrack" : prefixes.repeatWord;
            throw new SyntaxError(AssemblerCode.PREFIX_NOT_WITH, start, end, word, "fwait");
        }
        prefixes.any = true;
        prefixes.waitsLast = true;
    }

    /** data16 exists where operands are 32 bits wide, data32 where they are 16; REX and a lack of ES mark 64-bit code. */
    private void checkSizePrefix(String word, int start, int end) throws SyntaxError {
        int bits = state.codeMode().cpuMode().bits();
        boolean wrong = bits == 16 && (word.equals("data16") || word.equals("addr16"))
                || bits == 32 && (word.equals("data32") || word.equals("addr32"))
                || bits == 64
                        && (word.equals("data32") || word.equals("addr16") || word.equals("es") || word.equals("ss"))
                || bits != 64 && word.startsWith("rex");
        if (wrong) {
            throw new SyntaxError(AssemblerCode.BAD_PREFIX, start, end, word);
        }
    }

    /** {@code mov.s} asks for the other of two encodings. */
    private String withoutPseudoSuffix(String mnemonic, Prefixes prefixes) {
        if (mnemonic.endsWith(".s")) {
            prefixes.direction = Prefixes.Direction.OTHER;
            return mnemonic.substring(0, mnemonic.length() - 2);
        }
        if (mnemonic.endsWith(".d8")) {
            prefixes.displacement = Prefixes.DisplacementWidth.BYTE;
            return mnemonic.substring(0, mnemonic.length() - 3);
        }
        if (mnemonic.endsWith(".d32")) {
            prefixes.displacement = Prefixes.DisplacementWidth.FULL;
            prefixes.displacementWord = "disp32";
            return mnemonic.substring(0, mnemonic.length() - 4);
        }
        return mnemonic;
    }

    /** Behind {@code rex.W} GNU as takes the s of a mnemonic of five letters for {@code .s}, unless the whole is a name. */
    private static boolean isTakenForPseudoSuffix(String mnemonic, List<InstructionForm> forms) {
        return mnemonic.length() == 5
                && mnemonic.endsWith("s")
                && forms.get(0).attNames().stream()
                        .anyMatch(name -> name.suffix().equals("s") && name.isFull(mnemonic));
    }

    private static boolean isVector(Argument argument) {
        return argument instanceof RegisterArgument register
                && (register.register().registerClass() == RegisterClass.MMX
                        || register.register().registerClass() == RegisterClass.XMM);
    }

    /** MOVQ of general registers gives the symbol of an operand relative to RIP its place in the symbol table though it is new. */
    private void placeNewNames(List<Argument> arguments) {
        for (Argument argument : arguments) {
            boolean isNew = argument instanceof MemoryArgument memory
                    && memory.isRipRelative()
                    && memory.displacement() instanceof Value.Address address
                    && !address.symbol().isDefined();
            if (isNew && ((MemoryArgument) argument).displacement() instanceof Value.Address address) {
                state.symbols().place(address.symbol());
            }
        }
    }
}
