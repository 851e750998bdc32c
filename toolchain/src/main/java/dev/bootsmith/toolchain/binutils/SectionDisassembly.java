package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The listing of one section: a label, then a line for each instruction, as {@code objdump -d} writes them. */
final class SectionDisassembly {
    private static final int BYTES_A_LINE = 7;
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

    SectionDisassembly(
            ElfSection section,
            SymbolFinder finder,
            Decoder decoder,
            ObjectListing.Options options,
            CpuMode mode,
            int digits) {
        this.section = section;
        this.finder = finder;
        this.options = options;
        this.mode = mode;
        this.digits = digits;
        this.disassembler = new Disassembler(decoder, new AttFormatter(this::target));
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
            out.append('\n')
                    .append(full(address))
                    .append(' ')
                    .append(nameOf(address, finder.nearestInside(section, address)))
                    .append(":\n");
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
                .filter(near -> near.name().equals(options.view().symbol().get()));
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
        byte[] bytes = section.contents();
        int at = start;
        while (at < stop) {
            int zeros = paddingAt(at, stop);
            if (zeros > 0) {
                out.append("\t...\n");
                at += zeros;
            } else {
                Disassembler.Line line = disassembler.line(bytes, at, stop, section.address() + at, mode);
                instruction(at, line);
                at += line.length();
            }
            relocationsBefore(at);
        }
        return at;
    }

    private int paddingAt(int at, int stop) {
        int end = at;
        while (end < stop && section.contents()[end] == 0) {
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

    private void instruction(int at, Disassembler.Line line) {
        if (!options.view().rawBytes()) {
            out.append(column(line.address())).append(":\t").append(line.text()).append('\n');
            return;
        }
        for (int shown = 0; shown < line.length(); shown += BYTES_A_LINE) {
            out.append(column(line.address() + shown)).append(":\t");
            for (int i = shown; i < Math.min(shown + BYTES_A_LINE, line.length()); i++) {
                out.append(String.format(Locale.ROOT, "%02x ", section.contents()[at + i]));
            }
            if (shown == 0) {
                out.append("   ".repeat(Math.max(0, BYTES_A_LINE - line.length())))
                        .append('\t')
                        .append(line.text());
            }
            out.append('\n');
        }
    }

    // ---- relocations ----

    private void relocationsBefore(int end) {
        while (options.relocations() && nextRelocation < relocations.size() && offsetOf(nextRelocation) < end) {
            Relocation next = relocations.get(nextRelocation);
            out.append("\t\t\t")
                    .append(Long.toHexString(next.offset() + options.view().adjustment()))
                    .append(": ")
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

    private long offsetOf(int index) {
        return relocations.get(index).offset();
    }

    // ---- addresses ----

    /** What the formatter prints for a branch target. */
    private String target(long address) {
        long told = digits == 8 ? address & 0xffff_ffffL : address;
        if (finder.isEmpty()) {
            return "0x" + Long.toHexString(told);
        }
        return Long.toHexString(told) + " " + nameOf(told);
    }

    private String nameOf(long address) {
        return nameOf(address, finder.nearest(section, address));
    }

    private String nameOf(long address, Optional<ElfSymbol> symbol) {
        String name = symbol.map(ElfSymbol::name).orElse(section.name());
        long distance = address - symbol.map(ElfSymbol::value).orElse(section.address());
        if (distance == 0) {
            return "<" + name + ">";
        }
        return "<" + name + (distance < 0 ? "-0x" : "+0x") + Long.toHexString(Math.abs(distance)) + ">";
    }

    private String full(long address) {
        return String.format(Locale.ROOT, "%0" + digits + "x", digits == 8 ? address & 0xffff_ffffL : address);
    }

    /** Leading zeros are blanks, and columns that are zero throughout the section are cut, four at a time. */
    private String column(long address) {
        String last = full(section.address() + section.size());
        int cut = 0;
        while (cut + 5 <= last.length() && last.substring(cut, cut + 5).equals("00000")) {
            cut += 4;
        }
        String hex = Long.toHexString(digits == 8 ? address & 0xffff_ffffL : address);
        return " ".repeat(Math.max(0, digits - cut - hex.length())) + hex;
    }
}
