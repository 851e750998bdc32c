package dev.bootsmith.grader.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a small JSON document in memory; asking for what is not there, or is of another kind, is an {@link IOException} that names the key. */
public final class JsonTree {
    private final Map<String, @Nullable Object> values;

    private JsonTree(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** Reads a document whose root is an object. */
    public static JsonTree parse(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return object(json);
        } catch (JsonProcessingException e) {
            // Its own message says where in which object of the library, over several lines.
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static JsonTree object(JsonParser json) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            values.put(name, value(json, json.nextToken()));
        }
        return new JsonTree(values);
    }

    private static @Nullable Object value(JsonParser json, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("the document ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                JsonToken next = json.nextToken();
                while (next != JsonToken.END_ARRAY) {
                    items.add(value(json, next));
                    next = json.nextToken();
                }
                yield items;
            }
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public String text(String key) throws IOException {
        return get(key, String.class);
    }

    public long number(String key) throws IOException {
        return get(key, Long.class);
    }

    public Optional<Long> optionalNumber(String key) throws IOException {
        return values.get(key) == null ? Optional.empty() : Optional.of(number(key));
    }

    /** Returns a number with a fraction, or one that is written as a text; nothing if it is missing or null. */
    public Optional<Double> optionalDecimal(String key) throws IOException {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.parseDouble(String.valueOf(value)));
        } catch (NumberFormatException e) {
            throw new IOException("\"" + key + "\" is no number: " + value, e);
        }
    }

    /** Returns a text, or a number as text. */
    public String anyText(String key) throws IOException {
        Object value = values.get(key);
        if (value instanceof String || value instanceof Number) {
            return String.valueOf(value);
        }
        throw new IOException("\"" + key + "\" is missing or of another kind");
    }

    public boolean flag(String key) throws IOException {
        return get(key, Boolean.class);
    }

    public JsonTree object(String key) throws IOException {
        return get(key, JsonTree.class);
    }

    public List<JsonTree> items(String key) throws IOException {
        List<JsonTree> items = new ArrayList<>();
        for (Object item : get(key, List.class)) {
            if (!(item instanceof JsonTree object)) {
                throw new IOException("\"" + key + "\" is not a list of objects");
            }
            items.add(object);
        }
        return items;
    }

    public List<String> texts(String key) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object item : get(key, List.class)) {
            texts.add(String.valueOf(item));
        }
        return texts;
    }

    private <T> T get(String key, Class<T> type) throws IOException {
        Object value = values.get(key);
        if (!type.isInstance(value)) {
            throw new IOException("\"" + key + "\" is missing or of another kind");
        }
        return type.cast(value);
    }
}
