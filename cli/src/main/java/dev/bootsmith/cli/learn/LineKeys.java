package dev.bootsmith.cli.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keys as lines, for a terminal without abilities and for a pipe: the first letter of each line counts, an empty line is the line feed itself.
 *
 * <p>A thread of its own waits for lines, since there is no other way to stop waiting on a pipe. It ends with the process.
 */
public final class LineKeys implements Keys {
    private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();

    public LineKeys(InputStream in) {
        Thread reader = new Thread(() -> read(in), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            String line = lines.readLine();
            while (line != null) {
                keys.add(line.isBlank() ? '\n' : line.strip().codePointAt(0));
                line = lines.readLine();
            }
        } catch (IOException gone) {
            // Whoever typed is gone; that is the end, as it is at the end of a pipe.
        }
        keys.add(END);
    }

    @Override
    public int next(long millis) throws IOException {
        try {
            Integer key = keys.poll(millis, TimeUnit.MILLISECONDS);
            return key == null ? NONE : key;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    @Override
    public void close() {
        // The thread ends with the process; the stream is the process's own.
    }
}
