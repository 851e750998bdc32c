package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.NopFill;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Directives that move the location counter: alignment, space, {@code .org}.
 *
 * @gas Align, Balign, P2align, Skip, Space, Fill, Org
 */
final class SpaceDirectives {
    private static final int LARGEST_POWER = 31;

    private SpaceDirectives() {}

    /** How the first argument of an alignment counts. */
    private enum Unit {
        BYTES,
        POWER
    }

    static void register(Map<String, Directive> table) {
        table.put(".align", a -> align(a, Unit.BYTES, 1));
        table.put(".balign", a -> align(a, Unit.BYTES, 1));
        table.put(".balignw", a -> align(a, Unit.BYTES, 2));
        table.put(".balignl", a -> align(a, Unit.BYTES, 4));
        table.put(".p2align", a -> align(a, Unit.POWER, 1));
        table.put(".p2alignw", a -> align(a, Unit.POWER, 2));
        table.put(".p2alignl", a -> align(a, Unit.POWER, 4));
        table.put(".skip", counting(SpaceDirectives::space));
        table.put(".space", counting(SpaceDirectives::space));
        table.put(".zero", counting(SpaceDirectives::space));
        table.put(".fill", counting(SpaceDirectives::fill));
        table.put(".org", counting(SpaceDirectives::org));
        table.put(".nops", counting(SpaceDirectives::nops));
        table.put(".struct", SpaceDirectives::struct);
        table.put(".offset", SpaceDirectives::struct);
        table.put(".nop", SpaceDirectives::nop);
    }

    /** What is left behind the arguments is junk, but does not undo the directive. */
    static Directive counting(Directive directive) {
        return a -> {
            directive.run(a);
            a.end();
        };
    }

    private static void align(Arguments a, Unit unit, int fillBytes) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        long alignment = a.atEnd() ? 0 : a.number();
        int end = a.cursor().position();
        boolean hasFill = false;
        long fill = 0;
        long limit = 0;
        if (a.comma()) {
            // A comma with nothing at all behind it asks for zeros.
            hasFill = a.atEnd() || a.cursor().peek() != ',';
            fill = hasFill ? a.number() : 0;
            if (a.comma()) {
                limit = a.numberOr(0);
            }
        }
        if (fillBytes > 1 && !hasFill) {
            a.state().report(AssemblerCode.FILL_MISSING);
        }
        a.end();
        int power = power(a.state(), unit, alignment, start, end);
        if (power >= 0) {
            align(a.state(), power, fill, hasFill, fillBytes, limit);
        }
    }

    /** Returns the power of two, or -1 after an error. */
    private static int power(AssemblyState state, Unit unit, long alignment, int start, int end) {
        long power = alignment;
        if (unit == Unit.BYTES) {
            if (alignment != 0 && Long.bitCount(alignment) != 1) {
                state.error(AssemblerCode.BAD_ALIGNMENT, start, end, alignment);
                return -1;
            }
            power = alignment == 0 ? 0 : Long.numberOfTrailingZeros(alignment);
        }
        if (power < 0 || power > LARGEST_POWER) {
            state.error(AssemblerCode.ALIGNMENT_TOO_LARGE, start, end, LARGEST_POWER);
            power = LARGEST_POWER;
        }
        long largest = state.options().limits().sectionBytes();
        if (1L << power > largest) {
            // Where a section lies in the object file follows its alignment, so the file would be that large, too.
            String section = state.emitter().section().name();
            state.error(AssemblerCode.SECTION_TOO_LARGE, start, end, section, 1L << power);
            return -1;
        }
        return (int) power;
    }

    private static void align(AssemblyState state, int power, long fill, boolean hasFill, int fillBytes, long limit) {
        Long offset = state.structOffset();
        if (offset != null) {
            state.setStructOffset(offset + (-offset & (1L << power) - 1));
            return;
        }
        Section section = state.emitter().section();
        Emitter emitter = state.emitter();
        boolean isNop =
                fillBytes == 1 && (byte) fill == (byte) 0x90 && !state.options().keepNops();
        boolean nops = section.isCode() && (!hasFill || isNop);
        if (power > 0) {
            if (nops) {
                emitter.alignCode(power, state.nopStyle(), limit);
            } else {
                emitter.align(power, pattern(fill, hasFill ? fillBytes : 1), limit);
            }
        }
        section.requireAlignment(power);
    }

    static byte[] pattern(long value, int widthBytes) {
        byte[] pattern = new byte[widthBytes];
        for (int i = 0; i < Math.min(8, widthBytes); i++) {
            pattern[i] = (byte) (value >>> (8 * i));
        }
        return pattern;
    }

    private static void space(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        boolean isMissing = a.atEnd();
        Value amount = a.value();
        int end = a.cursor().position();
        Value fill = Value.ZERO;
        int fillStart = end;
        if (a.comma()) {
            fillStart = a.cursor().skipBlanks().position();
            fill = a.item();
        }
        int fillEnd = a.cursor().position();
        if (isMissing) {
            return;
        }
        if (amount instanceof Value.Constant constant && constant.number() == 0) {
            a.state().error(AssemblerCode.SIZE_ZERO, start, end);
            return;
        }
        if (fill instanceof Value.Constant constant) {
            DataDirectives.warnIfTruncated(a.state(), constant.number(), 1, fillStart, fillEnd);
            repeat(a.state(), amount, new byte[] {(byte) constant.number()}, start, end);
            return;
        }
        OptionalLong times = a.state().evaluator().numberNow(amount);
        if (times.isEmpty()) {
            throw new SyntaxError(AssemblerCode.AMOUNT_NOT_CONSTANT, start, end);
        }
        long most = bounded(a.state(), times.getAsLong(), ReplicationDirectives.BYTES_OF_A_FIXUP, start, end);
        ReplicationDirectives.emitEach(a, most, fill, 1, fillStart, fillEnd);
    }

    private static void fill(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        Value amount = a.value();
        int end = a.cursor().position();
        long size = 1;
        long fill = 0;
        if (a.comma()) {
            size = a.number();
            if (a.comma()) {
                fill = a.number();
            }
        }
        if (size < 0) {
            a.state().error(AssemblerCode.NEGATIVE_AMOUNT, start, end, size);
            return;
        }
        if (size == 0) {
            return;
        }
        if (size > 8) {
            a.state().error(AssemblerCode.FILL_CLAMPED, start, end, size);
        }
        // Only four bytes of the value count, the rest is zero: a BFD tradition of 1990 that objects rely on.
        byte[] pattern = pattern(fill & 0xffff_ffffL, (int) Math.min(8, size));
        repeat(a.state(), amount, pattern, start, end);
    }

    static void repeat(AssemblyState state, Value amount, byte[] pattern, int start, int end) throws SyntaxError {
        Value known = state.evaluator().numberNow(amount).isPresent()
                ? Value.of(state.evaluator().numberNow(amount).getAsLong())
                : amount;
        if (!(known instanceof Value.Constant constant)) {
            if (state.structOffset() != null || amount instanceof Value.Big) {
                throw new SyntaxError(AssemblerCode.AMOUNT_NOT_CONSTANT, start, end);
            }
            state.emitter().space(pattern, amount);
            return;
        }
        long repetitions = constant.number();
        if (repetitions < 0) {
            state.error(AssemblerCode.NEGATIVE_AMOUNT, start, end, repetitions);
            return;
        }
        long total = bounded(state, repetitions, pattern.length, start, end) * pattern.length;
        Long offset = state.structOffset();
        if (offset != null) {
            state.setStructOffset(offset + total);
            return;
        }
        state.emitter().fill(pattern, repetitions);
    }

    /** Returns the number of repetitions, which may not exceed what a section may hold. */
    static long bounded(AssemblyState state, long repetitions, int itemBytes, int start, int end) throws SyntaxError {
        long total = repetitions > Long.MAX_VALUE / 16 ? Long.MAX_VALUE : repetitions * itemBytes;
        long largest = state.options().limits().sectionBytes();
        if (total > largest && !state.emitter().section().isNobits() && state.structOffset() == null) {
            throw new SyntaxError(AssemblerCode.OUTPUT_TOO_LARGE, start, end, total, largest);
        }
        return repetitions;
    }

    private static void org(Arguments a) throws SyntaxError {
        a.requireValue();
        int start = a.cursor().skipBlanks().position();
        Value target = a.state().evaluate(a.expression());
        int end = a.cursor().position();
        int fill = a.comma() ? (int) a.number() : 0;
        AssemblyState state = a.state();
        if (state.structOffset() != null) {
            state.setStructOffset(constant(target, start, end));
            return;
        }
        if (target instanceof Value.Constant constant) {
            long largest = state.options().limits().sectionBytes();
            if (constant.number() > largest) {
                throw new SyntaxError(AssemblerCode.OUTPUT_TOO_LARGE, start, end, constant.number(), largest);
            }
            state.emitter().org(null, constant.number(), fill);
        } else if (target instanceof Value.Address || target instanceof Value.Deferred) {
            state.emitter().org(target, 0, fill);
        } else {
            throw new SyntaxError(AssemblerCode.ORG_NOT_CONSTANT, start, end);
        }
    }

    private static long constant(Value value, int start, int end) throws SyntaxError {
        if (value instanceof Value.Constant constant) {
            return constant.number();
        }
        throw new SyntaxError(AssemblerCode.AMOUNT_NOT_CONSTANT, start, end);
    }

    private static void nops(Arguments a) throws SyntaxError {
        a.noteConstants();
        Value amount = a.value();
        long longest = 0;
        if (a.comma()) {
            int start = a.cursor().skipBlanks().position();
            longest = a.number();
            int most = NopFill.longest(a.state().nopStyle());
            if (longest < 0) {
                a.state().error(AssemblerCode.NEGATIVE_AMOUNT, start, a.cursor().position(), longest);
                longest = 0;
            } else if (longest > most) {
                throw new SyntaxError(AssemblerCode.NOP_SIZE, start, a.cursor().position(), longest, most);
            }
        }
        ListingRecorder listing = a.state().listing();
        if (listing != null) {
            listing.hideBytes();
        }
        a.state().emitter().spaceNops(a.state().nopStyle(), amount, (int) longest);
    }

    /** {@code .nop [count]}: one byte for each, as a rule one. */
    private static void nop(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        Value amount = a.atEnd() ? Value.of(1) : a.value();
        a.end();
        if (!a.placeTakesData()) {
            return;
        }
        boolean isOne = !(amount instanceof Value.Constant constant) || constant.number() <= 0;
        Value count = isOne ? Value.of(1) : amount;
        a.state().lines().instruction(a.state().emitter(), a.state().statement());
        repeat(a.state(), count, new byte[] {(byte) 0x90}, start, a.cursor().position());
    }

    private static void struct(Arguments a) throws SyntaxError {
        long offset = a.atEnd() ? 0 : a.number();
        a.end();
        a.state().enterStruct(offset);
    }
}
