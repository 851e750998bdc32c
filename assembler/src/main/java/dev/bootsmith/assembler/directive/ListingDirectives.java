package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.listing.ListingRecorder;
import dev.bootsmith.assembler.parse.SyntaxError;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Directives that shape the listing; without one they have no effect.
 *
 * @gas List, Nolist, Title, Sbttl, Eject, Psize
 */
final class ListingDirectives {
    private ListingDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".title", a -> title(a, true));
        table.put(".sbttl", a -> title(a, false));
        table.put(".psize", ListingDirectives::pageSize);
        table.put(".eject", a -> {
            a.end();
            ListingRecorder listing = a.state().listing();
            if (listing != null) {
                listing.eject();
            }
        });
        table.put(".list", a -> list(a, true));
        table.put(".nolist", a -> list(a, false));
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
        String text = a.atString() ? a.string() : a.cursor().rest().strip();
        a.cursor().moveTo(a.cursor().text().length());
        ListingRecorder listing = a.state().listing();
        if (listing != null && main) {
            listing.title(text);
        } else if (listing != null) {
            listing.subtitle(text);
        }
    }

    private static void pageSize(Arguments a) throws SyntaxError {
        long lines = a.number();
        if (a.comma()) {
            a.number();
        }
        a.end();
        @Nullable ListingRecorder listing = a.state().listing();
        if (listing != null) {
            listing.pageSize(lines < 0 || lines > 1000 ? 0 : (int) lines);
        }
    }
}
