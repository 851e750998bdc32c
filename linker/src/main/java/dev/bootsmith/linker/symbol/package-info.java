/** Which definition each name stands for. */
@NullMarked
package dev.bootsmith.linker.symbol;

import org.jspecify.annotations.NullMarked;
