package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FlagEffects;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one table, line by line as it is asked to; the format is specified in {@code x86.isa}'s head comment and in
 * docs/formats/isa-table.md.
 *
 * <p>Plain {@code indexOf} scanning, because every start of the program pays for it. Equal cells of neighbouring lines (flags,
 * modes, attributes) are parsed once and shared. One thread at a time.
 */
final class IsaTableParser {
    private static final int COLUMNS = 7;

    private final TablePosition position;
    private final String text;
    private final int firstIndex;
    private final EncodingParser encodings;
    private final Map<String, Set<CpuMode>> modeSets = new HashMap<>();
    private final Map<String, FlagEffects> flagEffects = new HashMap<>();
    private final Map<String, AttributeCell> attributeCells = new HashMap<>();

    /** Where the lines that hold forms start in the text, and their numbers. */
    private int[] starts = new int[1024];

    private int[] lineNumbers = new int[1024];
    private int size;

    /**
     * Finds the lines; none is parsed yet.
     *
     * @param tableName for error messages
     * @param firstIndex the index of the first form
     */
    IsaTableParser(String tableName, String text, int firstIndex) {
        this.position = new TablePosition(tableName);
        this.encodings = new EncodingParser(position);
        this.text = text;
        this.firstIndex = firstIndex;
        findLines();
    }

    private void findLines() {
        int lineNumber = 0;
        for (int start = 0; start < text.length(); start = endOfLine(start) + 1) {
            lineNumber++;
            char first = text.charAt(start);
            boolean holdsForm = first != '#' && first != '\n';
            if (holdsForm) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * size);
                    lineNumbers = Arrays.copyOf(lineNumbers, 2 * size);
                }
                starts[size] = start;
                lineNumbers[size++] = lineNumber;
            }
        }
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The number of forms. */
    int size() {
        return size;
    }

    /**
     * The spellings that the assembler knows for a form, from two cells of its line; the others are not looked at.
     *
     * @param line from 0, counting forms
     */
    List<AttName> spellings(int line) {
        position.setLine(lineNumbers[line]);
        int start = starts[line];
        int end = endOfLine(start);
        int names = text.lastIndexOf('|', end - 1);
        int attributes = text.lastIndexOf('|', names - 1);
        if (attributes < start) {
            throw error("too few columns");
        }
        if (attributes(trimmed(attributes + 1, names)).attributes.contains(FormAttribute.DECODE_ONLY)) {
            return List.of();
        }
        return attNames(trimmed(names + 1, end), mnemonic(text.substring(start, text.indexOf(' ', start))));
    }

    /**
     * Parses a line.
     *
     * @param line from 0, counting forms
     */
    InstructionForm form(int line) {
        position.setLine(lineNumbers[line]);
        String[] cells = new String[COLUMNS];
        int column = 0;
        int cellStart = starts[line];
        int end = endOfLine(cellStart);
        for (int at = cellStart; at <= end; at++) {
            if (at == end || text.charAt(at) == '|') {
                if (column == COLUMNS) {
                    throw error("more than " + COLUMNS + " columns");
                }
                cells[column++] = trimmed(cellStart, at);
                cellStart = at + 1;
            }
        }
        if (column != COLUMNS) {
            throw error("expected " + COLUMNS + " columns, found " + column);
        }
        return form(firstIndex + line, cells);
    }

    private InstructionForm form(int index, String[] cells) {
        String syntax = cells[0];
        int space = syntax.indexOf(' ');
        String mnemonic = mnemonic(space < 0 ? syntax : syntax.substring(0, space));
        FormEncoding encoding = encodings.parse(cells[1]);
        List<OperandKind> operands = operands(space < 0 ? "" : syntax.substring(space + 1), encoding);
        AttributeCell attributes = attributes(cells[5]);
        String operation = attributes.operation.isEmpty() ? mnemonic : attributes.operation;
        int condition = operation.endsWith("cc") ? encoding.opcode() & 15 : -1;
        return new InstructionForm(
                index,
                mnemonic,
                operation,
                condition,
                operands,
                encoding,
                modes(cells[2]),
                feature(cells[3]),
                flags(cells[4]),
                attributes.attributes,
                attNames(cells[6], mnemonic));
    }

    private static String mnemonic(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private List<OperandKind> operands(String cell, FormEncoding encoding) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<OperandKind> kinds = new ArrayList<>(3);
        int start = 0;
        while (start <= cell.length()) {
            int comma = cell.indexOf(',', start);
            int end = comma < 0 ? cell.length() : comma;
            String notation = cell.substring(start, end).strip();
            OperandKind kind = OperandKind.ofNotation(notation).orElse(null);
            if (kind == null) {
                throw error("unknown operand kind '" + notation + "'");
            }
            kinds.add(encoding.opcodeHasRegister() ? kind.inOpcode() : kind);
            start = end + 1;
        }
        return List.copyOf(kinds);
    }

    private Set<CpuMode> modes(String cell) {
        Set<CpuMode> known = modeSets.get(cell);
        if (known != null) {
            return known;
        }
        Set<CpuMode> modes = EnumSet.noneOf(CpuMode.class);
        for (String word : Words.of(cell)) {
            switch (word) {
                case "16" -> modes.add(CpuMode.BITS16);
                case "32" -> modes.add(CpuMode.BITS32);
                case "64" -> modes.add(CpuMode.BITS64);
                default -> throw error("unknown mode '" + word + "'");
            }
        }
        modeSets.put(cell, modes);
        return modes;
    }

    private FlagEffects flags(String cell) {
        FlagEffects known = flagEffects.get(cell);
        if (known == null) {
            known = new FlagCell(cell, position).parse();
            flagEffects.put(cell, known);
        }
        return known;
    }

    private CpuFeature feature(String cell) {
        try {
            return CpuFeature.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw error("unknown feature '" + cell + "'");
        }
    }

    private AttributeCell attributes(String cell) {
        AttributeCell known = attributeCells.get(cell);
        if (known != null) {
            return known;
        }
        Set<FormAttribute> attributes = EnumSet.noneOf(FormAttribute.class);
        String operation = "";
        for (String word : Words.of(cell)) {
            if (word.startsWith("op=")) {
                operation = word.substring(3);
            } else {
                FormAttribute attribute = FormAttribute.ofNotation(word).orElse(null);
                if (attribute == null) {
                    throw error("unknown attribute '" + word + "'");
                }
                attributes.add(attribute);
            }
        }
        known = new AttributeCell(attributes, operation);
        attributeCells.put(cell, known);
        return known;
    }

    private List<AttName> attNames(String cell, String mnemonic) {
        if (cell.isEmpty()) {
            return List.of(new AttName(mnemonic, ""));
        }
        List<AttName> names = new ArrayList<>(2);
        for (String word : Words.of(cell)) {
            int bracket = word.indexOf('[');
            if (bracket < 0) {
                names.add(new AttName(word, ""));
            } else if (word.endsWith("]")) {
                String base = bracket == 0 ? mnemonic : word.substring(0, bracket);
                names.add(new AttName(base, word.substring(bracket + 1, word.length() - 1)));
            } else {
                throw error("missing ] in '" + word + "'");
            }
        }
        return List.copyOf(names);
    }

    private String trimmed(int start, int end) {
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(start, end);
    }

    private IsaTableException error(String problem) {
        return position.error(problem);
    }

    private record AttributeCell(Set<FormAttribute> attributes, String operation) {}
}
