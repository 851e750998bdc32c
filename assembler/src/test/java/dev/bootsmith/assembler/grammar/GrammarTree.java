package dev.bootsmith.assembler.grammar;

import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.RelocationWords;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.grammar.gas.GasLexer;
import dev.bootsmith.grammar.gas.GasParser;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.Trees;
import org.jspecify.annotations.Nullable;

/** Writes what the grammar makes of a statement as a text, in the form of {@link ParserTree}. */
final class GrammarTree {
    /** What the grammar's comment says it cannot say. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private GrammarTree() {}

    static String of(String statement) {
        GasLexer lexer = new GasLexer(CharStreams.fromString(statement));
        lexer.removeErrorListeners();
        GasParser parser = new GasParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return statement(parser.statement());
        } catch (ParseCancellationException | Refused e) {
            return ParserTree.REJECTED;
        }
    }

    private static String statement(GasParser.StatementContext statement) {
        StringBuilder out = new StringBuilder();
        for (GasParser.LabelContext label : statement.label()) {
            if (label.name() != null) {
                out.append("label(").append(name(label.name())).append(") ");
            } else {
                String digits = label.getStart().getText();
                boolean dollar = digits.endsWith("$");
                if (label.LABEL_REFERENCE() != null && !dollar) {
                    throw new Refused();
                }
                out.append(dollar ? "dollar-label(" : "numeric-label(")
                        .append(Long.parseLong(dollar ? digits.substring(0, digits.length() - 1) : digits))
                        .append(") ");
            }
        }
        GasParser.BodyContext body = statement.body();
        if (body instanceof GasParser.AssignmentContext assignment) {
            out.append(assignment.EQUAL() != null ? "once(" : "assign(")
                    .append(name(assignment.name()))
                    .append(' ')
                    .append(whole(assignment.expression()))
                    .append(')');
        } else if (body instanceof GasParser.DirectiveContext directive) {
            out.append("directive(")
                    .append(directive.DOT_NAME().getText().toLowerCase(Locale.ROOT))
                    .append(')');
        } else if (body instanceof GasParser.InstructionContext instruction) {
            out.append(instruction(instruction));
        } else if (body instanceof GasParser.BareContext bare) {
            out.append("bare").append(prefixes(bare.prefix()));
        }
        return out.toString();
    }

    private static List<String> prefixes(List<GasParser.PrefixContext> prefixes) {
        List<String> words = new ArrayList<>();
        for (GasParser.PrefixContext prefix : prefixes) {
            words.add(
                    prefix.PREFIX() != null
                            ? prefix.PREFIX().getText().toLowerCase(Locale.ROOT)
                            : "{" + prefix.NAME().getText() + "}");
            boolean pseudo = prefix.NAME() == null || prefix.NAME().getText().matches("[A-Za-z_]\\w*");
            if (!pseudo || prefix.SLASH() != null && !touch(prefix.PREFIX(), prefix.SLASH())) {
                throw new Refused();
            }
        }
        return words;
    }

    private static boolean touch(TerminalNode left, TerminalNode right) {
        return left.getSymbol().getStopIndex() + 1 == right.getSymbol().getStartIndex();
    }

    private static String instruction(GasParser.InstructionContext instruction) {
        StringBuilder out = new StringBuilder(
                "instruction(" + prefixes(instruction.prefix()) + " " + mnemonic(instruction.mnemonic()));
        if (instruction.operands() != null) {
            for (GasParser.OperandContext operand : instruction.operands().operand()) {
                out.append(' ').append(operand(operand));
            }
        }
        return out.append(')').toString();
    }

    private static String mnemonic(GasParser.MnemonicContext mnemonic) {
        TerminalNode before = null;
        for (ParseTree child : mnemonic.children) {
            TerminalNode node = (TerminalNode) child;
            if (before != null && !touch(before, node)) {
                throw new Refused();
            }
            before = node;
        }
        String text = mnemonic.getText().toLowerCase(Locale.ROOT);
        if (mnemonic.COMMA() != null && !text.endsWith(",pt") && !text.endsWith(",pn")) {
            throw new Refused();
        }
        return text;
    }

    private static String operand(GasParser.OperandContext operand) {
        if (operand instanceof GasParser.ImmediateContext immediate) {
            if (immediate.register() != null && immediate.register().OPEN() != null) {
                throw new Refused();
            }
            return immediate.register() != null
                    ? "imm(reg " + register(immediate.register()) + ")"
                    : "imm(" + whole(immediate.expression()) + ")";
        }
        if (operand instanceof GasParser.RegisterOrSegmentContext register) {
            String star = register.STAR().isEmpty() ? "" : "*";
            String name = register(register.register());
            return register.address() == null ? star + "reg(" + name + ")" : star + memory(name, register.address());
        }
        GasParser.MemoryContext memory = (GasParser.MemoryContext) operand;
        if (memory.address().getStart().getType() == GasLexer.DOLLAR) {
            throw new Refused();
        }
        return (memory.STAR() == null ? "" : "*") + memory(null, memory.address());
    }

    private static String memory(@Nullable String segment, GasParser.AddressContext address) {
        String displacement = address.expression() == null ? "-" : whole(address.expression());
        GasParser.BaseAndIndexContext pair = address.baseAndIndex();
        String base = null;
        String index = null;
        String scale = "-";
        if (pair != null) {
            boolean commaFirst =
                    pair.getChild(1) instanceof TerminalNode t && t.getSymbol().getType() == GasLexer.COMMA;
            List<GasParser.AddressRegisterContext> registers = pair.addressRegister();
            base = commaFirst ? null : addressRegister(registers.get(0));
            int second = commaFirst ? 0 : 1;
            index = registers.size() > second ? addressRegister(registers.get(second)) : null;
            scale = pair.expression() == null ? "-" : whole(pair.expression());
            boolean inPlaceOfIndex = pair.expression() != null && index == null;
            if (inPlaceOfIndex && startsWithName(pair.expression().getStart())) {
                throw new Refused();
            }
        }
        return "mem(" + segment + " " + displacement + " " + base + " " + index + " " + scale + ")";
    }

    private static boolean startsWithName(Token token) {
        return token.getText().matches("[A-Za-z_.$\"].*");
    }

    private static String addressRegister(GasParser.AddressRegisterContext register) {
        return register.register() != null ? register(register.register()) : "=" + name(register.name());
    }

    private static String register(GasParser.RegisterContext register) {
        String name = register.getChild(1).getText().toLowerCase(Locale.ROOT);
        if (register.OPEN() == null) {
            return name;
        }
        String number = register.getChild(3).getText();
        if (!name.equals("st") || !number.matches("[0-7]")) {
            throw new Refused();
        }
        return name + "(" + number + ")";
    }

    private static String name(GasParser.NameContext name) {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (ParseTree child : name.children) {
            Token token = ((TerminalNode) child).getSymbol();
            if (before != null && before.getStopIndex() + 1 != token.getStartIndex()) {
                throw new Refused();
            }
            before = token;
            text.append(token.getType() == GasLexer.STRING ? unquotedName(token.getText()) : token.getText());
        }
        return text.toString();
    }

    private static String unquoted(String string) {
        try {
            return new Cursor(string, 0).string();
        } catch (SyntaxError e) {
            throw new Refused();
        }
    }

    private static String unquotedName(String string) {
        return string.substring(1, string.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
    }

    /** An expression with the relocation word that stands behind a number or a parenthesis of it. */
    private static String whole(GasParser.ExpressionContext expression) {
        String text = expression(expression);
        String word = null;
        for (ParseTree node : Trees.getDescendants(expression)) {
            boolean ofSymbol = node.getParent() instanceof GasParser.SymbolContext;
            if (node instanceof GasParser.RelocationContext relocation && !ofSymbol) {
                String found = word(relocation);
                word = word == null ? found : word;
            }
        }
        if (word == null) {
            return text;
        }
        Matcher symbol = Pattern.compile("'[^']*'(@\\w+)?").matcher(text);
        while (symbol.find()) {
            if (symbol.group(1) == null) {
                return text.substring(0, symbol.end()) + "@" + word + text.substring(symbol.end());
            }
        }
        throw new Refused();
    }

    private static String word(GasParser.RelocationContext relocation) {
        TerminalNode word = (TerminalNode) relocation.getChild(1);
        if (!RelocationWords.isKnown(word.getText())) {
            throw new Refused();
        }
        return word.getText();
    }

    private static String expression(GasParser.ExpressionContext expression) {
        if (expression instanceof GasParser.UnaryContext unary) {
            return unary(unary.getStart().getType(), expression(unary.expression()));
        }
        if (expression.getChild(0) instanceof GasParser.ExpressionContext left && endsOpen(left)) {
            throw new Refused();
        }
        if (expression instanceof GasParser.BinaryContext binary) {
            return operator(binary, 1) + "(" + expression(binary.expression(0)) + " " + expression(binary.expression(1))
                    + ")";
        }
        if (expression instanceof GasParser.WithoutRightContext open) {
            return operator(open, 1) + "(" + expression(open.expression()) + " missing)";
        }
        return primary(((GasParser.SimpleContext) expression).primary());
    }

    private static boolean endsOpen(GasParser.ExpressionContext expression) {
        if (expression instanceof GasParser.WithoutRightContext) {
            return true;
        }
        ParseTree last = expression.getChild(expression.getChildCount() - 1);
        return last instanceof GasParser.ExpressionContext right && endsOpen(right);
    }

    /** The running parser folds an operator before a number. */
    private static String unary(int operator, String operand) {
        boolean number = operand.matches("-?[0-9]+");
        BigInteger value = number ? new BigInteger(operand) : BigInteger.ZERO;
        boolean isLong = value.bitLength() <= 63 || value.signum() > 0 && value.bitLength() <= 64;
        return switch (operator) {
            case GasLexer.PLUS -> operand;
            case GasLexer.MINUS ->
                !number
                        ? "negate(" + operand + ")"
                        : isLong
                                ? Long.toString(-value.longValue())
                                : value.negate().toString();
            case GasLexer.TILDE ->
                !number
                        ? "complement(" + operand + ")"
                        : isLong
                                ? Long.toString(~value.longValue())
                                : value.not().toString();
            default -> !number || !isLong ? "logical_not(" + operand + ")" : value.signum() == 0 ? "1" : "0";
        };
    }

    private static String operator(ParserRuleContext expression, int child) {
        String text = expression.getChild(child).getText();
        boolean isDouble = text.equals("!") && expression.getChild(child + 1) instanceof TerminalNode;
        String wanted = isDouble ? "^" : text.equals("<>") ? "!=" : text;
        for (Operator operator : Operator.values()) {
            if (operator.text().equals(wanted) && operator.precedence() < 9) {
                return operator.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new AssertionError(text);
    }

    private static String primary(GasParser.PrimaryContext primary) {
        String text = primary.getText();
        if (primary instanceof GasParser.ParenthesisedContext inner) {
            return expression(inner.expression());
        }
        if (primary instanceof GasParser.BracketedContext inner) {
            return expression(inner.expression());
        }
        if (primary instanceof GasParser.NumericLabelContext) {
            text = primary.getStart().getText();
            if (text.length() > 18 || text.matches("0[0-9].*")) {
                throw new Refused();
            }
            return "ref(" + Long.parseLong(text.substring(0, text.length() - 1)) + text.charAt(text.length() - 1) + ")";
        }
        if (primary instanceof GasParser.LocationCounterContext) {
            return "dot";
        }
        if (primary instanceof GasParser.CharacterContext) {
            int value = text.charAt(1) == '\\'
                    ? unquoted('"' + text.substring(1, 3) + '"').charAt(0)
                    : text.charAt(1);
            return Integer.toString(value);
        }
        if (primary instanceof GasParser.SymbolContext symbol) {
            return symbol(symbol);
        }
        return number(((GasParser.NumberContext) primary).getStart());
    }

    private static String symbol(GasParser.SymbolContext symbol) {
        String name = "'" + name(symbol.name()) + "'";
        return symbol.relocation() == null ? name : name + "@" + word(symbol.relocation());
    }

    private static String number(Token token) {
        String text = token.getText().toLowerCase(Locale.ROOT);
        int radix = token.getType() == GasLexer.HEXADECIMAL
                ? 16
                : token.getType() == GasLexer.BINARY ? 2 : token.getType() == GasLexer.OCTAL ? 8 : 10;
        String digits = radix == 16 || radix == 2 ? text.substring(2) : text;
        if (digits.isEmpty()) {
            return "missing";
        }
        BigInteger value = new BigInteger(digits, radix);
        return value.bitLength() <= 64 ? Long.toString(value.longValue()) : value.toString();
    }
}
