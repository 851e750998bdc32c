package dev.bootsmith.cli.learn.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.chapter.Course;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the course on the loopback interface.
 *
 * <p>A page of another site cannot have anything run here that does not stand in the course, nor read an answer: requests under another host's name and forms of
 * other origins are refused.
 */
public final class CourseServer implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/(en|zh)/(?:(\\d\\d-[\\w-]+)/(?:run/(\\d{1,4}))?)?");
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int WRONG_METHOD = 405;

    private final Course course;
    private final CoursePages pages;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    /** One run at a time: each takes a machine's memory. */
    private final Object running = new Object();

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     */
    public CourseServer(Course course, int port) throws IOException {
        this.course = course;
        this.pages = new CoursePages(course);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOurs(exchange)) {
                send(exchange, FORBIDDEN, "text/plain", "This server answers to its own name only.\n");
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                exchange.getResponseHeaders().set("Location", wantsChinese(exchange) ? "/zh/" : "/en/");
                exchange.sendResponseHeaders(SEE_OTHER, -1);
                return;
            }
            Matcher parts = PATH.matcher(path);
            if (!parts.matches()) {
                send(exchange, NOT_FOUND, "text/plain", "No such page.\n");
                return;
            }
            page(exchange, parts);
        }
    }

    private void page(HttpExchange exchange, Matcher parts) throws IOException {
        Locale locale = parts.group(1).equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        boolean isRun = parts.group(3) != null;
        String method = exchange.getRequestMethod();
        boolean isKnown =
                isRun ? method.equals("POST") || method.equals("GET") : method.equals("GET") || method.equals("HEAD");
        if (!isKnown) {
            exchange.getResponseHeaders().set("Allow", isRun ? "POST" : "GET, HEAD");
            send(exchange, WRONG_METHOD, "text/plain", "Not for " + method + ".\n");
            return;
        }
        if (parts.group(2) == null) {
            send(exchange, OK, "text/html", pages.contents(locale));
            return;
        }
        Optional<Chapter> chapter = course.ofId(parts.group(2));
        if (chapter.isEmpty()) {
            send(exchange, NOT_FOUND, "text/plain", "No such chapter.\n");
            return;
        }
        if (isRun && method.equals("GET")) {
            // Somebody loads the address of a result again: nothing is run, the page is shown.
            exchange.getResponseHeaders().set("Location", "/" + parts.group(1) + "/" + parts.group(2) + "/");
            exchange.sendResponseHeaders(SEE_OTHER, -1);
            return;
        }
        if (!isRun) {
            send(exchange, OK, "text/html", pages.chapter(chapter.get(), locale, Optional.empty()));
            return;
        }
        exchange.getRequestBody().readAllBytes();
        int block = Integer.parseInt(parts.group(3));
        Optional<BlockRun.Result> result;
        synchronized (running) {
            result = BlockRun.of(chapter.get(), locale, block);
        }
        if (result.isEmpty()) {
            send(exchange, NOT_FOUND, "text/plain", "Nothing to run there.\n");
            return;
        }
        send(
                exchange,
                OK,
                "text/html",
                pages.chapter(chapter.get(), locale, Optional.of(new CoursePages.Shown(block, result.get()))));
    }

    /** By name, so that no other site's name can be made to mean this machine; by origin, so that no other site's form is taken. */
    private boolean isOurs(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        List<String> names = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
        @Nullable String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean isOwnOrigin = origin == null || names.stream().anyMatch(name -> origin.equals("http://" + name));
        return host != null && names.contains(host) && isOwnOrigin;
    }

    private static boolean wantsChinese(HttpExchange exchange) {
        @Nullable String languages = exchange.getRequestHeaders().getFirst("Accept-Language");
        return languages != null && languages.toLowerCase(Locale.ROOT).startsWith("zh");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead ? -1 : bytes.length);
        if (!isHead) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
