package dev.bootsmith.linker.parse;

import dev.bootsmith.grammar.ldscript.LdScriptParser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Finds scripts that are nested too deeply before the parser calls itself for every level. No real script comes near. */
final class DepthCheck {
    private static final int MAX_DEPTH = 300;
    /** Operators of one statement: {@code 1 + 1 + 1} becomes a tree as deep as it is long. */
    private static final int MAX_OPERATORS = 1500;

    private DepthCheck() {}

    /** Returns the first token that is too deep, or null. */
    static @Nullable Token find(TokenStream tokens) {
        int brackets = 0;
        int prefixes = 0;
        int questions = 0;
        int operators = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            switch (token.getType()) {
                case LdScriptParser.L_BRACE, LdScriptParser.L_PAREN -> brackets++;
                case LdScriptParser.R_BRACE, LdScriptParser.R_PAREN -> brackets = Math.max(0, brackets - 1);
                case LdScriptParser.SEMICOLON -> {
                    questions = 0;
                    operators = 0;
                }
                case LdScriptParser.QUESTION -> questions++;
                default -> {
                    // Neither opens nor closes.
                }
            }
            boolean prefix = isOperator(token.getType());
            prefixes = prefix ? prefixes + 1 : 0;
            operators += prefix ? 1 : 0;
            if (brackets > MAX_DEPTH || prefixes > MAX_DEPTH || questions > MAX_DEPTH || operators > MAX_OPERATORS) {
                return token;
            }
        }
        return null;
    }

    private static boolean isOperator(int type) {
        return switch (type) {
            case LdScriptParser.PLUS,
                    LdScriptParser.MINUS,
                    LdScriptParser.STAR,
                    LdScriptParser.SLASH,
                    LdScriptParser.PERCENT,
                    LdScriptParser.AMPERSAND,
                    LdScriptParser.BAR,
                    LdScriptParser.TILDE,
                    LdScriptParser.NOT,
                    LdScriptParser.OR_OR,
                    LdScriptParser.AND_AND,
                    LdScriptParser.EQUAL,
                    LdScriptParser.NOT_EQUAL,
                    LdScriptParser.LESS,
                    LdScriptParser.GREATER,
                    LdScriptParser.LESS_EQUAL,
                    LdScriptParser.GREATER_EQUAL,
                    LdScriptParser.SHIFT_LEFT,
                    LdScriptParser.SHIFT_RIGHT -> true;
            default -> false;
        };
    }
}
