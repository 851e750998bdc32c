package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.X86Options;
import dev.bootsmith.linker.option.X86Options.PropertyReport;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the notes in which files say what their code needs or can do: an image can do what all of its files can, and
 * needs what any of them needs.
 *
 * @elf x86-64 psABI 7.2, Program Property; Linux Extensions to gABI, NT_GNU_PROPERTY_TYPE_0
 */
final class GnuProperties {
    private static final String NAME = ".note.gnu.property";
    private static final int NOTE_TYPE = 5;
    private static final int HEADER_BYTES = 16;
    private static final int FEATURE_1_AND = 0xc000_0002;
    private static final int NEEDED_1 = 0xb000_8000;
    private static final int ISA_1_NEEDED = 0xc000_8002;
    private static final long IBT = 1;
    private static final long SHSTK = 2;

    /** How the values of two files become one. */
    private enum Rule {
        /** What both have; nothing if one says nothing. */
        BOTH,
        /** What any has. */
        ANY,
        /** What any has, but nothing if one says nothing. */
        ANY_IF_ALL_SAY,
        /** The larger one. */
        LARGER,
        /** No value: it is there or not. */
        MARK
    }

    private final ElfClass elfClass;
    /** Features that an option gives the output whatever its files say. */
    private final long features;

    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> removed = new HashSet<>();

    private GnuProperties(ElfClass elfClass, long features) {
        this.elfClass = elfClass;
        this.features = features;
    }

    /**
     * Puts one note in the first file that has one in place of all.
     *
     * @param sink learns which files lack what -z cet-report asks about
     * @return what the map tells about it, line by line
     */
    static List<String> merge(List<InputFile> files, ElfClass elfClass, LinkOptions options, DiagnosticSink sink) {
        GnuProperties properties = new GnuProperties(elfClass, options.x86().features());
        properties.merge(files, options, sink);
        return properties.lines;
    }

    private void merge(List<InputFile> files, LinkOptions options, DiagnosticSink sink) {
        InputFile first = null;
        InputSection home = null;
        Map<InputFile, Map<Integer, Long>> values = new LinkedHashMap<>();
        for (InputFile file : files) {
            InputSection note = file.sections().stream()
                    .filter(section -> section.name().equals(NAME) && !section.isDiscarded())
                    .findFirst()
                    .orElse(null);
            Optional<Map<Integer, Long>> own = note == null ? Optional.empty() : read(note);
            if (note != null && own.isEmpty()) {
                return;
            }
            values.put(file, own.orElse(Map.of()));
            if (home == null) {
                home = note;
                first = note == null ? null : file;
            } else if (note != null) {
                note.discard();
            }
        }
        report(values, options.x86(), sink);
        Map<Integer, Long> all = new TreeMap<>(Integer::compareUnsigned);
        if (first != null) {
            all.putAll(values.getOrDefault(first, Map.of()));
            mark(all, FEATURE_1_AND, features);
            mark(all, ISA_1_NEEDED, options.x86().neededIsa());
            for (Map.Entry<InputFile, Map<Integer, Long>> entry : values.entrySet()) {
                if (entry.getKey() != first && !entry.getKey().sections().isEmpty()) {
                    join(first, all, entry.getKey(), entry.getValue());
                }
            }
        }
        mark(all, FEATURE_1_AND, options.x86().features());
        mark(all, NEEDED_1, options.x86().needed());
        all.computeIfPresent(NEEDED_1, (type, bits) -> bits & ~options.x86().notNeeded());
        mark(all, ISA_1_NEEDED, options.x86().neededIsa());
        // What all files say counts even where it says that nothing was used.
        all.entrySet().removeIf(entry -> entry.getValue() == 0 && rule(entry.getKey()) != Rule.ANY_IF_ALL_SAY);
        write(home, all, files);
    }

    private static void mark(Map<Integer, Long> all, int type, long bits) {
        if (bits != 0) {
            all.merge(type, bits, (left, right) -> left | right);
        }
    }

    /** Tells which files are not marked as ready for what the image is not marked with by an option. */
    private static void report(Map<InputFile, Map<Integer, Long>> values, X86Options options, DiagnosticSink sink) {
        if (options.report() == PropertyReport.NONE) {
            return;
        }
        values.forEach((file, own) -> {
            long missing = (IBT | SHSTK) & ~options.features() & ~own.getOrDefault(FEATURE_1_AND, 0L);
            String what = missing == (IBT | SHSTK)
                    ? "IBT and SHSTK properties"
                    : missing == IBT ? "IBT property" : "SHSTK property";
            if (missing != 0) {
                Diagnostic diagnostic = Diagnostic.of(LinkerCode.MISSING_PROPERTIES, file.name(), what);
                boolean isError = options.report() == PropertyReport.ERROR;
                sink.report(isError ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
            }
        });
    }

    private void write(@Nullable InputSection home, Map<Integer, Long> all, List<InputFile> files) {
        if (all.isEmpty()) {
            if (home != null) {
                home.discard();
            }
            return;
        }
        InputSection target = home;
        if (target == null) {
            ElfSection section = new ElfSection(NAME, SectionType.NOTE, SectionFlag.ALLOC);
            section.setAlignment(elfClass.wordBytes());
            target = new InputSection(files.get(0), section);
            files.get(0).add(target);
        }
        target.rewrite(note(all), List.of());
    }

    /** Joins what one more file says to what those before it said, and tells of every change. */
    private void join(InputFile first, Map<Integer, Long> all, InputFile file, Map<Integer, Long> more) {
        for (int type : List.copyOf(all.keySet())) {
            long before = all.getOrDefault(type, 0L);
            Long other = more.get(type);
            boolean isAsked = type == FEATURE_1_AND && features != 0;
            Long after = joined(rule(type), before, other);
            boolean isTold = after == null || after != before;
            if (isAsked) {
                after = other == null ? features : before & other | features;
                isTold = other == null ? after != before : (before & other) != before;
            }
            if (after == null) {
                all.remove(type);
            } else {
                all.put(type, after);
            }
            if (isTold) {
                tell(type, after, first, hex(before), file, other == null ? "not found" : hex(other));
            }
        }
        for (Map.Entry<Integer, Long> entry : more.entrySet()) {
            Rule rule = rule(entry.getKey());
            boolean isNew = !all.containsKey(entry.getKey())
                    && !removed.contains(entry.getKey())
                    && (rule == Rule.ANY && entry.getValue() != 0 || rule == Rule.LARGER || rule == Rule.MARK);
            if (isNew) {
                all.put(entry.getKey(), entry.getValue());
                tell(entry.getKey(), entry.getValue(), first, "not found", file, hex(entry.getValue()));
            }
        }
    }

    /** Returns the value of both files, or null if nothing is left of it. */
    private static @Nullable Long joined(Rule rule, long left, @Nullable Long right) {
        return switch (rule) {
            case BOTH -> right == null || (left & right) == 0 ? null : Long.valueOf(left & right);
            case ANY ->
                (left | (right == null ? 0 : right)) == 0 ? null : Long.valueOf(left | (right == null ? 0 : right));
            case ANY_IF_ALL_SAY -> right == null ? null : Long.valueOf(left | right);
            case LARGER -> Math.max(left, right == null ? 0 : right);
            case MARK -> left;
        };
    }

    private void tell(int type, @Nullable Long after, InputFile first, String one, InputFile file, String other) {
        String name = "0x" + Integer.toHexString(type);
        if (after == null) {
            removed.add(type);
        }
        // One of GNU ld's forms has no prefix here.
        String shown = after == null ? "" : other.equals("not found") ? Long.toHexString(after) : hex(after);
        String what = after == null ? "Removed property " + name : "Updated property " + name + " (" + shown + ")";
        lines.add(what + " to merge " + first.name() + " (" + one + ") and " + file.name() + " (" + other + ")");
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private static Rule rule(int type) {
        long number = type & 0xffff_ffffL;
        if (number == 1) {
            return Rule.LARGER;
        } else if (number == 2) {
            return Rule.MARK;
        } else if (number >= 0xc000_0002L && number <= 0xc000_7fffL
                || number >= 0xb000_0000L && number < 0xb000_8000L) {
            return Rule.BOTH;
        } else if (number == 0xc000_0000L || number >= 0xc001_0000L && number <= 0xc001_7fffL) {
            return Rule.ANY_IF_ALL_SAY;
        }
        return Rule.ANY;
    }

    /** Returns the values of a note, or nothing if it has another form. */
    private Optional<Map<Integer, Long>> read(InputSection note) {
        ByteView view = ByteView.of(note.contents());
        Map<Integer, Long> result = new TreeMap<>(Integer::compareUnsigned);
        int at = 0;
        while (view.has(at, HEADER_BYTES)) {
            long size = view.getUnsigned32(at + 4);
            boolean ours = view.get32(at) == 4 && view.get32(at + 8) == NOTE_TYPE && view.has(at + HEADER_BYTES, size);
            if (!ours) {
                return Optional.empty();
            }
            int end = (int) (at + HEADER_BYTES + size);
            int property = at + HEADER_BYTES;
            while (property + 8 <= end) {
                long length = view.getUnsigned32(property + 4);
                if (length > end - property - 8L || length != 0 && length != 4 && length != 8) {
                    return Optional.empty();
                }
                long value =
                        length == 8 ? view.get64(property + 8) : length == 4 ? view.getUnsigned32(property + 8) : 1;
                result.merge(view.get32(property), value, (left, right) -> left | right);
                property += (int) align(8 + length);
            }
            at = (int) align(end);
        }
        return Optional.of(result);
    }

    private long align(long size) {
        int word = elfClass.wordBytes();
        return (size + word - 1) & -word;
    }

    private byte[] note(Map<Integer, Long> all) {
        ByteBuilder body = new ByteBuilder();
        all.forEach((type, value) -> {
            int width = switch (rule(type)) {
                case LARGER -> elfClass.wordBytes();
                case MARK -> 0;
                case BOTH, ANY, ANY_IF_ALL_SAY -> 4;
            };
            body.put32(type).put32(width).put(value, width);
            body.align(elfClass.wordBytes());
        });
        ByteBuilder out = new ByteBuilder();
        out.put32(4).put32(body.size()).put32(NOTE_TYPE);
        out.put("GNU\0".getBytes(StandardCharsets.ISO_8859_1)).put(body.toByteArray());
        return out.toByteArray();
    }
}
