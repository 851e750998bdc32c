package dev.bootsmith.assembler.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<Symbol> waiting = new LinkedHashSet<>();
    private final Map<Long, NumericLabels> numeric = new HashMap<>();
    private final Map<Long, Symbol> dollar = new HashMap<>();

    /** The definitions of one number: the last one made, and the next one if it is already referred to. */
    private static final class NumericLabels {
        private @Nullable Symbol last;
        private @Nullable Symbol next;
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
            if (name.startsWith(".L")) {
                waiting.add(symbol);
            } else {
                inOrder.add(symbol);
            }
        }
        return symbol;
    }

    /**
     * Gives a local label its place in the order: where it is both defined and used for the first time. Does nothing for
     * a symbol that has its place.
     */
    public void place(Symbol symbol) {
        if (symbol.name().startsWith(".L") && waiting.remove(symbol)) {
            inOrder.add(symbol);
        }
    }

    /** Gives all that are still without a place one at the end. */
    public void placeAll() {
        inOrder.addAll(waiting);
        waiting.clear();
    }

    /** Adds a symbol that is found by no name, such as a section's. */
    public void append(Symbol symbol) {
        inOrder.add(symbol);
    }

    /** Gives the name of a symbol to a new one; the old one keeps what it means for those who already refer to it. */
    public Symbol replace(Symbol old) {
        Symbol fresh = old.snapshot();
        place(old);
        int index = inOrder.indexOf(old);
        old.unlist();
        byName.put(old.name(), fresh);
        inOrder.set(index, fresh);
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
        inOrder.add(symbol);
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
