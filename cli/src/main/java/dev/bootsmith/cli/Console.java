package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.GccRenderer;
import dev.bootsmith.core.diag.GnuRenderer;
import dev.bootsmith.core.diag.JsonRenderer;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.diag.TextRenderer;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's words go: results to standard output, everything else to standard error, in one language and colour.
 *
 * <p>Both streams are UTF-8 whatever the locale says, since the results are files as often as they are screens.
 */
public final class Console implements DiagnosticSink {
    public static final String BUNDLE = "dev.bootsmith.cli.messages";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Attached attached;
    private Messages messages;
    private Colour colour = Colour.AUTO;
    private DiagnosticForm diagnosticForm = DiagnosticForm.TEXT;
    private Verbosity verbosity = Verbosity.NORMAL;
    private int errorCount;

    /** What the standard streams lead to. */
    public enum Attached {
        TERMINAL,
        PIPE
    }

    /** The value of {@code --color}. */
    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The value of {@code --diagnostics}. */
    public enum DiagnosticForm {
        /** For a person: place, source line, carets, notes and help. */
        TEXT,
        /** For programs: one JSON object a line. */
        JSON,
        /** As GNU as: {@code file:line: Error: text}. */
        GNU,
        /** As gcc: {@code file:line:column: error: text}, for editors. */
        GCC
    }

    /** {@code -q}, neither, {@code -v}. */
    public enum Verbosity {
        QUIET,
        NORMAL,
        VERBOSE
    }

    private Console(
            InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Attached attached) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
        this.attached = attached;
        this.messages = new Messages(localeOf(environment));
    }

    /**
     * Wraps a process's streams.
     *
     * @param environment looked at for the language ({@code BOOTSMITH_LANG LC_ALL LC_MESSAGES LANG}, the first that is
     *     set), {@code NO_COLOR}, {@code CLICOLOR_FORCE} and {@code TERM}
     */
    public static Console of(
            InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Attached attached) {
        return new Console(
                in,
                new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
                new PrintStream(new BufferedOutputStream(err), false, StandardCharsets.UTF_8),
                environment,
                attached);
    }

    public InputStream in() {
        return in;
    }

    /** Returns standard output; buffered, so whoever streams must flush. */
    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public Messages messages() {
        return messages;
    }

    public void setLanguage(String tag) {
        messages = new Messages(localeOf(Map.of("BOOTSMITH_LANG", tag)));
    }

    public void setDiagnostics(DiagnosticForm form) {
        diagnosticForm = form;
    }

    public void setColour(Colour newColour) {
        colour = newColour;
    }

    public Verbosity verbosity() {
        return verbosity;
    }

    public void setVerbosity(Verbosity newVerbosity) {
        verbosity = newVerbosity;
    }

    public @Nullable String environment(String name) {
        return environment.get(name);
    }

    /** Returns a text of this module's bundle. */
    public String text(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }

    /** Writes a result and ends the line. */
    public void printLine(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Writes a remark to standard error, unless {@code -q} was given. */
    public void remark(String text) {
        if (verbosity != Verbosity.QUIET) {
            err.print(text);
            err.print('\n');
            err.flush();
        }
    }

    /** Shows a diagnostic on standard error at once; {@code -q} hides what is not an error. */
    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            errorCount++;
        } else if (verbosity == Verbosity.QUIET) {
            return;
        }
        err.print(
                switch (diagnosticForm) {
                    case TEXT -> new TextRenderer(messages, palette()).render(diagnostic);
                    case JSON -> new JsonRenderer(messages).render(diagnostic);
                    case GNU -> new GnuRenderer(messages).render(diagnostic);
                    case GCC -> new GccRenderer(messages).render(diagnostic);
                });
        err.flush();
    }

    /** Returns whether these are the streams of the process itself, whose descriptors may be opened as files. */
    public boolean usesProcessStreams() {
        return in == System.in;
    }

    public int errorCount() {
        return errorCount;
    }

    /** Returns how to colour what goes to a person. */
    public TextRenderer.Palette palette() {
        boolean coloured = switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isColourWelcome();
        };
        return coloured ? TextRenderer.Palette.ANSI : TextRenderer.Palette.PLAIN;
    }

    private boolean isColourWelcome() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
            return true;
        }
        return attached == Attached.TERMINAL
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    public boolean isTerminal() {
        return attached == Attached.TERMINAL;
    }

    /** Whether a person types and looks on: what leads to a terminal is standard error, which says nothing of standard input. */
    public boolean isInteractive() {
        java.io.Console present = isTerminal() && usesProcessStreams() ? System.console() : null;
        if (present == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(present));
        } catch (NoSuchMethodException e) {
            return true; // before Java 22 there is a console only where there is a terminal
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    private static Locale localeOf(Map<String, String> environment) {
        for (String name : new String[] {"BOOTSMITH_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
            }
        }
        return Locale.ROOT;
    }
}
