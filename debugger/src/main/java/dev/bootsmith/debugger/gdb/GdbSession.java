package dev.bootsmith.debugger.gdb;

import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugTarget;
import dev.bootsmith.debugger.session.Hit;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.session.TargetStop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One conversation with gdb: each packet gets its reply. What is malformed gets an error reply ({@code E..}), what is unknown an empty one, and the
 * conversation goes on. Threads are processors, numbered from 1.
 */
final class GdbSession {
    private static final String OK = "OK";
    private static final String UNSUPPORTED = "";
    private static final String BAD_PACKET = "E01";
    private static final String BAD_MEMORY = "E14";

    /** More than this is never read or sent at once; announced to gdb as the packet size. */
    private static final int PACKET_BYTES = 0x4000;

    private static final int MOST_WATCHED_BYTES = 1 << 20;
    private static final String SIGTRAP = "05";
    private static final String SIGINT = "02";

    private final DebugTarget target;
    private final PacketStream packets;
    private final GdbRegisters registers;
    private GdbRegisters.View nextView;
    private final Map<String, StopPoint> breakpoints = new HashMap<>();
    private String lastStop;

    /** How a conversation ended. */
    enum End {
        /** gdb said so; the guest runs on. */
        DETACHED,
        /** gdb went away without a word; the machine stays as it is. */
        VANISHED,
        /** gdb asked to end the program. */
        KILLED
    }

    /** @param view how this gdb is told to see the processor, for as long as it is connected */
    GdbSession(DebugTarget target, PacketStream packets, GdbRegisters.View view) {
        this.target = target;
        this.packets = packets;
        this.registers = new GdbRegisters(view);
        this.nextView = view;
        this.lastStop = "T" + SIGTRAP + thread();
    }

    /** Converses until gdb leaves. */
    End converse() throws IOException {
        while (true) {
            Optional<String> packet = packets.read();
            if (packet.isEmpty()) {
                return End.VANISHED;
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

    /** How the next gdb is to see the processor: {@code monitor arch} says so. */
    GdbRegisters.View nextView() {
        return nextView;
    }

    /** Takes away what this gdb has set: the next one sets its own. */
    void forgetBreakpoints() {
        breakpoints.values().forEach(target::remove);
        breakpoints.clear();
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
            case PacketStream.OVERSIZE -> BAD_PACKET;
            case 'g' -> registers.readAll(target.state());
            case 'G' -> changed(registers.writeAll(target.state(), rest));
            case 'p' -> readRegister(rest);
            case 'P' -> writeRegister(rest);
            case 'm' -> readMemory(rest);
            case 'M' -> writeMemory(rest);
            case 'X' -> writeBinary(rest);
            case 'c', 's' -> resume(command.charAt(0), rest);
            case 'C', 'S' -> resume(command.charAt(0) == 'C' ? 'c' : 's', behindSignal(rest));
            case 'b' -> reverse(rest);
            case 'Z', 'z' -> breakpoint(command);
            case 'H' -> selectThread(rest);
            case 'T' -> threadNumber(rest) < target.cpuCount() ? OK : BAD_PACKET;
            case 'D' -> OK;
            case 'v' -> verbose(rest);
            case 'q' -> query(rest);
            case 'Q' -> rest.equals("StartNoAckMode") ? OK : UNSUPPORTED;
            default -> UNSUPPORTED;
        };
    }

    private static String behindSignal(String rest) {
        int semicolon = rest.indexOf(';');
        return semicolon < 0 ? "" : rest.substring(semicolon + 1);
    }

    // ---- threads ----

    private String thread() {
        return "thread:" + threadId(target.stoppedCpu()) + ";";
    }

    private static String threadId(int cpu) {
        return String.format(Locale.ROOT, "%02x", cpu + 1);
    }

    /** The number of a processor by gdb's number for its thread; 0 and -1 mean any. */
    private int threadNumber(String text) {
        if (text.startsWith("-1") || text.isEmpty()) {
            return target.selectedCpu();
        }
        int number = Integer.parseInt(text, 16);
        return number == 0 ? target.selectedCpu() : number - 1;
    }

    private String selectThread(String argument) {
        int number = threadNumber(argument.substring(1));
        if (number < 0 || number >= target.cpuCount()) {
            return BAD_PACKET;
        }
        if (argument.charAt(0) == 'g') {
            target.selectCpu(number);
        }
        return OK;
    }

    // ---- registers and memory ----

    private String changed(boolean isChanged) {
        if (isChanged) {
            target.noteChange();
        }
        return isChanged ? OK : BAD_PACKET;
    }

    private String readRegister(String argument) {
        int number = Integer.parseInt(argument, 16);
        return number < registers.count() ? registers.read(target.state(), number) : BAD_PACKET;
    }

    private String writeRegister(String argument) {
        String[] parts = argument.split("=", 2);
        int number = Integer.parseInt(parts[0], 16);
        boolean isKnown = number < registers.count() && parts.length == 2;
        return changed(isKnown && registers.write(target.state(), number, parts[1]));
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
        return write(parts, Bytes.bytes(parts[2]));
    }

    private String writeBinary(String argument) {
        String[] parts = argument.split("[,:]", 3);
        return write(parts, parts[2].getBytes(StandardCharsets.ISO_8859_1));
    }

    private String write(String[] parts, byte[] bytes) {
        if (bytes.length != Integer.parseInt(parts[1], 16)) {
            return BAD_PACKET;
        }
        boolean isWritten = bytes.length == 0 || target.writeMemory(Long.parseUnsignedLong(parts[0], 16), bytes);
        return isWritten ? OK : BAD_MEMORY;
    }

    // ---- running ----

    private interface Run {
        TargetStop run(BooleanSupplier interrupted);
    }

    private String run(Run action) throws IOException {
        IOException[] broken = new IOException[1];
        TargetStop stop = action.run(() -> {
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

    private String resume(char how, String address) throws IOException {
        if (!address.isEmpty()) {
            GdbRegisters.setLinearRip(target.state(), Long.parseUnsignedLong(address, 16));
            target.noteChange();
        }
        return run(how == 's' ? target::step : target::resume);
    }

    private String reverse(String how) throws IOException {
        if (!target.canReverse()) {
            return UNSUPPORTED;
        }
        return switch (how) {
            case "s" -> run(target::reverseStep);
            case "c" -> run(target::reverseResume);
            default -> UNSUPPORTED;
        };
    }

    private String stopReply(TargetStop stop) throws IOException {
        String text = target.describe(stop);
        if (!text.isEmpty()) {
            packets.write("O" + Bytes.hex(text.getBytes(StandardCharsets.UTF_8)));
        }
        lastStop = switch (stop.kind()) {
            case STEPPED -> "T" + SIGTRAP + thread();
            case STOP_POINT -> "T" + SIGTRAP + thread() + reason(stop);
            case INTERRUPTED -> "T" + SIGINT + thread();
            case HISTORY_BEGINS -> "T" + SIGTRAP + thread() + "replaylog:begin;";
            // Not "exited": the machine stands still and can still be looked at.
            case ENDED -> "T" + SIGTRAP + thread();
        };
        return lastStop;
    }

    /** What gdb is told of the first stop point that it has set itself. */
    private String reason(TargetStop stop) {
        for (Hit hit : stop.hits()) {
            if (breakpoints.containsValue(hit.point())) {
                StopCondition condition = hit.point().condition();
                if (condition instanceof StopCondition.Memory memory) {
                    String name = memory.access() == AccessKind.WRITE
                            ? "watch"
                            : memory.access() == AccessKind.READ ? "rwatch" : "awatch";
                    return name + ":" + Long.toHexString(memory.address()) + ";";
                }
                boolean isHard = breakpoints.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == hit.point()
                                && entry.getKey().startsWith("1"));
                return isHard ? "hwbreak:;" : "swbreak:;";
            }
        }
        return "";
    }

    private String breakpoint(String command) {
        String[] parts = command.substring(1).split("[,;]");
        long address = Long.parseUnsignedLong(parts[1], 16);
        int size = Integer.parseInt(parts[2], 16);
        if (size < 0 || size > MOST_WATCHED_BYTES) {
            return BAD_PACKET;
        }
        StopCondition condition = condition(parts[0], address, Math.max(1, size));
        String key = parts[0] + "," + parts[1] + "," + parts[2];
        StopPoint present = breakpoints.get(key);
        if (command.charAt(0) == 'Z' && present == null) {
            StopPoint point = new StopPoint(0, condition, false);
            breakpoints.put(key, point);
            target.add(point);
        } else if (command.charAt(0) == 'z' && present != null) {
            breakpoints.remove(key);
            target.remove(present);
        }
        return OK;
    }

    private static StopCondition condition(String kind, long address, int size) {
        return switch (kind) {
            case "0", "1" -> new StopCondition.Code(AddressSpace.LINEAR, 0, address);
            case "2" -> new StopCondition.Memory(AddressSpace.LINEAR, address, size, AccessKind.WRITE);
            case "3" -> new StopCondition.Memory(AddressSpace.LINEAR, address, size, AccessKind.READ);
            case "4" -> new StopCondition.Memory(AddressSpace.LINEAR, address, size, AccessKind.ACCESS);
            default -> throw new NumberFormatException(kind);
        };
    }

    // ---- the longer commands ----

    private String verbose(String command) throws IOException {
        if (command.equals("Cont?")) {
            return "vCont;c;C;s;S";
        }
        if (!command.startsWith("Cont;")) {
            return UNSUPPORTED;
        }
        // The machine's processors run in an order of their own: the first action that steps decides.
        for (String action : command.substring(5).split(";", -1)) {
            if (action.startsWith("s") || action.startsWith("S")) {
                int colon = action.indexOf(':');
                int cpu = colon < 0 ? target.selectedCpu() : threadNumber(action.substring(colon + 1));
                if (cpu < 0 || cpu >= target.cpuCount()) {
                    return BAD_PACKET;
                }
                return run(interrupted -> target.stepCpu(cpu, interrupted));
            }
        }
        return run(target::resume);
    }

    private String query(String command) throws IOException {
        if (command.startsWith("Supported")) {
            return "PacketSize=" + Integer.toHexString(PACKET_BYTES)
                    + ";qXfer:features:read+;qXfer:memory-map:read+;QStartNoAckMode+;vContSupported+;swbreak+;hwbreak+"
                    + (target.canReverse() ? ";ReverseStep+;ReverseContinue+" : "");
        }
        if (command.startsWith("Xfer:features:read:target.xml:")) {
            return transfer(registers.description(), command.substring(command.lastIndexOf(':') + 1));
        }
        if (command.startsWith("Xfer:memory-map:read::")) {
            return transfer(memoryMap(), command.substring(command.lastIndexOf(':') + 1));
        }
        if (command.startsWith("Rcmd,")) {
            String line = new String(Bytes.bytes(command.substring(5)), StandardCharsets.UTF_8);
            return monitor(line);
        }
        if (command.startsWith("ThreadExtraInfo,")) {
            int cpu = threadNumber(command.substring(command.indexOf(',') + 1));
            return Bytes.hex(("CPU " + cpu).getBytes(StandardCharsets.UTF_8));
        }
        return switch (command) {
            case "Attached" -> "1";
            case "C" -> "QC" + threadId(target.selectedCpu());
            case "fThreadInfo" -> threads();
            case "sThreadInfo" -> "l";
            default -> UNSUPPORTED;
        };
    }

    private String threads() {
        StringBuilder list = new StringBuilder("m");
        for (int i = 0; i < target.cpuCount(); i++) {
            list.append(i == 0 ? "" : ",").append(threadId(i));
        }
        return list.toString();
    }

    /** What a command prints may be longer than a packet, so it goes out in pieces. */
    private String monitor(String line) throws IOException {
        String[] words = line.strip().split("\\s+", -1);
        if (words[0].equals("arch")) {
            return selectView(words.length > 1 ? words[1] : "auto");
        }
        String text = target.command(line, () -> {
            try {
                return packets.takeInterrupt();
            } catch (IOException e) {
                return true;
            }
        });
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int piece = PACKET_BYTES / 2 - 4;
        int at = 0;
        for (; bytes.length - at > piece; at += piece) {
            packets.write("O" + Bytes.hex(java.util.Arrays.copyOfRange(bytes, at, at + piece)));
        }
        return at == bytes.length ? OK : Bytes.hex(java.util.Arrays.copyOfRange(bytes, at, bytes.length));
    }

    /** gdb keeps the description it was given when it connected; another one takes effect when it connects again. */
    private String selectView(String name) {
        Optional<GdbRegisters.View> wanted =
                name.equals("auto") ? Optional.of(GdbRegisters.View.X86_64) : GdbRegisters.View.named(name);
        nextView = wanted.orElse(nextView);
        String answer = wanted.isPresent() ? "now: disconnect, target remote\n" : "arch auto|i8086|i386|i386:x86-64\n";
        return Bytes.hex(answer.getBytes(StandardCharsets.UTF_8));
    }

    /** All linear addresses can be asked for; in the firmware's ROM only hardware breakpoints would do on a real board. */
    private static String memoryMap() {
        return "<?xml version=\"1.0\"?><!DOCTYPE memory-map PUBLIC \"+//IDN gnu.org//DTD GDB Memory Map V1.0//EN\" "
                + "\"http://sourceware.org/gdb/gdb-memory-map.dtd\"><memory-map>"
                + "<memory type=\"ram\" start=\"0x0\" length=\"0xf0000\"/>"
                + "<memory type=\"rom\" start=\"0xf0000\" length=\"0x10000\"/>"
                + "<memory type=\"ram\" start=\"0x100000\" length=\"0xffffffffffefffff\"/></memory-map>";
    }

    /** Returns a part of a long text: "m" and more to come, or "l" and the last. */
    private static String transfer(String text, String range) {
        String[] parts = range.split(",", 2);
        int start = Integer.parseInt(parts[0], 16);
        int end = Math.min(text.length(), start + Math.min(Integer.parseInt(parts[1], 16), PACKET_BYTES - 4));
        if (start > text.length() || end < start) {
            return BAD_PACKET;
        }
        return (end == text.length() ? "l" : "m") + text.substring(start, end);
    }
}
