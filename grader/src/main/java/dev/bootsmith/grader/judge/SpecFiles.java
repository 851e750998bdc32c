package dev.bootsmith.grader.judge;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.grader.spec.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A specification with the files that it names.
 *
 * @param folder where it lies
 * @param disks bytes of the disks beside it, by name
 */
public record SpecFiles(SpecDocument document, Path folder, Map<String, byte[]> disks) {
    public SpecFiles {
        disks = Collections.unmodifiableMap(new TreeMap<>(disks));
    }

    /** Reads a specification, or reports what is wrong with it. */
    public static Optional<SpecFiles> read(Path file, DiagnosticSink sink) throws IOException {
        DiagnosticList found = new DiagnosticList();
        DiagnosticSink both = diagnostic -> {
            found.report(diagnostic);
            sink.report(diagnostic);
        };
        Optional<SpecDocument> document = SpecDocument.read(file.toString(), Files.readAllBytes(file), both);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null ? file.toAbsolutePath() : parent;
        Specification general = document.get().general();
        Map<String, byte[]> disks = new TreeMap<>();
        for (Specification.MachineRules.Disk disk : general.machine().disks()) {
            if (!disk.file().isEmpty()) {
                Path path = folder.resolve(disk.file());
                if (Files.isRegularFile(path)) {
                    disks.put(disk.file(), Files.readAllBytes(path));
                } else {
                    both.report(Diagnostic.of(GraderCode.NO_SUCH_FILE, disk.file()));
                }
            }
        }
        for (Specification.Mutant mutant : general.mutants()) {
            if (!Files.exists(folder.resolve(mutant.file()))) {
                both.report(Diagnostic.of(GraderCode.NO_SUCH_FILE, mutant.file()));
            }
        }
        for (Optional<String> named : java.util.List.of(general.reference(), general.starter())) {
            if (named.isPresent() && !Files.exists(folder.resolve(named.get()))) {
                both.report(Diagnostic.of(GraderCode.NO_SUCH_FILE, named.get()));
            }
        }
        return found.hasErrors() ? Optional.empty() : Optional.of(new SpecFiles(document.get(), folder, disks));
    }

    /** Returns the hash of everything that decides a grade beside the submission. */
    public String hash() {
        ContentHash hash = new ContentHash().add("specification", document.bytes());
        disks.forEach(hash::add);
        return hash.hex();
    }
}
