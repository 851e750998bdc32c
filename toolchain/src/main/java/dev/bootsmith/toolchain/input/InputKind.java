package dev.bootsmith.toolchain.input;

/** What a file given to {@code run} or {@code build} is. */
public enum InputKind {
    ASSEMBLY,
    /** Assembly that goes through the C preprocessor first, {@code .S}. */
    ASSEMBLY_FOR_CPP,
    C_SOURCE,
    OBJECT,
    ARCHIVE,
    LINKER_SCRIPT,
    /** A folder with a {@code bootsmith.toml}. */
    PROJECT,
    /** A disk image, or any binary that is none of the others. */
    DISK_IMAGE,
    ELF_EXECUTABLE,
    LINUX_KERNEL;

    /** Returns whether a linker has to work on it. */
    public boolean isLinked() {
        return switch (this) {
            case ASSEMBLY, ASSEMBLY_FOR_CPP, C_SOURCE, OBJECT, ARCHIVE -> true;
            case LINKER_SCRIPT, PROJECT, DISK_IMAGE, ELF_EXECUTABLE, LINUX_KERNEL -> false;
        };
    }
}
