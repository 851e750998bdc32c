package dev.bootsmith.debugger.gdb;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;

/** A stream that is read ahead by a thread of its own, so that its end is noticed at once, even by somebody who only looks now and then. */
final class ReceivedBytes {
    private static final int MOST_BYTES = 1 << 22;

    private final ArrayDeque<Byte> bytes = new ArrayDeque<>();
    private boolean isAtEnd;

    ReceivedBytes(InputStream source) {
        Thread reader = new Thread(() -> receive(source), "gdb-receiver");
        reader.setDaemon(true);
        reader.start();
    }

    private void receive(InputStream source) {
        byte[] piece = new byte[4096];
        try {
            int count = source.read(piece);
            while (count >= 0) {
                add(piece, count);
                count = source.read(piece);
            }
        } catch (IOException e) {
            // The connection broke: for the reader of this stream that is its end.
        } finally {
            end();
        }
    }

    private synchronized void add(byte[] piece, int count) {
        for (int i = 0; i < count && bytes.size() < MOST_BYTES; i++) {
            bytes.add(piece[i]);
        }
        notifyAll();
    }

    private synchronized void end() {
        isAtEnd = true;
        notifyAll();
    }

    /** The next byte; waits for it. -1 at the end. */
    synchronized int read() throws IOException {
        try {
            while (bytes.isEmpty() && !isAtEnd) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Byte value = bytes.poll();
        return value == null ? -1 : value & 0xff;
    }

    /** The next byte without taking it: -1 at the end, -2 if none has come yet. */
    synchronized int peek() {
        Byte value = bytes.peek();
        return value != null ? value & 0xff : isAtEnd ? -1 : -2;
    }
}
