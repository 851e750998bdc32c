package dev.bootsmith.debugger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWalkTextTest {
    private final PageWalkText text = new PageWalkText(Messages.english());

    @Test
    void drawsEachEntryDownToTheOneThatIsMissing() {
        PageWalk walk = new PageWalk(
                PagingMode.LEVEL4,
                0x7c84,
                PageAccess.EXECUTE,
                PagePrivilege.SUPERVISOR,
                0x1000,
                List.of(
                        new PageWalk.Step(PageLevel.PML4, 0, 0x1000, 0x2003),
                        new PageWalk.Step(PageLevel.PDPT, 0, 0x2000, 0x3003),
                        new PageWalk.Step(PageLevel.PD, 0, 0x3000, 0)),
                PageWalk.Outcome.NOT_PRESENT,
                0,
                0,
                0);

        assertEquals(
                List.of(
                        "CR3 0x1000",
                        "PML4E[0]  at 0x1000  0x0000000000002003  P RW",
                        "PDPTE[0]  at 0x2000  0x0000000000003003  P RW",
                        "PDE[0]    at 0x3000  0x0000000000000000  NOT PRESENT"),
                text.lines(walk));
    }

    @Test
    void showsLargePagesAndTheResult() {
        PageWalk walk = new PageWalk(
                PagingMode.BITS32,
                0x40_1234,
                PageAccess.READ,
                PagePrivilege.USER,
                0x5000,
                List.of(new PageWalk.Step(PageLevel.PD, 1, 0x5004, 0x80_0087)),
                PageWalk.Outcome.MAPPED,
                0,
                0x80_1234,
                4 << 20);

        assertEquals(
                List.of("CR3 0x5000", "PDE[1]  at 0x5004  0x00800087  P RW US PS", "-> 0x801234"), text.lines(walk));
    }
}
