package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section as assembler source that becomes the same bytes again, {@code objdump -d -M reassemble}.
 *
 * <p>Each line is a statement; what else a listing tells (address, bytes, symbols, relocations) stands in comments. Targets
 * of branches are distances from {@code .}, so that no label is needed and a name that is no symbol of the assembler's does
 * no harm. Fields that relocations will fill are shown with what the file holds in them now.
 *
 * <p>docs/adr/0022-objdump-prints-gnus-text-and-on-request-source.md tells why this is not what {@code -d} prints.
 */
final class ReassemblySource {
    private static final int STATEMENT_COLUMNS = 40;
    /** More zeros than this are one statement. */
    private static final int ZEROS = 8;

    private final ElfSection section;
    private final SymbolFinder finder;
    private final ObjectListing.Options options;
    private final CpuMode mode;
    private final AssemblerSpelling spelling;
    private final Disassembler disassembler;
    private final List<Relocation> relocations;
    private final byte[] contents;
    private final StringBuilder out = new StringBuilder();
    private long instructionAddress;
    private Optional<Long> target = Optional.empty();

    /** @param text what a disassembly prints; empty for bytes that are no instruction, or none that is whole */
    private record Item(int offset, int length, String text, Optional<Long> target) {}

    /** @param spelling keeps what it learnt, so sections should share it */
    ReassemblySource(
            ElfSection section,
            SymbolFinder finder,
            Decoder decoder,
            ObjectListing.Options options,
            CpuMode mode,
            AssemblerSpelling spelling) {
        this.section = section;
        this.finder = finder;
        this.options = options;
        this.mode = mode;
        this.spelling = spelling;
        this.disassembler = new Disassembler(decoder, new AttFormatter(this::distance));
        this.contents = section.isNobits() ? new byte[Math.toIntExact(section.size())] : section.contents();
        this.relocations = section.relocations().stream()
                .sorted(Comparator.comparing(Relocation::offset, Long::compareUnsigned))
                .toList();
    }

    /** Returns the source; it begins with the directives that lead into the section. */
    String write() {
        int from = options.view().from(section);
        int to = options.view().to(section);
        List<Item> items = items(from, to);
        spelling.learn(items.stream()
                .filter(item -> !item.text().isEmpty())
                .map(this::wanted)
                .toList());
        out.append("\n\t.section ")
                .append(quoted(section.name()))
                .append(",\"")
                .append(section.has(SectionFlag.ALLOC) ? "a" : "")
                .append(section.has(SectionFlag.WRITE) ? "w" : "")
                .append(section.has(SectionFlag.EXECINSTR) ? "x" : "")
                .append("\",@progbits\n\t")
                .append(AssemblerSpelling.modeDirective(mode))
                .append('\n');
        int nextRelocation = 0;
        for (Item item : items) {
            label(item.offset());
            statement(item);
            while (options.relocations()
                    && nextRelocation < relocations.size()
                    && offsetOf(relocations.get(nextRelocation)) < item.offset() + item.length()) {
                relocation(relocations.get(nextRelocation++));
            }
        }
        return out.toString();
    }

    private List<Item> items(int from, int to) {
        List<Item> items = new ArrayList<>();
        int at = from;
        while (at < to) {
            long address = section.address() + at;
            int stop = (int) Math.min(
                    to,
                    finder.nextAfter(section, address)
                            .map(symbol -> symbol - section.address())
                            .orElse((long) to));
            int zeros = at;
            while (zeros < stop && contents[zeros] == 0) {
                zeros++;
            }
            if (zeros - at >= ZEROS) {
                int length = zeros == stop ? zeros - at : (zeros - at) / 4 * 4;
                items.add(new Item(at, length, "", Optional.empty()));
                at += length;
                continue;
            }
            instructionAddress = address;
            target = Optional.empty();
            Disassembler.Line line = disassembler.line(contents, at, to, address, mode);
            int length = Math.min(line.length(), stop - at);
            boolean whole = length == line.length() && !line.text().contains("(bad)");
            String text = whole ? withoutComment(line.text()) : "";
            items.add(new Item(at, length, text, target));
            at += length;
        }
        return items;
    }

    /** Remembers where a branch or a RIP-relative operand leads, and says it as a distance. */
    private String distance(long address) {
        target = Optional.of(address);
        // Outside 64-bit code addresses wrap at 32 bits.
        long difference = address - instructionAddress;
        long distance = mode == CpuMode.BITS64 ? difference : (int) difference;
        return "." + AssemblerSpelling.signed(distance);
    }

    private static String withoutComment(String text) {
        int comment = text.indexOf('#');
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    private AssemblerSpelling.Wanted wanted(Item item) {
        return new AssemblerSpelling.Wanted(
                item.text(), HexFormat.of().formatHex(contents, item.offset(), item.offset() + item.length()));
    }

    // ---- text ----

    private void label(int offset) {
        long address = section.address() + offset;
        finder.nearestInside(section, address)
                .filter(symbol -> symbol.value() == address)
                .ifPresent(symbol -> out.append("# ").append(place(address)).append(":\n"));
    }

    private void statement(Item item) {
        boolean zero = item.text().isEmpty() && item.length() >= ZEROS && isZero(item);
        String statement = zero
                ? ".zero 0x" + Integer.toHexString(item.length())
                : item.text().isEmpty()
                        ? bytes(item)
                        : spelling.of(wanted(item)).orElseGet(() -> bytes(item));
        StringBuilder comment = new StringBuilder("# ").append(Long.toHexString(section.address() + item.offset()));
        if (options.view().rawBytes() && !zero) {
            comment.append(':');
            for (int i = 0; i < item.length(); i++) {
                comment.append(String.format(Locale.ROOT, " %02x", contents[item.offset() + i]));
            }
        }
        if (statement.startsWith(".byte") && !item.text().isEmpty()) {
            comment.append("  ").append(item.text());
        }
        item.target().ifPresent(address -> comment.append("  ").append(place(address)));
        out.append('\t').append(statement);
        out.append(" ".repeat(Math.max(1, STATEMENT_COLUMNS - statement.length())))
                .append(comment)
                .append('\n');
    }

    private boolean isZero(Item item) {
        for (int i = 0; i < item.length(); i++) {
            if (contents[item.offset() + i] != 0) {
                return false;
            }
        }
        return true;
    }

    private String bytes(Item item) {
        StringBuilder text = new StringBuilder(".byte ");
        for (int i = 0; i < item.length(); i++) {
            text.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "0x%02x", contents[item.offset() + i]));
        }
        return text.toString();
    }

    /** In a linked file relocations tell addresses. */
    private long offsetOf(Relocation relocation) {
        return finder.isRelocatable() ? relocation.offset() : relocation.offset() - section.address();
    }

    private void relocation(Relocation relocation) {
        out.append("#\t\t")
                .append(Long.toHexString(relocation.offset()))
                .append(": ")
                .append(relocation.type())
                .append(' ')
                .append(
                        relocation.symbol() == null
                                ? "*ABS*"
                                : oneLine(relocation.symbol().toString()));
        if (relocation.addend() != 0) {
            out.append(AssemblerSpelling.signed(relocation.addend()));
        }
        out.append('\n');
    }

    private String place(long address) {
        Optional<ElfSymbol> symbol = finder.nearest(section, address);
        String name = oneLine(symbol.map(ElfSymbol::name).orElse(section.name()));
        long distance = address - symbol.map(ElfSymbol::value).orElse(section.address());
        String far = distance == 0 ? "" : AssemblerSpelling.signed(distance);
        return Long.toHexString(address) + " <" + name + far + ">";
    }

    /** Names may hold any byte; none may end a comment. */
    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String quoted(String name) {
        boolean plain = name.matches("[A-Za-z0-9._$-]+");
        return plain ? name : "\"" + oneLine(name).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
