package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.gdb.GdbServer;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The real gdb goes with samples/long-mode from real mode to 64-bit mode. Addresses are those of {@code nm}; in the GDT, loading a selector has set the
 * descriptor's accessed bit (SDM Vol. 3A, 3.4.5.1). Needs gdb for x86-64; passes without looking
 * where there is none.
 */
class GdbThroughTheModesTest {
    @Test
    void gdbFollowsTheRoadFromRealModeTo64BitMode() throws Exception {
        Path gdb = Path.of("/usr/bin/gdb");
        assumeTrue(Files.isExecutable(gdb), "gdb is not installed");
        DebugMachine debugged = GnuImages.machine("long-mode/mbr.bin");
        DebugSession session = new DebugSession(debugged, 64 << 20, DebugSession.Start.AT_RESET);
        new CommandLine(session, SymbolMap.empty(), Messages.english(), name -> Optional.empty());
        ExecutorService service = Executors.newSingleThreadExecutor();
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = service.submit(() -> {
                server.serve(GdbServer.Start.PAUSED);
                return true;
            });
            String output = runGdb(gdb, server.port());

            assertTrue(output.contains("boot rip=7c00 cr0=60000010 efer=0"), output);
            assertTrue(output.contains("0x7c00:\tcli"), output);
            assertTrue(output.contains("protected rip=7c2a cr0=60000011 cs=8"), output);
            assertTrue(output.contains("0x7c2a:\tmov    $0x10,%ax"), output);
            assertTrue(output.contains("long rip=7cc7 cr0=e0000011 efer=500 cs=18"), output);
            assertTrue(output.contains("stepped rip=7cd1 rax=ffff800000007cd3"), output);
            assertTrue(output.contains("upper rip=ffff800000007cd3"), output);
            assertTrue(output.contains("0018  0020990000000000  code, execute-only, DPL=0, present"), output);
            assertTrue(output.contains("end rip=ffff800000007d01 rsp=ffff800000007c00"), output);
            served.get();
        } finally {
            service.shutdownNow();
        }
    }

    private static String runGdb(Path gdb, int port) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        gdb.toString(),
                        "-nx",
                        "-batch",
                        "-ex",
                        "set architecture i386:x86-64",
                        "-ex",
                        "target remote localhost:" + port,
                        "-ex",
                        "hbreak *0x7c00",
                        "-ex",
                        "continue",
                        "-ex",
                        "printf \"boot rip=%lx cr0=%lx efer=%lx\\n\", $rip, $cr0, $efer",
                        "-ex",
                        "set architecture i8086",
                        "-ex",
                        "x/1i 0x7c00",
                        "-ex",
                        "set architecture i386:x86-64",
                        "-ex",
                        "hbreak *0x7c2a",
                        "-ex",
                        "continue",
                        "-ex",
                        "printf \"protected rip=%lx cr0=%lx cs=%x\\n\", $rip, $cr0, $cs",
                        "-ex",
                        "set architecture i386",
                        "-ex",
                        "x/1i 0x7c2a",
                        "-ex",
                        "set architecture i386:x86-64",
                        "-ex",
                        "hbreak *0x7cc7",
                        "-ex",
                        "continue",
                        "-ex",
                        "printf \"long rip=%lx cr0=%lx efer=%lx cs=%x\\n\", $rip, $cr0, $efer, $cs",
                        "-ex",
                        "stepi",
                        "-ex",
                        "printf \"stepped rip=%lx rax=%lx\\n\", $rip, $rax",
                        "-ex",
                        "stepi",
                        "-ex",
                        "printf \"upper rip=%lx\\n\", $rip",
                        "-ex",
                        "monitor info gdt",
                        "-ex",
                        "continue",
                        "-ex",
                        "printf \"end rip=%lx rsp=%lx\\n\", $rip, $rsp",
                        "-ex",
                        "kill")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
