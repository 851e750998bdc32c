package dev.bootsmith.linker.difference;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A link that was made up: objects, a script, options.
 *
 * @param machine whose objects
 * @param objects their sections and symbols
 * @param script the script, or an empty one for none
 * @param options further words of the command line
 */
record LinkCase(ElfMachine machine, List<Unit> objects, Node script, List<String> options) {
    /** One object file. */
    record Unit(List<Part> parts, List<Name> names) {}

    /**
     * One section.
     *
     * @param fields absolute references in it, one word each, to names
     */
    record Part(
            String name, int type, long flags, int entrySize, long alignment, ByteView bytes, List<String> fields) {}

    /**
     * One symbol.
     *
     * @param part index of its section, -1 for an absolute one, -2 for a common one, -3 for an undefined one
     */
    record Name(String name, int part, long value, ElfSymbol.Binding binding) {}

    /** Returns the files of the link by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < objects.size(); i++) {
            files.put("o" + i + ".o", object(objects.get(i)));
        }
        return files;
    }

    List<String> arguments(String output) {
        List<String> words = new ArrayList<>(List.of("-o", output));
        words.addAll(machine == ElfMachine.I386 ? List.of("-m", "elf_i386") : List.of());
        if (!script.children().isEmpty()) {
            words.addAll(List.of("-T", "script.ld"));
        }
        words.addAll(options);
        for (int i = 0; i < objects.size(); i++) {
            words.add("o" + i + ".o");
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
        RelocationType type = wide ? RelocationType.R_X86_64_64 : RelocationType.R_386_32;
        for (int i = 0; i < sections.size(); i++) {
            ElfSection section = sections.get(i);
            int at = 0;
            for (String field : unit.parts().get(i).fields()) {
                ElfSymbol symbol = symbols.computeIfAbsent(field, wanted -> undefined(file, wanted));
                int width = type.widthBytes();
                if (at + width <= section.contents().length) {
                    for (int j = 0; j < width; j++) {
                        section.contents()[at + j] = 0;
                    }
                    section.relocations().add(new Relocation(at, type, symbol, 0));
                    at += width;
                }
            }
        }
        return ElfWriter.write(file);
    }

    private static ElfSymbol undefined(ObjectFile file, String name) {
        ElfSymbol symbol = new ElfSymbol(name);
        symbol.setBinding(ElfSymbol.Binding.GLOBAL);
        file.symbols().add(symbol);
        return symbol;
    }

    LinkCase withScript(Node newScript) {
        return new LinkCase(machine, objects, newScript, options);
    }

    LinkCase withObjects(List<Unit> newObjects) {
        return new LinkCase(machine, newObjects, script, options);
    }

    LinkCase withOptions(List<String> newOptions) {
        return new LinkCase(machine, objects, script, newOptions);
    }
}
