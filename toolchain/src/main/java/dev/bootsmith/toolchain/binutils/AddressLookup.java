package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import dev.bootsmith.toolchain.binutils.CodeLines.Frame;
import dev.bootsmith.toolchain.binutils.CodeLines.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the function and the line of addresses, as {@code addr2line} does. */
public final class AddressLookup {
    private static final long SHF_ALLOC = 2;

    /**
     * What is printed of each address.
     *
     * @param address the address itself
     * @param functions the function's name
     * @param inlines also where the function was inlined, and so on
     * @param pretty everything on one line
     * @param baseNames files without their folders
     * @param section the section that addresses count from, or null if they are absolute
     */
    public record Options(
            boolean address,
            boolean functions,
            boolean inlines,
            boolean pretty,
            boolean baseNames,
            @Nullable RawSection section) {}

    private final RawElf elf;
    private final Options options;
    private final CodeLines lines;

    /**
     * Where an address lies. A name is null, a line 0, where nothing tells it.
     *
     * @param frames the functions around it, if what was inlined is asked for
     */
    private record Found(
            @Nullable String function, @Nullable String file, int line, int discriminator, List<Frame> frames) {}

    public AddressLookup(RawElf elf, Options options) {
        this.elf = elf;
        this.options = options;
        this.lines = new CodeLines(elf);
    }

    /** Returns what is printed of an address. */
    public String lookUp(long given) {
        RawSection relative = options.section();
        long address = relative == null ? given : given + relative.address();
        StringBuilder out = new StringBuilder();
        if (options.address()) {
            out.append(String.format(
                            Locale.ROOT, elf.is64() ? "0x%016x" : "0x%08x", elf.is64() ? given : given & 0xffff_ffffL))
                    .append(options.pretty() ? ": " : "\n");
        }
        Found found = find(address);
        if (found == null) {
            if (options.functions()) {
                out.append("??").append(options.pretty() ? " " : "\n");
            }
            return out.append("??:0\n").toString();
        }
        line(out, found.function(), found.file(), found.line(), found.discriminator());
        for (int i = 0; i < found.frames().size() - 1; i++) {
            Place call = found.frames().get(i).call();
            if (options.pretty()) {
                out.append(" (inlined by) ");
            }
            if (call != null) {
                line(out, found.frames().get(i + 1).function(), call.file(), call.line(), 0);
            }
        }
        return out.toString();
    }

    private void line(
            StringBuilder out, @Nullable String function, @Nullable String file, int line, int discriminator) {
        if (options.functions()) {
            out.append(function == null || function.isEmpty() ? "??" : function)
                    .append(options.pretty() ? " at " : "\n");
        }
        String shown = file == null ? "??" : file;
        out.append(options.baseNames() ? shown.substring(shown.lastIndexOf('/') + 1) : shown)
                .append(':');
        out.append(line == 0 ? "?" : Integer.toString(line));
        out.append(discriminator == 0 ? "" : " (discriminator " + discriminator + ")")
                .append('\n');
    }

    private @Nullable Found find(long address) {
        RawSection relative = options.section();
        for (RawSection section : relative == null ? elf.sections() : List.of(relative)) {
            boolean inside =
                    section.has(SHF_ALLOC) && Long.compareUnsigned(address - section.address(), section.size()) < 0;
            Found found = inside ? findIn(section, address) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found findIn(RawSection section, long address) {
        int index = elf.isRelocatable() ? section.index() : 0;
        Place place = lines.line(index, address);
        String function = lines.function(index, address);
        List<Frame> frames = options.inlines() ? lines.frames(index, address) : List.of();
        if (place != null && function != null) {
            return new Found(function, place.file(), place.line(), place.discriminator(), frames);
        }
        // What debugging information leaves open, the table of symbols tells.
        Symbol symbol = symbol(section, address);
        String name = function == null && symbol != null ? symbol.name() : function;
        if (place != null) {
            return new Found(name, place.file(), place.line(), place.discriminator(), frames);
        }
        return symbol == null ? null : new Found(name, symbol.file(), 0, 0, frames);
    }

    private record Symbol(String name, @Nullable String file) {}

    /**
     * The nearest symbol below in the table, and the file it is of. A global symbol says no file; it is told by the only one
     * that stands in front of all symbols, if there is only one.
     */
    private @Nullable Symbol symbol(RawSection section, long address) {
        RawSymbol best = null;
        String file = null;
        String bestFile = null;
        boolean severalFiles = false;
        boolean anySymbol = false;
        for (RawSymbol symbol : elf.symbols()) {
            if (symbol.isFile()) {
                severalFiles |= anySymbol;
                file = elf.nameOf(symbol);
                continue;
            }
            anySymbol |= !symbol.isSection() && symbol.sectionIndex() != 0;
            if (symbol.isSection()
                    || symbol.isObject()
                    || symbol.isThreadLocal()
                    || symbol.sectionIndex() != section.index()) {
                continue;
            }
            long value = elf.isRelocatable() ? symbol.value() + section.address() : symbol.value();
            if (Long.compareUnsigned(value, address) <= 0 && isBetter(symbol, best, address)) {
                best = symbol;
                bestFile = symbol.isLocal() || !severalFiles ? file : null;
            }
        }
        return best == null ? null : new Symbol(elf.nameOf(best), bestFile);
    }

    private boolean isBetter(RawSymbol symbol, @Nullable RawSymbol best, long address) {
        if (best == null || symbol.value() != best.value()) {
            return best == null || Long.compareUnsigned(symbol.value(), best.value()) > 0;
        }
        return symbol.isFunction() && !best.isFunction() && reaches(symbol, address);
    }

    private static boolean reaches(RawSymbol symbol, long address) {
        return symbol.size() == 0 || Long.compareUnsigned(address - symbol.value(), symbol.size()) < 0;
    }
}
