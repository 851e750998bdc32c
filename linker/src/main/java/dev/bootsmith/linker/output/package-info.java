/** The linked image as an ELF file, as flat bytes, and as a map. */
@NullMarked
package dev.bootsmith.linker.output;

import org.jspecify.annotations.NullMarked;
