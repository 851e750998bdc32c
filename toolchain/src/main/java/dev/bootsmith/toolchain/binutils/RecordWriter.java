package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Loaded bytes as lines of hexadecimal digits: Intel's and Motorola's formats for EPROM programmers, in GNU's layout. */
final class RecordWriter {
    private static final int BYTES_A_LINE = 16;

    private RecordWriter() {}

    private static List<CopySection> loaded(List<CopySection> sections) {
        List<CopySection> result = new ArrayList<>();
        for (CopySection section : sections) {
            if (section.isLoaded()) {
                result.add(section);
            }
        }
        result.sort(Comparator.comparing(section -> section.loadAddress, Long::compareUnsigned));
        return result;
    }

    /** Intel hex: 16-bit addresses, with segment records below 1 MiB and linear ones above. */
    static Optional<byte[]> intelHex(List<CopySection> sections, long entry) {
        StringBuilder out = new StringBuilder();
        long segment = 0;
        long extended = 0;
        for (CopySection section : loaded(sections)) {
            // What lies in the uppermost two gibibytes of 64-bit addresses is written with its lower half, as GNU
            // objcopy does.
            boolean isNegative = section.loadAddress < 0 && section.loadAddress >= Integer.MIN_VALUE;
            long where = isNegative ? section.loadAddress & 0xffff_ffffL : section.loadAddress;
            if (Long.compareUnsigned(where, 1L << 32) >= 0 || where + section.contents.length > 1L << 32) {
                return Optional.empty();
            }
            int at = 0;
            while (at < section.contents.length) {
                int count = Math.min(BYTES_A_LINE, section.contents.length - at);
                if (where > segment + extended + 0xffff) {
                    if (where <= 0xf_ffff) {
                        segment = where & 0xf_0000;
                        hexRecord(out, 2, 0, word(segment >> 4));
                    } else {
                        if (segment != 0) {
                            segment = 0;
                            hexRecord(out, 2, 0, word(0));
                        }
                        extended = where & 0xffff_0000L;
                        hexRecord(out, 4, 0, word(extended >> 16));
                    }
                }
                long address = where - (extended + segment);
                if (address + count > 0xffff) {
                    count = (int) Math.min(count, 0x1_0000 - address);
                }
                byte[] data = new byte[count];
                System.arraycopy(section.contents, at, data, 0, count);
                hexRecord(out, 0, (int) address, data);
                at += count;
                where += count;
            }
        }
        if (entry != 0) {
            if (Long.compareUnsigned(entry, 0xf_ffff) <= 0) {
                ByteBuilder start = new ByteBuilder();
                start.put(word((entry & 0xf_0000) >> 4)).put(word(entry & 0xffff));
                hexRecord(out, 3, 0, start.toByteArray());
            } else {
                ByteBuilder start = new ByteBuilder();
                start.put(word(entry >> 16 & 0xffff)).put(word(entry & 0xffff));
                hexRecord(out, 5, 0, start.toByteArray());
            }
        }
        hexRecord(out, 1, 0, new byte[0]);
        return Optional.of(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] word(long value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static void hexRecord(StringBuilder out, int type, int address, byte[] data) {
        int sum = data.length + (address >> 8) + address + type;
        out.append(String.format(Locale.ROOT, ":%02X%04X%02X", data.length, address, type));
        for (byte value : data) {
            out.append(String.format(Locale.ROOT, "%02X", value));
            sum += value;
        }
        out.append(String.format(Locale.ROOT, "%02X\r\n", -sum & 0xff));
    }

    /**
     * What Verilog's {@code $readmemh} reads: an address for each section, then words.
     *
     * @param width bytes in a word; addresses count words
     */
    static byte[] verilog(List<CopySection> sections, int width) {
        StringBuilder out = new StringBuilder();
        for (CopySection section : loaded(sections)) {
            if (section.contents.length == 0) {
                continue;
            }
            out.append(String.format(Locale.ROOT, "@%08X\r\n", section.loadAddress / width));
            for (int at = 0; at < section.contents.length; at++) {
                boolean last = at % BYTES_A_LINE == BYTES_A_LINE - 1 || at + 1 == section.contents.length;
                boolean word = at % width == width - 1 || last;
                // The last byte of a word comes first; the last word may be shorter.
                int start = at / width * width;
                int length = Math.min(width, section.contents.length - start);
                int shown = start + length - 1 - at % width;
                out.append(String.format(Locale.ROOT, "%02X", section.contents[shown]))
                        .append(last ? "\r\n" : word ? " " : "");
            }
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Motorola S-records: addresses as wide as the highest one needs.
     *
     * @param smallestType 3 for four bytes of address wherever it is, else 1
     * @param lineBytes bytes in a record, at most 250
     */
    static byte[] sRecords(List<CopySection> sections, long entry, String name, int smallestType, int lineBytes) {
        List<CopySection> loaded = loaded(sections);
        int type = loaded.isEmpty() ? 1 : smallestType;
        for (CopySection section : loaded) {
            long last = section.loadAddress + section.size - 1;
            type = Math.max(type, last <= 0xffff ? 1 : last <= 0xff_ffff ? 2 : 3);
        }
        StringBuilder out = new StringBuilder();
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        sRecord(out, 0, 0, title, 0, Math.min(title.length, 40));
        for (CopySection section : loaded) {
            for (int at = 0; at < section.contents.length; at += lineBytes) {
                int count = Math.min(lineBytes, section.contents.length - at);
                sRecord(out, type, section.loadAddress + at, section.contents, at, count);
            }
        }
        sRecord(out, 10 - type, entry, new byte[0], 0, 0);
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void sRecord(StringBuilder out, int type, long address, byte[] data, int from, int count) {
        int addressBytes = switch (type) {
            case 3, 7 -> 4;
            case 2, 8 -> 3;
            default -> 2;
        };
        int length = addressBytes + count + 1;
        int sum = length;
        out.append('S').append(type).append(String.format(Locale.ROOT, "%02X", length));
        for (int i = addressBytes - 1; i >= 0; i--) {
            int value = (int) (address >> 8 * i & 0xff);
            out.append(String.format(Locale.ROOT, "%02X", value));
            sum += value;
        }
        for (int i = from; i < from + count; i++) {
            out.append(String.format(Locale.ROOT, "%02X", data[i]));
            sum += data[i];
        }
        out.append(String.format(Locale.ROOT, "%02X\r\n", ~sum & 0xff));
    }
}
