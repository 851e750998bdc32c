package dev.bootsmith.imagebuilder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the machine that judges our images; a test that needs one which is missing is skipped and says so. */
public final class HostTool {
    private static final List<String> FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin");

    private HostTool() {}

    /** Runs it in a folder and returns what it printed, both streams; a status other than 0 fails the test. */
    public static String run(Path folder, String... words) throws IOException, InterruptedException {
        String program = FOLDERS.stream()
                .map(place -> place + "/" + words[0])
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst()
                .orElse("");
        assumeTrue(!program.isEmpty(), "needs " + words[0] + " on this machine");
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, program);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        builder.environment().put("MTOOLS_SKIP_CHECK", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", words) + "\n" + text);
        return text;
    }
}
