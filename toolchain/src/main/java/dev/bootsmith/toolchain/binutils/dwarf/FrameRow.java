package dev.bootsmith.toolchain.binutils.dwarf;

import java.util.Arrays;

/** Where the caller's registers are at one place of the code. */
final class FrameRow {
    static final int MAX_REGISTERS = 1024;

    /** What is known of a register. */
    enum Rule {
        /** No instruction speaks of it. */
        UNREFERENCED,
        UNDEFINED,
        SAME,
        OFFSET,
        VALUE_OFFSET,
        REGISTER,
        EXPRESSION,
        VALUE_EXPRESSION
    }

    final int returnColumn;
    long location;
    int frameRegister;
    long frameOffset;
    boolean frameByExpression;
    Rule[] rules;
    long[] values;

    FrameRow(int returnColumn) {
        this.returnColumn = returnColumn;
        this.rules = new Rule[returnColumn + 1];
        this.values = new long[returnColumn + 1];
        Arrays.fill(rules, Rule.UNREFERENCED);
        rules[returnColumn] = Rule.UNDEFINED;
    }

    FrameRow copy() {
        FrameRow copy = new FrameRow(returnColumn);
        copy.restore(this);
        copy.location = location;
        return copy;
    }

    /** Takes over everything but the location. */
    void restore(FrameRow other) {
        frameRegister = other.frameRegister;
        frameOffset = other.frameOffset;
        frameByExpression = other.frameByExpression;
        rules = other.rules.clone();
        values = other.values.clone();
    }

    void set(long register, Rule rule, long value) {
        int index = index(register);
        rules[index] = rule;
        values[index] = value;
    }

    /** Gives a register a column. */
    void mention(long register) {
        int index = index(register);
        rules[index] = rules[index] == Rule.UNREFERENCED ? Rule.UNDEFINED : rules[index];
    }

    private int index(long register) {
        int index = (int) Math.max(0, Math.min(MAX_REGISTERS - 1, register));
        if (index >= rules.length) {
            int before = rules.length;
            rules = Arrays.copyOf(rules, index + 1);
            values = Arrays.copyOf(values, index + 1);
            Arrays.fill(rules, before, rules.length, Rule.UNREFERENCED);
        }
        return index;
    }

    String header(int addressBytes, boolean is64) {
        StringBuilder text = new StringBuilder(String.format("%-" + addressBytes * 2 + "s CFA      ", "   LOC"));
        for (int i = 0; i < rules.length; i++) {
            if (rules[i] != Rule.UNREFERENCED) {
                text.append(i == returnColumn ? "ra    " : String.format("%-5s ", DwarfNames.register(i, is64)));
            }
        }
        return text.append('\n').toString();
    }

    String line(int addressBytes, boolean is64) {
        StringBuilder text = new StringBuilder(String.format(addressBytes == 8 ? "%016x " : "%08x ", location));
        String frame = frameByExpression
                ? "exp"
                : DwarfNames.register(frameRegister, is64) + String.format("%+d", (int) frameOffset);
        text.append(String.format("%-8s ", frame));
        for (int i = 0; i < rules.length; i++) {
            String rule = switch (rules[i]) {
                case UNREFERENCED -> "";
                case UNDEFINED -> "u";
                case SAME -> "s";
                case OFFSET -> String.format("c%+d", (int) values[i]);
                case VALUE_OFFSET -> String.format("v%+d", (int) values[i]);
                case REGISTER -> DwarfNames.registerWithNumber(values[i], is64);
                case EXPRESSION -> "exp";
                case VALUE_EXPRESSION -> "vexp";
            };
            text.append(rule.isEmpty() ? "" : String.format("%-5s ", rule));
        }
        return text.append('\n').toString();
    }
}
