package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.SourceEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits assembly sources into statements, comments off and labels apart: enough to see which directives and instructions were written.
 *
 * <p>It does not expand macros; a body counts where it is written.
 *
 * @gas 3.1 to 3.5 (preprocessing, whitespace, comments, symbols, statements)
 */
public final class Statements {
    private static final Set<String> DATA = Set.of(
            ".byte",
            ".2byte",
            ".4byte",
            ".8byte",
            ".short",
            ".hword",
            ".value",
            ".word",
            ".int",
            ".long",
            ".quad",
            ".octa",
            ".ascii",
            ".asciz",
            ".string",
            ".string8",
            ".string16",
            ".string32",
            ".string64",
            ".incbin",
            ".float",
            ".single",
            ".double",
            ".tfloat",
            ".dc",
            ".dc.b",
            ".dc.w",
            ".dc.l",
            ".insn");
    private static final Set<String> PREFIXES = Set.of(
            "rep", "repe", "repz", "repne", "repnz", "lock", "data16", "data32", "addr16", "addr32", "cs", "ds", "es",
            "fs", "gs", "ss", "notrack");
    private static final Set<String> NEVER_FALL_THROUGH = Set.of(
            "jmp", "jmpw", "jmpl", "jmpq", "ljmp", "ljmpw", "ljmpl", "ljmpq", "ret", "retw", "retl", "retq", "lret",
            "lretw", "lretl", "lretq", "iret", "iretw", "iretl", "iretq", "hlt", "ud2", "sysret", "sysretq", "sysexit");

    private final List<Statement> statements = new ArrayList<>();
    /** Labels that wait for their statement. */
    private final List<String> labels = new ArrayList<>();

    private int commentCharacters;
    private int characters;

    /**
     * One statement.
     *
     * @param word its directive or mnemonic in lower case, prefixes skipped
     * @param operands what stands behind the word
     * @param labels that stand before it, in the same statement or alone in those before
     */
    public record Statement(SourceEvidence.Line line, String word, String operands, List<String> labels) {
        public boolean isJump() {
            return word.startsWith("j")
                    || word.startsWith("call")
                    || word.startsWith("loop")
                    || word.startsWith("lcall")
                    || word.startsWith("ljmp");
        }

        public boolean isDirective() {
            return word.startsWith(".");
        }

        public boolean isData() {
            return DATA.contains(word);
        }

        public boolean fallsThrough() {
            return !NEVER_FALL_THROUGH.contains(word);
        }
    }

    public static Statements of(SourceEvidence source) {
        Statements result = new Statements();
        boolean inComment = false;
        for (SourceEvidence.Line line : source.lines()) {
            inComment = result.add(line, inComment);
        }
        return result;
    }

    static boolean isData(String word) {
        return DATA.contains(word);
    }

    public List<Statement> all() {
        return statements;
    }

    /** Characters in comments, of all that are no blanks, in percent. */
    int commentPercent() {
        return characters == 0 ? 0 : 100 * commentCharacters / characters;
    }

    /** Adds a line; returns whether a block comment goes on behind it. */
    private boolean add(SourceEvidence.Line line, boolean inComment) {
        StringBuilder code = new StringBuilder();
        boolean quoted = false;
        boolean comment = inComment;
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            characters += c == ' ' || c == '\t' ? 0 : 1;
            if (comment) {
                commentCharacters += c == ' ' || c == '\t' ? 0 : 1;
                if (text.startsWith("*/", i)) {
                    comment = false;
                    i++;
                }
                continue;
            }
            if (quoted && c == '\\' && i + 1 < text.length()) {
                code.append(c).append(text.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (!quoted && text.startsWith("/*", i)) {
                comment = true;
                i++;
                code.append(' ');
            } else if (!quoted && (c == '#' || text.startsWith("//", i))) {
                commentCharacters += text.substring(i).replaceAll("\\s", "").length();
                characters += text.substring(i + 1).replaceAll("\\s", "").length();
                break;
            } else {
                code.append(quoted && c == ';' ? ',' : c);
            }
        }
        for (String statement : code.toString().split(";")) {
            addStatement(line, statement.strip());
        }
        return comment;
    }

    private void addStatement(SourceEvidence.Line line, String text) {
        String rest = text;
        while (true) {
            int colon = rest.indexOf(':');
            String name = colon < 0 ? "" : rest.substring(0, colon).strip();
            if (colon < 0 || !name.matches("[\\w.$]+") || PREFIXES.contains(name) && name.length() == 2) {
                break;
            }
            labels.add(name);
            rest = rest.substring(colon + 1).strip();
        }
        boolean assignment = rest.matches("[\\w.$]+\\s*=.*");
        String word = "";
        while (!rest.isEmpty()) {
            String[] parts = rest.split("\\s+", 2);
            word = parts[0].toLowerCase(Locale.ROOT);
            rest = parts.length > 1 ? parts[1] : "";
            if (!PREFIXES.contains(word)) {
                break;
            }
        }
        if (!word.isEmpty()) {
            statements.add(new Statement(line, assignment ? "=" : word, rest, List.copyOf(labels)));
            labels.clear();
        }
    }
}
