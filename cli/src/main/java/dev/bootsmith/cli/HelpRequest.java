package dev.bootsmith.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --help} was given; carries the text to print, and what a shell can complete. Used inside {@code cli} only. */
public final class HelpRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient List<String> verbs;
    private final transient @Nullable CommandSpec options;

    private HelpRequest(String text, List<String> verbs, @Nullable CommandSpec options) {
        super("help", null, false, false);
        this.text = text;
        this.verbs = List.copyOf(verbs);
        this.options = options;
    }

    /** Of a command with GNU's options. */
    public HelpRequest(String text) {
        this(text, List.of(), null);
    }

    /** Of a command that is several. */
    public HelpRequest(String text, List<String> verbs) {
        this(text, verbs, null);
    }

    /** Of a command with options of ours. */
    public HelpRequest(String text, CommandSpec options) {
        this(text, List.of(), options);
    }

    public String text() {
        return text;
    }

    public List<String> verbs() {
        return verbs;
    }

    public @Nullable CommandSpec options() {
        return options;
    }
}
