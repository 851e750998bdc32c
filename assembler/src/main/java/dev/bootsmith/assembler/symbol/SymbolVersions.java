package dev.bootsmith.assembler.symbol;

import java.util.List;

/**
 * Turns the versions of symbols into names: those that the file defines get a second name, others are renamed.
 *
 * @gas Symver
 */
public final class SymbolVersions {
    /** What can be wrong. */
    public interface Problems {
        void versionedCommon(Symbol symbol, String name);

        /** A default version of a symbol that is defined elsewhere. */
        void versionNotDefined(Symbol symbol, String name);

        void manyVersions(Symbol symbol, String first, String second);
    }

    private SymbolVersions() {}

    /** Applies the versions of all symbols, once the symbols have their final places. */
    public static void apply(SymbolTable table, Problems problems) {
        for (Symbol symbol : List.copyOf(table.all())) {
            if (!symbol.versions().isEmpty()) {
                apply(symbol, table, problems);
            }
        }
    }

    private static void apply(Symbol symbol, SymbolTable table, Problems problems) {
        List<Version> versions = symbol.versions();
        Version first = versions.get(0);
        if (symbol.isCommon()) {
            problems.versionedCommon(symbol, first.name());
            return;
        }
        if (!symbol.isDefined()) {
            reference(symbol, versions, problems);
            return;
        }
        if (first.signs() == 3) {
            symbol.setAlias(first.withSigns(2));
            return;
        }
        Version.Original original = symbol.original();
        if (original == Version.Original.REMOVED && versions.size() == 1) {
            symbol.setAlias(first.name());
            table.moveToEnd(symbol);
            return;
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            table.append(symbol.copy(versions.get(i).name()));
        }
        if (original == Version.Original.REMOVED) {
            symbol.unlist();
        } else if (original == Version.Original.LOCAL) {
            symbol.localize();
        } else if (original == Version.Original.HIDDEN) {
            symbol.setVisibility(2);
        }
    }

    private static void reference(Symbol symbol, List<Version> versions, Problems problems) {
        Version first = versions.get(0);
        if (versions.size() > 1) {
            problems.manyVersions(symbol, versions.get(1).name(), first.name());
        } else if (first.signs() == 2) {
            problems.versionNotDefined(symbol, first.name());
        } else if (!symbol.isUsed() && symbol.binding() == Symbol.Binding.UNSET) {
            symbol.unlist();
        } else {
            symbol.setAlias(first.withSigns(1));
        }
    }
}
