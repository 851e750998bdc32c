package dev.bootsmith.cli.learn.web;

import static dev.bootsmith.course.page.HtmlText.escaped;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.chapter.Course;
import dev.bootsmith.course.page.HtmlText;
import dev.bootsmith.course.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages as HTML: one file each, no scripts, nothing from elsewhere, for light and dark, for keyboards and for readers that speak. */
final class CoursePages {
    private static final String BUNDLE = "dev.bootsmith.cli.messages";
    private static final Pattern OTHER_PAGE =
            Pattern.compile("(?:\\.\\./(\\d\\d-[\\w-]+)/)?(?:README(\\.zh-CN)?\\.md)?(#.*)?");

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #c8ced6; --code: #f3f5f7; --link: #0b57c2; --screen: #10151c; --glow: #e8edf3 }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e4e8ee; --paper: #14181d; --line: #3b444f; --code: #1e242b; --link: #8ab8ff; --screen: #05070a } }
            * { box-sizing: border-box }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.6 system-ui, sans-serif }
            header, main, footer { max-width: 52rem; margin: 0 auto; padding: 1rem }
            nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; list-style: none; padding: 0; margin: 0 }
            a { color: var(--link) } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
            .skip { position: absolute; left: -99rem } .skip:focus { position: static }
            pre { background: var(--code); border: 1px solid var(--line); border-radius: .3rem; padding: .8rem; overflow-x: auto; margin: 0;
                  font: .88rem/1.4 ui-monospace, monospace; tab-size: 8 }
            figure.block { margin: 1rem 0 } figcaption { font: .85rem ui-monospace, monospace }
            .result pre { background: var(--screen); color: var(--glow) } .result img { max-width: 100%; margin-top: .5rem; border: 1px solid var(--line) }
            button { font: inherit; color: var(--paper); background: var(--link); border: 0; border-radius: .3rem; padding: .3rem 1rem; margin-top: .4rem }
            table { border-collapse: collapse; display: block; overflow-x: auto } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left }
            blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid var(--line) }
            """;

    private final Course course;

    CoursePages(Course course) {
        this.course = course;
    }

    /** A block that was run, and what came. */
    record Shown(int block, BlockRun.Result result) {}

    /** The list of chapters. */
    String contents(Locale locale) throws IOException {
        Messages messages = new Messages(locale);
        StringBuilder body = new StringBuilder();
        body.append("<h1>").append(text(messages, "title")).append("</h1>\n<ol>\n");
        for (Chapter chapter : course.chapters()) {
            body.append("<li value=\"")
                    .append(chapter.number())
                    .append("\"><a href=\"")
                    .append(address(locale, chapter))
                    .append("\">")
                    .append(escaped(chapter.title(locale)))
                    .append("</a></li>\n");
        }
        body.append("</ol>\n<p>").append(text(messages, "exercises")).append("</p>\n");
        return page(locale, messages, text(messages, "title"), links(locale, messages, Optional.empty()), body);
    }

    /** A chapter, with a button behind everything that can be run. */
    String chapter(Chapter chapter, Locale locale, Optional<Shown> shown) throws IOException {
        Messages messages = new Messages(locale);
        String markdown = Files.readString(chapter.page(locale));
        List<Page.Block> blocks = Page.of(markdown).blocks();
        String body = HtmlText.of(
                markdown,
                number -> BlockRun.canRun(blocks.get(number)) ? button(chapter, locale, messages, number, shown) : "",
                target -> link(locale, chapter, target));
        return page(
                locale,
                messages,
                escaped(chapter.title(locale)),
                links(locale, messages, Optional.of(chapter)),
                new StringBuilder(body));
    }

    private static String button(Chapter chapter, Locale locale, Messages messages, int number, Optional<Shown> shown) {
        StringBuilder html = new StringBuilder();
        Optional<BlockRun.Result> result =
                shown.filter(run -> run.block() == number).map(Shown::result);
        html.append("<form method=\"post\" action=\"")
                .append(address(locale, chapter))
                .append("run/")
                .append(number)
                .append("\"><button")
                .append(result.isPresent() ? " autofocus" : "")
                .append(">")
                .append(text(messages, "run"))
                .append("</button></form>");
        result.ifPresent(run -> {
            html.append("\n<div class=\"result\" role=\"status\" aria-label=\"")
                    .append(text(messages, "result"))
                    .append("\"><pre tabindex=\"0\"><code>")
                    .append(escaped(run.text()))
                    .append("</code></pre>");
            run.screen()
                    .ifPresent(picture -> html.append("<img alt=\"")
                            .append(text(messages, "screen"))
                            .append("\" src=\"data:image/png;base64,")
                            .append(picture)
                            .append("\">"));
            html.append("</div>");
        });
        return html.toString();
    }

    // ---- around the text ----

    private static String page(Locale locale, Messages messages, String title, String links, StringBuilder body) {
        return "<!doctype html>\n<html lang=\"" + locale.toLanguageTag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<header>\n<a class=\"skip\" href=\"#text\">"
                + text(messages, "skip") + "</a>\n<nav aria-label=\"" + text(messages, "chapters") + "\">\n" + links
                + "</nav>\n</header>\n<main id=\"text\">\n" + body + "</main>\n<footer>\n<nav aria-label=\""
                + text(messages, "end") + "\">\n" + links + "</nav>\n</footer>\n</body>\n</html>\n";
    }

    private String links(Locale locale, Messages messages, Optional<Chapter> here) throws IOException {
        StringBuilder html = new StringBuilder("<ul>\n");
        item(html, "/" + language(locale) + "/", text(messages, "chapters"), "");
        if (here.isPresent()) {
            int index = course.chapters().indexOf(here.get());
            if (index > 0) {
                Chapter before = course.chapters().get(index - 1);
                item(html, address(locale, before), "← " + escaped(before.title(locale)), " rel=\"prev\"");
            }
            Optional<Chapter> next = course.after(here.get());
            if (next.isPresent()) {
                item(html, address(locale, next.get()), escaped(next.get().title(locale)) + " →", " rel=\"next\"");
            }
        }
        Locale other = language(locale).equals("zh") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        String otherPage = here.map(chapter -> address(other, chapter)).orElse("/" + language(other) + "/");
        item(
                html,
                otherPage,
                language(other).equals("zh") ? "中文" : "English",
                " hreflang=\"" + other.toLanguageTag() + "\" lang=\"" + other.toLanguageTag() + "\"");
        return html.append("</ul>\n").toString();
    }

    private static void item(StringBuilder html, String address, String text, String attributes) {
        html.append("<li><a href=\"")
                .append(address)
                .append("\"")
                .append(attributes)
                .append(">")
                .append(text)
                .append("</a></li>\n");
    }

    /** Links to other pages of the course lead to them; what lies elsewhere in the repository is not served, and stays where it was. */
    private static String link(Locale locale, Chapter here, String target) {
        Matcher page = OTHER_PAGE.matcher(target);
        if (!page.matches()) {
            return target;
        }
        String anchor = page.group(3) == null ? "" : page.group(3);
        String id = page.group(1) == null ? here.id() : page.group(1);
        boolean isSamePage = page.group(1) == null && target.startsWith("#");
        return isSamePage ? anchor : "/" + language(locale) + "/" + id + "/" + anchor;
    }

    static String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh" : "en";
    }

    private static String address(Locale locale, Chapter chapter) {
        return "/" + language(locale) + "/" + chapter.id() + "/";
    }

    private static String text(Messages messages, String key) {
        return escaped(messages.text(BUNDLE, "learn.web." + key, List.of()));
    }
}
