package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.core.bytes.ByteView;
import java.util.Optional;

/**
 * One input on its way to the linker.
 *
 * @param name the object's name, for the linker's messages and map
 * @param bytes the object or archive
 * @param lines which source line made which bytes, if we assembled it
 */
record CompiledUnit(String name, ByteView bytes, Optional<LineTable> lines) {}
