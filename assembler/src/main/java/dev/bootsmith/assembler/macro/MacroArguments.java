package dev.bootsmith.assembler.macro;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SyntaxError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters of a definition and arguments of a call.
 *
 * <p>A blank separates arguments only where it stands between two characters that could belong to one operand each;
 * around operators it means nothing, so {@code m a + b, c} has two arguments.
 *
 * @gas Macro
 */
public final class MacroArguments {
    /** Evaluates {@code %expression} of alternate mode. */
    public interface Evaluator {
        long evaluate(String expression) throws SyntaxError;
    }

    private static final String OPERAND_CHARACTERS = "*%-([{}@\\\"'";

    private final String text;
    private final Substitution.Mode mode;
    private final Evaluator evaluator;
    private int position;

    public MacroArguments(String text, Substitution.Mode mode, Evaluator evaluator) {
        this.text = dropBlanks(withoutCharacters(text));
        this.mode = mode;
        this.evaluator = evaluator;
    }

    /** GNU as makes numbers of character constants before it reads arguments, so that a comma or a blank may be one. */
    private static String withoutCharacters(String text) {
        if (text.indexOf('\'') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean quoted = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\'' && !quoted && i < text.length()) {
                boolean isEscaped = text.charAt(i) == '\\' && i + 1 < text.length();
                i += isEscaped ? 1 : 0;
                char constant = text.charAt(i++);
                out.append((int) (isEscaped ? escaped(constant) : constant));
                i += i < text.length() && text.charAt(i) == '\'' ? 1 : 0;
                continue;
            }
            out.append(c);
            if (c == '\\' && quoted && i < text.length()) {
                out.append(text.charAt(i++));
            }
            quoted ^= c == '"';
        }
        return out.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** Keeps one blank between operands and drops all others, outside of quotes. */
    static String dropBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && Cursor.isBlank(c)) {
                int next = i;
                while (next < text.length() && Cursor.isBlank(text.charAt(next))) {
                    next++;
                }
                boolean between = next < text.length()
                        && out.length() > 0
                        && isOperandPart(out.charAt(out.length() - 1))
                        && isOperandPart(text.charAt(next));
                if (between) {
                    out.append(' ');
                }
                i = next - 1;
                continue;
            }
            if (c == '\\' && quoted && i + 1 < text.length()) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isOperandPart(char c) {
        return Cursor.isNamePart(c) || OPERAND_CHARACTERS.indexOf(c) >= 0;
    }

    /** Reads {@code a, b=1, c:req, d:vararg}. */
    public List<Macro.Parameter> parameters() throws SyntaxError {
        List<Macro.Parameter> result = new ArrayList<>();
        while (position < text.length()) {
            Cursor cursor = new Cursor(text, position);
            String name = cursor.plainName();
            if (name.isEmpty()) {
                throw new SyntaxError(AssemblerCode.BAD_MACRO_PARAMETER, 0, 0, text.substring(position));
            }
            position = cursor.position();
            Macro.Demand demand = Macro.Demand.OPTIONAL;
            if (at(':')) {
                position++;
                Cursor word = new Cursor(text, position);
                String qualifier = word.plainName();
                position = word.position();
                if (qualifier.equals("req")) {
                    demand = Macro.Demand.REQUIRED;
                } else if (qualifier.equals("vararg")) {
                    demand = Macro.Demand.VARARG;
                } else {
                    throw new SyntaxError(AssemblerCode.BAD_MACRO_QUALIFIER, 0, 0, qualifier, name);
                }
            }
            String fallback = "";
            if (at('=')) {
                position++;
                fallback = argument();
            }
            result.add(new Macro.Parameter(name, demand, fallback));
            if (at(' ')) {
                position++;
            }
            if (at(',')) {
                position++;
            }
            if (demand == Macro.Demand.VARARG && position < text.length()) {
                // It takes all that is left, so nothing can come behind it.
                throw new SyntaxError(AssemblerCode.BAD_MACRO_PARAMETER, 0, 0, text.substring(position));
            }
        }
        return result;
    }

    /** Reads the arguments of a call and gives each parameter its text. */
    public Map<String, String> bind(Macro macro) throws SyntaxError {
        Map<String, String> bound = new LinkedHashMap<>();
        int index = 0;
        boolean namesParameters = false;
        List<Macro.Parameter> parameters = macro.parameters();
        while (position < text.length()) {
            Macro.Parameter named = keyword(macro);
            if (named != null) {
                // Called by its name, even a vararg takes one argument.
                namesParameters = true;
                bound.put(named.name(), argument());
            } else if (namesParameters) {
                throw new SyntaxError(AssemblerCode.MACRO_ARGUMENTS_MIXED, 0, 0, macro.name());
            } else if (index >= parameters.size()) {
                throw new SyntaxError(AssemblerCode.TOO_MANY_MACRO_ARGUMENTS, 0, 0, macro.name(), parameters.size());
            } else {
                Macro.Parameter parameter = parameters.get(index++);
                String value = parameter.demand() == Macro.Demand.VARARG ? rest() : argument();
                if (!value.isEmpty()) {
                    bound.put(parameter.name(), value);
                }
            }
            if (at(' ')) {
                position++;
            }
            if (at(',')) {
                position++;
            }
        }
        for (Macro.Parameter parameter : parameters) {
            if (!bound.containsKey(parameter.name())) {
                if (parameter.demand() == Macro.Demand.REQUIRED) {
                    throw new SyntaxError(AssemblerCode.MISSING_MACRO_ARGUMENT, 0, 0, parameter.name(), macro.name());
                }
                bound.put(parameter.name(), parameter.fallback());
            }
        }
        return bound;
    }

    /** Recognises {@code name=}: whatever has an equals sign before the next separator must name a parameter. */
    private Macro.@Nullable Parameter keyword(Macro macro) throws SyntaxError {
        int equals = position;
        while (equals < text.length() && text.charAt(equals) != '=' && !isSeparator(text.charAt(equals))) {
            equals++;
        }
        if (equals == position || equals == text.length() || text.charAt(equals) != '=') {
            return null;
        }
        String name = text.substring(position, equals);
        for (Macro.Parameter parameter : macro.parameters()) {
            if (parameter.name().equals(name)) {
                position = equals + 1;
                return parameter;
            }
        }
        throw new SyntaxError(AssemblerCode.MACRO_PARAMETER_UNKNOWN, 0, 0, name, macro.name());
    }

    private boolean isSeparator(char c) {
        boolean alternate = mode == Substitution.Mode.ALTERNATE && (c == '<' || c == '>');
        return alternate || " ,\";()".indexOf(c) >= 0;
    }

    /** Reads all arguments as a plain list, as the repeating directives take them. */
    public List<String> list() throws SyntaxError {
        List<String> result = new ArrayList<>();
        while (position < text.length()) {
            result.add(argument());
            if (at(' ')) {
                position++;
            }
            if (at(',')) {
                position++;
                if (position >= text.length()) {
                    result.add("");
                }
            }
        }
        return result;
    }

    private String rest() {
        String result = text.substring(position);
        position = text.length();
        return result;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private String argument() throws SyntaxError {
        if (mode == Substitution.Mode.ALTERNATE) {
            if (at('%')) {
                return percentExpression();
            }
            if (at('<')) {
                return angleBrackets();
            }
        }
        if (at('"')) {
            return quoted();
        }
        return plain();
    }

    private String percentExpression() throws SyntaxError {
        position++;
        int start = position;
        while (position < text.length() && text.charAt(position) != ',' && text.charAt(position) != ' ') {
            position++;
        }
        return Long.toString(evaluator.evaluate(text.substring(start, position)));
    }

    /** {@code <a,b>}: brackets nest, an exclamation mark takes the next character as it is. */
    private String angleBrackets() {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        do {
            char c = text.charAt(position++);
            if (c == '!' && position < text.length()) {
                out.append(text.charAt(position++));
                continue;
            }
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth > 0 && !(c == '<' && depth == 1)) {
                out.append(c);
            }
        } while (depth > 0 && position < text.length());
        return out.toString();
    }

    /** A quoted argument loses its quotes, unless alternate mode keeps them. */
    private String quoted() {
        StringBuilder out = new StringBuilder();
        while (at('"')) {
            position++;
            while (position < text.length() && text.charAt(position) != '"') {
                if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                    out.append(text.charAt(position++));
                } else if (text.charAt(position) == '!'
                        && mode == Substitution.Mode.ALTERNATE
                        && position + 1 < text.length()) {
                    position++;
                }
                out.append(text.charAt(position++));
            }
            position++;
            if (at('"')) {
                out.append('"');
            }
        }
        position = Math.min(position, text.length());
        return mode == Substitution.Mode.ALTERNATE ? '"' + out.toString() + '"' : out.toString();
    }

    private String plain() {
        int start = position;
        int depth = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            // Brackets keep blanks together, and no more.
            if (c == ',' || c == ' ' && depth == 0 || c == '<' && mode == Substitution.Mode.ALTERNATE) {
                break;
            }
            if (c == '"') {
                int close = text.indexOf('"', position + 1);
                position = close < 0 ? text.length() - 1 : close;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            }
            position++;
        }
        return text.substring(start, position);
    }
}
