/** Words of command lines. */
@NullMarked
package dev.bootsmith.core.text;

import org.jspecify.annotations.NullMarked;
