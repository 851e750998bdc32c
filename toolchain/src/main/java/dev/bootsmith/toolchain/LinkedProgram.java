package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ObjectFile;
import java.util.Optional;

/**
 * What the linker gave.
 *
 * @param flat the flat binary
 * @param elf the same as an ELF file
 * @param map where symbols and lines are
 * @param debugFile the executable that was flattened, with line tables; absent if it was not asked for
 */
record LinkedProgram(ByteView flat, ObjectFile elf, ProgramMap map, Optional<ByteView> debugFile) {}
