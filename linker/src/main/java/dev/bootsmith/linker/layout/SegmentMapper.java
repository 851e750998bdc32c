package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    /**
     * The order of sections in a segment: by load address; those without bytes in the file go last among equals, empty
     * ones first.
     */
    static final Comparator<OutputSection> IN_FILE = Comparator.comparing(
                    OutputSection::loadAddress, Long::compareUnsigned)
            .thenComparing(OutputSection::virtualAddress, Long::compareUnsigned)
            .thenComparing((OutputSection section) ->
                    !section.hasTrait(Trait.LOAD | Trait.THREAD_LOCAL) && section.size() != 0)
            .thenComparing(
                    (OutputSection section) -> section.hasTrait(Trait.LOAD) ? section.size() : 0L,
                    Long::compareUnsigned);

    private final LinkOptions options;
    private final ElfClass elfClass;
    private final Layout layout;
    private final @Nullable Integer stackFlags;

    /**
     * @param stackFlags flags of PT_GNU_STACK, or null for none
     */
    public SegmentMapper(LinkOptions options, ElfClass elfClass, Layout layout, @Nullable Integer stackFlags) {
        this.options = options;
        this.elfClass = elfClass;
        this.layout = layout;
        this.stackFlags = stackFlags;
    }

    /**
     * Returns the segments; complains about PHDRS only if a sink is given.
     *
     * @param expectedCount how many there were taken to be when the addresses were given
     */
    public List<Segment> map(int expectedCount, @Nullable DiagnosticSink sink) {
        if (layout.hasProgramHeaders()) {
            List<Segment> segments = new ScriptSegments(layout).map(sink);
            if (sink != null) {
                checkHeaders(segments, sink);
            }
            return segments;
        }
        if (sink != null) {
            ScriptSegments.check(layout, Set.of(), sink);
        }
        return mapByRules(headersSize(expectedCount), sink);
    }

    /** Returns the size of ELF header and program header table in bytes. */
    public long headersSize(int segmentCount) {
        return elfClass.fileHeaderBytes() + (long) segmentCount * elfClass.programHeaderBytes();
    }

    /** Returns how many segments there may be, before anything has an address. */
    public int estimatedCount() {
        if (layout.hasProgramHeaders()) {
            return layout.programHeaders().size();
        }
        int count = 2;
        boolean threadLocal = false;
        OutputSection lastNote = null;
        for (OutputSection section : layout.sections()) {
            threadLocal |= section.hasTrait(Trait.THREAD_LOCAL);
            boolean note = isNote(section);
            boolean continues = lastNote != null && lastNote.alignment() == section.alignment();
            count += note && !continues ? 1 : 0;
            lastNote = note ? section : null;
            boolean interpreter = section.name().equals(".interp") && section.hasTrait(Trait.LOAD);
            count += interpreter ? 2 : 0;
            count += section.name().equals(".dynamic") ? 1 : 0;
            count += section.name().equals(".note.gnu.property") ? 1 : 0;
            count += section.name().equals(".eh_frame_hdr") && options.has(Feature.EH_FRAME_HEADER) ? 1 : 0;
        }
        count += threadLocal ? 1 : 0;
        count += stackFlags == null ? 0 : 1;
        count += layout.mayHaveRelro() ? 1 : 0;
        return count;
    }

    private static boolean isNote(OutputSection section) {
        return section.hasTrait(Trait.LOAD) && section.type() == SectionType.NOTE && !section.isTypeGiven();
    }

    private List<Segment> mapByRules(long headersSize, @Nullable DiagnosticSink sink) {
        if (layout.sections().isEmpty()) {
            return List.of();
        }
        List<OutputSection> sections = new ArrayList<>();
        for (OutputSection section : layout.sections()) {
            if (section.isAllocated()) {
                sections.add(section);
            }
        }
        sections.sort(IN_FILE);
        List<Segment> result = new ArrayList<>();
        addInterpreter(result);
        boolean headersWanted = !result.isEmpty() || layout.usesHeadersSize();
        new LoadSegments(options, sections, headersSize, headersWanted, layout::regionOf).map(result);
        addNamed(result, ".dynamic", ProgramHeader.DYNAMIC, null);
        addNotes(result);
        addThreadLocal(result, sink);
        addNamed(result, ".note.gnu.property", ProgramHeader.GNU_PROPERTY, ProgramHeader.READ);
        if (options.has(Feature.EH_FRAME_HEADER)) {
            addNamed(result, ".eh_frame_hdr", ProgramHeader.GNU_EH_FRAME, null);
        }
        if (stackFlags != null) {
            Segment stack = new Segment(ProgramHeader.GNU_STACK);
            stack.setFlags(stackFlags).setAlignment(16).setSize(options.stackSize());
            result.add(stack);
        }
        addRelro(result);
        if (sink != null) {
            checkHeaders(result, sink);
        }
        return result;
    }

    /** A program that names its dynamic linker has its headers in memory, and says where. */
    private void addInterpreter(List<Segment> result) {
        for (OutputSection section : layout.sections()) {
            if (section.name().equals(".interp") && section.hasTrait(Trait.LOAD)) {
                Segment table = new Segment(ProgramHeader.PHDR);
                table.setFlags(ProgramHeader.READ);
                table.setHeaders(false, true);
                result.add(table);
                result.add(new Segment(ProgramHeader.INTERP).add(section));
                return;
            }
        }
    }

    /** PT_PHDR means nothing unless a PT_LOAD brings the table into memory. */
    private static void checkHeaders(List<Segment> segments, DiagnosticSink sink) {
        boolean told = segments.stream().anyMatch(segment -> segment.type() == ProgramHeader.PHDR);
        boolean loaded = segments.stream().anyMatch(segment -> segment.isLoad() && segment.hasProgramHeaders());
        if (told && !loaded) {
            sink.report(Diagnostic.of(LinkerCode.HEADERS_NOT_LOADED));
        }
    }

    private void addNotes(List<Segment> result) {
        Segment notes = null;
        OutputSection last = null;
        for (OutputSection section : layout.sections()) {
            if (!isNote(section)) {
                notes = null;
                continue;
            }
            boolean continues = last != null
                    && last.alignment() == section.alignment()
                    && Alignment.up(last.loadAddress() + last.size(), section.alignment()) == section.loadAddress();
            if (notes == null || !continues) {
                notes = new Segment(ProgramHeader.NOTE);
                result.add(notes);
            }
            notes.add(section);
            last = section;
        }
    }

    private void addThreadLocal(List<Segment> result, @Nullable DiagnosticSink sink) {
        Segment segment = new Segment(ProgramHeader.TLS);
        boolean ended = false;
        for (OutputSection section : layout.sections()) {
            boolean own = section.hasTrait(Trait.THREAD_LOCAL);
            if (own && ended && sink != null) {
                sink.report(Diagnostic.of(LinkerCode.TLS_APART, section.name()));
            }
            if (own) {
                segment.add(section);
            }
            ended = !own && !segment.sections().isEmpty();
        }
        if (!segment.sections().isEmpty()) {
            result.add(segment.setFlags(ProgramHeader.READ));
        }
    }

    private void addNamed(List<Segment> result, String name, int type, @Nullable Integer flags) {
        for (OutputSection section : layout.sections()) {
            if (section.name().equals(name) && section.hasTrait(Trait.LOAD) && section.size() > 0) {
                Segment segment = new Segment(type).add(section);
                if (flags != null) {
                    segment.setFlags(flags);
                }
                result.add(segment);
                return;
            }
        }
    }

    private void addRelro(List<Segment> result) {
        if (!layout.hasRelro()) {
            return;
        }
        for (Segment segment : List.copyOf(result)) {
            if (segment.isLoad() && !segment.sections().isEmpty()) {
                OutputSection first = segment.sections().get(0);
                boolean within = Long.compareUnsigned(first.virtualAddress(), layout.relroStart()) >= 0
                        && Long.compareUnsigned(first.virtualAddress(), layout.relroEnd()) < 0;
                boolean bytes = segment.sections().stream()
                        .anyMatch(section ->
                                section.size() > 0 && section.hasTrait(Trait.LOAD) && section.hasTrait(Trait.CONTENTS));
                if (within && bytes) {
                    result.add(new Segment(ProgramHeader.GNU_RELRO).setFlags(ProgramHeader.READ));
                    return;
                }
            }
        }
    }
}
