package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every section its offset in the file, so that segments can be mapped page by page. */
public final class FileLayout {
    private final LinkOptions options;
    private final ElfClass elfClass;
    private final Layout layout;
    private final List<Segment> segments;
    private final DiagnosticSink sink;
    private final Set<OutputSection> placed = new HashSet<>();
    private final Map<Segment, ProgramHeader> headers = new HashMap<>();
    private final long headersSize;
    /** The PT_LOAD that brings the program headers into memory: their table stands where its bytes begin. */
    private @Nullable Segment tableHome;

    private long tableOffset;
    private long offset;

    private FileLayout(
            LinkOptions options,
            ElfClass elfClass,
            Layout layout,
            List<Segment> segments,
            int count,
            DiagnosticSink sink) {
        this.options = options;
        this.elfClass = elfClass;
        this.layout = layout;
        this.segments = segments;
        this.sink = sink;
        this.headersSize = segments.isEmpty()
                ? elfClass.fileHeaderBytes()
                : elfClass.fileHeaderBytes() + (long) count * elfClass.programHeaderBytes();
    }

    /**
     * The finished layout.
     *
     * @param programHeaders one for each segment, in order
     * @param headerTableOffset where their table is in the file
     * @param end offset behind the last section
     * @param isPossible whether each section has a place of its own; if not, that was reported
     */
    public record Result(List<ProgramHeader> programHeaders, long headerTableOffset, long end, boolean isPossible) {}

    /**
     * Places the sections and computes the program headers.
     *
     * @param count for how many program headers there is room
     */
    public static Result assign(
            LinkOptions options,
            ElfClass elfClass,
            Layout layout,
            List<Segment> segments,
            int count,
            DiagnosticSink sink) {
        return new FileLayout(options, elfClass, layout, segments, count, sink).run();
    }

    private Result run() {
        tableOffset = elfClass.fileHeaderBytes();
        offset = headersSize;
        segments.stream()
                .filter(segment -> segment.type() == ProgramHeader.NOTE)
                .forEach(segment -> segment.sections().forEach(OutputSection::becomeNote));
        segments.forEach(segment -> segment.sections().sort(SegmentMapper.IN_FILE));
        List<Segment> order = new ArrayList<>();
        segments.stream().filter(Segment::isLoad).forEach(order::add);
        order.sort(Comparator.comparing((Segment segment) -> !segment.hasFileHeader())
                .thenComparing(FileLayout::loadAddress, Long::compareUnsigned));
        tableHome =
                order.stream().filter(Segment::hasProgramHeaders).findFirst().orElse(null);
        offset = tableHome == null ? headersSize : elfClass.fileHeaderBytes();
        for (Segment segment : order) {
            if (segment == tableHome) {
                tableOffset = offset;
                offset += headersSize - elfClass.fileHeaderBytes();
            }
            headers.put(segment, placeLoad(segment));
        }
        placeThreadStorage();
        for (OutputSection section : layout.sections()) {
            if (!placed.contains(section)) {
                placeOther(section);
            }
        }
        List<ProgramHeader> result = new ArrayList<>();
        for (Segment segment : segments) {
            ProgramHeader load = headers.get(segment);
            result.add(load == null ? other(segment) : load);
        }
        return new Result(result, tableOffset, offset, allHaveRoom());
    }

    /** Load addresses around the end of the address space can leave a section without a place; GNU ld writes it anywhere. */
    private boolean allHaveRoom() {
        boolean all = true;
        for (OutputSection section : layout.sections()) {
            long end = section.fileOffset() + section.size();
            boolean outside = section.fileOffset() < headersSize || end < 0 || end > offset;
            if (!section.isNobits() && section.size() > 0 && outside) {
                all = false;
                sink.report(Diagnostic.of(
                        LinkerCode.NO_PLACE_IN_SEGMENT, section.name(), Long.toHexString(section.loadAddress())));
            }
        }
        return all;
    }

    private static long loadAddress(Segment segment) {
        Long given = segment.physicalAddress();
        if (given != null) {
            return given;
        }
        return segment.sections().isEmpty() ? 0 : segment.sections().get(0).loadAddress();
    }

    private boolean isPaged() {
        return options.paging() == Paging.PAGED;
    }

    /** The distance by which an offset must grow to lie at the same place of a page as an address. */
    private static long bias(long address, long at, long page) {
        return page <= 1 ? 0 : (address - at) & (page - 1);
    }

    /** Zeroed thread storage that no PT_LOAD covers has an offset all the same. */
    private void placeThreadStorage() {
        for (Segment segment : segments) {
            for (OutputSection section : segment.sections()) {
                boolean zeroed = section.isThreadLocalBss() && section.isNobits();
                if (segment.type() == ProgramHeader.TLS && zeroed && placed.add(section)) {
                    section.setFileOffset(offset + bias(section.virtualAddress(), offset, section.alignment()));
                }
            }
        }
    }

    private void placeOther(OutputSection section) {
        if (section.isNobits()) {
            section.setFileOffset(0);
            return;
        }
        if (section.has(SectionFlag.ALLOC)) {
            long page = isPaged() && section.size() != 0 ? options.maxPageSize() : headerAlignment(section);
            offset += bias(section.virtualAddress(), offset, page);
            if (section.size() != 0) {
                sink.report(Diagnostic.of(LinkerCode.NOT_IN_SEGMENT, section.name()));
            }
        } else {
            offset = Alignment.up(offset, headerAlignment(section));
        }
        section.setFileOffset(offset);
        offset += section.isNobits() ? 0 : section.size();
    }

    /** An address that is less aligned than the section wants lowers the alignment in the header. */
    public static long headerAlignment(OutputSection output) {
        long bits = output.virtualAddress() | output.alignment();
        return bits == 0 ? 1 : bits & -bits;
    }

    private ProgramHeader placeLoad(Segment segment) {
        if (segment.sections().isEmpty()) {
            return headersOnly(segment);
        }
        long page = isPaged() ? options.maxPageSize() : 1;
        long alignment = page;
        for (OutputSection section : segment.sections()) {
            alignment = Math.max(alignment, section.alignment());
        }
        OutputSection first = segment.sections().get(0);
        boolean empty = segment.sections().stream().allMatch(OutputSection::isNobits);
        long adjustment = bias(first.virtualAddress(), offset, alignment);
        offset += adjustment;
        adjustment = empty ? adjustment : 0;
        Load load = new Load(segment, first, isPaged() ? alignment : page);
        load.includeHeaders();
        if (!segment.hasFileHeader() && !segment.hasProgramHeaders()) {
            load.fileOffset = empty ? offset & (Math.max(page, load.alignment) - 1) : offset;
        } else {
            long gap = offset - (load.fileOffset + load.fileSize);
            load.fileSize += empty ? 0 : gap;
            load.memorySize += gap;
        }
        for (int i = 0; i < segment.sections().size(); i++) {
            OutputSection section = segment.sections().get(i);
            adjustment = load.add(section, i == 0, adjustment);
        }
        offset -= adjustment;
        return load.header();
    }

    /** A PT_LOAD in the making. */
    private final class Load {
        private final Segment segment;
        private long virtualAddress;
        private long physicalAddress;
        private long fileOffset;
        private long fileSize;
        private long memorySize;
        private long alignment;
        private int flags;

        Load(Segment segment, @Nullable OutputSection first, long alignment) {
            this.segment = segment;
            this.alignment = alignment;
            Long given = segment.physicalAddress();
            virtualAddress = first == null ? segment.virtualAddress() : first.virtualAddress();
            physicalAddress = given != null ? given : first == null ? 0 : first.loadAddress();
        }

        void includeHeaders() {
            boolean moves = segment.physicalAddress() == null;
            boolean filled = !segment.sections().isEmpty();
            if (segment.hasFileHeader()) {
                flags |= ProgramHeader.READ;
                fileSize = elfClass.fileHeaderBytes();
                if (filled) {
                    boolean room = Long.compareUnsigned(virtualAddress, offset) >= 0
                            && (!moves || Long.compareUnsigned(physicalAddress, offset) >= 0);
                    if (!room) {
                        sink.report(Diagnostic.of(LinkerCode.NO_ROOM_FOR_HEADERS));
                    }
                    virtualAddress -= offset;
                    physicalAddress -= moves ? offset : 0;
                }
            }
            if (segment.hasProgramHeaders()) {
                flags |= ProgramHeader.READ;
                fileSize += headersSize - elfClass.fileHeaderBytes();
                if (!segment.hasFileHeader()) {
                    fileOffset = tableOffset;
                    if (filled) {
                        virtualAddress -= offset - fileOffset;
                        physicalAddress -= moves ? offset - fileOffset : 0;
                    }
                }
            }
            memorySize = fileSize;
        }

        /** Adds a section; returns the part of the offset that only this segment's address within a page needs. */
        long add(OutputSection section, boolean isFirst, long adjustment) {
            long result = adjustment;
            boolean bytes = !section.isNobits();
            if (bytes || !section.isHeaderOfThreadLocalBss()) {
                long end = physicalAddress + memorySize;
                long gap = section.loadAddress() - end;
                boolean backwards = gap != 0
                        && (Long.compareUnsigned(section.loadAddress(), end) < 0
                                || Long.compareUnsigned(end, physicalAddress) < 0);
                if (backwards) {
                    gap = 0;
                    section.setLoadAddress(end);
                }
                memorySize += gap;
                if (bytes) {
                    result = 0;
                    // Zeros in the file for what has none but lies in front.
                    gap = Math.max(gap, memorySize - fileSize);
                }
                if (bytes || isFirst) {
                    offset += gap;
                    result += bytes ? 0 : gap;
                }
                fileSize += bytes ? gap : 0;
            }
            placed.add(section);
            section.setFileOffset(offset);
            if (bytes) {
                offset += section.size();
                fileSize += section.size();
                memorySize += section.size();
            } else if (!section.isHeaderOfThreadLocalBss()) {
                memorySize += section.size();
            }
            if (!isPaged()) {
                alignment = Math.max(alignment, section.alignment());
            }
            flags |= flagsOf(section);
            return result;
        }

        ProgramHeader header() {
            Integer given = segment.givenFlags();
            return new ProgramHeader(
                    segment.type(),
                    given == null ? flags : given,
                    fileOffset,
                    virtualAddress,
                    physicalAddress,
                    fileSize,
                    memorySize,
                    alignment);
        }
    }

    private static int flagsOf(OutputSection section) {
        return ProgramHeader.READ
                | (section.has(SectionFlag.EXECINSTR) ? ProgramHeader.EXECUTE : 0)
                | (section.has(SectionFlag.WRITE) ? ProgramHeader.WRITE : 0);
    }

    private ProgramHeader headersOnly(Segment segment) {
        Load load = new Load(segment, null, isPaged() ? options.maxPageSize() : elfClass.wordBytes());
        load.includeHeaders();
        if (!segment.hasFileHeader() && !segment.hasProgramHeaders()) {
            load.fileOffset = offset;
        } else {
            long gap = offset - (load.fileOffset + load.fileSize);
            load.fileSize += gap;
            load.memorySize += gap;
        }
        return load.header();
    }

    private ProgramHeader other(Segment segment) {
        if (segment.type() == ProgramHeader.GNU_RELRO) {
            return relro(segment);
        }
        Integer given = segment.givenFlags();
        int flags = given == null ? 0 : given;
        Long fixed = segment.givenAlignment();
        long alignment = fixed != null ? fixed : segment.sections().isEmpty() ? elfClass.wordBytes() : 0;
        if (segment.sections().isEmpty()) {
            return withoutSections(segment, flags, alignment);
        }
        OutputSection first = segment.sections().get(0);
        Long physical = segment.physicalAddress();
        long start = physical != null ? physical : first.loadAddress();
        long memory = 0;
        long fileSize = 0;
        for (OutputSection section : segment.sections()) {
            alignment = fixed != null ? alignment : Math.max(alignment, section.alignment());
            flags |= given == null ? flagsOf(section) : 0;
            boolean counts = segment.type() == ProgramHeader.TLS
                    ? section.isAllocated()
                    : !section.isNobits() || !section.isHeaderOfThreadLocalBss();
            if (segment.type() == ProgramHeader.TLS && counts) {
                long end = start + memory;
                if (Long.compareUnsigned(section.loadAddress(), end) < 0) {
                    section.setLoadAddress(end);
                }
                memory = section.loadAddress() - start + section.size();
            } else if (counts && section.isAllocated()) {
                memory += section.size();
            }
            if (!section.isNobits()) {
                fileSize = section.fileOffset() - first.fileOffset() + section.size();
            }
        }
        // What lies between notes counts; notes that are not in memory take none of it.
        memory = segment.type() == ProgramHeader.NOTE && memory > 0 ? Math.max(memory, fileSize) : memory;
        return new ProgramHeader(
                segment.type(), flags, first.fileOffset(), first.virtualAddress(), start, fileSize, memory, alignment);
    }

    private ProgramHeader withoutSections(Segment segment, int givenFlags, long alignment) {
        Long physical = segment.physicalAddress();
        long address = 0;
        long load = physical == null ? 0 : physical;
        long start = 0;
        long size = segment.size();
        int flags = givenFlags;
        if (segment.hasFileHeader() || segment.hasProgramHeaders()) {
            ProgramHeader base = headersInMemory();
            long tableSize = headersSize - elfClass.fileHeaderBytes();
            start = segment.hasFileHeader() ? 0 : tableOffset;
            size = (segment.hasFileHeader() ? elfClass.fileHeaderBytes() : 0)
                    + (segment.hasProgramHeaders() ? tableSize : 0);
            flags |= segment.givenFlags() == null ? ProgramHeader.READ : 0;
            if (base != null) {
                address = base.virtualAddress() - base.offset() + start;
                load = physical == null ? base.physicalAddress() - base.offset() + start : physical;
            }
            return new ProgramHeader(segment.type(), flags, start, address, load, size, size, alignment);
        }
        return new ProgramHeader(segment.type(), flags, 0, 0, load, 0, size, alignment);
    }

    private @Nullable ProgramHeader headersInMemory() {
        for (Segment segment : segments) {
            ProgramHeader header = headers.get(segment);
            if (header != null && segment.hasProgramHeaders()) {
                return header;
            }
        }
        return null;
    }

    /** The part that becomes read-only: from its first section to where the script says it ends. */
    private ProgramHeader relro(Segment segment) {
        long start = layout.relroStart();
        long end = layout.relroEnd();
        for (Segment candidate : segments) {
            ProgramHeader load = headers.get(candidate);
            if (load == null) {
                continue;
            }
            for (OutputSection section : candidate.sections()) {
                boolean inside = Long.compareUnsigned(section.virtualAddress(), start) >= 0
                        && Long.compareUnsigned(section.virtualAddress(), end) < 0
                        && section.size() != 0;
                if (inside) {
                    long size = end - section.virtualAddress();
                    long fileLeft = load.virtualAddress() + load.fileSize() - section.virtualAddress();
                    return new ProgramHeader(
                            segment.type(),
                            ProgramHeader.READ,
                            section.fileOffset(),
                            section.virtualAddress(),
                            section.loadAddress(),
                            Math.min(size, fileLeft),
                            size,
                            1);
                }
            }
        }
        return new ProgramHeader(ProgramHeader.NULL, 0, 0, 0, 0, 0, 0, 0);
    }
}
