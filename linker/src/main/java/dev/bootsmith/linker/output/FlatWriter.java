package dev.bootsmith.linker.output;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.report.LinkerCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Flattens an image: the bytes of all loaded sections at their load addresses, the lowest one first, gaps filled with
 * zeros. It is what {@code objcopy -O binary} makes of the ELF file.
 */
public final class FlatWriter {
    /** A larger flat image is refused: two sections lie far apart by mistake. */
    private static final long MAX_BYTES = 1L << 30;

    private FlatWriter() {}

    /** Where the layout comes from. */
    public enum ScriptKind {
        DEFAULT,
        OWN
    }

    /**
     * Returns the flat bytes, or nothing after reporting that sections lie too far apart.
     *
     * @param script who wrote the layout: padding of the default script may surprise
     */
    public static Optional<byte[]> write(Map<OutputSection, byte[]> contents, ScriptKind script, DiagnosticSink sink) {
        List<OutputSection> loaded = new ArrayList<>();
        contents.forEach((section, bytes) -> {
            if (section.isAllocated() && bytes.length > 0) {
                loaded.add(section);
            }
        });
        if (loaded.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        loaded.sort(Comparator.comparing(OutputSection::loadAddress, Long::compareUnsigned));
        long base = loaded.get(0).loadAddress();
        long size = 0;
        for (OutputSection section : loaded) {
            // An address counts from the lowest one, so that the end of the last section may be 2^64.
            long end = section.loadAddress() - base + section.size();
            boolean fits = end > 0 && Long.compareUnsigned(section.loadAddress() - base, MAX_BYTES) <= 0;
            if (!fits || end > Math.min(MAX_BYTES, ImageLimit.bytes())) {
                ImageLimit.report(end, loaded.get(0), section, sink);
                return Optional.empty();
            }
            size = Math.max(size, end);
        }
        byte[] image = new byte[(int) size];
        contents.forEach((section, bytes) -> {
            if (section.isAllocated() && bytes.length > 0) {
                System.arraycopy(bytes, 0, image, (int) (section.loadAddress() - base), bytes.length);
            }
        });
        FlatNotes.report(contents, image.length, script, sink);
        noteDifferences(contents, sink);
        return Optional.of(image);
    }

    /**
     * GNU ld writes a flat image with a back end that knows nothing of ELF: it merges no strings, shortens no unwind
     * tables and makes no global offset table. Says once where that matters.
     */
    private static void noteDifferences(Map<OutputSection, byte[]> contents, DiagnosticSink sink) {
        List<String> edited = contents.keySet().stream()
                .filter(section ->
                        section.isAllocated() && section.inputs().stream().anyMatch(FlatWriter::isEdited))
                .map(OutputSection::name)
                .toList();
        if (!edited.isEmpty()) {
            sink.report(Diagnostic.of(LinkerCode.BINARY_DIFFERS, String.join(", ", edited)));
        }
    }

    private static boolean isEdited(InputSection input) {
        boolean table = input.name().equals(".got") && input.size() > 0;
        return table || input.isLive() && input.size() != input.section().size();
    }
}
