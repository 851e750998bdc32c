package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.script.Statement.SectionPattern;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the input sections that a statement of the script describes.
 *
 * @ld Input Section Description
 */
final class SectionMatcher {
    private static final Map<String, Long> FLAG_NAMES = Map.of(
            "SHF_WRITE", SectionFlag.WRITE,
            "SHF_ALLOC", SectionFlag.ALLOC,
            "SHF_EXECINSTR", SectionFlag.EXECINSTR,
            "SHF_MERGE", SectionFlag.MERGE,
            "SHF_STRINGS", SectionFlag.STRINGS,
            "SHF_TLS", SectionFlag.TLS,
            "SHF_GROUP", SectionFlag.GROUP,
            "SHF_LINK_ORDER", SectionFlag.LINK_ORDER);

    private final List<InputFile> files;
    private final @Nullable String globalSort;
    private final List<InputSection> all = new ArrayList<>();
    private final Map<InputSection, Integer> ordinals = new HashMap<>();
    private final TreeMap<String, List<InputSection>> byName = new TreeMap<>();

    /**
     * Makes an index of all sections.
     *
     * @param unique names and patterns of sections that --unique keeps from every statement
     */
    SectionMatcher(List<InputFile> files, @Nullable String globalSort, Set<String> unique) {
        this.files = files;
        this.globalSort = globalSort;
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (unique.stream().anyMatch(pattern -> Glob.matches(pattern, section.name()))) {
                    continue;
                }
                ordinals.put(section, all.size());
                all.add(section);
                byName.computeIfAbsent(section.name(), name -> new ArrayList<>())
                        .add(section);
            }
        }
    }

    /** A section, and the pattern that matched it. */
    private record Match(InputSection section, @Nullable SectionPattern pattern) {}

    /** Returns the sections described, in the order in which they go to the output; taken ones are left out. */
    List<InputSection> match(Statement.InputSections statement) {
        List<Match> found = find(statement);
        for (Match match : found) {
            if (match.section().isCollected()) {
                match.section().discard();
            }
        }
        found.removeIf(
                match -> match.section().place() != null || match.section().isDiscarded());
        if (statement.fileSort().equals("SORT_BY_NAME")) {
            found.sort(Comparator.comparing(match -> match.section().file().path()));
        }
        return sorted(found);
    }

    /** Returns whether any section that it describes and that nobody has taken can be written to, collected ones too. */
    boolean matchesWritable(Statement.InputSections statement) {
        return find(statement).stream()
                .map(Match::section)
                .anyMatch(section -> section.place() == null
                        && (!section.isDiscarded() || section.isCollected())
                        && section.has(SectionFlag.WRITE));
    }

    /** Returns all sections described, also those that were taken already, and whatever INPUT_SECTION_FLAGS says. */
    List<InputSection> matchAll(Statement.InputSections statement) {
        return find(withoutFlags(statement)).stream().map(Match::section).toList();
    }

    /** Returns each section described with the first pattern that describes it, in the order of the files. */
    private List<Match> find(Statement.InputSections statement) {
        Map<InputSection, SectionPattern> first = new LinkedHashMap<>();
        List<Match> result = new ArrayList<>();
        if (statement.sections().isEmpty()) {
            for (InputFile file : files) {
                if (fileMatches(statement.file(), file) && !excluded(statement.excludedFiles(), file)) {
                    file.sections().stream()
                            .filter(section -> flagsMatch(statement, section))
                            .forEach(section -> result.add(new Match(section, null)));
                }
            }
            return result;
        }
        for (SectionPattern pattern : statement.sections()) {
            for (InputSection section : named(pattern.name())) {
                InputFile file = section.file();
                boolean fits = fileMatches(statement.file(), file)
                        && !excluded(statement.excludedFiles(), file)
                        && !excluded(pattern.excludedFiles(), file)
                        && flagsMatch(statement, section);
                if (fits) {
                    first.putIfAbsent(section, pattern);
                }
            }
        }
        first.forEach((section, pattern) -> result.add(new Match(section, pattern)));
        result.sort(Comparator.comparingInt(match -> ordinals.getOrDefault(match.section(), 0)));
        return result;
    }

    /** Returns the sections whose names match, by way of an index: a link may have a hundred thousand names. */
    private List<InputSection> named(String pattern) {
        if (pattern.equals("*")) {
            return all;
        }
        if (!Glob.isPattern(pattern)) {
            return byName.getOrDefault(pattern, List.of());
        }
        String prefix = Glob.literalPrefix(pattern);
        SortedMap<String, List<InputSection>> candidates =
                prefix.isEmpty() ? byName : byName.subMap(prefix, prefix + Character.MAX_VALUE);
        boolean onlyPrefix = pattern.equals(prefix + "*");
        List<InputSection> result = new ArrayList<>();
        candidates.forEach((name, sections) -> {
            if (onlyPrefix || Glob.matches(pattern, name)) {
                result.addAll(sections);
            }
        });
        return result;
    }

    /** Returns a statement that describes its sections by their names alone. */
    static Statement.InputSections withoutFlags(Statement.InputSections statement) {
        return new Statement.InputSections(
                statement.file(),
                statement.fileSort(),
                statement.excludedFiles(),
                statement.sections(),
                List.of(),
                statement.keep(),
                statement.span());
    }

    private List<InputSection> sorted(List<Match> found) {
        List<InputSection> result = new ArrayList<>(found.size());
        Set<List<String>> sorts = new LinkedHashSet<>();
        found.forEach(match -> sorts.add(sorts(match.pattern())));
        if (sorts.size() > 1) {
            MatchTree tree = new MatchTree();
            for (Match match : found) {
                List<String> own = sorts(match.pattern());
                tree.add(match.section(), own.isEmpty() ? null : order(own));
            }
            return tree.inOrder();
        }
        found.forEach(match -> result.add(match.section()));
        sorts.stream().filter(own -> !own.isEmpty()).forEach(own -> result.sort(order(own)));
        return result;
    }

    /** --sort-section adds to what the pattern asks for, unless that is SORT_NONE; .init and .fini stay as they are. */
    private List<String> sorts(@Nullable SectionPattern pattern) {
        if (pattern == null || pattern.sorts().contains("SORT_NONE")) {
            return List.of();
        }
        boolean fixed = pattern.name().equals(".init") || pattern.name().equals(".fini");
        if (globalSort == null || fixed) {
            return pattern.sorts();
        }
        String global = globalSort.equals("alignment") ? "SORT_BY_ALIGNMENT" : "SORT_BY_NAME";
        if (pattern.sorts().isEmpty()) {
            return List.of(global);
        }
        String own = pattern.sorts().get(0);
        boolean joins = pattern.sorts().size() == 1
                && (own.equals("SORT_BY_NAME") || own.equals("SORT_BY_ALIGNMENT"))
                && !own.equals(global);
        return joins ? List.of(own, global) : pattern.sorts();
    }

    private static Comparator<InputSection> order(List<String> sorts) {
        Comparator<InputSection> order = null;
        boolean reverse = false;
        for (String sort : sorts) {
            switch (sort) {
                case "SORT_BY_NAME" -> order = then(order, Comparator.comparing(InputSection::name));
                case "SORT_BY_ALIGNMENT" -> {
                    ToLongFunction<InputSection> alignment =
                            section -> -section.section().alignment();
                    order = then(order, Comparator.comparingLong(alignment));
                }
                case "SORT_BY_INIT_PRIORITY" -> {
                    ToLongFunction<InputSection> priority = section -> initPriority(section.name());
                    order = then(order, Comparator.comparingLong(priority).thenComparing(InputSection::name));
                }
                case "REVERSE" -> reverse = true;
                default -> throw new IllegalStateException("unknown sort " + sort);
            }
        }
        Comparator<InputSection> result = order == null ? Comparator.comparing(InputSection::name) : order;
        return reverse ? result.reversed() : result;
    }

    private static Comparator<InputSection> then(
            @Nullable Comparator<InputSection> first, Comparator<InputSection> second) {
        return first == null ? second : first.thenComparing(second);
    }

    /** {@code .init_array.N} counts as N, {@code .ctors.N} and {@code .dtors.N} as 65535 - N. */
    private static long initPriority(String name) {
        int dot = name.lastIndexOf('.');
        String digits = name.substring(dot + 1);
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        long number = Long.parseLong(digits);
        return name.startsWith(".ctors.") || name.startsWith(".dtors.") ? 65535 - number : number;
    }

    /** A section that the linker made has the flags that its name stands for. */
    private static boolean flagsMatch(Statement.InputSections statement, InputSection section) {
        if (statement.requiredFlags().isEmpty()) {
            return true;
        }
        long flags = section.isMade()
                ? KnownSection.find(
                                section.name(),
                                section.file().object().machine().relocationForm())
                        .map(KnownSection::flags)
                        .orElse(0L)
                : section.section().flags();
        for (String flag : statement.requiredFlags()) {
            boolean negated = flag.startsWith("!");
            String name = negated ? flag.substring(1) : flag;
            Long mask = FLAG_NAMES.get(name);
            if (mask != null && (flags & mask) != 0 == negated) {
                return false;
            }
        }
        return true;
    }

    private static boolean excluded(List<String> patterns, InputFile file) {
        for (String pattern : patterns) {
            if (fileMatches(pattern, file) || pattern.indexOf(':') < 0 && Glob.matches(pattern, file.path())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a pattern means a file: {@code archive:member}, {@code archive:}, {@code :file}, or a plain pattern,
     * which is compared with a member's own name. Only to leave files out the name of their archive will do, too.
     */
    static boolean fileMatches(String pattern, InputFile file) {
        int colon = pattern.indexOf(':');
        String member = file.member();
        if (colon >= 0) {
            String archivePattern = pattern.substring(0, colon);
            String memberPattern = pattern.substring(colon + 1);
            if (archivePattern.isEmpty()) {
                return member == null && Glob.matches(memberPattern, file.path());
            }
            return member != null
                    && Glob.matches(archivePattern, file.path())
                    && (memberPattern.isEmpty() || Glob.matches(memberPattern, member));
        }
        if (pattern.equals("*")) {
            return true;
        }
        return Glob.matches(pattern, member == null ? file.path() : member);
    }
}
