package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.dwarf.DwarfFunctions;
import dev.bootsmith.objectfile.dwarf.DwarfLines;
import dev.bootsmith.objectfile.dwarf.DwarfUnit;
import dev.bootsmith.objectfile.dwarf.LineRow;
import dev.bootsmith.objectfile.dwarf.LineUnit;
import dev.bootsmith.objectfile.raw.RawElf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the source line and the function of an address, as {@code objdump -l} tells them. */
final class CodeLines {
    /** Stretches of code that belong to one line; per section, ascending, none over another. */
    private final Map<Integer, List<Stretch<Place>>> stretches = new HashMap<>();

    private final Map<Integer, List<Owner>> functions = new HashMap<>();
    private final Map<Integer, List<Stretch<Owner>>> innermost = new HashMap<>();

    /**
     * A place in a source file.
     *
     * @param file with the folder it was compiled in
     * @param line from 1; 0 where code belongs to no line
     * @param discriminator tells blocks of one line apart; 0 for none
     */
    record Place(String file, int line, int discriminator) {}

    /**
     * A function with the place it was inlined at.
     *
     * @param call null if it was not inlined
     */
    record Frame(String function, @Nullable Place call) {}

    /** @param lines the unit's table of files, if it has one */
    private record Owner(
            DwarfUnit.Function function, @Nullable LineUnit lines, String folder) {
        long low() {
            return function.low();
        }

        long high() {
            return function.high();
        }

        long size() {
            return high() - low();
        }
    }

    private record Stretch<T>(long low, long high, T what) {}

    CodeLines(RawElf elf) {
        Map<Long, LineUnit> tables = new HashMap<>();
        List<LineUnit> all = DwarfLines.read(elf);
        all.forEach(lines -> tables.put(lines.header().offset(), lines));
        Map<Long, DwarfUnit> byTable = new HashMap<>();
        for (DwarfUnit unit : DwarfFunctions.read(elf)) {
            byTable.put(unit.lineOffset(), unit);
            for (DwarfUnit.Function function : unit.functions()) {
                functions
                        .computeIfAbsent(function.sectionIndex(), key -> new ArrayList<>())
                        .add(new Owner(function, tables.get(unit.lineOffset()), unit.folder()));
            }
        }
        for (LineUnit lines : all) {
            DwarfUnit unit = byTable.get(lines.header().offset());
            add(lines, unit == null ? "" : unit.folder());
        }
        stretches
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing((Stretch<Place> each) -> each.low(), Long::compareUnsigned)));
    }

    private void add(LineUnit lines, String folder) {
        List<LineRow> rows = lines.rows();
        for (int i = 0; i + 1 < rows.size(); i++) {
            LineRow row = rows.get(i);
            LineRow next = rows.get(i + 1);
            // Of rows at one address the last one counts.
            if (!row.endsSequence() && Long.compareUnsigned(row.address(), next.address()) < 0) {
                Place place = new Place(path(lines, row.fileIndex(), folder), row.line(), row.discriminator());
                stretches
                        .computeIfAbsent(row.sectionIndex(), key -> new ArrayList<>())
                        .add(new Stretch<>(row.address(), next.address(), place));
            }
        }
    }

    private static String path(LineUnit lines, int fileIndex, String folder) {
        String path = lines.path(fileIndex);
        if (path.startsWith("/")) {
            return path;
        }
        // In version 5 the first folder is the compilation's own.
        boolean told = lines.header().version() >= 5 && !lines.directories().isEmpty();
        String home = told ? lines.directories().get(0) : folder;
        return home.isEmpty() ? path : home + "/" + path;
    }

    /** Returns the line that the code at an address is of, or null. */
    @Nullable
    Place line(int sectionIndex, long address) {
        return find(stretches.getOrDefault(sectionIndex, List.of()), address);
    }

    /** Returns the innermost function at an address, or null; an inlined one counts. */
    @Nullable
    String function(int sectionIndex, long address) {
        Owner owner = innermost(sectionIndex, address);
        return owner == null ? null : owner.function().name();
    }

    private @Nullable Owner innermost(int sectionIndex, long address) {
        return find(innermost.computeIfAbsent(sectionIndex, this::withoutNested), address);
    }

    /** Returns the functions around an address, the innermost first; more than one where calls were inlined. */
    List<Frame> frames(int sectionIndex, long address) {
        List<Frame> result = new ArrayList<>();
        Owner inner = innermost(sectionIndex, address);
        while (inner != null) {
            DwarfUnit.Call call = inner.function().call();
            LineUnit lines = inner.lines();
            Place place = call == null || lines == null
                    ? null
                    : new Place(path(lines, call.fileIndex(), inner.folder()), call.line(), 0);
            result.add(new Frame(inner.function().name(), place));
            inner = place == null ? null : around(sectionIndex, address, inner);
        }
        return result;
    }

    /** Returns the smallest function that has another one in it; of two as long the earlier one is around the later one. */
    private @Nullable Owner around(int sectionIndex, long address, Owner inner) {
        Owner best = null;
        boolean before = true;
        for (Owner each : functions.getOrDefault(sectionIndex, List.of())) {
            before &= !each.equals(inner);
            boolean holds =
                    Long.compareUnsigned(each.low(), address) <= 0 && Long.compareUnsigned(address, each.high()) < 0;
            boolean larger = each.size() > inner.size() || each.size() == inner.size() && before;
            if (holds && larger && (best == null || each.size() <= best.size())) {
                best = each;
            }
        }
        return best;
    }

    private static <T> @Nullable T find(List<Stretch<T>> list, long address) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(list.get(middle).low(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Stretch<T> found = low == 0 ? null : list.get(low - 1);
        return found != null && Long.compareUnsigned(address, found.high()) < 0 ? found.what() : null;
    }

    /** Divides a section's addresses into stretches without functions in them; of two as long the later one counts. */
    private List<Stretch<Owner>> withoutNested(int sectionIndex) {
        List<Owner> waiting = new ArrayList<>(functions.getOrDefault(sectionIndex, List.of()));
        waiting.removeIf(owner -> Long.compareUnsigned(owner.low(), owner.high()) >= 0);
        waiting.sort(Comparator.comparing(Owner::low, Long::compareUnsigned));
        TreeSet<Long> borders = new TreeSet<>(Long::compareUnsigned);
        waiting.forEach(owner -> borders.addAll(List.of(owner.low(), owner.high())));
        List<Owner> active = new ArrayList<>();
        List<Stretch<Owner>> result = new ArrayList<>();
        int next = 0;
        for (Long low : borders) {
            active.removeIf(owner -> Long.compareUnsigned(owner.high(), low) <= 0);
            while (next < waiting.size() && waiting.get(next).low() == low) {
                active.add(waiting.get(next++));
            }
            Long high = borders.higher(low);
            Owner best = null;
            for (Owner each : active) {
                best = best == null || each.size() <= best.size() ? each : best;
            }
            if (high != null && best != null) {
                result.add(new Stretch<>(low, high, best));
            }
        }
        return result;
    }
}
