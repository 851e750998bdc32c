package dev.bootsmith.grammar.ldscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * Decides for every word of a script whether it stands in an expression. GNU ld lets its parser switch the scanner; here
 * the words read so far decide, so that words can be read ahead.
 *
 * <p>An expression begins behind an assignment operator, inside the parentheses of certain keywords, and behind the name
 * of an output section. It ends with its parenthesis; at {@code ;} {@code ,} or a brace; or where a second operand
 * would follow a first one without operator, as in {@code =0x90 .data}.
 *
 * @ld Scripts
 */
public abstract class LdScriptLexerBase extends Lexer {
    /** Which braces a word stands in. */
    public enum Level {
        TOP,
        SECTIONS,
        BODY,
        MEMORY,
        PHDRS,
        VERSION,
        OVERLAY
    }

    /** How the expression that is being read ends. */
    private enum Kind {
        NONE,
        ASSIGNED,
        PARENTHESES,
        ADDRESS
    }

    /** Keywords whose parentheses hold an expression. */
    private static final Set<String> EXPRESSION_KEYWORDS = Set.of(
            "ASSERT",
            "PROVIDE",
            "HIDDEN",
            "PROVIDE_HIDDEN",
            "BYTE",
            "SHORT",
            "LONG",
            "QUAD",
            "SQUAD",
            "FILL",
            "AT",
            "ALIGN",
            "SUBALIGN",
            "FLAGS");
    /** Functions whose parentheses begin with the name of a section, region or symbol: {@code SIZEOF(.text-x)}. */
    private static final Set<String> NAME_FUNCTIONS =
            Set.of("ADDR", "LOADADDR", "SIZEOF", "ALIGNOF", "ORIGIN", "LENGTH", "SEGMENT_START");
    /** Keywords that begin a statement between output sections; any other name there begins an output section. */
    private static final Set<String> STATEMENT_KEYWORDS = Set.of(
            "ENTRY",
            "ASSERT",
            "PROVIDE",
            "HIDDEN",
            "PROVIDE_HIDDEN",
            "INCLUDE",
            "INSERT",
            "AFTER",
            "BEFORE",
            "AT",
            "OUTPUT_FORMAT",
            "OUTPUT_ARCH",
            "OUTPUT",
            "TARGET",
            "STARTUP",
            "SEARCH_DIR",
            "EXTERN",
            "NOCROSSREFS",
            "NOCROSSREFS_TO",
            "REGION_ALIAS",
            "FORCE_COMMON_ALLOCATION",
            "INHIBIT_COMMON_ALLOCATION",
            "FORCE_GROUP_ALLOCATION",
            "LD_FEATURE");

    private static final Pattern NUMBER_LIKE_NAME = Pattern.compile("[a-fA-F][0-9a-fA-F]*[hHxXoObBdD]");

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<String, Integer> keywords = new HashMap<>();
    private Kind kind = Kind.NONE;
    private int expressionDepth;
    private int nameDepth;
    private boolean fillTail;
    private boolean nameInExpression;
    private String previousText = "";
    private int previousType;
    /** Whether the parentheses that are open hold the symbols of EXTERN, or the files of INPUT or GROUP. */
    private boolean listOfSymbols;

    private boolean listOfFiles;
    /** Whether the next word is the symbol of PROVIDE or HIDDEN. */
    private boolean providedName;
    /** The first word of the statement, as it is spelled and as far as it is a keyword. */
    private String blockWord = "";

    private String blockKeyword = "";

    protected LdScriptLexerBase(CharStream input) {
        super(input);
        levels.push(Level.TOP);
    }

    /** Sets the braces in which the text stands, for a file that is included there. */
    public void startIn(Level level) {
        levels.push(level);
    }

    /** Reads on from the first character of a name to its end. */
    protected void restOfName() {
        boolean withColon = nameDepth > 0 || level() == Level.BODY; // archive:member, i386:x86-64
        boolean inVersion = level() == Level.VERSION; // std::string
        while (true) {
            if (inVersion && _input.LA(1) == ':' && _input.LA(2) == ':') {
                getInterpreter().consume(_input);
            } else if (!isNamePart(_input.LA(1), _input.LA(2), withColon)) {
                return;
            }
            getInterpreter().consume(_input);
        }
    }

    /** Makes a colon the first character of a name where it can be nothing else. */
    protected void nameAfterColon() {
        if (level() == Level.BODY) {
            setType(tokenType("NAME"));
            restOfName();
        }
    }

    private static boolean isNamePart(int c, int next, boolean withColon) {
        return switch (c) {
            case '_', '.', '$', '~', '\\', '?', '@', '%', '^', '[', ']', '!' -> true;
            case ':' -> withColon;
            // These belong to a name unless they begin an assignment operator or a comment.
            case '/' -> next != '=' && next != '*';
            case '*', '+', '-', '&' -> next != '=';
            default -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80 && c <= 0xffff;
        };
    }

    @Override
    public Token nextToken() {
        if (kind != Kind.NONE && kind != Kind.PARENTHESES && expressionDepth == 0 && operandFollowsOperand()) {
            endExpression();
        }
        Token token = super.nextToken();
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
            track(token);
        }
        return token;
    }

    /** Returns a word if it stands for itself, and an empty text for a name that is spelled like it. */
    private String keyword(int type, String text) {
        return type == tokenType("NAME") || type == tokenType("STRING") ? "" : text;
    }

    private String previousKeyword() {
        return keyword(previousType, previousText);
    }

    private Level level() {
        Level level = levels.peek();
        return level == null ? Level.TOP : level;
    }

    /** Keywords get their own token types; quoted names are never keywords. */
    @Override
    public Token emit() {
        if (getType() == tokenType("NAME")) {
            String text = getText();
            if (LdScriptKeywords.isKeyword(text, place()) || isNewKeyword(text)) {
                setType(tokenType(LdScriptKeywords.canonical(text)));
            } else if (listOfSymbols && NUMBER_LIKE_NAME.matcher(text).matches()) {
                setType(tokenType("NUMBER"));
            }
        } else if (providedName && NUMBER_LIKE_NAME.matcher(getText()).matches()) {
            setType(tokenType("NAME"));
        }
        return super.emit();
    }

    private LdScriptKeywords.Place place() {
        if (nameInExpression) {
            return LdScriptKeywords.Place.COMMAND;
        } else if (level() == Level.PHDRS) {
            boolean named = !previousText.equals("{") && !previousText.equals(";");
            return named ? LdScriptKeywords.Place.SEGMENT : LdScriptKeywords.Place.COMMAND;
        } else if (kind != Kind.NONE && providedName) {
            return level() == Level.BODY ? LdScriptKeywords.Place.BODY : LdScriptKeywords.Place.COMMAND;
        } else if (kind != Kind.NONE || listOfSymbols) {
            return LdScriptKeywords.Place.EXPRESSION;
        } else if (listOfFiles) {
            return LdScriptKeywords.Place.FILES;
        }
        return switch (level()) {
            case TOP, SECTIONS, MEMORY, OVERLAY, PHDRS -> LdScriptKeywords.Place.COMMAND;
            case BODY -> LdScriptKeywords.Place.BODY;
            case VERSION -> LdScriptKeywords.Place.VERSION;
        };
    }

    /** GNU ld 2.40 takes these for names; they are what later versions made of them only where that can be meant. */
    private boolean isNewKeyword(String text) {
        if (level() != Level.BODY || kind != Kind.NONE) {
            return false;
        }
        int c = _input.LA(skipBlanks(1));
        return switch (text) {
            case "REVERSE" -> c == '(' && (nameDepth > 0 || twoParenthesesFollow());
            case "ASCIZ" -> c == '"' && nameDepth == 0;
            case "LINKER_VERSION" -> nameDepth == 0 && c != '=' && c != '(' && !assignmentFollows();
            default -> false;
        };
    }

    private int tokenType(String symbolicName) {
        if (keywords.isEmpty()) {
            for (int i = 1; i <= getVocabulary().getMaxTokenType(); i++) {
                String name = getVocabulary().getSymbolicName(i);
                if (name != null) {
                    keywords.put(name, i);
                }
            }
        }
        return keywords.getOrDefault(symbolicName, 0);
    }

    private void track(Token token) {
        String text = token.getText();
        if (kind == Kind.NONE) {
            trackOutside(token, text);
        } else {
            trackExpression(text);
        }
        previousText = text;
        previousType = token.getType();
    }

    private void trackOutside(Token token, String text) {
        switch (text) {
            case "{" -> openBrace();
            case "}" -> closeBrace();
            case "(" -> {
                if (nameDepth == 0 && EXPRESSION_KEYWORDS.contains(previousKeyword())) {
                    beginExpression(Kind.PARENTHESES);
                    expressionDepth = 1;
                    providedName = previousKeyword().startsWith("PROVIDE")
                            || previousKeyword().equals("HIDDEN");
                } else {
                    nameDepth++;
                    listOfSymbols |= previousKeyword().equals("EXTERN");
                    listOfFiles |= previousKeyword().equals("INPUT")
                            || previousKeyword().equals("GROUP");
                }
            }
            case ")" -> {
                nameDepth = Math.max(0, nameDepth - 1);
                listOfSymbols &= nameDepth > 0;
                listOfFiles &= nameDepth > 0;
            }
            default -> {
                if (token.getType() == tokenType("ASSIGN") || token.getType() == tokenType("COMPOUND")) {
                    boolean behindSection = level() == Level.SECTIONS && !previousText.equals(blockWord);
                    beginExpression(Kind.ASSIGNED);
                    fillTail = behindSection;
                } else {
                    trackWord(token);
                }
            }
        }
    }

    private void trackWord(Token token) {
        String keyword = keyword(token.getType(), token.getText());
        if (level() == Level.TOP && nameDepth == 0) {
            blockWord = token.getText();
            blockKeyword = keyword;
        }
        boolean word = token.getType() != tokenType("SEMICOLON")
                && token.getType() != tokenType("COMMA")
                && token.getType() != tokenType("COLON")
                && token.getType() != tokenType("GREATER");
        boolean statementStart = !previousText.equals(">")
                && !previousText.equals(":")
                && !previousKeyword().equals("INCLUDE")
                && !previousKeyword().equals("AFTER")
                && !previousKeyword().equals("BEFORE");
        if (level() == Level.SECTIONS && nameDepth == 0 && word && statementStart) {
            blockWord = token.getText();
            blockKeyword = keyword;
            if (!STATEMENT_KEYWORDS.contains(keyword) && !assignmentFollows()) {
                beginExpression(Kind.ADDRESS);
            }
        }
        if (level() == Level.PHDRS && word && (previousText.equals("{") || previousText.equals(";"))) {
            beginExpression(Kind.ASSIGNED);
        }
    }

    private void trackExpression(String text) {
        providedName = false;
        if (nameInExpression) {
            nameInExpression = false;
            mode(expressionMode());
        }
        switch (text) {
            case "(" -> {
                expressionDepth++;
                if (NAME_FUNCTIONS.contains(previousKeyword())) {
                    nameInExpression = true;
                    mode(DEFAULT_MODE);
                }
            }
            case ")" -> {
                expressionDepth--;
                if (kind == Kind.PARENTHESES && expressionDepth == 0) {
                    endExpression();
                } else if (expressionDepth < 0) {
                    endExpression();
                }
            }
            case "{" -> {
                endExpression();
                openBrace();
            }
            case "}" -> {
                endExpression();
                closeBrace();
            }
            case ";" -> {
                if (kind != Kind.PARENTHESES || expressionDepth == 0) {
                    endExpression();
                }
            }
            case "," -> {
                if (kind == Kind.ASSIGNED && expressionDepth == 0) {
                    endExpression();
                }
            }
            default -> {
                // Everything else is part of the expression.
            }
        }
    }

    private void beginExpression(Kind newKind) {
        kind = newKind;
        expressionDepth = 0;
        fillTail = false;
        mode(expressionMode());
    }

    private void endExpression() {
        kind = Kind.NONE;
        expressionDepth = 0;
        mode(DEFAULT_MODE);
    }

    /** The only mode besides the default one. */
    private static int expressionMode() {
        return 1;
    }

    private void openBrace() {
        nameDepth = 0;
        levels.push(
                switch (level()) {
                    case TOP ->
                        switch (blockKeyword) {
                            case "SECTIONS" -> Level.SECTIONS;
                            case "MEMORY" -> Level.MEMORY;
                            case "PHDRS" -> Level.PHDRS;
                            default -> Level.VERSION;
                        };
                    case SECTIONS ->
                        switch (blockKeyword) {
                            case "OVERLAY" -> Level.OVERLAY;
                            case "GROUP" -> Level.SECTIONS;
                            default -> Level.BODY;
                        };
                    case OVERLAY, BODY -> Level.BODY;
                    case MEMORY, PHDRS, VERSION -> Level.VERSION;
                });
        blockWord = "";
        blockKeyword = "";
    }

    private void closeBrace() {
        nameDepth = 0;
        if (levels.size() > 1) {
            levels.pop();
        }
    }

    private boolean assignmentFollows() {
        int at = skipBlanks(1);
        int c = _input.LA(at);
        int next = _input.LA(at + 1);
        return c == '=' || (next == '=' && "+-*/&|^".indexOf(c) >= 0) || (c == next && (c == '<' || c == '>'));
    }

    /** {@code REVERSE(SORT(*))(.text)} is a command, {@code REVERSE(.text)} the section of a file. */
    private boolean twoParenthesesFollow() {
        int at = skipBlanks(1);
        int depth = 0;
        do {
            int c = _input.LA(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == IntStream.EOF) {
                return false;
            }
        } while (depth > 0);
        return _input.LA(skipBlanks(at)) == '(';
    }

    /** An operand that follows an operand ends an expression that no parenthesis closes. */
    private boolean operandFollowsOperand() {
        if (kind != Kind.ASSIGNED) {
            return false;
        }
        boolean operandBefore = previousType == tokenType("NUMBER")
                || previousType == tokenType("NAME")
                || previousType == tokenType("STRING")
                || previousType == tokenType("SIZEOF_HEADERS")
                || previousText.equals(")");
        if (!operandBefore) {
            return false;
        }
        int c = _input.LA(skipBlanks(1));
        int next = _input.LA(skipBlanks(1) + 1);
        boolean nameStarts = Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '"' || c == '$';
        boolean discard = c == '/'
                && next == 'D'
                && _input.LA(skipBlanks(1) + 2) == 'I'
                && (previousType == tokenType("NUMBER") || (fillTail && previousText.equals(")")));
        boolean tail = fillTail && (c == ':' || c == '>') && previousType == tokenType("NUMBER");
        return nameStarts || discard || tail;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (true) {
            int c = _input.LA(at);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                at++;
            } else if (c == '/' && _input.LA(at + 1) == '*') {
                at += 2;
                while (_input.LA(at) != IntStream.EOF && !(_input.LA(at) == '*' && _input.LA(at + 1) == '/')) {
                    at++;
                }
                at += 2;
            } else {
                return at;
            }
        }
    }
}
