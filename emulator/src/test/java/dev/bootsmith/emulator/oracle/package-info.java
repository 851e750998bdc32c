/** Machine states that run on our processor and on another implementation, and the comparison of what became of them. */
@NullMarked
package dev.bootsmith.emulator.oracle;

import org.jspecify.annotations.NullMarked;
