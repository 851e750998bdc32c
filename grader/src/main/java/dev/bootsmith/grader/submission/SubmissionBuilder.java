package dev.bootsmith.grader.submission;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.evidence.ImageEvidence;
import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.toolchain.BuildPipeline;
import dev.bootsmith.toolchain.BuildRequest;
import dev.bootsmith.toolchain.BuildResult;
import dev.bootsmith.toolchain.BuildScope;
import dev.bootsmith.toolchain.ProgramMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds what was handed in, in a folder of its own that nothing else is in. The build can read nothing outside it and runs no tool of the host.
 */
public final class SubmissionBuilder {
    private static final long MOST_IMAGE_BYTES = 256L << 20;
    private static final int MOST_MESSAGES = 50;

    private final SubmissionRules rules;

    public SubmissionBuilder(SubmissionRules rules) {
        this.rules = rules;
    }

    /** Builds. What is wrong with the submission is in the result's messages. */
    public BuiltSubmission build(SubmissionFiles files) throws IOException {
        return build(files, diagnostic -> {});
    }

    /** Builds, and hands every diagnostic on as well. */
    public BuiltSubmission build(SubmissionFiles files, DiagnosticSink also) throws IOException {
        List<BuiltSubmission.Message> messages = new ArrayList<>();
        for (SubmissionRules.Option option : rules.options()) {
            Optional<List<String>> names = find(option, files);
            if (names.isPresent()) {
                return option.kind() == SubmissionRules.Kind.IMAGE
                        ? ready(files, names.get().get(0), messages)
                        : assemble(option, names.get(), files, messages, also);
            }
        }
        List<String> wanted = rules.options().stream()
                .map(option -> String.join(" + ", option.names()))
                .toList();
        List<String> found = files.files().keySet().stream().limit(10).toList();
        messages.add(message(Diagnostic.of(
                GraderCode.NOTHING_TO_BUILD,
                String.join(" | ", wanted),
                found.isEmpty() ? "-" : String.join(", ", found))));
        return new BuiltSubmission(
                Optional.empty(),
                new SourceEvidence(files.files(), List.of(), ProgramMap.empty()),
                Optional.empty(),
                messages);
    }

    private static Optional<List<String>> find(SubmissionRules.Option option, SubmissionFiles files) {
        List<String> names = new ArrayList<>();
        if (option.kind() == SubmissionRules.Kind.PROJECT) {
            return files.find("bootsmith.toml").map(name -> List.of(name.replaceFirst("/?bootsmith\\.toml$", "")));
        }
        for (String name : option.names()) {
            Optional<String> found = files.find(name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            names.add(found.get());
        }
        if (option.script().isPresent()) {
            Optional<String> script = files.find(option.script().get());
            if (script.isEmpty()) {
                return Optional.empty();
            }
            names.add(script.get());
        }
        return Optional.of(names);
    }

    private static BuiltSubmission ready(SubmissionFiles files, String name, List<BuiltSubmission.Message> messages) {
        SourceEvidence source = new SourceEvidence(files.files(), List.of(), ProgramMap.empty());
        byte[] bytes = source.file(name).orElseThrow();
        return new BuiltSubmission(
                Optional.of(SubmissionRules.Kind.IMAGE), source, Optional.of(new ImageEvidence(bytes)), messages);
    }

    private static BuiltSubmission assemble(
            SubmissionRules.Option option,
            List<String> names,
            SubmissionFiles files,
            List<BuiltSubmission.Message> messages,
            DiagnosticSink also)
            throws IOException {
        Path folder = Files.createTempDirectory("bootsmith-grade").toRealPath();
        try {
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            DiagnosticSink sink = diagnostic -> {
                also.report(diagnostic);
                if (messages.size() < MOST_MESSAGES) {
                    messages.add(message(diagnostic));
                }
            };
            boolean project = option.kind() == SubmissionRules.Kind.PROJECT;
            List<String> inputs = project && names.get(0).isEmpty() ? List.of(".") : names;
            BuildRequest request = (project
                            ? BuildRequest.disk(inputs)
                            : BuildRequest.flat(inputs, option.textAddress()))
                    .within(BuildScope.within(folder));
            Optional<BuildResult> result = new BuildPipeline(request, sink).build();
            Optional<ImageEvidence> image = result.isPresent() ? bytes(result.get(), sink) : Optional.empty();
            ProgramMap program = result.map(BuildResult::program).orElseGet(ProgramMap::empty);
            List<String> built = project
                    ? files.files().keySet().stream()
                            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".s"))
                            .toList()
                    : names;
            return new BuiltSubmission(
                    Optional.of(option.kind()), new SourceEvidence(files.files(), built, program), image, messages);
        } finally {
            FileTree.delete(folder);
        }
    }

    private static Optional<ImageEvidence> bytes(BuildResult result, DiagnosticSink sink) throws IOException {
        if (result.file().isPresent()) {
            return Optional.of(
                    new ImageEvidence(Files.readAllBytes(result.file().get()), result.links()));
        }
        BuiltImage image = result.image().orElseThrow();
        if (image.sizeBytes() > MOST_IMAGE_BYTES) {
            sink.report(Diagnostic.of(GraderCode.IMAGE_TOO_LARGE, image.sizeBytes(), MOST_IMAGE_BYTES));
            return Optional.empty();
        }
        return Optional.of(new ImageEvidence(image.toByteArray(), result.links()));
    }

    /** Renders a diagnostic in all languages. */
    public static BuiltSubmission.Message message(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        Messages english = Messages.english();
        Messages chinese = new Messages(Locale.SIMPLIFIED_CHINESE);
        String id = diagnostic.code().id();
        return new BuiltSubmission.Message(
                id,
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                span == null ? "" : span.origin().file(),
                span == null ? 0 : span.origin().line(),
                span == null ? 0 : span.column(),
                both(
                        english.text(diagnostic.code().bundle(), id, diagnostic.arguments()),
                        chinese.text(diagnostic.code().bundle(), id, diagnostic.arguments())),
                both(render(english, diagnostic), render(chinese, diagnostic)));
    }

    private static String render(Messages messages, Diagnostic diagnostic) {
        return new TextRenderer(messages, TextRenderer.Palette.PLAIN).render(diagnostic);
    }

    private static LocalText both(String english, String chinese) {
        return new LocalText(Map.of(LocalText.ENGLISH, english, LocalText.CHINESE, chinese));
    }
}
