package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;

/**
 * What the linker gave.
 *
 * @param flat the flat binary
 * @param map where symbols and lines are
 */
record LinkedProgram(ByteView flat, ProgramMap map) {}
