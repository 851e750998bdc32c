/** Call-frame information: what {@code .cfi_*} said, and the section {@code .eh_frame} made of it at the end. */
@NullMarked
package dev.bootsmith.assembler.frame;

import org.jspecify.annotations.NullMarked;
