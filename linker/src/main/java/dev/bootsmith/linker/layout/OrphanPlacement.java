package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.OrphanHandling;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a home for input sections that no statement of the script takes: an output section of the same name, or a new one
 * behind the last of its kind.
 *
 * @ld Orphan Sections
 */
final class OrphanPlacement {
    private static final int LOADED = Trait.CONTENTS | Trait.ALLOC | Trait.LOAD;

    /** Kinds of sections, each with the section that its orphans follow and what such a section is taken to be. */
    private enum Kind {
        CODE(".text", LOADED | Trait.READ_ONLY | Trait.CODE),
        READ_ONLY(".rodata", LOADED | Trait.READ_ONLY | Trait.DATA),
        THREAD_DATA(".tdata", LOADED | Trait.DATA | Trait.THREAD_LOCAL),
        DATA(".data", LOADED | Trait.DATA),
        ZERO(".bss", Trait.ALLOC),
        /** Relocations for a dynamic linker; they have no model of a fixed name. */
        RELOCATIONS("", LOADED | Trait.READ_ONLY | Trait.DATA),
        NOTE(".interp", LOADED | Trait.READ_ONLY | Trait.DATA),
        NOT_LOADED(".comment", Trait.CONTENTS);

        private final String model;
        private final int traits;

        Kind(String model, int traits) {
            this.model = model;
            this.traits = traits;
        }
    }

    /** Where the orphans of a kind go. */
    private static final class Place {
        private @Nullable OutputSection model;
        /** The last orphan, as an item; null before the first one. */
        private @Nullable Item lastItem;

        private @Nullable OutputSection lastStatement;
        /** Behind which section the next one is listed; null and {@code listed} for the very beginning. */
        private @Nullable OutputSection listedAfter;

        private boolean listed;
    }

    private final LayoutState state;
    private final List<Item> items;
    private final Map<Kind, Place> places = new EnumMap<>(Kind.class);
    private final Map<OutputSection, Integer> expected = new HashMap<>();
    private final Map<OutputSection, Item> itemOf = new HashMap<>();
    private final Map<String, List<InputSection>> waiting = new HashMap<>();
    private final Chain<Item> itemChain;
    private final Chain<OutputSection> statementChain;
    private final Chain<OutputSection> sectionChain;
    private boolean prepared;

    OrphanPlacement(LayoutState state, List<Item> items) {
        this.state = state;
        this.items = items;
        this.itemChain = new Chain<>(items);
        this.statementChain = new Chain<>(state.statements());
        this.sectionChain = new Chain<>(state.sections());
        for (Item item : items) {
            if (item instanceof Item.Section section) {
                itemOf.put(section.section(), item);
            }
        }
        for (Kind kind : Kind.values()) {
            places.put(kind, new Place());
        }
    }

    void place(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.place() == null && !section.isDiscarded()) {
                    waiting.computeIfAbsent(section.name(), name -> new ArrayList<>())
                            .add(section);
                }
            }
        }
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.place() == null && !section.isDiscarded()) {
                    place(section);
                }
            }
        }
        items.clear();
        items.addAll(itemChain.toList());
        state.statements().clear();
        state.statements().addAll(statementChain.toList());
        List<OutputSection> order = sectionChain.toList();
        state.sections().clear();
        state.sections().addAll(order);
    }

    private void place(InputSection section) {
        boolean relocatable = state.options().has(LinkOptions.Feature.RELOCATABLE);
        if (ScriptPlan.isLeftOut(section) && !relocatable) {
            section.discard();
            return;
        }
        if (section.name().equals("COMMON")) {
            if (!relocatable || state.options().has(LinkOptions.Feature.DEFINE_COMMON)) {
                placeCommon(section);
            }
            return;
        }
        if (!handle(section)) {
            return;
        }
        boolean alone = relocatable && section.section().group() != null || isUnique(section);
        OutputSection home = alone ? null : sameName(section, outputName(section));
        if (home != null) {
            put(home, section);
            return;
        }
        prepare();
        insert(section);
    }

    /** Returns whether --unique keeps a section apart from others of its name. */
    private boolean isUnique(InputSection section) {
        return state.options().uniqueSections().stream()
                .anyMatch(pattern -> pattern.isEmpty() || Glob.matches(pattern, section.name()));
    }

    /** Common symbols that the script does not mention go into .bss. */
    private void placeCommon(InputSection section) {
        OutputSection home = state.findStatement(".bss").orElse(null);
        if (home == null) {
            home = new OutputSection(".bss", null, OutputSection.Kind.NORMAL);
            addAtEnd(home);
        }
        put(home, section);
    }

    private void addAtEnd(OutputSection section) {
        Item item = new Item.Section(section);
        itemChain.append(item);
        itemOf.put(section, item);
        statementChain.append(section);
        state.addStatement(state.statements().size(), section);
    }

    private void put(OutputSection home, InputSection section) {
        if (!home.isCreated()) {
            home.create(home.traitsOf(section), state.nextCreation(), state.relocationForm());
            sectionChain.append(home);
        }
        home.add(new Element.Input(section, everything()));
    }

    /** Returns the pattern under which an orphan is listed. */
    private static Statement.InputSections everything() {
        return new Statement.InputSections(
                "*", "", List.of(), List.of(), List.of(), false, Element.Input.ORPHANS.span(0, 0));
    }

    /** Does what --orphan-handling asks; returns whether the section is to be placed. */
    private boolean handle(InputSection section) {
        OrphanHandling handling = state.options().orphanHandling();
        switch (handling) {
            case PLACE -> {}
            case WARN -> {
                Diagnostic warning = Diagnostic.of(
                        LinkerCode.ORPHAN, section.name(), section.file().name(), outputName(section));
                // GNU ld tells of empty ones too, and of its own tables.
                boolean matters = section.size() > 0;
                state.report(matters ? warning.withHelp("L0401.help", section.name(), section.size()) : warning);
            }
            case ERROR ->
                state.report(Diagnostic.of(
                        LinkerCode.ORPHAN_REFUSED,
                        section.name(),
                        section.file().name()));
            case DISCARD -> section.discard();
        }
        return handling != OrphanHandling.DISCARD;
    }

    /** All relocations that a dynamic linker is to carry out go to one section. */
    private static String outputName(InputSection section) {
        if (section.isAllocated() && section.section().type() == SectionType.RELA) {
            return ".rela.dyn";
        }
        return section.isAllocated() && section.section().type() == SectionType.REL ? ".rel.dyn" : section.name();
    }

    /** Returns the section of that name that holds, or may hold, sections of the same kind. */
    private @Nullable OutputSection sameName(InputSection section, String name) {
        OutputSection unused = null;
        int own = Trait.of(section);
        for (OutputSection candidate : state.statementsNamed(name)) {
            if (candidate.isConstraintFailed()) {
                continue;
            }
            if (!candidate.isCreated()) {
                unused = candidate;
                continue;
            }
            boolean sameKind = ((own ^ candidate.traits()) & (Trait.LOAD | Trait.ALLOC)) == 0
                    && candidate.typeSoFar() == section.section().type();
            if (candidate.traits() == 0 || sameKind) {
                return candidate;
            }
        }
        return unused;
    }

    /** The script's own sections of the usual names count as what they usually are, even while they are empty. */
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (Kind kind : Kind.values()) {
            state.findStatement(kind.model)
                    .filter(model -> !model.name().isEmpty())
                    .ifPresent(section -> {
                        place(kind).model = section;
                        boolean neverLoaded = section.kind() == OutputSection.Kind.NOLOAD;
                        expected.put(section, neverLoaded ? Trait.NEVER_LOAD : kind.traits);
                    });
        }
    }

    private Place place(Kind kind) {
        Place place = places.get(kind);
        if (place == null) {
            throw new IllegalStateException("no place for " + kind);
        }
        return place;
    }

    private void insert(InputSection section) {
        int traits = commonTraits(section);
        OutputSection created = new OutputSection(outputName(section), null, OutputSection.Kind.NORMAL);
        boolean relocatable = state.options().has(LinkOptions.Feature.RELOCATABLE);
        if (relocatable || (Trait.of(section) & (Trait.LOAD | Trait.ALLOC)) == 0) {
            created.setAddress(new Expression.Literal(0, "0", Element.Input.ORPHANS.span(0, 0)));
        }
        created.setRegion(state.defaultRegion());
        Kind kind = kind(section, traits);
        if (kind == null) {
            addAtEnd(created);
            put(created, section);
            return;
        }
        Place place = place(kind);
        OutputSection after = model(kind, place, section, traits);
        put(created, section);
        if (after != null && (Trait.of(section) & (Trait.LOAD | Trait.ALLOC)) != 0) {
            joinRegions(created, after);
            created.setSegments(after.segments());
        }
        OutputSection anchor = list(created, section, place, after);
        insertStatement(created, place, anchor);
    }

    /** An orphan goes where its model goes; without a region of its own, the one that the model is loaded in will do. */
    private void joinRegions(OutputSection created, OutputSection model) {
        MemoryRegion load = model.loadRegion();
        boolean anywhere = model.region() == null || model.region() == state.defaultRegion();
        created.setRegion(anywhere && load != null && created.address() == null ? load : model.region());
        created.setLoadRegion(load);
    }

    private @Nullable OutputSection model(Kind kind, Place place, InputSection section, int traits) {
        if (place.model == null) {
            place.model = kind == Kind.RELOCATIONS
                    ? inFrontOfRelocations()
                    : state.findStatement(kind.model).orElse(null);
        }
        if (place.model != null) {
            return place.model;
        }
        return new OrphanModel(statementChain.toList(), expected, section).find(traits, found -> place.model = found);
    }

    /** The relocations for a dynamic linker come before all others, behind the last section that is only read. */
    private @Nullable OutputSection inFrontOfRelocations() {
        OutputSection last = null;
        OutputSection allocated = null;
        OutputSection readOnly = null;
        for (OutputSection each = statementChain.next(null); each != null; each = statementChain.next(each)) {
            if (!each.isConstraintFailed() && each.name().startsWith(".rel")) {
                break;
            }
            last = each;
            if (each.isCreated() && each.isAllocated()) {
                allocated = each;
                readOnly = each.hasTrait(Trait.READ_ONLY) ? each : readOnly;
            }
        }
        return readOnly != null ? readOnly : allocated != null ? allocated : last;
    }

    /** If any section of that name can be written to, all of them count so. */
    private int commonTraits(InputSection section) {
        int traits = Trait.of(section);
        for (InputSection other : waiting.getOrDefault(section.name(), List.of())) {
            int own = Trait.of(other);
            boolean counts = other.place() == null
                    && !other.isDiscarded()
                    && ((own ^ traits) & (Trait.LOAD | Trait.ALLOC)) == 0
                    && other.section().type() == section.section().type();
            traits &= counts ? own | ~Trait.READ_ONLY : -1;
        }
        return traits;
    }

    private static @Nullable Kind kind(InputSection section, int traits) {
        if ((traits & (Trait.ALLOC | Trait.DEBUG)) == 0) {
            return Kind.NOT_LOADED;
        } else if ((traits & Trait.ALLOC) == 0) {
            return null;
        } else if ((traits & Trait.LOAD) != 0 && section.section().type() == SectionType.NOTE) {
            return Kind.NOTE;
        } else if ((traits & (Trait.LOAD | Trait.CONTENTS | Trait.THREAD_LOCAL)) == 0) {
            return Kind.ZERO;
        } else if ((traits & Trait.THREAD_LOCAL) != 0) {
            return Kind.THREAD_DATA;
        } else if ((traits & Trait.READ_ONLY) == 0) {
            return Kind.DATA;
        }
        int type = section.section().type();
        if ((type == SectionType.RELA || type == SectionType.REL) && (traits & Trait.LOAD) != 0) {
            return Kind.RELOCATIONS;
        }
        return (traits & Trait.CODE) == 0 ? Kind.READ_ONLY : Kind.CODE;
    }

    /** Lists the new section among the section headers; returns the statement that it is to follow. */
    private @Nullable OutputSection list(
            OutputSection created, InputSection section, Place place, @Nullable OutputSection after) {
        if (!place.listed && after != null) {
            OutputSection listed = after.isCreated() ? after : previousCreated(after);
            if (listed != null && listed != created) {
                place.listedAfter = listed;
                place.listed = true;
            }
        }
        OutputSection next = sectionChain.next(place.listedAfter);
        OutputSection anchor = after;
        boolean note = isLoadedNote(section.section().type(), Trait.of(section));
        if (next == null) {
            sectionChain.moveToEnd(created);
        } else if (note && firstNote(created) != null) {
            notesPlaced = true;
            anchor = listNote(created, section, after);
        } else if (!note && notesPlaced && next != created && isLoadedNote(next.typeSoFar(), next.traits())) {
            anchor = listBehindNotes(created, next);
        } else if (next != created) {
            sectionChain.moveAfter(place.listedAfter, created);
        }
        place.listedAfter = created;
        place.listed = true;
        return anchor;
    }

    private static boolean isLoadedNote(int type, int traits) {
        return type == SectionType.NOTE && (traits & Trait.LOAD) != 0;
    }

    private @Nullable OutputSection firstNote(@Nullable OutputSection except) {
        for (OutputSection each = sectionChain.next(null); each != null; each = sectionChain.next(each)) {
            if (each != except && isLoadedNote(each.typeSoFar(), each.traits())) {
                return each;
            }
        }
        return null;
    }

    /** Notes stand together, the more aligned ones first. */
    private @Nullable OutputSection listNote(
            OutputSection created, InputSection section, @Nullable OutputSection after) {
        OutputSection first = firstNote(created);
        OutputSection behind = null;
        for (OutputSection each = first; each != null; each = sectionChain.next(each)) {
            if (each == created) {
                continue;
            }
            if (!isLoadedNote(each.typeSoFar(), each.traits())) {
                break;
            }
            if (each.alignment() >= section.section().alignment()) {
                behind = each;
            }
        }
        if (behind != null) {
            sectionChain.moveAfter(behind, created);
            noteAnchor = true;
            return behind;
        }
        OutputSection front = first == null ? null : sectionChain.previous(first);
        sectionChain.moveAfter(front == created ? null : front, created);
        noteAnchor = true;
        return first == null ? after : statementChain.previous(first);
    }

    /** What is no note does not come between notes. */
    private OutputSection listBehindNotes(OutputSection created, OutputSection note) {
        OutputSection behind = note;
        for (OutputSection each = note; each != null; each = sectionChain.next(each)) {
            behind = isLoadedNote(each.typeSoFar(), each.traits()) ? each : behind;
        }
        sectionChain.moveAfter(behind, created);
        noteAnchor = true;
        return behind;
    }

    private boolean noteAnchor;
    /** Whether an orphan was put among notes. */
    private boolean notesPlaced;

    private @Nullable OutputSection previousCreated(OutputSection after) {
        OutputSection each = statementChain.previous(after);
        while (each != null && (!each.isCreated() || each.isConstraintFailed())) {
            each = statementChain.previous(each);
        }
        return each;
    }

    private void insertStatement(OutputSection created, Place place, @Nullable OutputSection after) {
        Item item = new Item.Section(created);
        itemOf.put(created, item);
        if (place.lastItem == null || noteAnchor) {
            itemChain.insertAfter(itemBehind(after), item);
            statementChain.insertAfter(after, created);
        } else {
            itemChain.insertAfter(place.lastItem, item);
            statementChain.insertAfter(place.lastStatement, created);
        }
        noteAnchor = false;
        state.addStatement(state.statements().size(), created);
        place.lastItem = item;
        place.lastStatement = created;
    }

    /**
     * Returns the item behind which an orphan goes: the section with the assignments that belong to it, which are those
     * before the next assignment to the location counter that another section follows.
     */
    private @Nullable Item itemBehind(@Nullable OutputSection after) {
        Item start = after == null ? null : itemOf.get(after);
        boolean ignoreFirst = after == null;
        Item behind = start;
        Item beforeDot = null;
        boolean dotSeen = false;
        for (Item item = itemChain.next(start); item != null; item = itemChain.next(item)) {
            if (item instanceof Item.Section section) {
                OutputSection next = section.section();
                boolean takes = !next.isCreated() || !next.hasInput() || next.isAllocated();
                return dotSeen && takes ? beforeDot : behind;
            }
            boolean movesDot = item instanceof Item.Step step
                    && step.statement() instanceof Statement.Assignment assignment
                    && assignment.isDot();
            if (movesDot && !dotSeen) {
                if (ignoreFirst) {
                    ignoreFirst = false;
                } else {
                    dotSeen = true;
                    beforeDot = behind;
                }
            }
            behind = item;
        }
        return behind;
    }
}
