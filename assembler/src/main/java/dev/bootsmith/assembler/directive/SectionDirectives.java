package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.Suggestions;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Directives that choose where to assemble.
 *
 * @gas Section, PushSection, PopSection, Previous, SubSection
 */
final class SectionDirectives {
    private static final long MACHINE_FLAGS = 0xfff0_0000L;
    private static final long COMPARED_FLAGS = SectionFlag.ALLOC
            | SectionFlag.WRITE
            | SectionFlag.EXECINSTR
            | SectionFlag.EXCLUDE
            | SectionFlag.MERGE
            | SectionFlag.STRINGS
            | SectionFlag.TLS;
    private static final Pattern FLAG_NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,15}|[0-9]{1,17}");

    private static final List<String> SECTION_TYPES =
            List.of("progbits", "nobits", "note", "init_array", "fini_array", "preinit_array", "unwind");

    private SectionDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".text", a -> standard(a, a.state().sections().text()));
        table.put(".data", a -> standard(a, a.state().sections().data()));
        table.put(".bss", a -> standard(a, a.state().sections().bss()));
        table.put(".section", a -> section(a, false));
        table.put(".sect", a -> section(a, false));
        table.put(".section.s", a -> section(a, false));
        table.put(".sect.s", a -> section(a, false));
        table.put(".pushsection", a -> section(a, true));
        table.put(".popsection", SectionDirectives::pop);
        table.put(".previous", SectionDirectives::previous);
        table.put(".subsection", a -> {
            int number = (int) a.numberOr(0);
            a.end();
            a.state().switchTo(a.state().emitter().section().subsection(number));
        });
    }

    private static void standard(Arguments a, Section section) throws SyntaxError {
        int number = (int) a.numberOr(0);
        a.end();
        a.state().switchTo(section.subsection(number));
    }

    private static void pop(Arguments a) throws SyntaxError {
        a.end();
        if (!a.state().sections().pop()) {
            a.state().report(AssemblerCode.POP_WITHOUT_PUSH);
            return;
        }
        a.state().followSections();
    }

    private static void previous(Arguments a) throws SyntaxError {
        a.end();
        if (!a.state().sections().swapWithPrevious()) {
            a.state().report(AssemblerCode.NO_PREVIOUS_SECTION);
            return;
        }
        a.state().followSections();
    }

    /** What the arguments of one directive ask for. */
    private static final class Request {
        private long flags;
        private boolean hasFlags;
        private @Nullable Integer type;
        private long entrySize;
        private String group = "";
        private boolean comdat;
        private String linkedTo = "";
        private boolean sameGroup;
        private int subsection;
        private @Nullable Long unique;
        private long info;

        /** What tells sections of one name apart; empty for the ordinary one. */
        String key() {
            StringBuilder key = new StringBuilder(group);
            if (unique != null) {
                key.append("\0u").append((long) unique);
            }
            if ((flags & SectionFlag.GNU_RETAIN) != 0) {
                key.append("\0R");
            }
            if (info != 0) {
                key.append("\0i").append(info);
            }
            if (!linkedTo.isEmpty() && !linkedTo.equals("0")) {
                key.append("\0o").append(linkedTo);
            }
            return key.toString();
        }
    }

    private static void section(Arguments a, boolean push) throws SyntaxError {
        AssemblyState state = a.state();
        String name = name(a);
        Request request = new Request();
        boolean more = a.comma();
        if (more && push && !a.atString()) {
            a.requireValue();
            request.subsection = (int) a.number();
            more = a.comma();
        }
        if (more) {
            flagsAndMore(a, request);
        }
        if (request.sameGroup && (request.flags & SectionFlag.GROUP) != 0) {
            state.report(AssemblerCode.SAME_GROUP_IGNORED);
        } else if (request.sameGroup) {
            String group = state.emitter().section().groupName();
            request.group = group == null ? "" : group;
            request.comdat = state.emitter().section().isComdat();
        }
        if (push) {
            state.sections().push();
        }
        Section section = find(state, name, request);
        state.switchTo(section.subsection(request.subsection));
        a.end();
    }

    private static String name(Arguments a) throws SyntaxError {
        if (a.atString()) {
            return a.name();
        }
        String name = a.cursor().word(",");
        if (name.isEmpty()) {
            throw a.error(AssemblerCode.EXPECTED_NAME, a.directive());
        }
        return name;
    }

    private static void flagsAndMore(Arguments a, Request request) throws SyntaxError {
        if (!a.atString()) {
            throw a.error(AssemblerCode.EXPECTED_STRING, a.directive());
        }
        flags(a, request);
        boolean more = a.comma();
        if (more) {
            a.cursor().skipBlanks();
            char c = a.cursor().peek();
            if (c == '@' || c == '%' || c == '"') {
                request.type = type(a);
                more = a.comma();
            }
        }
        if ((request.flags & SectionFlag.MERGE) != 0) {
            boolean hasSize = more && !unique(a, request);
            if (hasSize) {
                request.entrySize = a.number();
                more = a.comma();
            } else {
                a.state().report(AssemblerCode.MERGE_WITHOUT_SIZE);
                request.flags &= ~SectionFlag.MERGE;
            }
        }
        if ((request.flags & SectionFlag.LINK_ORDER) != 0 && more) {
            a.cursor().skipBlanks();
            request.linkedTo = a.cursor().peek() == '0' ? String.valueOf(a.number()) : a.name();
            more = a.comma();
        }
        if ((request.flags & SectionFlag.GROUP) != 0) {
            if (!more) {
                a.state().report(AssemblerCode.GROUP_WITHOUT_NAME);
                request.flags &= ~SectionFlag.GROUP;
                return;
            }
            request.group = name(a);
            more = a.comma();
            if (more
                    && a.cursor()
                            .skipBlanks()
                            .text()
                            .startsWith("comdat", a.cursor().position())) {
                request.comdat = a.cursor().word(",").equals("comdat");
                more = a.comma();
            } else if (more && a.atEnd()) {
                more = false;
            }
        }
        if ((request.flags & SectionFlag.GNU_MBIND) != 0 && more && !unique(a, request)) {
            request.info = a.number();
            more = a.comma();
        }
        if (more && request.unique == null && !unique(a, request)) {
            // The section counts nevertheless, and the comma is what the end is not.
            a.cursor().moveTo(a.cursor().text().lastIndexOf(',', a.cursor().position()));
        }
    }

    /** {@code unique,N} makes a section of its own beside others of the same name. */
    private static boolean unique(Arguments a, Request request) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        if (!a.cursor().word(",").equals("unique") || !a.comma()) {
            a.cursor().moveTo(start);
            return false;
        }
        request.unique = a.number();
        return true;
    }

    private static void flags(Arguments a, Request request) throws SyntaxError {
        int start = a.cursor().position();
        request.hasFlags = true;
        String letters = a.string();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c >= '0' && c <= '9') {
                Matcher number = FLAG_NUMBER.matcher(letters).region(i, letters.length());
                if (number.lookingAt()) {
                    request.flags |= Long.decode(number.group());
                    i = number.end() - 1;
                    continue;
                }
            }
            if (c == 'l' && a.state().is64BitObject()) {
                request.flags |= SectionFlag.X86_64_LARGE;
                continue;
            }
            switch (c) {
                case 'a' -> request.flags |= SectionFlag.ALLOC;
                case 'w' -> request.flags |= SectionFlag.WRITE;
                case 'x' -> request.flags |= SectionFlag.EXECINSTR;
                case 'e' -> request.flags |= SectionFlag.EXCLUDE;
                case 'o' -> request.flags |= SectionFlag.LINK_ORDER;
                case 'M' -> request.flags |= SectionFlag.MERGE;
                case 'S' -> request.flags |= SectionFlag.STRINGS;
                case 'G' -> request.flags |= SectionFlag.GROUP;
                case 'T' -> request.flags |= SectionFlag.TLS;
                case 'R' -> request.flags |= SectionFlag.GNU_RETAIN;
                case 'd' -> request.flags |= SectionFlag.GNU_MBIND;
                case '?' -> request.sameGroup = true;
                default -> {
                    throw new SyntaxError(
                            AssemblerCode.BAD_SECTION_FLAG, start, a.cursor().position(), String.valueOf(c));
                }
            }
        }
    }

    private static @Nullable Integer type(Arguments a) throws SyntaxError {
        a.cursor().skipBlanks();
        int start = a.cursor().position();
        char c = a.cursor().peek();
        String word;
        if (c == '"') {
            word = a.string();
        } else {
            if (c == '@' || c == '%') {
                a.cursor().advance();
            }
            c = a.cursor().skipBlanks().peek();
            if (c >= '0' && c <= '9') {
                return (int) a.number();
            }
            word = a.cursor().plainName();
        }
        switch (word) {
            case "progbits" -> {
                return SectionType.PROGBITS;
            }
            case "nobits" -> {
                return SectionType.NOBITS;
            }
            case "note" -> {
                return SectionType.NOTE;
            }
            case "init_array" -> {
                return SectionType.INIT_ARRAY;
            }
            case "fini_array" -> {
                return SectionType.FINI_ARRAY;
            }
            case "preinit_array" -> {
                return SectionType.PREINIT_ARRAY;
            }
            case "unwind" -> {
                return SectionType.X86_64_UNWIND;
            }
            default -> {
                if (word.matches("0[xX][0-9a-fA-F]{1,8}|[0-9]{1,9}")) {
                    return (int) (long) Long.decode(word);
                }
                badType(a, start, word);
                return null;
            }
        }
    }

    private static void badType(Arguments a, int start, String word) {
        SourceStatement statement = a.state().statement();
        int end = a.cursor().position();
        Diagnostic diagnostic =
                Diagnostic.of(AssemblerCode.BAD_SECTION_TYPE, word).at(statement.span(start, end));
        int from = statement.text().indexOf(word, start);
        boolean isShown = statement.expansion() == null && from >= 0 && !word.isEmpty();
        a.state()
                .report(Suggestions.add(
                        diagnostic, word, SECTION_TYPES, isShown ? statement.span(from, from + word.length()) : null));
    }

    private static Section find(AssemblyState state, String name, Request request) {
        String key = request.key();
        Section section = state.sections().find(name, key);
        StandardSection standard = StandardSection.of(name, state.options().machine());
        if (section != null) {
            checkSame(state, section, standard, request);
            section.setFlags(section.flags() | request.flags & MACHINE_FLAGS);
            return section;
        }
        Symbol named = state.symbols().find(name);
        if (named != null && named.isDefined() && named.state() != Symbol.State.EQUATED && named.sectionOf() == null) {
            Diagnostic diagnostic = Diagnostic.of(AssemblerCode.SECTION_NAMED_AS_SYMBOL, name)
                    .at(state.statement().span());
            state.report(
                    named.definedAt() instanceof SourceStatement first
                            ? diagnostic.withNoteAt(first.span(), "note.first-defined")
                            : diagnostic);
        }
        if ((request.flags & SectionFlag.GNU_MBIND) != 0 && (request.flags & SectionFlag.ALLOC) == 0) {
            state.report(AssemblerCode.MBIND_NOT_LOADED, name);
        }
        long flags = request.flags & ~SectionFlag.GROUP;
        Integer wanted = request.type;
        int type = wanted == null ? SectionType.PROGBITS : wanted;
        if (standard != null) {
            type = type(state, name, standard, request);
            flags = flags(state, name, standard, request, flags);
        } else if (name.equals(".eh_frame") && !request.hasFlags) {
            flags |= SectionFlag.ALLOC;
        }
        section = state.sections().create(name, key, type, flags);
        section.setEntrySize(
                request.entrySize != 0
                        ? request.entrySize
                        : StandardSection.entrySize(type, state.options().machine()));
        section.setInfo(request.info);
        if (name.equals(".reloc")) {
            // The table of PE images that EFI loaders carry is none of ELF's relocations.
            section.setType(SectionType.PROGBITS);
        }
        if (!request.group.isEmpty()) {
            section.setGroup(request.group, request.comdat);
        }
        if (!request.linkedTo.isEmpty() && !request.linkedTo.equals("0")) {
            section.setLinkedTo(request.linkedTo);
        }
        return section;
    }

    /** A type that contradicts the name counts nevertheless, but for the arrays that old compilers call PROGBITS. */
    private static int type(AssemblyState state, String name, StandardSection standard, Request request) {
        Integer type = request.type;
        if (type == null || type == standard.type()) {
            return standard.type();
        }
        boolean isArray = standard.type() == SectionType.INIT_ARRAY
                || standard.type() == SectionType.FINI_ARRAY
                || standard.type() == SectionType.PREINIT_ARRAY;
        if (isArray || type == SectionType.PROGBITS && name.startsWith(".lbss")) {
            state.report(AssemblerCode.SECTION_CHANGED, name);
            return standard.type();
        }
        if (standard.type() != SectionType.NOTE && type > 0 && type < 0x7000_0000) {
            state.report(AssemblerCode.SECTION_UNUSUAL, name);
        }
        return type;
    }

    /** Flags beyond those that the name implies stand alone, as do those of a group's member; else the name adds its own. */
    private static long flags(AssemblyState state, String name, StandardSection standard, Request request, long flags) {
        if (!request.group.isEmpty()) {
            return flags;
        }
        boolean beyond = (flags & ~MACHINE_FLAGS & ~standard.flags()) != 0;
        if (!beyond) {
            return flags | standard.flags();
        }
        long plain = flags & ~SectionFlag.GNU_RETAIN;
        boolean note =
                standard.type() == SectionType.NOTE && (plain == SectionFlag.ALLOC || plain == SectionFlag.EXECINSTR);
        boolean strings = standard.match() == StandardSection.Match.DOTTED
                && name.length() > standard.name().length()
                && (plain & ~standard.flags() & ~SectionFlag.MERGE & ~SectionFlag.STRINGS) == 0;
        if (note || strings) {
            return flags | standard.flags();
        }
        boolean usual = flags == SectionFlag.ALLOC
                        && List.of(".interp", ".strtab", ".symtab").contains(name)
                || flags == SectionFlag.EXECINSTR && name.equals(".note.GNU-stack");
        if (!usual) {
            state.report(AssemblerCode.SECTION_UNUSUAL, name);
        }
        return flags;
    }

    /** A section that is there already keeps what it is; saying something else is an error unless its name says it. */
    private static void checkSame(
            AssemblyState state, Section section, @Nullable StandardSection standard, Request request) {
        AssemblerCode code = standard == null ? AssemblerCode.SECTION_CONTRADICTED : AssemblerCode.SECTION_CHANGED;
        if (request.type != null && request.type != section.type()) {
            state.report(code, section.name());
            return;
        }
        long compared = COMPARED_FLAGS;
        if (request.flags != 0 && ((request.flags ^ section.flags()) & compared) != 0) {
            state.report(code, section.name());
        } else if ((request.flags & SectionFlag.MERGE) != 0 && request.entrySize != section.entrySize()) {
            state.report(AssemblerCode.SECTION_CONTRADICTED, section.name());
        }
    }
}
