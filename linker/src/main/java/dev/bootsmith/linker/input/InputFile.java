package dev.bootsmith.linker.input;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object file that takes part in the link. */
public final class InputFile {
    private final String path;
    private final @Nullable String member;
    private final ObjectFile object;
    private final List<InputSection> sections = new ArrayList<>();
    /** Those that {@link ElfSection#position} does not find. */
    private final Map<ElfSection, InputSection> bySection = new HashMap<>();

    private @Nullable InputSection commons;
    private boolean foreign;
    private ByteView bytes = ByteView.of(new byte[0]);

    /**
     * Makes an input of all sections of an object.
     *
     * @param path the file, or the archive it is in
     * @param member the member of the archive, or null
     */
    public InputFile(String path, @Nullable String member, ObjectFile object) {
        this.path = path;
        this.member = member;
        this.object = object;
        for (ElfSection section : object.sections()) {
            InputSection input = new InputSection(this, section);
            if (section.position() != sections.size()) {
                bySection.put(section, input);
            }
            sections.add(input);
        }
    }

    /** Returns the name for messages: {@code a.o} or {@code lib.a(member.o)}. */
    public String name() {
        return member == null ? path : path + "(" + member + ")";
    }

    public String path() {
        return path;
    }

    public @Nullable String member() {
        return member;
    }

    /** Returns the file as it was read, for messages that look debugging information up; empty for one that was made. */
    public ByteView bytes() {
        return bytes;
    }

    public void setBytes(ByteView read) {
        bytes = read;
    }

    public ObjectFile object() {
        return object;
    }

    public List<InputSection> sections() {
        return sections;
    }

    public @Nullable InputSection find(ElfSection section) {
        int position = section.position();
        if (position < sections.size() && sections.get(position).section() == section) {
            return sections.get(position);
        }
        return bySection.get(section);
    }

    /** Returns the section that holds the file's common symbols, or null if it has none. */
    public @Nullable InputSection commons() {
        return commons;
    }

    public void setCommons(InputSection section) {
        commons = section;
        add(section);
    }

    /** Puts the section of common symbols behind all others there are, as where these were made before symbols were read. */
    public void moveCommonsBehind() {
        InputSection section = commons;
        if (section != null && sections.remove(section)) {
            sections.add(section);
        }
    }

    /** Returns whether it is no object file of this link, so that the linker puts nothing of its own into it. */
    public boolean isForeign() {
        return foreign;
    }

    public void setForeign() {
        foreign = true;
    }

    /** Adds a section that the linker itself makes. */
    public void add(InputSection section) {
        section.markMade();
        sections.add(section);
        bySection.put(section.section(), section);
    }

    @Override
    public String toString() {
        return name();
    }
}
