package dev.bootsmith.debugger.dap;

import dev.bootsmith.debugger.command.Conditions;
import dev.bootsmith.debugger.session.AccessKind;
import dev.bootsmith.debugger.session.AddressSpace;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.Hit;
import dev.bootsmith.debugger.session.StopCondition;
import dev.bootsmith.debugger.session.StopPoint;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.DataBreakpoint;
import org.eclipse.lsp4j.debug.DataBreakpointAccessType;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DataBreakpointInfoResponse;
import org.eclipse.lsp4j.debug.FunctionBreakpoint;
import org.eclipse.lsp4j.debug.InstructionBreakpoint;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetDataBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetDataBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetFunctionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SetInstructionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetInstructionBreakpointsResponse;
import org.eclipse.lsp4j.debug.SourceBreakpoint;
import org.jspecify.annotations.Nullable;

/** The breakpoints of an editor, which sends all of one kind whenever one of them changes. */
final class EditorBreakpoints {
    static final String TRIPLE_FAULT = "triple-fault";
    static final String EXCEPTION = "exception";
    static final String MODE = "mode";

    /** A breakpoint on a line that made nothing goes to the next one within so many. */
    private static final int NEXT_LINES = 20;

    private final DebugSession session;
    private final SymbolMap symbols;
    private final Map<String, List<StopPoint>> byOwner = new LinkedHashMap<>();
    private final Map<StopPoint, Integer> ids = new HashMap<>();
    private int lastId;

    EditorBreakpoints(DebugSession session, SymbolMap symbols) {
        this.session = session;
        this.symbols = symbols;
    }

    /** Forgets the breakpoints of one kind: of one source file, or of all functions. */
    private void clear(String owner) {
        List<StopPoint> old = byOwner.remove(owner);
        if (old != null) {
            old.forEach(session::remove);
            old.forEach(ids::remove);
        }
    }

    private Breakpoint add(
            String owner, StopCondition condition, @Nullable String guard, @Nullable String hitCondition) {
        StopPoint point = new StopPoint(0, condition, false);
        Breakpoint shown = new Breakpoint();
        String trouble = Conditions.apply(point, guard, hitCondition, session, symbols);
        if (!trouble.isEmpty()) {
            shown.setVerified(false);
            shown.setMessage(trouble);
            return shown;
        }
        session.add(point);
        byOwner.computeIfAbsent(owner, name -> new ArrayList<>()).add(point);
        ids.put(point, ++lastId);
        shown.setId(lastId);
        shown.setVerified(true);
        return shown;
    }

    private static Breakpoint unverified(String message) {
        Breakpoint shown = new Breakpoint();
        shown.setVerified(false);
        shown.setMessage(message);
        return shown;
    }

    SetBreakpointsResponse setLines(SetBreakpointsArguments arguments) {
        String path = String.valueOf(arguments.getSource().getPath());
        clear("source " + path);
        SourceBreakpoint[] wanted =
                arguments.getBreakpoints() == null ? new SourceBreakpoint[0] : arguments.getBreakpoints();
        List<Breakpoint> answers = new ArrayList<>();
        for (SourceBreakpoint one : wanted) {
            answers.add(addLine(path, one));
        }
        SetBreakpointsResponse response = new SetBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    private Breakpoint addLine(String path, SourceBreakpoint wanted) {
        Optional<String> file = symbols.files().stream()
                .filter(known -> path.equals(known)
                        || java.nio.file.Path.of(known)
                                .toAbsolutePath()
                                .normalize()
                                .toString()
                                .equals(path)
                        || path.endsWith("/" + known))
                .findFirst();
        if (file.isEmpty()) {
            return unverified("no code was made from this file");
        }
        for (int line = wanted.getLine(); line < wanted.getLine() + NEXT_LINES; line++) {
            List<Long> addresses = symbols.addressesOfLine(file.get(), line);
            if (!addresses.isEmpty()) {
                Breakpoint shown = null;
                for (long address : addresses) {
                    Breakpoint one = add(
                            "source " + path,
                            new StopCondition.Code(AddressSpace.LINEAR, 0, address),
                            wanted.getCondition(),
                            wanted.getHitCondition());
                    shown = shown == null ? one : shown;
                }
                if (shown != null) {
                    shown.setLine(line);
                    return shown;
                }
            }
        }
        return unverified("no code was made from this line");
    }

    SetFunctionBreakpointsResponse setFunctions(SetFunctionBreakpointsArguments arguments) {
        clear("functions");
        List<Breakpoint> answers = new ArrayList<>();
        for (FunctionBreakpoint wanted : arguments.getBreakpoints()) {
            OptionalLong address = symbols.addressOf(wanted.getName());
            answers.add(
                    address.isEmpty()
                            ? unverified("no symbol " + wanted.getName())
                            : add(
                                    "functions",
                                    new StopCondition.Code(AddressSpace.LINEAR, 0, address.getAsLong()),
                                    wanted.getCondition(),
                                    wanted.getHitCondition()));
        }
        SetFunctionBreakpointsResponse response = new SetFunctionBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    SetInstructionBreakpointsResponse setInstructions(SetInstructionBreakpointsArguments arguments) {
        clear("instructions");
        List<Breakpoint> answers = new ArrayList<>();
        for (InstructionBreakpoint wanted : arguments.getBreakpoints()) {
            int offset = wanted.getOffset() == null ? 0 : wanted.getOffset();
            OptionalLong address = Conditions.number(wanted.getInstructionReference());
            answers.add(
                    address.isEmpty()
                            ? unverified("not an address: " + wanted.getInstructionReference())
                            : add(
                                    "instructions",
                                    new StopCondition.Code(AddressSpace.LINEAR, 0, address.getAsLong() + offset),
                                    wanted.getCondition(),
                                    wanted.getHitCondition()));
        }
        SetInstructionBreakpointsResponse response = new SetInstructionBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    SetExceptionBreakpointsResponse setExceptions(SetExceptionBreakpointsArguments arguments) {
        clear("exceptions");
        List<Breakpoint> answers = new ArrayList<>();
        for (String filter : arguments.getFilters()) {
            answers.add(
                    switch (filter) {
                        case TRIPLE_FAULT -> add("exceptions", new StopCondition.TripleFault(), null, null);
                        case EXCEPTION ->
                            add("exceptions", new StopCondition.Vector(StopCondition.Vector.ANY_EXCEPTION), null, null);
                        case MODE -> add("exceptions", new StopCondition.Mode(null), null, null);
                        default -> unverified("no such filter: " + filter);
                    });
        }
        SetExceptionBreakpointsResponse response = new SetExceptionBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    /** Any symbol, register's value or address can be watched. */
    DataBreakpointInfoResponse dataInfo(DataBreakpointInfoArguments arguments) {
        DataBreakpointInfoResponse response = new DataBreakpointInfoResponse();
        OptionalLong address = symbols.addressOf(arguments.getName());
        if (address.isEmpty()) {
            address = Conditions.evaluate(arguments.getName(), session, symbols);
        }
        if (address.isEmpty()) {
            response.setDescription("not a place in memory: " + arguments.getName());
            return response;
        }
        int bytes = arguments.getBytes() == null ? 1 : Math.max(1, Math.min(arguments.getBytes(), 4096));
        response.setDataId(Views.hex(address.getAsLong()) + "+" + bytes);
        response.setDescription(arguments.getName() + " at " + Views.hex(address.getAsLong()));
        response.setAccessTypes(DataBreakpointAccessType.values());
        return response;
    }

    SetDataBreakpointsResponse setData(SetDataBreakpointsArguments arguments) {
        clear("data");
        List<Breakpoint> answers = new ArrayList<>();
        for (DataBreakpoint wanted : arguments.getBreakpoints()) {
            String[] parts = wanted.getDataId().split("\\+", 2);
            OptionalLong address = Conditions.number(parts[0]);
            OptionalLong bytes = Conditions.number(parts.length < 2 ? "1" : parts[1]);
            answers.add(
                    address.isEmpty() || bytes.isEmpty() || bytes.getAsLong() < 1 || bytes.getAsLong() > 4096
                            ? unverified("no data " + wanted.getDataId())
                            : add(
                                    "data",
                                    new StopCondition.Memory(
                                            AddressSpace.LINEAR,
                                            address.getAsLong(),
                                            (int) bytes.getAsLong(),
                                            access(wanted.getAccessType())),
                                    wanted.getCondition(),
                                    wanted.getHitCondition()));
        }
        SetDataBreakpointsResponse response = new SetDataBreakpointsResponse();
        response.setBreakpoints(answers.toArray(new Breakpoint[0]));
        return response;
    }

    private static AccessKind access(@Nullable DataBreakpointAccessType type) {
        if (type == null) {
            return AccessKind.WRITE;
        }
        return switch (type) {
            case READ -> AccessKind.READ;
            case WRITE -> AccessKind.WRITE;
            case READ_WRITE -> AccessKind.ACCESS;
        };
    }

    /** The protocol's word for a stop. */
    String reason(TargetStop stop) {
        return switch (stop.hits().get(0).point().condition().kind()) {
            case CODE, MAGIC -> "breakpoint";
            case MEMORY -> "data breakpoint";
            case VECTOR, PORT, MSR, CONTROL_BIT, MODE, TRIPLE_FAULT -> "exception";
        };
    }

    /** The numbers of stop points that editors know. */
    List<Integer> idsOf(List<Hit> hits) {
        return hits.stream()
                .map(hit -> ids.getOrDefault(hit.point(), 0))
                .filter(id -> id > 0)
                .toList();
    }
}
