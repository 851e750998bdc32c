package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.imagebuilder.recipe.Region;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.util.List;
import java.util.Locale;

/**
 * The layout of a disk as a picture, in text and in SVG. Heights and bars grow with the logarithm of the size, since a boot
 * sector and a partition differ by a factor of millions.
 */
public final class LayoutPicture {
    private static final int BAR = 24;
    private static final int MAX_ROWS = 60;
    private static final int SVG_LEFT = 190;
    private static final int SVG_WIDTH = 680;
    private static final int SVG_BOX = 200;

    private LayoutPicture() {}

    /** Returns a size in the unit in which it is short: {@code 512 B}, {@code 1.4 MiB}. */
    public static String size(long bytes) {
        String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        boolean isWhole = value == Math.rint(value);
        return String.format(Locale.ROOT, isWhole ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }

    /** Returns one line for each region: sectors, a bar, the size, the owner. */
    public static String text(List<Region> regions, String free, String more) {
        StringBuilder text = new StringBuilder();
        int digits = regions.isEmpty()
                ? 1
                : Long.toString(regions.get(regions.size() - 1).lastSector()).length();
        int rows = 0;
        for (Region region : regions) {
            if (++rows > MAX_ROWS) {
                text.append("  ... ")
                        .append(regions.size() - MAX_ROWS)
                        .append(' ')
                        .append(more)
                        .append('\n');
                break;
            }
            String bar = String.valueOf(symbol(region.kind())).repeat(bar(region));
            text.append("  ")
                    .append(right(Long.toString(region.firstSector()), digits))
                    .append(" - ")
                    .append(right(Long.toString(region.lastSector()), digits))
                    .append("  ")
                    .append(bar)
                    .append(" ".repeat(BAR + 1 - bar.length()))
                    .append(right(size(region.sectorCount() * Storage.SECTOR_BYTES), 10))
                    .append("  ")
                    .append(region.kind() == Region.Kind.FREE ? free : region.owner())
                    .append('\n');
        }
        return text.toString();
    }

    private static int bar(Region region) {
        return Math.min(BAR, 1 + (int) Math.round(Math.log((double) region.sectorCount()) / Math.log(2) * 0.75));
    }

    private static char symbol(Region.Kind kind) {
        return switch (kind) {
            case BOOT_CODE -> 'B';
            case PARTITION_TABLE -> 'T';
            case FILE_SYSTEM -> '=';
            case PARTITION -> 'P';
            case FILE -> '#';
            case FREE -> '.';
        };
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns an SVG document: one box for each region, sector numbers on its left, owner and size on its right. */
    public static String svg(String title, List<Region> regions, String free) {
        StringBuilder boxes = new StringBuilder();
        int y = 40;
        for (Region region : regions) {
            int height = 18 + Math.min(60, bar(region) * 3);
            String owner = region.kind() == Region.Kind.FREE ? free : region.owner();
            boxes.append(String.format(
                    Locale.ROOT,
                    "  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#333\"/>\n",
                    SVG_LEFT,
                    y,
                    SVG_BOX,
                    height,
                    colour(region.kind())));
            String range = region.firstSector() == region.lastSector()
                    ? Long.toString(region.firstSector())
                    : region.firstSector() + " - " + region.lastSector();
            int baseline = y + height / 2 + 5;
            boxes.append(String.format(
                    Locale.ROOT,
                    "  <text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
                    SVG_LEFT - 10,
                    baseline,
                    range));
            boxes.append(String.format(
                    Locale.ROOT,
                    "  <text x=\"%d\" y=\"%d\">%s</text>\n",
                    SVG_LEFT + SVG_BOX + 10,
                    baseline,
                    escaped(owner + ", " + size(region.sectorCount() * Storage.SECTOR_BYTES))));
            y += height;
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\""
                                + " font-family=\"sans-serif\" font-size=\"13\">\n",
                        SVG_WIDTH,
                        y + 20)
                + "  <title>" + escaped(title) + "</title>\n"
                + "  <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + "  <text x=\"10\" y=\"24\" font-size=\"15\">" + escaped(title) + "</text>\n"
                + boxes + "</svg>\n";
    }

    private static String colour(Region.Kind kind) {
        return switch (kind) {
            case BOOT_CODE -> "#e69f00";
            case PARTITION_TABLE -> "#cc79a7";
            case FILE_SYSTEM -> "#56b4e9";
            case PARTITION -> "#f0e442";
            case FILE -> "#009e73";
            case FREE -> "#eeeeee";
        };
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
