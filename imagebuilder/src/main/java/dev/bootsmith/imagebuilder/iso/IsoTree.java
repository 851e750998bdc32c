package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.time.LocalDateTime;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A directory of a CD that is to be written, and through its children the whole tree. */
public final class IsoTree {
    final TreeMap<String, Node> children = new TreeMap<>();

    /** A child: a file has a source, a directory a tree. */
    record Node(@Nullable FileSource file, @Nullable IsoTree directory, LocalDateTime modified) {}

    /** Adds a file; directories above it are made. Returns false if something else has that name, or a part of it. */
    public boolean addFile(String path, FileSource file, LocalDateTime modified) {
        int slash = path.lastIndexOf('/');
        IsoTree parent = addDirectory(slash < 0 ? "" : path.substring(0, slash), modified);
        String name = path.substring(slash + 1);
        if (parent == null || name.isEmpty() || parent.children.containsKey(name)) {
            return false;
        }
        parent.children.put(name, new Node(file, null, modified));
        return true;
    }

    /** Returns the directory at a path, made if need be; null if a file has that name. */
    public @Nullable IsoTree addDirectory(String path, LocalDateTime modified) {
        IsoTree here = this;
        for (String part : path.split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            Node next = here.children.get(part);
            if (next == null) {
                next = new Node(null, new IsoTree(), modified);
                here.children.put(part, next);
            }
            if (next.directory() == null) {
                return null;
            }
            here = next.directory();
        }
        return here;
    }

    /** Removes a file, or a directory that is empty; returns whether there was one. */
    public boolean remove(String path) {
        IsoTree here = this;
        String[] parts = path.replaceFirst("^/+", "").split("/+");
        for (int i = 0; i < parts.length; i++) {
            String key = here.find(parts[i]);
            Node next = key == null ? null : here.children.get(key);
            if (key == null || next == null) {
                return false;
            }
            IsoTree directory = next.directory();
            if (i == parts.length - 1) {
                if (directory != null && !directory.children.isEmpty()) {
                    return false;
                }
                here.children.remove(key);
                return true;
            }
            if (directory == null) {
                return false;
            }
            here = directory;
        }
        return false;
    }

    private @Nullable String find(String name) {
        for (String key : children.keySet()) {
            if (key.equalsIgnoreCase(name)) {
                return key;
            }
        }
        return null;
    }
}
