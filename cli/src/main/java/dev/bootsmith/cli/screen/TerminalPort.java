package dev.bootsmith.cli.screen;

import java.io.Closeable;
import java.io.IOException;

/** A terminal that sends every key at once and shows what it is sent. */
public interface TerminalPort extends Closeable {
    /** Returned by {@link #read} when nobody is at the other end any more. */
    int END = -1;

    /** Returned by {@link #read} when nothing came in time. */
    int NOTHING = -2;

    /** Waits so long for a character that was typed; {@link #END} or {@link #NOTHING} if there is none. */
    int read(long milliseconds) throws IOException;

    /** Sends text and control sequences, and flushes. */
    void write(String text) throws IOException;

    /** Width now; users change it. At least 1. */
    int columns();

    /** Height now, at least 1. */
    int rows();

    /** Whether it shows 24-bit colours; otherwise the sixteen of ECMA-48. */
    boolean showsTrueColor();
}
