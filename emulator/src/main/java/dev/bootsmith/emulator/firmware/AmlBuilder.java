package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.nio.charset.StandardCharsets;

/**
 * Writes ACPI machine language, as far as a description of a fixed board needs it.
 *
 * <p>Source: ACPI specification 6.4, chapter 20 (AML) and 6.4 (resource descriptors).
 */
final class AmlBuilder {
    private final ByteBuilder out = new ByteBuilder();

    byte[] bytes() {
        return out.toByteArray();
    }

    private AmlBuilder op(int... bytes) {
        for (int value : bytes) {
            out.put8(value);
        }
        return this;
    }

    /** DefScope. The path is a name segment, perhaps with a root character in front. */
    AmlBuilder scope(String path, AmlBuilder body) {
        return op(0x10).pack(new AmlBuilder().path(path).append(body));
    }

    /** DefDevice. */
    AmlBuilder device(String name, AmlBuilder body) {
        return op(0x5b, 0x82).pack(new AmlBuilder().path(name).append(body));
    }

    /** DefName with an integer. */
    AmlBuilder name(String name, long value) {
        return op(0x08).path(name).integer(value);
    }

    /** DefName with an EISA identifier such as {@code PNP0A03}. */
    AmlBuilder eisaId(String name, String id) {
        int letters = id.charAt(0) - 0x40 << 10 | id.charAt(1) - 0x40 << 5 | id.charAt(2) - 0x40;
        int number = Integer.parseInt(id, 3, 7, 16);
        op(0x08).path(name).op(0x0c);
        out.put8(letters >> 8).put8(letters).put8(number >> 8).put8(number);
        return this;
    }

    /** DefName with a package of integers. */
    AmlBuilder packageOf(String name, long... values) {
        return op(0x08).path(name).integers(values);
    }

    /** DefName with a package of packages of integers. */
    AmlBuilder packages(String name, long[]... rows) {
        AmlBuilder body = new AmlBuilder().op(rows.length);
        for (long[] row : rows) {
            body.integers(row);
        }
        return op(0x08).path(name).op(0x12).pack(body);
    }

    private AmlBuilder integers(long... values) {
        AmlBuilder body = new AmlBuilder().op(values.length);
        for (long value : values) {
            body.integer(value);
        }
        return op(0x12).pack(body);
    }

    /** DefName with a buffer of resource descriptors; the end tag is added. */
    AmlBuilder resources(String name, AmlBuilder descriptors) {
        descriptors.op(0x79, 0);
        byte[] bytes = descriptors.bytes();
        AmlBuilder body = new AmlBuilder().integer(bytes.length);
        body.out.put(bytes);
        return op(0x08).path(name).op(0x11).pack(body);
    }

    // ---- resource descriptors ----

    /** A fixed range of ports, decoded with 16 bits. */
    AmlBuilder io(int first, int count) {
        return op(0x47, 1, first & 0xff, first >> 8, first & 0xff, first >> 8, 1, count);
    }

    /** An edge-triggered, active-high interrupt. */
    AmlBuilder irq(int number) {
        int mask = 1 << number;
        return op(0x22, mask & 0xff, mask >> 8);
    }

    /** Bus numbers 0 to 255. */
    AmlBuilder allBuses() {
        return op(0x88, 0x0d, 0, 2, 0x0c, 0, 0, 0, 0, 0, 0xff, 0, 0, 0, 0, 1);
    }

    /** Ports that a bridge passes on. */
    AmlBuilder portWindow(int first, int last) {
        int length = last - first + 1;
        op(0x88, 0x0d, 0, 1, 0x0c, 3, 0, 0);
        return op(first & 0xff, first >> 8, last & 0xff, last >> 8, 0, 0, length & 0xff, length >> 8);
    }

    /** Memory that a bridge passes on. */
    AmlBuilder memoryWindow(long first, long last) {
        op(0x87, 0x17, 0, 0, 0x0c, 1);
        out.put32(0);
        out.put32((int) first);
        out.put32((int) last);
        out.put32(0);
        out.put32((int) (last - first + 1));
        return this;
    }

    /** Memory that a device occupies. */
    AmlBuilder fixedMemory(long first, int length) {
        op(0x86, 0x09, 0, 0);
        out.put32((int) first);
        out.put32(length);
        return this;
    }

    // ---- encoding ----

    private AmlBuilder append(AmlBuilder other) {
        out.put(other.bytes());
        return this;
    }

    private AmlBuilder path(String path) {
        String segments = path;
        if (segments.startsWith("\\")) {
            out.put8('\\');
            segments = segments.substring(1);
        }
        if (segments.isEmpty()) {
            return op(0);
        }
        out.put((segments + "____".substring(segments.length())).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private AmlBuilder integer(long value) {
        if (value == 0 || value == 1) {
            return op((int) value);
        }
        if (value <= 0xff) {
            return op(0x0a, (int) value);
        }
        if (value <= 0xffff) {
            return op(0x0b, (int) value & 0xff, (int) value >> 8);
        }
        op(0x0c);
        out.put32((int) value);
        return this;
    }

    /** PkgLength counts itself: one byte up to 63, else two or three. */
    private AmlBuilder pack(AmlBuilder body) {
        byte[] bytes = body.bytes();
        if (bytes.length + 1 <= 0x3f) {
            op(bytes.length + 1);
        } else if (bytes.length + 2 <= 0xfff) {
            int length = bytes.length + 2;
            op(0x40 | length & 15, length >> 4);
        } else {
            int length = bytes.length + 3;
            op(0x80 | length & 15, length >> 4 & 0xff, length >> 12);
        }
        out.put(bytes);
        return this;
    }
}
