package dev.bootsmith.linker.output;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.output.FlatWriter.ScriptKind;
import dev.bootsmith.linker.report.LinkerCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a flat image holds that its author may not know of: tables of the compiler, orphans, padding up to a page. */
final class FlatNotes {
    /** What compilers and linkers add for systems that load programs; nothing reads it in a flat image. */
    private static final Set<String> USELESS = Set.of(".eh_frame", ".note.gnu.property", ".note.gnu.build-id");

    private static final int MUCH_PADDING = 256;
    private static final int PAGE_BYTES = 4096;
    private static final int MAX_FILES = 3;

    private FlatNotes() {}

    /** Reports what is worth knowing about an image of that size. */
    static void report(Map<OutputSection, byte[]> contents, int imageBytes, ScriptKind script, DiagnosticSink sink) {
        List<OutputSection> loaded = new ArrayList<>();
        contents.forEach((section, bytes) -> {
            if (section.isAllocated() && bytes.length > 0) {
                loaded.add(section);
            }
        });
        for (OutputSection section : loaded) {
            if (USELESS.contains(section.name())) {
                sink.report(Diagnostic.of(
                                LinkerCode.TABLE_IN_FLAT, section.size(), imageBytes, section.name(), files(section))
                        .withHelp(
                                section.name().equals(".eh_frame") ? "L0502.help.frames" : "L0502.help",
                                section.name()));
            } else if (section.isOrphan() && script == ScriptKind.OWN) {
                sink.report(Diagnostic.of(
                                LinkerCode.ORPHAN_IN_FLAT, section.size(), imageBytes, section.name(), files(section))
                        .withHelp("L0503.help", section.name()));
            }
        }
        if (script == ScriptKind.DEFAULT) {
            loaded.sort(Comparator.comparing(OutputSection::loadAddress, Long::compareUnsigned));
            for (int i = 1; i < loaded.size(); i++) {
                notePadding(loaded.get(i - 1), loaded.get(i), imageBytes, sink);
            }
        }
    }

    private static void notePadding(OutputSection low, OutputSection high, int imageBytes, DiagnosticSink sink) {
        long end = low.loadAddress() + low.size();
        long padding = high.loadAddress() - end;
        boolean onNextPage = (high.loadAddress() & -PAGE_BYTES) != (end - 1 & -PAGE_BYTES);
        if (padding >= MUCH_PADDING && onNextPage && !isAskedFor(high)) {
            sink.report(Diagnostic.of(
                            LinkerCode.PADDED_TO_PAGE,
                            padding,
                            imageBytes,
                            low.name(),
                            high.name(),
                            "0x" + Long.toHexString(end),
                            "0x" + Long.toHexString(high.loadAddress()))
                    .withHelp("L0504.help"));
        }
    }

    /** Returns whether an option says where the section is. */
    private static boolean isAskedFor(OutputSection section) {
        SourceSpan origin = section.addressOrigin();
        return origin != null && origin.file().name().equals(OutputSection.COMMAND_LINE);
    }

    private static String files(OutputSection section) {
        Set<String> names = new LinkedHashSet<>();
        for (InputSection input : section.inputs()) {
            if (input.size() > 0) {
                names.add(input.file().name());
            }
        }
        List<String> first = new ArrayList<>(names);
        return names.size() <= MAX_FILES
                ? String.join(", ", first)
                : String.join(", ", first.subList(0, MAX_FILES)) + " ...";
    }
}
