package dev.bootsmith.debugger.gdb;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Packets of gdb's remote protocol: {@code $data#checksum}, each acknowledged by {@code +} until both sides agree to leave that out.
 *
 * <p>Data are bytes; they travel here as strings of ISO 8859-1, one character for each byte. See the gdb manual, appendix E.1.
 */
final class PacketStream {
    /** What the remote side sends to stop a running target: one byte outside any packet. */
    static final int INTERRUPT = 3;
    /** Stands for a packet that was too long to be kept. */
    static final char OVERSIZE = 4;

    private static final int ESCAPE = '}';
    private static final int ESCAPE_MASK = 0x20;

    /** No command is longer; whatever is, is refused. */
    private static final int MOST_BYTES = 1 << 17;

    private final ReceivedBytes in;
    private final OutputStream out;
    private boolean acknowledging = true;

    PacketStream(InputStream in, OutputStream out) {
        this.in = new ReceivedBytes(in);
        this.out = out;
    }

    /** Stops sending and expecting acknowledgements. */
    void stopAcknowledging() {
        acknowledging = false;
    }

    /** Reads the next packet's data; empty at the end of the stream. An interrupt byte comes as the one-character packet {@code \u0003}. */
    Optional<String> read() throws IOException {
        while (true) {
            int c = in.read();
            if (c < 0) {
                return Optional.empty();
            }
            if (c == INTERRUPT) {
                return Optional.of(String.valueOf((char) INTERRUPT));
            }
            if (c == '$') {
                Optional<String> data = readData();
                if (data.isPresent()) {
                    return data;
                }
            }
            // Acknowledgements and noise between packets mean nothing: replies are never asked for again over TCP.
        }
    }

    /**
     * Whether the remote side asked for a stop while the target runs, or is gone; swallows the request. A packet that comes too early stops the target too, and is
     * answered after the stop.
     */
    boolean takeInterrupt() throws IOException {
        int next = in.peek();
        while (next == '+' || next == '-') {
            in.read();
            next = in.peek();
        }
        if (next == INTERRUPT) {
            in.read();
        }
        if (next == -1) {
            throw new EOFException();
        }
        return next != -2;
    }

    private Optional<String> readData() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int sum = 0;
        int c = in.read();
        while (c >= 0 && c != '#') {
            if (c == '$') {
                // A new packet in the middle of an old one: the old one was given up.
                data.reset();
                sum = 0;
                c = in.read();
                continue;
            }
            sum += c;
            if (c == ESCAPE) {
                c = in.read();
                sum += c;
                c ^= ESCAPE_MASK;
            }
            if (data.size() <= MOST_BYTES) {
                data.write(c);
            }
            c = in.read();
        }
        int high = Character.digit(in.read(), 16);
        int low = Character.digit(in.read(), 16);
        boolean isWhole = c >= 0 && high >= 0 && low >= 0 && (high << 4 | low) == (sum & 0xff);
        if (acknowledging) {
            out.write(isWhole ? '+' : '-');
            out.flush();
        }
        if (isWhole && data.size() > MOST_BYTES) {
            return Optional.of(String.valueOf(OVERSIZE));
        }
        return isWhole ? Optional.of(data.toString(StandardCharsets.ISO_8859_1)) : Optional.empty();
    }

    /** Sends a packet. */
    void write(String data) throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream(data.length() + 4);
        packet.write('$');
        int sum = 0;
        for (byte value : data.getBytes(StandardCharsets.ISO_8859_1)) {
            int c = value & 0xff;
            if (c == '$' || c == '#' || c == ESCAPE || c == '*') {
                packet.write(ESCAPE);
                sum += ESCAPE;
                c ^= ESCAPE_MASK;
            }
            packet.write(c);
            sum += c;
        }
        packet.write('#');
        packet.write(Character.forDigit(sum >> 4 & 15, 16));
        packet.write(Character.forDigit(sum & 15, 16));
        packet.writeTo(out);
        out.flush();
    }
}
