package dev.bootsmith.imagebuilder.storage;

import java.util.Locale;
import java.util.Optional;

/** How the bytes of a disk are wrapped in a file. */
public enum ImageFormat {
    /** Byte n of the file is byte n of the disk. */
    RAW("raw"),
    /** A raw disk with a footer of 512 bytes. */
    VHD("vhd"),
    /** QEMU's format with holes; version 3, clusters of 64 KiB. */
    QCOW2("qcow2"),
    /** The same in version 2, for old programs. */
    QCOW2_VERSION_2("qcow2-v2");

    private final String word;

    ImageFormat(String word) {
        this.word = word;
    }

    /** Returns its name in recipes and options. */
    public String word() {
        return word;
    }

    public static Optional<ImageFormat> named(String word) {
        for (ImageFormat format : values()) {
            if (format.word.equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns the format that a file's name asks for; raw unless it ends in {@code .vhd} or {@code .qcow2}. */
    public static ImageFormat ofName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".vhd") || lower.endsWith(".vpc")) {
            return VHD;
        }
        return lower.endsWith(".qcow2") || lower.endsWith(".qcow") ? QCOW2 : RAW;
    }
}
