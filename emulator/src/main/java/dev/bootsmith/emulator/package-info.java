/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.emulator;

import org.jspecify.annotations.NullMarked;
