package dev.bootsmith.linker.output;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The note that identifies an image by a digest of itself.
 *
 * @ld Command-line Options, --build-id
 */
public final class BuildId {
    private static final String NAME = ".note.gnu.build-id";
    private static final int HEADER_BYTES = 16;
    private static final int TYPE = 3;

    private final @Nullable MessageDigest digest;
    private final byte[] fixed;
    private final InputSection note;

    private BuildId(InputFile file, @Nullable MessageDigest digest, byte[] fixed) {
        this.digest = digest;
        this.fixed = fixed;
        int size = digest == null ? fixed.length : digest.getDigestLength();
        ElfSection section = new ElfSection(NAME, SectionType.NOTE, SectionFlag.ALLOC);
        section.setAlignment(4);
        section.setContents(new byte[HEADER_BYTES + size]);
        this.note = new InputSection(file, section);
        file.add(note);
    }

    /** Adds the note to a file; returns nothing if the style is none that exists. */
    public static Optional<BuildId> create(InputFile file, String style) {
        if (style.startsWith("0x") || style.startsWith("0X")) {
            String digits = style.substring(2).replace(":", "").replace("-", "");
            boolean hex = !digits.isEmpty() && digits.length() % 2 == 0 && digits.matches("[0-9a-fA-F]+");
            return hex ? Optional.of(new BuildId(file, null, HexFormat.of().parseHex(digits))) : Optional.empty();
        }
        String algorithm = switch (style) {
            case "sha1", "" -> "SHA-1";
            case "md5" -> "MD5";
            default -> "";
        };
        if (algorithm.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BuildId(file, MessageDigest.getInstance(algorithm), new byte[0]));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** Returns the note as an input section. */
    public InputSection note() {
        return note;
    }

    /** Fills the note of a joined object file in; its sections follow the header in their order. */
    public void fillObject(byte[] bytes, ObjectFile file) {
        long at = file.elfClass().fileHeaderBytes();
        for (ElfSection section : file.sections()) {
            at = Alignment.up(at, Math.max(1, section.alignment()));
            if (section.name().equals(NAME)) {
                fill(bytes, (int) at, pieces(bytes, file.elfClass()));
                return;
            }
            at += section.contents().length;
        }
    }

    /** What counts: the file header and each section header without file offsets, and the bytes up to the symbols. */
    private static List<byte[]> pieces(byte[] bytes, ElfClass elfClass) {
        ByteView view = ByteView.of(bytes);
        int word = elfClass.wordBytes();
        boolean wide = word == 8;
        int headers = view.get32(24 + 2 * word);
        int count = view.get16(wide ? 60 : 48);
        byte[] start = Arrays.copyOf(bytes, elfClass.fileHeaderBytes());
        Arrays.fill(start, 24 + word, 24 + 3 * word, (byte) 0);
        List<byte[]> pieces = new ArrayList<>(List.of(start));
        int offsetField = 8 + 2 * word;
        boolean symbolsSeen = false;
        for (int i = 0; i < count; i++) {
            int at = headers + i * elfClass.sectionHeaderBytes();
            byte[] header = Arrays.copyOfRange(bytes, at, at + elfClass.sectionHeaderBytes());
            Arrays.fill(header, offsetField, offsetField + word, (byte) 0);
            pieces.add(header);
            int type = view.get32(at + 4);
            symbolsSeen |= type == SectionType.SYMTAB;
            if (i > 0 && !symbolsSeen && type != SectionType.NOBITS) {
                int from = view.get32(at + offsetField);
                pieces.add(Arrays.copyOfRange(bytes, from, from + view.get32(at + offsetField + word)));
            }
        }
        return pieces;
    }

    /**
     * Fills the note in.
     *
     * @param image the finished file with zeros for the note
     * @param at offset of the note
     * @param digested what counts for the digest, in order
     */
    void fill(byte[] image, int at, List<byte[]> digested) {
        byte[] id = fixed;
        if (digest != null) {
            digested.forEach(digest::update);
            id = digest.digest();
        }
        ByteBuilder out = new ByteBuilder();
        out.put32(4);
        out.put32(id.length);
        out.put32(TYPE);
        out.put("GNU\0".getBytes(StandardCharsets.ISO_8859_1));
        out.put(id);
        byte[] bytes = out.toByteArray();
        System.arraycopy(bytes, 0, image, at, bytes.length);
    }
}
