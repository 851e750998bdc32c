/**
 * Object files: ELF relocatable, executable and shared files for the i386 and x86-64, and {@code ar} archives.
 *
 * <p>Reading order: {@code model} (what an object file is), {@code elf} (its bytes), {@code ar}. This module knows no
 * source text and no instruction encodings.
 */
@NullMarked
package dev.bootsmith.objectfile;

import org.jspecify.annotations.NullMarked;
