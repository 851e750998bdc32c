package dev.bootsmith.assembler.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All symbols in the order in which they were first mentioned, which is the order of the object file.
 *
 * <p>Numeric labels live here too: each definition of {@code 1:} is a symbol of its own.
 *
 * @gas Symbol Names
 */
public final class SymbolTable {
    private final Map<String, Symbol> byName = new HashMap<>();
    private final List<Symbol> inOrder = new ArrayList<>();
    /** Local labels; most of them never get a place. */
    private final List<Symbol> waiting = new ArrayList<>();

    private final boolean keepsLocals;
    private final Map<Long, NumericLabels> numeric = new HashMap<>();
    private final Map<Long, Symbol> dollar = new HashMap<>();

    /** The definitions of one number: the last one made, and the next one if it is already referred to. */
    private static final class NumericLabels {
        private @Nullable Symbol last;
        private @Nullable Symbol next;
    }

    /**
     * Makes an empty table.
     *
     * @param keepsLocals whether names that start with {@code .L} are like all others
     */
    public SymbolTable(boolean keepsLocals) {
        this.keepsLocals = keepsLocals;
    }

    public @Nullable Symbol find(String name) {
        return byName.get(name);
    }

    /** Returns the symbol of that name, making it if there is none. */
    public Symbol get(String name) {
        Symbol symbol = byName.get(name);
        if (symbol == null) {
            symbol = new Symbol(name);
            byName.put(name, symbol);
            if (!keepsLocals && name.startsWith(".L")) {
                waiting.add(symbol);
            } else {
                append(symbol);
            }
        }
        return symbol;
    }

    /** Returns the symbol of that name for a directive that says something about it, which gives it its place. */
    public Symbol mention(String name) {
        Symbol symbol = get(name);
        place(symbol);
        return symbol;
    }

    /**
     * Gives a symbol its place in the order. A local label has none until a directive mentions it, an operand
     * begins with it after it was mentioned, or, at the end, a relocation needs it. Does nothing for a symbol that has its place.
     */
    public void place(Symbol symbol) {
        if (symbol.position() < 0) {
            append(symbol);
        }
    }

    /** Returns the local labels that may be without a place. */
    public List<Symbol> waiting() {
        return waiting;
    }

    /** Adds a symbol that is found by no name, such as a section's. */
    public void append(Symbol symbol) {
        symbol.setPosition(inOrder.size());
        inOrder.add(symbol);
    }

    /** Moves a symbol that has a place behind all others. */
    void moveToEnd(Symbol symbol) {
        Symbol husk = new Symbol("");
        husk.unlist();
        inOrder.set(symbol.position(), husk);
        append(symbol);
    }

    /** Lets a section's name mean the section, for references before too, unless the name is defined otherwise. */
    public void nameSection(Symbol symbol) {
        Symbol old = byName.get(symbol.name());
        if (old == null || old.sectionOf() != null) {
            byName.put(symbol.name(), symbol);
        } else if (!old.isDefined()) {
            old.equate(Value.of(symbol));
            old.unlist();
            if (old.position() >= 0 && symbol.position() < 0) {
                symbol.setPosition(old.position());
                inOrder.set(old.position(), symbol);
            }
            byName.put(symbol.name(), symbol);
        }
    }

    /** Gives the name of a symbol to a new one; the old one keeps what it means for those who already refer to it. */
    public Symbol replace(Symbol old) {
        Symbol fresh = old.snapshot();
        place(old);
        old.unlist();
        byName.put(old.name(), fresh);
        fresh.setPosition(old.position());
        inOrder.set(old.position(), fresh);
        return fresh;
    }

    /** Returns the symbol that {@code 1b} means here, or null if no {@code 1:} came before. */
    public @Nullable Symbol backward(long number) {
        NumericLabels labels = numeric.get(number);
        return labels == null ? null : labels.last;
    }

    /** Returns the symbol that {@code 1f} means here. */
    public Symbol forward(long number) {
        NumericLabels labels = numeric.computeIfAbsent(number, any -> new NumericLabels());
        if (labels.next == null) {
            labels.next = numericSymbol(number);
        }
        return labels.next;
    }

    /** Returns the symbol to define for {@code 1:}; from then on it is what {@code 1b} means. */
    public Symbol defineNumeric(long number) {
        Symbol symbol = forward(number);
        NumericLabels labels = numeric.computeIfAbsent(number, any -> new NumericLabels());
        labels.last = symbol;
        labels.next = null;
        return symbol;
    }

    /** Returns the symbol of {@code 1$} in the stretch since the last ordinary label. */
    public Symbol dollar(long number) {
        return dollar.computeIfAbsent(number, SymbolTable.this::numericSymbol);
    }

    /** Ends the stretch in which dollar labels hold. */
    public void endDollarLabels() {
        dollar.clear();
    }

    private Symbol numericSymbol(long number) {
        Symbol symbol = new Symbol(".L" + number + "\u0001numeric");
        waiting.add(symbol);
        return symbol;
    }

    /** Returns all symbols in the order of their first mention. */
    public List<Symbol> all() {
        return inOrder;
    }

    public List<String> names() {
        return new ArrayList<>(byName.keySet());
    }
}
