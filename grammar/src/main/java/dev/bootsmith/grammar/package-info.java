/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.grammar;

import org.jspecify.annotations.NullMarked;
