package dev.bootsmith.debugger.explain;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a page walk, one line for each table entry that the processor read.
 *
 * <pre>
 * CR3 0x1000
 * PML4E[0]  at 0x1000  0x0000000000002003  P RW
 * PDPTE[0]  at 0x2000  0x0000000000003003  P RW
 * PDE[0]    at 0x3000  0x0000000000000000  NOT PRESENT
 * </pre>
 *
 * @sdm Vol. 3A, 4.3 to 4.6
 */
public final class PageWalkText {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long PAGE_SIZE = 1 << 7;
    private static final long NO_EXECUTE = 1L << 63;

    private final Messages messages;

    public PageWalkText(Messages messages) {
        this.messages = messages;
    }

    /** Returns the lines of the drawing. */
    public List<String> lines(PageWalk walk) {
        List<String> lines = new ArrayList<>();
        lines.add("CR3 " + Hex.of(walk.cr3()));
        int width = walk.steps().stream()
                .mapToInt(step -> entryName(step).length())
                .max()
                .orElse(0);
        int digits = walk.mode() == PagingMode.BITS32 ? 8 : 16;
        for (PageWalk.Step step : walk.steps()) {
            String name = entryName(step);
            lines.add(name + " ".repeat(width - name.length()) + "  at " + Hex.of(step.entryPhysicalAddress()) + "  "
                    + Hex.padded(step.entry(), digits) + "  " + flags(step));
        }
        if (walk.outcome() == PageWalk.Outcome.MAPPED) {
            lines.add("-> " + Hex.of(walk.physicalAddress()));
        }
        return lines;
    }

    private static String entryName(PageWalk.Step step) {
        return step.level().entryName() + "[" + step.index() + "]";
    }

    private String flags(PageWalk.Step step) {
        long entry = step.entry();
        if ((entry & PRESENT) == 0) {
            return messages.text(BUNDLE, "walk.not-present");
        }
        StringBuilder flags = new StringBuilder("P");
        flags.append((entry & WRITABLE) != 0 ? " RW" : " RO");
        flags.append((entry & USER) != 0 ? " US" : "");
        flags.append(step.level() != PageLevel.PT && (entry & PAGE_SIZE) != 0 ? " PS" : "");
        flags.append((entry & NO_EXECUTE) != 0 ? " XD" : "");
        return flags.toString();
    }
}
