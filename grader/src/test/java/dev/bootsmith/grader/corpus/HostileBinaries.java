package dev.bootsmith.grader.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Objects and archives of objects, handed in with a project that links them. */
final class HostileBinaries {
    /** Section header table, string table, symbols, one relocation: a whole object, its fields at known places. */
    private static final int SECTIONS_AT = 0x100;

    private HostileBinaries() {}

    static void addTo(Corpus corpus, String secret) {
        byte[] good = object();
        binary(corpus, "elf-good", "x.o", good);
        for (int cut : new int[] {1, 15, 16, 63, 64, 200, SECTIONS_AT, SECTIONS_AT + 64, good.length - 1}) {
            binary(corpus, "elf-cut-" + cut, "x.o", java.util.Arrays.copyOf(good, cut));
        }
        // Header: e_machine, e_version, e_phoff, e_shoff, e_ehsize, e_phentsize, e_phnum, e_shentsize, e_shnum,
        // e_shstrndx.
        for (int field : new int[] {4, 5, 16, 18, 20, 32, 40, 52, 54, 56, 58, 60, 62}) {
            binary(corpus, "elf-header-" + field, "x.o", with(good, field, -1));
            binary(corpus, "elf-header-zero-" + field, "x.o", with(good, field, 0));
        }
        // Each section's name, type, flags, offset, size, link, info, alignment, entry size.
        for (int section = 0; section < 5; section++) {
            for (int field : new int[] {0, 4, 8, 24, 32, 40, 44, 48, 56}) {
                int at = SECTIONS_AT + 64 * section + field;
                binary(corpus, "elf-section-" + section + "-" + field, "x.o", with(good, at, -1));
            }
        }
        byte[] large = good.clone();
        little(large).putLong(SECTIONS_AT + 64 + 32, 1L << 40);
        binary(corpus, "elf-large-section", "x.o", large);
        little(large).putInt(SECTIONS_AT + 64 + 4, 8);
        binary(corpus, "elf-large-bss", "x.o", large);
        byte[] packed = good.clone();
        little(packed).putLong(SECTIONS_AT + 64 + 8, 0x800 | 6); // SHF_COMPRESSED
        little(packed).putInt(64, 1).putLong(72, 1L << 40).putLong(80, 1);
        binary(corpus, "elf-compressed-bomb", "x.o", packed);
        archives(corpus, good, secret);
    }

    private static void archives(Corpus corpus, byte[] good, String secret) {
        String padded = String.format("%-16s", secret.length() > 15 ? "/0" : secret);
        binary(corpus, "ar-good", "x.a", archive("x.o/", String.valueOf(good.length), good));
        for (String size : List.of("-1", "99999999999", "9999999999", "0", "abc", "")) {
            binary(corpus, "ar-size-" + size, "x.a", archive("x.o/", size, good));
        }
        for (String name : List.of("/99999999", "/-1", "//", "/", "/SYM64/", "#1/9999999", "")) {
            binary(corpus, "ar-name-" + corpus.entries().size(), "x.a", archive(name, "60", good));
        }
        byte[] names = Corpus.ascii(secret + "/\n");
        ByteArrayOutputStream thin = new ByteArrayOutputStream();
        thin.writeBytes(Corpus.ascii("!<thin>\n"));
        thin.writeBytes(Corpus.ascii(header("//", String.valueOf(names.length))));
        thin.writeBytes(names);
        if (names.length % 2 != 0) {
            thin.write('\n');
        }
        thin.writeBytes(Corpus.ascii(header(padded.strip(), "100")));
        binary(corpus, "ar-thin", "x.a", thin.toByteArray());
        binary(corpus, "ar-empty", "x.a", Corpus.ascii("!<arch>\n"));
        binary(corpus, "ar-nothing", "x.a", new byte[0]);
        binary(corpus, "bitcode", "x.o", Corpus.ascii("BC\u00c0\u00de" + "x".repeat(100)));
    }

    private static void binary(Corpus corpus, String name, String file, byte[] bytes) {
        corpus.add(name, target -> {
            String toml = "[build]\nsources = [\"main.s\", \"" + file + "\"]\n";
            Corpus.put(target, "bootsmith.toml", Corpus.ascii(toml));
            Corpus.put(target, "main.s", Corpus.ascii(".code16\n.globl start\nstart: call f\nhlt\n"));
            Corpus.put(target, file, bytes);
        });
    }

    /** An object for x86-64 that defines {@code f} and has one relocation against it. */
    private static byte[] object() {
        byte[] bytes = new byte[SECTIONS_AT + 5 * 64];
        ByteBuffer view = little(bytes);
        view.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        view.putShort(16, (short) 1).putShort(18, (short) 62).putInt(20, 1);
        view.putLong(40, SECTIONS_AT).putShort(52, (short) 64);
        view.putShort(58, (short) 64).putShort(60, (short) 5).putShort(62, (short) 4);
        view.put(64, (byte) 0xc3); // .text: ret
        view.putInt(0x80 + 24, 1).putShort(0x80 + 28, (short) 0x12).putShort(0x80 + 30, (short) 1); // symbol f
        view.putLong(0xb0, 0).putLong(0xb8, (1L << 32) | 14).putLong(0xc0, 0); // R_X86_64_8
        byte[] names = Corpus.ascii("\0f\0.text\0.symtab\0.rela.text\0.strtab\0");
        System.arraycopy(names, 0, bytes, 0xc8, names.length);
        section(view, 1, 3, 1, 6, 64, 32, 0, 0, 0);
        section(view, 2, 9, 2, 0, 0x80, 48, 4, 1, 24);
        section(view, 3, 17, 4, 0x40, 0xb0, 24, 2, 1, 24);
        section(view, 4, 28, 3, 0, 0xc8, names.length, 0, 0, 0);
        return bytes;
    }

    private static void section(
            ByteBuffer view,
            int number,
            int name,
            int type,
            long flags,
            long at,
            long size,
            int link,
            int info,
            long entry) {
        int base = SECTIONS_AT + 64 * number;
        view.putInt(base, name).putInt(base + 4, type).putLong(base + 8, flags);
        view.putLong(base + 24, at)
                .putLong(base + 32, size)
                .putInt(base + 40, link)
                .putInt(base + 44, info);
        view.putLong(base + 48, 1).putLong(base + 56, entry);
    }

    private static byte[] archive(String name, String size, byte[] member) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Corpus.ascii("!<arch>\n"));
        out.writeBytes(Corpus.ascii(header(name, size)));
        out.writeBytes(member);
        return out.toByteArray();
    }

    private static String header(String name, String size) {
        return String.format("%-16.16s%-12s%-6s%-6s%-8s%-10.10s`\n", name, "0", "0", "0", "644", size);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 2; i++) {
            changed[at + i] = (byte) value;
        }
        return changed;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
