package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.layout.GarbageCollector;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.output.BuildId;
import dev.bootsmith.linker.output.Listings;
import dev.bootsmith.linker.output.MapFile;
import dev.bootsmith.linker.output.RelocatableFile;
import dev.bootsmith.linker.output.SectionContents;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A link with -r: many object files become one. */
final class RelocatableLink {
    private final LinkOptions options;
    private final ElfMachine machine;
    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final LinkScript script;
    private final DiagnosticSink sink;
    private final MapFile.History history;

    RelocatableLink(
            LinkOptions options,
            ElfMachine machine,
            ElfClass elfClass,
            SymbolTable symbols,
            LinkScript script,
            DiagnosticSink sink,
            MapFile.History history) {
        this.options = options;
        this.machine = machine;
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.script = script;
        this.sink = sink;
        this.history = history;
    }

    /** Joins the inputs to one object file. */
    Optional<LinkResult> run(List<InputFile> files) {
        if (options.has(Feature.DEFINE_COMMON)) {
            symbols.allocateCommons(LinkOptions.CommonOrder.TABLE);
        } else {
            symbols.mentionCommons();
        }
        if (options.strip() != LinkOptions.Strip.NONE) {
            LinkJob.dropDebugSections(files);
        }
        StackNotes.add(options, files);
        Layout layout = new Layout(options, symbols, files, sink);
        layout.read(script.statements(), script.inserted());
        if (options.has(Feature.GC_SECTIONS)) {
            List<String> roots = LinkJob.roots(script, options); // There is no entry of a usual name.
            if (roots.stream().allMatch(name -> LinkJob.defined(symbols, name) == null)) {
                sink.report(Diagnostic.of(LinkerCode.GC_WITHOUT_ROOT));
                return Optional.empty();
            }
            layout.markKept();
            LinkJob.reportRemoved(GarbageCollector.collect(files, symbols, roots, options), options, sink);
        }
        String style = options.buildId();
        BuildId buildId = style == null ? null : LinkJob.buildId(files, style, sink);
        layout.plan();
        layout.trimTables(elfClass);
        layout.alignThreadStorage();
        Integer stack = StackNotes.flags(options, files, sink);
        if (stack != null && (stack & ProgramHeader.EXECUTE) != 0) {
            layout.makeStackExecutable();
        }
        layout.settle(elfClass.fileHeaderBytes());
        if (layout.orderByLinks()) {
            layout.settle(elfClass.fileHeaderBytes());
        }
        layout.finish();
        layout.checkProgramHeaders(sink);
        LinkJob.checkConstructorTables(layout, sink);
        SectionContents builder = new SectionContents(machine, RelocatableFile::adjustFields);
        Map<OutputSection, byte[]> contents = new LinkedHashMap<>();
        for (OutputSection section : layout.sections()) {
            if (!section.isNobits()) {
                contents.put(section, builder.build(section));
            }
        }
        ObjectFile joined = new ObjectFile(elfClass, machine, ObjectType.RELOCATABLE);
        joined.setEntry(EntryPoint.find(options, script, symbols, layout, sink));
        byte[] bytes = new RelocatableFile(options, symbols, joined).write(files, layout.sections(), contents);
        if (buildId != null) {
            buildId.fillObject(bytes, joined);
        }
        MapFile map = new MapFile(options, layout, symbols, history, script.format());
        return Optional.of(new LinkResult(
                OutputFormat.ELF,
                ByteView.of(bytes),
                joined,
                0,
                0,
                Placements.sections(layout.sections()),
                Placements.inputs(layout.sections()),
                () -> map.text(files),
                Listings.text(options, layout, symbols),
                Optional::empty));
    }
}
