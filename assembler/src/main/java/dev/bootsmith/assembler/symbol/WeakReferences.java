package dev.bootsmith.assembler.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which symbols that {@code .weakref} names become weak: those that are used through such a name alone.
 *
 * @gas Weakref
 */
public final class WeakReferences {
    private WeakReferences() {}

    /** Settles them once the whole source is read. */
    public static void settle(List<Symbol> symbols) {
        List<Symbol> targets = new ArrayList<>();
        for (Symbol symbol : symbols) {
            Symbol target = symbol.weakTarget();
            if (target != null) {
                Symbol last = end(target);
                targets.add(last);
                if (symbol.isUsed()) {
                    last.markWanted();
                }
            }
        }
        for (Symbol target : targets) {
            boolean open = target.state() == Symbol.State.UNDEFINED && target.binding() == Symbol.Binding.UNSET;
            if (open && !target.isUsed()) {
                if (target.isWanted()) {
                    target.setBinding(Symbol.Binding.WEAK);
                } else {
                    target.unlist();
                }
            }
        }
    }

    /** Returns what a chain of such names leads to. */
    private static Symbol end(Symbol symbol) {
        Symbol result = symbol;
        Symbol next = result.weakTarget();
        while (next != null) {
            result = next;
            next = result.weakTarget();
        }
        return result;
    }
}
