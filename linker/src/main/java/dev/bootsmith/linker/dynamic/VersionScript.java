package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.layout.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which symbols a shared image lends to others, and under which version: {@code VERSION} of a script, or the file of
 * {@code --version-script}.
 *
 * @ld VERSION Command
 */
public final class VersionScript {
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|#[^\\n]*|\"([^\"]*)\"|[{};]|::|:|[^\\s{};:\"]+(?:::[^\\s{};:\"]+)*", Pattern.DOTALL);

    private final List<Node> nodes = new ArrayList<>();

    /** One version: its patterns, and the versions that it continues. */
    static final class Node {
        private final String name;
        private final List<String> globals = new ArrayList<>();
        private final List<String> locals = new ArrayList<>();
        private final List<String> parents = new ArrayList<>();
        private int index;

        Node(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        List<String> parents() {
            return parents;
        }

        /** Returns the number by which symbols refer to it. */
        int index() {
            return index;
        }
    }

    /** Adds the versions of a text that has the form of a version script, with or without the word VERSION and braces. */
    public void add(SourceFile file) {
        addText(file.text());
    }

    /** Adds the versions of a {@code VERSION} command. */
    public void addText(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group(1) != null ? matcher.group(1) : matcher.group();
            if (!token.startsWith("/*") && !token.startsWith("#")) {
                tokens.add(token);
            }
        }
        int at = 0;
        if (tokens.size() > 2 && tokens.get(0).equals("VERSION")) {
            at = 2;
        }
        while (at < tokens.size() && !tokens.get(at).equals("}")) {
            at = addNode(tokens, at);
        }
        int next = 2;
        for (Node node : nodes) {
            node.index = node.name.isEmpty() ? 1 : next++;
        }
    }

    private int addNode(List<String> tokens, int start) {
        int at = start;
        String name = "";
        if (!tokens.get(at).equals("{")) {
            name = tokens.get(at++);
        }
        Node node = new Node(name);
        nodes.add(node);
        at++;
        List<String> target = node.globals;
        int depth = 0;
        while (at < tokens.size() && !(depth == 0 && tokens.get(at).equals("}"))) {
            String token = tokens.get(at++);
            boolean label = at < tokens.size() && tokens.get(at).equals(":");
            if (token.equals("extern")) {
                at++;
            } else if (token.equals("{")) {
                depth++;
            } else if (token.equals("}")) {
                depth--;
            } else if (label && (token.equals("global") || token.equals("local"))) {
                target = token.equals("global") ? node.globals : node.locals;
                at++;
            } else if (!token.equals(";")) {
                target.add(token);
            }
        }
        at++;
        while (at < tokens.size() && !tokens.get(at).equals(";")) {
            node.parents.add(tokens.get(at++));
        }
        return at + 1;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Returns whether there are versions with names, so that tables of versions are needed. */
    boolean hasNames() {
        return nodes.stream().anyMatch(node -> !node.name.isEmpty());
    }

    List<Node> nodes() {
        return nodes;
    }

    /** What a version script says of a name. */
    record Verdict(@Nullable Node node, boolean hidden) {}

    /** Says whether a name stays in the image. */
    public boolean hides(String name) {
        return find(name).hidden();
    }

    /** Looks a name up: exact names count before patterns, and {@code *} last. */
    Verdict find(String name) {
        for (Node node : nodes) {
            if (node.globals.contains(name)) {
                return new Verdict(node, false);
            } else if (node.locals.contains(name)) {
                return new Verdict(node, true);
            }
        }
        for (boolean all : new boolean[] {false, true}) {
            for (Node node : nodes) {
                if (matches(node.globals, name, all)) {
                    return new Verdict(node, false);
                } else if (matches(node.locals, name, all)) {
                    return new Verdict(node, true);
                }
            }
        }
        return new Verdict(null, false);
    }

    private static boolean matches(List<String> patterns, String name, boolean all) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.equals("*") == all && (all || Glob.matches(pattern, name)));
    }
}
