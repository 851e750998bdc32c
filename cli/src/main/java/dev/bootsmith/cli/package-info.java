/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.cli;

import org.jspecify.annotations.NullMarked;
