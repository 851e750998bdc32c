package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ObjectFile;

/**
 * What the linker gave.
 *
 * @param flat the flat binary
 * @param elf the same as an ELF file
 * @param map where symbols and lines are
 */
record LinkedProgram(ByteView flat, ObjectFile elf, ProgramMap map) {}
