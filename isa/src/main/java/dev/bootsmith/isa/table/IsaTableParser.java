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

    private final String tableName;
    private final String text;
    private final List<InstructionForm> forms;
    private final EncodingParser encodings = new EncodingParser(this::error);
    private final Map<String, Set<CpuMode>> modeSets = new HashMap<>();
    private final Map<String, FlagEffects> flagEffects = new HashMap<>();
    private final Map<String, AttributeCell> attributeCells = new HashMap<>();
    private int lineNumber;

    /**
     * @param tableName for error messages
     * @param forms receives the forms; its size is the first form's index
     */
    IsaTableParser(String tableName, String text, List<InstructionForm> forms) {
        this.tableName = tableName;
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
            lineNumber++;
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
        AttributeCell attributes = attributeCells.computeIfAbsent(cells[5], this::attributes);
        String operation = attributes.operation.isEmpty() ? mnemonic : attributes.operation;
        int condition = operation.endsWith("cc") ? encoding.opcode() & 15 : -1;
        return new InstructionForm(
                forms.size(),
                mnemonic,
                operation,
                condition,
                operands,
                encoding,
                modeSets.computeIfAbsent(cells[2], this::modes),
                feature(cells[3]),
                flagEffects.computeIfAbsent(cells[4], cell -> new FlagCell(cell, this::error).parse()),
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
            OperandKind kind = OperandKind.ofNotation(notation)
                    .orElseThrow(() -> error("unknown operand kind '" + notation + "'"));
            kinds.add(encoding.opcodeHasRegister() ? kind.inOpcode() : kind);
            start = end + 1;
        }
        return List.copyOf(kinds);
    }

    private Set<CpuMode> modes(String cell) {
        Set<CpuMode> modes = EnumSet.noneOf(CpuMode.class);
        for (String word : Words.of(cell)) {
            switch (word) {
                case "16" -> modes.add(CpuMode.BITS16);
                case "32" -> modes.add(CpuMode.BITS32);
                case "64" -> modes.add(CpuMode.BITS64);
                default -> throw error("unknown mode '" + word + "'");
            }
        }
        return modes;
    }

    private CpuFeature feature(String cell) {
        try {
            return CpuFeature.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw error("unknown feature '" + cell + "'");
        }
    }

    private AttributeCell attributes(String cell) {
        Set<FormAttribute> attributes = EnumSet.noneOf(FormAttribute.class);
        String operation = "";
        for (String word : Words.of(cell)) {
            if (word.startsWith("op=")) {
                operation = word.substring(3);
            } else {
                attributes.add(
                        FormAttribute.ofNotation(word).orElseThrow(() -> error("unknown attribute '" + word + "'")));
            }
        }
        return new AttributeCell(attributes, operation);
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
        return new IsaTableException(tableName, lineNumber, problem);
    }

    private record AttributeCell(Set<FormAttribute> attributes, String operation) {}
}
