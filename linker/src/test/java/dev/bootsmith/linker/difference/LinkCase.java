package dev.bootsmith.linker.difference;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveWriter;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionGroup;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A link that was made up: objects, a script, options.
 *
 * @param machine whose objects
 * @param objects their sections and symbols
 * @param archived how many of the objects, from the end, are members of an archive
 * @param script the script, or an empty one for none
 * @param options further options, each with its value behind a blank
 */
record LinkCase(ElfMachine machine, List<Unit> objects, int archived, Node script, List<String> options) {
    /** One object file. */
    record Unit(List<Part> parts, List<Name> names) {}

    /**
     * One section.
     *
     * @param group signature of the COMDAT group that it is a member of, or an empty string
     * @param fields references in it, one behind the other
     */
    record Part(
            String name,
            int type,
            long flags,
            int entrySize,
            long alignment,
            String group,
            ByteView bytes,
            List<Field> fields) {}

    /** How a field refers to a name. */
    enum Form {
        /** Its address, a word wide. */
        WORD,
        /** Its distance from the field, four bytes wide. */
        DISTANCE
    }

    /** A place in a section that the linker fills. */
    record Field(String name, Form form, long addend) {}

    /**
     * One symbol.
     *
     * @param part index of its section, -1 for an absolute one, -2 for a common one, -3 for an undefined one
     */
    record Name(String name, int part, long value, ElfSymbol.Binding binding) {}

    /** Returns the files of the link by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<ArchiveMember> members = new ArrayList<>();
        List<List<String>> symbols = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            byte[] bytes = object(objects.get(i));
            String name = "o" + i + ".o";
            if (isArchived(i)) {
                members.add(new ArchiveMember(name, name, 0, ByteView.of(bytes), bytes.length, 0, 0, 0, 0644));
                symbols.add(objects.get(i).names().stream()
                        .filter(each -> each.binding() != ElfSymbol.Binding.LOCAL && each.part() != -3)
                        .map(Name::name)
                        .toList());
            } else {
                files.put(name, bytes);
            }
        }
        if (!members.isEmpty()) {
            files.put("lib.a", ArchiveWriter.write(members, Optional.of(new ArchiveWriter.Index(symbols, 0))));
        }
        return files;
    }

    private boolean isArchived(int object) {
        return object >= objects.size() - archived;
    }

    List<String> arguments(String output) {
        List<String> words = new ArrayList<>(List.of("-o", output));
        words.addAll(machine == ElfMachine.I386 ? List.of("-m", "elf_i386") : List.of());
        if (!script.children().isEmpty()) {
            words.addAll(List.of("-T", "script.ld"));
        }
        options.forEach(option -> words.addAll(List.of(option.split(" "))));
        for (int i = 0; i < objects.size(); i++) {
            if (!isArchived(i)) {
                words.add("o" + i + ".o");
            }
        }
        if (archived > 0) {
            words.add("lib.a");
        }
        return words;
    }

    private byte[] object(Unit unit) {
        boolean wide = machine == ElfMachine.X86_64;
        ObjectFile file = new ObjectFile(wide ? ElfClass.ELF64 : ElfClass.ELF32, machine, ObjectType.RELOCATABLE);
        List<ElfSection> sections = new ArrayList<>();
        for (Part part : unit.parts()) {
            ElfSection section = new ElfSection(part.name(), part.type(), part.flags());
            section.setAlignment(part.alignment());
            section.setEntrySize(part.entrySize());
            if (part.type() == SectionType.NOBITS) {
                section.setSize(part.bytes().size());
            } else {
                section.setContents(part.bytes().toByteArray());
            }
            sections.add(section);
            file.sections().add(section);
        }
        Map<String, ElfSymbol> symbols = symbols(unit, sections, file);
        group(unit, sections, symbols, file);
        for (int i = 0; i < sections.size(); i++) {
            refer(unit.parts().get(i), sections.get(i), symbols, file);
        }
        return ElfWriter.write(file);
    }

    private static Map<String, ElfSymbol> symbols(Unit unit, List<ElfSection> sections, ObjectFile file) {
        Map<String, ElfSymbol> symbols = new HashMap<>();
        for (Name name : unit.names()) {
            ElfSymbol symbol = new ElfSymbol(name.name());
            symbol.setBinding(name.binding());
            if (name.part() >= 0 && name.part() < sections.size()) {
                symbol.define(sections.get(name.part()), name.value());
            } else if (name.part() == -1) {
                symbol.defineAbsolute(name.value());
            } else if (name.part() == -2) {
                symbol.defineCommon(name.value(), Long.lowestOneBit(name.value() | 16));
            }
            symbols.put(name.name(), symbol);
            file.symbols().add(symbol);
        }
        return symbols;
    }

    private static void group(Unit unit, List<ElfSection> sections, Map<String, ElfSymbol> symbols, ObjectFile file) {
        Map<String, SectionGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            String signature = unit.parts().get(i).group();
            if (!signature.isEmpty()) {
                ElfSymbol symbol = symbols.computeIfAbsent(signature, wanted -> undefined(file, wanted));
                groups.computeIfAbsent(signature, key -> new SectionGroup(symbol, SectionGroup.COMDAT))
                        .add(sections.get(i));
            }
        }
        file.groups().addAll(groups.values());
    }

    private void refer(Part part, ElfSection section, Map<String, ElfSymbol> symbols, ObjectFile file) {
        boolean wide = machine == ElfMachine.X86_64;
        int at = 0;
        for (Field field : part.fields()) {
            ElfSymbol symbol = symbols.computeIfAbsent(field.name(), wanted -> undefined(file, wanted));
            RelocationType type = field.form() == Form.WORD
                    ? wide ? RelocationType.R_X86_64_64 : RelocationType.R_386_32
                    : wide ? RelocationType.R_X86_64_PC32 : RelocationType.R_386_PC32;
            int width = type.widthBytes();
            if (at + width <= section.contents().length) {
                for (int j = 0; j < width; j++) {
                    // Objects of i386 keep the addend in the field itself.
                    section.contents()[at + j] = wide ? 0 : (byte) (field.addend() >> 8 * j);
                }
                section.relocations().add(new Relocation(at, type, symbol, wide ? field.addend() : 0));
                at += width;
            }
        }
    }

    private static ElfSymbol undefined(ObjectFile file, String name) {
        ElfSymbol symbol = new ElfSymbol(name);
        symbol.setBinding(ElfSymbol.Binding.GLOBAL);
        file.symbols().add(symbol);
        return symbol;
    }

    LinkCase withScript(Node newScript) {
        return new LinkCase(machine, objects, archived, newScript, options);
    }

    LinkCase withObjects(List<Unit> newObjects) {
        return new LinkCase(machine, newObjects, Math.min(archived, newObjects.size()), script, options);
    }

    LinkCase withArchived(int newArchived) {
        return new LinkCase(machine, objects, newArchived, script, options);
    }

    LinkCase withOptions(List<String> newOptions) {
        return new LinkCase(machine, objects, archived, script, newOptions);
    }
}
