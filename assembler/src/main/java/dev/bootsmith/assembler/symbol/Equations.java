package dev.bootsmith.assembler.symbol;

import java.util.List;
import java.util.Optional;

/**
 * Gives symbols that stand for a sum of others a place of their own, once addresses are final.
 *
 * <p>So {@code .set here, there + 4} makes {@code here} a local label even if {@code there} is global. Only a name for
 * something undefined or common stays a name for it.
 *
 * @gas Setting Symbols
 */
public final class Equations {
    private Equations() {}

    /** Settles all that can be; the others keep their expressions. */
    public static void settle(List<Symbol> symbols) {
        Resolver resolver = new Resolver();
        boolean isTooDeep = false;
        for (Symbol symbol : symbols) {
            if (isOpen(symbol)) {
                Optional<Resolved> resolved = resolver.resolve(symbol, 0);
                isTooDeep |= resolved.isEmpty();
                resolved.ifPresent(found -> settle(symbol, found));
            }
        }
        // A long chain, each member of which stands for the next, is short from its end.
        for (int i = symbols.size() - 1; i >= 0 && isTooDeep; i--) {
            Symbol symbol = symbols.get(i);
            Optional<Resolved> resolved = isOpen(symbol) ? resolver.resolve(symbol, 0) : Optional.empty();
            if (resolved.isPresent() && resolved.get().isNumber()) {
                symbol.equate(Value.of(resolved.get().number()));
            } else {
                resolved.ifPresent(found -> settle(symbol, found));
            }
        }
    }

    private static boolean isOpen(Symbol symbol) {
        return symbol.state() == Symbol.State.EQUATED && !symbol.name().isEmpty() && symbol.weakTarget() == null;
    }

    private static void settle(Symbol symbol, Resolved resolved) {
        Symbol base = resolved.symbol();
        Anchor anchor = base == null ? null : base.anchor();
        if (resolved.minus() == null && base != null && anchor != null) {
            Value size = base.size();
            if (symbol.type() < 0) {
                symbol.setType(base.type());
            }
            if (size != null) {
                symbol.copySize(size);
            }
            symbol.defineAt(anchor, base.number() + resolved.number());
        }
    }
}
