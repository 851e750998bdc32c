package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every section its offset in the file, so that segments can be mapped page by page. */
public final class FileLayout {
    private final LinkOptions options;
    private final ElfClass elfClass;
    private final List<Segment> segments;
    private final List<OutputSection> sections;
    private final Set<OutputSection> placed = new HashSet<>();
    private final List<ProgramHeader> headers = new ArrayList<>();
    private long offset;

    private FileLayout(LinkOptions options, ElfClass elfClass, List<Segment> segments, List<OutputSection> sections) {
        this.options = options;
        this.elfClass = elfClass;
        this.segments = segments;
        this.sections = sections;
    }

    /**
     * The finished layout.
     *
     * @param programHeaders one for each segment, in order
     * @param end offset behind the last section
     */
    public record Result(List<ProgramHeader> programHeaders, long end) {}

    /** Places the sections and computes the program headers. */
    public static Result assign(
            LinkOptions options, ElfClass elfClass, List<Segment> segments, List<OutputSection> sections) {
        return new FileLayout(options, elfClass, segments, sections).run();
    }

    private Result run() {
        long headersSize = elfClass.fileHeaderBytes() + (long) segments.size() * elfClass.programHeaderBytes();
        offset = headersSize;
        List<ProgramHeader> loads = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.isLoad()) {
                loads.add(placeLoad(segment, headersSize));
            }
        }
        for (OutputSection section : sections) {
            if (!placed.contains(section)) {
                if (!section.isNobits()) {
                    offset = Alignment.up(offset, Math.max(1, section.alignment()));
                }
                section.setFileOffset(offset);
                offset += section.isNobits() ? 0 : section.size();
            }
        }
        int nextLoad = 0;
        for (Segment segment : segments) {
            headers.add(segment.isLoad() ? loads.get(nextLoad++) : other(segment, headersSize));
        }
        return new Result(headers, offset);
    }

    private ProgramHeader placeLoad(Segment segment, long headersSize) {
        boolean paged = options.paging() == Paging.PAGED;
        boolean hasHeaders = segment.hasFileHeader() || segment.hasProgramHeaders();
        if (segment.sections().isEmpty()) {
            if (!hasHeaders) {
                return new ProgramHeader(segment.type(), segment.flags(), 0, 0, 0, 0, 0, options.maxPageSize());
            }
            Long physical = segment.physicalAddress();
            long start = segment.hasFileHeader() ? 0 : elfClass.fileHeaderBytes();
            return new ProgramHeader(
                    segment.type(),
                    segment.flags(),
                    start,
                    segment.virtualAddress() + start,
                    (physical == null ? segment.virtualAddress() : physical) + start,
                    headersSize - start,
                    headersSize - start,
                    options.maxPageSize());
        }
        long alignment = paged ? options.maxPageSize() : 1;
        for (OutputSection section : segment.sections()) {
            alignment = Math.max(alignment, section.alignment());
        }
        OutputSection first = segment.sections().get(0);
        long before = offset;
        boolean empty = segment.sections().stream().allMatch(OutputSection::isNobits);
        offset += (first.virtualAddress() - offset) & (alignment - 1);
        long start = hasHeaders ? (segment.hasFileHeader() ? 0 : elfClass.fileHeaderBytes()) : offset;
        long leading = hasHeaders ? headersInFront(first, headersSize, start) : 0;
        long base = hasHeaders ? start + leading : offset;
        offset = base;
        long fileEnd = base;
        long memoryEnd = base;
        for (OutputSection section : segment.sections()) {
            if (placed.contains(section)) {
                continue;
            }
            long at = base + (section.virtualAddress() - first.virtualAddress());
            if (section.isThreadLocalBss()) {
                section.setFileOffset(fileEnd);
            } else {
                section.setFileOffset(section.isNobits() ? fileEnd : at);
                memoryEnd = Math.max(memoryEnd, at + section.size());
                if (!section.isNobits()) {
                    section.setFileOffset(at);
                    fileEnd = Math.max(fileEnd, at + section.size());
                }
            }
            placed.add(section);
        }
        offset = empty && !hasHeaders ? before : fileEnd;
        Long physical = segment.physicalAddress();
        // Of a segment without bytes in the file only the place within a page matters.
        long shown = empty && !hasHeaders ? start & (alignment - 1) : start;
        return new ProgramHeader(
                segment.type(),
                segment.flags(),
                shown,
                first.virtualAddress() - leading,
                physical != null ? physical : first.loadAddress() - leading,
                fileEnd - start,
                memoryEnd - start,
                alignment);
    }

    /** Returns the distance between the beginning of a segment with headers and its first section. */
    private long headersInFront(OutputSection first, long headersSize, long start) {
        long page = options.maxPageSize();
        long inPage = (first.virtualAddress() - start) & (page - 1);
        long distance = inPage;
        while (distance < headersSize - start) {
            distance += page;
        }
        return distance;
    }

    private ProgramHeader other(Segment segment, long headersSize) {
        if (segment.type() == ProgramHeader.GNU_STACK) {
            return new ProgramHeader(segment.type(), segment.flags(), 0, 0, 0, 0, 0, 16);
        }
        if (segment.sections().isEmpty()) {
            if (segment.type() == ProgramHeader.PHDR) {
                return tableHeader(segment, headersSize);
            }
            return new ProgramHeader(segment.type(), segment.flags(), 0, 0, 0, 0, 0, elfClass.wordBytes());
        }
        OutputSection first = segment.sections().get(0);
        long alignment = 1;
        long fileEnd = first.fileOffset();
        long memoryEnd = first.virtualAddress();
        for (OutputSection section : segment.sections()) {
            alignment = Math.max(alignment, section.alignment());
            memoryEnd = Math.max(memoryEnd, section.virtualAddress() + section.size());
            if (!section.isNobits()) {
                fileEnd = Math.max(fileEnd, section.fileOffset() + section.size());
            }
        }
        long memory = memoryEnd - first.virtualAddress();
        if (segment.type() == ProgramHeader.GNU_RELRO) {
            // It ends with a page, and its alignment says nothing.
            long end = Alignment.up(memoryEnd, options.commonPageSize());
            boolean intoNext = Alignment.down(memoryEnd, options.commonPageSize()) > first.virtualAddress();
            memory = (intoNext ? Alignment.down(memoryEnd, options.commonPageSize()) : end) - first.virtualAddress();
            return new ProgramHeader(
                    segment.type(),
                    segment.flags(),
                    first.fileOffset(),
                    first.virtualAddress(),
                    first.loadAddress(),
                    memory,
                    memory,
                    1);
        }
        Long physical = segment.physicalAddress();
        return new ProgramHeader(
                segment.type(),
                segment.flags(),
                first.fileOffset(),
                first.virtualAddress(),
                physical != null ? physical : first.loadAddress(),
                fileEnd - first.fileOffset(),
                memory,
                alignment);
    }

    private ProgramHeader tableHeader(Segment segment, long headersSize) {
        long start = elfClass.fileHeaderBytes();
        long base = 0;
        for (Segment load : segments) {
            if (load.isLoad() && load.hasFileHeader() && !load.sections().isEmpty()) {
                OutputSection first = load.sections().get(0);
                base = first.virtualAddress() - first.fileOffset();
            }
        }
        return new ProgramHeader(
                segment.type(),
                segment.flags(),
                start,
                base + start,
                base + start,
                headersSize - start,
                headersSize - start,
                elfClass.wordBytes());
    }
}
