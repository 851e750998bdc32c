package dev.bootsmith.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A run report, read by paths such as {@code cpu.cs.selector} and {@code faults.0.name}. */
final class Report {
    private final Object root;

    private Report(Object root) {
        this.root = root;
    }

    static Report parse(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return new Report(read(parser));
        }
    }

    /** Returns what stands at a path as text; a list as its elements with blanks between them; "(absent)" if there is nothing. */
    String text(String path) {
        Object value = root;
        for (String name : path.split("\\.")) {
            value = step(value, name);
        }
        return asText(value);
    }

    private static Object step(Object value, String name) {
        if (value instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        if (value instanceof List<?> list && name.matches("\\d+") && Integer.parseInt(name) < list.size()) {
            return list.get(Integer.parseInt(name));
        }
        return "(absent)";
    }

    private static String asText(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Report::asText).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }

    private static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, read(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(parser));
            }
            return list;
        }
        return parser.getText();
    }
}
