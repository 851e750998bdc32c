/** Generated links, compared with the machine's GNU ld where there is one. */
@NullMarked
package dev.bootsmith.linker.difference;

import org.jspecify.annotations.NullMarked;
