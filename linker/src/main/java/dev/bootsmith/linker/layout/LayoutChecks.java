package dev.bootsmith.linker.layout;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what cannot be in a finished layout: overlaps, overfull regions, sections without region. */
final class LayoutChecks {
    private static final int MAX_CONTRIBUTORS = 3;
    private static final int BAR_WIDTH = 40;

    private final LayoutState state;

    LayoutChecks(LayoutState state) {
        this.state = state;
    }

    void check() {
        checkRegions();
        // The sections of an object file all begin at 0.
        if (state.options().has(Feature.CHECK_SECTIONS) && !state.options().has(Feature.RELOCATABLE)) {
            checkOverlaps();
        }
    }

    /** Makes the message for a location counter that would go back inside a section. */
    static Diagnostic backwards(Statement.Assignment assignment, OutputSection section, long from, long to) {
        Diagnostic diagnostic = Diagnostic.of(LinkerCode.DOT_BACKWARDS, hex8(from), hex8(to), section.name())
                .at(assignment.span())
                .withLabel(from - to);
        long limit = to - section.virtualAddress();
        diagnostic = diagnostic.withNote("L0108.length", section.name(), from - section.virtualAddress(), limit);
        return diagnostic.withHelp("L0108.help", contributors(List.of(section)), from - to);
    }

    private static String hex8(long value) {
        String text = Long.toHexString(value);
        return text.length() >= 8 ? text : "0".repeat(8 - text.length()) + text;
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** Names the largest input sections of some output sections. */
    private static String contributors(List<OutputSection> sections) {
        List<InputSection> inputs = new ArrayList<>();
        sections.forEach(section -> inputs.addAll(section.inputs()));
        inputs.sort(Comparator.comparingLong(InputSection::size).reversed());
        List<String> names = new ArrayList<>();
        for (InputSection input : inputs.subList(0, Math.min(MAX_CONTRIBUTORS, inputs.size()))) {
            if (input.size() > 0) {
                names.add(input + " " + input.size());
            }
        }
        return String.join(", ", names);
    }

    private void checkRegions() {
        if (state.regions().isEmpty()) {
            return;
        }
        Map<MemoryRegion, List<OutputSection>> used = new LinkedHashMap<>();
        for (OutputSection section : state.sections()) {
            boolean never = section.hasTrait(Trait.THREAD_LOCAL) && !section.hasTrait(Trait.LOAD);
            if (!section.isKept() || !section.isAllocated() || never) {
                continue;
            }
            MemoryRegion region = section.region();
            if (region != null && region != state.defaultRegion()) {
                used.computeIfAbsent(region, key -> new ArrayList<>()).add(section);
                MemoryRegion load = section.loadRegion();
                if (load != null && load != region) {
                    used.computeIfAbsent(load, key -> new ArrayList<>()).add(section);
                }
            } else if (section.address() == null && !state.options().has(Feature.RELOCATABLE)) {
                Diagnostic none = Diagnostic.of(LinkerCode.NO_REGION, section.name());
                state.report(state.options().has(Feature.CHECK_SECTIONS) ? none : none.withSeverity(Severity.WARNING));
            }
        }
        for (LayoutState.Outside outside : state.outside()) {
            MemoryRegion region = outside.region();
            state.report(Diagnostic.of(
                            LinkerCode.OUTSIDE_REGION,
                            hex(outside.address()),
                            outside.section().name(),
                            region.name())
                    .withHelp("L0114.help", hex(region.origin()), hex(region.origin() + region.length())));
        }
        new LinkedHashSet<>(state.regions().values())
                .forEach(region -> checkRegion(region, used.getOrDefault(region, List.of())));
    }

    private void checkRegion(MemoryRegion region, List<OutputSection> sections) {
        OutputSection first = region.firstTooFar();
        long overflow = region.overflow();
        if (first != null || overflow > 0) {
            state.report(Diagnostic.of(
                            LinkerCode.REGION_OVERFLOW,
                            first == null ? region.name() : first.name(),
                            region.name(),
                            overflow,
                            region.length())
                    .withHelp("L0111.help", contributors(sections)));
        }
    }

    private void checkOverlaps() {
        List<OutputSection> loaded = new ArrayList<>();
        for (OutputSection section : state.sections()) {
            if (section.isKept() && section.isAllocated() && section.size() > 0 && !section.isThreadLocalBss()) {
                loaded.add(section);
            }
        }
        List<OutputSection> inFile = new ArrayList<>(loaded);
        inFile.removeIf(section -> !section.hasTrait(Trait.LOAD));
        boolean found = checkOverlaps(inFile, "LMA");
        Set<Long> starts = new HashSet<>();
        // Sections that begin at one address are overlays on purpose.
        boolean overlays = loaded.stream().anyMatch(section -> !starts.add(section.virtualAddress()));
        if (!found && !overlays) {
            checkOverlaps(loaded, "VMA");
        }
    }

    /** Reports neighbours that overlap; returns whether there are any. */
    private boolean checkOverlaps(List<OutputSection> sections, String space) {
        boolean load = space.equals("LMA");
        Comparator<OutputSection> order = (left, right) -> Long.compareUnsigned(start(left, load), start(right, load));
        List<OutputSection> sorted = new ArrayList<>(sections);
        sorted.sort(order);
        boolean found = false;
        for (int i = 1; i < sorted.size(); i++) {
            OutputSection low = sorted.get(i - 1);
            OutputSection high = sorted.get(i);
            long lastOfLow = start(low, load) + low.size() - 1;
            boolean wraps = Long.compareUnsigned(lastOfLow, start(low, load)) < 0;
            if (wraps || Long.compareUnsigned(start(high, load), lastOfLow) <= 0) {
                report(space, low, high, load);
                found = true;
            }
        }
        return found;
    }

    private void report(String space, OutputSection low, OutputSection high, boolean load) {
        long lowStart = start(low, load);
        long lowEnd = lowStart + low.size();
        long highStart = start(high, load);
        long highEnd = highStart + high.size();
        long sharedEnd = Long.compareUnsigned(lowEnd, highEnd) < 0 ? lowEnd : highEnd;
        Diagnostic diagnostic = Diagnostic.of(
                LinkerCode.OVERLAP,
                high.name(),
                space,
                hex(highStart),
                hex(highEnd - 1),
                low.name(),
                hex(lowStart),
                hex(lowEnd - 1));
        long end = Long.compareUnsigned(lowEnd, highEnd) < 0 ? highEnd : lowEnd;
        int width = Math.max(low.name().length(), high.name().length());
        diagnostic = diagnostic
                .withNote("L0112.row", pad(low.name(), width), bar(lowStart, end, lowStart, lowEnd))
                .withNote("L0112.row", pad(high.name(), width), bar(lowStart, end, highStart, highEnd))
                .withNote("L0112.shared", sharedEnd - highStart, hex(highStart), hex(sharedEnd - 1));
        for (OutputSection section : List.of(low, high)) {
            boolean loadedElsewhere = section.loadAddress() != section.virtualAddress();
            SourceSpan origin = load && loadedElsewhere ? null : section.addressOrigin();
            if (origin != null) {
                diagnostic = diagnostic.withNoteAt(origin, "L0112.origin", section.name());
            }
        }
        state.report(diagnostic.withHelp("L0112.help"));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Draws which part of a range another one is; every part has at least one mark. */
    private static String bar(long from, long to, long start, long end) {
        int left = column(from, to, start);
        int right = Math.max(left + 1, column(from, to, end));
        left = Math.min(left, BAR_WIDTH - 1);
        right = Math.min(right, BAR_WIDTH);
        return " ".repeat(left) + "=".repeat(right - left) + " ".repeat(BAR_WIDTH - right);
    }

    private static int column(long from, long to, long at) {
        double share = unsigned(at - from) / Math.max(1, unsigned(to - from));
        return (int) Math.min(BAR_WIDTH, Math.round(share * BAR_WIDTH));
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : value + 0x1p64;
    }

    private static long start(OutputSection section, boolean load) {
        return load ? section.loadAddress() : section.virtualAddress();
    }
}
