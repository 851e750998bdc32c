package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.disasm.IntelFormatter;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.toolchain.binutils.CodeView.Addresses;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The listing of one section: a label, then a line for each instruction, as {@code objdump -d} writes them. */
final class SectionDisassembly {
    private static final int BYTES_A_LINE = 7;
    private static final int DATA_BYTES_A_LINE = 16;
    /** Runs of zeros of this length are padding and shown as dots; at a section's end, shorter ones too. */
    private static final int PADDING_BYTES = 8;

    private static final int PADDING_BYTES_AT_END = 3;

    private final ElfSection section;
    private final SymbolFinder finder;
    private final ObjectListing.Options options;
    private final CpuMode mode;
    private final int digits;
    private final List<Relocation> relocations;
    private final Disassembler disassembler;
    private final StringBuilder out = new StringBuilder();
    private int nextRelocation;
    /** Up to where the bytes of the function asked for reach, whatever labels are inside. */
    private int functionEnd;

    private final byte[] contents;
    /** How wide addresses are; unknown as long as it is negative. */
    private int columns = -1;

    private final @Nullable SourceListing source;
    private final int sectionIndex;
    private final long fileOffset;

    /**
     * @param source what stands between the instructions, or null for nothing
     * @param sectionIndex the section's index in a relocatable file, else 0
     * @param fileOffset where the section begins in the file
     */
    SectionDisassembly(
            ElfSection section,
            SymbolFinder finder,
            Decoder decoder,
            ObjectListing.Options options,
            CpuMode mode,
            int digits,
            @Nullable SourceListing source,
            int sectionIndex,
            long fileOffset) {
        this.fileOffset = fileOffset;
        this.source = source;
        this.sectionIndex = sectionIndex;
        this.section = section;
        this.finder = finder;
        this.options = options;
        this.mode = mode;
        this.digits = digits;
        this.disassembler = new Disassembler(
                decoder,
                options.syntax() == ObjectListing.Syntax.INTEL
                        ? new IntelFormatter(this::target)
                        : new AttFormatter(this::target));
        this.contents = section.isNobits() ? new byte[Math.toIntExact(section.size())] : section.contents();
        this.relocations = section.relocations().stream()
                .sorted(Comparator.comparing(Relocation::offset, Long::compareUnsigned))
                .toList();
    }

    String write() {
        out.append("\nDisassembly of section ").append(section.name()).append(":\n");
        int at = options.view().from(section);
        int end = options.view().to(section);
        skipRelocations(at);
        while (at < end) {
            long address = section.address() + at;
            long next = finder.nextAfter(section, address)
                    .map(symbol -> symbol - section.address())
                    .orElse((long) end);
            int stop = (int) Math.min(next, end);
            if (!isAskedFor(at)) {
                // GNU objdump keeps the relocations of what it passes over for the next line it prints.
                at = stop;
                continue;
            }
            if (functionEnd > at) {
                stop = Math.min(stop, functionEnd);
            }
            if (!options.view().has(Addresses.WITH_SYMBOLS)) {
                out.append('\n')
                        .append(options.view().has(Addresses.NONE) ? "" : full(address) + " ")
                        .append(nameOf(address, finder.nearestInside(section, address)))
                        .append(":\n");
            }
            at = block(at, stop);
        }
        return out.toString();
    }

    /** Whether the instructions from an offset to the next symbol belong to the symbol asked for, if there is one. */
    private boolean isAskedFor(int at) {
        if (options.view().symbol().isEmpty() || at < functionEnd) {
            return true;
        }
        Optional<ElfSymbol> symbol = finder.nearestInside(section, section.address() + at)
                .filter(near -> near.name().equals(options.view().symbol().get()))
                .filter(near -> near.value() == section.address() + at
                        || at == options.view().from(section));
        if (symbol.isPresent() && symbol.get().type() == ElfSymbol.Type.FUNC) {
            // From here, not from the symbol: with --start-address inside, GNU objdump lists as many bytes all the
            // same.
            functionEnd =
                    (int) Math.min(at + symbol.get().size(), options.view().to(section));
        }
        return symbol.isPresent();
    }

    private void skipRelocations(int end) {
        while (nextRelocation < relocations.size() && offsetOf(nextRelocation) < end) {
            nextRelocation++;
        }
    }

    /** Lists up to the next symbol, and returns where it ended. */
    private int block(int start, int stop) {
        byte[] bytes = contents;
        boolean data = isData(start);
        int at = start;
        while (at < stop) {
            int zeros = paddingAt(at, stop);
            if (zeros > 0) {
                at += zeros;
                out.append("\t...");
                out.append(
                        options.view().fileOffsets() && at < stop
                                ? String.format(
                                        " (skipping %d zeroes, resuming at file offset: 0x%x)", zeros, fileOffset + at)
                                : "");
                out.append('\n');
                relocationsBefore(at, false);
                continue;
            } else if (data) {
                sourceBefore(at);
                at += dataLine(at, stop);
            } else {
                sourceBefore(at);
                // Only in sections of code an instruction ends where the next symbol stands.
                boolean code = options.code() != ObjectListing.Code.ALL && section.has(SectionFlag.EXECINSTR);
                int readable = code ? stop : bytes.length;
                Disassembler.Line line = disassembler.line(bytes, at, readable, section.address() + at, mode);
                int shown = Math.min(line.length(), stop - at);
                instruction(at, line, shown);
                at += shown;
            }
            relocationsBefore(at, options.wide());
        }
        return at;
    }

    /** Whether a table among instructions begins here: {@code -d} shows what the symbol says is an object, {@code -D} decodes it. */
    private boolean isData(int at) {
        return options.code() != ObjectListing.Code.ALL
                && finder.nearestInside(section, section.address() + at)
                        .filter(symbol -> symbol.type() == ElfSymbol.Type.OBJECT)
                        .isPresent();
    }

    /** Lists bytes and the characters they are, and returns how many. */
    private int dataLine(int at, int stop) {
        int usual = options.view().bytesALine().orElse(DATA_BYTES_A_LINE);
        int length = Math.min(usual, stop - at);
        out.append(start(section.address() + at));
        if (options.view().rawBytes()) {
            rawBytes(at, length);
            out.append("   ".repeat(usual - length)).append("    ");
        }
        for (int i = at; i < at + length; i++) {
            out.append(contents[i] >= ' ' && contents[i] < 0x7f ? (char) contents[i] : '.');
        }
        out.append('\n');
        return length;
    }

    private void rawBytes(int at, int length) {
        for (int i = at; i < at + length; i++) {
            out.append(Character.forDigit(contents[i] >> 4 & 15, 16))
                    .append(Character.forDigit(contents[i] & 15, 16))
                    .append(' ');
        }
    }

    private void sourceBefore(int at) {
        if (source != null) {
            long address = section.address() + at;
            // What a dynamic linker fills in has a name here, and none in the file.
            String symbol = finder.function(section, address)
                    .or(() -> finder.nearestInside(section, address))
                    .filter(near -> Long.compareUnsigned(near.value(), address) <= 0)
                    .filter(near -> !near.name().endsWith(DynamicNames.STUB))
                    .filter(near -> near.type() != ElfSymbol.Type.OBJECT)
                    .map(ElfSymbol::name)
                    .orElse(null);
            source.before(sectionIndex, address, symbol, out);
        }
    }

    private int paddingAt(int at, int stop) {
        int end = at;
        while (end < stop && contents[end] == 0) {
            end++;
        }
        int zeros = end - at;
        if (options.showZeros() || zeros == 0) {
            return 0;
        }
        if (end == stop) {
            return zeros >= PADDING_BYTES || zeros < PADDING_BYTES_AT_END ? zeros : 0;
        }
        // Whole words only: the last zeros may belong to the next instruction.
        return zeros >= PADDING_BYTES ? zeros / 4 * 4 : 0;
    }

    /** @param length how many of the bytes are shown: the next symbol may stand inside */
    private void instruction(int at, Disassembler.Line line, int length) {
        if (!options.view().rawBytes()) {
            out.append(start(line.address())).append(line.text()).append('\n');
            return;
        }
        int usual = options.view().bytesALine().orElse(BYTES_A_LINE);
        boolean unlimited = (options.wide() || options.view().has(Addresses.WITH_SYMBOLS))
                && options.view().bytesALine().isEmpty();
        int width = unlimited ? Math.max(usual, length) : usual;
        for (int shown = 0; shown < length; shown += width) {
            out.append(start(line.address() + shown));
            rawBytes(at + shown, Math.min(width, length - shown));
            if (shown == 0) {
                out.append("   ".repeat(Math.max(0, usual - line.length())))
                        .append(" ".repeat(line.length() - length))
                        .append('\t')
                        .append(line.text());
            }
            out.append('\n');
        }
    }

    /** Returns what a line begins with. */
    private String start(long address) {
        return switch (options.view().addresses()) {
            case COLUMN -> column(address) + ":\t";
            case NONE -> "\t";
            case WITH_SYMBOLS ->
                finder.isEmpty()
                        ? "0x" + Long.toHexString(address) + " "
                        : full(address) + " " + nameOf(address, finder.nearestInside(section, address)) + " ";
        };
    }

    // ---- relocations ----

    /** @param beside whether the first one stands on the instruction's line */
    private void relocationsBefore(int end, boolean beside) {
        if (beside && options.relocations() && nextRelocation < relocations.size() && offsetOf(nextRelocation) < end) {
            out.setLength(out.length() - 1);
        }
        while (options.relocations() && nextRelocation < relocations.size() && offsetOf(nextRelocation) < end) {
            Relocation next = relocations.get(nextRelocation);
            String place = Long.toHexString(next.offset() + options.view().adjustment()) + ": ";
            out.append(options.wide() ? "\t" : "\t\t\t")
                    .append(options.view().has(Addresses.NONE) ? "" : place)
                    .append(next.type())
                    .append('\t')
                    .append(next.symbol() == null ? "*ABS*" : next.symbol().toString());
            if (next.type().machine().relocationForm() == ElfMachine.RelocationForm.RELA && next.addend() != 0) {
                out.append(next.addend() < 0 ? "-0x" : "+0x").append(Long.toHexString(Math.abs(next.addend())));
            }
            out.append('\n');
            nextRelocation++;
        }
    }

    /** Returns the offset in the section; in a linked file, which keeps relocations with ld -q, they say addresses. */
    private long offsetOf(int index) {
        long offset = relocations.get(index).offset();
        return finder.isRelocatable()
                ? offset
                : offset - (section.address() - options.view().adjustment());
    }

    // ---- addresses ----

    /** What the formatter prints for a branch target. */
    private String target(long address) {
        long told = digits == 8 ? address & 0xffff_ffffL : address;
        if (finder.isEmpty()) {
            return options.view().has(Addresses.NONE) ? "" : "0x" + Long.toHexString(told);
        }
        String number = switch (options.view().addresses()) {
            case COLUMN -> Long.toHexString(told) + " ";
            case NONE -> "";
            case WITH_SYMBOLS -> full(told) + " ";
        };
        return number
                + finder.placeAt(told)
                        .map(name -> "<" + name + ">" + fileOffset(told))
                        .orElseGet(() -> nameOf(told));
    }

    private String nameOf(long address) {
        return nameOf(address, finder.nearest(section, address));
    }

    private String nameOf(long address, Optional<ElfSymbol> symbol) {
        String name = symbol.map(ElfSymbol::name).orElse(section.name());
        long distance = address - symbol.map(ElfSymbol::value).orElse(section.address());
        String offset = fileOffset(address);
        if (distance == 0) {
            return "<" + name + ">" + offset;
        }
        boolean below = Long.compareUnsigned(address, address - distance) < 0;
        return "<" + name + (below ? "-0x" : "+0x") + Long.toHexString(below ? -distance : distance) + ">" + offset;
    }

    private String fileOffset(long address) {
        return options.view().fileOffsets() && !options.view().has(Addresses.WITH_SYMBOLS)
                ? " (File Offset: 0x" + Long.toHexString(address - section.address() + fileOffset) + ")"
                : "";
    }

    private String full(long address) {
        return String.format(Locale.ROOT, "%0" + digits + "x", digits == 8 ? address & 0xffff_ffffL : address);
    }

    /** Leading zeros are blanks, and columns that are zero throughout the section are cut, four at a time. */
    private String column(long address) {
        if (columns < 0) {
            String last = full(section.address() + section.size());
            int cut = 0;
            while (cut + 5 <= last.length() && last.substring(cut, cut + 5).equals("00000")) {
                cut += 4;
            }
            columns = digits - cut;
        }
        String hex = Long.toHexString(digits == 8 ? address & 0xffff_ffffL : address);
        return " ".repeat(Math.max(0, columns - hex.length())) + hex;
    }
}
