package dev.bootsmith.debugger.checklist;

import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.checklist.ChecklistStep.Step;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Watches a guest on its way to 64-bit mode, and says afterwards which steps were done, where, and in a wrong order or with a wrong value.
 *
 * <p>Only what completed is seen: a step that the processor refused with an exception is "not done", and the fault's own reason says why. Leaving
 * protected mode starts the list anew, because all that was done before is then to be done again.
 *
 * @sdm Vol. 3A, 10.8.5 (initializing IA-32e mode)
 */
public final class LongModeChecklist implements MachineObserver {
    private static final long CR0_PE = 1;
    private static final long CR0_PG = 1L << 31;
    private static final long CR4_PAE = 1 << 5;
    private static final int MSR_EFER = 0xc000_0080;
    private static final long EFER_LME = 1 << 8;

    /** Bits of CR3 below the table's address that mean nothing with 4-level paging: all but PWT (3) and PCD (4). */
    private static final long CR3_IGNORED_BITS = 0xfe7;

    private final ExecutionPosition position;
    private final Map<Step, ChecklistStep> steps = new EnumMap<>(Step.class);

    public LongModeChecklist(ExecutionPosition position) {
        this.position = position;
    }

    /** Returns every step in the manual's order. */
    public List<ChecklistStep> steps() {
        return Road.LONG_MODE.steps().stream()
                .map(step -> steps.getOrDefault(step, ChecklistStep.notDone(step)))
                .toList();
    }

    /** Whether the guest did anything that only makes sense on this road. */
    public boolean isBegun() {
        return steps.containsKey(Step.LONG_MODE_ENABLE) || steps.containsKey(Step.PAE);
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        long switchedOn = newValue & ~oldValue;
        switch (number) {
            case 0 -> cr0Written(switchedOn, newValue);
            case 3 -> record(Step.PAGE_TABLES, cr3Status(newValue), newValue);
            case 4 -> {
                if ((switchedOn & CR4_PAE) != 0) {
                    record(Step.PAE, beforePaging(), newValue);
                }
            }
            default -> {
                // CR2 and CR8 have no part in this
            }
        }
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        if (index == MSR_EFER && (newValue & ~oldValue & EFER_LME) != 0) {
            record(Step.LONG_MODE_ENABLE, beforePaging(), newValue);
        }
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        if (mode == ExecutionMode.LONG64) {
            record(Step.SIXTY_FOUR_BIT_CODE, Status.DONE, 0);
        }
    }

    private void cr0Written(long switchedOn, long newValue) {
        if ((newValue & CR0_PE) == 0) {
            steps.clear();
            return;
        }
        if ((switchedOn & CR0_PE) != 0) {
            record(Step.PROTECTED_MODE, Status.DONE, newValue);
        }
        if ((switchedOn & CR0_PG) != 0) {
            record(Step.PAGING, Status.DONE, newValue);
        } else if ((newValue & CR0_PG) == 0) {
            steps.remove(Step.PAGING);
        }
    }

    private Status cr3Status(long cr3) {
        if ((cr3 & CR3_IGNORED_BITS) != 0) {
            return Status.WRONG_VALUE;
        }
        // Loading CR3 again later is ordinary work; only a first load after "paging on" comes too late.
        return steps.containsKey(Step.PAGE_TABLES) ? Status.DONE : beforePaging();
    }

    private Status beforePaging() {
        return steps.containsKey(Step.PAGING) ? Status.TOO_LATE : Status.DONE;
    }

    /** Keeps the first time a step went well, and the latest time it did not. */
    private void record(Step step, Status status, long value) {
        ChecklistStep known = steps.get(step);
        if (known == null || known.status() != Status.DONE) {
            steps.put(
                    step,
                    new ChecklistStep(step, status, position.linearAddress(), position.retiredInstructions(), value));
        }
    }
}
