package dev.bootsmith.linker.option;

import dev.bootsmith.core.bytes.ByteView;

/**
 * One thing on the linker's command line that is linked, in order.
 *
 * @param kind what it is
 * @param name path, library name without {@code -l}, or name for messages
 * @param bytes the contents of an {@link Kind#OBJECT}; empty for the others
 * @param format how to take a file's bytes
 * @param archiveUse which members of an archive are linked
 */
public record LinkInput(Kind kind, String name, ByteView bytes, Format format, ArchiveUse archiveUse) {
    /** What an input is. */
    public enum Kind {
        /** A file: object, archive, or script. */
        FILE,
        /** The place of -T among the inputs: files that the script names are taken there. */
        SCRIPT,
        /** An assignment of --defsym; the name is its text. */
        DEFINITION,
        /** A line that the map shows at this place; the name is its text. */
        MAP_LINE,
        /** A file that a pattern of the script names without wildcards: taken unless it was before, and not again later. */
        NAMED_FILE,
        /** A file of which nothing but the addresses of its symbols is wanted. */
        SYMBOLS,
        /** A library to search for. */
        LIBRARY,
        /** An object file that is already in memory. */
        OBJECT,
        /** Archives from here on are searched again until nothing new is found. */
        GROUP_START,
        GROUP_END
    }

    /** How the bytes of a file are taken. */
    public enum Format {
        /** By what they look like. */
        DEFAULT,
        /** As data, {@code -b binary}. */
        BINARY
    }

    /** Which members of an archive are linked. */
    public enum ArchiveUse {
        WANTED_MEMBERS,
        ALL_MEMBERS
    }

    private static final ByteView NOTHING = ByteView.of(new byte[0]);

    /** Returns a file by path. */
    public static LinkInput file(String path) {
        return new LinkInput(Kind.FILE, path, NOTHING, Format.DEFAULT, ArchiveUse.WANTED_MEMBERS);
    }

    /** Returns an object that is already in memory. */
    public static LinkInput object(String name, byte[] bytes) {
        return new LinkInput(Kind.OBJECT, name, ByteView.of(bytes), Format.DEFAULT, ArchiveUse.WANTED_MEMBERS);
    }

    /** Returns an input without contents. */
    public static LinkInput of(Kind kind, String name) {
        return new LinkInput(kind, name, NOTHING, Format.DEFAULT, ArchiveUse.WANTED_MEMBERS);
    }

    public LinkInput with(Format newFormat, ArchiveUse newUse) {
        return new LinkInput(kind, name, bytes, newFormat, newUse);
    }
}
