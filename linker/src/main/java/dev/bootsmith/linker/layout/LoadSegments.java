package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Divides allocated sections, in the order of their load addresses, among PT_LOAD segments. */
final class LoadSegments {
    private final LinkOptions options;
    private final List<OutputSection> sections;
    private final long headersSize;
    private final long page;
    private final Function<OutputSection, @Nullable MemoryRegion> regionOf;
    private boolean headersInMemory;
    private boolean writable;
    private boolean executable;

    /**
     * @param regionOf the region of a section, as GNU ld finds it: by name
     */
    LoadSegments(
            LinkOptions options,
            List<OutputSection> sections,
            long headersSize,
            boolean headersWanted,
            Function<OutputSection, @Nullable MemoryRegion> regionOf) {
        this.regionOf = regionOf;
        this.options = options;
        this.sections = sections;
        this.headersSize = headersSize;
        this.page = options.maxPageSize();
        this.headersInMemory = headersWanted;
    }

    void map(List<Segment> result) {
        if (sections.isEmpty()) {
            return;
        }
        OutputSection first = sections.get(0);
        // Where room was left for the headers, they belong into memory.
        headersInMemory |= Long.compareUnsigned(first.loadAddress() & (page - 1), headersSize & (page - 1)) >= 0;
        headersInMemory &= options.paging() == Paging.PAGED;
        if (headersInMemory) {
            placeHeaders(first, result);
        }
        Segment current = newSegment();
        OutputSection last = null;
        for (OutputSection section : sections) {
            if (last != null && (startsSegment(last, section) || regionOf.apply(last) != regionOf.apply(section))) {
                result.add(current);
                current = newSegment();
                writable = false;
                executable = false;
            }
            current.add(section);
            writable |= !section.hasTrait(Trait.READ_ONLY);
            executable |= section.hasTrait(Trait.CODE);
            last = section;
        }
        boolean onlyThreadLocal = current.sections().size() == 1 && last != null && last.isThreadLocalBss();
        if (!onlyThreadLocal) {
            result.add(current);
        }
    }

    private Segment newSegment() {
        Segment segment = new Segment(ProgramHeader.LOAD);
        segment.setHeaders(headersInMemory, headersInMemory);
        headersInMemory = false;
        return segment;
    }

    /** Code that must be alone on its pages has the headers in a segment of their own, on a page below it. */
    private void placeHeaders(OutputSection first, List<Segment> result) {
        long address = Alignment.down(first.loadAddress() - headersSize, page);
        boolean apart = options.has(Feature.SEPARATE_CODE) && first.hasTrait(Trait.CODE);
        if (apart && Alignment.down(address + headersSize - 1, page) == Alignment.down(first.loadAddress(), page)) {
            if (Long.compareUnsigned(address, page) >= 0) {
                address -= page;
            } else {
                apart = false;
            }
        }
        boolean noRoom = Long.compareUnsigned(first.loadAddress(), address) < 0
                || Long.compareUnsigned(first.loadAddress(), headersSize) < 0
                || Long.compareUnsigned(address, wrappedEnd()) < 0;
        if (noRoom) {
            headersInMemory = false;
        } else if (apart) {
            Segment headers = newSegment();
            headers.setPhysicalAddress(address);
            headers.setVirtualAddress(Alignment.down(first.virtualAddress() - headersSize, page));
            result.add(headers);
        }
    }

    /** Returns where a section that goes around the end of the address space ends. */
    private long wrappedEnd() {
        long result = 0;
        for (OutputSection section : sections) {
            long end = section.loadAddress() + section.size();
            if (Long.compareUnsigned(end, section.loadAddress()) < 0) {
                result = end;
            }
        }
        return result;
    }

    private static long sizeInMemory(@Nullable OutputSection section) {
        return section == null || section.isThreadLocalBss() ? 0 : section.size();
    }

    private boolean startsSegment(OutputSection last, OutputSection section) {
        long end = last.loadAddress() + sizeInMemory(last);
        boolean paged = options.paging() == Paging.PAGED;
        if (last.loadAddress() - last.virtualAddress() != section.loadAddress() - section.virtualAddress()) {
            return true;
        }
        if (Long.compareUnsigned(section.loadAddress(), end) < 0 || Long.compareUnsigned(end, last.loadAddress()) < 0) {
            return true;
        }
        if (paged && Alignment.down(end - 1, page) == Alignment.down(section.loadAddress(), page)) {
            return false;
        }
        long nextPage = Alignment.up(end, page) + page;
        if (Long.compareUnsigned(nextPage, last.loadAddress()) > 0
                && Long.compareUnsigned(nextPage, section.loadAddress()) <= 0) {
            return true;
        }
        int loaded = Trait.LOAD | Trait.THREAD_LOCAL;
        if (!last.hasTrait(loaded) && section.hasTrait(loaded)) {
            return true;
        }
        if (!paged) {
            return false;
        }
        if (options.has(Feature.SEPARATE_CODE) && executable != section.hasTrait(Trait.CODE)) {
            return true;
        }
        return !writable && !section.hasTrait(Trait.READ_ONLY);
    }
}
