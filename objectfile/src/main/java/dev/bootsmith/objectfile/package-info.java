/** To be described by the module's first commit. */
@NullMarked
package dev.bootsmith.objectfile;

import org.jspecify.annotations.NullMarked;
