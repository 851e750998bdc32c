/**
 * How the outside watches the machine: {@link dev.bootsmith.emulator.observe.MachineObserver} and the small types its events carry.
 *
 * <p>Everything here is plain facts; nothing here builds text or knows who listens.
 */
@NullMarked
package dev.bootsmith.emulator.observe;

import org.jspecify.annotations.NullMarked;
