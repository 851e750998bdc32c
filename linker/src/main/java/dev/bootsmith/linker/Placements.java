package dev.bootsmith.linker;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a link tells others about its layout once the addresses are final. */
final class Placements {
    private Placements() {}

    /** Returns the lowest load address of anything with contents. */
    static long base(Map<OutputSection, byte[]> contents) {
        return contents.keySet().stream()
                .filter(section -> section.isAllocated() && section.size() > 0)
                .map(OutputSection::loadAddress)
                .min(Long::compareUnsigned)
                .orElse(0L);
    }

    static List<LinkResult.PlacedSection> sections(List<OutputSection> order) {
        List<LinkResult.PlacedSection> result = new ArrayList<>();
        for (OutputSection section : order) {
            result.add(new LinkResult.PlacedSection(
                    section.name(),
                    section.virtualAddress(),
                    section.loadAddress(),
                    section.fileOffset(),
                    section.size(),
                    section.isAllocated()));
        }
        return result;
    }

    static List<LinkResult.PlacedInput> inputs(List<OutputSection> order) {
        List<LinkResult.PlacedInput> result = new ArrayList<>();
        for (OutputSection section : order) {
            for (InputSection input : section.inputs()) {
                if (section.isAllocated() && input.size() > 0) {
                    result.add(new LinkResult.PlacedInput(
                            input.file().name(), input.name(), section.name(), input.startAddress(), input.size()));
                }
            }
        }
        result.sort(Comparator.comparing(LinkResult.PlacedInput::virtualAddress, Long::compareUnsigned));
        return result;
    }
}
