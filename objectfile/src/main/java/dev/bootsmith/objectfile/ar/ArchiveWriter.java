package dev.bootsmith.objectfile.ar;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.ElfName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an archive byte for byte as GNU ar does: the mark, the symbol index {@code /}, the long names {@code //}, then the
 * members, each at an even offset.
 */
public final class ArchiveWriter {
    private static final int HEADER_BYTES = 60;
    private static final int LONGEST_SHORT_NAME = 15;

    private final Archive.Kind kind;
    private final List<ArchiveMember> members;
    private final List<String> nameFields = new ArrayList<>();
    private final ByteBuilder longNameTable = new ByteBuilder();

    /** The symbols of an archive's members, and the date of the table that lists them. */
    public record Index(List<List<String>> symbolsOfMembers, long date) {}

    private ArchiveWriter(Archive.Kind kind, List<ArchiveMember> members) {
        this.kind = kind;
        this.members = members;
    }

    /** Returns the bytes of an archive that holds its members. */
    public static byte[] write(List<ArchiveMember> members, Optional<Index> index) {
        return write(Archive.Kind.REGULAR, members, index);
    }

    /**
     * Returns the archive's bytes. Of each member the name, the contents, date, owner, group and mode count; in a thin archive
     * the path in place of name and contents.
     *
     * @param kind whether the members' bytes are inside
     * @param index the global symbols that each member defines, in the order of the members; nothing for no index
     */
    public static byte[] write(Archive.Kind kind, List<ArchiveMember> members, Optional<Index> index) {
        return new ArchiveWriter(kind, members).write(index);
    }

    private byte[] write(Optional<Index> index) {
        collectLongNames();
        byte[] names = longNameTable.toByteArray();
        ByteBuilder out = new ByteBuilder(4096);
        // Without members, GNU ar writes the mark of the other kind.
        put(out, isThin() && !members.isEmpty() ? "!<thin>\n" : "!<arch>\n");
        if (index.isPresent()) {
            byte[] table = indexBytes(index.get(), names.length == 0 ? 0 : HEADER_BYTES + names.length);
            header(out, "/", index.get().date() + "", "0", "0", "0", table.length);
            out.put(table);
        }
        if (names.length > 0) {
            header(out, "//", "", "", "", "", names.length);
            out.put(names);
        }
        for (int i = 0; i < members.size(); i++) {
            ArchiveMember member = members.get(i);
            header(
                    out,
                    nameFields.get(i),
                    String.valueOf(member.date()),
                    String.valueOf(member.userId()),
                    String.valueOf(member.groupId()),
                    Integer.toOctalString(member.mode()),
                    (int) member.size());
            if (!isThin()) {
                out.put(member.contents().toByteArray());
            }
            if (out.size() % 2 != 0) {
                out.put8('\n');
            }
        }
        return out.toByteArray();
    }

    private boolean isThin() {
        return kind == Archive.Kind.THIN;
    }

    private String nameOf(ArchiveMember member) {
        return isThin() ? member.path() : member.name();
    }

    /** Each long name stands in the table once more for each member of that name; a thin archive's second in a row does not. */
    private void collectLongNames() {
        String previous = "";
        int offset = 0;
        for (ArchiveMember member : members) {
            String name = nameOf(member);
            byte[] bytes = ElfName.encode(name);
            boolean isLong = isThin() || bytes.length > LONGEST_SHORT_NAME;
            if (isLong && !(isThin() && name.equals(previous))) {
                offset = longNameTable.size();
                longNameTable.put(bytes).put8('/').put8('\n');
                previous = name;
            }
            nameFields.add(isLong ? longNameField(member, offset) : member.name() + "/");
        }
        if (longNameTable.size() % 2 != 0) {
            longNameTable.put8('\n');
        }
    }

    /** GNU ar lays the number over the name, so that a thin archive keeps the slash behind a name that fills the field. */
    private String longNameField(ArchiveMember member, int offset) {
        String field = "/" + offset;
        boolean fills = isThin() && ElfName.encode(member.name()).length == LONGEST_SHORT_NAME;
        return fills ? field + " ".repeat(LONGEST_SHORT_NAME - field.length()) + "/" : field;
    }

    /** The index is big-endian: the count, each symbol's member by offset, the names. */
    private byte[] indexBytes(Index index, int longNameBytes) {
        int count = 0;
        ByteBuilder names = new ByteBuilder();
        for (List<String> symbols : index.symbolsOfMembers()) {
            for (String symbol : symbols) {
                names.put(ElfName.encode(symbol)).put8(0);
                count++;
            }
        }
        int size = 4 + 4 * count + names.size();
        size += size % 2;
        long at = 8L + HEADER_BYTES + size + longNameBytes;
        ByteBuilder out = new ByteBuilder(size);
        bigEndian(out, count);
        List<Long> offsets = new ArrayList<>();
        for (ArchiveMember member : members) {
            offsets.add(at);
            at += HEADER_BYTES + (isThin() ? 0 : member.size() + member.size() % 2);
        }
        for (int i = 0; i < index.symbolsOfMembers().size(); i++) {
            for (int n = 0; n < index.symbolsOfMembers().get(i).size(); n++) {
                bigEndian(out, offsets.get(i).intValue());
            }
        }
        out.put(names.toByteArray());
        out.fill(0, size - out.size());
        return out.toByteArray();
    }

    private static void bigEndian(ByteBuilder out, int value) {
        out.put32(Integer.reverseBytes(value));
    }

    private static void header(
            ByteBuilder out, String name, String date, String user, String group, String mode, int size) {
        ByteBuilder field = new ByteBuilder();
        field.put(ElfName.encode(name));
        field.fill(' ', 16 - field.size());
        out.put(field.toByteArray());
        put(out, String.format(Locale.ROOT, "%-12s%-6s%-6s%-8s%-10d`\n", date, user, group, mode, size));
    }

    private static void put(ByteBuilder out, String text) {
        out.put(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
