package dev.bootsmith.objectfile.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.raw.AppliedRelocations;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one list of address ranges from {@code .debug_ranges} (versions 2 to 4) or {@code .debug_rnglists} (version 5).
 *
 * @elf DWARF 4, 2.17.3 Non-Contiguous Address Ranges; DWARF 5, 7.25 Range List Table
 */
final class DwarfRanges {
    private static final int MAX_RANGES = 100_000;

    private final Map<String, Optional<AppliedRelocations>> sections = new HashMap<>();
    private final RawElf elf;

    DwarfRanges(RawElf elf) {
        this.elf = elf;
    }

    record Range(int sectionIndex, long low, long high) {}

    /** Where a unit's code begins, from which lists count that do not say where they begin. */
    record Base(int sectionIndex, long address) {}

    /** Returns the ranges of the list at an offset; as many as can be read. */
    List<Range> read(int version, int addressBytes, long offset, Base unit) {
        Optional<AppliedRelocations> section =
                sections.computeIfAbsent(version == 5 ? ".debug_rnglists" : ".debug_ranges", this::section);
        if (section.isEmpty()) {
            return List.of();
        }
        AppliedRelocations applied = section.get();
        ByteView view = applied.view();
        DwarfCursor in = new DwarfCursor(view, offset, view.size());
        List<Range> result = new ArrayList<>();
        try {
            if (version == 5) {
                fifth(applied, in, addressBytes, unit, result);
            } else {
                old(applied, in, addressBytes, unit, result);
            }
        } catch (DwarfCursor.CutShort e) {
            // What was read before the damage is good.
            return result;
        }
        return result;
    }

    private Optional<AppliedRelocations> section(String name) {
        return elf.section(name).map(found -> new AppliedRelocations(elf, found));
    }

    private static void old(
            AppliedRelocations applied, DwarfCursor in, int addressBytes, Base unit, List<Range> result) {
        long base = unit.address();
        long selection = addressBytes == 8 ? -1L : 0xffff_ffffL;
        while (result.size() < MAX_RANGES) {
            int section = DwarfFunctions.sectionAt(applied, in.at());
            long low = in.unsigned(addressBytes);
            long high = in.unsigned(addressBytes);
            if (low == 0 && high == 0) {
                return;
            } else if (low == selection) {
                base = high;
            } else {
                result.add(new Range(section == 0 ? unit.sectionIndex() : section, base + low, base + high));
            }
        }
    }

    private static void fifth(
            AppliedRelocations applied, DwarfCursor in, int addressBytes, Base unit, List<Range> result) {
        long base = unit.address();
        int baseSection = unit.sectionIndex();
        while (result.size() < MAX_RANGES) {
            switch ((int) in.unsigned(1)) {
                case 4 -> { // DW_RLE_offset_pair
                    long low = in.leb();
                    result.add(new Range(baseSection, base + low, base + in.leb()));
                }
                case 5 -> { // DW_RLE_base_address
                    baseSection = DwarfFunctions.sectionAt(applied, in.at());
                    base = in.unsigned(addressBytes);
                }
                case 6 -> { // DW_RLE_start_end
                    int section = DwarfFunctions.sectionAt(applied, in.at());
                    long low = in.unsigned(addressBytes);
                    result.add(new Range(section, low, in.unsigned(addressBytes)));
                }
                case 7 -> { // DW_RLE_start_length
                    int section = DwarfFunctions.sectionAt(applied, in.at());
                    long low = in.unsigned(addressBytes);
                    result.add(new Range(section, low, low + in.leb()));
                }
                default -> {
                    // The end of the list, or an index into a table of addresses, which only split files have.
                    return;
                }
            }
        }
    }
}
