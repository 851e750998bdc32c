package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.LinkResult;
import dev.bootsmith.linker.LinkResult.PlacedInput;
import dev.bootsmith.linker.Linker;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LinkInput;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.toolchain.input.InputKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Links the units to a flat binary, and finds out where every source line went. */
final class LinkStep {
    private final BuildRequest request;
    private final BuildInputs inputs;
    private final SourceTexts texts;
    private final DiagnosticSink sink;

    LinkStep(BuildRequest request, BuildInputs inputs, SourceTexts texts, DiagnosticSink sink) {
        this.request = request;
        this.inputs = inputs;
        this.texts = texts;
        this.sink = sink;
    }

    Optional<LinkedProgram> run(List<CompiledUnit> units) throws IOException {
        SourcePlaces places = new SourcePlaces(units, texts);
        DiagnosticSink placed = diagnostic -> sink.report(places.withPlace(diagnostic));
        Optional<LinkResult> linked = Linker.link(options(), linkInputs(units), placed);
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        LinkResult result = linked.get();
        ProgramMap map = new ProgramMap(symbols(result), lines(result, units));
        boolean wanted = request.debugFiles() == BuildRequest.DebugFiles.WANTED;
        Optional<ByteView> debugFile = wanted ? debugFile(result, units) : Optional.empty();
        return Optional.of(new LinkedProgram(result.image(), result.elf(), map, debugFile));
    }

    /**
     * Returns the executable of the same link with line tables. A script may put sections of any name into the image, so the
     * image itself is linked without them, and the second link counts only if its image is the same.
     */
    private Optional<ByteView> debugFile(LinkResult plain, List<CompiledUnit> units) throws IOException {
        boolean moreLines = units.stream().anyMatch(unit -> unit.debugBytes().isPresent());
        if (moreLines) {
            List<CompiledUnit> described = units.stream()
                    .map(unit -> unit.debugBytes()
                            .map(bytes -> new CompiledUnit(unit.name(), bytes, unit.lines(), Optional.empty()))
                            .orElse(unit))
                    .toList();
            // What there is to say was said of the first link.
            Optional<LinkResult> again = Linker.link(options(), linkInputs(described), new DiagnosticList());
            boolean same = again.isPresent()
                    && Arrays.equals(
                            again.get().image().toByteArray(), plain.image().toByteArray());
            if (same) {
                return again.get().executable().get();
            }
        }
        return plain.executable().get();
    }

    private LinkOptions options() throws IOException {
        LinkOptions options = new LinkOptions(new ScopedFiles(request.scope()));
        options.setOutputFormat(LinkOptions.OutputFormat.BINARY);
        // A boot image has no loader that would heed the stack's permissions.
        options.set(LinkOptions.Feature.WARN_EXECUTABLE_STACK, LinkOptions.Switch.OFF);
        options.setMachine(inputs.bits() == 32 ? ElfMachine.I386 : ElfMachine.X86_64);
        if (inputs.script().isPresent()) {
            String name = inputs.script().get().name();
            byte[] bytes = Files.readAllBytes(inputs.script().get().path());
            options.addScript(new SourceFile(name, new String(bytes, StandardCharsets.UTF_8)));
        } else {
            options.sectionStarts().put(".text", request.flatAddress());
            options.setEntry("0x" + Long.toHexString(request.flatAddress()));
        }
        return options;
    }

    private List<LinkInput> linkInputs(List<CompiledUnit> units) {
        List<LinkInput> result = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            boolean isArchive = inputs.linked().get(i).kind() == InputKind.ARCHIVE;
            CompiledUnit unit = units.get(i);
            result.add(
                    isArchive
                            ? LinkInput.file(unit.name())
                            : LinkInput.object(unit.name(), unit.bytes().toByteArray()));
        }
        return result;
    }

    private static Map<String, Long> symbols(LinkResult result) {
        Map<String, Long> symbols = new TreeMap<>();
        for (ElfSymbol symbol : result.elf().symbols()) {
            boolean isPlace = symbol.place() == ElfSymbol.Place.SECTION
                    && symbol.type() != ElfSymbol.Type.SECTION
                    && !symbol.name().isEmpty();
            if (isPlace) {
                symbols.putIfAbsent(symbol.name(), symbol.value());
            }
        }
        return symbols;
    }

    /** A statement ends where the next one of its section begins, or at the section's end. */
    private List<ProgramMap.Line> lines(LinkResult result, List<CompiledUnit> units) {
        Map<String, Map<String, List<LineTable.Row>>> tables = new HashMap<>();
        for (CompiledUnit unit : units) {
            unit.lines().forEach((file, table) -> tables.putIfAbsent(file, bySection(table)));
        }
        List<ProgramMap.Line> lines = new ArrayList<>();
        for (PlacedInput placed : result.placedInputs()) {
            List<LineTable.Row> rows =
                    tables.getOrDefault(placed.file(), Map.of()).get(placed.section());
            if (rows != null) {
                addLines(placed, new ArrayList<>(rows), lines);
            }
        }
        lines.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        return lines;
    }

    private static Map<String, List<LineTable.Row>> bySection(LineTable table) {
        Map<String, List<LineTable.Row>> sections = new HashMap<>();
        for (LineTable.Row row : table.rows()) {
            sections.computeIfAbsent(row.section(), name -> new ArrayList<>()).add(row);
        }
        return sections;
    }

    private void addLines(PlacedInput placed, List<LineTable.Row> rows, List<ProgramMap.Line> lines) {
        rows.sort(java.util.Comparator.comparingLong(LineTable.Row::offset));
        for (int i = 0; i < rows.size(); i++) {
            LineTable.Row row = rows.get(i);
            long end = i + 1 < rows.size() ? rows.get(i + 1).offset() : placed.size();
            if (end > row.offset()) {
                lines.add(new ProgramMap.Line(
                        placed.virtualAddress() + row.offset(),
                        end - row.offset(),
                        row.file(),
                        row.line(),
                        texts.line(row.file(), row.line())));
            }
        }
    }

    /** Scripts and archives that a script names. */
    private record ScopedFiles(BuildScope scope) implements FileAccess {
        @Override
        public byte[] read(String name) throws IOException {
            return Files.readAllBytes(scope.path(name).orElseThrow(() -> new NoSuchFileException(name)));
        }

        @Override
        public boolean exists(String name) {
            return scope.path(name).filter(Files::isRegularFile).isPresent();
        }
    }
}
