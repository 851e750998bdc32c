/**
 * The firmware: what a PC BIOS leaves in memory, and the services behind its interrupt vectors, written in Java.
 *
 * <p>A guest sees an ordinary BIOS: vectors that point into a read-only ROM at F000h, code there that ends in IRET, the BIOS data area at 400h. The
 * ROM's routines are a few bytes long; each hands over to Java by writing a port ({@link dev.bootsmith.emulator.firmware.BiosRom}). In reading order:
 * {@link dev.bootsmith.emulator.firmware.Bios}, {@link dev.bootsmith.emulator.firmware.BiosRom},
 * {@link dev.bootsmith.emulator.firmware.BiosCall}, then one class per family of services.
 */
@NullMarked
package dev.bootsmith.emulator.firmware;

import org.jspecify.annotations.NullMarked;
