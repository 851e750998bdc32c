package dev.bootsmith.debugger.gdb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.debugger.session.FakeTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Needs gdb for x86-64; passes without looking where there is none. */
class RealGdbTest {
    @Test
    void theSystemsGdbAttachesStepsBreaksAndLeaves() throws Exception {
        Path gdb = Path.of("/usr/bin/gdb");
        assumeTrue(Files.isExecutable(gdb), "gdb is not installed");
        FakeTarget target = new FakeTarget();
        ExecutorService service = Executors.newSingleThreadExecutor();
        try (GdbServer server = new GdbServer(target, 0)) {
            Future<?> served = service.submit(() -> {
                server.serve();
                return true;
            });
            String output = runGdb(gdb, server.port());

            assertTrue(output.contains("pc-at-start 7c00"), output);
            assertTrue(output.contains("pc-after-step 7c01"), output);
            assertTrue(output.contains("pc-at-break 7c20"), output);
            assertTrue(output.contains("cr0 60000010"), output);
            assertTrue(output.contains("you said hello"), output);
            assertTrue(output.contains("0x7c20:\tnop"), output);
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
                        "printf \"pc-at-start %lx\\n\", $rip",
                        "-ex",
                        "stepi",
                        "-ex",
                        "printf \"pc-after-step %lx\\n\", $rip",
                        "-ex",
                        "hbreak *0x7c20",
                        "-ex",
                        "continue",
                        "-ex",
                        "printf \"pc-at-break %lx\\n\", $rip",
                        "-ex",
                        "printf \"cr0 %lx\\n\", $cr0",
                        "-ex",
                        "set architecture i8086",
                        "-ex",
                        "x/2i 0x7c20",
                        "-ex",
                        "set architecture i386:x86-64",
                        "-ex",
                        "monitor hello",
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
