package dev.bootsmith.debugger.gdb;

import dev.bootsmith.debugger.session.DebugTarget;
import dev.bootsmith.debugger.session.DebugTarget.BreakpointKind;
import dev.bootsmith.debugger.session.TargetStop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One conversation with gdb: each packet gets its reply. What is malformed gets an error reply ({@code E..}), what is unknown an empty one, and the
 * conversation goes on.
 */
final class GdbSession {
    private static final String OK = "OK";
    private static final String UNSUPPORTED = "";
    private static final String BAD_PACKET = "E01";
    private static final String BAD_MEMORY = "E14";

    /** More than this is never read or sent at once; announced to gdb as the packet size. */
    private static final int PACKET_BYTES = 0x4000;

    private static final String SIGTRAP = "05";
    private static final String SIGINT = "02";

    private final DebugTarget target;
    private final PacketStream packets;
    private final GdbRegisters registers = new GdbRegisters();
    private String lastStop = "T" + SIGTRAP + "thread:01;";

    /** How a conversation ended. */
    enum End {
        /** gdb went away, or said so; the machine stays as it is. */
        DETACHED,
        /** gdb asked to end the program. */
        KILLED
    }

    GdbSession(DebugTarget target, PacketStream packets) {
        this.target = target;
        this.packets = packets;
    }

    /** Converses until gdb leaves. */
    End converse() throws IOException {
        while (true) {
            Optional<String> packet = packets.read();
            if (packet.isEmpty()) {
                return End.DETACHED;
            }
            String command = packet.get();
            if (command.startsWith("k") || command.startsWith("vKill")) {
                if (command.startsWith("v")) {
                    packets.write(OK);
                }
                return End.KILLED;
            }
            packets.write(reply(command));
            if (command.startsWith("D")) {
                return End.DETACHED;
            }
            if (command.equals("QStartNoAckMode")) {
                packets.stopAcknowledging();
            }
        }
    }

    /** Returns the reply to a command; runs the target where the command says so. */
    String reply(String command) throws IOException {
        try {
            return command.isEmpty() ? UNSUPPORTED : dispatch(command);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return BAD_PACKET;
        }
    }

    private String dispatch(String command) throws IOException {
        String rest = command.substring(1);
        return switch (command.charAt(0)) {
            case '?', PacketStream.INTERRUPT -> lastStop;
            case 'g' -> registers.readAll(target.state());
            case 'G' -> registers.writeAll(target.state(), rest) ? OK : BAD_PACKET;
            case 'p' -> readRegister(rest);
            case 'P' -> writeRegister(rest);
            case 'm' -> readMemory(rest);
            case 'M' -> writeMemory(rest);
            case 'X' -> writeBinary(rest);
            case 'c' -> resume(rest);
            case 's' -> step(rest);
            case 'Z', 'z' -> breakpoint(command);
            case 'H', 'T', 'D' -> OK;
            case 'v' -> verbose(rest);
            case 'q' -> query(rest);
            case 'Q' -> rest.equals("StartNoAckMode") ? OK : UNSUPPORTED;
            default -> UNSUPPORTED;
        };
    }

    // ---- registers and memory ----

    private String readRegister(String argument) {
        int number = Integer.parseInt(argument, 16);
        return number < registers.count() ? registers.read(target.state(), number) : BAD_PACKET;
    }

    private String writeRegister(String argument) {
        String[] parts = argument.split("=", 2);
        int number = Integer.parseInt(parts[0], 16);
        boolean isKnown = number < registers.count() && parts.length == 2;
        return isKnown && registers.write(target.state(), number, parts[1]) ? OK : BAD_PACKET;
    }

    private String readMemory(String argument) {
        String[] parts = argument.split(",", 2);
        int count = Math.min(Integer.parseUnsignedInt(parts[1], 16), PACKET_BYTES / 2);
        if (count < 0) {
            return BAD_PACKET;
        }
        byte[] bytes = target.readMemory(Long.parseUnsignedLong(parts[0], 16), count);
        return bytes.length == 0 && count > 0 ? BAD_MEMORY : Bytes.hex(bytes);
    }

    private String writeMemory(String argument) {
        String[] parts = argument.split("[,:]", 3);
        byte[] bytes = Bytes.bytes(parts[2]);
        if (bytes.length != Integer.parseInt(parts[1], 16)) {
            return BAD_PACKET;
        }
        return target.writeMemory(Long.parseUnsignedLong(parts[0], 16), bytes) ? OK : BAD_MEMORY;
    }

    private String writeBinary(String argument) {
        String[] parts = argument.split("[,:]", 3);
        byte[] bytes = parts[2].getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length != Integer.parseInt(parts[1], 16)) {
            return BAD_PACKET;
        }
        return target.writeMemory(Long.parseUnsignedLong(parts[0], 16), bytes) ? OK : BAD_MEMORY;
    }

    // ---- running ----

    private String resume(String address) throws IOException {
        setProgramCounter(address);
        IOException[] broken = new IOException[1];
        TargetStop stop = target.resume(() -> {
            try {
                return packets.takeInterrupt();
            } catch (IOException e) {
                broken[0] = e;
                return true; // nobody listens any more
            }
        });
        if (broken[0] != null) {
            throw broken[0];
        }
        return stopReply(stop);
    }

    private String step(String address) {
        setProgramCounter(address);
        return stopReply(target.step());
    }

    private void setProgramCounter(String address) {
        if (!address.isEmpty()) {
            long linearAddress = Long.parseUnsignedLong(address, 16);
            target.state().rip = linearAddress - (GdbRegisters.linearRip(target.state()) - target.state().rip);
        }
    }

    private String stopReply(TargetStop stop) {
        lastStop = switch (stop.kind()) {
            case STEPPED -> "T" + SIGTRAP + "thread:01;";
            case BREAKPOINT -> "T" + SIGTRAP + "thread:01;swbreak:;";
            case WATCH_WRITE -> "T" + SIGTRAP + "thread:01;watch:" + Long.toHexString(stop.address()) + ";";
            case WATCH_READ -> "T" + SIGTRAP + "thread:01;rwatch:" + Long.toHexString(stop.address()) + ";";
            case INTERRUPTED -> "T" + SIGINT + "thread:01;";
            // Not "exited": the machine stands still and can still be looked at.
            case ENDED -> "T" + SIGTRAP + "thread:01;";
        };
        return lastStop;
    }

    private String breakpoint(String command) {
        String[] parts = command.substring(1).split("[,;]");
        BreakpointKind kind = switch (parts[0]) {
            case "0", "1" -> BreakpointKind.EXECUTE;
            case "2" -> BreakpointKind.WRITE;
            case "3" -> BreakpointKind.READ;
            case "4" -> BreakpointKind.ACCESS;
            default -> throw new NumberFormatException(parts[0]);
        };
        long address = Long.parseUnsignedLong(parts[1], 16);
        int size = Integer.parseInt(parts[2], 16);
        if (command.charAt(0) == 'Z') {
            return target.addBreakpoint(kind, address, size) ? OK : UNSUPPORTED;
        }
        target.removeBreakpoint(kind, address, size);
        return OK;
    }

    // ---- the longer commands ----

    private String verbose(String command) throws IOException {
        if (command.equals("Cont?")) {
            return "vCont;c;C;s;S";
        }
        if (command.startsWith("Cont;")) {
            return command.charAt(5) == 's' || command.charAt(5) == 'S' ? step("") : resume("");
        }
        return UNSUPPORTED;
    }

    private String query(String command) {
        if (command.startsWith("Supported")) {
            return "PacketSize=" + Integer.toHexString(PACKET_BYTES)
                    + ";qXfer:features:read+;QStartNoAckMode+;vContSupported+;swbreak+;hwbreak+";
        }
        if (command.startsWith("Xfer:features:read:target.xml:")) {
            return transfer(registers.description(), command.substring(command.lastIndexOf(':') + 1));
        }
        if (command.startsWith("Rcmd,")) {
            String line = new String(Bytes.bytes(command.substring(5)), StandardCharsets.UTF_8);
            return Bytes.hex(target.command(line).getBytes(StandardCharsets.UTF_8));
        }
        return switch (command) {
            case "Attached" -> "1";
            case "C" -> "QC01";
            case "fThreadInfo" -> "m01";
            case "sThreadInfo" -> "l";
            default -> UNSUPPORTED;
        };
    }

    /** Returns a part of a long text: "m" and more to come, or "l" and the last. */
    private static String transfer(String text, String range) {
        String[] parts = range.split(",", 2);
        int start = Integer.parseInt(parts[0], 16);
        int end = Math.min(text.length(), start + Math.min(Integer.parseInt(parts[1], 16), PACKET_BYTES - 4));
        if (start > text.length()) {
            return BAD_PACKET;
        }
        return (end == text.length() ? "l" : "m") + text.substring(start, end);
    }
}
