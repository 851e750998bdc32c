package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Limits;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.GnuRenderer;
import dev.bootsmith.core.diag.JsonRenderer;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Valid sources, changed at random, end in an object or in diagnostics, never in an exception. {@code -Pfuzz} runs many more
 * rounds; {@code -Dseed=} repeats one, {@code -Dcases=} sets
 * their number.
 */
class FuzzTest {
    private static final Limits SMALL = Limits.DEFAULT
            .with("expansions", 3_000)
            .with("statements", 10_000)
            .with("line", 2_000)
            .with("output", 1 << 16)
            .with("errors", 50);
    private static final String NOISE = "$%(),*+-:@!~[]{}.09azAZ \\/^&|=<>?`\"'#;\n\t\0\u00e9\udc80";

    @Test
    void nothingEscapes() throws IOException {
        long seed = Long.getLong("seed", 4711);
        int rounds = Integer.getInteger("cases", 150);
        List<List<String>> sources = sources();
        for (int i = 0; i < rounds; i++) {
            Random random = new Random(seed + i);
            String source = mutated(random, sources);
            ElfMachine machine = random.nextBoolean() ? ElfMachine.I386 : ElfMachine.X86_64;
            try {
                AssemblerOptions options = AssemblerOptions.of(machine).withLimits(SMALL);
                Assemblies.Outcome outcome = Assemblies.assemble(options, source);
                outcome.diagnostics().all().forEach(FuzzTest::render);
                assertTrue(outcome.result().isPresent() != outcome.diagnostics().hasErrors());
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("-Dseed=" + (seed + i) + " " + machine + "\n" + source, e);
            }
        }
    }

    private static void render(Diagnostic diagnostic) {
        Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);
        new TextRenderer(messages, TextRenderer.Palette.ANSI).render(diagnostic);
        new JsonRenderer(Messages.english()).render(diagnostic);
        new GnuRenderer(messages).render(diagnostic);
    }

    private static String mutated(Random random, List<List<String>> sources) {
        List<String> lines = new ArrayList<>(sources.get(random.nextInt(sources.size())));
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            List<String> other = sources.get(random.nextInt(sources.size()));
            int at = random.nextInt(lines.size());
            switch (random.nextInt(6)) {
                case 0 -> lines.set(at, other.get(random.nextInt(other.size())));
                case 1 -> lines.add(at, other.get(random.nextInt(other.size())));
                case 2 -> lines.addAll(at, other.subList(0, Math.min(8, other.size())));
                case 3 -> lines.set(at, lines.get(at) + other.get(random.nextInt(other.size())));
                default -> lines.set(at, noisy(random, lines.get(at)));
            }
            if (lines.size() > 1 && random.nextInt(4) == 0) {
                lines.remove(random.nextInt(lines.size()));
            }
        }
        return String.join("\n", lines) + (random.nextInt(8) == 0 ? "" : "\n");
    }

    private static String noisy(Random random, String line) {
        StringBuilder text = new StringBuilder(line);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                case 2 ->
                    text.insert(at, random.nextBoolean() ? Long.toString(random.nextLong()) : "0x7fffffffffffffff");
                default -> text.insert(at, text.substring(0, at));
            }
        }
        return text.length() > 5_000 ? text.substring(0, 5_000) : text.toString();
    }

    private static List<List<String>> sources() throws IOException {
        List<List<String>> sources = new ArrayList<>();
        for (String file : List.of("/golden/rules.s", "/golden/directives.s", "/mistakes/mistakes.txt")) {
            try (InputStream in = Objects.requireNonNull(FuzzTest.class.getResourceAsStream(file))) {
                List<String> current = new ArrayList<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    if (line.startsWith("=== ")) {
                        if (!current.isEmpty()) {
                            sources.add(current);
                        }
                        String[] header = line.split(" ");
                        current = new ArrayList<>(List.of(header[2].startsWith(".") ? header[2] : ".code32"));
                    } else if (!line.startsWith("#")) {
                        current.add(line);
                    }
                }
                sources.add(current);
            }
        }
        sources.removeIf(List::isEmpty);
        return sources;
    }
}
