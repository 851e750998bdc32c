package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Command.Group.STOP;

import dev.bootsmith.debugger.explain.ModelSpecificRegisters;
import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Setting, listing and removing stop points. */
final class BreakCommands {
    private static final int MOST_WATCHED_BYTES = 1 << 20;
    private static final Map<String, Integer> CR0 =
            Map.of("pe", 0, "mp", 1, "em", 2, "ts", 3, "ne", 5, "wp", 16, "am", 18, "nw", 29, "cd", 30, "pg", 31);
    private static final Map<String, Integer> CR4 = Map.of(
            "pse", 4, "pae", 5, "mce", 6, "pge", 7, "osfxsr", 9, "la57", 12, "osxsave", 18, "smep", 20, "smap", 21,
            "pke", 22);

    private final Context context;
    private final DebugSession session;
    private final StopText text;
    private int lastNumber;

    BreakCommands(Context context, StopText text) {
        this.context = context;
        this.session = context.session;
        this.text = text;
    }

    List<Command> commands() {
        return List.of(
                Command.of(STOP, "break b br lb hbreak lbreak", arguments -> addBreak(arguments, false)),
                Command.of(STOP, "tbreak tb thbreak", arguments -> addBreak(arguments, true)),
                Command.of(STOP, "pbreak pb", arguments -> addBreak("phys:" + arguments, false)),
                Command.of(STOP, "vbreak vb", this::addLogical),
                Command.of(STOP, "watch", arguments -> bochsWatch(arguments)),
                Command.of(STOP, "rwatch", arguments -> addWatch(AccessKind.READ, arguments)),
                Command.of(STOP, "awatch", arguments -> addWatch(AccessKind.ACCESS, arguments)),
                Command.of(STOP, "modebp", arguments -> add(new StopCondition.Mode(null), "", false)),
                Command.of(STOP, "magic", this::magic),
                Command.of(STOP, "delete d del unwatch", this::delete),
                Command.of(STOP, "enable bpe", arguments -> enable(arguments, true)),
                Command.of(STOP, "disable bpd", arguments -> enable(arguments, false)),
                Command.of(STOP, "condition", this::condition),
                Command.of(STOP, "ignore", this::ignore),
                Command.of(STOP, "blist", arguments -> list()));
    }

    // ---- setting ----

    private String addBreak(String arguments, boolean isTemporary) throws CommandError {
        String[] parts = split(arguments);
        String what = parts[0];
        if (what.isEmpty() && !isTemporary) {
            what = "$pc";
        }
        return add(condition(what.strip().split("\\s+"), what), parts[1], isTemporary);
    }

    /** Returns what to wait for, and the guard behind {@code if}. */
    private static String[] split(String arguments) {
        int at = (" " + arguments).indexOf(" if ");
        return at < 0
                ? new String[] {arguments, ""}
                : new String[] {
                    arguments.substring(0, Math.max(0, at - 1)),
                    arguments.substring(at + 3).strip()
                };
    }

    private StopCondition condition(String[] words, String whole) throws CommandError {
        String subject = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "int", "vector" -> new StopCondition.Vector((int) ranged(subject, 255));
            case "exception" ->
                new StopCondition.Vector(
                        subject.isEmpty() ? StopCondition.Vector.ANY_EXCEPTION : (int) ranged(subject, 255));
            case "in" -> port(subject, AccessKind.READ);
            case "out" -> port(subject, AccessKind.WRITE);
            case "port", "io" -> port(subject, AccessKind.ACCESS);
            case "msr" -> new StopCondition.Msr(msr(subject));
            case "mode" -> new StopCondition.Mode(mode(subject));
            case "triple-fault" -> new StopCondition.TripleFault();
            case "magic" -> new StopCondition.Magic();
            default -> controlOrPlace(words[0], whole);
        };
    }

    private StopCondition controlOrPlace(String word, String whole) throws CommandError {
        String name = word.toLowerCase(Locale.ROOT);
        if (name.matches("cr[02348](\\..+)?") && context.symbols.addressOf(word).isEmpty()) {
            int register = name.charAt(2) - '0';
            return new StopCondition.ControlBit(
                    register, name.length() == 3 ? StopCondition.ControlBit.ANY_WRITE : bit(register, name));
        }
        if (name.equals("efer") && context.symbols.addressOf(word).isEmpty()) {
            return new StopCondition.Msr(0xc000_0080);
        }
        Places.Place place = context.places.parse(whole);
        return new StopCondition.Code(place.space(), place.selector(), place.address());
    }

    private static long bit(int register, String name) throws CommandError {
        String bit = name.substring(4);
        Map<String, Integer> names = register == 0 ? CR0 : register == 4 ? CR4 : Map.of();
        OptionalLong number = Expression.number(bit);
        if (names.containsKey(bit)) {
            return 1L << names.get(bit);
        }
        if (number.isEmpty() || number.getAsLong() > 63) {
            throw new CommandError(
                    "debug.no-bit",
                    name,
                    String.join(" ", names.keySet().stream().sorted().toList()));
        }
        return 1L << number.getAsLong();
    }

    private StopCondition port(String text, AccessKind access) throws CommandError {
        int dash = text.indexOf('-');
        int first = (int) ranged(dash < 0 ? text : text.substring(0, dash), 0xffff);
        int last = dash < 0 ? first : (int) ranged(text.substring(dash + 1), 0xffff);
        return new StopCondition.Port(first, Math.max(first, last), access);
    }

    private static int msr(String text) throws CommandError {
        OptionalLong named = ModelSpecificRegisters.indexOf(text);
        return (int) (named.isPresent() ? named.getAsLong() : ranged(text, 0xffff_ffffL));
    }

    private static @Nullable ExecutionMode mode(String text) throws CommandError {
        if (text.isEmpty() || text.equals("any")) {
            return null;
        }
        for (ExecutionMode mode : ExecutionMode.values()) {
            if (StopText.modeName(mode).equals(text.toLowerCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new CommandError(
                "debug.no-mode",
                text,
                String.join(
                        " ",
                        List.of(ExecutionMode.values()).stream()
                                .map(StopText::modeName)
                                .toList()));
    }

    private static long ranged(String text, long most) throws CommandError {
        OptionalLong number = Expression.number(text);
        if (number.isEmpty() || Long.compareUnsigned(number.getAsLong(), most) > 0) {
            throw new CommandError("debug.bad-range", text, "0x" + Long.toHexString(most));
        }
        return number.getAsLong();
    }

    private String addLogical(String arguments) throws CommandError {
        String[] parts = split(arguments);
        Places.Place place = context.places.parse(parts[0]);
        if (place.space() != AddressSpace.LOGICAL) {
            throw new CommandError("debug.not-logical", parts[0]);
        }
        return add(new StopCondition.Code(place.space(), place.selector(), place.address()), parts[1], false);
    }

    /** Bochs says {@code watch r ADDRESS} and {@code watch w ADDRESS}; alone it lists. */
    private String bochsWatch(String arguments) throws CommandError {
        if (arguments.isEmpty()) {
            return list();
        }
        if (arguments.matches("(r|read)\\s.*")) {
            return addWatch(AccessKind.READ, arguments.substring(arguments.indexOf(' ') + 1));
        }
        boolean isWrite = arguments.matches("(w|write)\\s.*");
        return addWatch(AccessKind.WRITE, isWrite ? arguments.substring(arguments.indexOf(' ') + 1) : arguments);
    }

    private String addWatch(AccessKind access, String arguments) throws CommandError {
        String[] parts = split(arguments);
        String place = parts[0];
        int comma = place.lastIndexOf(',');
        long size =
                comma < 0 ? 1 : context.places.value(place.substring(comma + 1)).now();
        if (size < 1 || size > MOST_WATCHED_BYTES) {
            throw new CommandError("debug.bad-range", place.substring(comma + 1), "0x100000");
        }
        Places.Place where = context.places.parse(comma < 0 ? place : place.substring(0, comma));
        boolean isPhysical = where.space() == AddressSpace.PHYSICAL;
        long address =
                isPhysical ? where.address() : context.places.linear(comma < 0 ? place : place.substring(0, comma));
        return add(
                new StopCondition.Memory(
                        isPhysical ? AddressSpace.PHYSICAL : AddressSpace.LINEAR, address, (int) size, access),
                parts[1],
                false);
    }

    private String magic(String arguments) throws CommandError {
        List<StopPoint> present = session.points().stream()
                .filter(point -> point.condition().kind() == StopCondition.Kind.MAGIC)
                .toList();
        if (arguments.equals("off")) {
            present.forEach(session::remove);
            return "";
        }
        if (!arguments.isEmpty() && !arguments.equals("on")) {
            throw new CommandError("debug.on-or-off", arguments);
        }
        return present.isEmpty() ? add(new StopCondition.Magic(), "", false) : list();
    }

    private String add(StopCondition condition, String guard, boolean isTemporary) throws CommandError {
        StopPoint point = new StopPoint(lastNumber + 1, condition, isTemporary);
        if (!guard.isEmpty()) {
            setGuard(point, guard);
        }
        lastNumber++;
        session.add(point);
        String warning = "";
        if (condition instanceof StopCondition.Code code
                && code.space() == AddressSpace.LINEAR
                && session.readMemory(code.address(), 1).length == 0) {
            warning = context.say("debug.breakpoint-unmapped", Context.hex(code.address()));
        }
        if (condition.kind() == StopCondition.Kind.TRIPLE_FAULT && !session.canReverse()) {
            warning = context.say("debug.no-history");
        }
        return context.say("debug.breakpoint-set", lastNumber, text.condition(condition)) + warning;
    }

    private void setGuard(StopPoint point, String guard) throws CommandError {
        Expression.Value value = context.places.value(guard);
        point.setGuard(guard, () -> value.now() != 0);
    }

    // ---- changing ----

    private StopPoint numbered(String text) throws CommandError {
        OptionalLong number = Expression.number(text);
        for (StopPoint point : session.points()) {
            if (number.isPresent() && point.number() == number.getAsLong() && point.number() > 0) {
                return point;
            }
        }
        throw new CommandError("debug.no-breakpoint", text);
    }

    private String delete(String arguments) throws CommandError {
        if (arguments.equals("all")) {
            session.points().stream().filter(point -> point.number() > 0).forEach(session::remove);
            return "";
        }
        for (String word : arguments.split("\\s+", -1)) {
            session.remove(numbered(word));
        }
        return "";
    }

    private String enable(String arguments, boolean isEnabled) throws CommandError {
        for (String word : arguments.split("\\s+", -1)) {
            numbered(word).setEnabled(isEnabled);
        }
        return "";
    }

    private String condition(String arguments) throws CommandError {
        String[] parts = arguments.split("\\s+", 2);
        StopPoint point = numbered(parts[0]);
        if (parts.length < 2) {
            point.setGuard("", () -> true);
        } else {
            setGuard(point, parts[1]);
        }
        return "";
    }

    private String ignore(String arguments) throws CommandError {
        String[] parts = arguments.split("\\s+", 2);
        StopPoint point = numbered(parts[0]);
        point.setIgnoreCount(ranged(parts.length < 2 ? "" : parts[1], Long.MAX_VALUE));
        return "";
    }

    // ---- listing ----

    String list() {
        StringBuilder out = new StringBuilder();
        for (StopPoint point : session.points()) {
            if (point.number() == 0) {
                continue;
            }
            out.append(point.number()).append("  ").append(text.condition(point.condition()));
            if (!point.guardText().isEmpty()) {
                out.append("  if ").append(point.guardText());
            }
            if (point.ignoreCount() > 0) {
                out.append("  ").append(context.word("debug.list.ignore", point.ignoreCount()));
            }
            if (point.hitCount() > 0) {
                out.append("  ").append(context.word("debug.list.hits", point.hitCount()));
            }
            if (!point.isEnabled()) {
                out.append("  ").append(context.word("debug.list.disabled"));
            }
            out.append('\n');
        }
        return out.isEmpty() ? context.say("debug.no-breakpoints") : out.toString();
    }
}
