package dev.bootsmith.debugger.dap;

import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.DebugSession.StepInto;
import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.debugger.session.TargetStop;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.debug.Capabilities;
import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.ContinueResponse;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DataBreakpointInfoResponse;
import org.eclipse.lsp4j.debug.DisassembleArguments;
import org.eclipse.lsp4j.debug.DisassembleResponse;
import org.eclipse.lsp4j.debug.DisassembledInstruction;
import org.eclipse.lsp4j.debug.DisconnectArguments;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.EvaluateResponse;
import org.eclipse.lsp4j.debug.ExceptionBreakpointsFilter;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;
import org.eclipse.lsp4j.debug.NextArguments;
import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.PauseArguments;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.ReadMemoryResponse;
import org.eclipse.lsp4j.debug.ReverseContinueArguments;
import org.eclipse.lsp4j.debug.Scope;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.ScopesResponse;
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
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.SetVariableResponse;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StackTraceResponse;
import org.eclipse.lsp4j.debug.StepBackArguments;
import org.eclipse.lsp4j.debug.StepInArguments;
import org.eclipse.lsp4j.debug.StepOutArguments;
import org.eclipse.lsp4j.debug.SteppingGranularity;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.TerminateArguments;
import org.eclipse.lsp4j.debug.TerminatedEventArguments;
import org.eclipse.lsp4j.debug.Thread;
import org.eclipse.lsp4j.debug.ThreadsResponse;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.VariablesResponse;
import org.eclipse.lsp4j.debug.WriteMemoryArguments;
import org.eclipse.lsp4j.debug.WriteMemoryResponse;
import org.eclipse.lsp4j.debug.launch.DSPLauncher;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.debug.services.IDebugProtocolServer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Serves one editor over a pair of streams: source lines, registers, memory and disassembly, forward and backward. Threads are processors, numbered from 1.
 *
 * <p>A request that makes no sense, or comes before {@code launch}, is answered by an error; the session lives on.
 */
public final class DapServer implements IDebugProtocolServer {
    private static final int MOST_MEMORY_BYTES = 1 << 20;
    private static final int MOST_INSTRUCTIONS = 10_000;

    /** What a request without an answer is answered with. */
    private static final Boolean DONE = true;

    private final Launcher launcher;
    private final GuestRunner runner = new GuestRunner();
    private @Nullable IDebugProtocolClient client;
    private @Nullable Guest guest;
    private boolean stopsOnEntry = true;

    /** Builds and boots what an editor asks for. */
    public interface Launcher {
        /**
         * Makes the guest ready.
         *
         * @param request the launch request's own arguments: {@code program} (a path or a list of them), {@code args} (further words as for the command line)
         * @param output takes what a person should read, in lines
         * @return nothing if it could not be built; the output has said why
         */
        Optional<Launched> launch(Map<String, Object> request, Consumer<String> output) throws Exception;
    }

    /** A guest that stands at its first instruction. */
    public record Launched(DebugSession session, SymbolMap symbols, CommandLine commands) {}

    /** What there is once the guest was launched. */
    private record Guest(Launched launched, Views views, EditorBreakpoints breakpoints) {
        DebugSession session() {
            return launched.session();
        }
    }

    private DapServer(Launcher launcher) {
        this.launcher = launcher;
    }

    /** Serves until the editor disconnects or the stream ends. */
    public static void serve(Launcher launcher, InputStream in, OutputStream out) {
        DapServer server = new DapServer(launcher);
        org.eclipse.lsp4j.jsonrpc.Launcher<IDebugProtocolClient> connection =
                DSPLauncher.createServerLauncher(server, in, out);
        server.client = connection.getRemoteProxy();
        try {
            connection.startListening().get();
        } catch (InterruptedException e) {
            java.lang.Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            server.runner.close();
        }
    }

    private IDebugProtocolClient editor() {
        IDebugProtocolClient present = client;
        if (present == null) {
            throw new IllegalStateException("not connected");
        }
        return present;
    }

    private static ResponseErrorException error(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }

    private Guest guest() {
        Guest present = guest;
        if (present == null) {
            throw error("no guest was launched");
        }
        return present;
    }

    /** Asks something of the guest as soon as it stands still. */
    private <T> CompletableFuture<T> ask(Function<Guest, T> question) {
        Guest present;
        try {
            present = guest();
        } catch (ResponseErrorException e) {
            return CompletableFuture.failedFuture(e);
        }
        return runner.ask(() -> question.apply(present));
    }

    private void print(String text, String category) {
        OutputEventArguments output = new OutputEventArguments();
        output.setOutput(text);
        output.setCategory(category);
        editor().output(output);
    }

    // ---- beginning and end ----

    @Override
    public CompletableFuture<Capabilities> initialize(InitializeRequestArguments arguments) {
        Capabilities capabilities = new Capabilities();
        capabilities.setSupportsConfigurationDoneRequest(true);
        capabilities.setSupportsFunctionBreakpoints(true);
        capabilities.setSupportsConditionalBreakpoints(true);
        capabilities.setSupportsHitConditionalBreakpoints(true);
        capabilities.setSupportsInstructionBreakpoints(true);
        capabilities.setSupportsDataBreakpoints(true);
        capabilities.setSupportsEvaluateForHovers(true);
        capabilities.setSupportsSetVariable(true);
        capabilities.setSupportsStepBack(true);
        capabilities.setSupportsSteppingGranularity(true);
        capabilities.setSupportsReadMemoryRequest(true);
        capabilities.setSupportsWriteMemoryRequest(true);
        capabilities.setSupportsDisassembleRequest(true);
        capabilities.setSupportsTerminateRequest(true);
        capabilities.setExceptionBreakpointFilters(new ExceptionBreakpointsFilter[] {
            filter(EditorBreakpoints.TRIPLE_FAULT, "Triple fault", true),
            filter(EditorBreakpoints.EXCEPTION, "Any exception", false),
            filter(EditorBreakpoints.MODE, "Mode change", false)
        });
        return CompletableFuture.completedFuture(capabilities);
    }

    private static ExceptionBreakpointsFilter filter(String id, String label, boolean isDefault) {
        ExceptionBreakpointsFilter filter = new ExceptionBreakpointsFilter();
        filter.setFilter(id);
        filter.setLabel(label);
        filter.setDefault_(isDefault);
        return filter;
    }

    @Override
    public CompletableFuture<Void> launch(Map<String, Object> request) {
        return runner.ask(() -> {
                    Optional<Launched> launched = launcher.launch(request, text -> print(text, "stderr"));
                    if (launched.isEmpty()) {
                        throw error("the program could not be built; the debug console says why");
                    }
                    stopsOnEntry = !Boolean.FALSE.equals(request.get("stopOnEntry"));
                    DebugSession session = launched.get().session();
                    guest = new Guest(
                            launched.get(),
                            new Views(session, launched.get().symbols()),
                            new EditorBreakpoints(session, launched.get().symbols()));
                    editor().initialized();
                    return DONE;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<Void> attach(Map<String, Object> request) {
        return CompletableFuture.failedFuture(error("there is nothing to attach to; use launch"));
    }

    @Override
    public CompletableFuture<Void> configurationDone(ConfigurationDoneArguments arguments) {
        return ask(present -> {
                    if (stopsOnEntry) {
                        tellStop("entry", "", List.of());
                    } else {
                        run(present, present.session()::resume);
                    }
                    return DONE;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<Void> disconnect(DisconnectArguments arguments) {
        return end();
    }

    @Override
    public CompletableFuture<Void> terminate(TerminateArguments arguments) {
        return end();
    }

    private CompletableFuture<Void> end() {
        runner.pause();
        editor().terminated(new TerminatedEventArguments());
        return CompletableFuture.completedFuture(null);
    }

    // ---- breakpoints ----

    @Override
    public CompletableFuture<SetBreakpointsResponse> setBreakpoints(SetBreakpointsArguments arguments) {
        return ask(present -> present.breakpoints.setLines(arguments));
    }

    @Override
    public CompletableFuture<SetFunctionBreakpointsResponse> setFunctionBreakpoints(
            SetFunctionBreakpointsArguments arguments) {
        return ask(present -> present.breakpoints.setFunctions(arguments));
    }

    @Override
    public CompletableFuture<SetInstructionBreakpointsResponse> setInstructionBreakpoints(
            SetInstructionBreakpointsArguments arguments) {
        return ask(present -> present.breakpoints.setInstructions(arguments));
    }

    @Override
    public CompletableFuture<SetExceptionBreakpointsResponse> setExceptionBreakpoints(
            SetExceptionBreakpointsArguments arguments) {
        return ask(present -> present.breakpoints.setExceptions(arguments));
    }

    @Override
    public CompletableFuture<DataBreakpointInfoResponse> dataBreakpointInfo(DataBreakpointInfoArguments arguments) {
        return ask(present -> present.breakpoints.dataInfo(arguments));
    }

    @Override
    public CompletableFuture<SetDataBreakpointsResponse> setDataBreakpoints(SetDataBreakpointsArguments arguments) {
        return ask(present -> present.breakpoints.setData(arguments));
    }

    // ---- running ----

    private void run(Guest present, Function<BooleanSupplier, TargetStop> action) {
        runner.run(action, stop -> stopped(present, stop));
    }

    private CompletableFuture<Void> start(Function<Guest, Function<BooleanSupplier, TargetStop>> action) {
        return ask(present -> {
                    run(present, action.apply(present));
                    return DONE;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletableFuture<ContinueResponse> continue_(ContinueArguments arguments) {
        return ask(present -> {
            run(present, present.session()::resume);
            ContinueResponse response = new ContinueResponse();
            response.setAllThreadsContinued(true);
            return response;
        });
    }

    @Override
    public CompletableFuture<Void> next(NextArguments arguments) {
        return start(present -> isInstruction(arguments.getGranularity(), present)
                ? present.session()::next
                : toLine(present, StepInto.NOTHING));
    }

    @Override
    public CompletableFuture<Void> stepIn(StepInArguments arguments) {
        return start(present -> isInstruction(arguments.getGranularity(), present)
                ? present.session()::step
                : toLine(present, StepInto.CALLS));
    }

    @Override
    public CompletableFuture<Void> stepOut(StepOutArguments arguments) {
        return start(present -> present.session()::finish);
    }

    @Override
    public CompletableFuture<Void> stepBack(StepBackArguments arguments) {
        return start(present -> present.session()::reverseNext);
    }

    @Override
    public CompletableFuture<Void> reverseContinue(ReverseContinueArguments arguments) {
        return start(present -> present.session()::reverseResume);
    }

    @Override
    public CompletableFuture<Void> pause(PauseArguments arguments) {
        runner.pause();
        return CompletableFuture.completedFuture(null);
    }

    /** Code without lines is stepped through by instructions. */
    private static boolean isInstruction(@Nullable SteppingGranularity granularity, Guest present) {
        return granularity == SteppingGranularity.INSTRUCTION
                || presentLine(present).isEmpty();
    }

    private static Optional<SourceLine> presentLine(Guest present) {
        return present.views.line(GuestMemory.programCounter(present.session().state()));
    }

    private static Function<BooleanSupplier, TargetStop> toLine(Guest present, StepInto stepInto) {
        Optional<SourceLine> line = presentLine(present);
        return interrupted -> present.session()
                .runToLine(
                        address -> {
                            Optional<SourceLine> there = present.views.line(address);
                            return there.isPresent() && !there.equals(line);
                        },
                        stepInto,
                        interrupted);
    }

    private void stopped(Guest present, TargetStop stop) {
        String text = present.session().describe(stop);
        if (!text.isEmpty()) {
            print(text, "console");
        }
        switch (stop.kind()) {
            case STEPPED -> tellStop("step", "", List.of());
            case INTERRUPTED -> tellStop("pause", "", List.of());
            case HISTORY_BEGINS -> tellStop("step", "the history begins here", List.of());
            case STOP_POINT -> tellStop(present.breakpoints.reason(stop), "", present.breakpoints.idsOf(stop.hits()));
            case ENDED -> {
                tellStop("exception", "the run is over: " + stop.detail(), List.of());
                print(present.launched.commands().execute("why", () -> true), "console");
            }
        }
    }

    private void tellStop(String reason, String description, List<Integer> breakpoints) {
        StoppedEventArguments stopped = new StoppedEventArguments();
        stopped.setReason(reason);
        if (!description.isEmpty()) {
            stopped.setDescription(description);
            stopped.setText(description);
        }
        stopped.setThreadId(guest().session().stoppedCpu() + 1);
        stopped.setAllThreadsStopped(true);
        stopped.setHitBreakpointIds(breakpoints.toArray(new Integer[0]));
        editor().stopped(stopped);
    }

    // ---- looking ----

    @Override
    public CompletableFuture<ThreadsResponse> threads() {
        ThreadsResponse response = new ThreadsResponse();
        Guest present = guest;
        int count = present == null ? 1 : present.session().cpuCount();
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = new Thread();
            threads[i].setId(i + 1);
            threads[i].setName("CPU " + i);
        }
        response.setThreads(threads);
        return CompletableFuture.completedFuture(response);
    }

    @Override
    public CompletableFuture<StackTraceResponse> stackTrace(StackTraceArguments arguments) {
        return ask(present -> {
            int cpu = arguments.getThreadId() - 1;
            if (cpu < 0 || cpu >= present.session().cpuCount()) {
                throw error("no processor " + cpu);
            }
            present.session().selectCpu(cpu);
            List<StackFrame> frames = present.views.frames();
            int start = Math.min(frames.size(), orZero(arguments.getStartFrame()));
            int levels = orZero(arguments.getLevels());
            int end = levels == 0 ? frames.size() : Math.min(frames.size(), start + levels);
            StackTraceResponse response = new StackTraceResponse();
            response.setStackFrames(frames.subList(start, end).toArray(new StackFrame[0]));
            response.setTotalFrames(frames.size());
            return response;
        });
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : Math.max(0, value);
    }

    @Override
    public CompletableFuture<ScopesResponse> scopes(ScopesArguments arguments) {
        ScopesResponse response = new ScopesResponse();
        response.setScopes(Views.scopes().toArray(new Scope[0]));
        return CompletableFuture.completedFuture(response);
    }

    @Override
    public CompletableFuture<VariablesResponse> variables(VariablesArguments arguments) {
        return ask(present -> {
            VariablesResponse response = new VariablesResponse();
            response.setVariables(
                    present.views.variables(arguments.getVariablesReference()).toArray(new Variable[0]));
            return response;
        });
    }

    @Override
    public CompletableFuture<SetVariableResponse> setVariable(SetVariableArguments arguments) {
        return ask(present -> {
            String name = arguments.getName();
            CommandLine commands = present.launched.commands();
            String answer = commands.execute("set $" + name + " = " + arguments.getValue(), () -> false);
            if (commands.isFailed()) {
                throw error(answer.strip());
            }
            SetVariableResponse response = new SetVariableResponse();
            response.setValue(commands.execute("print $" + name, () -> false).split("\\s", 2)[0]);
            return response;
        });
    }

    /** In the debug console, commands of the debugger; elsewhere, expressions. */
    @Override
    public CompletableFuture<EvaluateResponse> evaluate(EvaluateArguments arguments) {
        return ask(present -> {
            CommandLine commands = present.launched.commands();
            boolean isConsole = "repl".equals(arguments.getContext());
            long before = present.session().history().position();
            String line = isConsole ? arguments.getExpression() : "print " + arguments.getExpression();
            String answer = commands.execute(line, () -> false);
            if (commands.isFailed() && !isConsole) {
                throw error(answer.strip());
            }
            if (present.session().history().position() != before) {
                tellStop("step", "", List.of());
            }
            EvaluateResponse response = new EvaluateResponse();
            response.setResult(answer.stripTrailing());
            response.setVariablesReference(0);
            if (!isConsole) {
                response.setMemoryReference(answer.split("\\s", 2)[0]);
            }
            return response;
        });
    }

    @Override
    public CompletableFuture<ReadMemoryResponse> readMemory(ReadMemoryArguments arguments) {
        return ask(present -> {
            long address = address(arguments.getMemoryReference()) + orSignedZero(arguments.getOffset());
            int count = Math.max(0, Math.min(arguments.getCount(), MOST_MEMORY_BYTES));
            byte[] bytes = present.session().readMemory(address, count);
            ReadMemoryResponse response = new ReadMemoryResponse();
            response.setAddress(Views.hex(address));
            response.setData(Base64.getEncoder().encodeToString(bytes));
            response.setUnreadableBytes(count - bytes.length);
            return response;
        });
    }

    @Override
    public CompletableFuture<WriteMemoryResponse> writeMemory(WriteMemoryArguments arguments) {
        return ask(present -> {
            long address = address(arguments.getMemoryReference()) + orSignedZero(arguments.getOffset());
            byte[] bytes;
            try {
                bytes = Base64.getDecoder().decode(arguments.getData());
            } catch (IllegalArgumentException e) {
                throw error("the data are not base 64");
            }
            if (!present.session().writeMemory(address, bytes)) {
                throw error("nothing is mapped at " + Views.hex(address));
            }
            WriteMemoryResponse response = new WriteMemoryResponse();
            response.setBytesWritten(bytes.length);
            return response;
        });
    }

    @Override
    public CompletableFuture<DisassembleResponse> disassemble(DisassembleArguments arguments) {
        return ask(present -> {
            long address = address(arguments.getMemoryReference()) + orSignedZero(arguments.getOffset());
            int count = Math.max(0, Math.min(arguments.getInstructionCount(), MOST_INSTRUCTIONS));
            int offset = Math.max(
                    -MOST_INSTRUCTIONS, Math.min(MOST_INSTRUCTIONS, orSignedZero(arguments.getInstructionOffset())));
            DisassembleResponse response = new DisassembleResponse();
            response.setInstructions(
                    present.views.instructions(address, offset, count).toArray(new DisassembledInstruction[0]));
            return response;
        });
    }

    private static int orSignedZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static long address(@Nullable String reference) {
        try {
            return Long.decode(reference == null ? "" : reference);
        } catch (NumberFormatException e) {
            if (reference != null && reference.matches("0x[0-9a-fA-F]{16}")) {
                return Long.parseUnsignedLong(reference.substring(2), 16);
            }
            throw error("not an address: " + reference);
        }
    }
}
