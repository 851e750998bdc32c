package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.toolchain.ProgramMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the sources are written: {@code forbid-directives}, {@code allow-directives}, {@code forbid-instructions}, {@code allow-instructions},
 * {@code require-instructions}, {@code max-raw-data-bytes}, {@code max-raw-data-percent}, {@code forbid-opcode-as-data}, {@code min-comment-percent},
 * {@code files}.
 *
 * <p>Raw data is what {@code .byte}, {@code .ascii}, {@code .incbin} and their like put into the image; {@code .org}, {@code .skip} and {@code .fill} are not.
 * An opcode is written as data where data follows an instruction that does not jump away, or a label that something jumps to.
 */
final class SourceRules implements Family {
    @Override
    public Ground ground() {
        return Ground.SOURCE;
    }

    @Override
    public List<String> keys() {
        return List.of(
                "forbid-directives",
                "allow-directives",
                "forbid-instructions",
                "allow-instructions",
                "require-instructions",
                "max-raw-data-bytes",
                "max-raw-data-percent",
                "forbid-opcode-as-data",
                "min-comment-percent",
                "files");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        for (String key :
                List.of("forbid-directives", "forbid-instructions", "allow-directives", "allow-instructions")) {
            if (fields.node(key).isPresent()) {
                List<String> words = lower(fields.texts(key));
                into.add(new WordList(key.startsWith("allow"), key.endsWith("directives"), words));
            }
        }
        for (String word : lower(fields.texts("require-instructions"))) {
            into.add(evidence -> {
                boolean found = Statements.of(evidence.source()).all().stream()
                        .anyMatch(statement -> isWord(statement.word(), word));
                return Verdict.of(
                        found,
                        Phrases.of("source.uses", word),
                        Phrases.of(found ? "source.uses" : "source.lacks", word));
            });
        }
        fields.number("max-raw-data-bytes").ifPresent(most -> into.add(new RawData(most, false)));
        fields.number("max-raw-data-percent").ifPresent(most -> into.add(new RawData(most, true)));
        if (fields.flag("forbid-opcode-as-data").orElse(false)) {
            into.add(SourceRules::noOpcodeAsData);
        }
        fields.number("min-comment-percent")
                .ifPresent(least -> into.add(evidence -> {
                    int percent = Statements.of(evidence.source()).commentPercent();
                    return Verdict.of(
                            percent >= least,
                            Phrases.of("source.comments", ">= " + least),
                            Phrases.of("source.comments", percent));
                }));
        fields.map("files").ifPresent(map -> {
            for (String name : map.texts("present")) {
                into.add(evidence -> presence(evidence, name, true));
            }
            for (String name : map.texts("absent")) {
                into.add(evidence -> presence(evidence, name, false));
            }
            map.end();
        });
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** A word of a list stands for itself and for itself with a suffix of operand size. */
    private static boolean isWord(String written, String listed) {
        return written.equals(listed)
                || !listed.startsWith(".")
                        && written.length() == listed.length() + 1
                        && written.startsWith(listed)
                        && "bwlq".indexOf(written.charAt(listed.length())) >= 0;
    }

    private static Verdict presence(Evidence evidence, String name, boolean wanted) {
        boolean there = evidence.source().files().containsKey(name);
        LocalText yes = Phrases.of("source.file", name);
        LocalText no = Phrases.of("source.no-file", name);
        return Verdict.of(there == wanted, wanted ? yes : no, there ? yes : no);
    }

    private record WordList(boolean allowed, boolean directives, List<String> words) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            LocalText expected = Phrases.of(allowed ? "source.only" : "source.without", String.join(", ", words));
            for (Statements.Statement statement :
                    Statements.of(evidence.source()).all()) {
                boolean relevant = !statement.word().isEmpty()
                        && !statement.word().equals("=")
                        && statement.isDirective() == directives;
                boolean listed = words.stream().anyMatch(word -> isWord(statement.word(), word));
                if (relevant && listed != allowed) {
                    return Verdict.of(
                                    false,
                                    expected,
                                    Phrases.of(
                                            "source.found",
                                            statement.word(),
                                            statement.line().place()))
                            .at(statement.line().place());
                }
            }
            return Verdict.of(true, expected, expected);
        }
    }

    private record RawData(long most, boolean percent) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            long data = 0;
            long all = 0;
            for (ProgramMap.Line line : evidence.source().program().lines()) {
                Optional<Statements.Statement> statement = first(line);
                boolean padding = statement.isPresent()
                        && List.of(".org", ".skip", ".space", ".fill", ".zero", ".balign", ".align", ".p2align")
                                .contains(statement.get().word());
                all += padding ? 0 : line.sizeBytes();
                data += statement.isPresent() && statement.get().isData() ? line.sizeBytes() : 0;
            }
            long value = percent ? all == 0 ? 0 : 100 * data / all : data;
            String unit = percent ? "%" : "";
            return Verdict.of(
                    value <= most,
                    Phrases.of("source.raw-data", "<= " + most + unit),
                    Phrases.of("source.raw-data", value + unit));
        }

        private static Optional<Statements.Statement> first(ProgramMap.Line line) {
            byte[] text = line.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            SourceEvidence one =
                    new SourceEvidence(java.util.Map.of(line.file(), text), List.of(line.file()), ProgramMap.empty());
            return Statements.of(one).all().stream()
                    .filter(statement -> !statement.word().isEmpty())
                    .findFirst();
        }
    }

    private static Verdict noOpcodeAsData(Evidence evidence) {
        LocalText expected = Phrases.of("source.no-opcode-data");
        List<Statements.Statement> all = Statements.of(evidence.source()).all();
        Set<String> targets = new HashSet<>();
        for (Statements.Statement statement : all) {
            if (statement.isJump()) {
                targets.addAll(List.of(statement.operands().split("[^\\w.$]+|\\$")));
            }
        }
        boolean runsInto = false;
        for (Statements.Statement statement : all) {
            boolean reached = runsInto && statement.labels().isEmpty()
                    || statement.labels().stream().anyMatch(targets::contains);
            if (statement.isData() && reached) {
                return Verdict.of(
                                false,
                                expected,
                                Phrases.of(
                                        "source.found",
                                        statement.word(),
                                        statement.line().place()))
                        .at(statement.line().place());
            }
            if (!statement.isDirective() && !statement.word().equals("=")) {
                runsInto = statement.fallsThrough();
            }
        }
        return Verdict.of(true, expected, expected);
    }
}
