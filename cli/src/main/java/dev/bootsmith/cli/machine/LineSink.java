package dev.bootsmith.cli.machine;

import dev.bootsmith.emulator.device.ByteSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passes a guest's bytes on while it runs, at the latest at every line end. */
public final class LineSink implements ByteSink {
    private final OutputStream out;
    private final boolean isOurs;

    private LineSink(OutputStream out, boolean isOurs) {
        this.out = out;
        this.isOurs = isOurs;
    }

    /** Writes to a stream that stays open. */
    public static LineSink of(OutputStream out) {
        return new LineSink(out, false);
    }

    /** Writes to a file, anew. */
    public static LineSink toFile(Path file) throws IOException {
        return new LineSink(new BufferedOutputStream(Files.newOutputStream(file)), true);
    }

    @Override
    public void accept(int unsignedByte) {
        try {
            out.write(unsignedByte);
            if (unsignedByte == '\n') {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the output after the run. */
    public void finish() throws IOException {
        out.flush();
        if (isOurs) {
            out.close();
        }
    }
}
