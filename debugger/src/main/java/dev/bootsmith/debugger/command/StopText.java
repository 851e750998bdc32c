package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Context.hex;

import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.Hit;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.List;
import java.util.Locale;

/** Why the machine stands, and what stop points wait for, in words. */
final class StopText {
    private final Context context;

    StopText(Context context) {
        this.context = context;
    }

    /** Why the machine stands and where; ends with a newline. */
    String describe(TargetStop stop) {
        StringBuilder out = new StringBuilder();
        switch (stop.kind()) {
            case STEPPED -> {}
            case STOP_POINT -> stop.hits().forEach(hit -> out.append(hit(hit)));
            case INTERRUPTED -> out.append(context.say("debug.stopped.interrupted"));
            case HISTORY_BEGINS -> out.append(context.say("debug.stopped.history-begins"));
            case ENDED -> {
                String own = "debug.stopped.ended." + stop.detail();
                out.append(context.has(own) ? context.say(own) : context.say("debug.stopped.ended", stop.detail()));
            }
        }
        return out.append(context.here()).toString();
    }

    private String hit(Hit hit) {
        StopPoint point = hit.point();
        String number = point.number() > 0 ? Integer.toString(point.number()) : "-";
        return switch (point.condition().kind()) {
            case CODE -> context.say("debug.stopped.breakpoint", number);
            case MAGIC -> context.say("debug.stopped.magic");
            case TRIPLE_FAULT -> context.say("debug.stopped.triple-fault");
            case MEMORY -> memory(hit, number);
            case PORT ->
                hit.access() == AccessKind.READ
                        ? context.say("debug.stopped.port-read", number, hex(hit.address()), hex(hit.newValue()))
                        : context.say("debug.stopped.port-write", number, hex(hit.address()), hex(hit.newValue()));
            case VECTOR ->
                hit.comesBefore()
                        ? context.say("debug.stopped.int", number)
                        : context.say("debug.stopped.vector", number, hex(hit.address()));
            case MSR ->
                context.say(
                        "debug.stopped.register",
                        number,
                        "msr " + hex(hit.address()),
                        hex(hit.oldValue()),
                        hex(hit.newValue()));
            case CONTROL_BIT ->
                context.say(
                        "debug.stopped.register",
                        number,
                        "cr" + hit.address(),
                        hex(hit.oldValue()),
                        hex(hit.newValue()));
            case MODE ->
                context.say(
                        "debug.stopped.mode",
                        number,
                        modeName(List.of(ExecutionMode.values()).get((int) hit.address())));
        };
    }

    private String memory(Hit hit, String number) {
        return hit.access() == AccessKind.READ
                ? context.say("debug.stopped.watch-read", number, context.place(hit.address()), hex(hit.newValue()))
                : context.say(
                        "debug.stopped.watch-write",
                        number,
                        context.place(hit.address()),
                        hex(hit.oldValue()),
                        hex(hit.newValue()));
    }

    /** What a stop point waits for. */
    String condition(StopCondition condition) {
        if (condition instanceof StopCondition.Code code) {
            return switch (code.space()) {
                case LINEAR -> context.place(code.address());
                case PHYSICAL -> "phys:" + hex(code.address());
                case LOGICAL -> hex(code.selector()) + ":" + hex(code.address());
            };
        }
        if (condition instanceof StopCondition.Memory memory) {
            return memory.access().name().toLowerCase(Locale.ROOT) + " "
                    + (memory.space() == dev.bootsmith.debugger.session.AddressSpace.PHYSICAL
                            ? "phys:" + hex(memory.address())
                            : context.place(memory.address()))
                    + " +" + memory.sizeBytes();
        }
        if (condition instanceof StopCondition.Port port) {
            String last = port.lastPort() == port.firstPort() ? "" : "-" + hex(port.lastPort());
            return "port " + hex(port.firstPort()) + last + " "
                    + port.access().name().toLowerCase(Locale.ROOT);
        }
        if (condition instanceof StopCondition.Vector vector) {
            return vector.vector() < 0 ? "exception" : "int " + hex(vector.vector());
        }
        if (condition instanceof StopCondition.Msr msr) {
            return "msr " + hex(msr.index() & 0xffff_ffffL);
        }
        if (condition instanceof StopCondition.ControlBit bit) {
            return "cr" + bit.register()
                    + (bit.mask() == StopCondition.ControlBit.ANY_WRITE ? "" : " " + hex(bit.mask()));
        }
        if (condition instanceof StopCondition.Mode mode) {
            ExecutionMode wanted = mode.mode();
            return "mode " + (wanted == null ? "any" : modeName(wanted));
        }
        return condition.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String modeName(ExecutionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
