package dev.bootsmith.debugger.command;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The expressions of the command line for other front ends. */
public final class Conditions {
    private Conditions() {}

    /**
     * Lets a stop point count only under a condition, and only from some hit on.
     *
     * @param guard an expression, or nothing
     * @param hitCondition the number of the first hit that counts, perhaps behind {@code >=} or {@code >}; or nothing
     * @return what is wrong with them; empty if nothing is
     */
    public static String apply(
            StopPoint point,
            @Nullable String guard,
            @Nullable String hitCondition,
            DebugSession session,
            SymbolMap symbols) {
        if (guard != null && !guard.isBlank()) {
            try {
                Expression.Value value = Expression.parse(guard.strip(), session, symbols);
                point.setGuard(guard, () -> value.now() != 0);
            } catch (CommandError e) {
                return "cannot read: " + guard;
            }
        }
        if (hitCondition != null && !hitCondition.isBlank()) {
            boolean isAfter = hitCondition.strip().matches(">\\s*[^=].*");
            OptionalLong count = number(hitCondition.replaceAll("[>=%\\s]", ""));
            if (count.isEmpty() || count.getAsLong() < 0) {
                return "not a number of hits: " + hitCondition;
            }
            point.setIgnoreCount(Math.max(0, isAfter ? count.getAsLong() : count.getAsLong() - 1));
        }
        return "";
    }

    /** Returns a number as the command line writes them. */
    public static OptionalLong number(String text) {
        return Expression.number(text.strip());
    }

    /** Returns what an expression is worth now; nothing if it cannot be read. */
    public static OptionalLong evaluate(String text, DebugSession session, SymbolMap symbols) {
        try {
            return OptionalLong.of(
                    Expression.parse(text.strip(), session, symbols).now());
        } catch (CommandError e) {
            return OptionalLong.empty();
        }
    }
}
