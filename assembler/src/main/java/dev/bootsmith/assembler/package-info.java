/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.assembler;

import org.jspecify.annotations.NullMarked;
