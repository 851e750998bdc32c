package dev.bootsmith.grader.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As much of JSON Schema 2020-12 as our schemas use. Scalars are texts, as a YAML document has them: a text is also a number or a truth value if it looks like one.
 */
final class SchemaCheck {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "patternProperties",
            "additionalProperties",
            "required",
            "items",
            "minItems",
            "maxItems",
            "enum",
            "const",
            "pattern",
            "anyOf",
            "allOf",
            "not",
            "if",
            "then",
            "minimum");

    private final Map<?, ?> root;
    private final List<String> problems = new ArrayList<>();

    SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    List<String> problems() {
        return problems;
    }

    void validate(Object schema, Object value, String where) {
        if (!(schema instanceof Map<?, ?> map)) {
            if ("false".equals(schema)) {
                problems.add(where + " is not allowed");
            }
            return;
        }
        for (Object keyword : map.keySet()) {
            if (!KNOWN.contains(keyword)) {
                throw new AssertionError("unknown keyword " + keyword);
            }
        }
        if (map.get("$ref") instanceof String reference) {
            Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            validate(Objects.requireNonNull(definitions.get(name), name), value, where);
        }
        combinations(map, value, where);
        scalar(map, value, where);
        if (value instanceof Map<?, ?> object) {
            object(map, object, where);
        }
        if (value instanceof List<?> list) {
            list(map, list, where);
        }
    }

    private boolean isValid(Object schema, Object value) {
        SchemaCheck check = new SchemaCheck(root);
        check.validate(schema, value, "");
        return check.problems.isEmpty();
    }

    private void combinations(Map<?, ?> schema, Object value, String where) {
        if (schema.get("anyOf") instanceof List<?> any && any.stream().noneMatch(one -> isValid(one, value))) {
            problems.add(where + " is none of what it may be: " + value);
        }
        if (schema.get("allOf") instanceof List<?> all) {
            all.forEach(one -> validate(one, value, where));
        }
        Object not = schema.get("not");
        if (not != null && isValid(not, value)) {
            problems.add(where + " is what it must not be");
        }
        Object condition = schema.get("if");
        Object then = schema.get("then");
        if (condition != null && then != null && isValid(condition, value)) {
            validate(then, value, where);
        }
    }

    private void scalar(Map<?, ?> schema, Object value, String where) {
        Object type = schema.get("type");
        List<?> types = type instanceof List<?> several ? several : type == null ? List.of() : List.of(type);
        if (!types.isEmpty() && types.stream().noneMatch(one -> isType(String.valueOf(one), value))) {
            problems.add(where + " is no " + types + ": " + value);
        }
        if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
            problems.add(where + " is none of " + words + ": " + value);
        }
        Object only = schema.get("const");
        if (only != null && !only.equals(value)) {
            problems.add(where + " is not " + only);
        }
        if (schema.get("pattern") instanceof String pattern
                && value instanceof String text
                && !Pattern.compile(pattern).matcher(text).find()) {
            problems.add(where + " does not match " + pattern + ": " + text);
        }
    }

    private static boolean isType(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value.equals("true") || value.equals("false");
            case "integer" -> value instanceof String text && text.matches("-?(0x[0-9a-fA-F]+|[0-9]+)");
            case "number" -> value instanceof String text && text.matches("-?(0x[0-9a-fA-F]+|[0-9]+(\\.[0-9]+)?)");
            case "null" -> value.equals("null");
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private void object(Map<?, ?> schema, Map<?, ?> object, String where) {
        if (schema.get("required") instanceof List<?> required) {
            for (Object key : required) {
                if (!object.containsKey(key)) {
                    problems.add(where + " lacks " + key);
                }
            }
        }
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> named ? named : Map.of();
        Map<?, ?> patterns = schema.get("patternProperties") instanceof Map<?, ?> some ? some : Map.of();
        @Nullable Object rest = schema.get("additionalProperties");
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            String key = String.valueOf(entry.getKey());
            Object value = Objects.requireNonNull(entry.getValue());
            Object known = properties.get(key);
            boolean matched = known != null;
            if (known != null) {
                validate(known, value, where + "/" + key);
            }
            for (Map.Entry<?, ?> pattern : patterns.entrySet()) {
                if (Pattern.compile(String.valueOf(pattern.getKey()))
                        .matcher(key)
                        .find()) {
                    matched = true;
                    validate(Objects.requireNonNull(pattern.getValue()), value, where + "/" + key);
                }
            }
            if (!matched && rest != null) {
                validate(rest, value, where + "/" + key);
            }
        }
    }

    private void list(Map<?, ?> schema, List<?> list, String where) {
        Object items = schema.get("items");
        for (int i = 0; items != null && i < list.size(); i++) {
            validate(items, Objects.requireNonNull(list.get(i)), where + "/" + i);
        }
        if (schema.get("minItems") instanceof String least && list.size() < Integer.parseInt(least)) {
            problems.add(where + " has fewer than " + least + " items");
        }
    }
}
