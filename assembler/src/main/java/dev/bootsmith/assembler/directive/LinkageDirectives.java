package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Version;
import java.util.Map;

/**
 * What the linker is told about symbols and sections beyond their attributes: versions, weak names, groups.
 *
 * @gas Symver, Weakref, Attach_to_group, Linkonce
 */
final class LinkageDirectives {
    private LinkageDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".symver", LinkageDirectives::version);
        table.put(".weakref", LinkageDirectives::weakReference);
        table.put(".attach_to_group", LinkageDirectives::attach);
        table.put(".linkonce", a -> {
            a.cursor().plainName();
            a.end();
            a.state().report(AssemblerCode.LINKONCE);
        });
    }

    /** {@code .symver name, name@version[, local|hidden|remove]}. */
    private static void version(Arguments a) throws SyntaxError {
        Symbol symbol = a.state().symbols().mention(a.name());
        a.requireComma();
        int start = a.cursor().skipBlanks().position();
        String name = a.cursor().peek() == '"' ? a.text() : versionedName(a.cursor());
        int end = a.cursor().position();
        if (name.indexOf('@') < 0) {
            throw new SyntaxError(AssemblerCode.VERSION_MISSING, start, end, name, symbol.name());
        }
        if (symbol.isCommon()) {
            throw new SyntaxError(AssemblerCode.VERSION_OF_COMMON, start, end, symbol.name(), name);
        }
        Version.Original original = symbol.original();
        if (a.cursor().peek() == ',') {
            int comma = a.cursor().position();
            a.comma();
            String word = a.cursor().word(",");
            switch (word) {
                case "local" -> original = Version.Original.LOCAL;
                case "hidden" -> original = Version.Original.HIDDEN;
                case "remove" -> original = Version.Original.REMOVED;
                default -> a.cursor().moveTo(comma);
            }
        }
        a.end();
        symbol.setOriginal(original);
        Version version = new Version(name);
        for (Version known : symbol.versions()) {
            if (known.name().equals(name)) {
                return;
            }
            if (known.signs() == 3 && version.signs() == 3) {
                throw new SyntaxError(AssemblerCode.VERSIONS_MANY, start, end, symbol.name(), known.name(), name);
            }
        }
        symbol.versions().add(version);
    }

    /** Reads a name in which the sign of a version may stand, though not in front. */
    private static String versionedName(Cursor cursor) {
        int start = cursor.position();
        if (cursor.plainName().isEmpty()) {
            return "";
        }
        while (Cursor.isNamePart(cursor.peek()) || cursor.peek() == '@') {
            cursor.advance();
        }
        return cursor.text().substring(start, cursor.position());
    }

    /** {@code .weakref alias, target}. */
    private static void weakReference(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        Symbol alias = state.symbols().get(a.name());
        a.requireComma();
        Symbol target = state.symbols().mention(a.name());
        a.end();
        boolean isFixed = alias.isFinal() || alias.sectionOf() != null || alias.weakTarget() != null;
        if (alias.isCommon() || alias.isDefined() && isFixed) {
            SymbolDirectives.definedTwice(state, alias);
            return;
        }
        // What = or .set defined may become another's name; uses so far keep the old meaning.
        alias = alias.isDefined() ? state.symbols().replace(alias) : alias;
        for (Symbol link = target; link != null; link = link.weakTarget()) {
            if (link == alias) {
                state.report(AssemblerCode.WEAKREF_LOOP, alias.name(), target.name());
                return;
            }
        }
        alias.refersWeakly(target);
        alias.setDefinedAt(state.statement());
        state.symbols().place(alias);
    }

    private static void attach(Arguments a) throws SyntaxError {
        if (a.atEnd()) {
            throw a.error(AssemblerCode.EXPECTED_NAME, a.directive());
        }
        String group = a.atString() ? a.text() : a.cursor().word(",");
        a.end();
        Section section = a.state().emitter().section();
        String known = section.groupName();
        if (known != null) {
            a.state().report(AssemblerCode.GROUP_TAKEN, section.name(), known);
            return;
        }
        section.setGroup(group, false);
        a.state().sections().regroup(section);
    }
}
