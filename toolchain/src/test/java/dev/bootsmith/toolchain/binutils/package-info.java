/** Tests of the listings of object files that need no command line. */
@NullMarked
package dev.bootsmith.toolchain.binutils;

import org.jspecify.annotations.NullMarked;
