package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file of the host has bytes at all, so that 2 TiB with little in them need not be read.
 *
 * <p>Java cannot ask the kernel (lseek with SEEK_DATA). On Linux {@code filefrag} of e2fsprogs can, for the file systems that
 * answer FIEMAP; where it is missing the answer is empty and the file is read.
 */
final class HoleMap {
    /** Numbers of ext2 to ext4, XFS, Btrfs and F2FS; statfs(2). */
    private static final Set<String> ANSWERING = Set.of("ef53", "58465342", "9123683e", "f2f52010");

    private static final Pattern KIND = Pattern.compile("^Filesystem type is: ([0-9a-f]+)$", Pattern.MULTILINE);

    /** Number, first and last byte of an extent. */
    private static final Pattern EXTENT = Pattern.compile("^ *\\d+: +(\\d+)\\.\\. *(\\d+):", Pattern.MULTILINE);

    private static final Pattern COUNT = Pattern.compile(": (\\d+) extents? found\\s*$");

    private final NavigableMap<Long, Long> ends;

    private HoleMap(NavigableMap<Long, Long> ends) {
        this.ends = ends;
    }

    /** Asks the host; empty where it does not tell. */
    static Optional<HoleMap> of(Path file) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "filefrag", "-s", "-e", "-b1", file.toAbsolutePath().toString())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return Optional.empty(); // no such program
        }
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return parse(text);
    }

    /** Reads what {@code filefrag -e -b1} prints; empty unless every extent was understood. */
    static Optional<HoleMap> parse(String text) {
        Matcher kind = KIND.matcher(text);
        Matcher count = COUNT.matcher(text);
        if (!kind.find() || !ANSWERING.contains(kind.group(1)) || !count.find()) {
            return Optional.empty();
        }
        NavigableMap<Long, Long> ends = new TreeMap<>();
        Matcher extent = EXTENT.matcher(text);
        int found = 0;
        while (extent.find()) {
            ends.put(Long.parseLong(extent.group(1)), Long.parseLong(extent.group(2)) + 1);
            found++;
        }
        // Neighbours in the file that are neighbours on the disk are one "extent" in the summary, so it may be smaller.
        return found >= Integer.parseInt(count.group(1)) ? Optional.of(new HoleMap(ends)) : Optional.empty();
    }

    /** Returns the first byte, from the given one on, that is not in a hole; the limit if there is none before it. */
    long nextData(long offset, long limit) {
        Map.Entry<Long, Long> here = ends.floorEntry(offset);
        if (here != null && here.getValue() > offset) {
            return Math.min(offset, limit);
        }
        Long next = ends.higherKey(offset);
        return next == null ? limit : Math.min(next, limit);
    }
}
