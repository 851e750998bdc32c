package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.raw.RawSection;

/**
 * A section as GNU's tools see it: what BFD, their common library, makes of an ELF section.
 *
 * @param raw the section of the file
 * @param number its position among the sections the tools list
 * @param flags bits of the constants here
 * @param loadAddress where its bytes are loaded
 */
record GnuSection(RawSection raw, int number, int flags, long loadAddress) {
    static final int ALLOC = 1;
    static final int LOAD = 1 << 1;
    static final int RELOC = 1 << 2;
    static final int READONLY = 1 << 3;
    static final int CODE = 1 << 4;
    static final int DATA = 1 << 5;
    static final int CONTENTS = 1 << 6;
    static final int THREAD_LOCAL = 1 << 7;
    static final int DEBUGGING = 1 << 8;
    static final int EXCLUDE = 1 << 9;
    static final int MERGE = 1 << 10;
    static final int STRINGS = 1 << 11;
    static final int GROUP = 1 << 12;
    static final int LINK_ONCE = 1 << 13;
    static final int OCTETS = 1 << 14;

    String name() {
        return raw.name();
    }

    long address() {
        return raw.address();
    }

    long size() {
        return raw.size();
    }

    boolean has(int mask) {
        return (flags & mask) != 0;
    }

    /** Returns its bytes; none if the file has none for it. */
    ByteView contents() {
        return raw.contents();
    }
}
