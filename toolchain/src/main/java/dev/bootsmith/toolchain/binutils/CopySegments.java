package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a copied program: each keeps the sections it held, and their places in the file are computed anew, as GNU's
 * library does it when it copies a program.
 */
final class CopySegments {
    private final GnuFile input;
    private final ElfClass elfClass;
    private final Function<CopySection, SectionHeader> headerOf;
    private final List<Segment> segments = new ArrayList<>();
    private final Set<CopySection> placed = new HashSet<>();
    private final Map<CopySection, SectionHeader> headers = new HashMap<>();
    /** Whether any segment changes: then all are made anew, with alignments that their sections ask for. */
    private final boolean rewriting;

    private static final class Segment {
        private final ProgramHeader before;
        private final List<CopySection> sections = new ArrayList<>();
        private boolean holdsFileHeader;
        private boolean holdsProgramHeaders;
        /** Whether all of it is as it was, so that its addresses need not be computed. */
        private boolean unchanged = true;

        private long offset;
        private long virtualAddress;
        private long physicalAddress;
        private long fileSize;
        private long memorySize;

        Segment(ProgramHeader before) {
            this.before = before;
        }

        boolean isLoad() {
            return before.type() == ProgramHeader.LOAD;
        }
    }

    CopySegments(
            GnuFile input,
            ElfClass elfClass,
            ElfMachine machine,
            List<CopySection> sections,
            Function<CopySection, SectionHeader> headerOf) {
        this.input = input;
        this.elfClass = elfClass;
        this.headerOf = headerOf;
        boolean headersTaken = false;
        this.rewriting = elfClass != input.elf().elfClass()
                || machine != input.elf().headers().machine()
                || isRewriting(sections);
        for (ProgramHeader header : input.elf().headers().programHeaders()) {
            if (rewriting && header.type() == ProgramHeader.GNU_RELRO) {
                continue;
            }
            Segment segment = new Segment(header);
            for (CopySection section : sections) {
                SectionHeader was = section.inputHeader();
                if (was != null && SegmentMembership.holds(header, was)) {
                    segment.sections.add(section);
                }
            }
            segment.unchanged = isUnchanged(segment);
            segment.sections.sort(Comparator.comparing(section -> section.loadAddress, Long::compareUnsigned));
            long tableEnd = input.elf().headers().programHeaderOffset()
                    + (long) input.elf().headers().programHeaders().size()
                            * input.elf().elfClass().programHeaderBytes();
            segment.holdsFileHeader = header.offset() == 0 && header.fileSize() >= elfClass.fileHeaderBytes();
            boolean around = header.offset() <= input.elf().headers().programHeaderOffset()
                    && header.offset() + header.fileSize() >= tableEnd;
            segment.holdsProgramHeaders = around && !(segment.isLoad() && headersTaken);
            headersTaken |= segment.isLoad() && segment.holdsProgramHeaders;
            segments.add(segment);
        }
    }

    private boolean isRewriting(List<CopySection> sections) {
        Set<Integer> kept = new HashSet<>();
        for (CopySection section : sections) {
            if (section.source != null) {
                kept.add(section.source.raw().index());
            }
        }
        for (ProgramHeader header : input.elf().headers().programHeaders()) {
            for (GnuSection section : input.sections()) {
                boolean inside = SegmentMembership.holds(header, section.raw().header());
                if (inside && !kept.contains(section.raw().index())) {
                    return true;
                }
            }
            for (CopySection section : sections) {
                SectionHeader was = section.inputHeader();
                if (was != null && SegmentMembership.holds(header, was) && !isUnchanged(section)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnchanged(Segment segment) {
        return segment.sections.stream().allMatch(CopySegments::isUnchanged)
                && input.sections().stream()
                                .filter(section -> SegmentMembership.holds(
                                        segment.before, section.raw().header()))
                                .count()
                        == segment.sections.size();
    }

    private static boolean isUnchanged(CopySection section) {
        GnuSection source = section.source;
        return source != null
                && section.virtualAddress == source.address()
                && section.loadAddress == source.loadAddress()
                && section.alignment == Math.max(1, source.raw().header().alignment())
                && (section.emptied || ((section.flags ^ source.flags()) & ~GnuSection.RELOC) == 0);
    }

    boolean isPlaced(CopySection section) {
        return placed.contains(section);
    }

    /** Places the sections of all segments that are loaded; returns where the next byte of the file goes. */
    long place() {
        long at = elfClass.fileHeaderBytes();
        if (segments.isEmpty()) {
            return at;
        }
        at += (long) segments.size() * elfClass.programHeaderBytes();
        List<Segment> loads =
                new ArrayList<>(segments.stream().filter(Segment::isLoad).toList());
        loads.sort(Comparator.comparing((Segment segment) -> !segment.holdsFileHeader)
                .thenComparing(CopySegments::sortAddress, Long::compareUnsigned));
        for (Segment segment : loads) {
            at = placeLoad(segment, at);
        }
        return at;
    }

    private static long sortAddress(Segment segment) {
        return segment.sections.isEmpty() ? segment.before.physicalAddress() : segment.sections.get(0).loadAddress;
    }

    private long placeLoad(Segment segment, long start) {
        ProgramHeader before = segment.before;
        long at = start;
        long headersEnd = (long) elfClass.fileHeaderBytes() + (long) segments.size() * elfClass.programHeaderBytes();
        boolean withHeaders = segment.holdsFileHeader || segment.holdsProgramHeaders;
        boolean empty = segment.sections.isEmpty();
        CopySection first = empty ? null : segment.sections.get(0);
        addresses(segment, first);
        boolean noContents = !empty && segment.sections.stream().allMatch(this::isNobits);
        long bias = 0;
        if (withHeaders) {
            // The distance from the headers to the first section stays.
            if (first != null && segment.unchanged) {
                at = Math.max(headersEnd, first.loadAddress - segment.physicalAddress + before.offset());
            }
        } else if (!empty) {
            bias = pageBias(segment.virtualAddress, at, before.alignment());
            at += bias;
            bias = noContents ? bias : 0;
        }
        if (withHeaders) {
            segment.offset = segment.holdsFileHeader ? 0 : elfClass.fileHeaderBytes();
            segment.fileSize = (segment.holdsFileHeader ? elfClass.fileHeaderBytes() : 0)
                    + (segment.holdsProgramHeaders ? (long) segments.size() * elfClass.programHeaderBytes() : 0);
            segment.memorySize = segment.fileSize;
            long padding = empty ? 0 : at - (segment.offset + segment.fileSize);
            segment.fileSize += noContents ? 0 : padding;
            segment.memorySize += padding;
        } else {
            long align = Math.max(1, before.alignment());
            segment.offset = noContents ? Long.remainderUnsigned(at, align) : empty ? headersEnd : at;
            segment.physicalAddress = empty && rewriting ? 0 : segment.physicalAddress;
        }
        for (CopySection section : segment.sections) {
            boolean nobits = isNobits(section);
            boolean threadZeros = nobits && (header(section).flags() & SectionFlag.TLS) != 0;
            if (!threadZeros) {
                long gap = section.loadAddress - (segment.physicalAddress + segment.memorySize);
                gap = Math.max(0, gap);
                segment.memorySize += gap;
                if (!nobits) {
                    // Zeros that stand before bytes take room in the file.
                    gap = Math.max(gap, segment.memorySize - segment.fileSize);
                    segment.fileSize += gap;
                    at += gap;
                }
            }
            section.fileOffset = at;
            placed.add(section);
            if (!nobits) {
                at += section.size;
                segment.fileSize += section.size;
            }
            segment.memorySize += threadZeros ? 0 : section.size;
        }
        return at - bias;
    }

    /** Segments that only point into others get their places from the sections. */
    private void addresses(Segment segment, @Nullable CopySection first) {
        ProgramHeader before = segment.before;
        segment.virtualAddress = before.virtualAddress();
        segment.physicalAddress = before.physicalAddress();
        if (segment.unchanged || first == null) {
            return;
        }
        GnuSection source = first.source;
        if (source == null) {
            return;
        }
        boolean withHeaders = segment.holdsFileHeader || segment.holdsProgramHeaders;
        if (withHeaders) {
            segment.virtualAddress += first.virtualAddress - source.address();
            segment.physicalAddress += first.loadAddress - source.loadAddress();
        } else {
            segment.virtualAddress = first.virtualAddress;
            segment.physicalAddress = first.loadAddress;
        }
    }

    private static long pageBias(long virtualAddress, long offset, long page) {
        long size = Math.max(1, page);
        return Long.remainderUnsigned(virtualAddress - offset, size) < 0 ? 0 : floorMod(virtualAddress - offset, size);
    }

    /** Pages are powers of two, so the low bits are the remainder, for negative differences too. */
    private static long floorMod(long difference, long size) {
        return Long.bitCount(size) == 1 ? difference & (size - 1) : Math.floorMod(difference, size);
    }

    private SectionHeader header(CopySection section) {
        return headers.computeIfAbsent(section, headerOf);
    }

    private boolean isNobits(CopySection section) {
        return header(section).type() == SectionType.NOBITS;
    }

    /** Returns the program headers; every section must have its place. */
    List<ProgramHeader> programHeaders() {
        List<ProgramHeader> result = new ArrayList<>();
        for (Segment segment : segments) {
            result.add(segment.isLoad() ? loadHeader(segment) : pointer(segment));
        }
        return result;
    }

    private static ProgramHeader loadHeader(Segment segment) {
        ProgramHeader before = segment.before;
        return new ProgramHeader(
                before.type(),
                before.flags(),
                segment.offset,
                segment.virtualAddress,
                segment.physicalAddress,
                segment.fileSize,
                segment.memorySize,
                before.alignment());
    }

    private ProgramHeader pointer(Segment segment) {
        ProgramHeader before = segment.before;
        long tableAlignment = elfClass.wordBytes();
        if (before.type() == ProgramHeader.GNU_STACK) {
            return !rewriting
                    ? before
                    : new ProgramHeader(before.type(), before.flags(), 0, 0, 0, 0, before.memorySize(), tableAlignment);
        }
        if (before.type() == ProgramHeader.PHDR) {
            long size = (long) segments.size() * elfClass.programHeaderBytes();
            return new ProgramHeader(
                    before.type(),
                    before.flags(),
                    before.offset(),
                    before.virtualAddress(),
                    before.physicalAddress(),
                    size,
                    size,
                    rewriting ? tableAlignment : before.alignment());
        }
        if (before.type() == ProgramHeader.GNU_RELRO) {
            return relocatedReadOnly(before);
        }
        if (segment.sections.isEmpty()) {
            return new ProgramHeader(
                    before.type(),
                    before.flags(),
                    0,
                    before.virtualAddress(),
                    rewriting ? 0 : before.physicalAddress(),
                    0,
                    0,
                    rewriting ? tableAlignment : before.alignment());
        }
        addresses(segment, segment.sections.get(0));
        CopySection first = segment.sections.get(0);
        long fileSize = 0;
        long memorySize = 0;
        long widest = 1;
        for (CopySection section : segment.sections) {
            if (!isNobits(section)) {
                fileSize = section.fileOffset - first.fileOffset + section.size;
            }
            memorySize = section.virtualAddress - first.virtualAddress + section.size;
            widest = Math.max(widest, section.alignment);
        }
        return new ProgramHeader(
                before.type(),
                before.flags(),
                first.fileOffset,
                segment.virtualAddress,
                segment.physicalAddress,
                fileSize,
                memorySize,
                rewriting ? widest : before.alignment());
    }

    /** The part that becomes read-only lies in a loaded segment and moves with it. */
    private ProgramHeader relocatedReadOnly(ProgramHeader before) {
        for (Segment load : segments) {
            long within = before.virtualAddress() - load.before.virtualAddress();
            if (load.isLoad() && within >= 0 && within < load.before.memorySize()) {
                long offset = load.offset + within;
                long fileSize = Math.min(before.fileSize(), Math.max(0, load.fileSize - within));
                return new ProgramHeader(
                        before.type(),
                        before.flags(),
                        offset,
                        load.virtualAddress + within,
                        load.physicalAddress + within,
                        fileSize,
                        before.memorySize(),
                        before.alignment());
            }
        }
        return before;
    }
}
