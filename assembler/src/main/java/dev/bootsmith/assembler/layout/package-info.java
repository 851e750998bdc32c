/**
 * Sections, the fragments they are made of, and how sizes become final: {@link dev.bootsmith.assembler.layout.Section},
 * {@link dev.bootsmith.assembler.layout.Fragment}, {@link dev.bootsmith.assembler.layout.Fixup},
 * {@link dev.bootsmith.assembler.layout.Relaxation}. Knows no source text.
 */
@NullMarked
package dev.bootsmith.assembler.layout;

import org.jspecify.annotations.NullMarked;
