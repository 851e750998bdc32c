package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.Register;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Proposes changes to a wrong instruction. A change that is a whole instruction is tried first: only what assembles is
 * shown.
 */
final class Repairs {
    private static final Pattern REGISTER = Pattern.compile("%\\s*([A-Za-z][A-Za-z0-9]*)");

    private final AssemblyState state;
    private final Predicate<String> accepts;

    Repairs(AssemblyState state, Predicate<String> accepts) {
        this.state = state;
        this.accepts = accepts;
    }

    boolean accepts(String statement) {
        return accepts.test(statement);
    }

    private boolean isInFile() {
        return state.statement().expansion() == null;
    }

    /** Adds a change of part of the statement, {@code {0}} of the help text being the replacement. */
    Diagnostic replace(Diagnostic diagnostic, int start, int end, String replacement, String key) {
        if (!isInFile()) {
            return diagnostic.withHelp(key, oneLine(replacement));
        }
        SourceSpan place = state.statement().span(start, end);
        return diagnostic.withFix(new Advice.Fix(place, indented(replacement, start)), key, oneLine(replacement));
    }

    /** Adds a change of the whole instruction if that assembles; else returns the diagnostic as it is. */
    Diagnostic rewrite(Diagnostic diagnostic, int start, String replacement, String key) {
        for (String line : replacement.split("[\n;]")) {
            String text = line.strip();
            boolean isCode =
                    !text.isEmpty() && !text.startsWith(".") && !text.startsWith("#") && !text.matches("[\\w.$]+:.*");
            if (isCode && !accepts.test(text)) {
                return diagnostic;
            }
        }
        return replace(diagnostic, start, end(), replacement, key);
    }

    int end() {
        return state.statement().text().stripTrailing().length();
    }

    private static String oneLine(String text) {
        return text.replace("\n", "; ");
    }

    /** Further lines start where the line does. */
    private String indented(String text, int start) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        SourceSpan place = state.statement().span(start, start);
        int line = place.file().lines().lineStart(place.line());
        String before = place.file().text().substring(line, place.startOffset());
        return text.replace("\n", "\n" + (before.isBlank() ? before : "    "));
    }

    String text(Argument argument) {
        return state.statement().text().substring(argument.start(), argument.end());
    }

    /** Writes all registers of a text at another width, as far as they exist there. */
    static String atWidth(String text, int bits) {
        Function<MatchResult, String> change = found -> {
            String name = found.group(1).toLowerCase(java.util.Locale.ROOT);
            String same = Register.named(name)
                    .filter(r -> r.registerClass().isGeneralPurpose() && !r.isHighByte())
                    .map(r -> atWidth(r, bits))
                    .orElse(found.group(1));
            return java.util.regex.Matcher.quoteReplacement("%" + same);
        };
        return REGISTER.matcher(text).replaceAll(change);
    }

    private static String atWidth(Register register, int bits) {
        for (Register other : Register.values()) {
            boolean same = other.registerClass().isGeneralPurpose()
                    && other.number() == register.number()
                    && other.sizeBits() == bits
                    && !other.isHighByte();
            if (same) {
                return other.attName();
            }
        }
        return register.attName();
    }

    static int suffixBits(String mnemonic) {
        return switch (mnemonic.charAt(mnemonic.length() - 1)) {
            case 'b' -> 8;
            case 'w' -> 16;
            case 'l' -> 32;
            case 'q' -> 64;
            default -> 0;
        };
    }

    static String suffixOf(int bits) {
        return bits == 8 ? "b" : bits == 16 ? "w" : bits == 32 ? "l" : "q";
    }

    /** The memory-to-memory move that does not exist, through a register that neither operand uses. */
    String throughRegister(String mnemonic, MemoryArgument first, MemoryArgument last) {
        int bits = suffixBits(mnemonic);
        boolean named = bits != 0 && mnemonic.length() > 2;
        int width = named ? bits : state.codeMode().cpuMode().bits() == 16 ? 16 : 32;
        String both = text(first) + " " + text(last);
        String register = "%ax";
        for (String name : List.of("a", "c", "d", "b")) {
            if (!both.contains(name + "x") && !both.contains(name + "l")) {
                register = "%" + name + "x";
                break;
            }
        }
        register = atWidth(register, width);
        return "mov" + suffixOf(width) + " " + text(first) + ", " + register + "\n" + mnemonic + " " + register + ", "
                + text(last);
    }

    /** A far jump of 64-bit code: push selector and offset, return far. */
    String farReturn(List<Argument> arguments) {
        return "pushq " + text(arguments.get(0)) + "\npushq " + text(arguments.get(1)) + "\nlretq";
    }

    /** The instruction with its 64-bit registers and suffix made 32 bits wide. */
    String narrowed(int start) {
        String text = state.statement().text().substring(start, end());
        String narrow = atWidth(text, 32);
        return narrow.replaceFirst("^([A-Za-z]+)q\\b", "$1l");
    }

    /** The instruction as 64-bit code has it: registers and suffix 64 bits wide. */
    String widened(int start) {
        String text = state.statement().text().substring(start, end());
        return atWidth(text, 64).replaceFirst("^([A-Za-z]+)[lw]\\b", "$1q");
    }

    /** The value of a constant, cut to so many bits. */
    static String cut(ImmediateArgument immediate, int bits) {
        Long known = immediate.known();
        long kept = known == null ? 0 : known & ~(-1L << bits);
        return "0x" + Long.toHexString(kept);
    }

    /** Returns the semicolon in front of the statement, or null if none stands there. */
    @org.jspecify.annotations.Nullable
    SourceSpan semicolon() {
        SourceStatement statement = state.statement();
        if (!isInFile()) {
            return null;
        }
        SourceSpan start = statement.span(0, 0);
        int at = start.startOffset() - 1;
        return at >= 0 && start.file().text().charAt(at) == ';' ? start.file().span(at, at + 1) : null;
    }

    boolean is64() {
        return state.codeMode() == CodeMode.CODE64;
    }
}
