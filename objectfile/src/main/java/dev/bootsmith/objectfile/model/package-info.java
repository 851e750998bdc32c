/**
 * The parts of an object file as objects that refer to each other, without offsets and indices.
 *
 * <p>Reading order: {@link dev.bootsmith.objectfile.model.ObjectFile}, {@link dev.bootsmith.objectfile.model.ElfSection},
 * {@link dev.bootsmith.objectfile.model.ElfSymbol}, {@link dev.bootsmith.objectfile.model.Relocation},
 * {@link dev.bootsmith.objectfile.model.RelocationType}. Symbol tables, string tables and relocation sections do not
 * appear as sections here: they exist only in a file's bytes.
 */
@NullMarked
package dev.bootsmith.objectfile.model;

import org.jspecify.annotations.NullMarked;
