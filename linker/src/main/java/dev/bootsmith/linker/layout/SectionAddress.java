package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;

/**
 * Where an output section goes: its run-time address from the script, the region or the location counter, and its load
 * address.
 *
 * @ld Output Section Address, Output Section LMA
 */
final class SectionAddress {
    private final LayoutState state;
    private final Evaluator evaluator;

    SectionAddress(LayoutState state, Evaluator evaluator) {
        this.state = state;
        this.evaluator = evaluator;
    }

    /**
     * What was found out at the beginning of a section.
     *
     * @param alignment to what its start was rounded
     * @param padding by how much that moved it
     * @param scriptAlignment what ALIGN of the script says, 1 for nothing
     * @param subAlignment what SUBALIGN says, 0 for nothing
     */
    record Start(long alignment, long padding, long scriptAlignment, long subAlignment) {}

    /** Sets a section's address; the location counter is where its address expression put it, if it has one. */
    Start begin(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        long scriptAlignment = section.alignByStatement(evaluator);
        long subAlignment = statement == null || statement.subAlignment() == null
                ? 0
                : evaluator.alignment(statement.subAlignment(), "subsection alignment");
        chooseRegion(section);
        long alignment;
        long from;
        if (section.address() == null) {
            MemoryRegion region = section.region();
            from = (region == null ? state.defaultRegion() : region).current();
            alignment = section.alignment();
        } else {
            from = state.dot();
            alignment = scriptAlignment;
        }
        long address = Alignment.up(from, alignment);
        section.setVirtualAddress(address);
        return new Start(alignment, address - from, scriptAlignment, subAlignment);
    }

    private void chooseRegion(OutputSection section) {
        boolean open = section.region() == null
                || section.hasTrait(Trait.ALLOC | Trait.LOAD) && section.region() == state.defaultRegion();
        if (section.address() == null && open) {
            section.setRegion(state.regions().values().stream()
                    .filter(candidate -> candidate.attracts(section.traits()))
                    .findFirst()
                    .orElse(state.defaultRegion()));
        }
    }

    /** Sets the load address; the location counter is at the section's start. */
    void finish(OutputSection section, Start start) {
        MemoryRegion region = section.region() == null ? state.defaultRegion() : section.region();
        Statement.OutputSection statement = section.statement();
        boolean given = statement != null && statement.loadAddress() != null;
        MemoryRegion loadRegion = section.loadRegion();
        OutputSection last = region.lastSection();
        if (given && statement != null && statement.loadAddress() != null) {
            section.setLoadAddress(evaluator.known(statement.loadAddress(), "load base"));
        } else if (loadRegion != null) {
            section.setLoadAddress(inRegion(section, start, loadRegion));
        } else if (last != null && section.isAllocated()) {
            section.setLoadAddress(keepingDistance(section, start, last));
        } else {
            section.setLoadAddress(section.virtualAddress());
        }
        boolean apart = last == null
                ? section.virtualAddress() != section.loadAddress()
                : Long.compareUnsigned(state.dot(), last.virtualAddress()) >= 0;
        boolean counts = takesRoom(section) && (section.size() != 0 || apart);
        if ((counts || section.kind() == OutputSection.Kind.FIRST_OF_OVERLAY) && loadRegion == null) {
            region.setLastSection(section);
        }
    }

    private static boolean takesRoom(OutputSection section) {
        return section.isAllocated() && !section.isThreadLocalBss();
    }

    private static long inRegion(OutputSection section, Start start, MemoryRegion loadRegion) {
        Statement.OutputSection statement = section.statement();
        if (statement != null && statement.alignWithInput()) {
            return loadRegion.current() + start.padding();
        }
        long alignment = loadRegion == section.region() ? start.alignment() : start.scriptAlignment();
        return Alignment.up(loadRegion.current(), alignment);
    }

    private long keepingDistance(OutputSection section, Start start, OutputSection last) {
        boolean backwards = Long.compareUnsigned(state.dot(), last.virtualAddress()) < 0
                && section.size() != 0
                && Long.compareUnsigned(state.dot() + section.size(), last.virtualAddress()) <= 0;
        if (backwards) {
            // Old layouts that go back rely on this, so GNU ld only warns.
            if (last.loadAddress() != last.virtualAddress() && !state.isMarking()) {
                state.report(Diagnostic.of(LinkerCode.DOT_MOVED_BACK, section.name()));
            }
            return section.virtualAddress();
        }
        long load = section.kind() == OutputSection.Kind.IN_OVERLAY
                ? last.loadAddress() + last.size()
                : section.virtualAddress() + last.loadAddress() - last.virtualAddress();
        return Alignment.up(load, start.alignment());
    }

    /** Moves the regions on behind a section. */
    void advance(OutputSection section) {
        MemoryRegion region = section.region();
        if (region == null || !section.hasTrait(Trait.ALLOC | Trait.LOAD)) {
            return;
        }
        region.setCurrent(state.dot());
        if (region.isLeft() && section.address() != null) {
            state.noteOutside(section, region);
        } else if (region.isLeft()) {
            region.setFirstTooFar(section);
        }
        MemoryRegion loadRegion = section.loadRegion();
        Statement.OutputSection statement = section.statement();
        boolean loads = section.hasTrait(Trait.LOAD) || statement != null && statement.alignWithInput();
        if (loadRegion != null && loadRegion != region && loads) {
            loadRegion.setCurrent(section.loadAddress() + section.size());
            if (loadRegion.isLeft()) {
                loadRegion.setFirstTooFar(section);
            }
        }
    }
}
