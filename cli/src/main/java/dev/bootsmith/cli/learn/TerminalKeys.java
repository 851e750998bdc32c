package dev.bootsmith.cli.learn;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** Keys of a terminal as they are pressed. Loaded only when there is one. */
public final class TerminalKeys implements Keys {
    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;

    private final Terminal terminal;
    private final Attributes before;

    private TerminalKeys(Terminal terminal, Attributes before) {
        this.terminal = terminal;
        this.before = before;
    }

    /** Takes over the terminal of the process until {@link #close}. */
    public static TerminalKeys open() throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("bootsmith")
                .exec(true)
                .jni(false)
                .jna(false)
                .jansi(false)
                .ffm(false)
                .dumb(true)
                .build();
        Attributes before = terminal.getAttributes();
        Attributes single = new Attributes(before);
        // Keys come at once and unseen; what is printed still gets its carriage returns.
        single.setLocalFlag(Attributes.LocalFlag.ICANON, false);
        single.setLocalFlag(Attributes.LocalFlag.ECHO, false);
        single.setControlChar(Attributes.ControlChar.VMIN, 1);
        single.setControlChar(Attributes.ControlChar.VTIME, 0);
        terminal.setAttributes(single);
        return new TerminalKeys(terminal, before);
    }

    @Override
    public int next(long millis) throws IOException {
        int key = terminal.reader().read(millis);
        if (key == NonBlockingReader.READ_EXPIRED) {
            return NONE;
        }
        return key < 0 || key == CONTROL_C || key == CONTROL_D ? END : key == '\r' ? '\n' : key;
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }
}
