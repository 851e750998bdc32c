package dev.bootsmith.cli.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Waits for a key, or for a file of a folder to change.
 *
 * <p>It looks at dates and sizes a few times in a second rather than ask the system for events: that works on every file system, on shares of a network too, where
 * events do not come, and costs nothing with a handful of files.
 */
public final class Watch {
    private static final long POLL_MILLIS = 150;

    private final Keys keys;
    private final Looking looking;

    /** Whether files are looked at. */
    public enum Looking {
        AT_FILES,
        ONLY_AT_KEYS
    }

    /** Stands for a key when a file has changed. */
    public static final int CHANGED = -3;

    public Watch(Keys keys, Looking looking) {
        this.keys = keys;
        this.looking = looking;
    }

    /**
     * Waits.
     *
     * @param folder whose files, those of folders in it too, count
     * @param before as {@link #stateOf} gave it when the files were last read
     * @return a key, {@link Keys#END}, or {@link #CHANGED}
     */
    public int next(Path folder, Map<String, String> before) throws IOException {
        while (true) {
            int key = keys.next(POLL_MILLIS);
            if (key != Keys.NONE) {
                return key;
            }
            if (looking == Looking.AT_FILES && !stateOf(folder).equals(before)) {
                awaitQuiet(folder);
                return CHANGED;
            }
        }
    }

    /** An editor may write a file in several steps, or remove it and write another one of its name. */
    private void awaitQuiet(Path folder) throws IOException {
        Map<String, String> last = stateOf(folder);
        while (true) {
            if (keys.next(POLL_MILLIS / 3) == Keys.END) {
                return;
            }
            Map<String, String> now = stateOf(folder);
            if (now.equals(last)) {
                return;
            }
            last = now;
        }
    }

    /** Returns date and size of each file. */
    public static Map<String, String> stateOf(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, 3)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    try {
                        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                        if (attributes.isRegularFile()) {
                            state.put(file.toString(), attributes.lastModifiedTime() + " " + attributes.size());
                        }
                    } catch (java.nio.file.NoSuchFileException goneBetween) {
                        state.remove(file.toString());
                    }
                }
            } catch (java.io.UncheckedIOException goneBetween) {
                // A folder vanished while it was listed: the next look sees what is there then.
                state.clear();
            }
        }
        return state;
    }
}
