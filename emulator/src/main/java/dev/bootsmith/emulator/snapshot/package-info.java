/**
 * How the parts of a machine write down their state and take it back: {@link dev.bootsmith.emulator.snapshot.Stateful} is what a part implements,
 * {@link dev.bootsmith.emulator.snapshot.StateStream} what it is given.
 *
 * <p>Knows no part of a machine.
 */
@NullMarked
package dev.bootsmith.emulator.snapshot;

import org.jspecify.annotations.NullMarked;
