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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one table; the format is specified in {@code x86.isa}'s head comment and in docs/formats/isa-table.md.
 *
 * <p>Plain {@code indexOf} scanning, because every start of the program pays for it. Equal cells of neighbouring lines (flags,
 * modes, attributes) are parsed once and shared.
 */
final class IsaTableParser {
    private static final int COLUMNS = 7;

    private final TablePosition position;
    private final String text;
    private final List<InstructionForm> forms;
    private final EncodingParser encodings;
    private final Map<String, Set<CpuMode>> modeSets = new HashMap<>();
    private final Map<String, FlagEffects> flagEffects = new HashMap<>();
    private final Map<String, AttributeCell> attributeCells = new HashMap<>();

    /**
     * @param tableName for error messages
     * @param forms receives the forms; its size is the first form's index
     */
    IsaTableParser(String tableName, String text, List<InstructionForm> forms) {
        this.position = new TablePosition(tableName);
        this.encodings = new EncodingParser(position);
        this.text = text;
        this.forms = forms;
    }

    void parse() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            position.nextLine();
            if (end > start && text.charAt(start) != '#') {
                parseLine(start, end);
            }
            start = end + 1;
        }
    }

    private void parseLine(int start, int end) {
        String[] cells = new String[COLUMNS];
        int column = 0;
        int cellStart = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text.charAt(at) == '|') {
                if (column == COLUMNS) {
                    throw error("more than " + COLUMNS + " columns");
                }
                cells[column++] = trimmed(cellStart, at);
                cellStart = at + 1;
            }
        }
        if (column == 1 && cells[0].isEmpty()) {
            return;
        }
        if (column != COLUMNS) {
            throw error("expected " + COLUMNS + " columns, found " + column);
        }
        forms.add(form(cells));
    }

    private InstructionForm form(String[] cells) {
        String syntax = cells[0];
        int space = syntax.indexOf(' ');
        String mnemonic = (space < 0 ? syntax : syntax.substring(0, space)).toLowerCase(Locale.ROOT);
        FormEncoding encoding = encodings.parse(cells[1]);
        List<OperandKind> operands = operands(space < 0 ? "" : syntax.substring(space + 1), encoding);
        AttributeCell attributes = attributes(cells[5]);
        String operation = attributes.operation.isEmpty() ? mnemonic : attributes.operation;
        int condition = operation.endsWith("cc") ? encoding.opcode() & 15 : -1;
        return new InstructionForm(
                forms.size(),
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
