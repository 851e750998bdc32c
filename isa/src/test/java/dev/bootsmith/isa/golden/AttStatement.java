package dev.bootsmith.isa.golden;

import dev.bootsmith.isa.encode.Operand;
import dev.bootsmith.isa.encode.Operand.DisplacementHint;
import dev.bootsmith.isa.encode.Operand.FarPointerOperand;
import dev.bootsmith.isa.encode.Operand.ImmediateOperand;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.encode.Operand.RegisterOperand;
import dev.bootsmith.isa.encode.Operand.RelativeOperand;
import dev.bootsmith.isa.encode.Value;
import dev.bootsmith.isa.model.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a golden file, read without the assembler: mnemonic, and operands in Intel order.
 *
 * <p>Understands just the notation that {@link GoldenStatements} writes.
 */
public record AttStatement(String mnemonic, List<Operand> operands) {
    /** Mnemonics whose operands AT&amp;T syntax does not turn round. */
    private static final Set<String> KEEPS_ORDER = Set.of(
            "monitor",
            "mwait",
            "monitorx",
            "mwaitx",
            "umwait",
            "tpause",
            "invlpga",
            "invlpgb",
            "pvalidate",
            "rmpupdate",
            "rmpadjust",
            "rmpquery");

    /** @param lengthBytes the length of GNU's bytes, from which branch displacements follow */
    public static AttStatement parse(String statement, int lengthBytes) {
        String text = statement.replace("{vex} ", "");
        int space = text.indexOf(' ');
        String mnemonic = space < 0 ? text : text.substring(0, space);
        List<Operand> operands = new ArrayList<>();
        for (String operand : split(space < 0 ? "" : text.substring(space + 1).strip())) {
            operands.add(operand(operand, lengthBytes));
        }
        boolean far = operands.size() == 2
                && operands.get(0) instanceof ImmediateOperand
                && operands.get(1) instanceof ImmediateOperand
                && (mnemonic.contains("jmp") || mnemonic.contains("call"));
        if (far) {
            FarPointerOperand pointer = new FarPointerOperand(
                    ((ImmediateOperand) operands.get(0)).value(), ((ImmediateOperand) operands.get(1)).value());
            return new AttStatement(mnemonic, List.of(pointer));
        }
        if (!KEEPS_ORDER.contains(mnemonic) && !mnemonic.startsWith("enter") && !mnemonic.startsWith("bound")) {
            Collections.reverse(operands);
        }
        return new AttStatement(mnemonic, List.copyOf(operands));
    }

    /** Splits at commas outside parentheses. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Operand operand(String written, int lengthBytes) {
        String text = written.startsWith("*") ? written.substring(1) : written;
        if (text.startsWith("$")) {
            return new ImmediateOperand(Value.known(number(text.substring(1))));
        }
        if (text.startsWith(".+")) {
            return new RelativeOperand(Value.known(number(text.substring(2)) - lengthBytes));
        }
        if (text.equals("(%dx)")) {
            return new RegisterOperand(Register.DX);
        }
        Register register =
                text.startsWith("%") ? Register.named(text.substring(1)).orElse(null) : null;
        return register != null ? new RegisterOperand(register) : memory(text);
    }

    private static MemoryOperand memory(String written) {
        String text = written;
        Register segment = null;
        if (text.startsWith("%")) {
            int colon = text.indexOf(':');
            segment = register(text.substring(0, colon));
            text = text.substring(colon + 1);
        }
        int open = text.indexOf('(');
        String displacement = open < 0 ? text : text.substring(0, open);
        String[] parts = open < 0
                ? new String[0]
                : text.substring(open + 1, text.length() - 1).split(",", -1);
        return new MemoryOperand(
                segment,
                parts.length > 0 ? register(parts[0]) : null,
                parts.length > 1 ? register(parts[1]) : null,
                parts.length > 2 ? (int) number(parts[2]) : 1,
                displacement.isEmpty() ? Value.ZERO : Value.known(number(displacement)),
                DisplacementHint.SHORTEST);
    }

    private static @Nullable Register register(String written) {
        return written.isEmpty() ? null : Register.named(written.substring(1)).orElseThrow();
    }

    private static long number(String text) {
        return text.startsWith("-")
                ? -number(text.substring(1))
                : text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
    }
}
