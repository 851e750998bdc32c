package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.Element;
import dev.bootsmith.linker.layout.Item;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.MemoryRegion;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.SectionGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The link map in GNU ld's form: members of archives, common symbols, discarded sections, memory regions, and the script
 * with the addresses it led to.
 *
 * <pre>
 * .text           0x0000000000001000       0x20 load address 0x0000000000005000
 *  *(.text)
 *  .text          0x0000000000001000       0x1d a.o
 *                 0x0000000000001000                _start
 *                 0x0000000000001020                . = ALIGN (0x10)
 *  *fill*         0x000000000000101d        0x3
 * </pre>
 *
 * @ld Command-line Options, -Map
 */
public final class MapFile {
    private static final int NAME_COLUMN = 16;
    private static final int MEMBER_COLUMN = 30;
    private static final int COMMON_COLUMN = 20;
    private static final int COMMON_SIZE_COLUMN = 16;
    private static final int NUMBER_COLUMNS = 18;
    private static final int SIZE_COLUMNS = 10;

    private final Layout layout;
    private final SymbolTable symbols;
    private final LinkOptions options;
    private final History history;
    private final OutputFormat format;
    private final StringBuilder out = new StringBuilder();
    private final Map<InputSection, List<LinkSymbol>> symbolsOf = new HashMap<>();
    private int addressDigits;
    private byte[] fill = {};

    /**
     * Why a member of an archive is part of the link.
     *
     * @param member as {@code archive(member)}
     * @param user the file that wants it, or empty
     * @param symbol what is wanted of it
     */
    public record MemberReason(String member, String user, String symbol) {}

    /**
     * What the map tells of the time before the layout.
     *
     * @param members members of archives that were taken, in order
     * @param properties what became of the properties that files say they have, line by line
     */
    public record History(List<MemberReason> members, List<String> properties) {}

    public MapFile(LinkOptions options, Layout layout, SymbolTable symbols, History history, OutputFormat format) {
        this.options = options;
        this.layout = layout;
        this.symbols = symbols;
        this.history = history;
        this.format = format;
    }

    public String text(List<InputFile> files) {
        out.setLength(0);
        symbolsOf.clear();
        addressDigits = files.get(0).object().elfClass() == ElfClass.ELF64 ? 16 : 8;
        List<LinkSymbol> order = HashOrder.sort(symbols.all());
        for (LinkSymbol symbol : order) {
            InputSection section = symbol.section();
            if (section != null && symbol.state() != LinkSymbol.State.SCRIPT) {
                symbolsOf.computeIfAbsent(section, key -> new ArrayList<>()).add(symbol);
            }
        }
        symbolsOf.values().forEach(list -> list.sort(Comparator.comparing(LinkSymbol::value, Long::compareUnsigned)));
        members();
        properties(files);
        commons(order);
        if (options.has(Feature.MAP_DISCARDED)) {
            discarded(files);
        }
        memory();
        out.append("\nLinker script and memory map\n\n");
        for (Item item : layout.items()) {
            if (item instanceof Item.Step step) {
                step(step, files);
            } else if (item instanceof Item.Section section) {
                section(section.section());
            }
        }
        return out.toString();
    }

    private void members() {
        if (history.members().isEmpty()) {
            return;
        }
        out.append("Archive member included to satisfy reference by file (symbol)\n\n");
        for (MemberReason reason : history.members()) {
            padded(reason.member(), MEMBER_COLUMN);
            out.append(reason.user()).append(reason.user().isEmpty() ? "(" : " (");
            out.append(reason.symbol()).append(")\n");
        }
    }

    private void properties(List<InputFile> files) {
        boolean any = files.stream()
                .flatMap(file -> file.sections().stream())
                .anyMatch(section -> section.name().equals(".note.gnu.property"));
        out.append(any ? "\nMerging program properties\n\n" : "");
        history.properties().forEach(line -> out.append(line).append('\n'));
    }

    private void commons(List<LinkSymbol> order) {
        boolean any = false;
        for (LinkSymbol symbol : order) {
            InputSection section = symbol.section();
            if (section == null || !section.name().equals("COMMON")) {
                continue;
            }
            out.append(any ? "" : "\nAllocating common symbols\nCommon symbol       size              file\n\n");
            any = true;
            padded(symbol.name(), COMMON_COLUMN);
            String size = Long.toHexString(symbol.size());
            out.append("0x").append(size).append(" ".repeat(Math.max(0, COMMON_SIZE_COLUMN - size.length())));
            out.append(section.file().name()).append('\n');
        }
    }

    /** Writes a name and fills up to a column, on the next line if the name is too long. */
    private void padded(String name, int column) {
        out.append(name);
        int used = name.length();
        if (used >= column - 1) {
            out.append('\n');
            used = 0;
        }
        out.append(" ".repeat(column - used));
    }

    private void discarded(List<InputFile> files) {
        boolean any = false;
        for (InputFile file : files) {
            for (SectionGroup group : file.object().groups()) {
                any = discardedHeading(any);
                input(" .group", 0, 4L * (group.members().size() + 1), file.name());
            }
            for (InputSection section : file.sections()) {
                boolean shown = section.place() == null || !section.isLive();
                if (shown
                        && !section.isKept()
                        && section.file().object().sections().contains(section.section())) {
                    any = discardedHeading(any);
                    input(" " + section.name(), 0, section.section().size(), file.name());
                }
            }
        }
    }

    private boolean discardedHeading(boolean written) {
        out.append(written ? "" : "\nDiscarded input sections\n\n");
        return true;
    }

    private void memory() {
        out.append("\nMemory Configuration\n\n");
        out.append("Name             Origin             Length             Attributes\n");
        for (MemoryRegion region : layout.regions()) {
            region(region.name(), region.origin(), region.length(), region.attributes());
        }
        region("*default*", 0, -1, "");
    }

    private void region(String name, long origin, long length, String attributes) {
        out.append(name).append(" ".repeat(Math.max(0, NAME_COLUMN - name.length())));
        out.append(' ').append(wide(address(origin))).append(' ');
        boolean plain = attributes.isEmpty();
        out.append(plain ? address(length) : wide(address(length)) + " " + inGnuOrder(attributes))
                .append('\n');
    }

    /** The letters come in a fixed order, those behind an exclamation mark last. */
    private static String inGnuOrder(String attributes) {
        StringBuilder wanted = new StringBuilder();
        StringBuilder unwanted = new StringBuilder();
        String letters = "axrwl";
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean inverted = false;
            for (int j = 0; j < attributes.length(); j++) {
                char each = attributes.charAt(j);
                inverted ^= each == '!';
                char canonical = each == 'i' ? 'l' : each;
                if (canonical == letter) {
                    StringBuilder target = inverted ? unwanted : wanted;
                    target.append(target.indexOf("" + letter) < 0 ? String.valueOf(letter) : "");
                }
            }
        }
        return wanted + (unwanted.length() == 0 ? "" : "!" + unwanted);
    }

    private void step(Item.Step step, List<InputFile> files) {
        if (step.statement() instanceof Statement.Marker marker) {
            if (marker.keyword().equals("OUTPUT")) {
                out.append("OUTPUT(")
                        .append(options.outputName())
                        .append(' ')
                        .append(formatName(files))
                        .append(")\n");
            } else {
                out.append(marker.keyword()).append('\n');
            }
        } else if (step.statement() instanceof Statement.Assignment assignment) {
            assignment(assignment, assignment.isDot() ? step.value() : valueOf(assignment));
        } else if (step.statement() instanceof Statement.Assertion assertion) {
            assertion(assertion, step.value());
        }
    }

    private String formatName(List<InputFile> files) {
        if (format == OutputFormat.BINARY) {
            return "binary";
        }
        return files.get(0).object().elfClass() == ElfClass.ELF64 ? "elf64-x86-64" : "elf32-i386";
    }

    private long valueOf(Statement.Assignment assignment) {
        LinkSymbol symbol = symbols.find(assignment.symbol());
        return symbol == null ? 0 : symbol.address();
    }

    /** A symbol is shown with its last value, in brackets where the assignment shown used one before. */
    private void assignment(Statement.Assignment assignment, long value) {
        LinkSymbol symbol = assignment.isDot() ? null : symbols.find(assignment.symbol());
        boolean provided = symbol != null && symbol.state() == LinkSymbol.State.SCRIPT && symbol.isReferenced();
        String shown = address(value);
        if (assignment.provision().isProvided() && !provided) {
            shown = "[!provide]";
        } else if (symbol != null && symbol.scriptPlace() != null && usesItself(assignment)) {
            shown = "[" + shown + "]";
        }
        String column = " ".repeat(NAME_COLUMN);
        out.append(column).append(wide(shown));
        out.append(shown.length() > NUMBER_COLUMNS ? " ".repeat(NAME_COLUMN - 2) : column);
        out.append(ExpressionText.of(assignment)).append('\n');
    }

    private static boolean usesItself(Statement.Assignment assignment) {
        Expression value = assignment.value();
        return !assignment.operator().equals("=") || value.mentions(assignment.symbol());
    }

    private void assertion(Statement.Assertion assertion, long value) {
        out.append(" ".repeat(NAME_COLUMN)).append(wide(address(value))).append(" ".repeat(NAME_COLUMN));
        out.append("ASSERT (").append(ExpressionText.of(assertion.condition())).append(", ");
        out.append(assertion.message()).append(")\n");
    }

    private void section(OutputSection section) {
        out.append('\n');
        if (section.hasAddress()) {
            padded(section.name(), NAME_COLUMN);
            out.append(address(section.virtualAddress())).append(' ').append(size(section.size()));
            if (section.loadAddress() != section.virtualAddress()) {
                out.append(" load address ").append(address(section.loadAddress()));
            }
        } else {
            out.append(section.name());
        }
        out.append('\n');
        byte[] own = section.fill();
        fill = own == null ? new byte[0] : own;
        long at = 0;
        for (Element element : section.elements()) {
            if (element instanceof Element.Input input) {
                at = input(section, input.section(), at);
            } else if (element instanceof Element.Step step) {
                at = step(section, step, at);
            }
        }
        gap(section, at, section.size());
    }

    private long step(OutputSection section, Element.Step step, long at) {
        Statement statement = step.statement();
        if (statement instanceof Statement.InputSections pattern) {
            out.append(' ').append(PatternText.of(pattern)).append('\n');
        } else if (statement instanceof Statement.Assignment assignment && assignment.isDot()) {
            assignment(assignment, ExpressionText.number(assignment).orElse(section.virtualAddress() + step.end()));
            gap(section, step.offset(), step.end());
            return step.end();
        } else if (statement instanceof Statement.Assignment assignment) {
            assignment(assignment, valueOf(assignment));
        } else if (statement instanceof Statement.Assertion assertion) {
            assertion(assertion, step.value());
        } else if (statement instanceof Statement.Data data) {
            gap(section, at, step.offset());
            data(section, step, data);
            return step.end();
        } else if (statement instanceof Statement.Text text) {
            gap(section, at, step.offset());
            row("", section.virtualAddress() + step.offset(), text.text().length() + 1L);
            out.append(" ASCIZ \"").append(text.text()).append("\"\n");
            return step.end();
        } else if (statement instanceof Statement.Fill) {
            fill = section.fillOf(step);
            out.append(" FILL mask 0x").append(digits(fill)).append('\n');
        } else if (statement instanceof Statement.Marker marker
                && !marker.keyword().equals("CONSTRUCTORS")) {
            out.append(' ').append(marker.keyword()).append('\n');
        }
        return at;
    }

    private void data(OutputSection section, Element.Step step, Statement.Data data) {
        row("", section.virtualAddress() + step.offset(), data.widthBytes());
        out.append(' ').append(data.keyword()).append(" 0x").append(Long.toHexString(step.value()));
        String text = ExpressionText.of(data.value());
        out.append(text.startsWith("0x") ? "" : " " + text).append('\n');
    }

    private long input(OutputSection section, InputSection input, long at) {
        if (!input.isLive()) {
            return at;
        }
        if (!input.isExcluded()) {
            gap(section, at, input.offset());
        }
        long before = input.section().size();
        // Tables of strings that were all there already keep the size they had.
        boolean mergedAway = input.isMerged() && input.size() == 0;
        long size = mergedAway ? before : input.size();
        input(" " + input.name(), input.startAddress(), size, input.file().name());
        boolean isWhole = input.name().equals(".note.gnu.property"); // Made anew rather than made smaller.
        if (before != size && before != 0 && !isWhole) {
            out.append(" ".repeat(NAME_COLUMN + 3 + addressDigits)).append(size(before));
            out.append(" (size before relaxing)\n");
        }
        for (LinkSymbol symbol : symbolsOf.getOrDefault(input, List.of())) {
            out.append(" ".repeat(NAME_COLUMN)).append(address(symbol.address()));
            out.append(" ".repeat(NAME_COLUMN)).append(symbol.name()).append('\n');
        }
        return Math.max(at, input.offset() + input.size());
    }

    private void gap(OutputSection section, long from, long to) {
        if (from < to) {
            row(" *fill*", section.virtualAddress() + from, to - from);
            out.append(' ').append(digits(fill)).append('\n');
        }
    }

    private void input(String name, long address, long size, String file) {
        row(name, address, size);
        out.append(' ').append(file).append('\n');
    }

    private void row(String name, long address, long size) {
        padded(name, NAME_COLUMN);
        out.append(address(address)).append(' ').append(size(size));
    }

    private String address(long value) {
        String digits = Long.toHexString(value);
        int surplus = Math.max(0, digits.length() - addressDigits);
        return "0x" + "0".repeat(addressDigits - digits.length() + surplus) + digits.substring(surplus);
    }

    private static String wide(String text) {
        return text + " ".repeat(Math.max(0, NUMBER_COLUMNS - text.length()));
    }

    private static String size(long value) {
        String text = "0x" + Long.toHexString(value);
        return " ".repeat(Math.max(0, SIZE_COLUMNS - text.length())) + text;
    }

    private static String digits(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(Character.forDigit(each >> 4 & 0xf, 16)).append(Character.forDigit(each & 0xf, 16));
        }
        return text.toString();
    }
}
