package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.toolchain.ToolchainCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bytes from lines of hexadecimal digits, Intel's and Motorola's formats: {@code objcopy -I ihex}, {@code -I srec}.
 * Bytes that follow one another are a section, {@code .sec1} the first, as GNU's library calls them.
 */
public final class RecordReader {
    private static final int INTEL_OVERHEAD = 5;
    private static final int[] MOTOROLA_ADDRESS_BYTES = {2, 2, 3, 4, 2, 2, 3, 4, 3, 2};

    private final String name;
    private final DiagnosticSink sink;
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean continues;
    private boolean failed;
    private int line;
    private long start;

    private RecordReader(String name, DiagnosticSink sink) {
        this.name = name;
        this.sink = sink;
    }

    private record Stretch(long address, ByteBuilder bytes) {}

    /** What records hold: an object file, and where execution begins, or 0. */
    public record Records(ByteView object, long start) {}

    /** The kinds of records. */
    public enum Kind {
        INTEL,
        MOTOROLA
    }

    /** Returns an object file that holds the bytes, or reports what is wrong with the records and returns nothing. */
    public static Optional<Records> read(
            String name, byte[] text, Kind kind, CopyOptions.Format format, DiagnosticSink sink) {
        return new RecordReader(name, sink)
                .run(text, kind)
                .map(file -> new Records(ByteView.of(file.object(format)), file.start));
    }

    private Optional<RecordReader> run(byte[] text, Kind kind) {
        String[] lines = new String(text, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1);
        Intel intel = new Intel();
        boolean more = true;
        for (String each : lines) {
            line++;
            if (more && !failed && !each.isBlank()) {
                more = kind == Kind.INTEL ? intel.record(each) : motorola(each);
            }
        }
        return failed || stretches.isEmpty() && !fail("no records") ? Optional.empty() : Optional.of(this);
    }

    /** Says what is wrong, and returns false. */
    private boolean fail(String what) {
        failed = true;
        sink.report(Diagnostic.of(ToolchainCode.BAD_RECORD, name, line, what));
        return false;
    }

    private Optional<byte[]> digits(String text, int from) {
        int end = text.length();
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        byte[] bytes = new byte[(end - from) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(text.charAt(from + 2 * i), 16);
            int low = Character.digit(text.charAt(from + 2 * i + 1), 16);
            if (high < 0 || low < 0) {
                fail("no hexadecimal digits at column " + (from + 2 * i + 1));
                return Optional.empty();
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return Optional.of(bytes);
    }

    private void data(long address, byte[] bytes, int from, int count) {
        if (count == 0) {
            return;
        }
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        boolean joins =
                last != null && continues && last.address() + last.bytes().size() == address;
        if (last == null || !joins) {
            last = new Stretch(address, new ByteBuilder());
            stretches.add(last);
        }
        for (int i = from; i < from + count; i++) {
            last.bytes().put8(bytes[i]);
        }
        continues = true;
    }

    private static long number(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    /** Intel's records, whose addresses depend on records before. */
    private final class Intel {
        private long segment;
        private long extended;

        /** Returns whether more records follow. */
        boolean record(String text) {
            if (text.charAt(0) != ':') {
                return fail("a record begins with a colon");
            }
            Optional<byte[]> read = digits(text, 1);
            if (read.isEmpty()) {
                return false;
            }
            byte[] bytes = read.get();
            int count = bytes.length == 0 ? 0 : bytes[0] & 0xff;
            if (bytes.length != count + INTEL_OVERHEAD) {
                return fail("the record has " + bytes.length + " bytes, its length says " + (count + INTEL_OVERHEAD));
            }
            int sum = 0;
            for (int i = 0; i < bytes.length - 1; i++) {
                sum += bytes[i];
            }
            int expected = -sum & 0xff;
            if (expected != (bytes[bytes.length - 1] & 0xff)) {
                return fail(String.format("bad checksum: %02X, expected %02X", bytes[bytes.length - 1], expected));
            }
            return record(bytes, count);
        }

        private boolean record(byte[] bytes, int count) {
            long address = number(bytes, 1, 2);
            int type = bytes[3];
            boolean wellFormed = switch (type) {
                case 0, 1 -> true;
                case 2, 4 -> count == 2;
                case 3 -> count == 4;
                case 5 -> count == 2 || count == 4;
                default -> false;
            };
            if (!wellFormed) {
                return fail("a record of type " + type + " with " + count + " bytes of data");
            }
            continues &= type == 0;
            switch (type) {
                case 0 -> data(extended + segment + address, bytes, 4, count);
                case 2 -> segment = number(bytes, 4, 2) << 4;
                case 3 -> start += (number(bytes, 4, 2) << 4) + number(bytes, 6, 2);
                case 4 -> extended = number(bytes, 4, 2) << 16;
                case 5 -> start += count == 2 ? number(bytes, 4, 2) << 16 : number(bytes, 4, 4);
                default -> start = start == 0 ? address : start;
            }
            return type != 1;
        }
    }

    /** Returns whether more records follow. */
    private boolean motorola(String text) {
        int type = text.length() < 2 ? -1 : Character.digit(text.charAt(1), 10);
        if (text.charAt(0) != 'S' || type < 0) {
            return fail("a record begins with S and a digit");
        }
        Optional<byte[]> read = digits(text, 2);
        if (read.isEmpty()) {
            return false;
        }
        byte[] bytes = read.get();
        int addressBytes = MOTOROLA_ADDRESS_BYTES[type];
        int length = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        if (bytes.length != length + 1 || length <= addressBytes) {
            return fail("the record has " + bytes.length + " bytes, its length says " + (length + 1));
        }
        int sum = 0;
        for (int i = 0; i < bytes.length - 1; i++) {
            sum += bytes[i];
        }
        int expected = ~sum & 0xff;
        if (expected != (bytes[bytes.length - 1] & 0xff)) {
            return fail(String.format("bad checksum: %02X, expected %02X", bytes[bytes.length - 1], expected));
        }
        long address = number(bytes, 1, addressBytes);
        switch (type) {
            case 1, 2, 3 -> data(address, bytes, 1 + addressBytes, length - addressBytes - 1);
            case 7, 8, 9 -> start = address;
            default -> continues = false; // a header or a count
        }
        return type < 7;
    }

    private byte[] object(CopyOptions.Format format) {
        boolean i386 = format == CopyOptions.Format.ELF32_I386;
        ObjectFile file = new ObjectFile(
                i386 ? ElfClass.ELF32 : ElfClass.ELF64,
                i386 ? ElfMachine.I386 : ElfMachine.X86_64,
                ObjectType.RELOCATABLE);
        for (int i = 0; i < stretches.size(); i++) {
            ElfSection section =
                    new ElfSection(".sec" + (i + 1), SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
            section.setContents(stretches.get(i).bytes().toByteArray());
            section.setAddress(stretches.get(i).address());
            file.sections().add(section);
        }
        return ElfWriter.write(file);
    }
}
