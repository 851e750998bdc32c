/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.debugger;

import org.jspecify.annotations.NullMarked;
