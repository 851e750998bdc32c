package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.Checklist;
import dev.bootsmith.debugger.checklist.ChecklistStep;
import dev.bootsmith.debugger.checklist.ChecklistText;
import dev.bootsmith.debugger.checklist.LongModeChecklist;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LongModeChecklistOnGuestsTest {
    @Test
    void everyBoxIsTickedOnTheRightRoad() throws IOException {
        LongModeChecklist checklist = checklistOf("long-mode/mbr.bin");

        assertEquals(List.of("done", "done", "done", "done", "done", "done"), statuses(checklist));
        ChecklistText words = new ChecklistText(Messages.english(), SymbolMap.empty(), address -> OptionalLong.empty());
        String text = words.render(words.explain(new Checklist(Road.LONG_MODE, checklist.steps())));
        assertTrue(text.contains("[x] far jump to a code segment with L = 1: done, at 0x7cc0"), text);
    }

    @Test
    void theMissingStepIsTheOneThatTheGuestForgot() throws IOException {
        assertEquals(
                List.of("done", "not-done", "done", "done", "not-done", "not-done"),
                statuses(checklistOf("broken/no-pae.bin")));
    }

    @Test
    void aBadDescriptorStopsTheLastStep() throws IOException {
        assertEquals(
                List.of("done", "done", "done", "done", "done", "not-done"),
                statuses(checklistOf("broken/d-and-l.bin")));
    }

    private static LongModeChecklist checklistOf(String file) throws IOException {
        DebugMachine machine = GnuImages.machine(file);
        LongModeChecklist checklist = new LongModeChecklist(machine.position());
        machine.setObserver(checklist);
        machine.machine().run();
        return checklist;
    }

    private static List<String> statuses(LongModeChecklist checklist) {
        return checklist.steps().stream()
                .map(ChecklistStep::status)
                .map(ChecklistStep.Status::id)
                .toList();
    }
}
