/**
 * GNU as in Java: AT&amp;T source to a relocatable object, byte for byte.
 *
 * <p>Start at {@link dev.bootsmith.assembler.Assembler}. From there: packages {@code parse} and {@code macro} make
 * statements of text, {@code directive} and {@code match} carry them out on a {@code state}, {@code layout} makes sizes
 * final, {@code output} writes. The library prints nothing and opens no file; what a source includes comes through
 * {@link dev.bootsmith.assembler.option.FileAccess}.
 */
@NullMarked
package dev.bootsmith.assembler;

import org.jspecify.annotations.NullMarked;
