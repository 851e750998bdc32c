/** Programs of the machine Bootsmith runs on: a C compiler, a preprocessor. Only used where an input needs them. */
@NullMarked
package dev.bootsmith.toolchain.host;

import org.jspecify.annotations.NullMarked;
