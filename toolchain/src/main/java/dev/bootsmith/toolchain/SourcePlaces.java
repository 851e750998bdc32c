package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the linker's diagnostics back to the source: it knows places as {@code boot.o:(.text+0x1c)}, the line table of our
 * assembler knows which line that is.
 */
final class SourcePlaces {
    private static final Pattern OBJECT_PLACE = Pattern.compile("(.+):\\((.+)\\+0x([0-9a-f]{1,15})\\)");

    private final List<CompiledUnit> units;
    private final SourceTexts texts;

    SourcePlaces(List<CompiledUnit> units, SourceTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** Returns the diagnostic with the source line it speaks of, if that can be told. */
    Diagnostic withPlace(Diagnostic diagnostic) {
        if (diagnostic.span() != null) {
            return diagnostic;
        }
        for (Object argument : diagnostic.arguments()) {
            Matcher matcher = OBJECT_PLACE.matcher(String.valueOf(argument));
            if (matcher.matches()) {
                Optional<SourceSpan> span =
                        find(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3), 16));
                if (span.isPresent()) {
                    return diagnostic.at(narrowed(
                            span.get(), String.valueOf(diagnostic.arguments().get(0))));
                }
            }
        }
        return diagnostic;
    }

    /** Returns the first place of a name, as a whole word, in a line; the line itself if the name is not in it. */
    private static SourceSpan narrowed(SourceSpan line, String name) {
        Matcher matcher = Pattern.compile("(?<![\\w.$])" + Pattern.quote(name) + "(?![\\w.$])")
                .matcher(line.text());
        if (!matcher.find()) {
            return line;
        }
        int start = line.startOffset() + matcher.start();
        return line.file().span(start, start + name.length());
    }

    private Optional<SourceSpan> find(String object, String section, long offset) {
        for (CompiledUnit unit : units) {
            LineTable table = unit.lines().get(object);
            if (table != null) {
                return find(table, section, offset);
            }
        }
        return Optional.empty();
    }

    private Optional<SourceSpan> find(LineTable table, String section, long offset) {
        LineTable.Row best = null;
        for (LineTable.Row row : table.rows()) {
            boolean covers = row.section().equals(section) && row.offset() <= offset;
            if (covers && (best == null || row.offset() >= best.offset())) {
                best = row;
            }
        }
        return best == null ? Optional.empty() : texts.lineSpan(best.file(), best.line());
    }

    /** Returns the words of a line, without the blanks around them. */
    static SourceSpan words(SourceFile source, int line) {
        String text = source.lines().lineText(line);
        int start = source.lines().lineStart(line)
                + text.length()
                - text.stripLeading().length();
        int end = source.lines().lineStart(line) + text.stripTrailing().length();
        return source.span(start, Math.max(start, end));
    }
}
