package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.layout.Segment;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import java.util.List;

/** {@code __ehdr_start}: the address of the ELF header, for programs that read their own headers. */
final class HeaderSymbol {
    private static final String NAME = "__ehdr_start";

    private HeaderSymbol() {}

    /** Says that the symbol will be defined, as far as can be known before there are addresses. */
    static void expect(SymbolTable symbols) {
        LinkSymbol symbol = symbols.find(NAME);
        if (symbol != null && !symbol.isDefined() && symbol.isReferenced()) {
            symbol.expect();
        }
    }

    /** Defines the symbol if it is wanted and the header is in memory; otherwise it stays undefined. */
    static void define(SymbolTable symbols, Layout layout, List<Segment> segments, long headersSize, long page) {
        LinkSymbol symbol = symbols.find(NAME);
        if (symbol == null
                || symbol.isDefined()
                || !symbol.isReferenced()
                || layout.sections().isEmpty()) {
            return;
        }
        for (Segment segment : segments) {
            if (segment.isLoad() && segment.hasFileHeader()) {
                OutputSection nearest = layout.sections().get(0);
                symbol.defineByScript(nearest, address(segment, headersSize, page) - nearest.virtualAddress());
                symbol.hideByScript();
                return;
            }
        }
    }

    private static long address(Segment segment, long headersSize, long page) {
        if (segment.sections().isEmpty()) {
            return segment.virtualAddress();
        }
        long alignment = page;
        for (OutputSection section : segment.sections()) {
            alignment = Math.max(alignment, section.alignment());
        }
        return Alignment.down(segment.sections().get(0).virtualAddress() - headersSize, alignment);
    }
}
