package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file on a volume.
 *
 * @param path where it goes, with {@code /} between names
 * @param source its bytes
 */
public record FileEntry(String path, FileSource source) {
    /** Returns the first of the paths that does not stay on the volume, if there is one. */
    public static Optional<String> outside(List<FileEntry> files, List<String> directories) {
        List<String> all = new ArrayList<>(directories);
        files.forEach(file -> all.add(file.path()));
        return all.stream().filter(path -> !staysInside(path)).findFirst();
    }

    /** {@code ..} means nothing on a volume that is being made; what looks like a climb is a slip or an attack. */
    private static boolean staysInside(String path) {
        boolean hasName = false;
        for (String part : path.split("/")) {
            if (part.equals("..") || part.equals(".")) {
                return false;
            }
            hasName |= !part.isEmpty();
        }
        return hasName && path.indexOf('\\') < 0 && path.indexOf('\0') < 0;
    }
}
