package dev.bootsmith.grader.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON that people also read: indented, with line feeds on every host. */
final class JsonText {
    private JsonText() {}

    interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static String of(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            json.setPrettyPrinter(printer);
            body.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.append('\n').toString();
    }

    /** Writes points, kept in thousandths, as a JSON number. */
    static void points(JsonGenerator json, String name, long milliPoints) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(java.math.BigDecimal.valueOf(milliPoints, 3)
                .stripTrailingZeros()
                .toPlainString());
    }
}
