package dev.bootsmith.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a sample's Makefile: as much of make as the samples use (explicit rules, one pattern rule, {@code $@}, {@code $<}, {@code $(TOOL)}), so
 * that the very commands of the Makefile can be tried without make.
 */
final class SampleMakefile {
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * A target's rule.
     *
     * @param prerequisites what it is made of
     * @param recipe its command lines
     */
    private record Rule(List<String> prerequisites, List<String> recipe) {}

    SampleMakefile(Path file) throws IOException {
        Rule current = new Rule(List.of(), List.of());
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("\t")) {
                current.recipe().add(line.strip());
            } else if (line.matches("[^#=]+:.*")) {
                String[] parts = line.split(":", 2);
                current = new Rule(List.of(parts[1].strip().split(" +")), new ArrayList<>());
                rules.put(parts[0].strip(), current);
            }
        }
    }

    /** Whether the Makefile says how to make this; for {@code NAME.o} its pattern rule counts. */
    boolean hasRule(String target) {
        return ruleFor(target).isPresent();
    }

    /** Returns the commands that make a target and all it needs, each as words, in the order in which make runs them. */
    List<List<String>> commandsFor(String target) {
        List<List<String>> commands = new ArrayList<>();
        collect(target, commands);
        return commands;
    }

    private void collect(String target, List<List<String>> commands) {
        Optional<Rule> found = ruleFor(target);
        if (found.isEmpty()) {
            return; // a source file
        }
        Rule rule = found.get();
        for (String prerequisite : rule.prerequisites()) {
            collect(prerequisite, commands);
        }
        for (String line : rule.recipe()) {
            commands.add(List.of(line.replace("$@", target)
                    .replace("$<", rule.prerequisites().get(0))
                    .replace("$(AS)", "as")
                    .replace("$(LD)", "ld")
                    .replace("$(DD)", "dd")
                    .replace("$(OBJCOPY)", "objcopy")
                    .split(" +")));
        }
    }

    private Optional<Rule> ruleFor(String target) {
        if (rules.containsKey(target)) {
            return Optional.of(rules.get(target));
        }
        if (target.endsWith(".o") && rules.containsKey("%.o")) {
            String stem = target.substring(0, target.length() - 2);
            return Optional.of(new Rule(List.of(stem + ".s"), rules.get("%.o").recipe()));
        }
        return Optional.empty();
    }
}
