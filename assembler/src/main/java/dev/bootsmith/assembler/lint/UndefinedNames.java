package dev.bootsmith.assembler.lint;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.Suggestions;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that are used and defined nowhere in the source, where that is likely a slip: local labels, which no other file can
 * define, and names that are one slip away from a defined one.
 *
 * <p>GNU as leaves them to the linker, which cannot show the line.
 */
final class UndefinedNames {
    /** Shorter names are near each other by chance. */
    private static final int SHORTEST = 5;

    /** Beyond so many comparisons a source is no learner's. */
    private static final long MOST_COMPARISONS = 2_000_000;

    private final AssemblyState state;
    private final Set<String> external;
    private final List<String> defined = new ArrayList<>();

    /** The names given are declared to be another file's. */
    UndefinedNames(AssemblyState state, Set<String> external) {
        this.state = state;
        this.external = external;
    }

    void report() {
        List<Symbol> undefined = new ArrayList<>();
        sort(state.symbols().all(), undefined);
        for (Symbol local : state.symbols().waiting()) {
            if (local.position() < 0) {
                sort(List.of(local), undefined);
            }
        }
        boolean searches = (long) undefined.size() * defined.size() < MOST_COMPARISONS;
        for (Symbol symbol : undefined) {
            report(symbol, searches ? near(symbol.name()) : null);
        }
    }

    private void sort(List<Symbol> symbols, List<Symbol> undefined) {
        for (Symbol symbol : symbols) {
            if (symbol.isDefined()) {
                defined.add(symbol.name());
            } else if (isMissing(symbol)) {
                undefined.add(symbol);
            }
        }
    }

    private boolean isMissing(Symbol symbol) {
        return symbol.state() == Symbol.State.UNDEFINED
                && symbol.isUsed()
                && symbol.binding() == Symbol.Binding.UNSET
                && !external.contains(symbol.name())
                && symbol.definedAt() instanceof SourceStatement
                && symbol.name().matches("[\\w.$]+");
    }

    private void report(Symbol symbol, @Nullable String near) {
        boolean isLocal = symbol.name().startsWith(".L");
        if (near == null && !isLocal || !(symbol.definedAt() instanceof SourceStatement use)) {
            return;
        }
        AssemblerCode code = isLocal ? AssemblerCode.LINT_LOCAL_LABEL_UNDEFINED : AssemblerCode.LINT_NAME_UNDEFINED;
        Matcher found = Pattern.compile("(?<![\\w.])" + Pattern.quote(symbol.name()) + "(?![\\w.$])")
                .matcher(use.text());
        boolean isShown = found.find();
        SourceSpan place = isShown ? use.span(found.start(), found.end()) : use.span();
        Diagnostic diagnostic = Diagnostic.of(code, symbol.name()).at(place);
        if (near != null) {
            diagnostic = isShown && use.expansion() == null
                    ? diagnostic.withFix(new Advice.Fix(place, near), "help.did-you-mean", near)
                    : diagnostic.withHelp("help.did-you-mean", near);
        }
        state.reporter().report(diagnostic, use);
    }

    /** What two names have in common that were made from one on purpose: by a number, or by an underscore or a dot in front. */
    private static String stem(String name) {
        return name.replaceAll("[0-9]|^[_.]+", "");
    }

    /** Returns the defined name that is one slip away, or null. */
    private @Nullable String near(String name) {
        if (name.length() < SHORTEST) {
            return null;
        }
        String nearest = Suggestions.nearest(name, defined);
        if (nearest == null || stem(nearest).equals(stem(name))) {
            return null;
        }
        return Suggestions.distance(name, nearest) == 1 || nearest.equalsIgnoreCase(name) ? nearest : null;
    }
}
