package dev.bootsmith.course.chapter;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A ladder of hints: the first says where to look, the last nearly says what to write.
 *
 * <pre>
 *     hints:
 *       - en: The firmware looks at two bytes only.
 *         zh-CN: 固件只看两个字节。
 * </pre>
 *
 * @param rungs from the first to the last
 */
public record Hints(List<LocalText> rungs) {
    public Hints {
        rungs = List.copyOf(rungs);
    }

    /** Reads a chapter's hints; what is wrong is reported. */
    public static Hints of(Chapter chapter, DiagnosticSink sink) throws IOException {
        SourceFile source = new SourceFile(chapter.hints().toString(), Files.readString(chapter.hints()));
        Optional<Node> root = YamlReader.read(source, sink);
        List<LocalText> rungs = new ArrayList<>();
        if (root.isPresent()) {
            Fields fields = Fields.of("hints", root.get(), sink);
            for (Node item : fields.items("hints")) {
                Fields texts = Fields.of("hints[]", item, sink);
                Map<String, String> byLanguage = new TreeMap<>();
                for (String language : List.of(LocalText.ENGLISH, LocalText.CHINESE)) {
                    texts.text(language).ifPresent(text -> byLanguage.put(language, text.strip()));
                }
                texts.end();
                rungs.add(new LocalText(byLanguage));
            }
            fields.end();
        }
        return new Hints(rungs);
    }
}
