/**
 * Growing and reading little-endian byte sequences.
 *
 * <p>Everything Bootsmith writes is little-endian, so no type here has a byte order to choose.
 */
@NullMarked
package dev.bootsmith.core.bytes;

import org.jspecify.annotations.NullMarked;
