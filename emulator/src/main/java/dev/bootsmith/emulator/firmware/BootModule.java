package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;

/**
 * A file that a boot loader puts into memory beside the kernel.
 *
 * @param commandLine the words a loader would have been given with it, usually its name
 */
public record BootModule(ByteView contents, String commandLine) {}
