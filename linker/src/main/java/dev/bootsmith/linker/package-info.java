/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.linker;

import org.jspecify.annotations.NullMarked;
