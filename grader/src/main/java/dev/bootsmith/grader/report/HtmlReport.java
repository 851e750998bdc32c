package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One page without scripts and without anything from elsewhere: for one submission its checks, the story of what went wrong and the screen; for many a table of
 * all.
 *
 * <p>States are words as well as colours, headings have an order, tables have headers, and the screen is a picture with its text beside it.
 */
final class HtmlReport {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#f1f1f1;--line:#c9c9c9;--pass:#0a6b2d;--fail:#a31515;--half:#7a5600}
            @media(prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#16181a;--soft:#24272a;--line:#4a4f55;--pass:#6fd08c;--fail:#ff8f8f;--half:#f0c061}}
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--paper)}
            table{border-collapse:collapse;width:100%;margin:1rem 0}
            th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
            td.points,th.points{white-space:nowrap;text-align:right}
            th.plain{font-weight:normal}
            .pass{color:var(--pass)}.fail{color:var(--fail)}.half{color:var(--half)}
            pre{background:var(--soft);padding:.8rem;overflow-x:auto;border-radius:4px}
            dl{margin:.3rem 0}dt{font-weight:600;float:left;clear:left;margin-right:.5rem}dd{margin:0}
            svg{max-width:100%;height:auto;border:1px solid var(--line)}
            """;

    private HtmlReport() {}

    static String write(List<GradeResult> results, Words words) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        out.append(words.text("report.language")).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        String title = results.isEmpty() ? "" : words.of(results.get(0).title());
        out.append(Markup.escape(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        if (results.size() == 1) {
            write(results.get(0), words, out);
        } else {
            writeClass(results, title, words, out);
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    // ---- one submission ----

    private static void write(GradeResult result, Words words, StringBuilder out) {
        element("h1", words.of(result.title()), out);
        out.append("<p>").append(Markup.escape(result.submission())).append("</p>\n<p><strong>");
        out.append(Markup.escape(total(result, words))).append("</strong></p>\n");
        if (result.lateDays() > 0 && result.adjustedMilliPoints().isPresent()) {
            String points = Points.text(result.adjustedMilliPoints().get());
            element("p", words.text("report.late", result.lateDays(), points), out);
        }
        if (!result.messages().isEmpty()) {
            element("h2", words.text("report.build"), out);
            for (BuiltSubmission.Message message : result.messages()) {
                element("pre", words.of(message.text()), out);
            }
        }
        element("h2", words.text("report.checks"), out);
        out.append("<table>\n<thead><tr>");
        heads(List.of("report.state", "report.check", "report.points"), words, out);
        out.append("</tr></thead>\n<tbody>\n");
        for (CheckResult check : result.checks()) {
            write(check, words, out);
        }
        out.append("</tbody>\n</table>\n");
        result.variants().stream()
                .filter(variant ->
                        result.state() != ResultState.PASS && !variant.story().isEmpty())
                .findFirst()
                .ifPresent(variant -> {
                    element("h2", words.text("report.story"), out);
                    element("pre", words.of(variant.story()), out);
                });
        for (VariantResult variant : result.variants()) {
            write(variant, words, out);
        }
    }

    private static void write(CheckResult check, Words words, StringBuilder out) {
        out.append("<tr><td class=\"").append(colour(check.state())).append("\">");
        out.append(Markup.escape(words.state(check.state()))).append("</td><th scope=\"row\" class=\"plain\">");
        out.append(Markup.escape(words.of(check.title())));
        if (!check.isPassed()) {
            out.append("<dl>");
            term("report.because", check.say(), words, out);
            term("report.expected", check.expected(), words, out);
            term("report.actual", check.actual(), words, out);
            out.append("</dl>");
            if (!check.hints().isEmpty() && check.state() != ResultState.SKIPPED) {
                out.append("<details><summary>")
                        .append(Markup.escape(words.text("report.hint")))
                        .append("</summary><ol>");
                check.hints().forEach(hint -> element("li", words.of(hint), out));
                out.append("</ol></details>");
            }
        }
        out.append("</th><td class=\"points\">")
                .append(Points.text(check.milliPoints()))
                .append(" / ");
        out.append(Points.text(check.maxMilliPoints())).append("</td></tr>\n");
    }

    private static void term(String key, LocalText text, Words words, StringBuilder out) {
        if (!text.isEmpty()) {
            element("dt", words.text(key), out);
            element("dd", words.of(text), out);
        }
    }

    private static void write(VariantResult variant, Words words, StringBuilder out) {
        element("h2", words.text("report.variant", variant.number() + 1), out);
        element(
                "p",
                words.text(
                        "report.run",
                        variant.stop() + (variant.stopDetail().isEmpty() ? "" : " (" + variant.stopDetail() + ")"),
                        variant.instructions(),
                        String.join(" -> ", variant.modes())),
                out);
        if (!variant.values().isEmpty()) {
            StringBuilder values = new StringBuilder();
            variant.values()
                    .forEach((name, value) -> values.append(values.length() == 0 ? "" : ", ")
                            .append(name)
                            .append(" = ")
                            .append(value));
            element("p", values.toString(), out);
        }
        if (variant.screen().stream().anyMatch(row -> !row.isEmpty())) {
            out.append(ScreenPicture.svg(variant, words.text("report.screen"))).append('\n');
            out.append("<details><summary>")
                    .append(Markup.escape(words.text("report.screen-text")))
                    .append("</summary>");
            element("pre", String.join("\n", variant.screen()).stripTrailing(), out);
            out.append("</details>\n");
        }
        if (!variant.serial().isEmpty()) {
            element("h3", words.text("report.serial"), out);
            element("pre", variant.serial(), out);
        }
    }

    private static void heads(List<String> keys, Words words, StringBuilder out) {
        for (String key : keys) {
            String points = key.equals("report.points") ? " class=\"points\"" : "";
            out.append("<th scope=\"col\"").append(points).append('>');
            out.append(Markup.escape(words.text(key))).append("</th>");
        }
    }

    // ---- many ----

    private static void writeClass(List<GradeResult> results, String title, Words words, StringBuilder out) {
        element("h1", title, out);
        element("p", words.text("report.submissions", results.size()), out);
        Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
        results.forEach(result -> counts.merge(result.state(), 1, Integer::sum));
        List<String> states = new ArrayList<>();
        counts.forEach((state, count) -> states.add(words.state(state) + ": " + count));
        element("p", String.join(", ", states), out);
        out.append("<table>\n<thead><tr>");
        heads(List.of("report.submission", "report.state", "report.points"), words, out);
        if (!results.isEmpty()) {
            for (CheckResult check : results.get(0).checks()) {
                out.append("<th scope=\"col\">")
                        .append(Markup.escape(check.id()))
                        .append("</th>");
            }
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (GradeResult result : results) {
            String page = Feedback.STAFF_FOLDER + "/" + Feedback.fileName(result.submission()) + ".html";
            out.append("<tr><th scope=\"row\"><a href=\"")
                    .append(Markup.escape(Sarif.uri(page)))
                    .append("\">")
                    .append(Markup.escape(result.submission()))
                    .append("</a></th><td class=\"");
            out.append(colour(result.state())).append("\">").append(Markup.escape(words.state(result.state())));
            out.append("</td><td class=\"points\">");
            out.append(result.adjustedMilliPoints().map(Points::text).orElse("–"))
                    .append("</td>");
            for (CheckResult check : result.checks()) {
                out.append("<td class=\"").append(colour(check.state())).append("\">");
                out.append(Markup.escape(words.state(check.state()))).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String total(GradeResult result, Words words) {
        return result.milliPoints().isPresent()
                ? words.text(
                        "report.total", Points.text(result.milliPoints().get()), Points.text(result.maxMilliPoints()))
                : words.text(result.state() == ResultState.ERROR ? "report.no-score" : "report.hidden-score");
    }

    private static String colour(ResultState state) {
        return switch (state) {
            case PASS -> "pass";
            case PARTIAL, SKIPPED -> "half";
            case FAIL, BUDGET, CRASH, BUILD_ERROR, ERROR -> "fail";
        };
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Markup.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
