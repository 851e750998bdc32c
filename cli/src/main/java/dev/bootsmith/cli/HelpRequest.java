package dev.bootsmith.cli;

/** {@code --help} was given; carries the text to print. Used inside {@code cli} only. */
public final class HelpRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    public HelpRequest(String text) {
        super("help", null, false, false);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
