package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.dynamic.DynamicLink;
import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.explain.LinkPicture;
import dev.bootsmith.linker.explain.PictureBuilder;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.EhFrameHeader;
import dev.bootsmith.linker.layout.FileLayout;
import dev.bootsmith.linker.layout.GarbageCollector;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.layout.Segment;
import dev.bootsmith.linker.layout.SegmentMapper;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.output.BuildId;
import dev.bootsmith.linker.output.ConstructorTable;
import dev.bootsmith.linker.output.ElfImageWriter;
import dev.bootsmith.linker.output.EmittedRelocations;
import dev.bootsmith.linker.output.FlatWriter;
import dev.bootsmith.linker.output.FlatWriter.ScriptKind;
import dev.bootsmith.linker.output.ImageLimit;
import dev.bootsmith.linker.output.Listings;
import dev.bootsmith.linker.output.MapFile;
import dev.bootsmith.linker.output.SectionContents;
import dev.bootsmith.linker.reloc.DynamicScan;
import dev.bootsmith.linker.reloc.GotSection;
import dev.bootsmith.linker.reloc.ProcedureLinkage;
import dev.bootsmith.linker.reloc.Relocator;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One link from resolved inputs to the image; the steps are {@link #run}'s lines. */
final class LinkJob {
    private static final int MAX_HEADER_ROUNDS = 10;

    private final LinkOptions options;
    private final ElfMachine machine;
    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final LinkScript script;
    private final DiagnosticSink sink;
    private final Consumer<Supplier<LinkPicture>> pictures;
    private final List<MapFile.MemberReason> memberReasons;
    private List<String> propertyLines = List.of();

    LinkJob(
            LinkOptions options,
            ElfMachine machine,
            SymbolTable symbols,
            LinkScript script,
            DiagnosticSink sink,
            Consumer<Supplier<LinkPicture>> pictures,
            List<MapFile.MemberReason> memberReasons) {
        this.pictures = pictures;
        this.memberReasons = memberReasons;
        this.options = options;
        this.machine = machine;
        this.elfClass = machine == ElfMachine.X86_64 ? ElfClass.ELF64 : ElfClass.ELF32;
        this.symbols = symbols;
        this.script = script;
        this.sink = sink;
    }

    Optional<LinkResult> run(List<InputFile> files) {
        propertyLines = GnuProperties.merge(files, elfClass, options, sink);
        if (options.has(Feature.RELOCATABLE)) {
            return new RelocatableLink(options, machine, elfClass, symbols, script, sink, history()).run(files);
        }
        if (!options.isShared()) {
            WarningSections.take(files, symbols, sink);
        }
        symbols.allocateCommons(options.commonOrder());
        References references = new References(options);
        if (options.strip() != LinkOptions.Strip.NONE) {
            dropDebugSections(files);
        }
        Layout layout = new Layout(options, symbols, files, sink);
        layout.read(script.statements(), script.inserted());
        if (options.has(Feature.GC_SECTIONS)) {
            layout.markKept();
            reportRemoved(GarbageCollector.collect(files, symbols, rootsOfImage(), options), options, sink);
        }
        HeaderSymbol.expect(symbols);
        DynamicLink dynamic = options.isPositionIndependent()
                ? new DynamicLink(options, machine, elfClass, symbols, references, script.versions(), home(files))
                : null;
        GotSection got = new GotSection(elfClass, symbols, options, references, dynamic);
        if (dynamic != null) {
            dynamic.create();
            got.create(home(files));
            dynamic.createRest();
            home(files).moveCommonsBehind();
        }
        String style = options.buildId();
        BuildId buildId = style == null ? null : buildId(files, style, sink);
        EhFrameHeader frameHeader = options.has(Feature.EH_FRAME_HEADER)
                ? EhFrameHeader.create(files).orElse(null)
                : null;
        if (dynamic == null) {
            got.create(home(files));
        }
        got.createIndirect(home(files));
        got.createPossible(files, home(files));
        DynamicScan scan = null;
        ProcedureLinkage linkage = null;
        if (dynamic != null) {
            linkage = new ProcedureLinkage(elfClass, symbols, references, dynamic);
            linkage.create(options.has(Feature.UNWIND_STUBS));
            dynamic.record(files);
            scan = new DynamicScan(options, symbols, references, dynamic, linkage);
            scan.collect(files);
        }
        layout.plan();
        if (dynamic != null && scan != null && linkage != null) {
            layout.defineSymbols();
            dynamic.choose(files, layout.assignedSymbols());
            scan.size(files, got);
            got.scan(files);
            dynamic.size(layout.sections(), got::base);
            linkage.frames().forEach(layout::keepHome);
            linkage.frames().stream().filter(frame -> frame.size() == 0).forEach(InputSection::leaveOut);
            reportTextChange(scan);
        } else {
            got.scan(files);
        }
        if (isTableDiscarded(got, linkage)) {
            return Optional.empty();
        }
        layout.mergeTables(elfClass, frameHeader);
        layout.dropEmptySections();
        // Which input section lies in which output section does not change from here on.
        SegmentMapper mapper = new SegmentMapper(options, elfClass, layout, StackNotes.flags(options, files, sink));
        Settled settled = settle(layout, mapper);
        if (layout.orderByLinks()) {
            settled = settle(layout, mapper);
        }
        List<Segment> segments = settled.segments();
        layout.finish();
        mapper.map(settled.count(), sink);
        HeaderSymbol.define(symbols, layout, segments, mapper.headersSize(segments.size()), options.maxPageSize());
        segments.stream()
                .filter(Segment::isLoad)
                .flatMap(segment -> segment.sections().stream())
                .forEach(OutputSection::leaveWithoutBytes);
        for (InputSection table : got.wordTables()) {
            if (table.place() instanceof OutputSection home) {
                home.setTableEntrySize(elfClass.wordBytes());
            }
        }
        if (linkage != null) {
            linkage.tables().forEach((table, bytes) -> {
                if (table.place() instanceof OutputSection home) {
                    home.setTableEntrySize(bytes);
                }
            });
        }
        got.defineBase();
        if (frameHeader != null && frameHeader.section().size() > 0) {
            LinkSymbol name = symbols.entry("__GNU_EH_FRAME_HDR");
            if (!name.isDefined()) {
                name.defineByLinker(frameHeader.section(), 0);
                name.dropType();
            }
        }
        CrossReferences.check(script.prohibitedReferences(), files, symbols, sink);
        // Addresses do not change from here on.
        Relocator relocator = new Relocator(options, symbols, got, threadStorage(layout), references, scan, sink);
        if (dynamic != null) {
            dynamic.relocations().orderFiles(inOrderOfSections(layout));
        }
        Map<OutputSection, byte[]> contents = contents(layout, relocator);
        relocator.reportUndefined();
        if (linkage != null) {
            linkage.fill(got);
        }
        got.relocateSlots();
        got.fillReserved(dynamic == null ? 0 : dynamic.section(".dynamic").startAddress());
        copyTables(got.filled(), contents);
        if (frameHeader != null) {
            frameHeader.fill(contents);
        }
        return write(files, layout, settled, contents, buildId, dynamic, got, relocator);
    }

    private MapFile.History history() {
        return new MapFile.History(memberReasons, propertyLines);
    }

    /** A script may not throw away a table that the link fills. */
    private boolean isTableDiscarded(GotSection got, @Nullable ProcedureLinkage linkage) {
        List<InputSection> tables = new ArrayList<>(got.wordTables());
        if (linkage != null) {
            tables.addAll(linkage.tables().keySet());
        }
        boolean found = false;
        for (InputSection table : tables) {
            if (table.size() > 0 && table.place() == null) {
                sink.report(Diagnostic.of(LinkerCode.SECTION_DISCARDED, table.name()));
                found = true;
            }
        }
        return found;
    }

    private void reportTextChange(DynamicScan scan) {
        String place = scan.textChange();
        if (place != null && !options.has(Feature.TEXT_MAY_CHANGE)) {
            boolean refused = options.has(Feature.TEXT_IS_CONSTANT);
            sink.report(
                    Diagnostic.of(refused ? LinkerCode.TEXT_RELOCATION_REFUSED : LinkerCode.TEXT_RELOCATION, place));
        }
    }

    /** Returns the files in the order in which their first sections appear in the output. */
    private static List<InputFile> inOrderOfSections(Layout layout) {
        Set<InputFile> order = new LinkedHashSet<>();
        for (OutputSection section : layout.sections()) {
            if (section.hasFileContents()) {
                section.inputs().forEach(input -> order.add(input.file()));
            }
        }
        return List.copyOf(order);
    }

    /** Puts the bytes of tables where room was kept for them. */
    private static void copyTables(List<InputSection> tables, Map<OutputSection, byte[]> contents) {
        for (InputSection table : tables) {
            byte[] home = table.place() instanceof OutputSection place ? contents.get(place) : null;
            if (home != null && table.size() > 0) {
                System.arraycopy(table.contents(), 0, home, Math.toIntExact(table.offset()), table.contents().length);
            }
        }
    }

    /** Returns the file that takes what the linker makes: the first object file. */
    private static InputFile home(List<InputFile> files) {
        return files.stream().filter(file -> !file.isForeign()).findFirst().orElse(files.get(0));
    }

    /** The note is made in the first file that has any section; without one there is nothing to identify. */
    static @Nullable BuildId buildId(List<InputFile> files, String style, DiagnosticSink sink) {
        Optional<InputFile> file = files.stream()
                .filter(each -> !each.isForeign() && !each.sections().isEmpty())
                .findFirst();
        if (file.isEmpty()) {
            return null;
        }
        Optional<BuildId> id = BuildId.create(file.get(), style);
        if (id.isEmpty()) {
            sink.report(Diagnostic.of(LinkerCode.IGNORED, "--build-id=" + style));
        }
        return id.orElse(null);
    }

    /**
     * Segments, and for how many of them there is room among the headers: where fewer headers would again make more
     * segments there is no end, and the room stays.
     */
    private record Settled(List<Segment> segments, int count) {}

    /** Repeats layout and segments until the size of the headers that both depend on is right. */
    private Settled settle(Layout layout, SegmentMapper mapper) {
        int count = mapper.estimatedCount();
        List<Segment> segments = List.of();
        for (int round = 0; round < MAX_HEADER_ROUNDS; round++) {
            layout.settle(mapper.headersSize(count));
            segments = mapper.map(count, null);
            boolean mayShrink = round < 3;
            if (segments.size() == count || segments.size() < count && !mayShrink) {
                break;
            }
            count = segments.size();
        }
        return new Settled(segments, count);
    }

    /** -S and -s leave out what only debuggers read. */
    static void dropDebugSections(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.isDebugging()) {
                    section.discard();
                }
            }
        }
    }

    private List<String> rootsOfImage() {
        List<String> roots = roots(script, options);
        if (options.entry() == null) {
            roots.add("start");
        }
        boolean lends = options.isShared()
                || options.isPositionIndependent() && options.has(Feature.EXPORT_DYNAMIC)
                || options.has(Feature.GC_KEEP_EXPORTED);
        if (lends) {
            symbols.all().stream()
                    .filter(symbol -> symbol.isDefined()
                            && !References.isHidden(symbol)
                            && !script.versions().hides(symbol.name()))
                    .map(LinkSymbol::name)
                    .forEach(roots::add); // Other images may use them.
        }
        return roots;
    }

    /** Returns the names that script and options ask for, from which garbage collection starts. */
    static List<String> roots(LinkScript script, LinkOptions options) {
        List<String> roots = new ArrayList<>(script.wantedSymbols(false));
        roots.addAll(options.undefined());
        String entry = options.entry();
        if (entry != null) {
            roots.add(entry);
        }
        return roots;
    }

    private static Relocator.ThreadStorage threadStorage(Layout layout) {
        long start = 0;
        long end = 0;
        long alignment = 1;
        boolean any = false;
        for (OutputSection section : layout.sections()) {
            if (section.has(SectionFlag.TLS)) {
                start = any ? start : section.virtualAddress();
                any = true;
                end = section.virtualAddress() + section.size();
                alignment = Math.max(alignment, section.alignment());
            }
        }
        return new Relocator.ThreadStorage(start, Alignment.up(end, alignment));
    }

    static void checkConstructorTables(Layout layout, DiagnosticSink sink) {
        for (OutputSection section : layout.sections()) {
            for (InputSection input : section.inputs()) {
                if (ConstructorTable.isReversed(input) && !ConstructorTable.isWhole(input)) {
                    sink.report(Diagnostic.of(
                            LinkerCode.CONSTRUCTOR_TABLE, input.file().name(), input.name()));
                }
            }
        }
    }

    private Map<OutputSection, byte[]> contents(Layout layout, Relocator relocator) {
        checkConstructorTables(layout, sink);
        Map<OutputSection, byte[]> built = new LinkedHashMap<>();
        SectionContents builder = new SectionContents(machine, relocator);
        if (!ImageLimit.allows(layout.sections(), sink)) {
            return Map.of();
        }
        for (OutputSection section : layout.sections()) {
            if (!section.isNobits()) {
                built.put(section, builder.build(section));
            }
        }
        return built;
    }

    private Optional<LinkResult> write(
            List<InputFile> files,
            Layout layout,
            Settled settled,
            Map<OutputSection, byte[]> contents,
            @Nullable BuildId buildId,
            @Nullable DynamicLink dynamic,
            GotSection got,
            Relocator relocator) {
        long entry = EntryPoint.find(options, script, symbols, layout, sink);
        List<OutputSection> order = layout.sections();
        FileLayout.Result fileLayout =
                FileLayout.assign(options, elfClass, layout, settled.segments(), settled.count(), sink);
        ObjectFile elf = new ObjectFile(elfClass, machine, type(fileLayout.programHeaders()));
        elf.setEntry(entry);
        ElfImageWriter writer = new ElfImageWriter(elf, contents, fileLayout);
        if (buildId != null && buildId.note().place() != null) {
            writer.setBuildId(buildId);
        } else if (buildId != null) {
            sink.report(Diagnostic.of(LinkerCode.BUILD_ID_DISCARDED));
        }
        EmittedRelocations emitted =
                options.has(Feature.EMIT_RELOCATIONS) ? new EmittedRelocations(symbols, relocator::afterwards) : null;
        writer.fillModel(options, symbols, files, order, fileLayout.programHeaders(), emitted);
        if (dynamic != null) {
            writer.setVersionCount(dynamic.versionCount());
            dynamic.fill(writer::finished, writer::indexOf);
            copyTables(dynamic.made(), contents);
            copyTables(got.filled(), contents);
        }
        Optional<byte[]> image;
        if (script.format() == OutputFormat.BINARY) {
            image = FlatWriter.write(contents, script.usesDefault() ? ScriptKind.DEFAULT : ScriptKind.OWN, sink);
        } else if (!fileLayout.isPossible()) {
            image = Optional.empty();
        } else {
            warnAboutSegments(fileLayout.programHeaders());
            image = fileLayout.end() < 0 || fileLayout.end() > ImageLimit.bytes()
                    ? tooLarge(fileLayout.end(), order)
                    : Optional.of(writer.write(options));
        }
        Supplier<Optional<ByteView>> executable =
                () -> fileLayout.isPossible() && fileLayout.end() >= 0 && fileLayout.end() <= ImageLimit.bytes()
                        ? Optional.of(ByteView.of(writer.write(options)))
                        : Optional.empty();
        pictures.accept(() -> PictureBuilder.of(
                layout, symbols, files, options.sectionStarts().keySet()));
        MapFile map = new MapFile(options, layout, symbols, history(), script.format());
        return image.map(bytes -> new LinkResult(
                script.format(),
                ByteView.of(bytes),
                elf,
                entry,
                Placements.base(contents),
                Placements.sections(order),
                Placements.inputs(order),
                () -> map.text(files),
                Listings.text(options, layout, symbols),
                executable));
    }

    /** A program that may be loaded anywhere counts from 0; one that does not is taken for one at fixed addresses. */
    private ObjectType type(List<ProgramHeader> headers) {
        long lowest = headers.stream()
                .filter(header -> header.type() == ProgramHeader.LOAD)
                .map(ProgramHeader::virtualAddress)
                .min(Long::compareUnsigned)
                .orElse(-1L);
        return switch (options.linkage()) {
            case FIXED -> ObjectType.EXECUTABLE;
            case POSITION_INDEPENDENT -> lowest == 0 ? ObjectType.SHARED : ObjectType.EXECUTABLE;
            case SHARED -> ObjectType.SHARED;
        };
    }

    static void reportRemoved(List<InputSection> removed, LinkOptions options, DiagnosticSink sink) {
        if (options.has(Feature.PRINT_GC_SECTIONS)) {
            for (InputSection section : removed) {
                if (section.isAllocated()) {
                    sink.report(Diagnostic.of(
                            LinkerCode.GC_REMOVED,
                            section.name(),
                            section.file().name()));
                }
            }
        }
    }

    private Optional<byte[]> tooLarge(long size, List<OutputSection> order) {
        OutputSection first = order.get(0);
        OutputSection last = order.get(order.size() - 1);
        sink.report(Diagnostic.of(
                LinkerCode.TOO_LARGE,
                Long.toUnsignedString(size),
                first.name(),
                "0x" + Long.toHexString(first.loadAddress()),
                last.name(),
                "0x" + Long.toHexString(last.loadAddress())));
        return Optional.empty();
    }

    private void warnAboutSegments(List<ProgramHeader> headers) {
        int all = ProgramHeader.READ | ProgramHeader.WRITE | ProgramHeader.EXECUTE;
        boolean any = headers.stream()
                .anyMatch(header -> header.type() == ProgramHeader.LOAD && (header.flags() & all) == all);
        if (any && options.has(Feature.WARN_RWX_SEGMENTS)) {
            sink.report(Diagnostic.of(LinkerCode.RWX_SEGMENT, options.outputName()));
        }
        boolean runsData = headers.stream()
                .anyMatch(
                        header -> header.type() == ProgramHeader.TLS && (header.flags() & ProgramHeader.EXECUTE) != 0);
        if (runsData && options.has(Feature.WARN_RWX_SEGMENTS)) {
            sink.report(Diagnostic.of(LinkerCode.EXECUTABLE_TLS, options.outputName()));
        }
    }

    static @Nullable LinkSymbol defined(SymbolTable symbols, String name) {
        LinkSymbol symbol = symbols.find(name);
        return symbol != null && symbol.isDefined() ? symbol : null;
    }
}
