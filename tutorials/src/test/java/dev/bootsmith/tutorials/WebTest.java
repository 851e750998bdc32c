package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.cli.learn.web.CourseServer;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.page.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code learn --web}: what a browser gets, and what it does with it. */
class WebTest {
    /** More stops than there are on chapter 1's page. */
    private static final int MOST_STOPS = 200;

    private static final int TAB = 9;
    private static final int ENTER = 13;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder = Path.of("");

    private CourseServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CourseServer(ChapterFolders.course(), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyChapterIsAPageInBothLanguagesAndNamesNothingElsewhere() throws Exception {
        for (Chapter chapter : ChapterFolders.course().chapters()) {
            for (String language : new String[] {"en", "zh"}) {
                HttpResponse<String> answer = get(language + "/" + chapter.id() + "/");
                assertEquals(200, answer.statusCode(), chapter.id());
                String html = answer.body();
                Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
                int blocks =
                        Page.of(Files.readString(chapter.page(locale))).blocks().size();
                assertEquals(blocks, html.split("<figure class=\"block\"", -1).length - 1, chapter.id());
                assertFalse(html.contains("<script") || html.contains("src=\"http"), chapter.id());
                assertTrue(get(language + "/").body().contains("/" + language + "/" + chapter.id() + "/"));
            }
        }
    }

    @Test
    void aBlockThatIsRunShowsWhatThePageSaysAndThePicture() throws Exception {
        Chapter first = ChapterFolders.course().chapters().get(0);
        Page page = Page.of(Files.readString(first.page(Locale.ENGLISH)));
        int ran = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            Page.Block block = page.blocks().get(i);
            boolean isRun = block.language().equals("console")
                    && block.words().isEmpty()
                    && block.lines().get(0).startsWith("$ bootsmith run ");
            if (isRun) {
                String html = post("en/" + first.id() + "/run/" + i, "").body();
                String result = html.substring(html.indexOf("class=\"result\""));
                for (String line : block.lines()) {
                    assertTrue(result.contains(escaped(line)), line + "\n" + result);
                }
                // What is refused before it boots has no screen.
                boolean hasBooted =
                        result.substring(0, result.indexOf("</div>")).contains("stopped:");
                assertEquals(
                        hasBooted,
                        result.substring(0, result.indexOf("</figure>")).contains("src=\"data:image/png;base64,"),
                        result);
                ran++;
            }
        }
        assertTrue(ran > 0);
    }

    @Test
    void aLinkToAnotherChapterLeadsToItsPageHere() throws Exception {
        assertTrue(get("zh/01-hello-mbr/").body().contains("href=\"/zh/02-real-mode/\""));
        assertEquals(303, get("").statusCode());
    }

    @Test
    void whatIsNotThereAndWhoeverComesFromElsewhereIsRefused() throws Exception {
        assertEquals(404, get("en/99-nothing/").statusCode());
        assertEquals(404, get("etc/passwd").statusCode());
        assertEquals(404, post("en/01-hello-mbr/run/0", "").statusCode());
        assertEquals(404, post("en/01-hello-mbr/run/999", "").statusCode());
        assertEquals(405, post("en/01-hello-mbr/", "").statusCode());
        assertEquals(
                403, post("en/01-hello-mbr/run/3", "http://elsewhere.example").statusCode());
    }

    @Test
    void withAKeyboardAloneAProgramIsBootedInARealBrowser() throws Exception {
        try (Browser browser = Browser.start(folder)) {
            browser.open(server.address().resolve("en/01-hello-mbr/"));
            String light = browser.ask("getComputedStyle(document.body).backgroundColor");
            int stops = 0;
            while (!browser.ask("document.activeElement.tagName").equals("BUTTON") && stops < MOST_STOPS) {
                browser.press("Tab", TAB, "");
                stops++;
            }
            assertTrue(stops < MOST_STOPS, "no button can be reached with the Tab key");
            browser.press("Enter", ENTER, "\\r");
            String result = browser.waitFor("(document.querySelector('.result') || {}).innerText", "$ bootsmith ");
            assertTrue(result.contains("stopped:"), result);
            // The picture is there and is one: it has a width.
            assertNotEquals("0", browser.ask("document.querySelector('.result img').naturalWidth"));
            // The focus is where it was, so the next key goes on from there.
            assertEquals("BUTTON", browser.ask("document.activeElement.tagName"));
            browser.preferDark();
            assertNotEquals(light, browser.ask("getComputedStyle(document.body).backgroundColor"));
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve("/" + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String origin) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).POST(HttpRequest.BodyPublishers.noBody());
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
