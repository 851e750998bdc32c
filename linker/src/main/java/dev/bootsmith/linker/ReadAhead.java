package dev.bootsmith.linker;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LinkInput;
import dev.bootsmith.linker.option.LinkInput.Format;
import dev.bootsmith.linker.option.LinkInput.Kind;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ObjectFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads many object files at once, on all processors. What it finds out is handed on in the order in which the loader asks,
 * messages included, so nobody can tell it from reading one after the other.
 */
final class ReadAhead {
    /** Fewer are not worth the start of threads. */
    private static final int ENOUGH = 16;

    private final Map<String, Read> known = new HashMap<>();

    /** A file that was read, and its model where it is an ELF file without damage. */
    private static final class Read {
        private final byte[] bytes;
        private final boolean isElf;
        private final DiagnosticList messages = new DiagnosticList();
        private final Optional<ObjectFile> object;

        Read(String path, byte[] bytes) {
            this.bytes = bytes;
            this.isElf = ElfHeaders.isElf(bytes);
            this.object = isElf ? ElfReader.read(path, bytes, messages) : Optional.empty();
        }
    }

    /** Reads the files that are named; those that cannot be read are left to the loader to complain about. */
    void read(List<LinkInput> inputs, FileAccess files) {
        Set<String> paths = new LinkedHashSet<>();
        for (LinkInput input : inputs) {
            if (input.kind() == Kind.FILE && input.format() != Format.BINARY) {
                paths.add(input.name());
            }
        }
        if (paths.size() < ENOUGH) {
            return;
        }
        List<String> order = List.copyOf(paths);
        List<Optional<Read>> results =
                order.parallelStream().map(path -> read(path, files)).toList();
        for (int i = 0; i < order.size(); i++) {
            String path = order.get(i);
            results.get(i).ifPresent(read -> known.put(path, read));
        }
    }

    private static Optional<Read> read(String path, FileAccess files) {
        try {
            return Optional.of(new Read(path, files.read(path)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the bytes of a file that was read ahead, or null. */
    byte @Nullable [] bytes(String path) {
        Read read = known.get(path);
        return read == null ? null : read.bytes;
    }

    /** Returns whether a file was read ahead and not taken yet. */
    boolean hasObject(String path) {
        Read read = known.get(path);
        return read != null && read.isElf;
    }

    /** Takes the model of a file out, and reports what was wrong with it; nothing if it is damaged. */
    Optional<ObjectFile> take(String path, DiagnosticSink sink) {
        Read read = known.remove(path);
        if (read == null) {
            return Optional.empty();
        }
        read.messages.all().forEach(sink::report);
        return read.object;
    }
}
