package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.Optional;

/**
 * Chooses the address of the first instruction: -e, ENTRY, the symbol {@code start}, the start of {@code .text}, 0.
 *
 * @ld Entry Point
 */
final class EntryPoint {
    private EntryPoint() {}

    static long find(LinkOptions options, LinkScript script, SymbolTable symbols, Layout layout, DiagnosticSink sink) {
        String asked = options.entry() != null ? options.entry() : script.entry();
        String name = asked == null ? "start" : asked;
        LinkSymbol symbol = LinkJob.defined(symbols, name);
        if (symbol != null) {
            return symbol.addressBeforeMerging();
        }
        if (asked != null && isNumber(asked)) {
            return Long.decode(asked);
        }
        if (options.isShared()) {
            // Nobody starts a library; only who asks for an entry hears that there is none.
            if (options.entry() != null) {
                sink.report(Diagnostic.of(LinkerCode.NO_ENTRY_NO_TEXT, name));
            }
            return 0;
        }
        Optional<Long> text = options.has(LinkOptions.Feature.RELOCATABLE)
                ? Optional.of(0L)
                : layout.createdSection(".text").map(OutputSection::virtualAddress);
        boolean silent = options.has(LinkOptions.Feature.RELOCATABLE) && options.entry() == null;
        if (asked != null && !silent && script.format() == OutputFormat.ELF) {
            sink.report(
                    text.isPresent()
                            ? Diagnostic.of(LinkerCode.NO_ENTRY, asked, padded(text.get()))
                            : Diagnostic.of(LinkerCode.NO_ENTRY_NO_TEXT, asked));
        }
        return text.orElse(0L);
    }

    static boolean isNumber(String text) {
        return text.length() <= 18 && text.matches("0[xX][0-9a-fA-F]{1,15}|[0-9]{1,18}");
    }

    private static String padded(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
