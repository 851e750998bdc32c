package dev.bootsmith.debugger.checklist;

/**
 * What became of one step.
 *
 * @param step which one
 * @param status how it went
 * @param address linear address of the instruction that did it; 0 while it is not done
 * @param instruction number of that instruction in the run; 0 while it is not done
 * @param value the value that was written, where one was
 */
public record ChecklistStep(Step step, Status status, long address, long instruction, long value) {
    /**
     * The steps of all {@link Road}s; those of the road to 64-bit mode come first, in the manual's order.
     *
     * @sdm Vol. 3A, 10.8.5 and 10.9.1
     */
    public enum Step {
        /** CR0.PE = 1: IA-32e mode is entered from protected mode. */
        PROTECTED_MODE("protected-mode"),
        /** CR4.PAE = 1. */
        PAE("pae"),
        /** CR3 = the PML4's physical address. */
        PAGE_TABLES("page-tables"),
        /** EFER.LME = 1, while paging is off. */
        LONG_MODE_ENABLE("long-mode-enable"),
        /** CR0.PG = 1; the processor then sets EFER.LMA. */
        PAGING("paging"),
        /** A far transfer to a code segment with L = 1. */
        SIXTY_FOUR_BIT_CODE("64-bit-code"),

        /** EFLAGS.IF = 0 when CR0.PE is set. */
        INTERRUPTS_OFF("interrupts-off"),
        /** Address line 20 is on. */
        A20("a20"),
        /** LGDT with a table that holds something. */
        GDT_LOADED("gdt-loaded"),
        /** A far transfer to a code segment of the GDT. */
        PROTECTED_CODE("protected-code"),
        /** DS and SS hold selectors of the GDT. */
        DATA_SEGMENTS("data-segments"),
        /** The page tables map the code that switched them on. */
        CODE_MAPPED("code-mapped"),
        /** LIDT with room for the exceptions' gates. */
        IDT_LOADED("idt-loaded"),
        /** Gates of the exceptions, vectors 0 to 31, are present. */
        EXCEPTION_GATES("exception-gates"),
        /** EFLAGS.IF = 1 outside real mode. */
        INTERRUPTS_ON("interrupts-on"),
        /** The first 8259 has vectors of its own. */
        PIC_MASTER("pic-master"),
        /** The second one too. */
        PIC_SLAVE("pic-slave"),
        /** The mask was written. */
        PIC_MASK("pic-mask"),
        /** Interrupts are acknowledged. */
        END_OF_INTERRUPT("end-of-interrupt");

        private final String id;

        Step(String id) {
            this.id = id;
        }

        /** The name in reports and message keys; never changes. */
        public String id() {
            return id;
        }
    }

    /** How a step went. */
    public enum Status {
        DONE("done"),
        NOT_DONE("not-done"),
        /** Done, but after a step that needs it. */
        TOO_LATE("too-late"),
        /** Done with a value that cannot be meant. */
        WRONG_VALUE("wrong-value"),
        /** Tried, and refused by the processor with an exception; the value is its vector. */
        REFUSED("refused");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The name in reports and message keys; never changes. */
        public String id() {
            return id;
        }
    }

    static ChecklistStep notDone(Step step) {
        return new ChecklistStep(step, Status.NOT_DONE, 0, 0, 0);
    }
}
