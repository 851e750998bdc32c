/** Guests booted on the whole machine. */
@NullMarked
package dev.bootsmith.emulator.pc;

import org.jspecify.annotations.NullMarked;
