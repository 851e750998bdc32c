package dev.bootsmith.cli.screen;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** The terminal of the process, by JLine, which talks to it by way of {@code stty}. */
public final class JLineTerminal implements TerminalPort {
    /** A terminal that does not know its size, as on a serial line, is taken for one that shows a VGA's screen and a line more. */
    private static final int COLUMNS_OF_UNKNOWN = 80;

    private static final int ROWS_OF_UNKNOWN = 26;

    private final Terminal terminal;
    private final Attributes before;
    private final boolean trueColor;

    private JLineTerminal(Terminal terminal, boolean trueColor) {
        this.terminal = terminal;
        this.trueColor = trueColor;
        this.before = terminal.enterRawMode();
        // Raw for signals, too: Ctrl-C is a key of the guest's.
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
    }

    /**
     * Takes over the terminal of the process.
     *
     * @param colorTerm the environment's COLORTERM, by which terminals tell that they show all colours
     */
    public static JLineTerminal open(String colorTerm) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("bootsmith")
                .exec(true)
                .jni(false)
                .jna(false)
                .jansi(false)
                .ffm(false)
                .dumb(true)
                .build();
        return new JLineTerminal(terminal, colorTerm.equals("truecolor") || colorTerm.equals("24bit"));
    }

    @Override
    public int read(long milliseconds) throws IOException {
        int character = milliseconds <= 0
                ? terminal.reader().available() > 0
                        ? terminal.reader().read()
                        : terminal.reader().read(1)
                : terminal.reader().read(milliseconds);
        return character == NonBlockingReader.READ_EXPIRED ? NOTHING : character;
    }

    @Override
    public void write(String text) {
        terminal.writer().write(text);
        terminal.writer().flush();
    }

    @Override
    public int columns() {
        return terminal.getWidth() > 0 ? terminal.getWidth() : COLUMNS_OF_UNKNOWN;
    }

    @Override
    public int rows() {
        return terminal.getHeight() > 0 ? terminal.getHeight() : ROWS_OF_UNKNOWN;
    }

    @Override
    public boolean showsTrueColor() {
        return trueColor;
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }
}
