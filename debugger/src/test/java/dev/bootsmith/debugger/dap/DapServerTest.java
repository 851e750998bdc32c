package dev.bootsmith.debugger.dap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.TestGuest;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.debug.Breakpoint;
import org.eclipse.lsp4j.debug.ConfigurationDoneArguments;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.DataBreakpoint;
import org.eclipse.lsp4j.debug.DataBreakpointInfoArguments;
import org.eclipse.lsp4j.debug.DisassembleArguments;
import org.eclipse.lsp4j.debug.DisassembledInstruction;
import org.eclipse.lsp4j.debug.DisconnectArguments;
import org.eclipse.lsp4j.debug.EvaluateArguments;
import org.eclipse.lsp4j.debug.InitializeRequestArguments;
import org.eclipse.lsp4j.debug.NextArguments;
import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.PauseArguments;
import org.eclipse.lsp4j.debug.ReadMemoryArguments;
import org.eclipse.lsp4j.debug.ReverseContinueArguments;
import org.eclipse.lsp4j.debug.ScopesArguments;
import org.eclipse.lsp4j.debug.SetBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetDataBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetExceptionBreakpointsArguments;
import org.eclipse.lsp4j.debug.SetVariableArguments;
import org.eclipse.lsp4j.debug.Source;
import org.eclipse.lsp4j.debug.SourceBreakpoint;
import org.eclipse.lsp4j.debug.StackFrame;
import org.eclipse.lsp4j.debug.StackTraceArguments;
import org.eclipse.lsp4j.debug.StepBackArguments;
import org.eclipse.lsp4j.debug.StepInArguments;
import org.eclipse.lsp4j.debug.SteppingGranularity;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.Variable;
import org.eclipse.lsp4j.debug.VariablesArguments;
import org.eclipse.lsp4j.debug.WriteMemoryArguments;
import org.eclipse.lsp4j.debug.launch.DSPLauncher;
import org.eclipse.lsp4j.debug.services.IDebugProtocolClient;
import org.eclipse.lsp4j.debug.services.IDebugProtocolServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scripted editor over real streams. The guest and its addresses stand in {@link TestGuest}. */
class DapServerTest {
    private final Editor editor = new Editor();
    private final IDebugProtocolServer server;
    private final PipedOutputStream toServer;

    /** Collects what the server tells by itself. */
    private static final class Editor implements IDebugProtocolClient {
        final BlockingQueue<StoppedEventArguments> stops = new LinkedBlockingQueue<>();
        final CompletableFuture<Void> initialized = new CompletableFuture<>();
        final Queue<String> output = new ConcurrentLinkedQueue<>();

        @Override
        public void initialized() {
            initialized.complete(null);
        }

        @Override
        public void stopped(StoppedEventArguments arguments) {
            stops.add(arguments);
        }

        @Override
        public void output(OutputEventArguments arguments) {
            output.add(arguments.getOutput());
        }
    }

    DapServerTest() throws IOException {
        toServer = new PipedOutputStream();
        PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream serverOut = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(serverOut, 1 << 16);
        Thread serving = new Thread(() -> DapServer.serve(DapServerTest::launch, serverIn, serverOut));
        serving.setDaemon(true);
        serving.start();
        var connection = DSPLauncher.createClientLauncher(editor, fromServer, toServer);
        Future<Void> unused = connection.startListening();
        server = connection.getRemoteProxy();
    }

    private static Optional<DapServer.Launched> launch(
            Map<String, Object> request, java.util.function.Consumer<String> output) {
        if ("broken.s".equals(String.valueOf(request.get("program")))) {
            output.accept("broken.s:1:1: error\n");
            return Optional.empty();
        }
        DebugSession session = TestGuest.session(64 << 20);
        return Optional.of(new DapServer.Launched(
                session,
                TestGuest.symbols(),
                new CommandLine(session, TestGuest.symbols(), Messages.english(), name -> Optional.empty())));
    }

    @BeforeEach
    void initialise() throws Exception {
        assertTrue(get(server.initialize(new InitializeRequestArguments())).getSupportsStepBack());
    }

    @AfterEach
    void leave() throws Exception {
        get(server.disconnect(new DisconnectArguments()));
        toServer.close();
    }

    private void begin() throws Exception {
        get(server.launch(Map.of("program", "demo/boot.s")));
        get(editor.initialized);
        get(server.configurationDone(new ConfigurationDoneArguments()));
        assertEquals("entry", stop().getReason());
    }

    private static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(60, TimeUnit.SECONDS);
    }

    private StoppedEventArguments stop() throws InterruptedException {
        StoppedEventArguments stop = editor.stops.poll(60, TimeUnit.SECONDS);
        assertNotNull(stop, () -> "no stop; " + editor.output);
        return stop;
    }

    private StackFrame top() throws Exception {
        StackTraceArguments arguments = new StackTraceArguments();
        arguments.setThreadId(1);
        return get(server.stackTrace(arguments)).getStackFrames()[0];
    }

    private Breakpoint[] breakAt(int... lines) throws Exception {
        SetBreakpointsArguments arguments = new SetBreakpointsArguments();
        Source source = new Source();
        source.setPath("/home/student/demo/boot.s");
        arguments.setSource(source);
        SourceBreakpoint[] wanted = new SourceBreakpoint[lines.length];
        for (int i = 0; i < lines.length; i++) {
            wanted[i] = new SourceBreakpoint();
            wanted[i].setLine(lines[i]);
        }
        arguments.setBreakpoints(wanted);
        return get(server.setBreakpoints(arguments)).getBreakpoints();
    }

    private String evaluate(String expression, String context) throws Exception {
        EvaluateArguments arguments = new EvaluateArguments();
        arguments.setExpression(expression);
        arguments.setContext(context);
        return get(server.evaluate(arguments)).getResult();
    }

    @Test
    void stepsABootSectorByItsLines() throws Exception {
        begin();
        Breakpoint[] set = breakAt(10, 13, 99);
        assertTrue(set[0].isVerified());
        assertEquals(23, set[1].getLine(), "the next line that made code");
        assertFalse(set[2].isVerified());
        get(server.continue_(new ContinueArguments()));
        assertEquals("breakpoint", stop().getReason());
        assertEquals(10, top().getLine());
        assertTrue(top().getSource().getPath().endsWith("demo/boot.s"));

        breakAt();
        get(server.next(new NextArguments()));
        assertEquals("step", stop().getReason());
        assertEquals(11, top().getLine(), "over the call");
        get(server.stepBack(new StepBackArguments()));
        stop();
        assertEquals(10, top().getLine(), "back over the call");
        get(server.stepIn(new StepInArguments()));
        stop();
        assertEquals(23, top().getLine(), "into the call");
        assertEquals("0x7c32", top().getInstructionPointerReference());
        assertEquals("print", top().getName());
    }

    @Test
    void stepsByInstructionsAndBackToTheBeginning() throws Exception {
        begin();
        StepInArguments step = new StepInArguments();
        step.setGranularity(SteppingGranularity.INSTRUCTION);
        get(server.stepIn(step));
        stop();
        assertEquals("0x7c01", top().getInstructionPointerReference());
        get(server.reverseContinue(new ReverseContinueArguments()));
        assertEquals("the history begins here", stop().getDescription());
        assertEquals("0x7c00", top().getInstructionPointerReference());
    }

    @Test
    void showsAndSetsRegisters() throws Exception {
        begin();
        int scope = get(server.scopes(new ScopesArguments())).getScopes()[0].getVariablesReference();
        VariablesArguments wanted = new VariablesArguments();
        wanted.setVariablesReference(scope);
        Variable[] registers = get(server.variables(wanted)).getVariables();
        assertEquals("rax", registers[0].getName());
        assertEquals("0x7c00", registers[16].getValue(), "rip");
        SetVariableArguments set = new SetVariableArguments();
        set.setVariablesReference(scope);
        set.setName("rbx");
        set.setValue("0x1234 + 1");
        assertEquals("0x1235", get(server.setVariable(set)).getValue());
        assertEquals("0x1235  4661", evaluate("$rbx", "watch"));
        set.setName("moon");
        assertThrows(ExecutionException.class, () -> get(server.setVariable(set)));
    }

    @Test
    void readsWritesAndDisassemblesMemory() throws Exception {
        begin();
        ReadMemoryArguments read = new ReadMemoryArguments();
        read.setMemoryReference("0x7c60");
        read.setCount(5);
        assertEquals(
                "Hello",
                new String(
                        Base64.getDecoder().decode(get(server.readMemory(read)).getData()),
                        java.nio.charset.StandardCharsets.US_ASCII));
        WriteMemoryArguments write = new WriteMemoryArguments();
        write.setMemoryReference("0x7c60");
        write.setData(Base64.getEncoder().encodeToString(new byte[] {'J'}));
        assertEquals(1, get(server.writeMemory(write)).getBytesWritten());
        assertEquals("0x4a  74", evaluate("byte(msg)", "hover"));
        DisassembleArguments wanted = new DisassembleArguments();
        wanted.setMemoryReference("0x7c10");
        wanted.setInstructionOffset(-1);
        wanted.setInstructionCount(3);
        DisassembledInstruction[] instructions = get(server.disassemble(wanted)).getInstructions();
        assertEquals(
                List.of("0x7c0d", "0x7c10", "0x7c12"),
                List.of(instructions).stream()
                        .map(DisassembledInstruction::getAddress)
                        .toList());
        assertEquals("xchg   %bx,%bx", instructions[1].getInstruction());
        assertEquals(11, instructions[1].getLine());
    }

    @Test
    void stopsBeforeATripleFaultAndAtWrites() throws Exception {
        begin();
        SetExceptionBreakpointsArguments exceptions = new SetExceptionBreakpointsArguments();
        exceptions.setFilters(new String[] {"triple-fault"});
        get(server.setExceptionBreakpoints(exceptions));
        DataBreakpointInfoArguments info = new DataBreakpointInfoArguments();
        info.setName("counter");
        DataBreakpoint data = new DataBreakpoint();
        data.setDataId(get(server.dataBreakpointInfo(info)).getDataId());
        SetDataBreakpointsArguments all = new SetDataBreakpointsArguments();
        all.setBreakpoints(new DataBreakpoint[] {data});
        get(server.setDataBreakpoints(all));
        get(server.continue_(new ContinueArguments()));
        assertEquals("data breakpoint", stop().getReason());
        all.setBreakpoints(new DataBreakpoint[0]);
        get(server.setDataBreakpoints(all));
        get(server.continue_(new ContinueArguments()));
        assertEquals("exception", stop().getReason());
        assertEquals("0x7c5b", top().getInstructionPointerReference());
        assertTrue(evaluate("who counter", "repl").contains("decb"));
        get(server.continue_(new ContinueArguments()));
        assertEquals("the run is over: triple-fault", stop().getDescription());
    }

    @Test
    void aRunningGuestIsPaused() throws Exception {
        begin();
        evaluate("set word 0x7c00 = 0xfeeb", "repl");
        evaluate("set byte 0x7c01 = 0xfd", "repl");
        assertTrue(evaluate("u /1", "repl").contains("jmp"));
        get(server.pause(new PauseArguments()));
    }

    @Test
    void whatMakesNoSenseIsAnsweredByAnError() throws Exception {
        assertThrows(ExecutionException.class, () -> top(), "before launch");
        assertThrows(ExecutionException.class, () -> get(server.launch(Map.of("program", "broken.s"))));
        assertTrue(String.join("", editor.output).contains("broken.s:1:1: error"));
        begin();
        StackTraceArguments nobody = new StackTraceArguments();
        nobody.setThreadId(9);
        assertThrows(ExecutionException.class, () -> get(server.stackTrace(nobody)));
        ReadMemoryArguments nowhere = new ReadMemoryArguments();
        nowhere.setMemoryReference("moon");
        nowhere.setCount(1);
        assertThrows(ExecutionException.class, () -> get(server.readMemory(nowhere)));
        assertThrows(ExecutionException.class, () -> evaluate("1 +", "watch"));
        assertTrue(evaluate("frobnicate", "repl").startsWith("no such command"));
        assertEquals("0x7c00", top().getInstructionPointerReference(), "the session lives on");
    }
}
