/**
 * CDs: ISO 9660 (ECMA-119) with Joliet on request, and El Torito boot records. Reading order:
 * {@link dev.bootsmith.imagebuilder.iso.IsoTree}, {@link dev.bootsmith.imagebuilder.iso.ElTorito},
 * {@link dev.bootsmith.imagebuilder.iso.IsoWriter}, {@link dev.bootsmith.imagebuilder.iso.IsoReader}.
 */
@NullMarked
package dev.bootsmith.imagebuilder.iso;

import org.jspecify.annotations.NullMarked;
