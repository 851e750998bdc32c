package dev.bootsmith.emulator.paging;

/**
 * On whose behalf an access is made.
 *
 * @sdm Vol. 3A, 4.6
 */
public enum PagePrivilege {
    /** An access while CPL = 3. */
    USER,
    /** An access by an instruction's own operand while CPL &lt; 3. */
    SUPERVISOR,
    /** An access the processor makes by itself, to a descriptor table or a TSS: supervisor whatever the CPL, and never excused from SMAP by EFLAGS.AC. */
    IMPLICIT_SUPERVISOR
}
