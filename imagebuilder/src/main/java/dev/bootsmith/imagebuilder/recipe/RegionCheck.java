package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.ImageCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Refuses regions that overlap or lie outside the disk, naming both owners and the sectors. */
final class RegionCheck {
    /** 2 TiB: the largest disk that 32-bit sector numbers reach. */
    static final long MAX_SECTORS = 1L << 32;

    private RegionCheck() {}

    /**
     * Reports what is wrong; returns whether all is well.
     *
     * @param sizeSectors size of the disk
     */
    static boolean check(List<Region> regions, long sizeSectors, DiagnosticSink sink) {
        boolean good = true;
        for (Region region : regions) {
            if (region.firstSector() < 0 || region.firstSector() > MAX_SECTORS) {
                sink.report(Diagnostic.of(ImageCode.BAD_PART_PLACE, region.owner(), region.firstSector()));
                good = false;
            } else if (region.lastSector() >= sizeSectors) {
                sink.report(Diagnostic.of(
                                ImageCode.PART_BEYOND_END,
                                region.owner(),
                                region.firstSector(),
                                region.lastSector(),
                                sizeSectors - 1)
                        .withHelp("I0011.help", region.lastSector() + 1));
                good = false;
            }
        }
        if (good && sizeSectors > MAX_SECTORS) {
            sink.report(Diagnostic.of(ImageCode.IMAGE_TOO_LARGE, sizeSectors));
            good = false;
        }
        return overlapsNowhere(regions, sink) && good;
    }

    private static boolean overlapsNowhere(List<Region> regions, DiagnosticSink sink) {
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparingLong(Region::firstSector));
        boolean good = true;
        Region before = null;
        for (Region after : sorted) {
            if (before != null && before.lastSector() >= after.firstSector()) {
                sink.report(Diagnostic.of(
                                ImageCode.PARTS_OVERLAP,
                                before.owner(),
                                after.owner(),
                                after.firstSector(),
                                Math.min(before.lastSector(), after.lastSector()))
                        .withNote("I0010.note", before.owner(), before.firstSector(), before.lastSector())
                        .withNote("I0010.note", after.owner(), after.firstSector(), after.lastSector())
                        .withHelp("I0010.help", after.owner(), before.lastSector() + 1));
                good = false;
            }
            // The one that reaches farthest may collide with more than its neighbour.
            before = before == null || after.lastSector() > before.lastSector() ? after : before;
        }
        return good;
    }
}
