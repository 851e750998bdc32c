package dev.bootsmith.grader.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives: names that lead elsewhere, links, bombs, damage. */
final class HostileArchives {
    private static final byte[] GOOD = Corpus.ascii(".code16\ncli\nhlt\n.org 510\n.word 0xaa55\n");
    private static final List<String> NAMES = List.of(
            "../boot.s",
            "../../../../../../../../tmp/hostile.s",
            "a/../../boot.s",
            "a/b/../../../boot.s",
            "/etc/hostile",
            "//etc/hostile",
            "C:/boot.s",
            "c:boot.s",
            "C:\\boot.s",
            "..\\boot.s",
            "a\\..\\..\\boot.s",
            "\\\\server\\share\\boot.s",
            "./../boot.s",
            "a/./boot.s",
            "a//boot.s",
            "boot.s/../../x",
            "..",
            ".",
            "~/boot.s",
            "%2e%2e/boot.s",
            "\u2025/boot.s",
            "\uff0e\uff0e/boot.s",
            "..\u2215boot.s",
            "a\u0000b.s",
            "a\nb.s",
            "\u202egnp.toob",
            "\u00e9/e\u0301/boot.s",
            "\ud800.s",
            "x".repeat(250) + ".s",
            "d/".repeat(3000) + "boot.s",
            "$(touch hostile).s",
            "-rf",
            "con",
            "/",
            " ");

    private HostileArchives() {}

    static void addTo(Corpus corpus) throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            corpus.file("zip-name-" + i + ".zip", zip(name, GOOD));
            corpus.file(
                    "tar-name-" + i + ".tar",
                    tar(name, TarConstants.LF_NORMAL, "", name.endsWith("/") ? new byte[0] : GOOD));
        }
        links(corpus);
        bombs(corpus);
        clashes(corpus);
        damage(corpus);
    }

    private static void links(Corpus corpus) throws IOException {
        byte[] kinds = {
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO,
            TarConstants.LF_CONTIG,
            TarConstants.LF_GNUTYPE_SPARSE,
            'V',
            'M',
            'D',
            'Z'
        };
        for (byte kind : kinds) {
            corpus.file("tar-kind-" + (char) kind + ".tar", tar("boot.s", kind, "/etc/passwd", new byte[0]));
        }
        for (String target : List.of("/etc/passwd", "../../outside", "boot.s", ".")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
                ZipArchiveEntry link = new ZipArchiveEntry("boot.s");
                link.setUnixMode(0120777);
                zip.putArchiveEntry(link);
                zip.write(Corpus.ascii(target));
                zip.closeArchiveEntry();
            }
            corpus.file("zip-link-" + target.length() + ".zip", bytes.toByteArray());
        }
        // A name in a pax header or a Unicode extra field takes the place of the one that looks harmless.
        corpus.file("tar-pax-path.tar", pax("path=../../hostile.s"));
        corpus.file("tar-pax-link.tar", pax("linkpath=/etc/passwd"));
        corpus.file("tar-pax-huge.tar", pax("size=9223372036854775807"));
        corpus.file("tar-pax-negative.tar", pax("size=-1"));
        corpus.file(
                "tar-pax-sparse.tar",
                pax("GNU.sparse.major=1", "GNU.sparse.minor=0", "GNU.sparse.realsize=1099511627776"));
        corpus.file("tar-pax-nonsense.tar", pax("size=abc", "mtime=999999999999999999999", "uid=-7"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("boot.s");
            byte[] other = Corpus.ascii("../../hostile.s");
            CRC32 crc = new CRC32();
            crc.update(Corpus.ascii("boot.s"));
            byte[] extra = little(9 + other.length)
                    .putShort((short) 0x7075)
                    .putShort((short) (5 + other.length))
                    .put((byte) 1)
                    .putInt((int) crc.getValue())
                    .put(other)
                    .array();
            entry.setExtra(extra);
            zip.putArchiveEntry(entry);
            zip.write(GOOD);
            zip.closeArchiveEntry();
        }
        corpus.file("zip-unicode-extra.zip", bytes.toByteArray());
    }

    private static void bombs(Corpus corpus) {
        corpus.add("zip-bomb.zip", target -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
                zip.putNextEntry(new ZipEntry("boot.s"));
                zeros(zip, 200 << 20);
                zip.closeEntry();
            }
        });
        corpus.add("zip-nested.zip", target -> {
            byte[] inner = zip("boot.s", new byte[8 << 20]);
            for (int i = 0; i < 6; i++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                    for (int k = 0; k < 10; k++) {
                        zip.putNextEntry(new ZipEntry("bomb" + k + ".zip"));
                        zip.write(inner);
                        zip.closeEntry();
                    }
                }
                inner = bytes.toByteArray();
            }
            Files.write(target, inner);
        });
        corpus.file("zip-overlapping.zip", overlapping(40_000, 1 << 20));
        corpus.add("zip-many-files.zip", target -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
                for (int i = 0; i < 60_000; i++) {
                    zip.putNextEntry(new ZipEntry(i + ".s"));
                }
            }
        });
        corpus.add("zip-many-folders.zip", target -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
                for (int i = 0; i < 60_000; i++) {
                    zip.putNextEntry(new ZipEntry("d" + i + "/"));
                }
            }
        });
        corpus.add("tar-bomb.tar.gz", target -> {
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(target))) {
                byte[] head = Arrays.copyOf(tar("boot.s", TarConstants.LF_NORMAL, "", new byte[0]), 512);
                byte[] size = Corpus.ascii("06200000000\0"); // 800 MiB in octal
                System.arraycopy(size, 0, head, 124, size.length);
                gzip.write(checksum(head));
                zeros(gzip, 200 << 20);
            }
        });
        corpus.add("tar-of-nothing.tgz", target -> {
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(target))) {
                zeros(gzip, 200 << 20);
            }
        });
        corpus.add("tar-long-name.tar.gz", target -> {
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(target))) {
                byte[] head = Arrays.copyOf(tar("././@LongLink", (byte) 'L', "", new byte[0]), 512);
                byte[] size = Corpus.ascii("06200000000\0");
                System.arraycopy(size, 0, head, 124, size.length);
                gzip.write(checksum(head));
                for (int i = 0; i < 200; i++) {
                    gzip.write(Corpus.ascii("x".repeat(1 << 20)));
                }
            }
        });
        corpus.add("tar-many-files.tar.gz", target -> {
            try (TarArchiveOutputStream tar =
                    new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(target)))) {
                for (int i = 0; i < 60_000; i++) {
                    tar.putArchiveEntry(new TarArchiveEntry("f" + i));
                    tar.closeArchiveEntry();
                }
            }
        });
        corpus.add("gzip-in-gzip.tar.gz", target -> {
            byte[] bytes = tar("boot.s", TarConstants.LF_NORMAL, "", GOOD);
            for (int i = 0; i < 20; i++) {
                bytes = gzip(bytes);
            }
            Files.write(target, bytes);
        });
    }

    /** Names of which only one can be on a file system. */
    private static void clashes(Corpus corpus) throws IOException {
        corpus.file("zip-file-and-folder.zip", zip(List.of("boot.s", "boot.s/x.s", "other.s"), GOOD));
        corpus.file("zip-folder-and-file.zip", zip(List.of("a/b/c.s", "a/b", "boot.s"), GOOD));
        corpus.file("zip-cases.zip", zip(List.of("boot.s", "BOOT.S", "Boot.s"), GOOD));
        corpus.file("zip-normal-forms.zip", zip(List.of("caf\u00e9.s", "cafe\u0301.s", "boot.s"), GOOD));
        corpus.file("zip-slashes.zip", zip(List.of("a/boot.s", "a\\boot.s", "./a/boot.s"), GOOD));
        corpus.file("zip-only-junk.zip", zip(List.of("__MACOSX/boot.s", ".DS_Store", ".git/boot.s"), GOOD));
        corpus.file("zip-only-folders.zip", zip(List.of("a/", "a/b/", "boot.s/"), new byte[0]));
        corpus.file("zip-empty.zip", zip(List.of(), GOOD));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < 50; i++) {
                TarArchiveEntry entry = new TarArchiveEntry("boot.s");
                entry.setSize(GOOD.length);
                tar.putArchiveEntry(entry);
                tar.write(GOOD);
                tar.closeArchiveEntry();
            }
        }
        corpus.file("tar-fifty-times-one-name.tar", bytes.toByteArray());
    }

    private static void damage(Corpus corpus) throws IOException {
        byte[] zip = zip("boot.s", GOOD);
        byte[] tar = tar("boot.s", TarConstants.LF_NORMAL, "", GOOD);
        byte[] packed = gzip(tar);
        for (int part = 0; part < 8; part++) {
            corpus.file("zip-cut-" + part + ".zip", Arrays.copyOf(zip, zip.length * part / 8));
            corpus.file("tar-cut-" + part + ".tar", Arrays.copyOf(tar, 1100 * part / 8));
            corpus.file("tgz-cut-" + part + ".tgz", Arrays.copyOf(packed, packed.length * part / 8));
        }
        // Fields of the local header (30 bytes) and of the central directory, one after the other made absurd.
        int central = find(zip, 0x02014b50);
        for (int field : new int[] {4, 6, 8, 10, 14, 18, 22, 26, 28}) {
            corpus.file("zip-local-" + field + ".zip", with(zip, field));
            corpus.file("zip-central-" + field + ".zip", with(zip, central + field));
        }
        int end = find(zip, 0x06054b50);
        for (int field : new int[] {4, 8, 10, 12, 16, 20}) {
            corpus.file("zip-end-" + field + ".zip", with(zip, end + field));
        }
        corpus.file("zip-encrypted.zip", with(zip, central + 8, 1, 0));
        for (int method : new int[] {1, 6, 9, 12, 14, 93, 98, 99}) {
            byte[] bytes = with(zip, central + 10, method, 0);
            corpus.file("zip-method-" + method + ".zip", with(bytes, 8, method, 0));
        }
        corpus.file("zip-that-is-a-tar.zip", tar);
        corpus.file("tar-that-is-a-zip.tar", zip);
        corpus.file("tgz-that-is-a-zip.tar.gz", zip);
        corpus.file("text.zip", Corpus.ascii("this is no archive"));
        corpus.file("nothing.zip", new byte[0]);
        corpus.file("nothing.tar", new byte[0]);
        corpus.file("nothing.tar.gz", new byte[0]);
        corpus.file("zeros.tar", new byte[10_240]);
        corpus.file("negative.tar", base256(tar));
        corpus.file("bad-sum.tar", with(tar, 10, 'x'));
        corpus.file("rar.rar", Corpus.ascii("Rar!\u001a\u0007\u0001\u0000"));
        corpus.file("seven.7z", Corpus.ascii("7z\u00bc\u00af'\u001c"));
        corpus.file("bzip.tar.bz2", Corpus.ascii("BZh91AY&SY"));
    }

    // ---- building blocks ----

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(List.of(name), content);
    }

    private static byte[] zip(List<String> names, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("UTF-8");
            for (String name : names) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                zip.putArchiveEntry(entry);
                if (!name.endsWith("/")) {
                    zip.write(content);
                }
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte kind, String link, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
            entry.setLinkName(link);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** A tar whose only file has a pax header with some records. */
    private static byte[] pax(String... records) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String record : records) {
            int length = record.length() + 2;
            int whole = length + String.valueOf(length).length();
            whole = length + String.valueOf(whole).length();
            text.append(whole).append(' ').append(record).append('\n');
        }
        byte[] header = tar("PaxHeaders/boot.s", (byte) 'x', "", Corpus.ascii(text.toString()));
        byte[] file = tar("boot.s", TarConstants.LF_NORMAL, "", GOOD);
        ByteBuffer both = ByteBuffer.allocate(1024 + file.length);
        both.put(header, 0, 1024).put(file);
        return both.array();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        byte[] piece = new byte[1 << 20];
        for (int i = 0; i < count; i += piece.length) {
            out.write(piece);
        }
    }

    /** Many entries of the directory that all mean the same compressed megabyte. */
    private static byte[] overlapping(int entries, int size) {
        try {
            byte[] one = zip("a", new byte[size]);
            int central = find(one, 0x02014b50);
            int end = find(one, 0x06054b50);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(one, 0, central);
            for (int i = 0; i < entries; i++) {
                byte[] record = Arrays.copyOfRange(one, central, end);
                out.write(record);
            }
            byte[] tail = Arrays.copyOfRange(one, end, one.length);
            ByteBuffer fields = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            fields.putShort(8, (short) entries).putShort(10, (short) entries);
            fields.putInt(12, entries * (end - central));
            out.write(tail);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e); // arrays take everything
        }
    }

    private static int find(byte[] bytes, int signature) {
        ByteBuffer view = little(bytes);
        for (int i = bytes.length - 4; i >= 0; i--) {
            if (view.getInt(i) == signature) {
                return i;
            }
        }
        throw new AssertionError("no " + Integer.toHexString(signature));
    }

    private static byte[] with(byte[] bytes, int at, int... values) {
        byte[] changed = bytes.clone();
        if (values.length == 0) {
            changed[at] = (byte) 0xff;
            changed[at + 1] = (byte) 0xff;
        }
        for (int i = 0; i < values.length; i++) {
            changed[at + i] = (byte) values[i];
        }
        return changed;
    }

    /** A size of -1 in the binary form of GNU tar. */
    private static byte[] base256(byte[] tar) {
        byte[] changed = tar.clone();
        Arrays.fill(changed, 124, 136, (byte) 0xff);
        return checksum(changed);
    }

    private static byte[] checksum(byte[] tar) {
        Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xff;
        }
        byte[] octal = Corpus.ascii(String.format("%06o\0 ", sum));
        System.arraycopy(octal, 0, tar, 148, octal.length);
        return tar;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
