/**
 * The remote protocol of gdb, as a server: {@link dev.bootsmith.debugger.gdb.GdbServer} (the socket),
 * {@link dev.bootsmith.debugger.gdb.GdbSession} (commands and replies), {@link dev.bootsmith.debugger.gdb.GdbRegisters} (registers and their description),
 * {@link dev.bootsmith.debugger.gdb.PacketStream} (framing).
 *
 * <p>The description sent to gdb is always the 64-bit one, in every mode of the processor, so that gdb never meets a register packet of another size than
 * it expects. In 16-bit modes the program counter is reported as a linear address, because gdb knows no segments. Use {@code set architecture i8086} or
 * {@code i386} in gdb to have such code disassembled.
 */
@NullMarked
package dev.bootsmith.debugger.gdb;

import org.jspecify.annotations.NullMarked;
