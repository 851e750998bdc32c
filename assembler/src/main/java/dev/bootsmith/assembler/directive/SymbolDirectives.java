package dev.bootsmith.assembler.directive;

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

    /** Whether a symbol may be assigned more than once. */
    public enum Repetition {
        ALLOWED,
        FORBIDDEN
    }

    static void register(Map<String, Directive> table) {
        Directive global = a -> each(a, symbol -> {
            if (!symbol.isWeak()) {
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
        table.put(".extern", SymbolDirectives::ignore);
        table.put(".set", a -> set(a, Repetition.ALLOWED));
        table.put(".equ", a -> set(a, Repetition.ALLOWED));
        table.put(".equiv", a -> set(a, Repetition.FORBIDDEN));
        table.put(".eqv", a -> set(a, Repetition.FORBIDDEN));
        table.put(".type", SymbolDirectives::type);
        table.put(".size", SymbolDirectives::size);
        table.put(".comm", a -> common(a, false));
        table.put(".common", a -> common(a, false));
        table.put(".lcomm", a -> common(a, true));
    }

    private interface Change {
        void apply(Symbol symbol);
    }

    private static void ignore(Arguments a) {
        a.cursor().moveTo(a.cursor().text().length());
    }

    private static void each(Arguments a, Change change) throws SyntaxError {
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
        Value value = a.value();
        a.end();
        assign(state, name, value, repetition);
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
        boolean isFixed = symbol.isFinal() || symbol.isCommon();
        if (isDefined && (repetition == Repetition.FORBIDDEN || isFixed)) {
            definedTwice(state, symbol);
            return;
        }
        if (value instanceof Value.Address address && address.symbol().isCommon()) {
            state.report(AssemblerCode.EQUATED_TO_COMMON, name, address.symbol().name());
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
        if (to.size() == null && size != null) {
            to.setSize(size);
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
            case "function", "stt_func", "2" -> symbol.setType(2);
            case "object", "stt_object", "1" -> symbol.setType(1);
            case "tls_object", "stt_tls", "6" -> symbol.setType(6);
            case "notype", "stt_notype", "0" -> symbol.setType(0);
            case "common", "stt_common" -> symbol.setType(5);
            case "gnu_indirect_function", "stt_gnu_ifunc", "10" -> symbol.setType(10);
            case "gnu_unique_object" -> {
                symbol.setType(1);
                symbol.setBinding(Symbol.Binding.UNIQUE);
            }
            default -> {
                throw new SyntaxError(
                        AssemblerCode.BAD_SYMBOL_TYPE, start, a.cursor().position(), word);
            }
        }
    }

    private static void size(Arguments a) throws SyntaxError {
        Symbol symbol = a.state().symbols().mention(a.name());
        a.comma();
        a.requireValue();
        symbol.setSize(a.value());
        a.end();
    }

    private static void common(Arguments a, boolean local) throws SyntaxError {
        AssemblyState state = a.state();
        Symbol symbol = state.symbols().mention(a.name());
        a.comma();
        a.requireValue();
        long size = a.number();
        long alignment = 0;
        boolean hasAlignment = !a.directive().equals(".lcomm") && a.comma();
        if (hasAlignment) {
            int start = a.cursor().skipBlanks().position();
            alignment = a.number();
            if (alignment != 0 && Long.bitCount(alignment) != 1) {
                throw new SyntaxError(
                        AssemblerCode.BAD_ALIGNMENT, start, a.cursor().position(), alignment);
            }
        }
        a.end();
        if (symbol.isDefined()) {
            definedTwice(state, symbol);
            return;
        }
        if (!hasAlignment) {
            alignment = usualAlignment(size, local);
        }
        if (local || symbol.binding() == Symbol.Binding.LOCAL) {
            reserve(state, symbol, size, alignment);
            symbol.setType(1);
            symbol.setSize(Value.of(size));
            return;
        }
        symbol.defineCommon(symbol.isCommon() ? Math.max(size, symbol.number()) : size, Math.max(1, alignment));
        symbol.setSize(Value.of(symbol.number()));
        symbol.setDefinedAt(state.statement());
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
    private static void reserve(AssemblyState state, Symbol symbol, long size, long alignment) {
        Section bss = state.sections().bss();
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
}
