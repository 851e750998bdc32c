package dev.bootsmith.toolchain;

import java.util.List;

/**
 * What to build.
 *
 * @param inputs names of files, or of one project folder, as the user wrote them
 * @param goal what to make of them
 * @param flatAddress where a program without a linker script is linked: 0x7c00 for a boot sector
 * @param scope what the build may read and run
 * @param debugFiles whether executables with names and lines are wanted beside the flat programs
 */
public record BuildRequest(List<String> inputs, Goal goal, long flatAddress, BuildScope scope, DebugFiles debugFiles) {
    /** Where firmware loads a boot sector. */
    public static final long BOOT_SECTOR_ADDRESS = 0x7c00;

    /** What comes out. */
    public enum Goal {
        /** A disk that firmware boots. */
        DISK,
        /** A flat binary that a loader enters at its first byte. */
        FLAT
    }

    /** Whether a debug file comes with each flat program, docs/formats/debug-file.md. */
    public enum DebugFiles {
        NONE,
        WANTED
    }

    public BuildRequest {
        inputs = List.copyOf(inputs);
    }

    /** Returns the request for a bootable disk. */
    public static BuildRequest disk(List<String> inputs) {
        return new BuildRequest(inputs, Goal.DISK, BOOT_SECTOR_ADDRESS, BuildScope.HOST, DebugFiles.NONE);
    }

    /** Returns the request for a flat binary linked for an address. */
    public static BuildRequest flat(List<String> inputs, long address) {
        return new BuildRequest(inputs, Goal.FLAT, address, BuildScope.HOST, DebugFiles.NONE);
    }

    /** Returns the same request for a build that may touch no more than the scope says. */
    public BuildRequest within(BuildScope newScope) {
        return new BuildRequest(inputs, goal, flatAddress, newScope, debugFiles);
    }

    /** Returns the same request for a build that gives debug files, too. */
    public BuildRequest withDebugFiles(DebugFiles wanted) {
        return new BuildRequest(inputs, goal, flatAddress, scope, wanted);
    }
}
