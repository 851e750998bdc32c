package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the output: what a statement of the script gathered, or an orphan. */
public final class OutputSection implements SectionPlace {
    private final String name;
    private final Statement.@Nullable OutputSection statement;
    private final List<Element> elements = new ArrayList<>();
    private long virtualAddress;
    private long loadAddress;
    private long size;
    private long alignment = 1;
    private long flags;
    private int type = SectionType.PROGBITS;
    private long entrySize;
    private boolean kept = true;
    private boolean dotAssigned;
    private boolean hasData;
    private byte @Nullable [] fill;
    private List<String> segments = List.of();
    private @Nullable MemoryRegion region;
    private @Nullable MemoryRegion loadRegion;
    private long fileOffset;
    private int index;

    OutputSection(String name, Statement.@Nullable OutputSection statement) {
        this.name = name;
        this.statement = statement;
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns the statement that made it, or null for an orphan. */
    public Statement.@Nullable OutputSection statement() {
        return statement;
    }

    public boolean isOrphan() {
        return statement == null;
    }

    public List<Element> elements() {
        return elements;
    }

    /** Returns its input sections in order. */
    public List<InputSection> inputs() {
        List<InputSection> result = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Input input) {
                result.add(input.section());
            }
        }
        return result;
    }

    @Override
    public long virtualAddress() {
        return virtualAddress;
    }

    void setVirtualAddress(long address) {
        virtualAddress = address;
    }

    /** Returns the address at which its bytes are loaded. */
    public long loadAddress() {
        return loadAddress;
    }

    void setLoadAddress(long address) {
        loadAddress = address;
    }

    public long size() {
        return size;
    }

    void setSize(long newSize) {
        size = newSize;
    }

    public long alignment() {
        return alignment;
    }

    void setAlignment(long newAlignment) {
        alignment = newAlignment;
    }

    public long flags() {
        return flags;
    }

    void setFlags(long newFlags) {
        flags = newFlags;
    }

    public boolean has(long mask) {
        return (flags & mask) != 0;
    }

    public boolean isAllocated() {
        return has(SectionFlag.ALLOC);
    }

    public boolean isNobits() {
        return type == SectionType.NOBITS;
    }

    public int type() {
        return type;
    }

    void setType(int newType) {
        type = newType;
    }

    public long entrySize() {
        return entrySize;
    }

    void setEntrySize(long newEntrySize) {
        entrySize = newEntrySize;
    }

    /** Returns whether the section is part of the output; empty ones are dropped. */
    public boolean isKept() {
        return kept;
    }

    void setKept(boolean isKept) {
        kept = isKept;
    }

    boolean isDotAssigned() {
        return dotAssigned;
    }

    void markDotAssigned() {
        dotAssigned = true;
    }

    boolean hasData() {
        return hasData;
    }

    void markData() {
        hasData = true;
    }

    /** Returns the pattern for gaps, or null for the default. */
    public byte @Nullable [] fill() {
        return fill;
    }

    void setFill(byte[] pattern) {
        fill = pattern;
    }

    /** Returns the segments the script names for it. */
    public List<String> segments() {
        return segments;
    }

    void setSegments(List<String> names) {
        segments = names;
    }

    public @Nullable MemoryRegion region() {
        return region;
    }

    void setRegion(@Nullable MemoryRegion newRegion) {
        region = newRegion;
    }

    public @Nullable MemoryRegion loadRegion() {
        return loadRegion;
    }

    void setLoadRegion(@Nullable MemoryRegion newRegion) {
        loadRegion = newRegion;
    }

    public long fileOffset() {
        return fileOffset;
    }

    public void setFileOffset(long offset) {
        fileOffset = offset;
    }

    /** Returns its index in the section header table. */
    public int index() {
        return index;
    }

    public void setIndex(int newIndex) {
        index = newIndex;
    }

    public boolean isThreadLocalBss() {
        return has(SectionFlag.TLS) && isNobits();
    }

    @Override
    public String toString() {
        return name;
    }
}
