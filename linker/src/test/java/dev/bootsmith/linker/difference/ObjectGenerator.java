package dev.bootsmith.linker.difference;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.difference.LinkCase.Field;
import dev.bootsmith.linker.difference.LinkCase.Form;
import dev.bootsmith.linker.difference.LinkCase.Name;
import dev.bootsmith.linker.difference.LinkCase.Part;
import dev.bootsmith.linker.difference.LinkCase.Unit;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes up object files: sections of every kind, symbols, references, groups. */
final class ObjectGenerator {
    private static final long A = SectionFlag.ALLOC;
    private static final long W = SectionFlag.WRITE;
    private static final long X = SectionFlag.EXECINSTR;
    private static final long STRINGS = SectionFlag.MERGE | SectionFlag.STRINGS;

    private record Kind(String name, int type, long flags, int entrySize) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(".text", SectionType.PROGBITS, A | X, 0),
            new Kind(".text", SectionType.PROGBITS, A | X, 0),
            new Kind(".text.hot", SectionType.PROGBITS, A | X, 0),
            new Kind(".text.b", SectionType.PROGBITS, A | X, 0),
            new Kind(".text.startup", SectionType.PROGBITS, A | X, 0),
            new Kind(".boot", SectionType.PROGBITS, A | X, 0),
            new Kind(".data", SectionType.PROGBITS, A | W, 0),
            new Kind(".data", SectionType.PROGBITS, A | W, 0),
            new Kind(".data.a", SectionType.PROGBITS, A | W, 0),
            new Kind(".rodata", SectionType.PROGBITS, A, 0),
            new Kind(".rodata.x", SectionType.PROGBITS, A, 0),
            new Kind(".rodata.str1.1", SectionType.PROGBITS, A | STRINGS, 1),
            new Kind(".rodata.str1.8", SectionType.PROGBITS, A | STRINGS, 1),
            new Kind(".rodata.cst8", SectionType.PROGBITS, A | SectionFlag.MERGE, 8),
            new Kind(".bss", SectionType.NOBITS, A | W, 0),
            new Kind(".bss", SectionType.NOBITS, A | W, 0),
            new Kind(".bss.z", SectionType.NOBITS, A | W, 0),
            new Kind(".note.x", SectionType.NOTE, A, 0),
            new Kind("table", SectionType.PROGBITS, A, 0),
            new Kind("cells", SectionType.PROGBITS, A | W, 0),
            new Kind(".init_array", SectionType.INIT_ARRAY, A | W, 0),
            new Kind(".init_array.5", SectionType.INIT_ARRAY, A | W, 0),
            new Kind(".init_array.00100", SectionType.INIT_ARRAY, A | W, 0),
            new Kind(".ctors.65000", SectionType.PROGBITS, A | W, 0),
            new Kind(".comment", SectionType.PROGBITS, STRINGS, 1),
            new Kind(".debug_x", SectionType.PROGBITS, 0, 0),
            new Kind(".extra", SectionType.PROGBITS, 0, 0),
            new Kind(".tdata", SectionType.PROGBITS, A | W | SectionFlag.TLS, 0),
            new Kind(".tbss", SectionType.NOBITS, A | W | SectionFlag.TLS, 0));

    private final Draw draw;
    private final List<String> defined;

    /** @param defined takes the names that any object may refer to */
    ObjectGenerator(Draw draw, List<String> defined) {
        this.draw = draw;
        this.defined = defined;
    }

    Unit unit(int number) {
        List<Part> parts = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int count = 2 + draw.below(6);
        for (int i = 0; i < count; i++) {
            Kind kind = draw.pick(KINDS);
            if (parts.stream().noneMatch(part -> part.name().equals(kind.name()))) {
                parts.add(part(kind));
                if (draw.oneIn(2)) {
                    addName("s" + number + "_" + i, kind, parts, names);
                }
            }
        }
        if (number == 0 && draw.oneIn(2)) {
            names.add(new Name("_start", 0, 0, Binding.GLOBAL));
        }
        if (draw.oneIn(4)) {
            names.add(new Name("common" + draw.below(3), -2, 4L << draw.below(4), Binding.GLOBAL));
        }
        if (draw.oneIn(8)) {
            names.add(new Name("absolute" + number, -1, draw.below(0x10000), Binding.GLOBAL));
        }
        if (draw.oneIn(5)) {
            addGroup("group" + draw.below(2), parts, names);
        }
        return new Unit(parts, names);
    }

    private void addName(String name, Kind kind, List<Part> parts, List<Name> names) {
        int size = parts.get(parts.size() - 1).bytes().size();
        boolean tls = (kind.flags() & SectionFlag.TLS) != 0;
        if (!tls && (kind.flags() & SectionFlag.ALLOC) != 0) {
            Binding binding = draw.oneIn(5) ? Binding.LOCAL : draw.oneIn(6) ? Binding.WEAK : Binding.GLOBAL;
            long value = size == 0 || kind.entrySize() > 0 ? 0 : draw.below(size);
            names.add(new Name(name, parts.size() - 1, value, binding));
            if (binding != Binding.LOCAL) {
                defined.add(name);
            }
        }
    }

    /** Adds what a compiler makes of an inline function with a constant: one copy in each object that uses it. */
    private void addGroup(String signature, List<Part> parts, List<Name> names) {
        byte[] code = new byte[4 + draw.below(12)];
        draw.bytes(code);
        parts.add(new Part(
                ".text." + signature,
                SectionType.PROGBITS,
                A | X | SectionFlag.GROUP,
                0,
                1L << draw.below(5),
                signature,
                ByteView.of(code),
                List.of()));
        names.add(new Name(signature, parts.size() - 1, 0, Binding.WEAK));
        if (draw.oneIn(2)) {
            parts.add(new Part(
                    ".rodata." + signature,
                    SectionType.PROGBITS,
                    A | SectionFlag.GROUP,
                    0,
                    4,
                    signature,
                    ByteView.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}),
                    draw.oneIn(2) ? List.of(new Field(signature, Form.WORD, 1)) : List.of()));
        }
        defined.add(signature);
    }

    private Part part(Kind kind) {
        long alignment = kind.entrySize() > 0 ? Math.min(kind.entrySize(), 8) : 1L << draw.below(draw.oneIn(4) ? 8 : 5);
        if (kind.name().endsWith(".8")) {
            alignment = 8;
        }
        byte[] bytes = new byte[draw.oneIn(8) ? 0 : 1 + draw.below(40)];
        List<Field> fields = new ArrayList<>();
        if (kind.type() == SectionType.INIT_ARRAY) {
            bytes = new byte[8];
        } else if (kind.entrySize() == 8) {
            bytes = new byte[8 * (1 + draw.below(4))];
            for (int i = 0; i < bytes.length; i += 8) {
                bytes[i] = (byte) draw.below(3);
            }
        } else if (kind.entrySize() == 1) {
            StringBuilder text = new StringBuilder();
            int count = 1 + draw.below(4);
            for (int i = 0; i < count; i++) {
                text.append(draw.pick(List.of("hello", "lo", "world", "", "x", "llo", "o")))
                        .append('\0');
            }
            bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        } else {
            draw.bytes(bytes);
            boolean mayRefer = kind.type() != SectionType.NOBITS && (kind.flags() & SectionFlag.ALLOC) != 0;
            while (mayRefer && !defined.isEmpty() && draw.oneIn(3)) {
                Form form = draw.oneIn(3) ? Form.DISTANCE : Form.WORD;
                fields.add(new Field(draw.pick(defined), form, draw.oneIn(2) ? 0 : draw.below(9) - 4));
            }
        }
        return new Part(
                kind.name(), kind.type(), kind.flags(), kind.entrySize(), alignment, "", ByteView.of(bytes), fields);
    }
}
