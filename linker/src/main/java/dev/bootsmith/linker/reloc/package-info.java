/** Computing and storing the values of relocations. */
@NullMarked
package dev.bootsmith.linker.reloc;

import org.jspecify.annotations.NullMarked;
