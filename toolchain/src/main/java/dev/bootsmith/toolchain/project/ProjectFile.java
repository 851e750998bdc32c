package dev.bootsmith.toolchain.project;

import java.util.List;
import java.util.Optional;

/**
 * What {@code bootsmith.toml} says.
 *
 * <pre>{@code
 * [build]
 * sources = ["boot.s", "stage2.s"]   # required
 * script = "boot.ld"                 # default: a boot sector at 0x7c00
 * bits = 64                          # format of the objects: 32 or 64
 *
 * [image]
 * sectors = 2048                     # size of the disk
 * [[image.part]]                     # further files on the disk
 * file = "data.bin"
 * sector = 64
 * }</pre>
 *
 * @param sources file names relative to the project's folder
 * @param script the linker script
 * @param bits 32 or 64
 * @param sectors size of the disk in sectors, 0 for the default
 * @param parts further files on the disk
 */
public record ProjectFile(List<String> sources, Optional<String> script, int bits, long sectors, List<Part> parts) {
    /**
     * A file on the disk.
     *
     * @param file its name relative to the project's folder
     * @param sector LBA of its first byte
     */
    public record Part(String file, long sector) {}

    public ProjectFile {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }
}
