package dev.bootsmith.linker.layout;

import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program header in the making: what it covers. */
public final class Segment {
    private final int type;
    private final List<OutputSection> sections = new ArrayList<>();
    private @Nullable Integer flags;
    private @Nullable Long physicalAddress;
    private @Nullable Long alignment;
    private long size;
    private boolean fileHeader;
    private boolean programHeaders;
    private long virtualAddress;
    private String name = "";

    Segment(int type) {
        this.type = type;
    }

    public int type() {
        return type;
    }

    public boolean isLoad() {
        return type == ProgramHeader.LOAD;
    }

    public List<OutputSection> sections() {
        return sections;
    }

    Segment add(OutputSection section) {
        sections.add(section);
        return this;
    }

    public String name() {
        return name;
    }

    void setName(String newName) {
        name = newName;
    }

    /** Returns the flags that the script or a rule gives, or null for those that the sections need. */
    @Nullable
    Integer givenFlags() {
        return flags;
    }

    Segment setFlags(int newFlags) {
        flags = newFlags;
        return this;
    }

    /** Returns the physical address the script or a rule gives, or null to take that of the first section. */
    public @Nullable Long physicalAddress() {
        return physicalAddress;
    }

    void setPhysicalAddress(long address) {
        physicalAddress = address;
    }

    /** Returns p_align where a rule fixes it, else null. */
    @Nullable
    Long givenAlignment() {
        return alignment;
    }

    Segment setAlignment(long newAlignment) {
        alignment = newAlignment;
        return this;
    }

    /** Returns p_memsz of a segment that covers nothing, as that of the stack. */
    long size() {
        return size;
    }

    void setSize(long newSize) {
        size = newSize;
    }

    public boolean hasFileHeader() {
        return fileHeader;
    }

    public boolean hasProgramHeaders() {
        return programHeaders;
    }

    void setHeaders(boolean file, boolean program) {
        fileHeader = file;
        programHeaders = program;
    }

    /** Returns the address of a segment that holds nothing but headers. */
    public long virtualAddress() {
        return virtualAddress;
    }

    void setVirtualAddress(long address) {
        virtualAddress = address;
    }
}
