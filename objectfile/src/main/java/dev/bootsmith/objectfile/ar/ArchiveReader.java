package dev.bootsmith.objectfile.ar;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.ObjectFileCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads archives as GNU ar writes them: symbol index {@code /} (or {@code /SYM64/}), long names in {@code //}, thin
 * archives; BSD's {@code #1/length} names are read too.
 */
public final class ArchiveReader {
    private static final int HEADER_BYTES = 60;
    private static final int MAGIC_BYTES = 8;
    private static final String MAGIC = "!<arch>\n";
    private static final String THIN_MAGIC = "!<thin>\n";

    private final String fileName;
    private final ByteView view;
    private final DiagnosticSink sink;
    private ByteView longNames = ByteView.of(new byte[0]);
    private ByteView indexBytes = ByteView.of(new byte[0]);
    private int indexWordBytes = 4;

    private ArchiveReader(String fileName, byte[] bytes, DiagnosticSink sink) {
        this.fileName = fileName;
        this.view = ByteView.of(bytes);
        this.sink = sink;
    }

    /** Returns whether the bytes begin as an archive does. */
    public static boolean isArchive(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(MAGIC_BYTES, bytes.length), StandardCharsets.ISO_8859_1);
        return start.equals(MAGIC) || start.equals(THIN_MAGIC);
    }

    /** Reads an archive, or reports the damage and returns nothing. */
    public static Optional<Archive> read(String fileName, byte[] bytes, DiagnosticSink sink) {
        return new ArchiveReader(fileName, bytes, sink).read();
    }

    private Optional<Archive> read() {
        if (!view.has(0, MAGIC_BYTES)) {
            return fail("no archive mark");
        }
        Archive.Kind kind = text(0, MAGIC_BYTES).equals(THIN_MAGIC) ? Archive.Kind.THIN : Archive.Kind.REGULAR;
        List<ArchiveMember> members = new ArrayList<>();
        long at = MAGIC_BYTES;
        while (at < view.size()) {
            if (!view.has(at, HEADER_BYTES)) {
                return fail("member header at offset " + at + " is cut short");
            }
            if (view.get16(at + 58) != 0x0a60) {
                return fail("member header at offset " + at + " does not end with the mark 60 0a");
            }
            String rawName = text(at, 16);
            long size = number(at + 48, 10);
            if (size < 0) {
                return fail("size of the member at offset " + at + " is no number");
            }
            boolean special = rawName.equals("/") || rawName.equals("//") || rawName.equals("/SYM64/");
            boolean inside = special || kind == Archive.Kind.REGULAR;
            if (inside && !view.has(at + HEADER_BYTES, size)) {
                return fail("member at offset " + at + " needs " + size + " bytes, more than the file has");
            }
            ByteView contents = view.slice(at + HEADER_BYTES, inside ? size : 0);
            if (special) {
                readSpecial(rawName, contents);
            } else {
                Optional<ArchiveMember> member = readMember(at, rawName, contents, size);
                if (member.isEmpty()) {
                    return Optional.empty();
                }
                members.add(member.get());
            }
            at += HEADER_BYTES + (inside ? size + (size & 1) : 0);
        }
        return readIndex(members).map(index -> new Archive(kind, members, index));
    }

    private void readSpecial(String rawName, ByteView contents) {
        if (rawName.equals("//")) {
            longNames = contents;
        } else {
            indexBytes = contents;
            indexWordBytes = rawName.equals("/") ? 4 : 8;
        }
    }

    private Optional<ArchiveMember> readMember(long at, String rawName, ByteView contents, long size) {
        String path = rawName;
        ByteView bytes = contents;
        if (rawName.startsWith("#1/")) {
            long length = digits(rawName.substring(3));
            if (length < 0 || length > contents.size()) {
                return fail("name length of the member at offset " + at);
            }
            path = contents.slice(0, length).zeroTerminated(0);
            bytes = contents.slice(length, contents.size() - length);
        } else if (rawName.startsWith("/")) {
            // GNU ar leaves a slash at the end of the field where it adds the members of one thin archive to another.
            int blank = rawName.indexOf(' ');
            if (rawName.indexOf(':') > 0) {
                return fail(
                        "member " + rawName + " at offset " + at
                                + " lies in another archive, which is not supported; make the thin archive of the files themselves");
            }
            long offset = digits(rawName.substring(1, blank < 0 ? rawName.length() : blank));
            if (offset < 0 || offset >= longNames.size()) {
                return fail("member name " + rawName + " is not in the table of long names");
            }
            path = longName((int) offset);
        } else if (rawName.indexOf('/') > 0) {
            // As in GNU's tools the first slash ends a name, also where ar P wrote a path.
            path = rawName.substring(0, rawName.indexOf('/'));
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Optional.of(new ArchiveMember(
                name,
                path,
                at,
                bytes,
                size,
                Math.max(0, number(at + 16, 12)),
                Math.max(0, number(at + 28, 6)),
                Math.max(0, number(at + 34, 6)),
                octal(text(at + 40, 8))));
    }

    private String longName(int offset) {
        StringBuilder name = new StringBuilder();
        for (int i = offset; i < longNames.size() && longNames.get8(i) != '\n'; i++) {
            name.append((char) longNames.get8(i));
        }
        if (name.length() > 0 && name.charAt(name.length() - 1) == '/') {
            name.setLength(name.length() - 1);
        }
        return new String(name.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private Optional<List<Archive.IndexEntry>> readIndex(List<ArchiveMember> members) {
        List<Archive.IndexEntry> index = new ArrayList<>();
        if (indexBytes.size() == 0) {
            return Optional.of(index);
        }
        Map<Long, ArchiveMember> byOffset = new HashMap<>();
        members.forEach(member -> byOffset.put(member.headerOffset(), member));
        if (!indexBytes.has(0, indexWordBytes)) {
            return fail("symbol index is cut short");
        }
        long count = bigEndian(0);
        if (count < 0 || !indexBytes.has(indexWordBytes, count * indexWordBytes) || count > indexBytes.size()) {
            return fail("symbol index counts " + count + " symbols");
        }
        long names = indexWordBytes * (count + 1);
        for (int i = 0; i < count; i++) {
            long offset = bigEndian(indexWordBytes * (i + 1L));
            ArchiveMember member = byOffset.get(offset);
            if (member == null || names >= indexBytes.size()) {
                return fail("symbol index entry " + i + " points to offset " + offset + ", where no member begins");
            }
            String symbol = indexBytes.zeroTerminated(names);
            names += symbol.length() + 1;
            index.add(new Archive.IndexEntry(
                    new String(symbol.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), member));
        }
        return Optional.of(index);
    }

    /** The index is big-endian on every machine. */
    private long bigEndian(long offset) {
        long value = 0;
        for (int i = 0; i < indexWordBytes; i++) {
            value = value << 8 | indexBytes.get8(offset + i);
        }
        return value;
    }

    private long number(long offset, int length) {
        return digits(text(offset, length));
    }

    private static long digits(String text) {
        boolean valid = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? Long.parseLong(text) : -1;
    }

    private static int octal(String text) {
        boolean valid = !text.isEmpty() && text.length() <= 8 && text.chars().allMatch(c -> c >= '0' && c <= '7');
        return valid ? Integer.parseInt(text, 8) : 0;
    }

    private String text(long offset, int length) {
        byte[] bytes = view.slice(offset, length).toByteArray();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.endsWith("\n") ? text : text.stripTrailing();
    }

    private <T> Optional<T> fail(String what) {
        sink.report(Diagnostic.of(ObjectFileCode.BAD_ARCHIVE, fileName, what));
        return Optional.empty();
    }
}
