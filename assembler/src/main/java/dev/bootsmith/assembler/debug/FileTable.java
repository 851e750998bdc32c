package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.option.DebugOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files and directories that line tables refer to by number.
 *
 * <p>Numbers are those of {@code .file N} where the source gives them; otherwise files count from 1 in the order of their
 * first line. Directory 0 is the one the compiler ran in.
 *
 * @gas File
 */
public final class FileTable {
    /**
     * A file.
     *
     * @param name without its directory
     * @param directory number of the directory
     * @param md5 the digest in the order in which it is written, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    record Entry(String name, int directory, byte @Nullable [] md5) {}

    private final DebugOptions options;
    private final List<@Nullable Entry> files = new ArrayList<>();
    private final List<@Nullable String> directories = new ArrayList<>();
    private String lastPath = "";
    private int lastNumber;

    FileTable(DebugOptions options) {
        this.options = options;
    }

    /** Returns how many numbers are in use, 0 included if any is. */
    public int size() {
        return files.size();
    }

    /** Returns whether a file has that number. */
    public boolean isAssigned(long number) {
        return number < files.size() && files.get((int) number) != null;
    }

    /** Returns the path of a file that has a number. */
    public String path(int number) {
        Entry entry = Objects.requireNonNull(get(number));
        String directory = entry.directory() == 0 ? null : directory(entry.directory());
        return directory == null ? entry.name() : directory + "/" + entry.name();
    }

    @Nullable
    Entry get(int number) {
        return number < files.size() ? files.get(number) : null;
    }

    /** Whether digests are written. Like GNU as, this takes a digest whose first byte is zero for none. */
    boolean hasDigests() {
        for (Entry entry : files) {
            byte[] md5 = entry == null ? null : entry.md5();
            if (md5 != null && md5[0] != 0) {
                return true;
            }
        }
        return false;
    }

    int directoryCount() {
        return directories.size();
    }

    @Nullable
    String directory(int number) {
        return number < directories.size() ? directories.get(number) : null;
    }

    /** Returns the number of a file by its path, giving it one if it has none. */
    int number(String path, int version) {
        if (path.equals(lastPath)) {
            return lastNumber;
        }
        int nameStart = nameStart(path);
        String name = path.substring(nameStart);
        int directory = directory(path.substring(0, nameStart), version, false);
        int number = -1;
        for (int i = 1; i < files.size() && number < 0; i++) {
            Entry entry = files.get(i);
            if (entry != null && entry.directory() == directory && entry.name().equals(name)) {
                number = i;
            }
        }
        if (number < 0) {
            number = Math.max(1, files.size());
            put(number, new Entry(name, directory, null));
        }
        lastPath = path;
        lastNumber = number;
        return number;
    }

    /**
     * Gives a file the number that {@code .file} says.
     *
     * @param directoryName its directory, or null if the path includes it
     * @return false if the number belongs to another file
     */
    boolean assign(int number, @Nullable String directoryName, String path, byte @Nullable [] md5, int version) {
        Entry old = get(number);
        if (old != null) {
            return isSame(old, directoryName, path, md5);
        }
        if (number == 0 && directoryName != null) {
            // The directory is the one that the compiler ran in; the path may lead on from there.
            set(0, directoryName);
            int start = nameStart(path);
            int directory = start == 0 ? 0 : directory(path.substring(0, start), version, false, 1);
            put(0, new Entry(path.substring(start), directory, md5));
            return true;
        }
        int nameStart = directoryName == null ? nameStart(path) : 0;
        String directory = directoryName == null ? path.substring(0, nameStart) : directoryName;
        put(number, new Entry(path.substring(nameStart), directory(directory, version, number == 0), md5));
        return true;
    }

    private boolean isSame(Entry old, @Nullable String directoryName, String path, byte @Nullable [] md5) {
        if (md5 != null && !Arrays.equals(md5, old.md5())) {
            return false;
        }
        String known = directory(old.directory());
        if (directoryName != null) {
            if (known == null) {
                set(old.directory(), directoryName);
            }
            return (known == null || known.equals(directoryName)) && path.equals(old.name());
        }
        return known != null
                ? path.equals(known + "/" + old.name())
                : path.substring(nameStart(path)).equals(old.name());
    }

    private void put(int number, Entry entry) {
        while (files.size() <= number) {
            files.add(null);
        }
        files.set(number, entry);
    }

    private void set(int number, String name) {
        while (directories.size() <= number) {
            directories.add(null);
        }
        directories.set(number, name);
    }

    /** Returns where the name without its directory starts; {@code /name} counts as a whole. */
    private static int nameStart(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? 0 : slash + 1;
    }

    private int directory(String written, int version, boolean mayBeFirst) {
        return directory(written, version, mayBeFirst, 0);
    }

    private int directory(String written, int version, boolean mayBeFirst, int lowest) {
        String name = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        if (name.isEmpty()) {
            return 0;
        }
        for (int i = lowest; i < directories.size(); i++) {
            if (name.equals(directories.get(i))) {
                return i;
            }
        }
        int number = Math.max(1, directories.size());
        if (mayBeFirst && directory(0) == null) {
            String first = options.directory();
            number = 0;
            if (version >= 5 && !first.equals(name)) {
                set(0, first);
                number = Math.max(1, directories.size());
            }
        }
        set(number, name);
        return number;
    }
}
