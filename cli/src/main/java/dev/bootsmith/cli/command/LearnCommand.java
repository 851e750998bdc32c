package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostException;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.cli.learn.LearnScreen;
import dev.bootsmith.cli.learn.web.CourseServer;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.course.CourseCode;
import dev.bootsmith.course.CourseRefusal;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.chapter.Course;
import dev.bootsmith.course.check.CourseCheck;
import dev.bootsmith.course.exercise.Workplace;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * {@code learn}: the course. Without a verb, in a course folder, it watches the files of the chapter at hand; elsewhere it says how to begin.
 *
 * <p>Every verb does one step and ends, so that the course can be taken without the watching, from an editor or by a program.
 */
final class LearnCommand implements Command {
    /** Always the same, so that a page can be found again. */
    private static final int USUAL_PORT = 8086;

    private static final int HIGHEST_PORT = 65_535;

    private static Map<String, Verbs.Verb> verbs() {
        Map<String, Verbs.Verb> verbs = new LinkedHashMap<>();
        verbs.put("init", LearnCommand::init);
        verbs.put("watch", LearnCommand::watch);
        verbs.put("check", LearnCommand::check);
        verbs.put("run", LearnCommand::boot);
        verbs.put("debug", LearnCommand::debug);
        verbs.put("hint", LearnCommand::hint);
        verbs.put("list", LearnCommand::list);
        verbs.put("next", LearnCommand::next);
        verbs.put("read", LearnCommand::read);
        verbs.put("reset", LearnCommand::reset);
        verbs.put("solution", LearnCommand::solution);
        verbs.put("web", LearnCommand::web);
        verbs.put("dev", LearnCommand::dev);
        return verbs;
    }

    @Override
    public String name() {
        return "learn";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        boolean isHelp =
                !words.isEmpty() && (words.get(0).equals("-h") || words.get(0).equals("--help"));
        if (words.contains("--web")) {
            return web(words.stream().filter(word -> !word.equals("--web")).toList(), console);
        }
        boolean hasVerb = !words.isEmpty() && !words.get(0).startsWith("-");
        return isHelp || hasVerb
                ? new Verbs(name(), CliCode.NO_LEARN_VERB, verbs()).run(words, console)
                : watch(words, console);
    }

    // ---- the verbs ----

    private static ExitCode init(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("learn init", console)
                .flag("--accessible")
                .operands("DIR", 1)
                .parse(words);
        atMost(1, arguments);
        Path folder = Arguments.path("DIR", arguments.operands().get(0));
        try {
            Workplace workplace =
                    Workplace.init(folder, Course.bundled(), console.messages().locale());
            screen(arguments, console).chapter(workplace, workplace.current());
            console.remark(console.text("learn.init.done", folder));
            return ExitCode.OK;
        } catch (CourseRefusal refusal) {
            throw new UsageException(refusal.diagnostic());
        }
    }

    private static ExitCode watch(List<String> words, Console console) throws IOException {
        Arguments arguments = folderOptions("learn watch", console)
                .flag("--manual")
                .operands("CHAPTER", 0)
                .parse(words);
        Workplace workplace = open(arguments);
        Chapter chapter = chapter(arguments, workplace);
        workplace.goTo(chapter, console.messages().locale());
        return new LearnSession(workplace, screen(arguments, console), console)
                .run(arguments.has("--manual"), arguments.has("--accessible"));
    }

    private static ExitCode check(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn check", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        Chapter chapter = chapter(arguments, workplace);
        GradeResult result = workplace.check(chapter, Version.text(), IsaTables.load());
        screen(arguments, console).result(chapter, result);
        return result.state() == ResultState.PASS ? ExitCode.OK : ExitCode.FAILED;
    }

    private static ExitCode boot(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn run", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        return new RunCommand().run(LearnInputs.of(workplace, chapter(arguments, workplace)), console);
    }

    private static ExitCode debug(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn debug", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        return new DebugCommand().run(LearnInputs.atTheEnd(workplace, chapter(arguments, workplace)), console);
    }

    private static ExitCode hint(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn hint", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        Optional<Workplace.Hint> hint = workplace.nextHint(chapter(arguments, workplace));
        hint.ifPresent(screen(arguments, console)::hint);
        return ExitCode.OK;
    }

    private static ExitCode list(List<String> words, Console console) throws IOException {
        Arguments arguments = folderOptions("learn list", console).parse(words);
        screen(arguments, console).list(open(arguments));
        return ExitCode.OK;
    }

    private static ExitCode next(List<String> words, Console console) throws IOException {
        Arguments arguments = folderOptions("learn next", console).parse(words);
        Workplace workplace = open(arguments);
        Chapter left = workplace.current();
        Optional<Chapter> next = workplace.course().after(left);
        if (next.isEmpty()) {
            throw new DataException(Diagnostic.of(CourseCode.NOTHING_MORE));
        }
        LearnScreen screen = screen(arguments, console);
        if (!workplace.progress().hasPassed(left.id())) {
            screen.say("next.unfinished", left.id());
        }
        workplace.goTo(next.get(), console.messages().locale());
        screen.chapter(workplace, next.get());
        return ExitCode.OK;
    }

    private static ExitCode read(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn read", console).operands("CHAPTER", 0).parse(words);
        Locale locale = console.messages().locale();
        Chapter chapter;
        if (arguments.operands().isEmpty()) {
            chapter = open(arguments).current();
        } else {
            chapter = find(Course.bundled(), arguments.operands().get(0));
        }
        console.out().print(Files.readString(chapter.page(locale)));
        return ExitCode.OK;
    }

    private static ExitCode reset(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn reset", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        Chapter chapter = chapter(arguments, workplace);
        LearnScreen screen = screen(arguments, console);
        for (Path kept : workplace.reset(chapter)) {
            screen.say("reset.kept", kept);
        }
        screen.say("reset.done", chapter.id());
        return ExitCode.OK;
    }

    private static ExitCode solution(List<String> words, Console console) throws IOException {
        Arguments arguments =
                folderOptions("learn solution", console).operands("CHAPTER", 0).parse(words);
        Workplace workplace = open(arguments);
        try {
            screen(arguments, console).files(workplace.solution(chapter(arguments, workplace)));
            return ExitCode.OK;
        } catch (CourseRefusal refusal) {
            throw new DataException(refusal.diagnostic());
        }
    }

    /** Serves the pages until the process is ended. */
    private static ExitCode web(List<String> words, Console console) throws IOException {
        Arguments arguments =
                new OptionTable("learn web", console).value("N", "--port").parse(words);
        atMost(0, arguments);
        long port = arguments.count("--port").orElse(USUAL_PORT);
        if (port > HIGHEST_PORT) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, "--port", port));
        }
        try (CourseServer server = new CourseServer(Course.bundled(), (int) port)) {
            console.printLine(console.text("learn.web.ready", server.address()));
            console.flush();
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (BindException e) {
            throw new HostException(
                    Diagnostic.of(CliCode.CANNOT_LISTEN, Long.toString(port), String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    /** For authors of chapters. */
    private static ExitCode dev(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("learn dev", console)
                .operands("check [CHAPTERS]", 1)
                .parse(words);
        atMost(2, arguments);
        if (!arguments.operands().get(0).equals("check")) {
            throw new UsageException(Diagnostic.of(
                    CliCode.UNEXPECTED_ARGUMENT, arguments.operands().get(0)));
        }
        Course course = arguments.operands().size() == 2
                ? Course.in(Arguments.path("CHAPTERS", arguments.operands().get(1)))
                : Course.bundled();
        if (course.chapters().isEmpty()) {
            throw new DataException(Diagnostic.of(
                    CourseCode.NO_CHAPTERS,
                    arguments.operands().get(arguments.operands().size() - 1)));
        }
        int before = console.errorCount();
        new CourseCheck(Version.text(), IsaTables.load(), console)
                .run(
                        course,
                        line -> console.printLine((line.right() ? "  ok     " : "  WRONG  ")
                                + line.result().assignment() + "  " + line.name()));
        return console.errorCount() == before ? ExitCode.OK : ExitCode.FAILED;
    }

    // ---- what they share ----

    private static OptionTable folderOptions(String verb, Console console) {
        return new OptionTable(verb, console)
                .textsOf("learn")
                .value("DIR", "--dir")
                .flag("--accessible")
                .textsOfCommand();
    }

    private static LearnScreen screen(Arguments arguments, Console console) {
        return new LearnScreen(
                console, arguments.has("--accessible") ? LearnScreen.Form.ACCESSIBLE : LearnScreen.Form.COLUMNS);
    }

    private static void atMost(int most, Arguments arguments) {
        if (arguments.operands().size() > most) {
            throw new UsageException(Diagnostic.of(
                    CliCode.UNEXPECTED_ARGUMENT, arguments.operands().get(most)));
        }
    }

    private static Workplace open(Arguments arguments) throws IOException {
        try {
            return Workplace.open(arguments.path("--dir").orElse(Path.of("")), Course.bundled());
        } catch (CourseRefusal refusal) {
            throw new UsageException(refusal.diagnostic());
        }
    }

    /** Returns the chapter that was named, or the one at hand. */
    private static Chapter chapter(Arguments arguments, Workplace workplace) {
        atMost(1, arguments);
        return arguments.operands().isEmpty()
                ? workplace.current()
                : find(workplace.course(), arguments.operands().get(0));
    }

    private static Chapter find(Course course, String word) {
        try {
            return course.find(word);
        } catch (CourseRefusal refusal) {
            throw new UsageException(refusal.diagnostic());
        }
    }
}
