package dev.bootsmith.cli.command;

import dev.bootsmith.linker.option.FileAccess;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files of a link, remembered in the order in which it came to them. */
final class RecordedFiles implements FileAccess {
    private final FileAccess files;
    private final Set<String> names = new LinkedHashSet<>();

    RecordedFiles(FileAccess files) {
        this.files = files;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return files.read(path);
    }

    @Override
    public boolean exists(String path) {
        return files.exists(path);
    }

    @Override
    public void note(String path) {
        names.add(path);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Rules for make: the output depends on all of them, and each may be missing. */
    String rules(String output) {
        StringBuilder text = new StringBuilder(output).append(':');
        names().forEach(name -> text.append(" \\\n  ").append(name));
        text.append('\n');
        names().forEach(name -> text.append('\n').append(name).append(":\n"));
        return text.toString();
    }
}
