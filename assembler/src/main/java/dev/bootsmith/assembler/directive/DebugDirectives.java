package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.debug.LineRecorder;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.symbol.Symbol;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Directives that describe source lines to debuggers.
 *
 * @gas File, Loc, Loc_mark_labels
 */
final class DebugDirectives {
    private static final int MD5_BYTES = 16;

    private DebugDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".loc", DebugDirectives::loc);
        table.put(".loc_mark_labels", DebugDirectives::markLabels);
    }

    /** {@code .file N ["directory"] "name" [md5 VALUE]}; a directory and a digest from DWARF 5 on. */
    static void numberedFile(Arguments a) throws SyntaxError {
        LineRecorder lines = a.state().lines();
        int start = a.cursor().skipBlanks().position();
        long number = a.number();
        int end = a.cursor().position();
        if (number == 0) {
            lines.requireVersion5();
        }
        if (number < 0 || number > 0xfffff) {
            throw new SyntaxError(AssemblerCode.FILE_NUMBER, start, end, number);
        }
        String name = a.text();
        String directory = null;
        boolean isNew = lines.version() >= 5;
        if (isNew && a.atString()) {
            directory = name;
            name = a.text();
        }
        byte[] md5 = null;
        a.cursor().skipBlanks();
        if (isNew && a.cursor().text().startsWith("md5", a.cursor().position())) {
            a.cursor().moveTo(a.cursor().position() + 3);
            md5 = digest(a);
        }
        if (!lines.file((int) number, directory, name, md5)) {
            throw new SyntaxError(AssemblerCode.FILE_NUMBER_TAKEN, start, end, number);
        }
        a.end();
    }

    /** The digest is one number, stored with its lowest byte first. */
    private static byte[] digest(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        Expression expression = a.expression();
        if (!(expression instanceof Expression.BigNumber big)) {
            throw new SyntaxError(AssemblerCode.MD5_BAD, start, a.cursor().position());
        }
        byte[] result = new byte[MD5_BYTES];
        BigInteger rest = big.value();
        for (int i = 0; i < MD5_BYTES; i++) {
            result[i] = rest.byteValue();
            rest = rest.shiftRight(8);
        }
        return result;
    }

    private static void loc(Arguments a) throws SyntaxError {
        LineRecorder lines = a.state().lines();
        Cursor cursor = a.cursor();
        int start = cursor.skipBlanks().position();
        long file = a.number();
        int end = cursor.position();
        if (file == 0) {
            lines.requireVersion5();
        }
        if (file < 0 || !lines.files().isAssigned(file)) {
            throw new SyntaxError(AssemblerCode.FILE_NUMBER, start, end, file);
        }
        long line = a.number();
        warnUnless(lines.begin((int) file, (int) line, a.state().emitter()), a);
        ListingRecorder listing = a.state().listing();
        if (listing != null) {
            listing.source(lines.files().path((int) file), (int) line);
        }
        cursor.skipBlanks();
        if (cursor.peek() >= '0' && cursor.peek() <= '9') {
            lines.setColumn((int) a.number());
            cursor.skipBlanks();
        }
        while (Character.isLetter(cursor.peek())) {
            detail(a, lines);
            cursor.skipBlanks();
        }
        a.end();
        warnUnless(lines.end(a.state().emitter()), a);
    }

    private static void warnUnless(boolean good, Arguments a) {
        if (!good) {
            a.state()
                    .report(
                            AssemblerCode.LINE_OUTSIDE_CODE,
                            a.state().emitter().section().name());
        }
    }

    private static void detail(Arguments a, LineRecorder lines) throws SyntaxError {
        int start = a.cursor().position();
        String word = a.cursor().plainName();
        if (lines.setFlag(word)) {
            return;
        }
        switch (word) {
            case "is_stmt" -> {
                long value = a.number();
                if (value != 0 && value != 1) {
                    throw bad(a, start);
                }
                lines.setStatement(value == 1);
            }
            case "isa" -> lines.setIsa(notNegative(a, start));
            case "discriminator" -> lines.setDiscriminator(notNegative(a, start));
            case "view" -> view(a, lines, start);
            default -> throw bad(a, start);
        }
    }

    private static int notNegative(Arguments a, int start) throws SyntaxError {
        long value = a.number();
        if (value < 0) {
            throw bad(a, start);
        }
        return (int) value;
    }

    private static SyntaxError bad(Arguments a, int start) {
        int end = Math.max(start + 1, a.cursor().position());
        return new SyntaxError(
                AssemblerCode.LOC_BAD, start, end, a.cursor().text().substring(start, end));
    }

    private static void view(Arguments a, LineRecorder lines, int start) throws SyntaxError {
        a.cursor().skipBlanks();
        char c = a.cursor().peek();
        if (c == '-' || c >= '0' && c <= '9') {
            if (a.number() != 0) {
                throw bad(a, start);
            }
            if (c == '-') {
                lines.resetView();
            } else {
                lines.assertNoView(a.state().statement());
            }
            return;
        }
        @Nullable Symbol symbol = a.state().symbols().get(a.name());
        if (symbol.isDefined()) {
            SymbolDirectives.definedTwice(a.state(), symbol);
            return;
        }
        lines.setView(symbol);
    }

    private static void markLabels(Arguments a) throws SyntaxError {
        long value = a.number();
        a.end();
        if (value != 0 && value != 1) {
            throw a.error(AssemblerCode.LOC_BAD, a.directive());
        }
        a.state().lines().setMarksLabels(value == 1);
    }
}
