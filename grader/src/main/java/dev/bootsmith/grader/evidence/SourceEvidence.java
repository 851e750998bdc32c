package dev.bootsmith.grader.evidence;

import dev.bootsmith.toolchain.ProgramMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was handed in.
 *
 * @param files all files by name; nobody changes the bytes
 * @param built names of the sources that were built, in order; empty for a ready image
 * @param program what each line of them made; empty for a ready image
 */
public record SourceEvidence(Map<String, byte[]> files, List<String> built, ProgramMap program) {
    public SourceEvidence {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        built = List.copyOf(built);
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Returns the lines of the sources that were built, file by file. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String name : built) {
            byte[] bytes = files.get(name);
            if (bytes != null) {
                String[] texts = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
                for (int i = 0; i < texts.length; i++) {
                    lines.add(new Line(name, i + 1, texts[i]));
                }
            }
        }
        return lines;
    }

    /** Returns file and line of what was assembled to an address; nothing for addresses that no line made, as of relocated code. */
    public Optional<String> placeOf(long linearAddress) {
        List<ProgramMap.Line> lines = program.lines();
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = Long.compareUnsigned(lines.get(middle).address(), linearAddress) <= 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        if (low == 0) {
            return Optional.empty();
        }
        ProgramMap.Line line = lines.get(low - 1);
        boolean inside = linearAddress - line.address() < line.sizeBytes();
        return inside ? Optional.of(line.file() + ":" + line.line()) : Optional.empty();
    }

    /**
     * A line of a source.
     *
     * @param number from 1
     */
    public record Line(String file, int number, String text) {
        public String place() {
            return file + ":" + number;
        }
    }
}
