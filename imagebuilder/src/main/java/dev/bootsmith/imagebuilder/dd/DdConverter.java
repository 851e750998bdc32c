package dev.bootsmith.imagebuilder.dd;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The conversions between input and output blocks, in POSIX's order: {@code ascii} first, case, {@code swab},
 * {@code block} or {@code unblock}; {@code ebcdic} and {@code ibm} translate first too, since all records are made of the
 * translated blank.
 */
final class DdConverter {
    private static final int NONE = -1;

    private final DdOutput output;
    private final DdStatistics statistics;
    private final byte @Nullable [] translation;
    private final boolean swaps;
    private final boolean blocks;
    private final boolean unblocks;
    private final int recordBytes;
    private final int blank;
    private final int newline;
    private int savedByte = NONE;
    private int column;
    private int pendingBlanks;

    DdConverter(DdRequest request, DdOutput output, DdStatistics statistics) {
        this.output = output;
        this.statistics = statistics;
        this.translation = translation(request);
        this.swaps = request.has(DdConversion.SWAB);
        this.blocks = request.has(DdConversion.BLOCK);
        this.unblocks = request.has(DdConversion.UNBLOCK);
        this.recordBytes = request.conversionBlockBytes();
        boolean toEbcdic = request.has(DdConversion.EBCDIC) || request.has(DdConversion.IBM);
        this.blank = toEbcdic ? 0x40 : ' ';
        this.newline = toEbcdic ? 0x25 : '\n';
    }

    private static byte @Nullable [] translation(DdRequest request) {
        byte[] table = null;
        if (request.has(DdConversion.ASCII)) {
            table = Ebcdic.toAscii();
        }
        if (request.has(DdConversion.LCASE) || request.has(DdConversion.UCASE)) {
            table = table == null ? identity() : table;
            for (int i = 0; i < 256; i++) {
                table[i] = (byte) changeCase(table[i], request.has(DdConversion.UCASE) ? 'a' : 'A');
            }
        }
        if (request.has(DdConversion.EBCDIC) || request.has(DdConversion.IBM)) {
            byte[] last = request.has(DdConversion.EBCDIC) ? Ebcdic.toEbcdic() : Ebcdic.toIbm();
            table = table == null ? identity() : table;
            for (int i = 0; i < 256; i++) {
                table[i] = last[table[i] & 0xff];
            }
        }
        return table;
    }

    private static byte[] identity() {
        byte[] table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        return table;
    }

    /** Only ASCII letters have a case; the two alphabets differ in bit 5. */
    private static int changeCase(int value, char firstOfOtherCase) {
        return value >= firstOfOtherCase && value < firstOfOtherCase + 26 ? value ^ 0x20 : value;
    }

    /** Converts and passes on one input block; may change its bytes. */
    void accept(byte[] bytes, int length) throws IOException {
        if (translation != null) {
            for (int i = 0; i < length; i++) {
                bytes[i] = translation[bytes[i] & 0xff];
            }
        }
        if (swaps) {
            swap(bytes, length);
        } else {
            place(bytes, length);
        }
    }

    /** Swaps pairs across block borders: an odd last byte waits for the next block. */
    private void swap(byte[] bytes, int length) throws IOException {
        byte[] swapped = new byte[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (savedByte == NONE) {
                savedByte = bytes[i] & 0xff;
            } else {
                swapped[count++] = bytes[i];
                swapped[count++] = (byte) savedByte;
                savedByte = NONE;
            }
        }
        place(swapped, count);
    }

    private void place(byte[] bytes, int length) throws IOException {
        if (blocks) {
            for (int i = 0; i < length; i++) {
                block(bytes[i] & 0xff);
            }
        } else if (unblocks) {
            for (int i = 0; i < length; i++) {
                unblock(bytes[i] & 0xff);
            }
        } else {
            output.put(bytes, 0, length);
        }
    }

    private void block(int value) throws IOException {
        if (value == newline) {
            pad();
            column = 0;
        } else {
            if (column == recordBytes) {
                statistics.truncatedRecords++;
            } else if (column < recordBytes) {
                output.put(value);
            }
            column++;
        }
    }

    private void pad() throws IOException {
        for (int i = column; i < recordBytes; i++) {
            output.put(blank);
        }
    }

    private void unblock(int value) throws IOException {
        if (column == recordBytes) {
            column = 0;
            pendingBlanks = 0;
            output.put(newline);
        }
        column++;
        if (value == blank) {
            pendingBlanks++;
        } else {
            for (; pendingBlanks > 0; pendingBlanks--) {
                output.put(blank);
            }
            output.put(value);
        }
    }

    /** Passes on what is still held: the odd byte, the padding of the last record, its line end. */
    void finish() throws IOException {
        if (savedByte != NONE) {
            place(new byte[] {(byte) savedByte}, 1);
        }
        if (blocks && column > 0) {
            pad();
        }
        if (unblocks && column > 0) {
            output.put(newline);
        }
    }
}
