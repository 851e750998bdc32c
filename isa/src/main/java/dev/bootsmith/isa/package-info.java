/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.isa;

import org.jspecify.annotations.NullMarked;
