package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.core.bytes.ByteView;
import java.util.Map;
import java.util.Optional;

/**
 * One input on its way to the linker.
 *
 * @param name the object's name, for the linker's messages and map
 * @param bytes the object or archive
 * @param lines which source line made which bytes, by object: an archive holds several
 * @param debugBytes the object again as {@code as -g} makes it, if the input is assembly and lines are wanted
 */
record CompiledUnit(String name, ByteView bytes, Map<String, LineTable> lines, Optional<ByteView> debugBytes) {
    CompiledUnit {
        lines = Map.copyOf(lines);
    }
}
