package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser without a window, driven by its debugging protocol: keys are pressed, and the page is asked what it shows. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 60;
    private static final int POLL_MILLISECONDS = 100;

    private final Process process;
    private final WebSocket socket;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private int number;

    private Browser(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    /** Starts one; the test is skipped where none is installed. */
    static Browser start(Path profile) throws IOException, InterruptedException {
        Optional<Path> program = NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no browser is installed: " + NAMES);
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .start();
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = log.readLine();
        while (line != null && !line.contains("DevTools listening on ws://")) {
            line = log.readLine();
        }
        assumeTrue(line != null, "the browser does not start here");
        Thread rest = new Thread(() -> log.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        String host = line.replaceFirst(".*ws://([^/]*)/.*", "$1");
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher page = Pattern.compile("\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]*)\"", Pattern.DOTALL)
                .matcher(pages.body());
        assumeTrue(page.find(), "the browser has no page: " + pages.body());
        return new Browser(process, URI.create(page.group(1)));
    }

    void open(URI address) throws InterruptedException {
        send("Page.navigate", "{\"url\":\"" + address + "\"}");
        waitFor("location.href == '" + address + "' && document.readyState", "complete");
    }

    /** Presses a key once; {@code text} is what it types, if anything. */
    void press(String key, int code, String text) throws InterruptedException {
        String common = "\"key\":\"" + key + "\",\"code\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code;
        String typed = text.isEmpty() ? "" : ",\"text\":\"" + text + "\"";
        send(
                "Input.dispatchKeyEvent",
                "{\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + common + typed + "}");
        send("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + common + "}");
    }

    void preferDark() throws InterruptedException {
        send("Emulation.setEmulatedMedia", "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"dark\"}]}");
    }

    /** Evaluates an expression that gives a text, and returns it as JSON writes it, without the quotes. */
    String ask(String expression) throws InterruptedException {
        String script = "String(" + expression + ")";
        String answer = send(
                "Runtime.evaluate",
                "{\"expression\":\"" + script.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
        Matcher value = Pattern.compile("\"type\":\"string\",\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(answer);
        return value.find() ? value.group(1) : "";
    }

    /** Waits until an expression's text contains something; returns that text. */
    String waitFor(String expression, String wanted) throws InterruptedException {
        String text = "";
        for (int i = 0; i < SECONDS * 1000 / POLL_MILLISECONDS; i++) {
            text = ask(expression);
            if (text.contains(wanted)) {
                return text;
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
        throw new AssertionError(expression + " never had " + wanted + ", but: " + text);
    }

    private String send(String method, String parameters) throws InterruptedException {
        number++;
        socket.sendText("{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        String prefix = "{\"id\":" + number + ",";
        while (true) {
            String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("the browser does not answer " + method);
            }
            if (answer.startsWith(prefix)) {
                return answer;
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Collects whole messages. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            message.append(data);
            if (isLast) {
                answers.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }
    }
}
