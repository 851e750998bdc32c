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
 *
 * [machine]                          # what "run" would else be told by options of the same names
 * entry = "real:0:0x1000"
 * cpu = "no-long-mode"
 * }</pre>
 *
 * @param sources file names relative to the project's folder
 * @param script the linker script
 * @param bits 32 or 64
 * @param sectors size of the disk in sectors, 0 for the default
 * @param parts further files on the disk
 * @param machine the machine that runs it
 */
public record ProjectFile(
        List<String> sources, Optional<String> script, int bits, long sectors, List<Part> parts, Machine machine) {
    /**
     * A file on the disk.
     *
     * @param file its name relative to the project's folder
     * @param sector LBA of its first byte
     */
    public record Part(String file, long sector) {}

    /**
     * The machine that a project asks for. Both texts are those of the options of {@code run}, which knows what they mean.
     *
     * @param entry how a flat image is entered; empty for a disk that the firmware boots
     * @param cpu the processor's model
     */
    public record Machine(Optional<String> entry, Optional<String> cpu) {
        public static final Machine DEFAULT = new Machine(Optional.empty(), Optional.empty());
    }

    public ProjectFile {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }
}
