package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Directives that define symbols or say something about them.
 *
 * @gas Set, Equiv, Global, Weak, Type, Size, Comm, Lcomm, Hidden
 */
public final class SymbolDirectives {
    private SymbolDirectives() {}

    /** The words for types, for suggestions. */
    public static final List<String> TYPES = List.of(
            "function", "object", "tls_object", "notype", "common", "gnu_indirect_function", "gnu_unique_object");

    private static final int TYPE_OBJECT = 1;
    private static final int TYPE_FUNCTION = 2;
    private static final int TYPE_COMMON = 5;
    private static final int TYPE_TLS = 6;
    private static final int TYPE_IFUNC = 10;

    /** Whether a symbol may be assigned more than once. */
    public enum Repetition {
        ALLOWED,
        FORBIDDEN
    }

    /** Where uninitialised data goes. */
    private enum Storage {
        COMMON,
        LOCAL,
        THREAD,
        LARGE
    }

    static void register(Map<String, Directive> table) {
        Directive global = a -> each(a, symbol -> {
            if (symbol.state() == Symbol.State.REGISTER) {
                a.state().report(AssemblerCode.REGISTER_GLOBAL, symbol.name());
            } else if (!symbol.isWeak()) {
                symbol.setBinding(Symbol.Binding.GLOBAL);
            }
        });
        table.put(".globl", global);
        table.put(".global", global);
        table.put(".weak", a -> each(a, symbol -> symbol.setBinding(Symbol.Binding.WEAK)));
        table.put(".local", a -> each(a, symbol -> symbol.setBinding(Symbol.Binding.LOCAL)));
        table.put(".hidden", a -> each(a, symbol -> symbol.setVisibility(2)));
        table.put(".internal", a -> each(a, symbol -> symbol.setVisibility(1)));
        table.put(".protected", a -> each(a, symbol -> symbol.setVisibility(3)));
        table.put(".xdef", global);
        table.put(".extern", SymbolDirectives::ignore);
        table.put(".xref", SymbolDirectives::ignore);
        table.put(".lsym", a -> set(a, Repetition.ALLOWED));
        table.put(".set", a -> set(a, Repetition.ALLOWED));
        table.put(".equ", a -> set(a, Repetition.ALLOWED));
        table.put(".equiv", a -> set(a, Repetition.FORBIDDEN));
        table.put(".eqv", a -> set(a, Repetition.FORBIDDEN));
        table.put(".type", SymbolDirectives::type);
        table.put(".size", SymbolDirectives::size);
        for (String name : List.of(".comm", ".common", ".common.s", ".xcom")) {
            table.put(name, a -> common(a, Storage.COMMON));
        }
        table.put(".lcomm", a -> common(a, Storage.LOCAL));
        table.put(".tls_common", a -> common(a, Storage.THREAD));
        table.put(".largecomm", a -> common(a, Storage.LARGE));
    }

    private interface Change {
        void apply(Symbol symbol);
    }

    private static void ignore(Arguments a) {
        a.cursor().moveTo(a.cursor().text().length());
    }

    private static void each(Arguments a, Change change) throws SyntaxError {
        if (a.atEnd() && a.directive().startsWith(".glob")) {
            a.state().input().passOver();
        }
        do {
            change.apply(a.state().symbols().mention(a.name()));
        } while (a.comma() && !a.atEnd());
        a.end();
    }

    private static void set(Arguments a, Repetition repetition) throws SyntaxError {
        String name = a.name();
        a.requireComma();
        assign(a, name, repetition);
    }

    /** Gives a symbol the value of the expression that follows. */
    public static void assign(Arguments a, String name, Repetition repetition) throws SyntaxError {
        AssemblyState state = a.state();
        a.requireValue();
        if (!name.equals(".")) {
            // Mentioned first, so it stands in the symbol table before the names on the right.
            state.symbols().place(state.symbols().get(name));
        }
        Expression written;
        Value value;
        try {
            written = a.expression();
            value = a.value(written);
        } catch (SyntaxError e) {
            boolean isNoRegister =
                    e.code() == AssemblerCode.BAD_REGISTER_NAME || e.code() == AssemblerCode.REGISTER_ONLY_64;
            if (isNoRegister && !name.equals(".")) {
                // What GNU as goes on with.
                assign(state, name, Value.ZERO, repetition);
            }
            throw e;
        }
        a.end();
        boolean isDeferred = a.directive().equals("==") || a.directive().equals(".eqv");
        assign(state, name, value, repetition);
        Symbol symbol = state.symbols().find(name);
        if (isDeferred && symbol != null && !(value instanceof Value.Constant && isPlain(written))) {
            symbol.defer(written);
        }
    }

    private static boolean isPlain(Expression written) {
        return written instanceof Expression.IntegerLiteral;
    }

    static void assign(AssemblyState state, String name, Value value, Repetition repetition) throws SyntaxError {
        if (name.equals(".")) {
            state.emitter().org(value, 0, 0);
            return;
        }
        if (value instanceof Value.Big) {
            throw new SyntaxError(AssemblerCode.VALUE_TOO_WIDE, 0, 0);
        }
        Symbol symbol = state.symbols().mention(name);
        boolean isDefined = symbol.state() != Symbol.State.UNDEFINED;
        boolean isFixed = symbol.isFinal() || symbol.isCommon() || symbol.sectionOf() != null;
        if (isDefined && (repetition == Repetition.FORBIDDEN || isFixed)) {
            definedTwice(state, symbol);
            return;
        }
        if (value instanceof Value.Address address && address.symbol().isCommon()) {
            state.report(AssemblerCode.EQUATED_TO_COMMON, name, address.symbol().name());
            return;
        }
        if (value instanceof Value.RegisterValue && symbol.binding() == Symbol.Binding.GLOBAL) {
            state.report(AssemblerCode.REGISTER_GLOBAL, name);
            return;
        }
        if (isDefined && symbol.isUsed()) {
            symbol = state.symbols().replace(symbol);
        }
        OptionalLong number = value instanceof Value.RegisterValue
                ? OptionalLong.empty()
                : state.evaluator().numberNow(value);
        symbol.equate(number.isPresent() ? Value.of(number.getAsLong()) : value);
        if (value instanceof Value.Address address && address.minus() == null) {
            state.symbols().place(address.symbol());
            copyAttributes(address.symbol(), symbol);
        }
        if (symbol.state() == Symbol.State.REGISTER) {
            state.noteRegisterName();
        }
        symbol.setDefinedAt(state.statement());
        state.noteDefinition(symbol);
        if (repetition == Repetition.FORBIDDEN) {
            symbol.makeFinal();
        }
    }

    /** A name for another symbol takes over its type and size as they are known now. */
    private static void copyAttributes(Symbol from, Symbol to) {
        if (to.type() < 0) {
            to.setType(from.type());
        }
        Value size = from.size();
        if (size != null) {
            to.copySize(size);
        }
    }

    /** Reports a second definition and shows the first. */
    public static void definedTwice(AssemblyState state, Symbol symbol) {
        Diagnostic diagnostic = Diagnostic.of(AssemblerCode.SYMBOL_DEFINED_TWICE, symbol.name())
                .at(state.statement().span());
        if (symbol.definedAt() instanceof SourceStatement first) {
            diagnostic = diagnostic.withNoteAt(first.span(), "note.first-defined");
        }
        diagnostic = diagnostic.withHelp("A0501.help");
        SourceStatement again = state.statement();
        int at = again.text().indexOf(symbol.name() + ":");
        if (at >= 0 && again.expansion() == null && symbol.name().matches("[\\w.$]+")) {
            String other = symbol.name() + "_2";
            while (state.symbols().find(other) != null) {
                other += "_2";
            }
            SourceSpan place = again.span(at, at + symbol.name().length());
            diagnostic = diagnostic.at(place).withFix(new Advice.Fix(place, other), "A0501.help.rename", other);
        }
        state.report(diagnostic);
    }

    private static void type(Arguments a) throws SyntaxError {
        Symbol symbol = a.state().symbols().mention(a.name());
        a.comma();
        int start = a.cursor().skipBlanks().position();
        char c = a.cursor().peek();
        String word;
        if (c == '"') {
            word = a.string();
        } else {
            if (c == '@' || c == '%' || c == '#') {
                a.cursor().advance();
            }
            word = a.cursor().word(",");
        }
        a.end();
        switch (word.toLowerCase(Locale.ROOT)) {
            case "function", "stt_func", "2" -> setType(a.state(), symbol, TYPE_FUNCTION);
            case "object", "stt_object", "1" -> setType(a.state(), symbol, TYPE_OBJECT);
            case "tls_object", "stt_tls", "6" -> setType(a.state(), symbol, TYPE_TLS);
            case "notype", "stt_notype", "0" -> symbol.setType(0);
            case "common", "stt_common" -> commonType(a.state(), symbol);
            case "gnu_indirect_function", "stt_gnu_ifunc", "10" -> setType(a.state(), symbol, TYPE_IFUNC);
            case "gnu_unique_object" -> {
                setType(a.state(), symbol, TYPE_OBJECT);
                symbol.setBinding(Symbol.Binding.UNIQUE);
            }
            default -> {
                throw new SyntaxError(
                        AssemblerCode.BAD_SYMBOL_TYPE, start, a.cursor().position(), word);
            }
        }
    }

    /** A type may become a more special one of its kind, and stays that; anything else replaces it, with a warning. */
    private static void setType(AssemblyState state, Symbol symbol, int type) {
        int old = symbol.type();
        boolean isData = type == TYPE_OBJECT || type == TYPE_TLS;
        boolean wasData = old == TYPE_OBJECT || old == TYPE_TLS;
        if (old <= 0 || type == old) {
            symbol.setType(type);
        } else if (isData != wasData) {
            state.report(AssemblerCode.TYPE_CHANGED, symbol.name());
            symbol.setType(type);
            if (symbol.binding() == Symbol.Binding.UNIQUE) {
                symbol.setBinding(Symbol.Binding.UNSET);
            }
        } else if (type == TYPE_TLS || type == TYPE_IFUNC) {
            symbol.setType(type);
        }
    }

    /** Only a common symbol has this type; what is unknown yet becomes one. */
    private static void commonType(AssemblyState state, Symbol symbol) {
        if (symbol.isDefined()) {
            definedTwice(state, symbol);
            return;
        }
        if (!symbol.isCommon()) {
            symbol.defineCommon(0, 0);
            symbol.setDefinedAt(state.statement());
        }
        symbol.setType(TYPE_COMMON);
    }

    private static void size(Arguments a) throws SyntaxError {
        Symbol symbol = a.state().symbols().mention(a.name());
        a.requireComma();
        a.requireValue();
        int start = a.cursor().skipBlanks().position();
        Value size = a.value();
        if (size instanceof Value.RegisterValue) {
            throw new SyntaxError(
                    AssemblerCode.REGISTER_IN_EXPRESSION, start, a.cursor().position());
        }
        symbol.setSize(size);
        a.end();
    }

    private static void common(Arguments a, Storage storage) throws SyntaxError {
        AssemblyState state = a.state();
        Symbol symbol = state.symbols().mention(a.name());
        a.comma();
        a.requireValue();
        int sizeStart = a.cursor().skipBlanks().position();
        long size = a.number();
        if (size < 0) {
            state.error(AssemblerCode.NEGATIVE_AMOUNT, sizeStart, a.cursor().position(), size);
            a.cursor().moveTo(a.cursor().text().length());
            return;
        }
        long alignment = 0;
        boolean hasAlignment = storage != Storage.LOCAL && a.comma();
        if (hasAlignment) {
            a.requireValue();
            int start = a.cursor().skipBlanks().position();
            Expression written = a.expression();
            if (written instanceof Expression.Missing) {
                throw a.error(AssemblerCode.EXPECTED_VALUE, a.directive());
            }
            alignment = a.number(written, start);
            boolean isLocal = symbol.binding() == Symbol.Binding.LOCAL;
            if (isLocal && alignment != 0 && Long.bitCount(alignment) != 1) {
                throw new SyntaxError(
                        AssemblerCode.BAD_ALIGNMENT, start, a.cursor().position(), alignment);
            }
        }
        a.end();
        if (symbol.isDefined()) {
            if (symbol.isFinal()) {
                definedTwice(state, symbol);
                return;
            }
            // What = or .set defined may be defined anew; uses so far keep the old meaning.
            symbol = symbol.isUsed() ? state.symbols().replace(symbol) : symbol;
        }
        boolean local = storage == Storage.LOCAL || symbol.binding() == Symbol.Binding.LOCAL;
        if (local) {
            alignment = hasAlignment ? alignment : storage == Storage.LOCAL ? usualAlignment(size, true) : 1;
            reserve(state, symbol, size, alignment, storage);
            symbol.setType(storage == Storage.THREAD ? TYPE_TLS : TYPE_OBJECT);
            symbol.setSize(Value.of(size));
            return;
        }
        if (symbol.isCommon() && symbol.number() != 0 && symbol.number() != size) {
            state.report(AssemblerCode.COMMON_SIZE, symbol.name(), symbol.number(), size);
            size = symbol.number();
        }
        alignment = hasAlignment ? alignment : usualAlignment(size, false);
        symbol.defineCommon(size, Math.max(1, alignment));
        symbol.setSize(Value.of(size));
        symbol.setDefinedAt(state.statement());
        if (storage == Storage.THREAD) {
            symbol.setType(TYPE_TLS);
        } else if (storage == Storage.LARGE) {
            symbol.makeLargeCommon();
            uninitialised(state, ".lbss", SectionFlag.X86_64_LARGE);
        }
    }

    /**
     * Without an alignment, a common symbol gets that of the next power of two, 16 at most; one that is reserved at once
     * that of the largest number up to 8 that its size holds.
     */
    private static long usualAlignment(long size, boolean local) {
        long largest = local ? 8 : 16;
        long alignment = 1;
        while (alignment < largest && (local ? alignment * 2 <= size : alignment < size)) {
            alignment *= 2;
        }
        return alignment;
    }

    /** Gives a symbol room in the section of uninitialised data. */
    private static void reserve(AssemblyState state, Symbol symbol, long size, long alignment, Storage storage) {
        Section bss = switch (storage) {
            case COMMON, LOCAL, THREAD -> state.sections().bss();
            case LARGE -> uninitialised(state, ".lbss", SectionFlag.X86_64_LARGE);
        };
        Subsection back = state.emitter().current();
        state.emitter().moveTo(bss.subsection(1));
        int power = alignment <= 1 ? 0 : Long.numberOfTrailingZeros(alignment);
        if (power > 0) {
            state.emitter().align(power, new byte[1], 0);
        }
        bss.requireAlignment(power);
        symbol.defineAt(state.emitter().fragment(), state.emitter().offset());
        symbol.setDefinedAt(state.statement());
        symbol.makeFinal();
        state.emitter().fill(new byte[1], size);
        state.emitter().moveTo(back);
    }

    private static Section uninitialised(AssemblyState state, String name, long moreFlags) {
        Section section = state.sections().find(name, "");
        return section != null
                ? section
                : state.sections()
                        .create(name, "", SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE | moreFlags);
    }
}
