package dev.bootsmith.toolchain.binutils.dwarf;

import java.util.TreeMap;

/** Which lists of ranges and of locations the entries of {@code .debug_info} use, by their offsets. */
final class ListUses {
    final TreeMap<Long, Use> ranges = new TreeMap<>();
    final TreeMap<Long, Use> locations = new TreeMap<>();
    private long lastLocation = -1;

    /**
     * One use.
     *
     * @param version of the unit
     * @param base the address that the list counts from, if it does not say another one
     * @param views where the numbers of the views begin, which stand before the list; -1 for none
     */
    record Use(int version, int addressBytes, long base, long unit, long views) {}

    void range(long offset, Use use) {
        ranges.putIfAbsent(offset, use);
    }

    void location(long offset, Use use) {
        locations.putIfAbsent(offset, use);
        lastLocation = offset;
    }

    /** Adds the views of the list that was used last. */
    void views(long offset) {
        Use use = locations.get(lastLocation);
        if (use != null && use.views() < 0) {
            locations.put(lastLocation, new Use(use.version(), use.addressBytes(), use.base(), use.unit(), offset));
        }
    }
}
