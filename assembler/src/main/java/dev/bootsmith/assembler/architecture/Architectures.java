package dev.bootsmith.assembler.architecture;

import dev.bootsmith.isa.model.CpuFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The processors and extensions that {@code -march=} and {@code .arch} may name, and which instruction features they bring.
 *
 * <p>The facts stand in {@code architectures.txt}, which is read when the first of them is asked for.
 *
 * @gas i386-Arch, i386-Options
 */
public final class Architectures {
    private static final class Table {
        static final Table LOADED = new Table();

        final Map<String, Set<CpuFeature>> processors = new HashMap<>();
        final Map<String, Set<CpuFeature>> extensions = new HashMap<>();
        final Map<String, Set<CpuFeature>> lacks = new HashMap<>();

        private Table() {
            Set<CpuFeature> current = EnumSet.noneOf(CpuFeature.class);
            for (String line : text().split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] words = line.strip().split(" ");
                int first = 0;
                if (!line.startsWith(" ")) {
                    current = EnumSet.noneOf(CpuFeature.class);
                    kind(words[0]).put(words[1], current);
                    first = 2;
                }
                for (int i = first; i < words.length; i++) {
                    current.add(CpuFeature.valueOf(words[i]));
                }
            }
        }

        private Map<String, Set<CpuFeature>> kind(String word) {
            return switch (word) {
                case "cpu" -> processors;
                case "ext" -> extensions;
                case "without" -> lacks;
                default -> throw new IllegalStateException(word);
            };
        }

        private static String text() {
            try (InputStream in = Objects.requireNonNull(
                    Architectures.class.getResourceAsStream("/dev/bootsmith/assembler/architectures.txt"))) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Architectures() {}

    /** Returns what a processor has, or null if there is none of that name. */
    public static @Nullable Set<CpuFeature> processor(String name) {
        return Table.LOADED.processors.get(name);
    }

    /** Returns what an extension adds, what it builds on included, or null if there is none of that name. */
    public static @Nullable Set<CpuFeature> extension(String name) {
        return Table.LOADED.extensions.get(name);
    }

    /** Returns what goes where an extension is taken away, what builds on it included, or null if that cannot be. */
    public static @Nullable Set<CpuFeature> lack(String name) {
        return Table.LOADED.lacks.get(name);
    }

    /** Returns whether {@code .arch} may say this: a processor, or behind a dot an extension or {@code no} and one. */
    public static boolean isKnown(String name) {
        if (!name.startsWith(".")) {
            return name.equals("default") || processor(name) != null;
        }
        String extension = name.substring(1);
        return extension(extension) != null || extension.startsWith("no") && lack(extension.substring(2)) != null;
    }

    /** Returns whether {@code -march=} may say this: a processor or nothing, then extensions led by plus signs. */
    public static boolean isKnownOption(String text) {
        String[] parts = text.split("\\+", -1);
        boolean known = parts[0].isEmpty() ? parts.length > 1 : isKnown(parts[0]) && !parts[0].equals("default");
        for (int i = 1; i < parts.length; i++) {
            known &= isKnown("." + parts[i]);
        }
        return known;
    }
}
