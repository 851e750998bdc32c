package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.parse.ScriptParser;
import dev.bootsmith.linker.parse.ScriptParser.Context;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads scripts and puts included files in their places. */
final class ScriptLoader {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_INCLUDES = 2000;

    private final LinkOptions options;
    private final DiagnosticSink sink;
    private int includes;
    private boolean failed;

    ScriptLoader(LinkOptions options, DiagnosticSink sink) {
        this.options = options;
        this.sink = sink;
    }

    /** Returns the statements of a script without any INCLUDE, or nothing if something is wrong. */
    Optional<List<Statement>> load(SourceFile file) {
        Optional<List<Statement>> statements = ScriptParser.parse(file, Context.TOP, sink);
        if (statements.isEmpty()) {
            return statements;
        }
        List<Statement> expanded = expand(statements.get(), Context.TOP, 0);
        return failed ? Optional.empty() : Optional.of(expanded);
    }

    private List<Statement> expand(List<Statement> statements, Context context, int depth) {
        List<Statement> result = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Include include) {
                result.addAll(include(include.file(), include.span(), context, depth));
            } else if (statement instanceof Statement.Sections sections) {
                result.add(new Statement.Sections(
                        expand(sections.statements(), Context.SECTIONS, depth), sections.span()));
            } else if (statement instanceof Statement.OutputSection output) {
                result.add(withBody(output, expand(output.body(), Context.BODY, depth)));
            } else if (statement instanceof Statement.Memory memory) {
                result.add(new Statement.Memory(regions(memory, depth), memory.span()));
            } else {
                result.add(statement);
            }
        }
        return result;
    }

    private List<Statement.Region> regions(Statement.Memory memory, int depth) {
        List<Statement.Region> result = new ArrayList<>();
        for (Statement.Region region : memory.regions()) {
            if (!region.name().isEmpty()) {
                result.add(region);
                continue;
            }
            for (Statement part : include(includedFile(region), region.span(), Context.MEMORY, depth)) {
                if (part instanceof Statement.Memory included) {
                    result.addAll(included.regions());
                }
            }
        }
        return result;
    }

    private static String includedFile(Statement.Region region) {
        return region.origin() instanceof dev.bootsmith.linker.script.Expression.Name name ? name.name() : "";
    }

    private static Statement withBody(Statement.OutputSection output, List<Statement> body) {
        return new Statement.OutputSection(
                output.name(),
                output.address(),
                output.kind(),
                output.type(),
                output.loadAddress(),
                output.alignment(),
                output.subAlignment(),
                output.alignWithInput(),
                output.constraint(),
                body,
                output.tail(),
                output.span());
    }

    private List<Statement> include(String name, SourceSpan span, Context context, int depth) {
        if (failed) {
            return List.of();
        }
        if (++includes > MAX_INCLUDES) {
            failed = true;
            sink.report(
                    Diagnostic.of(LinkerCode.TOO_MANY_INCLUDES, MAX_INCLUDES).at(span));
            return List.of();
        }
        if (depth >= MAX_DEPTH) {
            failed = true;
            sink.report(Diagnostic.of(LinkerCode.INCLUDE_CYCLE, name, MAX_DEPTH).at(span));
            return List.of();
        }
        List<String> candidates = new ArrayList<>(List.of(name));
        options.libraryPath().forEach(folder -> candidates.add(folder + "/" + name));
        for (String path : candidates) {
            if (options.files().exists(path)) {
                try {
                    String text = new String(options.files().read(path), StandardCharsets.UTF_8);
                    options.files().note(path);
                    Optional<List<Statement>> statements =
                            ScriptParser.parse(new SourceFile(path, text), context, sink);
                    if (statements.isEmpty()) {
                        failed = true;
                        return List.of();
                    }
                    return expand(statements.get(), context, depth + 1);
                } catch (IOException unreadable) {
                    break;
                }
            }
        }
        failed = true;
        sink.report(Diagnostic.of(LinkerCode.FILE_NOT_FOUND, name).at(span));
        return List.of();
    }
}
