package dev.bootsmith.linker.layout;

import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program header in the making: what it covers. */
public final class Segment {
    private final int type;
    private final List<OutputSection> sections = new ArrayList<>();
    private @Nullable Integer flags;
    private @Nullable Long physicalAddress;
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

    /** Returns the given flags, or those that its sections need. */
    public int flags() {
        if (flags != null) {
            return flags;
        }
        if (sections.isEmpty() && !fileHeader && !programHeaders) {
            return 0;
        }
        int result = ProgramHeader.READ;
        for (OutputSection section : sections) {
            result |= section.has(SectionFlag.WRITE) ? ProgramHeader.WRITE : 0;
            result |= section.has(SectionFlag.EXECINSTR) ? ProgramHeader.EXECUTE : 0;
        }
        return result;
    }

    void setFlags(int newFlags) {
        flags = newFlags;
    }

    /** Returns the physical address the script or a rule gives, or null to take that of the first section. */
    public @Nullable Long physicalAddress() {
        return physicalAddress;
    }

    void setPhysicalAddress(long address) {
        physicalAddress = address;
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
