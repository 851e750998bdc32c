package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.ast.Expression;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.frame.FrameWriter;
import dev.bootsmith.assembler.frame.HandwrittenFrames;
import dev.bootsmith.assembler.layout.ComputedTail;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.model.RelocationType;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Directives that put numbers and texts into the section.
 *
 * @gas Byte, Word, Long, Quad, Octa, String, Ascii, Uleb128
 */
final class DataDirectives {
    /** How the linker is to take an address for wider than its field. */
    enum Extension {
        ZERO,
        SIGN
    }

    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,8}|[0-9]{1,9}");

    private DataDirectives() {}

    static void register(Map<String, Directive> table) {
        register(table, 1, ".byte", ".dc.b");
        register(table, 2, ".word", ".short", ".value", ".hword", ".2byte", ".dc.w", ".dc");
        register(table, 4, ".long", ".int", ".4byte", ".dc.l");
        table.put(".slong", a -> integers(a, 4, Extension.SIGN));
        register(table, 8, ".quad", ".8byte");
        register(table, 16, ".octa");
        table.put(".dc.a", a -> integers(a, a.state().is64BitObject() ? 8 : 4, Extension.ZERO));
        table.put(".ascii", a -> strings(a, 1, false));
        table.put(".asciz", a -> strings(a, 1, true));
        table.put(".string", a -> strings(a, 1, true));
        table.put(".string8", a -> strings(a, 1, true));
        table.put(".string16", a -> strings(a, 2, true));
        table.put(".string32", a -> strings(a, 4, true));
        table.put(".string64", a -> strings(a, 8, true));
        table.put(".uleb128", a -> leb128(a, ComputedTail::appendUnsigned));
        table.put(".sleb128", a -> leb128(a, ComputedTail::appendSigned));
    }

    private static void register(Map<String, Directive> table, int widthBytes, String... names) {
        for (String name : names) {
            table.put(name, a -> integers(a, widthBytes, Extension.ZERO));
        }
    }

    private static void integers(Arguments a, int widthBytes, Extension extension) throws SyntaxError {
        if (a.atEnd()) {
            return;
        }
        a.noteConstants();
        do {
            int start = a.cursor().skipBlanks().position();
            Value value = a.item();
            if (a.state().structOffset() != null) {
                skipInStruct(a, value, widthBytes);
                continue;
            }
            emit(a.state(), value, widthBytes, extension, start, a.cursor().position());
        } while (a.comma());
        a.end();
    }

    /** Inside {@code .struct} a zero stands for the room of a field. */
    private static void skipInStruct(Arguments a, Value value, int widthBytes) {
        if (!Value.ZERO.equals(value)) {
            a.state().report(AssemblerCode.DATA_IN_STRUCT, a.directive());
        }
        Long offset = a.state().structOffset();
        a.state().setStructOffset((offset == null ? 0 : offset) + widthBytes);
    }

    /** Appends one number of the given width. */
    static void emit(AssemblyState state, Value value, int widthBytes, Extension extension, int start, int end)
            throws SyntaxError {
        FrameWriter.Table table =
                HandwrittenFrames.tableOf(state.emitter().section().name());
        if (table != null && state.handwritten(table).take(state.emitter(), value, widthBytes)) {
            return;
        }
        ByteBuilder out = state.emitter().bytes();
        if (state.emitter().section().isNobits()) {
            if (!(value instanceof Value.Constant c && c.number() == 0)) {
                state.error(
                        AssemblerCode.DATA_IN_NOBITS,
                        start,
                        end,
                        state.emitter().section().name());
            }
            out.put(0, Math.min(8, widthBytes));
            return;
        }
        if (value instanceof Value.Constant constant) {
            long number = constant.number();
            if (widthBytes > 8) {
                out.put64(number).fill(isWrittenNegative(state, number, start, end) ? 0xff : 0, widthBytes - 8);
                return;
            }
            warnIfTruncated(state, number, widthBytes, start, end);
            out.put(number, widthBytes);
        } else if (value instanceof Value.Big big) {
            emitBig(state, big.number(), widthBytes, start, end);
        } else if (value instanceof Value.RegisterValue) {
            throw new SyntaxError(AssemblerCode.REGISTER_IN_EXPRESSION, start, end);
        } else if (widthBytes > 8) {
            out.fill(0, widthBytes);
            throw new SyntaxError(
                    AssemblerCode.NOT_CONSTANT,
                    start,
                    end,
                    state.statement().text().substring(start, end));
        } else {
            emitSymbolic(state, value, widthBytes, extension, start, end);
        }
    }

    /**
     * Tells how 64 bits become 128: GNU as takes every number for unsigned but one written with a minus sign in front, so
     * {@code .octa -1} is all ones and {@code .octa 0xffffffffffffffff} is not.
     */
    private static boolean isWrittenNegative(AssemblyState state, long number, int start, int end) {
        return number < 0
                && state.statement().text().substring(start, end).stripLeading().startsWith("-");
    }

    /** Says so if a number does not fit. */
    static void warnIfTruncated(AssemblyState state, long number, int widthBytes, int start, int end) {
        // Numbers of 32-bit objects come round at 32 bits.
        if (widthBytes >= (state.is64BitObject() ? 8 : 4)) {
            return;
        }
        long mask = -1L << (widthBytes * 8);
        if ((number & mask) != 0 && (-number & mask) != 0) {
            long kept = number & ~mask;
            String shown = "0x" + Long.toHexString(kept);
            SourceStatement statement = state.statement();
            Diagnostic diagnostic = Diagnostic.of(
                            AssemblerCode.VALUE_TRUNCATED, "0x" + Long.toHexString(number), shown, widthBytes)
                    .at(statement.span(start, end));
            state.report(
                    statement.expansion() == null
                            ? diagnostic.withFix(new Advice.Fix(statement.span(start, end), shown), "A0211.help", shown)
                            : diagnostic);
        }
    }

    private static void emitBig(AssemblyState state, BigInteger number, int widthBytes, int start, int end) {
        ByteBuilder out = state.emitter().bytes();
        for (int i = 0; i < widthBytes; i++) {
            out.put8(number.shiftRight(8 * i).intValue() & 0xff);
        }
        BigInteger cut = number.shiftRight(8 * widthBytes);
        boolean isNegative = cut.bitLength() % 16 == (16 - 8 * widthBytes % 16) % 16
                && cut.bitCount() == cut.bitLength()
                && number.testBit(8 * widthBytes - 1);
        if (cut.signum() != 0 && !isNegative) {
            state.error(
                    AssemblerCode.VALUE_TRUNCATED,
                    start,
                    end,
                    "0x" + number.toString(16),
                    "0x" + number.mod(BigInteger.ONE.shiftLeft(8 * widthBytes)).toString(16),
                    widthBytes);
        }
    }

    private static void emitSymbolic(
            AssemblyState state, Value value, int widthBytes, Extension extension, int start, int end)
            throws SyntaxError {
        RelocationType type = null;
        Value plain = value;
        if (value instanceof Value.Address address && address.modifier() != null) {
            type = Modifiers.forData(state.options().machine(), address.modifier(), widthBytes);
            boolean isSum =
                    address.symbol().isExpression() && address.modifier().equals("plt");
            if (type == null || isSum) {
                // What follows lies where it would without the mistake.
                state.emitter().bytes().put(0, widthBytes);
                throw new SyntaxError(AssemblerCode.BAD_MODIFIER, start, end, "@" + address.modifier(), widthBytes);
            }
            markThreadLocal(address.symbol(), type);
            plain = new Value.Address(address.symbol(), address.minus(), address.addend(), null);
        }
        boolean isSigned = extension == Extension.SIGN && state.is64BitObject();
        Fixup.Reference reference =
                type != null ? reference(type) : isSigned ? Fixup.Reference.ABSOLUTE_SIGNED : Fixup.Reference.ABSOLUTE;
        state.emitter().addFixup(state.emitter().offset(), widthBytes, plain, reference, 0, type);
        state.emitter().bytes().put(0, widthBytes);
    }

    private static Fixup.Reference reference(RelocationType type) {
        return type.isPcRelative() ? Fixup.Reference.PC_RELATIVE : Fixup.Reference.DATA;
    }

    /** A symbol used in a thread-local way is thread-local. */
    static void markThreadLocal(Symbol symbol, RelocationType type) {
        if (Modifiers.isThreadLocal(type)) {
            symbol.setType(6);
        }
    }

    private static void strings(Arguments a, int characterBytes, boolean terminated) throws SyntaxError {
        if (!a.placeTakesData()) {
            return;
        }
        strings(a, a.state().emitter().bytes(), characterBytes, terminated);
    }

    /**
     * Reads strings and appends them: {@code "a" "b", "c" <10>}. Without any, GNU as looks for them in the next line, and
     * complains unless that is empty.
     */
    static void strings(Arguments a, ByteBuilder out, int characterBytes, boolean terminated) throws SyntaxError {
        if (a.atEnd() && a.state().input().passOver()) {
            return;
        }
        boolean isWanted = true;
        while (true) {
            if (a.atString()) {
                do {
                    String text = a.string();
                    for (int i = 0; i < text.length(); i++) {
                        out.put(text.charAt(i), characterBytes);
                    }
                } while (a.atString());
                if (terminated) {
                    out.put(0, characterBytes);
                }
                isWanted = false;
            } else if (a.cursor().accept('<')) {
                out.put(bracketed(a), characterBytes);
                isWanted = false;
            } else if (a.comma()) {
                isWanted = !a.atEnd();
            } else {
                break;
            }
        }
        if (isWanted) {
            throw a.error(AssemblerCode.EXPECTED_STRING, a.directive());
        }
        a.end();
    }

    /** Reads the code of one character and its closing bracket. */
    private static long bracketed(Arguments a) throws SyntaxError {
        String code = a.cursor().word(">").strip();
        if (!NUMBER.matcher(code).matches() || !a.cursor().accept('>')) {
            throw a.error(AssemblerCode.EXPECTED_VALUE, a.directive());
        }
        return Long.decode(code);
    }

    private static void leb128(Arguments a, ComputedTail tail) throws SyntaxError {
        do {
            int start = a.cursor().skipBlanks().position();
            Expression expression = a.expression();
            Value value = a.item(expression, start);
            if (a.state().structOffset() != null) {
                skipInStruct(a, value, 1);
                continue;
            }
            if (a.state().emitter().section().isNobits() && !Value.ZERO.equals(value)) {
                String section = a.state().emitter().section().name();
                a.state().error(AssemblerCode.DATA_IN_NOBITS, start, a.cursor().position(), section);
            }
            FrameWriter.Table table =
                    HandwrittenFrames.tableOf(a.state().emitter().section().name());
            if (table != null) {
                a.state().handwritten(table).take(a.state().emitter(), value, HandwrittenFrames.VARIABLE_WIDTH);
            }
            if (value instanceof Value.Constant constant) {
                if (a.directive().equals(".sleb128")) {
                    ComputedTail.appendSigned(
                            a.state().emitter().bytes(),
                            new SignedNumber(a.state().evaluator()).of(expression, constant.number()));
                } else {
                    tail.append(a.state().emitter().bytes(), constant.number());
                }
            } else if (value instanceof Value.Big big) {
                if (a.directive().equals(".sleb128")) {
                    ComputedTail.appendSigned(a.state().emitter().bytes(), big.number());
                } else if (big.number().signum() < 0) {
                    throw new SyntaxError(
                            AssemblerCode.VALUE_TOO_WIDE, start, a.cursor().position());
                } else {
                    ComputedTail.appendUnsigned(a.state().emitter().bytes(), big.number());
                }
            } else {
                a.state().emitter().computed(value, tail);
            }
        } while (a.comma());
        a.end();
    }

    /** Whether an expression is one name without more; used to tell a constant from a symbol. */
    static @Nullable String plainName(Expression expression) {
        return expression instanceof Expression.Name name && name.modifier() == null ? name.name() : null;
    }
}
