package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Command.Group.BACK;
import static dev.bootsmith.debugger.command.Command.Group.RUN;

import dev.bootsmith.debugger.history.History;
import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.DebugSession.StepInto;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.session.Hit;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.debugger.symbol.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Running forward and backward. */
final class RunCommands {
    private static final long MOST_STEPS = 1_000_000_000;

    private final Context context;
    private final DebugSession session;
    private final StopText text;

    RunCommands(Context context, StopText text) {
        this.context = context;
        this.session = context.session;
        this.text = text;
    }

    List<Command> commands() {
        return List.of(
                Command.of(RUN, "continue c cont", this::resume),
                Command.of(RUN, "stepi si step s", arguments -> repeat(arguments, this::step)),
                Command.of(RUN, "nexti ni next n", arguments -> repeat(arguments, this::next)),
                Command.of(RUN, "line", arguments -> line(StepInto.CALLS)),
                Command.of(RUN, "nextline nl", arguments -> line(StepInto.NOTHING)),
                Command.of(RUN, "finish fin", arguments -> text.describe(session.finish(interrupted()))),
                Command.of(RUN, "until advance", this::until),
                Command.of(RUN, "where", arguments -> context.here()),
                Command.of(BACK, "reverse-stepi rsi reverse-step rs", arguments -> back(arguments, this::stepBack)),
                Command.of(BACK, "reverse-nexti rni reverse-next rn", arguments -> back(arguments, this::nextBack)),
                Command.of(BACK, "reverse-continue rc", arguments -> resumeBack()),
                Command.of(BACK, "reverse-finish rf", arguments -> finishBack()),
                Command.of(BACK, "goto", this::goTo),
                Command.of(BACK, "who", this::who),
                Command.of(BACK, "history", arguments -> history()));
    }

    private BooleanSupplier interrupted() {
        return context.interrupted();
    }

    // ---- forward ----

    private String resume(String arguments) throws CommandError {
        long times = arguments.isEmpty() ? 1 : count(arguments);
        TargetStop stop = session.resume(interrupted());
        for (long i = 1; i < times && stop.kind() == TargetStop.Kind.STOP_POINT; i++) {
            stop = session.resume(interrupted());
        }
        return text.describe(stop);
    }

    private TargetStop step(long count) {
        return count == 1
                ? session.step(interrupted())
                : session.runTo(session.history().position() + count, interrupted());
    }

    private TargetStop next(long count) {
        TargetStop stop = session.next(interrupted());
        for (long i = 1; i < count && stop.kind() == TargetStop.Kind.STEPPED; i++) {
            stop = session.next(interrupted());
        }
        return stop;
    }

    private String repeat(String arguments, Function<Long, TargetStop> action) throws CommandError {
        return text.describe(action.apply(arguments.isEmpty() ? 1 : count(arguments)));
    }

    private long count(String arguments) throws CommandError {
        long count = context.places.value(arguments).now();
        if (count < 1 || count > MOST_STEPS) {
            throw new CommandError("debug.bad-count", arguments, MOST_STEPS);
        }
        return count;
    }

    /** On to the next line of the source; through code without lines. */
    private String line(StepInto stepInto) {
        Optional<SourceLine> present = context.sourceLine(GuestMemory.programCounter(session.state()));
        return text.describe(session.runToLine(
                address -> {
                    Optional<SourceLine> there = context.sourceLine(address);
                    return there.isPresent() && !there.equals(present);
                },
                stepInto,
                interrupted()));
    }

    private String until(String arguments) throws CommandError {
        Places.Place place = context.places.parse(arguments);
        return text.describe(
                session.until(new StopCondition.Code(place.space(), place.selector(), place.address()), interrupted()));
    }

    // ---- backward ----

    private void needHistory() throws CommandError {
        if (!session.canReverse()) {
            throw new CommandError("debug.no-history");
        }
    }

    private String back(String arguments, Function<Long, TargetStop> action) throws CommandError {
        needHistory();
        return repeat(arguments, action);
    }

    private TargetStop stepBack(long count) {
        long position = session.history().position();
        return position < count ? atBegin() : session.goTo(position - count, interrupted());
    }

    private TargetStop atBegin() {
        session.goTo(0, interrupted());
        return TargetStop.of(TargetStop.Kind.HISTORY_BEGINS);
    }

    private TargetStop nextBack(long count) {
        TargetStop stop = session.reverseNext(interrupted());
        for (long i = 1; i < count && stop.kind() == TargetStop.Kind.STEPPED; i++) {
            stop = session.reverseNext(interrupted());
        }
        return stop;
    }

    private String resumeBack() throws CommandError {
        needHistory();
        return text.describe(session.reverseResume(interrupted()));
    }

    private String finishBack() throws CommandError {
        needHistory();
        return text.describe(session.reverseFinish(interrupted()));
    }

    /** {@code goto 1000}, {@code goto +5}, {@code goto -5}, {@code goto end}. Bochs has no such thing, gdb says {@code run}. */
    private String goTo(String arguments) throws CommandError {
        History history = session.history();
        String word =
                arguments.startsWith("instruction ") ? arguments.substring(12).strip() : arguments;
        long target = switch (word) {
            case "" -> throw new CommandError("debug.goto-what", history.position(), history.frontier());
            case "begin", "start" -> 0;
            case "end" -> history.frontier();
            default -> {
                boolean isRelative = word.startsWith("+") || word.startsWith("-");
                long value = context.places.value(word).now();
                yield isRelative ? history.position() + value : value;
            }
        };
        if (target < history.position()) {
            needHistory();
        }
        if (target < 0) {
            throw new CommandError("debug.goto-what", history.position(), history.frontier());
        }
        return text.describe(session.goTo(target, interrupted()));
    }

    private String history() {
        History history = session.history();
        if (!history.isKept()) {
            return context.say("debug.no-history");
        }
        return context.say(
                "debug.history",
                history.position(),
                history.frontier(),
                history.snapshotCount(),
                String.format(Locale.ROOT, "%.1f", history.usedBytes() / 1048576.0));
    }

    // ---- who wrote it ----

    private String who(String arguments) throws CommandError {
        needHistory();
        if (arguments.isEmpty()) {
            throw new CommandError("debug.who-what");
        }
        long present = session.history().position();
        String answer = register(arguments).isPresent()
                ? whoRegister(register(arguments).get())
                : whoMemory(arguments);
        session.goTo(present, () -> false);
        return answer;
    }

    private Optional<RegisterNames.Register> register(String arguments) {
        boolean isMarked = arguments.startsWith("$") || arguments.startsWith("%");
        String name = isMarked ? arguments.substring(1) : arguments;
        return !isMarked && context.symbols.addressOf(name).isPresent() ? Optional.empty() : RegisterNames.find(name);
    }

    private String whoRegister(RegisterNames.Register register) {
        String name = register.name();
        if (name.matches("cr[034]|efer")) {
            StopCondition condition = name.equals("efer")
                    ? new StopCondition.Msr(0xc000_0080)
                    : new StopCondition.ControlBit(name.charAt(2) - '0', StopCondition.ControlBit.ANY_WRITE);
            return tell(find(condition), name);
        }
        long position = session.findLastChange(register.getter(), interrupted());
        if (position < 0) {
            return context.say("debug.who-nobody", name);
        }
        session.goTo(position, interrupted());
        long before = register.getter().applyAsLong(session.state());
        String instruction = context.here();
        session.step(interrupted());
        long after = register.getter().applyAsLong(session.state());
        return context.say("debug.who-register", name, Context.hex(before), Context.hex(after), position) + instruction;
    }

    private String whoMemory(String arguments) throws CommandError {
        int comma = arguments.lastIndexOf(',');
        long size = comma < 0
                ? 1
                : context.places.value(arguments.substring(comma + 1)).now();
        if (size < 1 || size > 1 << 20) {
            throw new CommandError("debug.bad-range", arguments.substring(comma + 1), "0x100000");
        }
        String where = comma < 0 ? arguments : arguments.substring(0, comma);
        Places.Place place = context.places.parse(where);
        // Asked of the byte as it is mapped now: where else it was mapped before does not matter.
        long physical = place.space() == AddressSpace.PHYSICAL
                ? place.address()
                : session.memory()
                        .physicalAddressOf(context.places.linear(where))
                        .orElseThrow(() -> new CommandError("debug.unmapped", where));
        return tell(
                find(new StopCondition.Memory(AddressSpace.PHYSICAL, physical, (int) size, AccessKind.WRITE)), where);
    }

    private DebugSession.Moment find(StopCondition condition) {
        return session.findLast(
                List.of(new StopPoint(0, condition, false)), session.history().position(), interrupted());
    }

    private String tell(DebugSession.Moment moment, String what) {
        if (moment.isInterrupted()) {
            return context.say("debug.stopped.interrupted");
        }
        if (moment.hits().isEmpty()) {
            return context.say("debug.who-nobody", what);
        }
        session.goTo(moment.position(), interrupted());
        Hit hit = moment.hits().get(0);
        return context.say(
                        "debug.who-register",
                        what,
                        Context.hex(hit.oldValue()),
                        Context.hex(hit.newValue()),
                        moment.position())
                + context.here();
    }
}
