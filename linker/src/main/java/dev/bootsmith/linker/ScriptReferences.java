package dev.bootsmith.linker;

import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a script means to the archives behind it on the command line: names that its assignments mention are wanted, and
 * names that they define are not, as far as the value is known before anything has an address.
 *
 * @ld Simple Assignments
 */
final class ScriptReferences {
    private final SymbolTable symbols;
    private final Set<String> defined = new HashSet<>();

    ScriptReferences(SymbolTable symbols) {
        this.symbols = symbols;
    }

    /** Returns whether a script gave the name a value, so that no member of an archive is wanted for it. */
    boolean isDefined(String name) {
        return defined.contains(name);
    }

    void see(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Sections sections) {
                see(sections.statements());
            } else if (statement instanceof Statement.OutputSection section) {
                see(section.body());
            } else if (statement instanceof Statement.Overlay overlay) {
                overlay.sections().forEach(section -> see(section.body()));
            } else if (statement instanceof Statement.Assignment assignment) {
                see(assignment);
            } else if (statement instanceof Statement.Memory memory) {
                memory.regions().forEach(region -> {
                    isKnown(region.origin());
                    isKnown(region.length());
                });
            }
            // The values of data and assertions are not looked at before all files are read.
        }
    }

    private void see(Statement.Assignment assignment) {
        String name = assignment.symbol();
        LinkSymbol symbol = symbols.find(name);
        boolean wanted = symbol != null && !symbol.isDefined() && !defined.contains(name);
        if (assignment.provision().isProvided() && !wanted) {
            return;
        }
        if (symbol != null && wanted && assignment.provision().isProvided()) {
            // It goes before the definition of an object that is read later, whatever its value will be.
            symbol.provideEarly();
        }
        // What nobody has asked for yet is defined, if only to get its value later.
        boolean fresh = symbol == null && !assignment.provision().isProvided();
        if ((isKnown(assignment.value()) || fresh) && !name.equals(".")) {
            defined.add(name);
            symbols.entry(name); // Its place in GNU ld's table of symbols, whose order the output keeps.
        }
    }

    /** Looks at a value as far as it would be computed; returns whether that gives a number. */
    private boolean isKnown(Expression value) {
        if (value instanceof Expression.Name name) {
            return name.isDot() || isKnown(name.name());
        } else if (value instanceof Expression.Unary unary) {
            return isKnown(unary.operand());
        } else if (value instanceof Expression.Binary binary) {
            return isKnown(binary.left()) && isKnown(binary.right());
        } else if (value instanceof Expression.Conditional conditional) {
            return isKnown(conditional.condition())
                    && isKnown(conditional.whenTrue())
                    && isKnown(conditional.whenFalse());
        } else if (value instanceof Expression.Call call) {
            return !call.function().startsWith("DATA_SEGMENT")
                    && call.arguments().stream().allMatch(this::isKnown);
        }
        return value instanceof Expression.Literal;
    }

    private boolean isKnown(String name) {
        LinkSymbol symbol = symbols.entry(name);
        symbol.reference();
        return symbol.isDefined() || defined.contains(name);
    }
}
