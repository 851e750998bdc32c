package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.rehearsal.Rehearsal;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.spec.Specification;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code spec lint|test|new}: what an instructor does with a specification before anybody is graded. */
final class SpecCommand implements Command {
    private static Map<String, Verbs.Verb> verbs() {
        Map<String, Verbs.Verb> verbs = new LinkedHashMap<>();
        verbs.put("lint", SpecCommand::lint);
        verbs.put("test", SpecCommand::test);
        verbs.put("new", new SpecNew()::run);
        return verbs;
    }

    @Override
    public String name() {
        return "spec";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        return new Verbs(name(), CliCode.NO_SPEC_VERB, verbs()).run(words, console);
    }

    private static ExitCode lint(List<String> words, Console console) throws IOException {
        Arguments arguments =
                new OptionTable("spec lint", console).operands("SPEC", 1).parse(words);
        boolean good = true;
        for (String name : arguments.operands()) {
            Optional<SpecFiles> spec = GraderFiles.read(GraderFiles.specification(name), console);
            good &= spec.isPresent();
            if (spec.isPresent()) {
                Specification general = spec.get().document().general();
                console.remark(console.text(
                        "spec-lint.good",
                        general.id(),
                        general.checks().size(),
                        Points.text(general.maxMilliPoints()),
                        general.mutants().size()));
            }
        }
        return good ? ExitCode.OK : ExitCode.FAILED;
    }

    private static ExitCode test(List<String> words, Console console) throws IOException {
        Arguments arguments =
                new OptionTable("spec test", console).operands("SPEC", 1).parse(words);
        boolean good = true;
        for (String name : arguments.operands()) {
            Optional<Judge> judge = GraderFiles.judge(GraderFiles.specification(name), console);
            if (judge.isEmpty()) {
                good = false;
                continue;
            }
            int before = console.errorCount();
            List<Rehearsal.Line> lines = new Rehearsal(judge.get(), console).run(line -> show(line, console));
            good &= console.errorCount() == before && lines.stream().allMatch(Rehearsal.Line::right);
        }
        return good ? ExitCode.OK : ExitCode.FAILED;
    }

    private static void show(Rehearsal.Line line, Console console) {
        GradeResult result = line.result();
        List<String> failed = result.checks().stream()
                .filter(check -> check.judged() && !check.isPassed())
                .map(check -> check.id() + " " + check.state().id())
                .toList();
        console.printLine((line.right() ? "ok    " : "WRONG ") + line.name() + "  "
                + Points.text(result.milliPoints().orElse(0L)) + "/" + Points.text(result.maxMilliPoints())
                + (failed.isEmpty() ? "" : "  " + String.join(", ", failed)));
        console.out().flush();
    }
}
