package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.frame.HandwrittenFrames;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Long repetitions of one line of plain numbers, {@code .rept 0x1000000}, {@code .byte 0}, {@code .endr}: the bytes are made once and
 * repeated, not the statement.
 *
 * @gas Rept
 */
final class RepeatedConstants {
    /** Below it, statements cost nothing worth mentioning. */
    private static final long FEWEST = 1000;

    private static final Pattern LINE = Pattern.compile(
            "\\s*(\\.\\w+)\\s+((?:0[xX][0-9a-fA-F]{1,15}|0|[1-9][0-9]{0,17})(?:\\s*,\\s*(?:0[xX][0-9a-fA-F]{1,15}|0|[1-9][0-9]{0,17}))*)\\s*");
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry(".byte", 1),
            Map.entry(".word", 2),
            Map.entry(".short", 2),
            Map.entry(".value", 2),
            Map.entry(".2byte", 2),
            Map.entry(".long", 4),
            Map.entry(".int", 4),
            Map.entry(".4byte", 4),
            Map.entry(".quad", 8),
            Map.entry(".8byte", 8));

    private RepeatedConstants() {}

    /** Emits a repetition if it is of that kind; returns whether it was. */
    static boolean emit(Arguments a, long count, List<SourceStatement> body) throws SyntaxError {
        AssemblyState state = a.state();
        boolean isPlain = count >= FEWEST
                && body.size() == 1
                && state.listing() == null
                && state.structOffset() == null
                && !state.emitter().section().isNobits()
                && HandwrittenFrames.tableOf(state.emitter().section().name()) == null;
        byte[] pattern = isPlain ? bytes(body.get(0).text(), state) : null;
        if (pattern == null) {
            return false;
        }
        a.noteConstants();
        SpaceDirectives.repeat(
                state, Value.of(count), pattern, 0, a.cursor().text().length());
        return true;
    }

    private static byte @Nullable [] bytes(String text, AssemblyState state) {
        Matcher line = LINE.matcher(text);
        String directive = line.matches() ? line.group(1) : "";
        Integer width = WIDTHS.get(directive);
        if (width == null || state.macros().containsKey(directive)) {
            return null;
        }
        ByteBuilder out = new ByteBuilder(16);
        for (String item : line.group(2).split(",")) {
            long number = Long.decode(item.strip());
            if (width < 8 && number >>> 8 * width != 0) {
                return null;
            }
            out.put(number, width);
        }
        return out.toByteArray();
    }
}
