package dev.bootsmith.emulator.oracle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The processor that the test runs on, through tools/oracle/native.c. */
final class NativeOracle implements AutoCloseable {
    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    private NativeOracle(Process process) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Whether this is Linux on x86-64 with a compiler. */
    static boolean isAvailable() {
        return System.getProperty("os.arch").equals("amd64")
                && System.getProperty("os.name").equals("Linux")
                && Files.isExecutable(Path.of("/usr/bin/gcc"));
    }

    static NativeOracle build(Path folder) throws IOException, InterruptedException {
        Path program = folder.resolve("native");
        Path source =
                Path.of("..", "tools", "oracle", "native.c").toAbsolutePath().normalize();
        Process compiler = new ProcessBuilder("gcc", "-O1", "-o", program.toString(), source.toString())
                .inheritIO()
                .start();
        if (compiler.waitFor() != 0) {
            throw new IOException("gcc cannot build " + source);
        }
        return new NativeOracle(new ProcessBuilder(program.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Runs vectors; a thread of its own writes, because both pipes are finite. */
    List<NativeVector.Result> run(List<NativeVector> vectors) throws IOException, InterruptedException {
        Thread writer = new Thread(() -> {
            try {
                for (NativeVector vector : vectors) {
                    requests.write(vector.request());
                }
                requests.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        List<NativeVector.Result> results = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            byte[] answer = new byte[4 + NativeVector.STATE_BYTES];
            answers.readFully(answer);
            results.add(NativeVector.Result.read(ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN)));
        }
        writer.join();
        return results;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
