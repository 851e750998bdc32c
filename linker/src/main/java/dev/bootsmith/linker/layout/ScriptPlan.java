package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the statements of a script into output sections and puts into each the input sections that it describes, in the
 * order of the script.
 *
 * @ld SECTIONS Command
 */
final class ScriptPlan {
    private static final String DISCARD = "/DISCARD/";

    /** The region that a script without MEMORY has; it takes no other name. */
    private static final String WHOLE_MEMORY = "*default*";

    private final LayoutState state;
    private final List<Item> items;
    private final List<Statement.Phdr> programHeaders;
    private final List<InputFile> files;

    ScriptPlan(LayoutState state, List<Item> items, List<Statement.Phdr> programHeaders, List<InputFile> files) {
        this.state = state;
        this.items = items;
        this.programHeaders = programHeaders;
        this.files = files;
    }

    void read(List<Statement> script) {
        for (Statement statement : script) {
            if (statement instanceof Statement.Memory memory) {
                readRegions(memory);
            }
        }
        for (Statement statement : script) {
            readTop(statement);
        }
    }

    private void readTop(Statement statement) {
        if (statement instanceof Statement.Sections sections) {
            sections.statements().forEach(this::readInside);
        } else if (statement instanceof Statement.Phdrs phdrs) {
            programHeaders.addAll(phdrs.headers());
        } else if (statement instanceof Statement.Command command
                && command.keyword().equals("REGION_ALIAS")) {
            alias(command);
        } else if (!(statement instanceof Statement.Memory)) {
            readInside(statement);
        }
    }

    private void readRegions(Statement.Memory memory) {
        Evaluator evaluator = new Evaluator(state);
        for (Statement.Region region : memory.regions()) {
            region.attributes()
                    .chars()
                    .filter(c -> "rwxailRWXAIL!".indexOf(c) < 0)
                    .findFirst()
                    .ifPresent(
                            c -> state.report(Diagnostic.of(LinkerCode.BAD_VALUE, region.name(), "'" + (char) c + "'")
                                    .at(region.span())));
            state.regions().put(region.name(), new MemoryRegion(region, evaluator));
        }
    }

    private void alias(Statement.Command command) {
        String alias = command.names().get(0);
        String name = command.names().get(1);
        Optional<MemoryRegion> region = state.findRegion(name);
        if (name.equals(WHOLE_MEMORY)) {
            state.report(Diagnostic.of(LinkerCode.REGION_ALIAS_EXISTS, name).at(command.span()));
        } else if (region.isEmpty()) {
            state.report(Diagnostic.of(LinkerCode.UNKNOWN_REGION, name)
                    .withSeverity(Severity.ERROR)
                    .at(command.span()));
        } else if (state.findRegion(alias).isPresent() || alias.equals(WHOLE_MEMORY)) {
            state.report(Diagnostic.of(LinkerCode.REGION_ALIAS_EXISTS, alias).at(command.span()));
        } else {
            state.regions().put(alias, region.get());
        }
    }

    private void readInside(Statement statement) {
        if (statement instanceof Statement.OutputSection output) {
            if (output.alignWithInput() && output.alignment() != null) {
                state.report(Diagnostic.of(LinkerCode.TWO_ALIGNMENTS).at(output.span()));
            }
            add(new OutputSection(output.name(), output, kind(output)));
        } else if (statement instanceof Statement.Overlay overlay) {
            readOverlay(overlay);
        } else if (statement instanceof Statement.Assignment
                || statement instanceof Statement.Assertion
                || statement instanceof Statement.Marker) {
            items.add(new Item.Step(statement));
        }
    }

    private void add(OutputSection section) {
        items.add(new Item.Section(section));
        state.addStatement(state.statements().size(), section);
    }

    private static OutputSection.Kind kind(Statement.OutputSection output) {
        return switch (output.kind()) {
            case "NOLOAD" -> OutputSection.Kind.NOLOAD;
            case "DSECT", "COPY", "INFO", "OVERLAY" -> OutputSection.Kind.NOT_ALLOCATED;
            case "READONLY" -> OutputSection.Kind.READ_ONLY;
            default -> OutputSection.Kind.NORMAL;
        };
    }

    /** All sections of an overlay begin where the first does, and follow each other where they are loaded. */
    private void readOverlay(Statement.Overlay overlay) {
        Expression start = overlay.address();
        Expression longest = null;
        OutputSection last = null;
        for (Statement.OutputSection output : overlay.sections()) {
            boolean first = last == null;
            Statement.OutputSection own = inOverlay(output, overlay, first);
            OutputSection section = new OutputSection(
                    own.name(), own, first ? OutputSection.Kind.FIRST_OF_OVERLAY : OutputSection.Kind.IN_OVERLAY);
            section.setAddress(start);
            add(section);
            provideLoadSymbols(output);
            if (first) {
                start = new Expression.NameCall("ADDR", output.name(), output.span());
            }
            Expression size = new Expression.NameCall("SIZEOF", output.name(), output.span());
            longest = longest == null ? size : new Expression.Call("MAX", List.of(longest, size), output.span());
            last = section;
        }
        if (last != null && start != null && longest != null) {
            last.setDotAfter(new Statement.Assignment(
                    ".",
                    "=",
                    new Expression.Binary("+", start, longest, overlay.span()),
                    Statement.Provision.PLAIN,
                    overlay.span()));
        }
    }

    private static Statement.OutputSection inOverlay(
            Statement.OutputSection output, Statement.Overlay overlay, boolean first) {
        Statement.Tail own = output.tail();
        Statement.Tail all = overlay.tail();
        return new Statement.OutputSection(
                output.name(),
                output.address(),
                output.kind(),
                output.type(),
                first ? overlay.loadAddress() : null,
                output.alignment(),
                overlay.subAlignment(),
                output.alignWithInput(),
                output.constraint(),
                output.body(),
                new Statement.Tail(
                        all.region(),
                        all.loadRegion(),
                        own.segments().isEmpty() ? all.segments() : own.segments(),
                        own.fill() == null ? all.fill() : own.fill()),
                output.span());
    }

    private void provideLoadSymbols(Statement.OutputSection output) {
        String name = output.name().replaceAll("[^A-Za-z0-9_]", "");
        Expression load = new Expression.NameCall("LOADADDR", output.name(), output.span());
        Expression size = new Expression.NameCall("SIZEOF", output.name(), output.span());
        provide("__load_start_" + name, load, output);
        provide("__load_stop_" + name, new Expression.Binary("+", load, size, output.span()), output);
    }

    private void provide(String symbol, Expression value, Statement.OutputSection output) {
        items.add(new Item.Step(
                new Statement.Assignment(symbol, "=", value, Statement.Provision.PROVIDE, output.span())));
    }

    /** Marks input sections that a KEEP names, whichever statement takes them. */
    void markKept() {
        SectionMatcher matcher = new SectionMatcher(
                files, state.options().sortSection(), state.options().uniqueSections());
        for (OutputSection output : state.statements()) {
            Statement.OutputSection statement = output.statement();
            if (statement != null) {
                for (Statement part : statement.body()) {
                    if (part instanceof Statement.InputSections pattern && pattern.keep()) {
                        matcher.matchAll(pattern).forEach(InputSection::keep);
                    }
                }
            }
        }
    }

    /**
     * Fills the output sections.
     *
     * @param first the ones that were read before all others, although they stand among them
     */
    void match(List<Statement.OutputSection> first) {
        placeByOptions(true);
        SectionMatcher matcher = new SectionMatcher(
                files, state.options().sortSection(), state.options().uniqueSections());
        Set<OutputSection> inserted = new LinkedHashSet<>();
        for (Statement.OutputSection statement : first) {
            state.statements().stream()
                    .filter(section -> statement.equals(section.statement()))
                    .forEach(inserted::add);
        }
        for (OutputSection section : inserted) {
            fill(section, matcher);
        }
        if (state.options().usesBuiltInLayout()) {
            placeByOptions(false);
        }
        for (Item item : List.copyOf(items)) {
            if (item instanceof Item.Section section && inserted.contains(section.section())) {
                continue;
            }
            if (item instanceof Item.Section section) {
                fill(section.section(), matcher);
            } else if (item instanceof Item.Step step) {
                createMentioned(step.statement());
            }
        }
        if (!state.options().usesBuiltInLayout()) {
            placeByOptions(false);
        }
        listInserted(inserted);
    }

    /** Sections of INSERT are made first; their headers come where they stand. */
    private void listInserted(Set<OutputSection> inserted) {
        OutputSection before = null;
        for (OutputSection section : state.statements()) {
            if (section.isCreated() && inserted.contains(section)) {
                state.sections().remove(section);
                state.sections().add(before == null ? 0 : state.sections().indexOf(before) + 1, section);
            }
            before = section.isCreated() ? section : before;
        }
    }

    /** -Ttext and its kind: the section gets the address, at the end of the script if it is not in it. */
    private void placeByOptions(boolean beforeScript) {
        for (Map.Entry<String, Long> entry : state.options().sectionStarts().entrySet()) {
            if (state.options().isStartBeforeScript(entry.getKey()) != beforeScript || isSegment(entry.getKey())) {
                continue;
            }
            OutputSection section = state.findStatement(entry.getKey()).orElse(null);
            if (section == null) {
                section = new OutputSection(entry.getKey(), null, OutputSection.Kind.NORMAL);
                add(section);
            }
            String option = optionFor(entry.getKey(), entry.getValue());
            SourceFile source = new SourceFile(OutputSection.COMMAND_LINE, option);
            section.setAddress(new Expression.Literal(entry.getValue(), "", source.span(0, option.length())));
            create(section, 0);
        }
    }

    /** Returns whether a script asks for the address that an option gives, so that it is not the section's. */
    private boolean isSegment(String section) {
        String segment = section.startsWith(".") ? section.substring(1) : "";
        if (!state.options().segmentStarts().containsKey(segment)) {
            return false;
        }
        return items.stream()
                .flatMap(ScriptPlan::statements)
                .anyMatch(statement ->
                        statement instanceof Statement.Assignment assignment && asksFor(segment, assignment.value()));
    }

    private static Stream<Statement> statements(Item item) {
        if (item instanceof Item.Step step) {
            return Stream.of(step.statement());
        }
        Statement.OutputSection output =
                item instanceof Item.Section part ? part.section().statement() : null;
        return output == null ? Stream.empty() : output.body().stream();
    }

    private static boolean asksFor(String segment, Expression value) {
        return value instanceof Expression.SegmentStart start && start.segment().equals(segment)
                || value.parts().stream().anyMatch(part -> asksFor(segment, part));
    }

    private static String optionFor(String section, long address) {
        String value = "0x" + Long.toHexString(address);
        return switch (section) {
            case ".text" -> "-Ttext=" + value;
            case ".data" -> "-Tdata=" + value;
            case ".bss" -> "-Tbss=" + value;
            default -> "--section-start=" + section + "=" + value;
        };
    }

    private void fill(OutputSection output, SectionMatcher matcher) {
        Statement.OutputSection statement = output.statement();
        if (statement == null) {
            return;
        }
        if (!constraintHolds(statement, matcher)) {
            output.failConstraint();
            statement.body().forEach(part -> output.elements().add(new Element.Step(part)));
            return;
        }
        for (Statement part : statement.body()) {
            output.elements().add(new Element.Step(part));
            if (part instanceof Statement.InputSections pattern) {
                // What is discarded is not asked for its flags.
                Statement.InputSections asked =
                        output.name().equals(DISCARD) ? SectionMatcher.withoutFlags(pattern) : pattern;
                for (InputSection section : matcher.match(asked)) {
                    take(output, pattern, section);
                }
            } else {
                prepare(output, part);
            }
        }
    }

    private static boolean constraintHolds(Statement.OutputSection statement, SectionMatcher matcher) {
        if (!statement.constraint().startsWith("ONLY_IF")) {
            return true;
        }
        boolean writable = false;
        for (Statement part : statement.body()) {
            if (part instanceof Statement.InputSections pattern) {
                writable |= matcher.matchesWritable(pattern);
            }
        }
        return statement.constraint().equals("ONLY_IF_RW") == writable;
    }

    private void take(OutputSection output, Statement.InputSections pattern, InputSection section) {
        boolean relocatable = state.options().has(LinkOptions.Feature.RELOCATABLE);
        if (relocatable && section.section().group() != null && !output.name().equals(DISCARD)) {
            // Members of groups stay by themselves, so that the next link can still choose among copies.
            return;
        }
        if (output.name().equals(DISCARD) || section.has(SectionFlag.EXCLUDE) && !relocatable) {
            section.discard();
            return;
        }
        create(output, output.traitsOf(section));
        output.add(new Element.Input(section, pattern));
    }

    /** Sections that reach the output only where a script names them, or not at all. */
    static boolean isLeftOut(InputSection section) {
        return section.has(SectionFlag.EXCLUDE);
    }

    /** A statement in a section makes the section, with the traits of what it puts there. */
    private void prepare(OutputSection output, Statement part) {
        if (output.name().equals(DISCARD)) {
            return;
        }
        if (part instanceof Statement.Data || part instanceof Statement.Text) {
            int traits = switch (output.kind()) {
                case NOT_ALLOCATED -> Trait.CONTENTS;
                case NOLOAD -> Trait.NEVER_LOAD | Trait.ALLOC;
                case READ_ONLY -> Trait.CONTENTS | Trait.ALLOC | Trait.LOAD | Trait.READ_ONLY;
                default -> Trait.CONTENTS | Trait.ALLOC | Trait.LOAD;
            };
            createMentioned(part);
            create(output, traits | Trait.READ_ONLY);
            output.setTraits(output.traits() | traits);
        } else if (!(part instanceof Statement.Marker marker && marker.keyword().equals("CONSTRUCTORS"))) {
            create(output, 0);
            createMentioned(part);
        }
    }

    /** ADDR and LOADADDR make the section they name, at that place of the section table. */
    private void createMentioned(Statement statement) {
        if (statement instanceof Statement.Assignment assignment) {
            createMentioned(assignment.value());
        } else if (statement instanceof Statement.Data data) {
            createMentioned(data.value());
        } else if (statement instanceof Statement.Assertion assertion) {
            createMentioned(assertion.condition());
        }
    }

    /** Makes a section, and then those that its addresses mention. */
    private void create(OutputSection section, int traits) {
        if (section.isCreated()) {
            return;
        }
        state.create(section, traits);
        Expression address = section.address();
        if (address != null) {
            createMentioned(address);
        }
        Statement.OutputSection statement = section.statement();
        if (statement != null && statement.loadAddress() != null) {
            createMentioned(statement.loadAddress());
        }
    }

    private void createMentioned(Expression expression) {
        for (Expression part : expression.parts()) {
            createMentioned(part);
        }
        if (expression instanceof Expression.NameCall call && isAddressFunction(call.function())) {
            state.findStatement(call.name())
                    .filter(section -> !section.name().equals(DISCARD))
                    .ifPresent(section -> create(section, 0));
        }
    }

    private static boolean isAddressFunction(String function) {
        return function.equals("ADDR") || function.equals("LOADADDR");
    }

    /** Finds the regions that statements name. */
    void resolveRegions() {
        for (OutputSection section : state.statements()) {
            Statement.OutputSection statement = section.statement();
            // Without a place in the script it is in no region, and does not move the location counter on.
            boolean unplaced = statement == null && section.address() != null;
            section.setRegion(unplaced ? null : state.defaultRegion());
            if (statement != null) {
                Statement.Tail tail = statement.tail();
                MemoryRegion load = find(tail.loadRegion(), statement);
                MemoryRegion run = find(tail.region(), statement);
                section.setLoadRegion(load);
                if (load != null && statement.loadAddress() != null) {
                    state.report(Diagnostic.of(LinkerCode.TWO_LOAD_ADDRESSES, section.name())
                            .at(statement.span()));
                }
                if (run != null) {
                    section.setRegion(run);
                } else if (load != null && section.address() == null) {
                    section.setRegion(load);
                }
                section.setSegments(List.copyOf(tail.segments()));
            }
        }
    }

    /** A load region stays in force for the sections that follow in the same region. */
    void inheritLoadRegions() {
        OutputSection previous = null;
        for (OutputSection section : state.statements()) {
            Statement.OutputSection statement = section.statement();
            boolean inherits = previous != null
                    && section.loadRegion() == null
                    && (statement == null || statement.loadAddress() == null)
                    && section.address() == null
                    && section.region() == previous.region();
            if (inherits && previous != null) {
                section.setLoadRegion(previous.loadRegion());
            }
            previous = section;
        }
    }

    private @Nullable MemoryRegion find(@Nullable String name, Statement.OutputSection statement) {
        if (name == null) {
            return null;
        }
        MemoryRegion region = state.findRegion(name).orElse(null);
        if (region == null) {
            state.report(Diagnostic.of(LinkerCode.UNKNOWN_REGION, name).at(statement.span()));
            region = new MemoryRegion(name, "", 0, -1);
            state.regions().put(name, region);
        }
        return region;
    }
}
