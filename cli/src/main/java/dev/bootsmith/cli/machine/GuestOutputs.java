package dev.bootsmith.cli.machine;

import dev.bootsmith.emulator.device.ByteSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files and streams that the guest's lines go to while it runs. */
public final class GuestOutputs {
    private final List<LineSink> open = new ArrayList<>();

    /** Returns a sink that writes a file, anew. */
    public ByteSink toFile(Path file) throws IOException {
        return add(LineSink.toFile(file));
    }

    /** Returns a sink for a stream that stays open. */
    public ByteSink toStream(OutputStream stream) {
        return add(LineSink.of(stream));
    }

    private LineSink add(LineSink sink) {
        open.add(sink);
        return sink;
    }

    /** Ends all outputs after the run. */
    public void close() throws IOException {
        for (LineSink sink : open) {
            sink.finish();
        }
    }
}
