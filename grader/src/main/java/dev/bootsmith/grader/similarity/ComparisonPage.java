package dev.bootsmith.grader.similarity;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.grader.report.Markup;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pages without scripts and without anything from elsewhere: all pairs and clusters, and two submissions side by side.
 *
 * <p>Common stretches are numbered as well as coloured, each number a link to its other side.
 */
final class ComparisonPage {
    private static final int COLOURS = 6;
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#f1f1f1;--line:#c9c9c9;--faint:#6a6a6a;--link:#0b57a4;
            --m0:#ffe3a8;--m1:#c9ecc9;--m2:#cfe3ff;--m3:#f6d0e4;--m4:#d9d4fb;--m5:#c6eeee}
            @media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#16181a;--soft:#24272a;--line:#4a4f55;--faint:#9aa0a6;--link:#8ab8f0;
            --m0:#5a4510;--m1:#1f4d26;--m2:#1d3f6b;--m3:#5b2343;--m4:#3a3172;--m5:#124c4c}}
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem;color:var(--ink);background:var(--paper)}
            a{color:var(--link)}
            table{border-collapse:collapse;margin:1rem 0}
            th,td{text-align:left;padding:.3rem .7rem;border-bottom:1px solid var(--line)}
            td.number{text-align:right;font-variant-numeric:tabular-nums}
            .sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
            .sides>section{min-width:0}
            pre{background:var(--soft);padding:.5rem 0;overflow-x:auto;border-radius:4px;font-size:13px;line-height:1.45;max-height:80vh}
            pre span{display:block;padding:0 .6rem;min-height:1.45em}
            .m0{background:var(--m0)}.m1{background:var(--m1)}.m2{background:var(--m2)}.m3{background:var(--m3)}.m4{background:var(--m4)}.m5{background:var(--m5)}
            """;

    private final Messages messages;

    ComparisonPage(Messages messages) {
        this.messages = messages;
    }

    private String text(String key, Object... arguments) {
        return Markup.escape(messages.text(Phrases.BUNDLE, key, arguments));
    }

    private void begin(String title, StringBuilder out) {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(text("report.language"));
        out.append(
                "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        out.append(title).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        out.append(title).append("</h1>\n");
    }

    private static String end(StringBuilder out) {
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    // ---- all ----

    /**
     * Returns the page of all pairs.
     *
     * @param pages how many of them have a page of their own
     */
    String index(Comparison comparison, int pages, Map<String, LocalText> refused) {
        StringBuilder out = new StringBuilder();
        begin(text("similar.title"), out);
        out.append("<p>")
                .append(text(
                        "similar.compared",
                        comparison.works().size(),
                        comparison.pairs().size()))
                .append("</p>\n<p>")
                .append(text("similar.caution"))
                .append("</p>\n");
        writeClusters(comparison, out);
        out.append("<h2>").append(text("similar.pairs")).append("</h2>\n<table>\n");
        header(
                List.of(
                        "similar.score",
                        "similar.first",
                        "similar.second",
                        "similar.source",
                        "similar.code",
                        "similar.events"),
                out);
        for (int i = 0; i < comparison.pairs().size(); i++) {
            Pair pair = comparison.pairs().get(i);
            String score = SimilarityReport.percent(pair.score()) + "&nbsp;%";
            out.append("<tr><td class=\"number\">");
            out.append(i < pages ? "<a href=\"" + SimilarityReport.pageName(i) + "\">" + score + "</a>" : score);
            out.append("</td><td>").append(Markup.escape(pair.first().name()));
            out.append("</td><td>").append(Markup.escape(pair.second().name())).append("</td>");
            for (Aspect aspect : Aspect.values()) {
                out.append("<td class=\"number\">")
                        .append(percent(pair, aspect))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
        writeRefused(refused, out);
        return end(out);
    }

    private void writeClusters(Comparison comparison, StringBuilder out) {
        if (comparison.clusters().isEmpty()) {
            return;
        }
        out.append("<h2>").append(text("similar.clusters")).append("</h2>\n<ol>\n");
        for (List<String> names : comparison.clusters()) {
            out.append("<li>").append(Markup.escape(String.join(", ", names))).append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private void writeRefused(Map<String, LocalText> refused, StringBuilder out) {
        if (refused.isEmpty()) {
            return;
        }
        out.append("<h2>").append(text("similar.refused")).append("</h2>\n<dl>\n");
        new TreeMap<>(refused)
                .forEach((name, why) -> out.append("<dt>")
                        .append(Markup.escape(name))
                        .append("</dt><dd>")
                        .append(Markup.escape(why.in(messages.locale())))
                        .append("</dd>\n"));
        out.append("</dl>\n");
    }

    private void header(List<String> keys, StringBuilder out) {
        out.append("<thead><tr>");
        keys.forEach(key -> out.append("<th scope=\"col\">").append(text(key)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
    }

    private static String percent(Pair pair, Aspect aspect) {
        return pair.permille(aspect)
                .map(value -> SimilarityReport.percent(value) + "&nbsp;%")
                .orElse("–");
    }

    // ---- one pair ----

    String pair(Pair pair) {
        StringBuilder out = new StringBuilder();
        begin(
                Markup.escape(pair.first().name()) + " – "
                        + Markup.escape(pair.second().name()),
                out);
        out.append("<p><a href=\"index.html\">").append(text("similar.all")).append("</a></p>\n<table>\n");
        header(List.of("similar.aspect", "similar.alike", "similar.of-first", "similar.of-second"), out);
        for (Aspect aspect : Aspect.values()) {
            out.append("<tr><th scope=\"row\">").append(text("similar." + aspect.id()));
            out.append("</th><td class=\"number\">")
                    .append(percent(pair, aspect))
                    .append("</td>");
            Overlap overlap = pair.overlap(aspect).orElseThrow();
            for (int part : new int[] {overlap.permilleOfFirst(), overlap.permilleOfSecond()}) {
                out.append("<td class=\"number\">")
                        .append(SimilarityReport.percent(part))
                        .append("&nbsp;%</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
        boolean sources = pair.permille(Aspect.SOURCE).isPresent();
        boolean code = pair.permille(Aspect.CODE).isPresent();
        boolean codeIsCloser = pair.permille(Aspect.CODE).orElse(0)
                > pair.permille(Aspect.SOURCE).orElse(0);
        if (sources) {
            sides(pair, Aspect.SOURCE, out);
        }
        if (code && (!sources || codeIsCloser)) {
            sides(pair, Aspect.CODE, out);
        }
        return end(out);
    }

    private void sides(Pair pair, Aspect aspect, StringBuilder out) {
        List<Overlap.Match> matches = pair.overlap(aspect).orElseThrow().matches();
        out.append("<h2>").append(text("similar." + aspect.id())).append("</h2>\n<div class=\"sides\">\n");
        for (boolean first : new boolean[] {true, false}) {
            Work work = first ? pair.first() : pair.second();
            out.append("<section><h3>").append(Markup.escape(work.name())).append("</h3>\n");
            Map<String, Integer> numbers = numbers(work.tokens(aspect), matches, first);
            Set<Integer> anchored = new HashSet<>();
            String anchor = aspect.id() + (first ? "-a" : "-b");
            String other = aspect.id() + (first ? "-b" : "-a");
            if (aspect == Aspect.SOURCE) {
                work.files().files().forEach((name, bytes) -> {
                    if (SourceTokens.isSource(name)) {
                        out.append("<h4>").append(Markup.escape(name)).append("</h4>\n");
                        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
                        List<Line> listed = new ArrayList<>();
                        for (int i = 0; i < lines.length; i++) {
                            listed.add(new Line(place(name, i + 1), i + 1 + "", lines[i]));
                        }
                        listing(listed, numbers, anchor, other, anchored, out);
                    }
                });
            } else {
                List<Line> listed = new ArrayList<>();
                for (Token token : work.tokens(aspect)) {
                    listed.add(new Line(
                            place(token.file(), token.line()), Integer.toHexString(token.line()), token.text()));
                }
                listing(listed, numbers, anchor, other, anchored, out);
            }
            out.append("</section>\n");
        }
        out.append("</div>\n");
    }

    /** A line of a listing with the number before it. */
    private record Line(String place, String number, String text) {}

    private static String place(String file, int line) {
        return file + '\0' + line;
    }

    /** Returns the number of the common stretch that each place belongs to. */
    private static Map<String, Integer> numbers(List<Token> tokens, List<Overlap.Match> matches, boolean first) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < matches.size(); number++) {
            Overlap.Match match = matches.get(number);
            int from = first ? match.first() : match.second();
            for (Token token : tokens.subList(from, from + match.length())) {
                numbers.putIfAbsent(place(token.file(), token.line()), number);
            }
        }
        return numbers;
    }

    private static void listing(
            List<Line> lines,
            Map<String, Integer> numbers,
            String anchor,
            String other,
            Set<Integer> anchored,
            StringBuilder out) {
        out.append("<pre>");
        for (Line line : lines) {
            int number = numbers.getOrDefault(line.place, -1);
            out.append("<span");
            if (number >= 0) {
                out.append(" class=\"m").append(number % COLOURS).append('"');
            }
            out.append('>')
                    .append(" ".repeat(Math.max(0, 5 - line.number.length())))
                    .append(line.number)
                    .append(' ');
            if (number >= 0 && anchored.add(number)) {
                String label = String.valueOf(number + 1);
                out.append("<a id=\"")
                        .append(anchor)
                        .append(label)
                        .append("\" href=\"#")
                        .append(other)
                        .append(label);
                out.append("\">[").append(label).append("]</a>").append(" ".repeat(Math.max(0, 3 - label.length())));
            } else {
                out.append("     ");
            }
            out.append(Markup.escape(line.text)).append("</span>");
        }
        out.append("</pre>\n");
    }
}
