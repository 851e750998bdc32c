package dev.bootsmith.debugger.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.checklist.ChecklistStep.Step;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events are those of samples/long-mode, in the order SDM Vol. 3A, 10.8.5 gives, and in orders it forbids. */
class LongModeChecklistTest {
    private long now;

    private final LongModeChecklist checklist = new LongModeChecklist(new ExecutionPosition() {
        @Override
        public long linearAddress() {
            return 0x7c00 + now;
        }

        @Override
        public long retiredInstructions() {
            return now;
        }
    });

    @Test
    void everyStepIsDoneOnTheManualsRoad() {
        protectedMode();
        cr3(0x10_0000);
        pae();
        lme();
        paging();
        now = 50;
        checklist.modeEntered(ExecutionMode.LONG64);

        assertTrue(checklist.steps().stream().allMatch(step -> step.status() == Status.DONE));
        assertEquals(
                new ChecklistStep(Step.SIXTY_FOUR_BIT_CODE, Status.DONE, 0x7c32, 50, 0),
                checklist.steps().get(5));
    }

    @Test
    void nothingIsDoneByAGuestOfRealMode() {
        checklist.modeEntered(ExecutionMode.REAL16);

        assertEquals(List.of(Status.NOT_DONE), statuses().stream().distinct().toList());
        assertFalse(checklist.isBegun());
    }

    @Test
    void enablingLongModeAfterPagingIsTooLate() {
        protectedMode();
        cr3(0x1000);
        pae();
        paging();
        lme();

        assertEquals(Status.TOO_LATE, status(Step.LONG_MODE_ENABLE));
        assertEquals(Status.DONE, status(Step.PAGING));
        assertEquals(Status.NOT_DONE, status(Step.SIXTY_FOUR_BIT_CODE));
    }

    @Test
    void switchingPagingOffAndDoingItAgainMendsTheOrder() {
        protectedMode();
        cr3(0x1000);
        pae();
        paging();
        checklist.controlRegisterWritten(0, 0x8000_0011L, 0x11);
        lme();
        paging();

        assertEquals(Status.DONE, status(Step.LONG_MODE_ENABLE));
        assertEquals(Status.DONE, status(Step.PAGING));
    }

    @Test
    void pageTablesThatAreNotAlignedAreAWrongValue() {
        protectedMode();
        cr3(0x1234);

        assertEquals(Status.WRONG_VALUE, status(Step.PAGE_TABLES));
    }

    @Test
    void loadingCr3AgainUnderPagingIsOrdinaryWork() {
        protectedMode();
        cr3(0x1000);
        paging();
        cr3(0x5000);

        assertEquals(Status.DONE, status(Step.PAGE_TABLES));
    }

    @Test
    void pageTablesLoadedOnlyUnderPagingAreTooLate() {
        protectedMode();
        paging();
        cr3(0x1000);

        assertEquals(Status.TOO_LATE, status(Step.PAGE_TABLES));
    }

    @Test
    void goingBackToRealModeForgetsEverything() {
        protectedMode();
        pae();
        checklist.controlRegisterWritten(0, 0x11, 0x10);

        assertEquals(List.of(Status.NOT_DONE), statuses().stream().distinct().toList());
    }

    private void protectedMode() {
        checklist.controlRegisterWritten(0, 0x10, 0x11);
    }

    private void pae() {
        checklist.controlRegisterWritten(4, 0, 0x20);
    }

    private void cr3(long value) {
        checklist.controlRegisterWritten(3, 0, value);
    }

    private void lme() {
        checklist.msrWritten(0xc000_0080, 0, 0x100);
    }

    private void paging() {
        checklist.controlRegisterWritten(0, 0x11, 0x8000_0011L);
    }

    private Status status(Step step) {
        return checklist.steps().stream()
                .filter(candidate -> candidate.step() == step)
                .findFirst()
                .orElseThrow()
                .status();
    }

    private List<Status> statuses() {
        return checklist.steps().stream().map(ChecklistStep::status).toList();
    }
}
