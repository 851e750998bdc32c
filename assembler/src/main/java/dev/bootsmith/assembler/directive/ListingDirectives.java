package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.parse.SyntaxError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Directives that shape the listing; without one they have no effect.
 *
 * @gas List, Nolist, Title, Sbttl, Eject, Psize
 */
final class ListingDirectives {
    private static final int NARROWEST = 10;

    private ListingDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".title", a -> title(a, true));
        table.put(".sbttl", a -> title(a, false));
        table.put(".psize", ListingDirectives::pageSize);
        table.put(".plen", ListingDirectives::pageSize);
        table.put(".ttl", a -> title(a, true));
        table.put(".llen", ListingDirectives::pageWidth);
        for (String name : List.of(".name", ".format", ".noformat")) {
            table.put(name, a -> a.cursor().moveTo(a.cursor().text().length()));
        }
        Directive eject = a -> {
            a.end();
            ListingRecorder listing = a.state().listing();
            if (listing != null) {
                listing.eject();
            }
        };
        table.put(".eject", eject);
        table.put(".page", eject);
        table.put(".list", a -> list(a, true));
        table.put(".nolist", a -> list(a, false));
    }

    /** The width of the paper; 0 stands for any. */
    private static void pageWidth(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        long columns = a.number();
        a.end();
        if (columns < NARROWEST && columns != 0) {
            throw new SyntaxError(AssemblerCode.PAGE_WIDTH, start, a.cursor().position(), columns);
        }
    }

    private static void list(Arguments a, boolean on) throws SyntaxError {
        a.end();
        ListingRecorder listing = a.state().listing();
        if (listing != null) {
            listing.list(on);
        }
    }

    /** The text may stand in quotation marks. */
    private static void title(Arguments a, boolean main) throws SyntaxError {
        boolean quoted = a.atString();
        String text = quoted ? a.text() : a.cursor().rest().strip();
        if (quoted) {
            if (text.indexOf('\n') >= 0) {
                throw new SyntaxError(
                        AssemblerCode.UNTERMINATED_STRING, 0, a.cursor().text().indexOf('\n'));
            }
        }
        ListingRecorder listing = a.state().listing();
        if (listing != null && main) {
            listing.title(text);
        } else if (listing != null) {
            listing.subtitle(text);
        }
        if (quoted) {
            a.end();
        }
    }

    private static void pageSize(Arguments a) throws SyntaxError {
        long lines = a.number();
        if (a.comma()) {
            a.requireValue();
            int start = a.cursor().skipBlanks().position();
            long columns = a.number();
            if (columns < NARROWEST) {
                throw new SyntaxError(
                        AssemblerCode.PAGE_WIDTH, start, a.cursor().position(), columns);
            }
        }
        a.end();
        @Nullable ListingRecorder listing = a.state().listing();
        if (listing != null) {
            listing.pageSize(lines < 0 || lines > 1000 ? 0 : (int) lines);
        }
    }
}
