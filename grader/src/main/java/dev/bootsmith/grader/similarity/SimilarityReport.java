package dev.bootsmith.grader.similarity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.grader.text.LocalText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that tell of a comparison; the same bytes for the same submissions. */
public final class SimilarityReport {
    private SimilarityReport() {}

    /**
     * Returns the files by name: {@code pairs.csv}, {@code clusters.csv}, {@code index.html}, and a page for each of the first pairs.
     *
     * @param refused submissions that could not be read, with the reason
     * @param mostPages how many pairs get a page
     */
    public static Map<String, String> write(
            Comparison comparison, Map<String, LocalText> refused, int mostPages, Messages messages) {
        Map<String, String> files = new LinkedHashMap<>();
        List<Pair> shown = comparison
                .pairs()
                .subList(0, Math.min(mostPages, comparison.pairs().size()));
        files.put("pairs.csv", pairs(comparison));
        files.put("clusters.csv", clusters(comparison));
        ComparisonPage page = new ComparisonPage(messages);
        files.put("index.html", page.index(comparison, shown.size(), refused));
        for (int i = 0; i < shown.size(); i++) {
            files.put(pageName(i), page.pair(shown.get(i)));
        }
        return files;
    }

    /** The name of the page of a pair, numbered from 0. */
    static String pageName(int index) {
        return "pair-" + (index + 1) + ".html";
    }

    /** Returns a likeness as a percentage with one digit behind the point. */
    public static String percent(int permille) {
        return permille / 10 + "." + permille % 10;
    }

    /** Returns pairs and clusters as one line of JSON; numbers are thousandths. */
    public static String json(Comparison comparison, Map<String, LocalText> refused) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("schema", "bootsmith.similarity/1");
            json.writeNumberField("submissions", comparison.works().size());
            json.writeArrayFieldStart("pairs");
            for (Pair pair : comparison.pairs()) {
                json.writeStartObject();
                json.writeStringField("first", pair.first().name());
                json.writeStringField("second", pair.second().name());
                json.writeNumberField("scorePermille", pair.score());
                for (Aspect aspect : Aspect.values()) {
                    if (pair.permille(aspect).isPresent()) {
                        json.writeNumberField(
                                aspect.id() + "Permille", pair.permille(aspect).get());
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("clusters");
            for (List<String> cluster : comparison.clusters()) {
                json.writeStartArray();
                for (String name : cluster) {
                    json.writeString(name);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("refused");
            for (String name : new TreeMap<>(refused).keySet()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }

    private static String pairs(Comparison comparison) {
        StringBuilder out =
                new StringBuilder("first,second,score,source,source of first,source of second,code,events\r\n");
        for (Pair pair : comparison.pairs()) {
            List<String> cells = new ArrayList<>();
            cells.add(quote(pair.first().name()));
            cells.add(quote(pair.second().name()));
            cells.add(percent(pair.score()));
            cells.add(
                    pair.permille(Aspect.SOURCE).map(SimilarityReport::percent).orElse(""));
            cells.add(pair.overlap(Aspect.SOURCE)
                    .map(overlap -> percent(overlap.permilleOfFirst()))
                    .orElse(""));
            cells.add(pair.overlap(Aspect.SOURCE)
                    .map(overlap -> percent(overlap.permilleOfSecond()))
                    .orElse(""));
            cells.add(pair.permille(Aspect.CODE).map(SimilarityReport::percent).orElse(""));
            cells.add(
                    pair.permille(Aspect.EVENTS).map(SimilarityReport::percent).orElse(""));
            out.append(String.join(",", cells)).append("\r\n");
        }
        return out.toString();
    }

    private static String clusters(Comparison comparison) {
        StringBuilder out = new StringBuilder("cluster,submission\r\n");
        for (int i = 0; i < comparison.clusters().size(); i++) {
            for (String name : comparison.clusters().get(i)) {
                out.append(i + 1).append(',').append(quote(name)).append("\r\n");
            }
        }
        return out.toString();
    }

    /** As RFC 4180 has it; a name that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quote(String name) {
        String text = name.matches("(?s)[=+@\\t\\r-].*") ? "'" + name : name;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
