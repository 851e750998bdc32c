/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.toolchain;

import org.jspecify.annotations.NullMarked;
