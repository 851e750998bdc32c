package dev.bootsmith.debugger.checklist;

import dev.bootsmith.debugger.checklist.ChecklistStep.Step;
import java.util.List;
import java.util.Locale;

/**
 * A part of the way from the boot sector to a running kernel, as a list of steps in the manual's order.
 *
 * @sdm Vol. 3A, 10.8 and 10.9
 */
public enum Road {
    PROTECTED_MODE(
            Step.INTERRUPTS_OFF,
            Step.A20,
            Step.GDT_LOADED,
            Step.PROTECTED_MODE,
            Step.PROTECTED_CODE,
            Step.DATA_SEGMENTS),
    PAGING(Step.PAGE_TABLES, Step.PAGING, Step.CODE_MAPPED),
    LONG_MODE(
            Step.PROTECTED_MODE,
            Step.PAE,
            Step.PAGE_TABLES,
            Step.LONG_MODE_ENABLE,
            Step.PAGING,
            Step.SIXTY_FOUR_BIT_CODE),
    IDT(Step.IDT_LOADED, Step.EXCEPTION_GATES, Step.INTERRUPTS_ON),
    PIC(Step.PIC_MASTER, Step.PIC_SLAVE, Step.PIC_MASK, Step.END_OF_INTERRUPT);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Step> steps;

    Road(Step... steps) {
        this.steps = List.of(steps);
    }

    /** The name in options, reports and message keys; never changes. */
    public String id() {
        return id;
    }

    /** The steps in their order. */
    public List<Step> steps() {
        return steps;
    }
}
