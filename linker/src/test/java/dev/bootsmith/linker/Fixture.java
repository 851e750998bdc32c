package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The recorded objects and scripts as files, and a link of them. */
final class Fixture {
    private Fixture() {}

    static String text(String name) throws IOException {
        try (InputStream in = Fixture.class.getResourceAsStream("/golden/" + name)) {
            if (in == null) {
                throw new IOException("no golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static byte[] golden(String name) throws IOException {
        byte[] packed = HexFormat.of().parseHex(text(name + ".hex").replaceAll("\\s", ""));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    static Optional<LinkResult> link(List<String> arguments, DiagnosticSink sink) {
        return link(arguments, Map.of(), sink);
    }

    /** Links with some scripts given as text. */
    static Optional<LinkResult> link(List<String> arguments, Map<String, String> scripts, DiagnosticSink sink) {
        return LdOptionsParser.parse(arguments, new Files(scripts), sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink));
    }

    static FileAccess files(Map<String, String> scripts) {
        return new Files(scripts);
    }

    static String render(DiagnosticList sink) {
        TextRenderer renderer = new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN);
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : sink.all()) {
            text.append(renderer.render(diagnostic));
        }
        return text.toString();
    }

    private record Files(Map<String, String> scripts) implements FileAccess {
        Files {
            scripts = new HashMap<>(scripts);
        }

        @Override
        public byte[] read(String path) throws IOException {
            String script = scripts.get(path);
            if (script != null) {
                return script.getBytes(StandardCharsets.UTF_8);
            }
            return path.endsWith(".o") ? golden(path) : text(path).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean exists(String path) {
            return scripts.containsKey(path)
                    || Fixture.class.getResource("/golden/" + path) != null
                    || Fixture.class.getResource("/golden/" + path + ".hex") != null;
        }
    }
}
