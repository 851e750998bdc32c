package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.Map;

/**
 * Directives that choose where to assemble.
 *
 * @gas Section, PushSection, PopSection, Previous, SubSection
 */
final class SectionDirectives {
    private SectionDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".text", a -> standard(a, a.state().sections().text()));
        table.put(".data", a -> standard(a, a.state().sections().data()));
        table.put(".bss", a -> standard(a, a.state().sections().bss()));
        table.put(".section", a -> section(a, false));
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
        private int type = -1;
        private long entrySize;
        private String group = "";
        private boolean comdat;
        private String linkedTo = "";
        private boolean sameGroup;
        private int subsection;
    }

    private static void section(Arguments a, boolean push) throws SyntaxError {
        AssemblyState state = a.state();
        String name = name(a);
        Request request = new Request();
        if (a.comma()) {
            if (push && !a.atString()) {
                request.subsection = (int) a.number();
            } else {
                flagsAndMore(a, request);
            }
        }
        a.end();
        if (request.sameGroup) {
            String group = state.emitter().section().groupName();
            request.group = group == null ? "" : group;
            request.comdat = state.emitter().section().isComdat();
        }
        if (push) {
            state.sections().push();
        }
        Section section = find(state, name, request);
        state.switchTo(section.subsection(request.subsection));
    }

    private static String name(Arguments a) throws SyntaxError {
        if (a.atString()) {
            return a.string();
        }
        String name = a.cursor().word(",");
        if (name.isEmpty()) {
            throw a.error(AssemblerCode.EXPECTED_NAME, a.directive());
        }
        return name;
    }

    private static void flagsAndMore(Arguments a, Request request) throws SyntaxError {
        if (!a.atString()) {
            a.cursor().skipBlanks();
            if (a.cursor().peek() == '#') {
                throw a.error(AssemblerCode.BAD_SECTION_FLAG, "#");
            }
            request.type = type(a);
            return;
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
        if ((request.flags & SectionFlag.MERGE) != 0 && more) {
            request.entrySize = a.number();
            more = a.comma();
        }
        if ((request.flags & SectionFlag.LINK_ORDER) != 0 && more) {
            request.linkedTo = a.name();
            more = a.comma();
        }
        if ((request.flags & SectionFlag.GROUP) != 0 && more && !request.sameGroup) {
            request.group = name(a);
            if (a.comma()) {
                request.comdat = a.cursor().word(",").equals("comdat");
            }
        }
    }

    private static void flags(Arguments a, Request request) throws SyntaxError {
        int start = a.cursor().position();
        request.hasFlags = true;
        for (char c : a.string().toCharArray()) {
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
                case 'l' -> request.flags |= SectionFlag.X86_64_LARGE;
                case '?' -> request.sameGroup = true;
                default -> {
                    throw new SyntaxError(
                            AssemblerCode.BAD_SECTION_FLAG, start, a.cursor().position(), String.valueOf(c));
                }
            }
        }
    }

    private static int type(Arguments a) throws SyntaxError {
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
            a.cursor().skipBlanks();
            word = a.cursor().word(",");
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
                a.state()
                        .error(AssemblerCode.BAD_SECTION_TYPE, start, a.cursor().position(), word);
                return SectionType.PROGBITS;
            }
        }
    }

    private static Section find(AssemblyState state, String name, Request request) {
        Section section = state.sections().find(name, request.group);
        StandardSection standard = StandardSection.of(name);
        long flags = request.flags & ~SectionFlag.GROUP;
        if (section != null) {
            boolean changed = request.hasFlags
                    && (section.flags() & ~SectionFlag.GROUP) != (flags | (standard == null ? 0 : standard.flags()))
                    && (section.flags() & ~SectionFlag.GROUP) != flags
                    && flags != 0;
            if (changed) {
                state.report(AssemblerCode.SECTION_CHANGED, name);
            }
            return section;
        }
        int type = request.type;
        if (standard != null) {
            flags |= request.hasFlags && standard.isForced() || !request.hasFlags ? standard.flags() : 0;
            type = type < 0 || type == SectionType.PROGBITS && standard.isForced() ? standard.type() : type;
        }
        section = state.sections().create(name, request.group, type < 0 ? SectionType.PROGBITS : type, flags);
        section.setEntrySize(request.entrySize);
        if (!request.group.isEmpty()) {
            section.setGroup(request.group, request.comdat);
        }
        if (!request.linkedTo.isEmpty()) {
            section.setLinkedTo(request.linkedTo);
        }
        return section;
    }
}
