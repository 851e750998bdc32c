package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gathers output sections into segments: as PHDRS says, or by GNU ld's rules if the script has no PHDRS.
 *
 * <p>By those rules a new PT_LOAD begins where the distance between run-time and load address changes, where a page or
 * more would be left free, and where code or writability changes on a new page.
 *
 * @ld PHDRS
 */
public final class SegmentMapper {
    private final LinkOptions options;
    private final ElfClass elfClass;
    private final Layout layout;
    private final @Nullable Integer stackFlags;
    private boolean headersDoNotFit;

    /**
     * @param stackFlags flags of PT_GNU_STACK, or null for none
     */
    public SegmentMapper(LinkOptions options, ElfClass elfClass, Layout layout, @Nullable Integer stackFlags) {
        this.options = options;
        this.elfClass = elfClass;
        this.layout = layout;
        this.stackFlags = stackFlags;
    }

    /** Returns the segments; complains about PHDRS only if a sink is given. */
    public List<Segment> map(@Nullable DiagnosticSink sink) {
        headersDoNotFit = false;
        List<Segment> result = layout.hasProgramHeaders() ? mapByScript(sink) : mapByRules();
        if (headersDoNotFit && sink != null) {
            sink.report(Diagnostic.of(LinkerCode.NO_ROOM_FOR_HEADERS));
        }
        return result;
    }

    /** Returns the size of ELF header and program header table in bytes. */
    public long headersSize(int segmentCount) {
        return elfClass.fileHeaderBytes() + (long) segmentCount * elfClass.programHeaderBytes();
    }

    private List<Segment> mapByScript(@Nullable DiagnosticSink sink) {
        List<Segment> segments = new ArrayList<>();
        Map<String, Segment> byName = new HashMap<>();
        for (Statement.Phdr header : layout.programHeaders()) {
            Segment segment = new Segment(layout.segmentType(header, sink));
            segment.setName(header.name());
            segment.setHeaders(header.fileHeader(), header.programHeaders());
            if (header.flags() != null) {
                segment.setFlags((int) layout.evaluate(header.flags()));
            }
            if (header.at() != null) {
                segment.setPhysicalAddress(layout.evaluate(header.at()));
            }
            segments.add(segment);
            byName.put(header.name(), segment);
        }
        for (OutputSection section : layout.sections()) {
            boolean inLoad = false;
            for (String name : section.segments()) {
                Segment segment = byName.get(name);
                if (segment != null) {
                    segment.add(section);
                    inLoad |= segment.isLoad();
                } else if (name.equals("NONE")) {
                    inLoad = true;
                } else if (sink != null) {
                    sink.report(Diagnostic.of(LinkerCode.UNKNOWN_SEGMENT, section.name(), name));
                }
            }
            if (section.isAllocated() && !inLoad && section.size() > 0 && sink != null) {
                sink.report(Diagnostic.of(LinkerCode.NOT_IN_SEGMENT, section.name()));
            }
        }
        return segments;
    }

    private List<Segment> mapByRules() {
        List<OutputSection> sections = new ArrayList<>();
        for (OutputSection section : layout.sections()) {
            if (section.isAllocated()) {
                sections.add(section);
            }
        }
        // Sections sort by load address; those without bytes in the file go last among equals.
        sections.sort(Comparator.comparing(OutputSection::loadAddress, Long::compareUnsigned)
                .thenComparing(OutputSection::virtualAddress, Long::compareUnsigned)
                .thenComparing((OutputSection section) -> section.isNobits() && !section.isThreadLocalBss()));
        List<Segment> result = new ArrayList<>(mapLoads(sections));
        addNotes(sections, result);
        addThreadLocal(sections, result);
        addNamed(sections, result, ".note.gnu.property", ProgramHeader.GNU_PROPERTY);
        addNamed(sections, result, ".eh_frame_hdr", ProgramHeader.GNU_EH_FRAME);
        if (stackFlags != null) {
            Segment stack = new Segment(ProgramHeader.GNU_STACK);
            stack.setFlags(stackFlags);
            result.add(stack);
        }
        List<OutputSection> relro = layout.relroSections();
        if (!relro.isEmpty()) {
            Segment segment = new Segment(ProgramHeader.GNU_RELRO);
            segment.setFlags(ProgramHeader.READ);
            relro.forEach(segment::add);
            result.add(segment);
        }
        addHeaders(result, sections);
        return result;
    }

    private List<Segment> mapLoads(List<OutputSection> sections) {
        List<Segment> loads = new ArrayList<>();
        Segment current = null;
        OutputSection last = null;
        boolean writable = false;
        boolean executable = false;
        for (OutputSection section : sections) {
            if (current == null || last == null || startsSegment(last, section, writable, executable)) {
                current = new Segment(ProgramHeader.LOAD);
                loads.add(current);
                writable = false;
                executable = false;
            }
            current.add(section);
            writable |= section.has(SectionFlag.WRITE);
            executable |= section.has(SectionFlag.EXECINSTR);
            last = section.isThreadLocalBss() ? last == null ? section : last : section;
        }
        return loads;
    }

    private boolean startsSegment(OutputSection last, OutputSection section, boolean writable, boolean executable) {
        long page = options.maxPageSize();
        long end = last.loadAddress() + (last.isThreadLocalBss() ? 0 : last.size());
        if (last.loadAddress() - last.virtualAddress() != section.loadAddress() - section.virtualAddress()) {
            return true;
        }
        if (Long.compareUnsigned(section.loadAddress(), end) < 0) {
            return true;
        }
        long nextPage = Alignment.up(end, page) + page;
        if (Long.compareUnsigned(nextPage, last.loadAddress()) > 0
                && Long.compareUnsigned(nextPage, section.loadAddress()) <= 0) {
            return true;
        }
        if (options.paging() != Paging.PAGED) {
            return false;
        }
        boolean newPage = Alignment.down(end - 1, page) != Alignment.down(section.loadAddress(), page);
        if (options.has(Feature.SEPARATE_CODE) && executable != section.has(SectionFlag.EXECINSTR) && newPage) {
            return true;
        }
        return !writable && section.has(SectionFlag.WRITE) && newPage;
    }

    private static void addNotes(List<OutputSection> sections, List<Segment> result) {
        Segment notes = null;
        OutputSection last = null;
        for (OutputSection section : sections) {
            if (section.type() != SectionType.NOTE) {
                notes = null;
                continue;
            }
            boolean continues = notes != null
                    && last != null
                    && last.alignment() == section.alignment()
                    && Alignment.up(last.virtualAddress() + last.size(), section.alignment())
                            == section.virtualAddress();
            if (!continues || notes == null) {
                notes = new Segment(ProgramHeader.NOTE);
                result.add(notes);
            }
            notes.add(section);
            last = section;
        }
    }

    private static void addThreadLocal(List<OutputSection> sections, List<Segment> result) {
        Segment segment = new Segment(ProgramHeader.TLS);
        for (OutputSection section : sections) {
            if (section.has(SectionFlag.TLS)) {
                segment.add(section);
            }
        }
        if (!segment.sections().isEmpty()) {
            segment.setFlags(ProgramHeader.READ);
            result.add(segment);
        }
    }

    private static void addNamed(List<OutputSection> sections, List<Segment> result, String name, int type) {
        for (OutputSection section : sections) {
            if (section.name().equals(name)) {
                result.add(new Segment(type).add(section));
                return;
            }
        }
    }

    /** Puts the file's headers into memory if there is room in front of the first section. */
    private void addHeaders(List<Segment> segments, List<OutputSection> sections) {
        if (options.paging() != Paging.PAGED || sections.isEmpty() || segments.isEmpty()) {
            return;
        }
        OutputSection first = sections.get(0);
        if (first.isNobits()) {
            return;
        }
        long page = options.maxPageSize();
        ToLongFunction<Integer> size = this::headersSize;
        boolean separate = options.has(Feature.SEPARATE_CODE) && first.has(SectionFlag.EXECINSTR);
        long needed = size.applyAsLong(segments.size() + (separate ? 1 : 0));
        long room = first.loadAddress() & (page - 1);
        boolean fits = Long.compareUnsigned(room, needed) >= 0;
        boolean noPageBelow = Long.compareUnsigned(first.loadAddress(), page) < 0;
        boolean belowZero = Long.compareUnsigned(first.virtualAddress() & (page - 1), first.loadAddress()) > 0;
        boolean noRoom =
                fits && belowZero || fits && Long.compareUnsigned(first.virtualAddress() & (page - 1), needed) < 0;
        if (noRoom) {
            headersDoNotFit = true;
        }
        if (fits && (!separate || noPageBelow)) {
            segments.get(0).setHeaders(true, true);
            return;
        }
        boolean pageBelow = layout.usesHeadersSize()
                && Long.compareUnsigned(first.loadAddress(), page) >= 0
                && Long.compareUnsigned(first.virtualAddress(), page) >= 0;
        if (separate && (fits || pageBelow)) {
            Segment headers = new Segment(ProgramHeader.LOAD);
            headers.setHeaders(true, true);
            long floor = Alignment.down(first.virtualAddress(), page);
            headers.setVirtualAddress(fits ? floor : floor - page);
            headers.setPhysicalAddress(Alignment.down(first.loadAddress(), page) - page);
            segments.add(0, headers);
        }
    }
}
