package dev.bootsmith.linker.difference;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.difference.LinkCase.Name;
import dev.bootsmith.linker.difference.LinkCase.Part;
import dev.bootsmith.linker.difference.LinkCase.Unit;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up links; the same seed gives the same link. */
final class CaseGenerator {
    private static final long A = SectionFlag.ALLOC;
    private static final long W = SectionFlag.WRITE;
    private static final long X = SectionFlag.EXECINSTR;

    private record Kind(String name, int type, long flags, int entrySize) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(".text", SectionType.PROGBITS, A | X, 0),
            new Kind(".text", SectionType.PROGBITS, A | X, 0),
            new Kind(".text.hot", SectionType.PROGBITS, A | X, 0),
            new Kind(".text.b", SectionType.PROGBITS, A | X, 0),
            new Kind(".boot", SectionType.PROGBITS, A | X, 0),
            new Kind(".data", SectionType.PROGBITS, A | W, 0),
            new Kind(".data", SectionType.PROGBITS, A | W, 0),
            new Kind(".data.a", SectionType.PROGBITS, A | W, 0),
            new Kind(".rodata", SectionType.PROGBITS, A, 0),
            new Kind(".rodata.x", SectionType.PROGBITS, A, 0),
            new Kind(".rodata.str1.1", SectionType.PROGBITS, A | SectionFlag.MERGE | SectionFlag.STRINGS, 1),
            new Kind(".rodata.cst8", SectionType.PROGBITS, A | SectionFlag.MERGE, 8),
            new Kind(".bss", SectionType.NOBITS, A | W, 0),
            new Kind(".bss", SectionType.NOBITS, A | W, 0),
            new Kind(".bss.z", SectionType.NOBITS, A | W, 0),
            new Kind(".note.x", SectionType.NOTE, A, 0),
            new Kind("table", SectionType.PROGBITS, A, 0),
            new Kind("cells", SectionType.PROGBITS, A | W, 0),
            new Kind(".init_array", SectionType.INIT_ARRAY, A | W, 0),
            new Kind(".comment", SectionType.PROGBITS, SectionFlag.MERGE | SectionFlag.STRINGS, 1),
            new Kind(".debug_x", SectionType.PROGBITS, 0, 0),
            new Kind(".extra", SectionType.PROGBITS, 0, 0),
            new Kind(".tdata", SectionType.PROGBITS, A | W | SectionFlag.TLS, 0),
            new Kind(".tbss", SectionType.NOBITS, A | W | SectionFlag.TLS, 0));

    private static final List<String> PATTERNS = List.of(
            "*(.text)",
            "*(.text .text.*)",
            "*(.text*)",
            "*(.text.hot) *(.text)",
            "*(.boot)",
            "KEEP(*(.boot))",
            "*(.data)",
            "*(.data .data.*)",
            "*(.data*)",
            "*(.rodata)",
            "*(.rodata*)",
            "*(.rodata .rodata.*)",
            "*(SORT(.rodata*))",
            "*(SORT_BY_ALIGNMENT(.data*))",
            "*(.bss)",
            "*(.bss*) *(COMMON)",
            "*(COMMON)",
            "*(.note.*)",
            "*(table)",
            "*(cells)",
            "o0.o(.text)",
            "*o1.o(.data .rodata)",
            "EXCLUDE_FILE(*o0.o) *(.data)",
            "*(EXCLUDE_FILE(*o1.o) .text)",
            "KEEP(*(.init_array))",
            "*(.tdata*)",
            "*(.tbss*)",
            "*(SORT_BY_NAME(SORT_BY_ALIGNMENT(.text*)))",
            "o1.o",
            "*(.t*)",
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

    private final Random random;
    private final List<String> defined = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private boolean regions;
    private boolean segments;
    private int counter;

    private CaseGenerator(long seed) {
        this.random = new Random(seed * 0x9e3779b97f4a7c15L + 12345);
    }

    static LinkCase generate(long seed) {
        return new CaseGenerator(seed).generate();
    }

    private LinkCase generate() {
        ElfMachine machine = chance(5) ? ElfMachine.I386 : ElfMachine.X86_64;
        List<Unit> units = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            units.add(unit(i));
        }
        Node script = chance(8) ? new Node("", List.of(), "") : script();
        return new LinkCase(machine, units, script, options());
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Unit unit(int number) {
        List<Part> parts = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Kind kind = pick(KINDS);
            if (parts.stream().anyMatch(part -> part.name().equals(kind.name()))) {
                continue;
            }
            parts.add(part(kind));
            if (chance(2)) {
                String name = "s" + number + "_" + i;
                int size = parts.get(parts.size() - 1).bytes().size();
                boolean tls = (kind.flags() & SectionFlag.TLS) != 0;
                if (!tls && (kind.flags() & SectionFlag.ALLOC) != 0) {
                    names.add(new Name(
                            name,
                            parts.size() - 1,
                            size == 0 || kind.entrySize() > 0 ? 0 : random.nextInt(size),
                            chance(5) ? Binding.LOCAL : chance(6) ? Binding.WEAK : Binding.GLOBAL));
                    if (names.get(names.size() - 1).binding() != Binding.LOCAL) {
                        defined.add(name);
                    }
                }
            }
        }
        if (number == 0 && chance(2)) {
            names.add(new Name("_start", 0, 0, Binding.GLOBAL));
        }
        if (chance(4)) {
            names.add(new Name("common" + random.nextInt(3), -2, 4L << random.nextInt(4), Binding.GLOBAL));
        }
        if (chance(8)) {
            names.add(new Name("absolute" + number, -1, random.nextInt(0x10000), Binding.GLOBAL));
        }
        return new Unit(parts, names);
    }

    private Part part(Kind kind) {
        long alignment = kind.entrySize() > 0 ? Math.min(kind.entrySize(), 8) : 1L << random.nextInt(chance(4) ? 8 : 5);
        int size = chance(8) ? 0 : 1 + random.nextInt(40);
        byte[] bytes = new byte[size];
        List<String> fields = new ArrayList<>();
        if (kind.type() == SectionType.INIT_ARRAY) {
            bytes = new byte[8];
        } else if (kind.entrySize() == 8) {
            bytes = new byte[8 * (1 + random.nextInt(4))];
            for (int i = 0; i < bytes.length; i += 8) {
                bytes[i] = (byte) random.nextInt(3);
            }
        } else if (kind.entrySize() == 1) {
            String text = "";
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                text += pick(List.of("hello", "lo", "world", "", "x", "llo", "o")) + "\0";
            }
            bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        } else {
            random.nextBytes(bytes);
            boolean mayRefer = kind.type() != SectionType.NOBITS && (kind.flags() & SectionFlag.ALLOC) != 0;
            if (mayRefer && !defined.isEmpty() && chance(3)) {
                fields.add(pick(defined));
            }
        }
        return new Part(
                kind.name(), kind.type(), kind.flags(), kind.entrySize(), alignment, ByteView.of(bytes), fields);
    }

    private List<String> options() {
        List<String> result = new ArrayList<>();
        if (chance(4)) {
            result.add(pick(List.of(
                    "-N",
                    "-n",
                    "-s",
                    "-S",
                    "-x",
                    "-X",
                    "--gc-sections",
                    "-Ttext=0x7c00",
                    "-Tdata=0x9000",
                    "--section-start=.boot=0x5000",
                    "--no-check-sections",
                    "--sort-section=name",
                    "--sort-section=alignment",
                    "--sort-common",
                    "-z",
                    "--orphan-handling=discard",
                    "--defsym=ext=0x1234",
                    "-Ttext-segment=0x200000")));
            if (result.get(0).equals("-z")) {
                result.add(pick(List.of(
                        "noseparate-code",
                        "max-page-size=0x10000",
                        "max-page-size=0x200000",
                        "noexecstack",
                        "common-page-size=0x800",
                        "norelro")));
            }
        }
        return result;
    }

    private Node script() {
        List<Node> top = new ArrayList<>();
        if (chance(3)) {
            top.add(Node.leaf("ENTRY(" + pick(List.of("_start", "s0_0", "nosuch")) + ")"));
        }
        if (chance(6)) {
            regions = true;
            top.add(new Node(
                    "MEMORY {",
                    List.of(
                            Node.leaf("rom (rx) : ORIGIN = 0x1000, LENGTH = 64K"),
                            Node.leaf("ram (w!x) : ORIGIN = 0x20000, LENGTH = 1M")),
                    "}"));
        } else if (chance(6)) {
            segments = true;
            top.add(new Node(
                    "PHDRS {",
                    List.of(
                            Node.leaf("text PT_LOAD" + pick(List.of("", " FILEHDR PHDRS", " FLAGS(5)")) + ";"),
                            Node.leaf("data PT_LOAD" + pick(List.of("", " FLAGS(6)", " AT(0x100000)")) + ";")),
                    "}"));
        }
        List<Node> body = new ArrayList<>();
        if (chance(2)) {
            body.add(Node.leaf(". = "
                    + pick(List.of(
                            "0x1000",
                            "0x7c00",
                            "0x100000",
                            "SIZEOF_HEADERS",
                            "1M + SIZEOF_HEADERS",
                            "0x400000 + SIZEOF_HEADERS"))
                    + ";"));
        }
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            body.add(statement());
        }
        if (chance(4)) {
            body.add(Node.leaf("/DISCARD/ : { " + pick(PATTERNS) + " }"));
        }
        if (chance(3)) {
            body.add(Node.leaf(symbol() + " = " + pick(List.of(".", "ALIGN(16)", "ABSOLUTE(.)", ". - 4")) + ";"));
        }
        top.add(new Node("SECTIONS {", body, "}"));
        return new Node("", top, "");
    }

    private String symbol() {
        return "y" + counter++;
    }

    private Node statement() {
        int choice = random.nextInt(10);
        if (choice == 0) {
            return Node.leaf(symbol() + " = " + expression() + ";");
        } else if (choice == 1) {
            return Node.leaf(". = ALIGN(" + pick(List.of("4", "16", "0x100", "4096")) + ");");
        } else if (choice == 2 && chance(2)) {
            return Node.leaf(". = . + " + pick(List.of("1", "0x10", "0x123", "0x2000")) + ";");
        } else if (choice == 3 && chance(2)) {
            return Node.leaf("PROVIDE(" + pick(List.of("s0_0", "s1_0", "edata")) + " = " + expression() + ");");
        }
        return output();
    }

    private Node output() {
        String name = pick(OUTPUTS);
        StringBuilder head = new StringBuilder(name);
        if (chance(6)) {
            head.append(' ').append(pick(List.of("0x8000", "ALIGN(0x20)", "0x20000", ". + 0x40", "0x9001")));
        }
        if (chance(12)) {
            head.append(pick(List.of(" (NOLOAD)", " (INFO)", " (COPY)", " (READONLY)")));
        }
        head.append(" :");
        if (chance(8)) {
            head.append(pick(
                    List.of(" AT(0x100000)", " AT(ADDR(" + name + ") - 0x1000)", " AT(ADDR(" + name + ") + 0x40000)")));
        }
        if (chance(8)) {
            head.append(pick(List.of(" ALIGN(64)", " ALIGN(4096)", " ALIGN(8)")));
        }
        if (chance(12)) {
            head.append(pick(List.of(" SUBALIGN(16)", " SUBALIGN(2)", " SUBALIGN(1)")));
        }
        if (chance(20)) {
            head.append(pick(List.of(" ONLY_IF_RO", " ONLY_IF_RW", " ALIGN_WITH_INPUT")));
        }
        head.append(" {");
        List<Node> body = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            body.add(inside());
        }
        StringBuilder tail = new StringBuilder("}");
        if (regions && chance(2)) {
            tail.append(pick(List.of(" > rom", " > ram", " > ram AT> rom")));
        }
        if (segments) {
            tail.append(pick(List.of("", " :text", " :data", " :text", " :data", " :NONE")));
        }
        if (chance(10)) {
            tail.append(pick(List.of(" =0x90", " =0x1234", " =0xcccccccc", " =144", " =0x0090")));
        }
        sections.add(name);
        return new Node(head.toString(), body, tail.toString());
    }

    private Node inside() {
        int choice = random.nextInt(12);
        return switch (choice) {
            case 0 -> Node.leaf(symbol() + " = " + expression() + ";");
            case 1 -> Node.leaf(symbol() + " = .;");
            case 2 ->
                Node.leaf(". = "
                        + pick(List.of("ALIGN(8)", "ALIGN(0x40)", "0x100", ". + 3", "0x1fe", ".", "ALIGN(4096)"))
                        + ";");
            case 3 ->
                Node.leaf(pick(List.of(
                        "BYTE(0x55)",
                        "SHORT(0xaa55)",
                        "LONG(" + expression() + ")",
                        "QUAD(.)",
                        "FILL(0xcc)",
                        "LONG(SIZEOF(" + pick(OUTPUTS) + "))")));
            default -> Node.leaf(pick(PATTERNS));
        };
    }

    private String expression() {
        String section = sections.isEmpty() ? "" : pick(sections);
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
            String symbol = "y" + random.nextInt(counter);
            forms.addAll(List.of(symbol, symbol + " + 4", ". - " + symbol, "SIZEOF_HEADERS + " + symbol));
        }
        if (!defined.isEmpty()) {
            forms.addAll(List.of(pick(defined), pick(defined) + " + 8", pick(defined) + " & ~7"));
        }
        return pick(forms);
    }
}
