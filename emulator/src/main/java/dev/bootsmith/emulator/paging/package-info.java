/**
 * Facts about paging, without behaviour: which mode is in use, what an access asked for, and what a walk through the paging structures found.
 *
 * <p>In reading order: {@link dev.bootsmith.emulator.paging.PagingMode}, {@link dev.bootsmith.emulator.paging.PageLevel},
 * {@link dev.bootsmith.emulator.paging.PageWalk}. The walker itself is in {@code emulator.mmu}; this package knows neither memory nor faults, so that
 * fault reasons can carry a walk.
 */
@NullMarked
package dev.bootsmith.emulator.paging;

import org.jspecify.annotations.NullMarked;
