/** Tests of the symbol map. */
@NullMarked
package dev.bootsmith.debugger.symbol;

import org.jspecify.annotations.NullMarked;
