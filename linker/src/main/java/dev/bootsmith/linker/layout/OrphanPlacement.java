package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions.OrphanHandling;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a home for input sections that no statement of the script takes: an output section of the same name, or a new one
 * behind the last of its kind.
 *
 * @ld Orphan Sections
 */
final class OrphanPlacement {
    /** Kinds of sections, each with the section that its orphans follow. */
    private enum Kind {
        CODE(".text"),
        READ_ONLY(".rodata"),
        THREAD_DATA(".tdata"),
        DATA(".data"),
        ZERO(".bss"),
        NOTE(".interp"),
        NOT_LOADED(""),
        DEBUG("");

        private final String model;

        Kind(String model) {
            this.model = model;
        }
    }

    private static final long PROPERTIES =
            SectionFlag.ALLOC | SectionFlag.WRITE | SectionFlag.EXECINSTR | SectionFlag.TLS;

    private final LayoutState state;
    private final List<Item> items;
    private final Map<Kind, OutputSection> last = new EnumMap<>(Kind.class);

    OrphanPlacement(LayoutState state, List<Item> items) {
        this.state = state;
        this.items = items;
    }

    void place(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.place() == null && !section.isDiscarded()) {
                    place(section);
                }
            }
        }
    }

    private void place(InputSection section) {
        if (section.has(SectionFlag.EXCLUDE)) {
            section.discard();
            return;
        }
        String name = section.name().equals("COMMON") ? ".bss" : section.name();
        if (section.size() > 0 && !name.equals(".note.GNU-stack")) {
            if (!handle(section, name)) {
                return;
            }
        }
        if (name.equals(".note.GNU-stack")) {
            section.discard();
            return;
        }
        OutputSection home = sameName(name, section).orElseGet(() -> insert(name, section));
        home.elements().add(new Element.Input(section, Layout.everything(name)));
        section.setPlace(home);
    }

    /** Does what --orphan-handling asks; returns whether the section is to be placed. */
    private boolean handle(InputSection section, String name) {
        OrphanHandling handling = state.options().orphanHandling();
        switch (handling) {
            case PLACE -> {}
            case WARN ->
                state.report(Diagnostic.of(
                        LinkerCode.ORPHAN, section.name(), section.file().name(), name));
            case ERROR ->
                state.report(Diagnostic.of(
                        LinkerCode.ORPHAN_REFUSED,
                        section.name(),
                        section.file().name()));
            case DISCARD -> section.discard();
        }
        return handling != OrphanHandling.DISCARD;
    }

    private Optional<OutputSection> sameName(String name, InputSection section) {
        return state.sections().stream()
                .filter(output -> output.name().equals(name))
                .filter(output ->
                        output.inputs().isEmpty() || output.inputs().get(0).isAllocated() == section.isAllocated())
                .findFirst();
    }

    private OutputSection insert(String name, InputSection section) {
        OutputSection created = new OutputSection(name, null);
        created.setFlags(section.section().flags() & PROPERTIES);
        created.setType(section.section().type());
        Kind kind = kind(section);
        OutputSection after = last.get(kind);
        if (after == null) {
            after = find(kind, section);
        }
        int at = after == null ? items.size() : indexBehind(after, last.containsKey(kind));
        items.add(at, new Item.Section(created));
        state.sections().add(sectionIndex(at), created);
        last.put(kind, created);
        return created;
    }

    private static Kind kind(InputSection section) {
        if (!section.isAllocated()) {
            boolean debug =
                    section.name().startsWith(".debug") || section.name().startsWith(".stab");
            return debug ? Kind.DEBUG : Kind.NOT_LOADED;
        } else if (section.section().type() == SectionType.NOTE) {
            return Kind.NOTE;
        } else if (section.has(SectionFlag.TLS)) {
            return Kind.THREAD_DATA;
        } else if (section.section().isNobits()) {
            return Kind.ZERO;
        } else if (section.has(SectionFlag.WRITE)) {
            return Kind.DATA;
        }
        return section.has(SectionFlag.EXECINSTR) ? Kind.CODE : Kind.READ_ONLY;
    }

    private @Nullable OutputSection find(Kind kind, InputSection section) {
        if (kind == Kind.DEBUG) {
            return null;
        }
        for (OutputSection output : state.sections()) {
            if (output.name().equals(kind.model) && isUsed(output)) {
                return output;
            }
        }
        return findByFlags(section);
    }

    private static boolean isUsed(OutputSection output) {
        return output.isOrphan()
                || !output.inputs().isEmpty()
                || !output.elements().isEmpty();
    }

    /** Looks for the last section of the same properties, then for the last that comes closest. */
    private @Nullable OutputSection findByFlags(InputSection section) {
        long wanted = section.section().flags() & PROPERTIES;
        boolean zero = section.section().isNobits();
        OutputSection exact = null;
        OutputSection close = null;
        OutputSection allocated = null;
        for (OutputSection output : state.sections()) {
            if (output.inputs().isEmpty() && !output.hasData()) {
                continue;
            }
            SectionProperties.derive(output);
            long flags = output.flags() & PROPERTIES;
            if (flags == wanted && output.isNobits() == zero) {
                exact = output;
            }
            boolean hasBytes = (flags & SectionFlag.ALLOC) != 0 && !output.isNobits();
            boolean code = (wanted & SectionFlag.EXECINSTR) != 0;
            boolean readOnly = (wanted & SectionFlag.WRITE) == 0;
            if (hasBytes
                    && !zero
                    && (code ? (flags & SectionFlag.EXECINSTR) != 0 : !readOnly || (flags & SectionFlag.WRITE) == 0)) {
                close = output;
            }
            if ((flags & SectionFlag.ALLOC) != 0) {
                allocated = output;
            }
        }
        if (exact != null) {
            return exact;
        }
        return zero ? allocated : close;
    }

    /**
     * Returns the place behind a section and the assignments that belong to it: those before the next assignment to the
     * location counter.
     */
    private int indexBehind(OutputSection after, boolean afterOrphan) {
        int at = indexOf(after) + 1;
        if (afterOrphan) {
            return at;
        }
        int behind = at;
        while (behind < items.size() && items.get(behind) instanceof Item.Step step) {
            if (step.statement() instanceof Statement.Assignment assignment && assignment.isDot()) {
                return behind;
            }
            behind++;
        }
        return behind;
    }

    private int indexOf(OutputSection section) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Section item && item.section() == section) {
                return i;
            }
            if (items.get(i) instanceof Item.Overlay overlay
                    && overlay.sections().contains(section)) {
                return i;
            }
        }
        return items.size() - 1;
    }

    /** Returns how many output sections come before an item. */
    private int sectionIndex(int item) {
        int count = 0;
        for (int i = 0; i < item; i++) {
            if (items.get(i) instanceof Item.Section section && !isDiscard(section)) {
                count++;
            } else if (items.get(i) instanceof Item.Overlay overlay) {
                count += overlay.sections().size();
            }
        }
        return Math.min(count, state.sections().size());
    }

    private static boolean isDiscard(Item.Section item) {
        Statement.OutputSection statement = item.section().statement();
        return statement != null && statement.isDiscard();
    }
}
