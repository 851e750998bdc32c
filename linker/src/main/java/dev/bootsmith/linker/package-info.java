/**
 * The linker: objects and a script to an image, with GNU ld's scripts, addresses and bytes.
 *
 * <p>Entry: {@link dev.bootsmith.linker.Linker}. It runs, in this order: read the script ({@code parse}), read the
 * objects ({@code input}), resolve symbols ({@code symbol}), match sections and run the location counter to a fixed point
 * ({@code layout}), relocate ({@code reloc}), write image and map ({@code output}). This module knows no source
 * languages and no file system: files come through {@link dev.bootsmith.linker.option.FileAccess}.
 */
@NullMarked
package dev.bootsmith.linker;

import org.jspecify.annotations.NullMarked;
