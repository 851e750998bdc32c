/**
 * What GNU binutils do to object files besides assembling and linking, as library classes:
 * {@link dev.bootsmith.toolchain.binutils.FlatCopy} for {@code objcopy -O binary},
 * {@link dev.bootsmith.toolchain.binutils.SymbolList} for {@code nm} and
 * {@link dev.bootsmith.toolchain.binutils.ObjectListing} for {@code objdump}.
 */
@NullMarked
package dev.bootsmith.toolchain.binutils;

import org.jspecify.annotations.NullMarked;
