package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.spec.Specification.MachineRules;
import dev.bootsmith.grader.spec.Specification.Mutant;
import dev.bootsmith.grader.spec.Specification.Patches;
import dev.bootsmith.grader.spec.Specification.ReportRules;
import dev.bootsmith.grader.spec.Specification.ScoreRules;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.spec.Specification.Visibility;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole specification; every key it takes is named here or in the readers it calls. */
final class SpecificationReader {
    private static final long DEFAULT_MEMORY = 64L << 20;
    private static final long LEAST_MEMORY = 1L << 20;
    private static final long MOST_MEMORY = 1L << 30;
    private static final long MOST_DISK = 256L << 20;
    private static final long MOST_BUDGET = 100_000_000_000L;
    private static final long BOOT_SECTOR = 0x7c00;
    private static final long MOST_FILES = 10_000;
    private static final long MOST_BYTES = 256L << 20;
    /** The model that grading speaks of: what every 64-bit processor has, by the name that compilers use. */
    private static final String BASELINE = "baseline-x86-64";

    private final Fields root;
    private final DiagnosticSink sink;

    private SpecificationReader(Fields root) {
        this.root = root;
        this.sink = root.sink();
    }

    static Specification read(Node node, DiagnosticSink sink) {
        return new SpecificationReader(Fields.of("specification", node, sink)).read();
    }

    private Specification read() {
        root.required("version").ifPresent(node -> {
            if (!Values.text("version", node, sink).orElse("1").equals("1")) {
                Values.bad("version", node, "R0004.help.version", sink);
            }
        });
        Optional<Node> idNode = root.required("id");
        String id = idNode.flatMap(node -> Values.text("id", node, sink)).orElse("?");
        if (idNode.isPresent() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            Values.bad("id", idNode.get(), "R0004.help.id", sink);
        }
        LocalText title = root.node("title")
                .map(node -> LocalTextReader.read("title", node, sink))
                .orElse(LocalText.of(id));
        SubmissionRules submission = readSubmission();
        PatchesReader.Applied applied = PatchesReader.read(root.map("variants"));
        MachineRules machine = readMachine(applied.machineMemory());
        RunRules run = root.map("run")
                .map(map -> readRun(map))
                .orElseGet(() -> new RunRules(RunRules.DEFAULT_BUDGET, List.of(), List.of()));
        List<Check> checks = readChecks();
        ScoreRules score = readScore(checks);
        ReportRules report = readReport();
        Optional<String> reference = root.text("reference");
        Optional<String> starter = root.text("starter");
        List<Mutant> mutants = readMutants(checks);
        root.end();
        checkFollowing(checks, applied.patches(), run);
        return new Specification(
                id,
                title,
                submission,
                machine,
                applied.patches(),
                run,
                checks,
                score,
                report,
                mutants,
                reference,
                starter);
    }

    // ---- submission ----

    private SubmissionRules readSubmission() {
        Optional<Fields> map = root.required("submission").map(node -> Fields.of("submission", node, sink));
        List<SubmissionRules.Option> options = new ArrayList<>();
        int files = 64;
        long bytes = 4L << 20;
        if (map.isPresent()) {
            if (map.get().has("any-of")) {
                for (Node item : map.get().items("any-of")) {
                    Fields option = Fields.of("any-of[]", item, sink);
                    readOption(option).ifPresent(options::add);
                    option.end();
                }
            } else {
                readOption(map.get()).ifPresent(options::add);
            }
            Optional<Fields> limits = map.get().map("limits");
            if (limits.isPresent()) {
                files = limits.get().whole("files", 1, MOST_FILES).orElse(64L).intValue();
                Optional<Node> size = limits.get().node("bytes");
                bytes = size.flatMap(node -> Values.size("bytes", node, sink)).orElse(bytes);
                if (bytes < 1 || bytes > MOST_BYTES) {
                    Values.bad("bytes", size.orElseThrow(), "R0004.help.range", sink, 1, MOST_BYTES);
                }
                limits.get().end();
            }
            map.get().node("any-of");
            map.get().end();
        }
        return new SubmissionRules(options, files, bytes);
    }

    private Optional<SubmissionRules.Option> readOption(Fields map) {
        long address = BOOT_SECTOR;
        Optional<String> script = Optional.empty();
        Optional<Fields> link = map.map("link");
        if (link.isPresent()) {
            address = link.get().number("text").orElse(BOOT_SECTOR);
            script = link.get().text("script");
            link.get().choice("format", List.of("binary"));
            link.get().end();
        }
        List<String> sources = map.texts("source");
        Optional<String> project = map.text("project");
        Optional<String> image = map.text("image");
        if (!sources.isEmpty()) {
            return Optional.of(new SubmissionRules.Option(SubmissionRules.Kind.SOURCE, sources, script, address));
        }
        if (project.isPresent()) {
            return Optional.of(
                    new SubmissionRules.Option(SubmissionRules.Kind.PROJECT, List.of(project.get()), script, address));
        }
        if (image.isPresent()) {
            return Optional.of(
                    new SubmissionRules.Option(SubmissionRules.Kind.IMAGE, List.of(image.get()), script, address));
        }
        map.required("source");
        return Optional.empty();
    }

    // ---- machine and variants ----

    private MachineRules readMachine(Optional<String> memoryOfVariant) {
        Optional<Fields> map = root.map("machine");
        String cpu = "default";
        long memory = DEFAULT_MEMORY;
        int processors = 1;
        boolean interrupts = false;
        List<MachineRules.Disk> disks = new ArrayList<>();
        if (map.isPresent()) {
            Fields fields = map.get();
            Optional<Node> model = fields.node("cpu");
            if (model.isPresent()) {
                String name = Values.text("cpu", model.get(), sink).orElse(cpu);
                cpu = name.startsWith(BASELINE) ? "default" + name.substring(BASELINE.length()) : name;
                if (CpuModel.unknownPart(cpu).isPresent()) {
                    Values.bad(
                            "cpu",
                            model.get(),
                            "R0004.help.choice",
                            sink,
                            BASELINE + ", " + String.join(", ", CpuModel.modelNames()));
                    cpu = "default";
                }
            }
            memory = fields.size("memory").orElse(DEFAULT_MEMORY);
            processors = fields.number("processors").orElse(1L).intValue();
            interrupts = fields.flag("interrupts-at-boot").orElse(false);
            fields.choice("time", List.of("virtual"));
            for (Node item : fields.items("disks")) {
                disks.add(readDisk(Fields.of("disks[]", item, sink)));
            }
            fields.end();
        }
        if (memoryOfVariant.isPresent()) {
            Node place = new Node.Scalar(memoryOfVariant.get(), root.span());
            memory = Values.size("machine.memory", place, sink).orElse(memory);
        }
        if (memory < LEAST_MEMORY || memory > MOST_MEMORY || memory % 4096 != 0) {
            Node place = map.flatMap(fields -> fields.node("memory")).orElse(new Node.Scalar("", root.span()));
            Values.bad("memory", place, "R0004.help.memory", sink);
            memory = DEFAULT_MEMORY;
        }
        if (processors < 1 || processors > 8) {
            Values.bad(
                    "processors", map.orElseThrow().node("processors").orElseThrow(), "R0004.help.range", sink, 1, 8);
            processors = 1;
        }
        if (disks.isEmpty()) {
            disks.add(new MachineRules.Disk(true, "", 1 << 20));
        }
        return new MachineRules(cpu, memory, processors, interrupts, disks);
    }

    private MachineRules.Disk readDisk(Fields map) {
        boolean submission = map.choice("from", List.of("submission", "zeros"))
                .orElse("submission")
                .equals("submission");
        Optional<String> file = map.text("file");
        Optional<Node> pad = map.node("pad-to").or(() -> map.node("size"));
        map.node("size");
        long bytes = pad.flatMap(node -> Values.size("pad-to", node, sink)).orElse(1L << 20);
        if (bytes > MOST_DISK) {
            Values.bad("pad-to", pad.orElseThrow(), "R0004.help.disk", sink, MOST_DISK >> 20);
            bytes = MOST_DISK;
        }
        map.end();
        return new MachineRules.Disk(submission && file.isEmpty(), file.orElse(""), bytes);
    }

    private RunRules readRun(Fields map) {
        long budget = RunRules.DEFAULT_BUDGET;
        Optional<Fields> limits = map.map("budget");
        if (limits.isPresent()) {
            Optional<Node> node = limits.get().required("instructions");
            budget = node.flatMap(value -> Values.number("instructions", value, sink))
                    .orElse(budget);
            if (budget < 1 || budget > MOST_BUDGET) {
                Values.bad("instructions", node.orElseThrow(), "R0004.help.range", sink, 1, MOST_BUDGET);
                budget = RunRules.DEFAULT_BUDGET;
            }
            limits.get().end();
        }
        RunRules rules = new RunRules(budget, RunRulesReader.inputs(map), RunRulesReader.stops(map));
        map.end();
        return rules;
    }

    // ---- checks, score, mutants ----

    private List<Check> readChecks() {
        List<Check> checks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : root.items("checks")) {
            Fields map = Fields.of("checks[]", item, sink);
            Check check = CheckReader.read(map);
            if (!ids.add(check.id())) {
                sink.report(Diagnostic.of(GraderCode.TWICE, check.id())
                        .at(map.node("id").orElse(item).span()));
            }
            checks.add(check);
        }
        if (checks.isEmpty()) {
            sink.report(Diagnostic.of(GraderCode.NOTHING_CHECKED).at(root.span()));
        }
        List<Node> items = root.items("checks");
        for (int i = 0; i < checks.size(); i++) {
            Fields map = Fields.of("checks[]", items.get(i), diagnostic -> {});
            for (Node needed : map.items("needs")) {
                String name = needed instanceof Node.Scalar scalar ? scalar.text() : "";
                CheckReader.checkName(name, ids, needed, sink);
            }
            if (NeedsOrder.isInCircle(checks.get(i), checks)) {
                sink.report(
                        Diagnostic.of(GraderCode.NEEDS_IN_CIRCLE, checks.get(i).id())
                                .at(map.node("needs").orElse(items.get(i)).span()));
            }
        }
        return checks;
    }

    private ScoreRules readScore(List<Check> checks) {
        Optional<Fields> map = root.map("score");
        if (map.isEmpty()) {
            return new ScoreRules(1, Optional.of(0L), Optional.empty(), 0, 0, Optional.empty());
        }
        Fields fields = map.get();
        long round = fields.node("round")
                .flatMap(node -> CheckReader.points("round", node, sink))
                .orElse(1L);
        List<Long> clamp = new ArrayList<>();
        for (Node item : fields.items("clamp")) {
            CheckReader.points("clamp", item, sink).ifPresent(clamp::add);
        }
        if (fields.has("clamp") && clamp.size() != 2) {
            Values.bad("clamp", fields.node("clamp").orElseThrow(), "R0004.help.pair", sink);
        }
        int perDay = 0;
        int days = 0;
        Optional<OffsetDateTime> due = Optional.empty();
        Optional<Fields> late = fields.map("late");
        if (late.isPresent()) {
            Optional<Node> node = late.get().required("per-day");
            String text =
                    node.flatMap(value -> Values.text("per-day", value, sink)).orElse("0");
            Optional<Long> percent = Values.parseNumber(text.replaceFirst("%$", ""));
            if (percent.isEmpty() || percent.get() < 0 || percent.get() > 100) {
                node.ifPresent(value -> Values.bad("per-day", value, "R0004.help.percent", sink));
            }
            perDay = percent.orElse(0L).intValue();
            days = late.get().number("max-days").orElse(0L).intValue();
            Optional<Node> written = late.get().node("due");
            due = written.flatMap(value -> Values.text("due", value, sink)).flatMap(Lateness::time);
            if (written.isPresent() && due.isEmpty()) {
                Values.bad("due", written.get(), "R0004.help.time", sink);
            }
            late.get().end();
        }
        fields.end();
        long sum = checks.stream()
                .mapToLong(check -> Math.max(0, check.milliPoints()))
                .sum();
        if (clamp.size() == 2 && clamp.get(1) != sum) {
            sink.report(Diagnostic.of(GraderCode.POINTS_AND_CLAMP, Points.text(sum), Points.text(clamp.get(1)))
                    .at(fields.node("clamp").orElseThrow().span()));
        }
        return new ScoreRules(
                Math.max(1, round),
                clamp.size() == 2 ? Optional.of(clamp.get(0)) : Optional.of(0L),
                clamp.size() == 2 ? Optional.of(clamp.get(1)) : Optional.empty(),
                perDay,
                days,
                due);
    }

    private ReportRules readReport() {
        Optional<Fields> map = root.map("report");
        if (map.isEmpty()) {
            return new ReportRules(true, Visibility.STUDENT);
        }
        boolean total = map.get().flag("show-total").orElse(true);
        Visibility stdout = CheckReader.visibility("stdout", map.get());
        map.get().end();
        return new ReportRules(total, stdout);
    }

    private List<Mutant> readMutants(List<Check> checks) {
        Set<String> ids = new HashSet<>();
        checks.forEach(check -> ids.add(check.id()));
        List<Mutant> mutants = new ArrayList<>();
        for (Node item : root.items("mutants")) {
            Fields map = Fields.of("mutants[]", item, sink);
            String file = map.requiredText("file").orElse("");
            List<List<String>> lists = new ArrayList<>();
            for (String key : List.of("must-fail", "keeps")) {
                List<String> names = new ArrayList<>();
                for (Node name : map.items(key)) {
                    Values.text(key, name, sink).ifPresent(text -> {
                        CheckReader.checkName(text, ids, name, sink);
                        names.add(text);
                    });
                }
                lists.add(names);
            }
            if (lists.get(0).isEmpty()) {
                map.required("must-fail");
            }
            map.end();
            mutants.add(new Mutant(file, lists.get(0), lists.get(1)));
        }
        return mutants;
    }

    /** To follow bytes to the screen, some bytes must be known to be the specification's. */
    private void checkFollowing(List<Check> checks, Patches patches, RunRules run) {
        EvidenceNeeds needs = new EvidenceNeeds();
        checks.forEach(check -> check.assertion().prepare(needs));
        for (Origin origin : needs.origins()) {
            boolean given = switch (origin.kind()) {
                case DISK -> patches.disks().stream().anyMatch(patch -> patch.touches(origin.number()));
                case MEMORY -> patches.memory().stream().anyMatch(patch -> patch.holds(origin.number()));
                case REGISTER -> patches.registers().containsKey((int) origin.number());
                case KEYS ->
                    run.inputs().stream().anyMatch(input -> !input.keys().isEmpty());
                case SERIAL ->
                    run.inputs().stream().anyMatch(input -> !input.serial().isEmpty());
            };
            if (!given) {
                sink.report(Diagnostic.of(
                                GraderCode.NO_PATCH_TO_FOLLOW, origin.inWords().inEnglish())
                        .at(root.node("checks").orElseThrow().span().file().span(0, 0)));
            }
        }
    }
}
