package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Command.Group.MEMORY;
import static dev.bootsmith.debugger.command.Context.hex;

import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.symbol.SourceLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Looking at memory as numbers, text and instructions; searching it; changing it and the registers. */
final class MemoryCommands {
    private static final int MOST_UNITS = 4096;
    private static final int BYTES_A_LINE = 16;
    private static final int SEARCH_CHUNK = 1 << 16;
    private static final int MOST_FINDS = 64;

    private final Context context;
    private final DebugSession session;
    private final ListingText listing;

    MemoryCommands(Context context) {
        this.context = context;
        this.session = context.session;
        this.listing = new ListingText(context);
    }

    List<Command> commands() {
        return List.of(
                Command.of(MEMORY, "x", arguments -> examine(arguments, AddressSpace.LINEAR)),
                Command.of(MEMORY, "xp", arguments -> examine(arguments, AddressSpace.PHYSICAL)),
                Command.of(MEMORY, "disassemble disas u", this::disassemble),
                Command.of(MEMORY, "list l", this::list),
                Command.of(MEMORY, "find", this::find),
                Command.of(MEMORY, "print p", this::print),
                Command.of(MEMORY, "set", this::set),
                Command.of(MEMORY, "setpmem", this::setPhysical));
    }

    /**
     * How memory is shown.
     *
     * @param letter x hexadecimal, d signed, u unsigned, t binary, c characters, s text, i instructions
     */
    private record Format(int count, char letter, int unitBytes) {}

    // ---- x ----

    /** {@code /16xb PLACE}: count, format, unit; Bochs writes it the same way. */
    private String examine(String arguments, AddressSpace space) throws CommandError {
        String rest = arguments;
        Format format = new Format(8, 'x', 4);
        if (rest.startsWith("/")) {
            int end = rest.indexOf(' ');
            format = format(end < 0 ? rest.substring(1) : rest.substring(1, end));
            rest = end < 0 ? "" : rest.substring(end).strip();
        }
        if (rest.isEmpty()) {
            rest = "$pc";
        }
        Places.Place place = context.places.parse(rest);
        boolean isPhysical = space == AddressSpace.PHYSICAL || place.space() == AddressSpace.PHYSICAL;
        long address = place.space() == AddressSpace.PHYSICAL ? place.address() : context.places.linear(rest);
        if (format.letter() == 'i') {
            return listing.instructions(address, format.count(), ListingText.Sources.WITHOUT);
        }
        byte[] bytes = isPhysical
                ? session.memory().readPhysical(address, format.count() * format.unitBytes())
                : session.readMemory(address, format.count() * format.unitBytes());
        if (bytes.length == 0) {
            throw new CommandError("debug.unmapped", hex(address));
        }
        return format.letter() == 's' ? text(address, format.count()) : numbers(address, bytes, format);
    }

    private static Format format(String text) throws CommandError {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long count =
                digits == 0 ? 1 : Expression.number(text.substring(0, digits)).orElse(MOST_UNITS + 1);
        char letter = 'x';
        int unitBytes = 4;
        for (char character : text.substring(digits).toCharArray()) {
            int unit = "bhwg".indexOf(character);
            if (unit >= 0) {
                unitBytes = 1 << unit;
            } else if ("xdutcsi".indexOf(character) >= 0) {
                letter = character;
            } else {
                throw new CommandError("debug.bad-format", text, MOST_UNITS);
            }
        }
        if (count < 1 || count > MOST_UNITS) {
            throw new CommandError("debug.bad-format", text, MOST_UNITS);
        }
        return new Format((int) count, letter, letter == 'c' ? 1 : unitBytes);
    }

    private static String numbers(long address, byte[] bytes, Format format) {
        StringBuilder out = new StringBuilder();
        int unit = format.unitBytes();
        for (int start = 0; start + unit <= bytes.length; start += BYTES_A_LINE) {
            out.append(String.format(Locale.ROOT, "%016x ", address + start));
            int end = Math.min(bytes.length, start + BYTES_A_LINE);
            for (int i = start; i + unit <= end; i += unit) {
                out.append(' ').append(number(littleEndian(bytes, i, unit), format));
            }
            if (unit == 1 && format.letter() == 'x') {
                out.append(" ".repeat(3 * (BYTES_A_LINE - (end - start)) + 2)).append(printable(bytes, start, end));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String printable(byte[] bytes, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            int value = bytes[i] & 0xff;
            out.append(value >= ' ' && value < 0x7f ? (char) value : '.');
        }
        return out.toString();
    }

    private static String number(long value, Format format) {
        int bits = 8 * format.unitBytes();
        return switch (format.letter()) {
            case 'd' -> Long.toString(value << 64 - bits >> 64 - bits);
            case 'u' -> Long.toUnsignedString(value);
            case 't' ->
                String.format(Locale.ROOT, "%" + bits + "s", Long.toBinaryString(value))
                        .replace(' ', '0');
            case 'c' ->
                value >= ' ' && value < 0x7f ? "'" + (char) value + "'" : String.format(Locale.ROOT, "%02x ", value);
            default -> String.format(Locale.ROOT, "%0" + bits / 4 + "x", value);
        };
    }

    private String text(long start, int count) {
        StringBuilder out = new StringBuilder();
        long address = start;
        for (int i = 0; i < count; i++) {
            out.append(String.format(Locale.ROOT, "%016x  \"", address));
            int value = session.memory().peek(address);
            for (int length = 0; value > 0 && length < 200; length++) {
                out.append(
                        value >= ' ' && value < 0x7f
                                ? String.valueOf((char) value)
                                : String.format(Locale.ROOT, "\\x%02x", value));
                address++;
                value = session.memory().peek(address);
            }
            address++;
            out.append("\"\n");
        }
        return out.toString();
    }

    private static long littleEndian(byte[] bytes, int start, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[start + i] & 0xff;
        }
        return value;
    }

    // ---- instructions and sources ----

    /** {@code u}, {@code u PLACE}, {@code u /10 PLACE}, {@code u START, END}. */
    private String disassemble(String arguments) throws CommandError {
        String rest = arguments;
        int count = 10;
        if (rest.startsWith("/")) {
            int end = rest.indexOf(' ');
            count = format((end < 0 ? rest.substring(1) : rest.substring(1, end)).replace("i", ""))
                    .count();
            rest = end < 0 ? "" : rest.substring(end).strip();
        }
        int comma = rest.indexOf(',');
        long start = rest.isEmpty()
                ? GuestMemory.programCounter(session.state())
                : context.places.linear(comma < 0 ? rest : rest.substring(0, comma));
        if (session.readMemory(start, 1).length == 0) {
            throw new CommandError("debug.unmapped", hex(start));
        }
        return comma < 0
                ? listing.instructions(start, count, ListingText.Sources.MIXED)
                : listing.range(start, context.places.linear(rest.substring(comma + 1)));
    }

    /** The source around a place. */
    private String list(String arguments) throws CommandError {
        long address =
                arguments.isEmpty() ? GuestMemory.programCounter(session.state()) : context.places.linear(arguments);
        Optional<SourceLine> line = context.sourceLine(address);
        if (line.isEmpty()) {
            throw new CommandError("debug.no-source", hex(address));
        }
        return listing.source(line.get());
    }

    // ---- find ----

    /** {@code find START, LENGTH, BYTE...} or {@code find START, LENGTH, "text"}. */
    private String find(String arguments) throws CommandError {
        String[] parts = arguments.split(",", 3);
        if (parts.length < 3) {
            throw new CommandError("debug.find-what");
        }
        long address = context.places.linear(parts[0]);
        long length = context.places.value(parts[1]).now();
        byte[] wanted = bytes(parts[2].strip());
        StringBuilder out = new StringBuilder();
        int finds = 0;
        for (long done = 0; done < length && finds < MOST_FINDS; done += SEARCH_CHUNK) {
            int count = (int) Math.min(SEARCH_CHUNK + wanted.length - 1, length - done);
            byte[] chunk = session.readMemory(address + done, count);
            for (int i = 0; i + wanted.length <= chunk.length && i < SEARCH_CHUNK && finds < MOST_FINDS; i++) {
                if (java.util.Arrays.equals(chunk, i, i + wanted.length, wanted, 0, wanted.length)) {
                    out.append(context.place(address + done + i)).append('\n');
                    finds++;
                }
            }
            if (context.interrupted().getAsBoolean()) {
                return out + context.say("debug.stopped.interrupted");
            }
        }
        return finds == 0 ? context.say("debug.find-nothing") : out.toString();
    }

    private byte[] bytes(String text) throws CommandError {
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1).getBytes(StandardCharsets.ISO_8859_1);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String word : text.split("[\\s,]+", -1)) {
            OptionalLong value = Expression.number(word);
            if (value.isEmpty() || Long.compareUnsigned(value.getAsLong(), 0xff) > 0) {
                throw new CommandError("debug.bad-range", word, "0xff");
            }
            out.write((int) value.getAsLong());
        }
        return out.toByteArray();
    }

    // ---- values ----

    private String print(String arguments) throws CommandError {
        if (arguments.isEmpty()) {
            throw new CommandError("debug.bad-expression", "", 1);
        }
        boolean isFormatted = arguments.startsWith("/") && arguments.indexOf(' ') > 0;
        String text = isFormatted ? arguments.substring(arguments.indexOf(' ') + 1) : arguments;
        long value = context.places.value(text).now();
        return context.place(value) + "  " + value + "\n";
    }

    /** {@code set $rax = 5}, {@code set byte 0x7c00 = 0x90}; without a size, a double word. */
    private String set(String arguments) throws CommandError {
        int equals = arguments.indexOf('=');
        String left = equals < 0 ? "" : arguments.substring(0, equals).strip();
        if (left.isEmpty()) {
            throw new CommandError("debug.set-what");
        }
        long value =
                context.places.value(arguments.substring(equals + 1).strip()).now();
        String[] words = left.split("\\s+", 2);
        int size = List.of("byte", "word", "", "dword", "", "", "", "qword").indexOf(words[0]) + 1;
        if (size > 0 && words.length == 2) {
            return write(words[1], value, size);
        }
        boolean isRegister = left.startsWith("$") || left.startsWith("%");
        Optional<RegisterNames.Register> register = RegisterNames.find(isRegister ? left.substring(1) : left);
        if (register.isEmpty()) {
            if (isRegister) {
                throw new CommandError("debug.no-register", left);
            }
            return write(left, value, 4);
        }
        var setter = register.get().setter();
        if (setter == null) {
            throw new CommandError("debug.read-only", left);
        }
        setter.accept(session.state(), value);
        session.noteChange();
        return "";
    }

    private String write(String where, long value, int size) throws CommandError {
        Places.Place place = context.places.parse(where);
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        boolean isWritten;
        if (place.space() == AddressSpace.PHYSICAL) {
            isWritten = session.memory().writePhysical(place.address(), bytes);
            session.noteChange();
        } else {
            isWritten = session.writeMemory(context.places.linear(where), bytes);
        }
        if (!isWritten) {
            throw new CommandError("debug.unmapped", where);
        }
        return "";
    }

    /** Bochs: {@code setpmem ADDRESS SIZE VALUE}. */
    private String setPhysical(String arguments) throws CommandError {
        String[] words = arguments.split("\\s+", 3);
        if (words.length < 3 || !List.of("1", "2", "4", "8").contains(words[1])) {
            throw new CommandError("debug.set-what");
        }
        return write("phys:" + words[0], context.places.value(words[2]).now(), Integer.parseInt(words[1]));
    }
}
