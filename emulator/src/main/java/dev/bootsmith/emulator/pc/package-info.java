/**
 * The whole emulator behind one door: {@link dev.bootsmith.emulator.pc.Pc} joins the machine, which knows no particular processor, and the processor, which
 * knows no machine.
 */
@NullMarked
package dev.bootsmith.emulator.pc;

import org.jspecify.annotations.NullMarked;
