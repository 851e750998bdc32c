package dev.bootsmith.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build may touch: anything its user may, or one folder only.
 *
 * <p>In the second case names are relative to the folder; a name that leads out of it, by {@code ..}, as an absolute path or through a link, names nothing; and no
 * tool of the host is run, because a preprocessor or compiler reads what it likes.
 *
 * @param folder the folder, real and absolute; absent if there is no limit
 */
public record BuildScope(Optional<Path> folder) {
    /** No limit. */
    public static final BuildScope HOST = new BuildScope(Optional.empty());

    /** Returns the scope of one folder, which must exist. */
    public static BuildScope within(Path folder) throws IOException {
        return new BuildScope(Optional.of(folder.toRealPath()));
    }

    boolean isConfined() {
        return folder.isPresent();
    }

    /** Returns the path of a name, nothing if it names no path or one outside. */
    Optional<Path> path(String name) {
        try {
            if (folder.isEmpty()) {
                return Optional.of(Path.of(name));
            }
            Path path = folder.get().resolve(name).normalize();
            boolean inside = path.startsWith(folder.get())
                    && (!Files.exists(path) || path.toRealPath().startsWith(folder.get()));
            return inside ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty(); // a name that the file system cannot have, or that vanished: there is no such file
        }
    }

    /** Returns the name under which the user knows a path. */
    String shown(Path path) {
        return folder.isPresent() && path.startsWith(folder.get())
                ? folder.get().relativize(path).toString()
                : path.toString();
    }
}
