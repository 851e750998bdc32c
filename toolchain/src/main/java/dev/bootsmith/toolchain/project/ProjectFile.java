package dev.bootsmith.toolchain.project;

import java.util.List;
import java.util.Optional;

/**
 * What {@code bootsmith.toml} says.
 *
 * <pre>{@code
 * [build]                            # the program that stands at sector 0
 * sources = ["boot.s", "stage2.s"]
 * script = "boot.ld"                 # default: a boot sector at 0x7c00
 * bits = 64                          # format of the objects: 32 or 64
 *
 * [[program]]                        # further programs, linked by themselves; parts of the image name them
 * name = "kernel"
 * sources = ["kernel.c"]
 *
 * [image]                            # see ImageSpec
 * size = "1440K"
 * [[image.part]]                     # further files on the disk
 * program = "kernel"
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
 * @param programs further programs
 * @param image what the image is made of
 * @param machine the machine that runs it
 */
public record ProjectFile(
        List<String> sources,
        Optional<String> script,
        int bits,
        List<Program> programs,
        ImageSpec image,
        Machine machine) {
    /**
     * A program besides the one at sector 0.
     *
     * @param name by which parts of the image ask for it
     * @param bits 32 or 64
     * @param address where it is linked if it has no script
     */
    public record Program(String name, List<String> sources, Optional<String> script, int bits, long address) {
        public Program {
            sources = List.copyOf(sources);
        }
    }

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
        programs = List.copyOf(programs);
    }
}
