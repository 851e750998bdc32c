/** What the processors are able to that {@code -march=} and {@code .arch} name; knows nothing of sources or states. */
@NullMarked
package dev.bootsmith.assembler.architecture;

import org.jspecify.annotations.NullMarked;
