package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.AssemblyResult;
import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.DebugOptions;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.toolchain.host.HostTool;
import dev.bootsmith.toolchain.input.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an object of one input: by our assembler, or by the system's C compiler. */
final class CompileStep {
    private static final int DWARF_VERSION = 5;

    private final int bits;
    private final SourceTexts texts;
    private final BuildScope scope;
    private final BuildRequest.DebugFiles debugFiles;
    private final DiagnosticSink sink;

    CompileStep(int bits, SourceTexts texts, BuildRequest request, DiagnosticSink sink) {
        this.bits = bits;
        this.texts = texts;
        this.scope = request.scope();
        this.debugFiles = request.debugFiles();
        this.sink = sink;
    }

    /** Flags for code that runs without an operating system below it. */
    static List<String> gccFlags(int bits) {
        List<String> flags = new ArrayList<>(List.of(
                bits == 32 ? "-m32" : "-m64",
                "-g", // lines for explanations; nothing of it is loaded
                "-ffreestanding",
                "-fno-pic",
                "-fno-stack-protector",
                "-fno-asynchronous-unwind-tables",
                "-fcf-protection=none"));
        if (bits == 64) {
            flags.add("-mno-red-zone"); // an interrupt handler on the same stack would overwrite it
        }
        flags.add("-c");
        return flags;
    }

    Optional<CompiledUnit> run(InputFile file) throws IOException {
        return switch (file.kind()) {
            case ASSEMBLY -> assemble(file, texts.source(file.name(), file.path()));
            case ASSEMBLY_FOR_CPP -> preprocess(file).flatMap(source -> assemble(file, source));
            case C_SOURCE -> compile(file);
            case OBJECT, ARCHIVE -> Optional.of(withOwnLines(file.name(), Files.readAllBytes(file.path())));
            case LINKER_SCRIPT, PROJECT, DISK_IMAGE, ELF_EXECUTABLE, LINUX_KERNEL ->
                throw new IllegalStateException(file.name());
        };
    }

    private Optional<CompiledUnit> assemble(InputFile file, SourceFile source) {
        ElfMachine machine = bits == 32 ? ElfMachine.I386 : ElfMachine.X86_64;
        AssemblerOptions options = AssemblerOptions.of(machine).withFiles(texts);
        Optional<AssemblyResult> result = Assembler.assemble(options, List.of(source), sink);
        return result.map(assembled -> new CompiledUnit(
                objectName(file),
                ByteView.of(assembled.toBytes()),
                Map.of(objectName(file), assembled.lines()),
                withLines(options, source)));
    }

    /** The object as {@code as -g} makes it; nothing is new about its mistakes. */
    private Optional<ByteView> withLines(AssemblerOptions options, SourceFile source) {
        if (debugFiles == BuildRequest.DebugFiles.NONE) {
            return Optional.empty();
        }
        String folder = Path.of("").toAbsolutePath().toString();
        DebugOptions debug = new DebugOptions(
                DebugOptions.Origin.SOURCE, DWARF_VERSION, 1, DebugOptions.Layout.JOINED, folder, Map.of());
        return Assembler.assemble(options.withDebug(debug), List.of(source), new DiagnosticList())
                .map(assembled -> ByteView.of(assembled.toBytes()));
    }

    private Optional<SourceFile> preprocess(InputFile file) throws IOException {
        texts.source(file.name(), file.path());
        Optional<ByteView> output =
                runTool("cpp", List.of("-x", "assembler-with-cpp", file.path().toString()), file);
        return output.map(bytes -> texts.remember(file.name() + " (cpp)", bytes.toByteArray()));
    }

    private Optional<CompiledUnit> compile(InputFile file) throws IOException {
        Path object = Files.createTempFile("bootsmith", ".o");
        try {
            List<String> words = new ArrayList<>(gccFlags(bits));
            words.addAll(List.of("-o", object.toString(), file.path().toString()));
            Optional<ByteView> output = runTool("gcc", words, file);
            if (output.isEmpty()) {
                return Optional.empty();
            }
            texts.source(file.name(), file.path());
            return Optional.of(withOwnLines(objectName(file), Files.readAllBytes(object)));
        } finally {
            Files.deleteIfExists(object);
        }
    }

    /** What an object says about its lines; the sources it names are read, so that their text can be shown. */
    private CompiledUnit withOwnLines(String name, byte[] bytes) throws IOException {
        Map<String, LineTable> lines = ObjectLines.read(name, bytes);
        for (LineTable table : lines.values()) {
            for (LineTable.Row row : table.rows()) {
                texts.readIfKnown(row.file());
            }
        }
        return new CompiledUnit(name, ByteView.of(bytes), lines, Optional.empty());
    }

    private Optional<ByteView> runTool(String name, List<String> words, InputFile file) throws IOException {
        if (scope.isConfined()) {
            sink.report(Diagnostic.of(ToolchainCode.TOOL_REFUSED, file.name(), name));
            return Optional.empty();
        }
        HostTool tool = HostTool.named(name);
        if (tool.find().isEmpty()) {
            sink.report(Diagnostic.of(ToolchainCode.TOOL_MISSING, name, file.name(), name)
                    .withHelp("T0020.help", name));
            return Optional.empty();
        }
        HostTool.Outcome outcome = tool.run(words);
        if (outcome.exitCode() != 0) {
            sink.report(Diagnostic.of(ToolchainCode.TOOL_FAILED, name, outcome.exitCode())
                    .withNote("T0021.note", outcome.errors().strip()));
            return Optional.empty();
        }
        return Optional.of(outcome.output());
    }

    private static String objectName(InputFile file) {
        String name = file.name();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".o";
    }
}
