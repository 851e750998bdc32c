package dev.bootsmith.linker.difference;

import java.util.ArrayList;
import java.util.List;

/** Makes up linker scripts, out of every construct of the language that matters to static links. */
final class ScriptGenerator {
    private static final List<String> PATTERNS = List.of(
            "*(.text)",
            "*(.text .text.*)",
            "*(.text*)",
            "*(.text.hot) *(.text)",
            "*(.boot)",
            "KEEP(*(.boot))",
            "KEEP(*(.text.hot))",
            "*(.data)",
            "*(.data .data.*)",
            "*(.data*)",
            "*(.rodata)",
            "*(.rodata*)",
            "*(.rodata .rodata.*)",
            "*(SORT(.rodata*))",
            "*(SORT(.text*) SORT(.rodata*))",
            "*(SORT_NONE(.text*))",
            "*(SORT_BY_ALIGNMENT(.data*))",
            "*(SORT_BY_ALIGNMENT(SORT_BY_NAME(.data*)))",
            "*(SORT_BY_INIT_PRIORITY(.init_array*))",
            "KEEP(*(SORT_BY_INIT_PRIORITY(.init_array.*) SORT_BY_INIT_PRIORITY(.ctors.*)))",
            "*(.bss)",
            "*(.bss*) *(COMMON)",
            "*(COMMON)",
            "*(.bss* COMMON)",
            "*(.note.*)",
            "*(table)",
            "KEEP(*(table))",
            "*(cells)",
            "o0.o(.text)",
            "*o1.o(.data .rodata)",
            "[!o]*(.text)",
            "*lib.a:*(.text .data)",
            "lib.a:o1.o(.text)",
            ":o0.o(.data)",
            "EXCLUDE_FILE(*o0.o) *(.data)",
            "*(EXCLUDE_FILE(*o1.o) .text)",
            "*(EXCLUDE_FILE(*o0.o *o2.o) .rodata*)",
            "INPUT_SECTION_FLAGS(SHF_WRITE) *(.data*)",
            "INPUT_SECTION_FLAGS(!SHF_EXECINSTR & SHF_ALLOC) *(.t* .r*)",
            "KEEP(*(.init_array))",
            "*(.init_array*)",
            "*(.tdata*)",
            "*(.tbss*)",
            "*(SORT_BY_NAME(SORT_BY_ALIGNMENT(.text*)))",
            "*(.text.[a-h]*)",
            "*(.dat?)",
            "o1.o",
            "*(.t*)",
            "CONSTRUCTORS",
            "*(*)");

    private static final List<String> OUTPUTS = List.of(
            ".text",
            ".text",
            ".data",
            ".data",
            ".rodata",
            ".bss",
            ".bss",
            ".boot",
            ".init",
            ".mine",
            "table",
            ".stack",
            ".note.x",
            ".tdata",
            ".comment");

    private final Draw draw;
    private final List<String> defined;
    private final List<String> sections = new ArrayList<>();
    private boolean regions;
    private boolean segments;
    private int counter;

    ScriptGenerator(Draw draw, List<String> defined) {
        this.draw = draw;
        this.defined = defined;
    }

    Node script() {
        if (draw.oneIn(10)) {
            return insertion();
        }
        List<Node> top = new ArrayList<>();
        if (draw.oneIn(3)) {
            top.add(Node.leaf("ENTRY(" + draw.pick(List.of("_start", "s0_0", "nosuch")) + ")"));
        }
        if (draw.oneIn(12)) {
            top.add(Node.leaf("EXTERN(s1_0 s1_1)"));
        }
        if (draw.oneIn(6)) {
            regions = true;
            top.add(new Node("MEMORY {", regions(), "}"));
            top.add(Node.leaf("REGION_ALIAS(\"code\", rom)"));
        } else if (draw.oneIn(6)) {
            segments = true;
            top.add(new Node("PHDRS {", segments(), "}"));
        }
        List<Node> body = new ArrayList<>();
        if (draw.oneIn(2)) {
            body.add(Node.leaf(". = "
                    + draw.pick(List.of(
                            "0x1000",
                            "0x7c00",
                            "0x100000",
                            "SIZEOF_HEADERS",
                            "1M + SIZEOF_HEADERS",
                            "0x400000 + SIZEOF_HEADERS",
                            "SEGMENT_START(\"text-segment\", 0x400000) + SIZEOF_HEADERS"))
                    + ";"));
        }
        int count = 1 + draw.below(6);
        for (int i = 0; i < count; i++) {
            body.add(statement());
        }
        if (draw.oneIn(4)) {
            body.add(Node.leaf("/DISCARD/ : { " + draw.pick(PATTERNS) + " }"));
        }
        if (draw.oneIn(3)) {
            body.add(Node.leaf(symbol() + " = " + draw.pick(List.of(".", "ALIGN(16)", "ABSOLUTE(.)", ". - 4")) + ";"));
        }
        if (draw.oneIn(12)) {
            body.add(Node.leaf("ASSERT(" + expression() + " != 0x12345, \"never\")"));
        }
        top.add(new Node("SECTIONS {", body, "}"));
        return new Node("", top, "");
    }

    /** Some sections for the built-in script. */
    private Node insertion() {
        List<Node> body = new ArrayList<>();
        int count = 1 + draw.below(2);
        for (int i = 0; i < count; i++) {
            body.add(draw.oneIn(4) ? statement() : output());
        }
        body.add(Node.leaf(symbol() + " = .;"));
        String where = draw.pick(List.of("AFTER .text", "BEFORE .data", "AFTER .bss", "AFTER .rodata", "BEFORE .text"));
        return new Node("", List.of(new Node("SECTIONS {", body, "} INSERT " + where + ";")), "");
    }

    private List<Node> regions() {
        String attributes = draw.pick(List.of(" (rx)", " (rx!w)", "", " (xr)"));
        return List.of(
                Node.leaf(
                        "rom" + attributes + " : ORIGIN = 0x1000, LENGTH = " + draw.pick(List.of("64K", "0x40", "1M"))),
                Node.leaf("ram" + draw.pick(List.of(" (w!x)", " (rw)", " (!rx)", " (a)"))
                        + " : org = 0x20000, len = 1M"));
    }

    private List<Node> segments() {
        List<Node> result = new ArrayList<>();
        if (draw.oneIn(6)) {
            result.add(Node.leaf("headers PT_PHDR PHDRS;"));
        }
        result.add(Node.leaf("text PT_LOAD" + draw.pick(List.of("", " FILEHDR PHDRS", " FLAGS(5)", " PHDRS")) + ";"));
        result.add(Node.leaf("data PT_LOAD" + draw.pick(List.of("", " FLAGS(6)", " AT(0x100000)")) + ";"));
        if (draw.oneIn(4)) {
            result.add(Node.leaf("note PT_NOTE;"));
        }
        if (draw.oneIn(6)) {
            result.add(Node.leaf("tls PT_TLS;"));
        }
        return result;
    }

    private String symbol() {
        return "y" + counter++;
    }

    private Node statement() {
        int choice = draw.below(12);
        if (choice == 0) {
            return Node.leaf(symbol() + " = " + expression() + ";");
        } else if (choice == 1) {
            return Node.leaf(". = ALIGN(" + draw.pick(List.of("4", "16", "0x100", "4096")) + ");");
        } else if (choice == 2 && draw.oneIn(2)) {
            return Node.leaf(draw.pick(List.of(
                    ". = . + 1;",
                    ". = . + 0x10;",
                    ". += 0x123;",
                    ". = . + 0x2000;",
                    ". = DATA_SEGMENT_ALIGN(CONSTANT(MAXPAGESIZE), CONSTANT(COMMONPAGESIZE));",
                    ". = DATA_SEGMENT_RELRO_END(8, .);",
                    ". = DATA_SEGMENT_END(.);")));
        } else if (choice == 3 && draw.oneIn(2)) {
            String keyword = draw.pick(List.of("PROVIDE", "PROVIDE", "HIDDEN", "PROVIDE_HIDDEN"));
            return Node.leaf(
                    keyword + "(" + draw.pick(List.of("s0_0", "s1_0", "edata", "end")) + " = " + expression() + ");");
        } else if (choice == 4 && draw.oneIn(4)) {
            return overlay();
        }
        return output();
    }

    private Node overlay() {
        List<Node> parts = new ArrayList<>();
        int count = 1 + draw.below(3);
        for (int i = 0; i < count; i++) {
            String name = draw.pick(List.of(".over1", ".over2", ".over3", ".data", ".text"));
            parts.add(new Node(name + " {", List.of(inside(), inside()), "}" + (segments ? " :data" : "")));
            sections.add(name);
        }
        String head = "OVERLAY"
                + draw.pick(List.of("", " 0x30000", " ALIGN(64)"))
                + " :"
                + draw.pick(List.of("", "", " AT(0x80000)"))
                + " {";
        return new Node(head, parts, "}" + draw.pick(List.of("", " =0x90")));
    }

    private Node output() {
        String name = draw.pick(OUTPUTS);
        StringBuilder head = new StringBuilder(name);
        if (draw.oneIn(6)) {
            head.append(' ').append(draw.pick(List.of("0x8000", "ALIGN(0x20)", "0x20000", ". + 0x40", "0x9001")));
        }
        if (draw.oneIn(12)) {
            head.append(draw.pick(List.of(" (NOLOAD)", " (INFO)", " (COPY)", " (READONLY)", " (TYPE = SHT_PROGBITS)")));
        }
        head.append(" :");
        if (draw.oneIn(8)) {
            head.append(draw.pick(
                    List.of(" AT(0x100000)", " AT(ADDR(" + name + ") - 0x1000)", " AT(ADDR(" + name + ") + 0x40000)")));
        }
        if (draw.oneIn(8)) {
            head.append(draw.pick(List.of(" ALIGN(64)", " ALIGN(4096)", " ALIGN(8)")));
        }
        if (draw.oneIn(12)) {
            head.append(draw.pick(List.of(" SUBALIGN(16)", " SUBALIGN(2)", " SUBALIGN(1)")));
        }
        if (draw.oneIn(20)) {
            head.append(draw.pick(List.of(" ONLY_IF_RO", " ONLY_IF_RW", " ALIGN_WITH_INPUT")));
        }
        head.append(" {");
        List<Node> body = new ArrayList<>();
        int count = draw.below(5);
        for (int i = 0; i < count; i++) {
            body.add(inside());
        }
        StringBuilder tail = new StringBuilder("}");
        if (regions && draw.oneIn(2)) {
            tail.append(draw.pick(List.of(" > rom", " > ram", " > ram AT> rom", " > code", " AT> rom")));
        }
        if (segments) {
            tail.append(draw.pick(List.of("", " :text", " :data", " :text", " :data", " :NONE")));
        }
        if (draw.oneIn(10)) {
            tail.append(draw.pick(List.of(" =0x90", " =0x1234", " =0xcccccccc", " =144", " =0x0090")));
        }
        sections.add(name);
        return new Node(head.toString(), body, tail.toString());
    }

    private Node inside() {
        int choice = draw.below(13);
        return switch (choice) {
            case 0 -> Node.leaf(symbol() + " = " + expression() + ";");
            case 1 -> Node.leaf(symbol() + " = .;");
            case 2 ->
                Node.leaf(". = "
                        + draw.pick(List.of("ALIGN(8)", "ALIGN(0x40)", "0x100", ". + 3", "0x1fe", ".", "ALIGN(4096)"))
                        + ";");
            case 3 ->
                Node.leaf(draw.pick(List.of(
                        "BYTE(0x55)",
                        "SHORT(0xaa55)",
                        "LONG(" + expression() + ")",
                        "QUAD(.)",
                        "FILL(0xcc)",
                        "LONG(SIZEOF(" + draw.pick(OUTPUTS) + "))")));
            case 4 ->
                draw.oneIn(3)
                        ? Node.leaf(draw.pick(List.of(
                                "PROVIDE(s0_0 = .);",
                                "HIDDEN(" + symbol() + " = .);",
                                "ASSERT(. >= 0, \"never\");",
                                "SQUAD(-2)",
                                ". += 4;",
                                "FILL(0x1234)")))
                        : Node.leaf(draw.pick(PATTERNS));
            default -> Node.leaf(draw.pick(PATTERNS));
        };
    }

    private String expression() {
        String section = sections.isEmpty() ? "" : draw.pick(sections);
        List<String> forms = new ArrayList<>(List.of(
                ".",
                "4",
                "0x1000",
                "ALIGN(32)",
                "ABSOLUTE(.)",
                ". + 0x10",
                "MAX(., 0x3000)",
                "ALIGN(., 64)",
                "4 * 5 - 3",
                "DEFINED(_start) ? 1 : 2",
                "NEXT(0x100)",
                "(0x1234 >> 4) & 0xff",
                "~0x0f & 0x1ffff",
                "1 < 2 && !0",
                "-4 + 0x100",
                "BLOCK(32)",
                "MIN(., 0x9000)",
                "CONSTANT(MAXPAGESIZE)",
                "SIZEOF_HEADERS",
                "LOG2CEIL(100)"));
        if (!section.isEmpty()) {
            forms.addAll(List.of(
                    "ADDR(" + section + ")",
                    "SIZEOF(" + section + ")",
                    "LOADADDR(" + section + ")",
                    "ADDR(" + section + ") + SIZEOF(" + section + ")",
                    "ALIGNOF(" + section + ")"));
        }
        if (counter > 0) {
            String symbol = "y" + draw.below(counter);
            forms.addAll(List.of(symbol, symbol + " + 4", ". - " + symbol, "SIZEOF_HEADERS + " + symbol));
        }
        if (!defined.isEmpty()) {
            forms.addAll(List.of(draw.pick(defined), draw.pick(defined) + " + 8", draw.pick(defined) + " & ~7"));
        }
        return draw.pick(forms);
    }
}
