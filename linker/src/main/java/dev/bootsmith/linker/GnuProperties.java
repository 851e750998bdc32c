package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        LARGER
    }

    private final ElfClass elfClass;

    private GnuProperties(ElfClass elfClass) {
        this.elfClass = elfClass;
    }

    /** Puts one note in the first file that has one in place of all. */
    static void merge(List<InputFile> files, ElfClass elfClass, LinkOptions options) {
        new GnuProperties(elfClass).merge(files, options);
    }

    private void merge(List<InputFile> files, LinkOptions options) {
        InputSection home = null;
        Map<Integer, Long> all = new TreeMap<>(Integer::compareUnsigned);
        boolean first = true;
        for (InputFile file : files) {
            InputSection note = file.sections().stream()
                    .filter(section -> section.name().equals(NAME) && !section.isDiscarded())
                    .findFirst()
                    .orElse(null);
            Optional<Map<Integer, Long>> own = note == null ? Optional.empty() : read(note);
            if (note != null && own.isEmpty()) {
                return;
            }
            Map<Integer, Long> values = own.orElse(Map.of());
            if (first) {
                all.putAll(values);
            } else {
                join(all, values);
            }
            first = false;
            if (home == null) {
                home = note;
            } else if (note != null) {
                note.discard();
            }
        }
        long wanted = (options.has(Feature.MARK_IBT) ? IBT : 0) | (options.has(Feature.MARK_SHSTK) ? SHSTK : 0);
        if (wanted != 0) {
            all.merge(FEATURE_1_AND, wanted, (left, right) -> left | right);
        }
        // What all files say counts even where it says that nothing was used.
        all.entrySet().removeIf(entry -> entry.getValue() == 0 && rule(entry.getKey()) != Rule.ANY_IF_ALL_SAY);
        write(home, all, files);
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

    private void join(Map<Integer, Long> all, Map<Integer, Long> more) {
        for (Map.Entry<Integer, Long> entry : more.entrySet()) {
            boolean known = all.containsKey(entry.getKey());
            Rule rule = rule(entry.getKey());
            if (known) {
                all.merge(entry.getKey(), entry.getValue(), (left, right) -> switch (rule) {
                    case BOTH -> left & right;
                    case ANY, ANY_IF_ALL_SAY -> left | right;
                    case LARGER -> Math.max(left, right);
                });
            } else if (rule == Rule.ANY || rule == Rule.LARGER) {
                all.put(entry.getKey(), entry.getValue());
            }
        }
        all.keySet()
                .removeIf(type ->
                        !more.containsKey(type) && (rule(type) == Rule.BOTH || rule(type) == Rule.ANY_IF_ALL_SAY));
    }

    private static Rule rule(int type) {
        long number = type & 0xffff_ffffL;
        if (number == 1) {
            return Rule.LARGER;
        } else if (number >= 0xc000_0002L && number <= 0xc000_7fffL
                || number >= 0xb000_0000L && number < 0xb000_8000L) {
            return Rule.BOTH;
        } else if (number >= 0xc001_0000L && number <= 0xc001_7fffL) {
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
            boolean word = rule(type) == Rule.LARGER;
            int width = word ? elfClass.wordBytes() : 4;
            body.put32(type).put32(width).put(value, width);
            body.align(elfClass.wordBytes());
        });
        ByteBuilder out = new ByteBuilder();
        out.put32(4).put32(body.size()).put32(NOTE_TYPE);
        out.put("GNU\0".getBytes(StandardCharsets.ISO_8859_1)).put(body.toByteArray());
        return out.toByteArray();
    }
}
