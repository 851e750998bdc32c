package dev.bootsmith.assembler.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.nio.charset.StandardCharsets;

/** The records of {@code .stabs} and its kin in one section, with their texts in another. */
public final class StabTable {
    public static final int RECORD_BYTES = 12;
    private static final int COUNT_OFFSET = 6;
    private static final int LENGTH_OFFSET = 8;

    private final Section records;
    private final Section texts;
    private int count;

    public StabTable(Section records, Section texts) {
        this.records = records;
        this.texts = texts;
    }

    public Section records() {
        return records;
    }

    /** Appends a text and returns where it lies. */
    public int text(String characters) {
        ByteBuilder out = texts.subsection(0).bytes();
        int offset = out.size();
        out.put(characters.getBytes(StandardCharsets.ISO_8859_1)).put8(0);
        return offset;
    }

    /** Counts one record. */
    public void count() {
        count++;
    }

    /** Tells the first record of the usual section how many follow and how long the texts are. */
    public void finish() {
        if (records.name().startsWith(".stab")) {
            ByteBuilder out = records.subsection(0).bytes();
            out.patch(COUNT_OFFSET, count, 2);
            out.patch(LENGTH_OFFSET, texts.subsection(0).bytes().size(), 4);
        }
    }
}
