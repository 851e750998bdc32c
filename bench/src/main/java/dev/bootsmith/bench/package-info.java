/**
 * Measurements that are run on request; nothing here is a test and nothing asserts a time.
 *
 * <p>{@link dev.bootsmith.bench.GuestSpeed} times guests of {@code bench/guests} on the interpreter, beside QEMU where it is
 * installed.
 */
@NullMarked
package dev.bootsmith.bench;

import org.jspecify.annotations.NullMarked;
