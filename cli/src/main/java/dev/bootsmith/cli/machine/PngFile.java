package dev.bootsmith.cli.machine;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.machine.ScreenImage;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG: 8-bit RGB, no filters, one data chunk.
 *
 * <p>By hand, because the JDK's own writer brings the whole desktop module up for forty lines' work. Source: PNG specification, third edition.
 */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngFile() {}

    /** Returns the bytes of the file. */
    public static byte[] of(ScreenImage image) {
        ByteBuilder header = new ByteBuilder();
        big32(header, image.width());
        big32(header, image.height());
        header.put8(8).put8(2).put8(0).put8(0).put8(0);
        ByteBuilder out = new ByteBuilder().put(SIGNATURE);
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", compressed(rows(image)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Every row begins with its filter: none. */
    private static byte[] rows(ScreenImage image) {
        byte[] rows = new byte[image.height() * (1 + 3 * image.width())];
        int at = 0;
        for (int y = 0; y < image.height(); y++) {
            rows[at++] = 0;
            for (int x = 0; x < image.width(); x++) {
                int pixel = image.pixel(x, y);
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
            }
        }
        return rows;
    }

    private static byte[] compressed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteBuilder out = new ByteBuilder();
        byte[] piece = new byte[1 << 16];
        while (!deflater.finished()) {
            out.put(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteBuilder out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        big32(out, data.length);
        out.put(name).put(data);
        big32(out, (int) sum.getValue());
    }

    private static void big32(ByteBuilder out, int value) {
        out.put8(value >>> 24).put8(value >> 16 & 0xff).put8(value >> 8 & 0xff).put8(value & 0xff);
    }
}
