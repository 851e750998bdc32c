package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated sources give the object that the machine's GNU as makes of them, and are rejected on the same lines.
 *
 * <p>Each test takes so many statements as {@code -Dcases=N} says; {@code -Dseed=N} starts elsewhere. The profile nightly has
 * 200,000 for each. Only there does a statement count that one of the two accepts and the other refuses.
 */
class GnuDifferenceTest {
    private static final int BATCH = 150;
    private static final long SEED = Long.parseLong(orElse(System.getProperty("seed"), "1"));
    private static final String CASES = orElse(System.getProperty("cases"), "");
    private static final int STATEMENTS = Integer.parseInt(orElse(CASES, "1500"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final List<String> differences = new ArrayList<>();

    private static String orElse(String given, String usual) {
        return given == null || given.isBlank() || given.startsWith("$") ? usual : given;
    }

    @BeforeEach
    void needsGnuAs() {
        assumeTrue(GnuAs.isPresent(), "GNU as 2.40 is not installed");
    }

    @Test
    void mutatedInstructionsGiveGnuBytesOrErrors() throws IOException {
        StatementGenerator generator = new StatementGenerator(new Random(SEED));
        Map<String, List<String>> byMode = new TreeMap<>();
        for (GoldenStatements golden : GoldenStatements.all()) {
            List<String> statements = byMode.computeIfAbsent(golden.mode(), mode -> new ArrayList<>());
            golden.statements().forEach(statement -> statements.add(statement.text()));
        }
        // In an order of their own, over and over, so that a long run changes each statement about equally often.
        Map<String, Iterator<String>> walks = new TreeMap<>();
        for (int done = 0; done < STATEMENTS; done += BATCH) {
            String mode = generator.pick(byMode.keySet().toArray(new String[0]));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                Iterator<String> walk = walks.get(mode);
                if (walk == null || !walk.hasNext()) {
                    List<String> order = new ArrayList<>(byMode.getOrDefault(mode, List.of()));
                    generator.shuffle(order);
                    walk = order.iterator();
                    walks.put(mode, walk);
                }
                lines.add(generator.mutated(walk.next(), mode));
            }
            compareStatements(mode, mode.equals(".code64") ? 64 : 32, lines);
        }
        report();
    }

    @Test
    void websOfJumpsRelaxAsInGnuAs() {
        comparePrograms(new WebGenerator(new Random(SEED))::program);
    }

    @Test
    void macroProgramsExpandAsInGnuAs() {
        comparePrograms(new MacroGenerator(new Random(SEED))::program);
    }

    @Test
    void dataAndExpressionsAreThoseOfGnuAs() {
        comparePrograms(new DataGenerator(new Random(SEED))::program);
    }

    private void comparePrograms(Supplier<List<String>> programs) {
        Random random = new Random(SEED);
        int done = 0;
        while (done < STATEMENTS) {
            List<String> program = programs.get();
            compareWhole(random.nextInt(2) == 0 ? 32 : 64, program);
            done += program.size();
        }
        report();
    }

    private void report() {
        List<String> first = differences.subList(0, Math.min(200, differences.size()));
        assertEquals(
                List.of(),
                first,
                () -> differences.size() + " differences with -Dseed=" + SEED + ":\n" + String.join("\n", first)
                        + "\n");
    }

    private static String framed(String mode, List<String> statements) {
        // One line before the statements, so that line n + 2 is statement n.
        return mode
                + "; .globl global; .weak weak; .hidden hidden; .comm common,4; five=5; a: nop; global: b: before:\n"
                + String.join("\n", statements)
                + "\n after: nop; weak: y: nop; hidden: z: .data; elsewhere: .long 0; later=9\n";
    }

    private static ElfMachine machine(int bits) {
        return bits == 64 ? ElfMachine.X86_64 : ElfMachine.I386;
    }

    private static Set<Integer> errorLines(Assemblies.Outcome outcome) {
        Set<Integer> lines = new TreeSet<>();
        for (Diagnostic diagnostic : outcome.diagnostics().all()) {
            if (diagnostic.severity() == Severity.ERROR && diagnostic.span() != null) {
                lines.add(outcome.source()
                        .lines()
                        .lineAt(java.util.Objects.requireNonNull(diagnostic.span())
                                .startOffset()));
            }
        }
        return lines;
    }

    /** Drops what either rejects, noting where they disagree, and compares the objects of the rest. */
    private void compareStatements(String mode, int bits, List<String> statements) {
        GnuAs gnu = new GnuAs(folder);
        List<String> left = new ArrayList<>(statements);
        for (int round = 0; round < 4; round++) {
            GnuAs.Made made = gnu.assemble(bits, framed(mode, left));
            Assemblies.Outcome outcome = Assemblies.assemble(machine(bits), framed(mode, left));
            Set<Integer> ours = errorLines(outcome);
            if (made.object().isPresent() && outcome.result().isPresent()) {
                bisect(gnu, mode, bits, left, made.object().get(), outcome);
                return;
            }
            List<String> good = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                boolean gnuRejects = made.errorLines().contains(i + 2);
                boolean weReject = ours.contains(i + 2);
                if (gnuRejects != weReject) {
                    recheck(gnu, mode, bits, left.get(i));
                }
                if (!gnuRejects && !weReject) {
                    good.add(left.get(i));
                }
            }
            left = good;
        }
        differences.add("errors without a line in " + mode + " " + left);
    }

    /** Some errors show only when there are no others, so each statement is tried alone. */
    private void recheck(GnuAs gnu, String mode, int bits, String statement) {
        boolean gnuRejects =
                gnu.assemble(bits, framed(mode, List.of(statement))).object().isEmpty();
        boolean weReject = Assemblies.assemble(machine(bits), framed(mode, List.of(statement)))
                .result()
                .isEmpty();
        if (gnuRejects != weReject && !CASES.isEmpty()) {
            differences.add((gnuRejects ? "accepted here only: " : "rejected here only: ") + mode + " " + statement);
        }
    }

    private void bisect(
            GnuAs gnu, String mode, int bits, List<String> statements, byte[] expected, Assemblies.Outcome outcome) {
        if (Arrays.equals(expected, outcome.result().orElseThrow().toBytes())) {
            return;
        }
        if (statements.size() == 1) {
            differences.add("bytes differ: " + mode + " " + statements.get(0));
            return;
        }
        int before = differences.size();
        int middle = statements.size() / 2;
        for (List<String> half :
                List.of(statements.subList(0, middle), statements.subList(middle, statements.size()))) {
            GnuAs.Made made = gnu.assemble(bits, framed(mode, half));
            Assemblies.Outcome ours = Assemblies.assemble(machine(bits), framed(mode, half));
            if (made.object().isPresent() && ours.result().isPresent()) {
                bisect(gnu, mode, bits, half, made.object().get(), ours);
            }
        }
        if (differences.size() == before) {
            differences.add("bytes differ together only: " + mode + " " + statements);
        }
    }

    private boolean differs(GnuAs gnu, int bits, List<String> lines) {
        String source = String.join("\n", lines) + "\n";
        GnuAs.Made made = gnu.assemble(bits, source);
        Assemblies.Outcome ours = Assemblies.assemble(machine(bits), source);
        if (made.crashed()) {
            return false;
        }
        if (made.object().isEmpty() || ours.result().isEmpty()) {
            return made.object().isEmpty() != ours.result().isEmpty();
        }
        return !Arrays.equals(made.object().get(), ours.result().orElseThrow().toBytes());
    }

    /** Compares a source as a whole; a difference is made as small as leaving out lines can. */
    private void compareWhole(int bits, List<String> program) {
        GnuAs gnu = new GnuAs(folder);
        List<String> lines = new ArrayList<>(program);
        if (!differs(gnu, bits, lines)) {
            return;
        }
        boolean shrank = true;
        while (shrank && differences.size() < 15) {
            shrank = false;
            for (int i = lines.size() - 1; i >= 0; i--) {
                List<String> less = new ArrayList<>(lines);
                less.remove(i);
                if (differs(gnu, bits, less)) {
                    lines = less;
                    shrank = true;
                }
            }
        }
        differences.add("--" + bits + " " + String.join(" | ", lines));
    }
}
