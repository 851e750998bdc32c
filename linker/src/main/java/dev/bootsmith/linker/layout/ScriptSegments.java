package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The segments that PHDRS of a script lists; a section that names none goes where the one before it went.
 *
 * @ld PHDRS
 */
final class ScriptSegments {
    private final Layout layout;
    private List<String> inForce = List.of();

    ScriptSegments(Layout layout) {
        this.layout = layout;
    }

    List<Segment> map(@Nullable DiagnosticSink sink) {
        inForce = List.of();
        List<Segment> segments = new ArrayList<>();
        Set<String> names = new HashSet<>();
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
            fill(segment, sink);
            segments.add(segment);
            names.add(header.name());
        }
        if (sink != null) {
            check(layout, names, sink);
            checkHeaders(sink);
        }
        return segments;
    }

    /** The headers are at the beginning of the file, so only the first PT_LOAD segments can hold them. */
    private void checkHeaders(DiagnosticSink sink) {
        boolean without = false;
        for (Statement.Phdr header : layout.programHeaders()) {
            if (layout.segmentType(header, null) == ProgramHeader.LOAD) {
                boolean holds = header.fileHeader() || header.programHeaders();
                if (holds && without) {
                    sink.report(Diagnostic.of(LinkerCode.HEADERS_NOT_FIRST).at(header.span()));
                }
                without |= !holds;
            }
        }
    }

    private void fill(Segment segment, @Nullable DiagnosticSink sink) {
        for (OutputSection section : layout.statements()) {
            if (section.isConstraintFailed()) {
                continue;
            }
            if (!section.segments().isEmpty()) {
                inForce = section.segments();
            } else if (section.kind() == OutputSection.Kind.NOLOAD
                    || !section.isCreated()
                    || !section.isAllocated()
                    || segment.type() == ProgramHeader.INTERP) {
                continue;
            } else if (inForce.isEmpty()) {
                inForce = nextFrom(section);
                if (inForce.isEmpty() && sink != null) {
                    sink.report(Diagnostic.of(LinkerCode.NO_SECTION_IN_SEGMENTS));
                    return;
                }
            }
            boolean allowed = section.isAllocated() || !segment.isLoad();
            for (String name : inForce) {
                if (name.equals(segment.name()) && section.isKept() && allowed) {
                    segment.add(section);
                }
            }
        }
    }

    /** Sections in front of the first one that names a segment go with it. */
    private List<String> nextFrom(OutputSection start) {
        boolean seen = false;
        for (OutputSection section : layout.statements()) {
            seen |= section == start;
            if (seen && !section.segments().isEmpty()) {
                return section.segments();
            }
        }
        return List.of();
    }

    /** Reports sections that go to a segment that there is not. */
    static void check(Layout layout, Set<String> names, DiagnosticSink sink) {
        for (OutputSection section : layout.statements()) {
            if (!section.isCreated() || section.isConstraintFailed()) {
                continue;
            }
            for (String name : section.segments()) {
                if (!names.contains(name) && !name.equals("NONE")) {
                    sink.report(Diagnostic.of(LinkerCode.UNKNOWN_SEGMENT, section.name(), name));
                }
            }
        }
    }
}
