package dev.bootsmith.bench;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes object files for links of any size, the same for the same numbers. What is in one has the proportions of what a
 * C compiler writes with -g: code that calls other files, strings that files share, unwind tables, and about as many
 * relocations of debug information as of everything else; some 43 KiB for fifty functions.
 *
 * <p>The debug sections have the size and the relocations of real ones, not their meaning.
 */
final class LinkObject {
    private static final int FUNCTION_BYTES = 144;
    private static final int CALLS = 3;
    private static final int INFO_BYTES = 150;
    private static final int INFO_RELOCATIONS = 6;
    private static final int LOCALS = 1;
    /** CIE of GNU as for x86-64: version 1, "zR", code 1, data -8, return address 16, pointers pc-relative in 4 bytes. */
    private static final int[] CIE = {
        0x14, 0, 0, 0, 0, 0, 0, 0, 1, 'z', 'R', 0, 1, 0x78, 0x10, 1, 0x1b, 0x0c, 7, 8, 0x90, 1, 0, 0
    };

    private final int number;
    private final int count;
    private final int functions;
    private final Random random;
    private final ObjectFile file = new ObjectFile(ElfClass.ELF64, ElfMachine.X86_64, ObjectType.RELOCATABLE);
    private final List<ElfSymbol> globals = new ArrayList<>();

    private LinkObject(int number, int count, int functions) {
        this.number = number;
        this.count = count;
        this.functions = functions;
        this.random = new Random(number);
    }

    /** Returns the name of a function that some object defines. */
    static String functionName(int object, int function) {
        return "module_" + object + "_function_" + function;
    }

    /**
     * Returns the bytes of one object.
     *
     * @param number which one, from 0
     * @param count how many there are; its calls go to all of them
     */
    static byte[] of(int number, int count, int functions) {
        LinkObject object = new LinkObject(number, count, functions);
        object.fill();
        return ElfWriter.write(object.file);
    }

    private ElfSection section(String name, long flags, byte[] contents) {
        ElfSection section = new ElfSection(name, SectionType.PROGBITS, flags);
        section.setContents(contents);
        file.sections().add(section);
        return section;
    }

    private ElfSymbol sectionSymbol(ElfSection section) {
        ElfSymbol symbol = ElfSymbol.ofSection(section);
        file.symbols().add(symbol);
        return symbol;
    }

    private byte[] randomBytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private void fill() {
        ElfSection text =
                section(".text", SectionFlag.ALLOC | SectionFlag.EXECINSTR, randomBytes(functions * FUNCTION_BYTES));
        text.setAlignment(16);
        ElfSection data = section(".data", SectionFlag.ALLOC | SectionFlag.WRITE, randomBytes(functions * 4));
        data.setAlignment(8);
        ElfSection strings = strings(".rodata.str1.1", SectionFlag.ALLOC, "message ");
        ElfSection info = section(".debug_info", 0, randomBytes(functions * INFO_BYTES));
        section(".debug_abbrev", 0, randomBytes(420));
        ElfSection line = section(".debug_line", 0, randomBytes(functions * 90));
        ElfSection names = strings(".debug_str", 0, "identifier_");
        strings(".comment", 0, "compiler ");
        section(".note.GNU-stack", 0, new byte[0]);
        ElfSection frames = section(".eh_frame", SectionFlag.ALLOC, new byte[0]);
        frames.setAlignment(8);

        file.symbols().add(ElfSymbol.ofFile("module_" + number + ".c"));
        ElfSymbol textSymbol = sectionSymbol(text);
        ElfSymbol infoSymbol = sectionSymbol(names);
        ElfSymbol lineSymbol = sectionSymbol(line);
        defineSymbols(text, data);
        fillText(text, data, nameStrings(strings));
        fillInfo(info, textSymbol, infoSymbol, names, lineSymbol);
        fillFrames(frames, textSymbol);
        file.symbols().addAll(globals);
    }

    /** A table of texts of which a half is the same in every object. */
    private ElfSection strings(String name, long flags, String prefix) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < functions; i++) {
            String own = i % 2 == 0 ? "" : "_of_" + number;
            table.append(prefix).append(i).append(own).append('\0');
        }
        ElfSection section = section(
                name,
                flags | SectionFlag.MERGE | SectionFlag.STRINGS,
                table.toString().getBytes(StandardCharsets.US_ASCII));
        section.setEntrySize(1);
        return section;
    }

    /** Compilers give a string that code refers to a local label, which the assembler keeps. */
    private List<ElfSymbol> nameStrings(ElfSection strings) {
        List<ElfSymbol> result = new ArrayList<>();
        byte[] bytes = strings.contents();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                ElfSymbol symbol = new ElfSymbol(".LC" + result.size());
                symbol.define(strings, start);
                file.symbols().add(symbol);
                result.add(symbol);
                start = i + 1;
            }
        }
        return result;
    }

    private void defineSymbols(ElfSection text, ElfSection data) {
        for (int i = 0; i < functions; i++) {
            for (int j = 0; j < LOCALS; j++) {
                ElfSymbol local = new ElfSymbol("local_" + i + "_" + j);
                local.define(text, (long) i * FUNCTION_BYTES + 16L * j);
                local.setType(ElfSymbol.Type.FUNC);
                file.symbols().add(local);
            }
            define(functionName(number, i), ElfSymbol.Type.FUNC, text, (long) i * FUNCTION_BYTES, FUNCTION_BYTES);
            define("module_" + number + "_variable_" + i, ElfSymbol.Type.OBJECT, data, 4L * i, 4);
        }
    }

    private void define(String name, ElfSymbol.Type type, ElfSection section, long offset, long size) {
        ElfSymbol symbol = new ElfSymbol(name);
        symbol.setBinding(Binding.GLOBAL);
        symbol.setType(type);
        symbol.define(section, offset);
        symbol.setSize(size);
        globals.add(symbol);
    }

    private ElfSymbol undefined(String name) {
        ElfSymbol symbol = new ElfSymbol(name);
        symbol.setBinding(Binding.GLOBAL);
        globals.add(symbol);
        return symbol;
    }

    private void fillText(ElfSection text, ElfSection data, List<ElfSymbol> stringSymbols) {
        List<ElfSymbol> wanted = new ArrayList<>();
        for (int i = 0; i < functions; i++) {
            int other = count < 2 ? number : (number + 1 + random.nextInt(count - 1)) % count;
            wanted.add(
                    other == number
                            ? globals.get(0)
                            : undefinedOnce(wanted, functionName(other, random.nextInt(functions))));
        }
        for (int i = 0; i < functions; i++) {
            long at = (long) i * FUNCTION_BYTES;
            for (int j = 0; j < CALLS; j++) {
                ElfSymbol callee = wanted.get((i + j * 7) % functions);
                text.relocations().add(new Relocation(at + 12 + 16L * j, RelocationType.R_X86_64_PLT32, callee, -4));
            }
            ElfSymbol string = stringSymbols.get(random.nextInt(functions));
            text.relocations().add(new Relocation(at + 80, RelocationType.R_X86_64_PC32, string, -4));
            ElfSymbol variable = globals.get(2 * i + 1);
            if (variable.section() != data) {
                throw new IllegalStateException("no variable: " + variable);
            }
            text.relocations().add(new Relocation(at + 100, RelocationType.R_X86_64_PC32, variable, -4));
        }
    }

    private ElfSymbol undefinedOnce(List<ElfSymbol> known, String name) {
        for (ElfSymbol symbol : known) {
            if (symbol.name().equals(name)) {
                return symbol;
            }
        }
        return undefined(name);
    }

    private void fillInfo(ElfSection info, ElfSymbol text, ElfSymbol namesSymbol, ElfSection names, ElfSymbol lines) {
        info.relocations().add(new Relocation(4, RelocationType.R_X86_64_32, lines, 0));
        for (int i = 0; i < functions; i++) {
            long at = (long) i * INFO_BYTES + 10;
            for (int j = 0; j < INFO_RELOCATIONS; j++) {
                boolean pointer = j == INFO_RELOCATIONS - 1;
                info.relocations()
                        .add(new Relocation(
                                at + 12L * j,
                                pointer ? RelocationType.R_X86_64_64 : RelocationType.R_X86_64_32,
                                pointer ? text : namesSymbol,
                                pointer ? (long) i * FUNCTION_BYTES : random.nextInt((int) names.size())));
            }
        }
    }

    private void fillFrames(ElfSection frames, ElfSymbol text) {
        ByteBuilder out = new ByteBuilder();
        for (int each : CIE) {
            out.put8(each);
        }
        for (int i = 0; i < functions; i++) {
            frames.relocations()
                    .add(new Relocation(out.size() + 8, RelocationType.R_X86_64_PC32, text, (long) i * FUNCTION_BYTES));
            out.put32(0x14)
                    .put32(out.size())
                    .put32(0)
                    .put32(FUNCTION_BYTES)
                    .put8(0)
                    .put8(0x44)
                    .put8(0x0e)
                    .put8(0x10);
            out.put8(0x44).put8(0x0e).put8(0x08).put8(0);
        }
        frames.setContents(out.toByteArray());
    }
}
