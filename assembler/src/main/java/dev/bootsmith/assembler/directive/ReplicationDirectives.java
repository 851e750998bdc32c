package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.Map;

/**
 * Blocks of equal items: {@code .dcb} with a value for each, {@code .ds} as a rule without.
 *
 * @gas Dcb, Ds
 */
final class ReplicationDirectives {
    static final int BYTES_OF_A_FIXUP = 128;

    private ReplicationDirectives() {}

    static void register(Map<String, Directive> table) {
        integers(table, 1, ".ds.b", ".dcb.b");
        integers(table, 2, ".ds", ".ds.w", ".dcb", ".dcb.w");
        integers(table, 4, ".ds.l", ".ds.s", ".dcb.l");
        integers(table, 8, ".ds.d");
        integers(table, 10, ".ds.p", ".ds.x");
        table.put(".dcb.s", a -> floats(a, FloatFormat.SINGLE));
        table.put(".dcb.d", a -> floats(a, FloatFormat.DOUBLE));
        table.put(".dcb.x", a -> floats(a, FloatFormat.EXTENDED));
    }

    private static void integers(Map<String, Directive> table, int widthBytes, String... names) {
        for (String name : names) {
            table.put(name, SpaceDirectives.counting(a -> integers(a, widthBytes)));
        }
    }

    private static void integers(Arguments a, int widthBytes) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        boolean isMissing = a.atEnd() || a.cursor().peek() == ',';
        Value count = a.value();
        int end = a.cursor().position();
        int valueStart = end;
        Value value = Value.ZERO;
        if (a.comma()) {
            valueStart = a.cursor().skipBlanks().position();
            value = a.value();
        }
        int valueEnd = a.cursor().position();
        boolean isZero = value instanceof Value.Constant constant && constant.number() == 0;
        if (isMissing && !isZero) {
            throw new SyntaxError(AssemblerCode.AMOUNT_NOT_CONSTANT, start, end);
        }
        if (!isPositive(a, count, start, end)) {
            return;
        }
        if (!isZero && count instanceof Value.Constant known) {
            if (!a.placeTakesData()) {
                return;
            }
            // What has no fixed bytes costs memory for each item, so fewer of them are allowed.
            int weight = value instanceof Value.Constant ? widthBytes : BYTES_OF_A_FIXUP;
            long times = SpaceDirectives.bounded(a.state(), known.number(), weight, start, end);
            if (value instanceof Value.Constant constant) {
                DataDirectives.emit(a.state(), value, widthBytes, DataDirectives.Extension.ZERO, valueStart, valueEnd);
                byte[] pattern = SpaceDirectives.pattern(constant.number(), widthBytes);
                SpaceDirectives.repeat(a.state(), Value.of(times - 1), pattern, start, end);
                return;
            }
            emitEach(a, times, value, widthBytes, valueStart, valueEnd);
            return;
        }
        long fill = value instanceof Value.Constant constant ? constant.number() : 0;
        SpaceDirectives.repeat(a.state(), count, SpaceDirectives.pattern(fill, widthBytes), start, end);
    }

    /** Appends a value again and again; where no data can be, once is enough to say so. */
    static void emitEach(Arguments a, long times, Value value, int widthBytes, int start, int end) throws SyntaxError {
        if (!a.placeTakesData()) {
            return;
        }
        boolean isRefused = a.state().emitter().section().isNobits();
        for (long i = 0; i < (isRefused ? Math.min(1, times) : times); i++) {
            DataDirectives.emit(a.state(), value, widthBytes, DataDirectives.Extension.ZERO, start, end);
        }
    }

    private static boolean isPositive(Arguments a, Value count, int start, int end) {
        if (count instanceof Value.Constant constant && constant.number() <= 0) {
            a.state().error(AssemblerCode.SIZE_ZERO, start, end);
            return false;
        }
        return true;
    }

    private static void floats(Arguments a, FloatFormat format) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        long count = a.number();
        int end = a.cursor().position();
        if (count <= 0) {
            a.state().error(AssemblerCode.SIZE_ZERO, start, end);
            a.cursor().moveTo(a.cursor().text().length());
            return;
        }
        ByteBuilder item = new ByteBuilder(16);
        if (a.comma()) {
            FloatDirectives.number(a, item, format);
        } else {
            item.fill(0, format.bytes());
        }
        a.end();
        SpaceDirectives.repeat(a.state(), Value.of(count), item.toByteArray(), start, end);
    }
}
