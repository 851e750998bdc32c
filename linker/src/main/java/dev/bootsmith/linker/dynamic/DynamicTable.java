package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.ElfClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The contents of {@code .dynamic}: pairs of a tag and a value. Which tags there are is known before the layout, their
 * values after it.
 *
 * @elf Dynamic Section
 */
final class DynamicTable {
    static final int NULL = 0;
    static final int PLTRELSZ = 2;
    static final int PLTGOT = 3;
    static final int HASH = 4;
    static final int STRTAB = 5;
    static final int SYMTAB = 6;
    static final int RELA = 7;
    static final int RELASZ = 8;
    static final int RELAENT = 9;
    static final int STRSZ = 10;
    static final int SYMENT = 11;
    static final int INIT = 12;
    static final int FINI = 13;
    static final int SONAME = 14;
    static final int RPATH = 15;
    static final int SYMBOLIC = 16;
    static final int REL = 17;
    static final int RELSZ = 18;
    static final int RELENT = 19;
    static final int PLTREL = 20;
    static final int DEBUG = 21;
    static final int TEXTREL = 22;
    static final int JMPREL = 23;
    static final int INIT_ARRAY = 25;
    static final int FINI_ARRAY = 26;
    static final int INIT_ARRAYSZ = 27;
    static final int FINI_ARRAYSZ = 28;
    static final int RUNPATH = 29;
    static final int BIND_NOW = 24;
    static final int FLAGS = 30;
    static final int PREINIT_ARRAY = 32;
    static final int PREINIT_ARRAYSZ = 33;
    static final int GNU_HASH = 0x6fff_fef5;
    static final int RELACOUNT = 0x6fff_fff9;
    static final int RELCOUNT = 0x6fff_fffa;
    static final int FLAGS_1 = 0x6fff_fffb;
    static final int VERDEF = 0x6fff_fffc;
    static final int VERDEFNUM = 0x6fff_fffd;
    static final int VERSYM = 0x6fff_fff0;

    private record Entry(int tag, LongSupplier value) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(int tag, LongSupplier value) {
        entries.add(new Entry(tag, value));
    }

    void add(int tag, long value) {
        add(tag, () -> value);
    }

    int size(ElfClass elfClass, int spare) {
        return (entries.size() + spare + 1) * 2 * elfClass.wordBytes();
    }

    /** Returns the bytes, with what is known only at the end in the first of the empty entries. */
    byte[] contents(ElfClass elfClass, int spare, int relativeTag, int relativeCount) {
        ByteBuilder out = new ByteBuilder();
        int word = elfClass.wordBytes();
        for (Entry entry : entries) {
            out.put(entry.tag, word).put(entry.value.getAsLong(), word);
        }
        int left = spare + 1;
        if (relativeCount > 0) {
            out.put(relativeTag, word).put(relativeCount, word);
            left--;
        }
        out.fill(0, left * 2 * word);
        return out.toByteArray();
    }
}
