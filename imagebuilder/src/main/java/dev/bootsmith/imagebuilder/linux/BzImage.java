package dev.bootsmith.imagebuilder.linux;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A Linux kernel image from its two halves, as the kernel's own build joins them.
 *
 * <pre>
 *   | set-up code, real mode, n sectors             | kernel, protected mode | zeros to 16 bytes, less 4 | CRC |
 *   1f1 set-up sectors - 1   1f4 kernel in 16 bytes   1fc root device   1fe 55 aa   202 "HdrS"
 * </pre>
 *
 * <p>The checksum is CRC-32 without the final inversion, so that one over the whole file gives 0.
 *
 * <p>Source: Linux, Documentation/arch/x86/boot.rst, and images made by it.
 */
public final class BzImage {
    public static final int SETUP_SECTORS = 0x1f1;
    public static final int SYSTEM_SIZE = 0x1f4;
    public static final int ROOT_DEVICE = 0x1fc;
    public static final int HEADER_MAGIC = 0x202;
    public static final int PROTOCOL_VERSION = 0x206;
    public static final int HDRS = 0x5372_6448;

    private static final int SIGNATURE = 0x1fe;
    private static final int SECTOR_BYTES = 512;
    private static final int MIN_SETUP_SECTORS = 5;
    private static final int MAX_SETUP_SECTORS = 64;
    private static final int CHECKSUM_BYTES = 4;
    private static final int PARAGRAPH = 16;

    private BzImage() {}

    /**
     * Joins the halves.
     *
     * @param setup the set-up code with its boot sector; it must have the boot signature at 1feh
     * @param kernel the protected-mode part
     * @param rootDevice major and minor number, 0 to leave the choice to the command line
     */
    public static byte[] join(String setupName, ByteView setup, ByteView kernel, int rootDevice)
            throws BadImageException {
        if (!setup.has(SIGNATURE, 2) || setup.get16(SIGNATURE) != 0xaa55) {
            throw new BadImageException(
                    Diagnostic.of(ImageCode.SETUP_WITHOUT_SIGNATURE, setupName).withHelp("I0040.help"));
        }
        int sectors = Math.max(MIN_SETUP_SECTORS, (setup.size() + SECTOR_BYTES - 1) / SECTOR_BYTES);
        if (sectors > MAX_SETUP_SECTORS) {
            throw BadImageException.of(
                    ImageCode.SETUP_TOO_LONG, setupName, setup.size(), MAX_SETUP_SECTORS * SECTOR_BYTES);
        }
        byte[] head = Arrays.copyOf(setup.toByteArray(), sectors * SECTOR_BYTES);
        int paragraphs = (kernel.size() + CHECKSUM_BYTES + PARAGRAPH - 1) / PARAGRAPH;
        head[SETUP_SECTORS] = (byte) (sectors - 1);
        put(head, SYSTEM_SIZE, paragraphs, 4);
        put(head, ROOT_DEVICE, rootDevice, 2);
        ByteBuilder image = new ByteBuilder(head.length + paragraphs * PARAGRAPH);
        image.put(head).put(kernel.toByteArray());
        image.fill(0, paragraphs * PARAGRAPH - CHECKSUM_BYTES - kernel.size());
        image.put32(~(int) crc(image.toByteArray()));
        return image.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** Returns whether the bytes begin as a kernel with a boot protocol does. */
    public static boolean isPresent(ByteView head) {
        return head.has(HEADER_MAGIC, 6) && head.get16(SIGNATURE) == 0xaa55 && head.get32(HEADER_MAGIC) == HDRS;
    }

    /** Returns whether the last four bytes are the checksum of the rest. */
    public static boolean isChecksumRight(byte[] image) {
        CRC32 crc = new CRC32();
        crc.update(image);
        // Over data and its own uninverted value the register ends at 0, and Java inverts it.
        return (int) crc.getValue() == ~0;
    }

    private static void put(byte[] bytes, int at, int value, int width) {
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }
}
