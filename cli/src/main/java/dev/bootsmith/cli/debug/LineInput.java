package dev.bootsmith.cli.debug;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a pipe, without a prompt. */
public final class LineInput implements CommandInput {
    private final BufferedReader reader;

    public LineInput(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> next() throws IOException {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
        }
        return Optional.ofNullable(line);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
