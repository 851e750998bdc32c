/** Bytes to {@link dev.bootsmith.isa.decode.DecodedInstruction}; knows no processor state but the code width. */
@NullMarked
package dev.bootsmith.isa.decode;

import org.jspecify.annotations.NullMarked;
