package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the inputs' sections {@code .note.GNU-stack} say about the stack of the program. */
final class StackNotes {
    private static final String NAME = ".note.GNU-stack";

    private StackNotes() {}

    /** Adds a note to the first file if an option says what the notes of the files do not. */
    static void add(LinkOptions options, List<InputFile> files) {
        boolean asked = options.has(Feature.NO_EXECUTABLE_STACK) || options.has(Feature.EXECUTABLE_STACK);
        boolean any = files.stream()
                .flatMap(file -> file.sections().stream())
                .anyMatch(section -> section.name().equals(NAME));
        Optional<InputFile> first =
                files.stream().filter(file -> !file.isForeign()).findFirst();
        if (asked && !any && first.isPresent()) {
            ElfSection note = new ElfSection(NAME, SectionType.PROGBITS, 0);
            first.get().add(new InputSection(first.get(), note));
        }
    }

    /** Returns the flags of PT_GNU_STACK, or null where neither an input nor an option says anything about the stack. */
    static @Nullable Integer flags(LinkOptions options, List<InputFile> files, DiagnosticSink sink) {
        boolean isDecided = options.has(Feature.NO_EXECUTABLE_STACK) || options.has(Feature.EXECUTABLE_STACK);
        boolean any = isDecided || options.stackSize() > 0;
        boolean executable = options.has(Feature.EXECUTABLE_STACK);
        if (executable && options.has(Feature.WARN_ASKED_EXECUTABLE_STACK)) {
            sink.report(Diagnostic.of(LinkerCode.EXECUTABLE_STACK_ASKED));
        }
        InputFile asking = null;
        InputFile silent = null;
        for (InputFile file : files) {
            Optional<InputSection> note = file.sections().stream()
                    .filter(section -> section.name().equals(NAME))
                    .findFirst();
            any |= note.isPresent();
            if (note.isPresent()) {
                boolean asks = note.get().has(SectionFlag.EXECINSTR) && !options.has(Feature.NO_EXECUTABLE_STACK);
                executable |= asks;
                asking = asks && asking == null ? file : asking;
            } else if (silent == null
                    && file.sections().stream().anyMatch(section -> section.has(SectionFlag.EXECINSTR))) {
                silent = file;
            }
        }
        if (!any) {
            return null;
        }
        boolean tells = options.has(Feature.WARN_EXECUTABLE_STACK);
        if (asking != null && !isDecided && tells) {
            sink.report(Diagnostic.of(LinkerCode.EXECUTABLE_STACK_IN_FILE, asking.name()));
        }
        if (silent != null && !isDecided) {
            if (asking == null && tells) {
                sink.report(Diagnostic.of(LinkerCode.EXECUTABLE_STACK, silent.name()));
            }
            executable = true;
        }
        return ProgramHeader.READ | ProgramHeader.WRITE | (executable ? ProgramHeader.EXECUTE : 0);
    }
}
