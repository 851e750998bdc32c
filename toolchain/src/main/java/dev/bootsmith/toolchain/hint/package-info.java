/**
 * Looks at the code of a boot sector without running it: {@link dev.bootsmith.toolchain.hint.BootReadFinder} finds which
 * sectors it reads, {@link dev.bootsmith.toolchain.hint.BootReadHints} compares them with what is there.
 */
@NullMarked
package dev.bootsmith.toolchain.hint;

import org.jspecify.annotations.NullMarked;
