/**
 * The remote protocol of gdb, as a server: {@link dev.bootsmith.debugger.gdb.GdbServer} (the socket),
 * {@link dev.bootsmith.debugger.gdb.GdbSession} (commands and replies), {@link dev.bootsmith.debugger.gdb.GdbRegisters} (registers and their description),
 * {@link dev.bootsmith.debugger.gdb.PacketStream} (framing).
 *
 * <p>gdb fixes the sizes of registers when it connects. The description sent to it is the 64-bit one in every mode of the processor, so that no register packet
 * ever has another size than it expects; the program counter is a linear address, because gdb knows no segments. gdb 13 cannot disassemble 16-bit code with it,
 * whatever {@code set architecture} is told: {@code monitor arch i8086} and a new {@code target remote} give it a description with which it can.
 */
@NullMarked
package dev.bootsmith.debugger.gdb;

import org.jspecify.annotations.NullMarked;
