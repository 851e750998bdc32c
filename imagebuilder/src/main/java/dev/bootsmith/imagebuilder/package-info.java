/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.imagebuilder;

import org.jspecify.annotations.NullMarked;
