package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.StabTable;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Debugging records in the format before DWARF: twelve bytes each, with their texts in a section of their own.
 *
 * @gas Stab
 */
final class StabDirectives {
    private StabDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".stabs", a -> record(a, ".stab", a.string()));
        table.put(".stabn", a -> numbers(a, ".stab", null, 'n'));
        table.put(".stabd", a -> numbers(a, ".stab", null, 'd'));
        table.put(".xstabs", a -> {
            String section = a.string();
            a.requireComma();
            record(a, section, a.string());
        });
    }

    private static void record(Arguments a, String section, String text) throws SyntaxError {
        if (hasComma(a)) {
            numbers(a, section, text, 's');
        }
    }

    /** A record without one of its commas is left out, with a warning. */
    private static boolean hasComma(Arguments a) {
        boolean found = a.comma();
        if (!found) {
            SourceStatement statement = a.state().statement();
            int at = a.cursor().position();
            a.state()
                    .report(Diagnostic.of(AssemblerCode.EXPECTED_COMMA, a.directive())
                            .at(statement.span(
                                    at, Math.min(at + 1, statement.text().length())))
                            .withSeverity(Severity.WARNING));
            a.cursor().moveTo(a.cursor().text().length());
        }
        return found;
    }

    private static void numbers(Arguments a, String name, @Nullable String text, char kind) throws SyntaxError {
        AssemblyState state = a.state();
        long type = a.number();
        if (!hasComma(a)) {
            return;
        }
        long other = a.number();
        if (!hasComma(a)) {
            return;
        }
        long description = a.number();
        Value value = state.here();
        if (kind != 'd') {
            if (!hasComma(a)) {
                return;
            }
            value = a.value();
        }
        a.end();
        StabTable table = state.stabs().computeIfAbsent(name, any -> create(state, name));
        Emitter emitter = new Emitter(table.records().subsection(0));
        emitter.setPlace(state.statement());
        emitter.bytes()
                .put32(text == null || text.isEmpty() ? 0 : table.text(text))
                .put8((int) type & 0xff)
                .put8((int) other & 0xff)
                .put16((int) description & 0xffff);
        if (value instanceof Value.Constant constant) {
            emitter.bytes().put32((int) constant.number());
        } else {
            emitter.fixup(4, value, Fixup.Reference.ABSOLUTE, null);
        }
        table.count();
    }

    /** The first record names the source file; how many follow and how long their texts are is put into it at the end. */
    private static StabTable create(AssemblyState state, String name) {
        boolean known = name.startsWith(".stab");
        Section records = section(state, name, SectionType.PROGBITS);
        records.requireAlignment(2);
        Section texts = section(state, name + "str", known ? SectionType.STRTAB : SectionType.PROGBITS);
        if (known) {
            records.setEntrySize(StabTable.RECORD_BYTES);
            records.setLinkedTo(texts.name());
        }
        StabTable table = new StabTable(records, texts);
        ByteBuilder text = texts.subsection(0).bytes();
        text.put8(0);
        String file = state.statement().outermost().file().name();
        records.subsection(0)
                .bytes()
                .put32(table.text(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .put64(0);
        return table;
    }

    private static Section section(AssemblyState state, String name, int type) {
        Section section = state.sections().find(name, "");
        return section == null ? state.sections().create(name, "", type, 0) : section;
    }
}
