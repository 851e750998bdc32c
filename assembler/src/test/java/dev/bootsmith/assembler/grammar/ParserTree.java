package dev.bootsmith.assembler.grammar;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.ast.Operand;
import dev.bootsmith.assembler.ast.Statement;
import dev.bootsmith.assembler.match.InstructionAssembler;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.ExpressionParser;
import dev.bootsmith.assembler.parse.OperandParser;
import dev.bootsmith.assembler.parse.StatementParser;
import dev.bootsmith.assembler.parse.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what the running parser makes of a statement as a text; "rejected" if it refuses it. */
final class ParserTree {
    static final String REJECTED = "rejected";

    private ParserTree() {}

    static String of(String statement) {
        try {
            return statement(new Cursor(statement, 0));
        } catch (SyntaxError e) {
            return REJECTED;
        }
    }

    private static String statement(Cursor cursor) throws SyntaxError {
        StringBuilder out = new StringBuilder();
        StatementParser parser = new StatementParser(cursor);
        for (Statement part = parser.next(); part != null; part = parser.next()) {
            if (part instanceof Statement.Label label) {
                out.append("label(").append(label.name()).append(") ");
            } else if (part instanceof Statement.NumericLabelDefinition numeric) {
                out.append(numeric.dollar() ? "dollar-label(" : "numeric-label(")
                        .append(numeric.number())
                        .append(") ");
            } else if (part instanceof Statement.Assignment assignment) {
                Expression value = new ExpressionParser(cursor).parse();
                if (!cursor.atEnd() || value instanceof Expression.Missing || hasRegister(value)) {
                    return REJECTED;
                }
                return out.append(assignment.once() ? "once(" : "assign(")
                        .append(assignment.name())
                        .append(' ')
                        .append(expression(value))
                        .append(')')
                        .toString();
            } else if (part instanceof Statement.Command command) {
                boolean directive =
                        command.word().startsWith(".") && command.word().length() > 1;
                return out.append(
                                directive
                                        ? "directive(" + command.word().toLowerCase(Locale.ROOT) + ")"
                                        : instruction(cursor, command.start()))
                        .toString()
                        .replaceFirst(".*" + REJECTED + "$", REJECTED);
            }
        }
        return out.toString();
    }

    private static String instruction(Cursor cursor, int start) throws SyntaxError {
        cursor.moveTo(start);
        List<String> words = new ArrayList<>();
        String mnemonic = "";
        while (!cursor.atEnd() && mnemonic.isEmpty()) {
            if (cursor.peek() == '{') {
                int close = cursor.text().indexOf('}', cursor.position());
                if (close < 0
                        || !cursor.text()
                                .substring(cursor.position() + 1, close)
                                .matches("\\s*[A-Za-z_]\\w*\\s*")) {
                    return REJECTED;
                }
                words.add("{"
                        + cursor.text().substring(cursor.position() + 1, close).strip() + "}");
                cursor.moveTo(close + 1);
                continue;
            }
            String word = cursor.plainName().toLowerCase(Locale.ROOT);
            // A name that starts with a dollar sign may be a label, never an instruction or a register.
            if (word.isEmpty() || word.equals(".") || word.startsWith("$")) {
                return REJECTED;
            }
            if (InstructionAssembler.isPrefix(word)) {
                words.add(word);
                if (cursor.peek() == '/') {
                    cursor.advance();
                }
            } else {
                mnemonic = word;
                if (cursor.peek() == ',') {
                    cursor.advance();
                    String hint = cursor.plainName();
                    if (!hint.equals("pt") && !hint.equals("pn")) {
                        return REJECTED;
                    }
                    mnemonic += "," + hint;
                }
            }
        }
        if (mnemonic.isEmpty()) {
            return "bare" + words;
        }
        StringBuilder out = new StringBuilder("instruction(" + words + " " + mnemonic);
        for (Operand operand : new OperandParser(cursor).parseAll()) {
            String text = operand(operand);
            if (text == null) {
                return REJECTED;
            }
            out.append(' ').append(text);
        }
        return out.append(')').toString();
    }

    private static @Nullable String operand(Operand operand) {
        if (operand instanceof Operand.RegisterOperand register) {
            if (isNoRegister(register.name())) {
                return null;
            }
            return star(register.indirection()) + "reg(" + register.name() + ")";
        }
        if (operand instanceof Operand.ImmediateOperand immediate) {
            if (immediate.value() instanceof Expression.RegisterName register) {
                return "imm(reg " + register.name().toLowerCase(Locale.ROOT) + ")";
            }
            return hasRegister(immediate.value()) ? null : "imm(" + expression(immediate.value()) + ")";
        }
        Operand.MemoryOperand memory = (Operand.MemoryOperand) operand;
        Expression displacement = memory.displacement();
        Expression scale = memory.scale();
        boolean foreign = isNoRegister(memory.segment())
                || isNoRegister(memory.base())
                || isNoRegister(memory.index())
                || displacement != null && hasRegister(displacement)
                || scale != null && hasRegister(scale);
        return foreign
                ? null
                : star(memory.indirection()) + "mem(" + memory.segment() + " "
                        + (displacement == null ? "-" : expression(displacement)) + " "
                        + memory.base() + " " + memory.index() + " " + (scale == null ? "-" : expression(scale)) + ")";
    }

    private static boolean isNoRegister(@Nullable String register) {
        return register != null && (register.startsWith("$") || register.startsWith("."));
    }

    private static String star(Operand.Indirection indirection) {
        return indirection == Operand.Indirection.STAR ? "*" : "";
    }

    /** A register inside an expression is refused later, by whoever evaluates; the grammar refuses it at once. */
    private static boolean hasRegister(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return hasRegister(binary.left()) || hasRegister(binary.right());
        }
        return expression instanceof Expression.RegisterName
                || expression instanceof Expression.Unary unary && hasRegister(unary.operand());
    }

    static String expression(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral number) {
            return Long.toString(number.value());
        }
        if (expression instanceof Expression.BigNumber big) {
            return big.value().toString();
        }
        if (expression instanceof Expression.Name name) {
            return "'" + name.name() + (name.modifier() == null ? "'" : "'@" + name.modifier());
        }
        if (expression instanceof Expression.NumericLabel label) {
            return "ref(" + label.number() + label.direction() + ")";
        }
        if (expression instanceof Expression.LocationCounter) {
            return "dot";
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator().name().toLowerCase(Locale.ROOT) + "(" + expression(unary.operand()) + ")";
        }
        if (expression instanceof Expression.Binary binary) {
            return binary.operator().name().toLowerCase(Locale.ROOT) + "(" + expression(binary.left()) + " "
                    + expression(binary.right()) + ")";
        }
        return "missing";
    }
}
