package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code size} prints: how many bytes of code, data and zeros a file holds. */
public final class SizeListing {
    private static final int COLUMN = 7;

    /** How it is laid out. */
    public enum Style {
        /** One line a file, {@code -B}. */
        BERKELEY,
        /** One line a file with other columns, {@code -G}. */
        GNU,
        /** One line a section, {@code -A}. */
        SYSV
    }

    /** The base of the numbers. */
    public enum Radix {
        OCTAL,
        DECIMAL,
        HEXADECIMAL
    }

    /**
     * What to print.
     *
     * @param totals a line with the sums, {@code -t}
     * @param common count common symbols as zeros, {@code --common}
     */
    public record Options(Style style, Radix radix, boolean totals, boolean common) {}

    private record Sums(long text, long data, long bss) {
        Sums plus(Sums other) {
            return new Sums(text + other.text, data + other.data, bss + other.bss);
        }

        long total() {
            return text + data + bss;
        }
    }

    private final Options options;
    private final StringBuilder out = new StringBuilder();
    private Sums totals = new Sums(0, 0, 0);

    public SizeListing(Options options) {
        this.options = options;
        if (options.style() == Style.BERKELEY) {
            String sum = options.radix() == Radix.OCTAL ? "oct" : "dec";
            out.append("   text\t   data\t    bss\t    ").append(sum).append("\t    hex\tfilename\n");
        } else if (options.style() == Style.GNU) {
            out.append("      text       data        bss      total filename\n");
        }
    }

    /** Adds the lines of a file, or of every member of an archive. */
    public void add(ToolInput input) {
        for (ToolInput.Member member : input.objects()) {
            boolean bySection = options.style() == Style.SYSV;
            String archive = input.isArchive() ? " (ex " + input.name() + ")" : "";
            String name = member.name() + (bySection ? "  " : "") + archive;
            GnuFile file = member.view();
            if (bySection) {
                sections(name, file);
            } else {
                Sums sums = sums(file);
                totals = totals.plus(sums);
                line(sums, name);
            }
        }
    }

    /** Returns the whole text. */
    public String text() {
        if (options.totals() && options.style() != Style.SYSV) {
            line(totals, "(TOTALS)");
        }
        return out.toString();
    }

    private Sums sums(GnuFile file) {
        Sums result = new Sums(0, 0, options.common() ? commonBytes(file) : 0);
        int code = options.style() == Style.GNU ? GnuSection.CODE : GnuSection.CODE | GnuSection.READONLY;
        for (GnuSection section : file.sections()) {
            if (!section.has(GnuSection.ALLOC)) {
                continue;
            }
            if (section.has(code)) {
                result = result.plus(new Sums(section.size(), 0, 0));
            } else if (section.has(GnuSection.CONTENTS)) {
                result = result.plus(new Sums(0, section.size(), 0));
            } else {
                result = result.plus(new Sums(0, 0, section.size()));
            }
        }
        return result;
    }

    private static long commonBytes(GnuFile file) {
        return file.elf().symbols().stream()
                .filter(RawSymbol::isCommon)
                .mapToLong(RawSymbol::size)
                .sum();
    }

    private void line(Sums sums, String name) {
        if (options.style() == Style.GNU) {
            for (long value : new long[] {sums.text, sums.data, sums.bss, sums.total()}) {
                out.append(right(number(value), 10)).append(' ');
            }
            out.append(name).append('\n');
            return;
        }
        for (long value : new long[] {sums.text, sums.data, sums.bss}) {
            out.append(right(number(value), COLUMN)).append('\t');
        }
        String sum =
                options.radix() == Radix.OCTAL ? Long.toOctalString(sums.total()) : Long.toUnsignedString(sums.total());
        out.append(right(sum, COLUMN)).append('\t');
        out.append(right(Long.toHexString(sums.total()), COLUMN)).append('\t');
        out.append(name).append('\n');
    }

    private void sections(String name, GnuFile file) {
        List<GnuSection> sections = new ArrayList<>(file.sections());
        long total = sections.stream().mapToLong(GnuSection::size).sum();
        long highest = 0;
        int nameWidth = 0;
        for (GnuSection section : sections) {
            nameWidth = Math.max(nameWidth, section.name().length());
            highest = Long.compareUnsigned(section.address(), highest) > 0 ? section.address() : highest;
        }
        long common = options.common() ? commonBytes(file) : 0;
        total += common;
        int sizeWidth = Math.max("size".length(), number(total).length());
        int addressWidth = Math.max("addr".length(), number(highest).length());
        out.append(name).append(":\n");
        row("section", nameWidth, "size", sizeWidth, "   " + right("addr", addressWidth));
        for (GnuSection section : sections) {
            String address = "   " + right(number(section.address()), addressWidth);
            row(section.name(), nameWidth, number(section.size()), sizeWidth, address);
        }
        if (options.common()) {
            row("*COM*", nameWidth, number(common), sizeWidth, "   " + right(number(0), addressWidth));
        }
        row("Total", nameWidth, number(total), sizeWidth, "");
        out.append("\n\n");
    }

    private void row(String name, int nameWidth, String size, int sizeWidth, String rest) {
        out.append(name)
                .append(" ".repeat(Math.max(0, nameWidth - name.length())))
                .append("   ")
                .append(right(size, sizeWidth))
                .append(rest)
                .append('\n');
    }

    private String number(long value) {
        return switch (options.radix()) {
            case OCTAL -> "0" + Long.toOctalString(value);
            case DECIMAL -> Long.toUnsignedString(value);
            case HEXADECIMAL -> String.format(Locale.ROOT, "0x%x", value);
        };
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
