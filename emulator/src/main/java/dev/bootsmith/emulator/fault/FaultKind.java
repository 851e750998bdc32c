package dev.bootsmith.emulator.fault;

import java.util.Locale;

/**
 * Every check of the processor that can fail, one constant each, with the place in the manual that demands it.
 *
 * <p>The constant's name, in lower case with hyphens, is its {@link #id()}: it appears in reports and message bundles and never changes. Sections are those of
 * the edition in which paging is chapter 4 and task management chapter 8 of volume 3A (order numbers 325462-078 to -081).
 */
public enum FaultKind {
    // ---- paging ----
    PAGE_NOT_PRESENT("Vol. 3A, 4.7"),
    PAGE_RESERVED_BIT("Vol. 3A, 4.7"),
    PAGE_SUPERVISOR_ONLY("Vol. 3A, 4.6.1"),
    PAGE_USER_WRITE_PROTECTED("Vol. 3A, 4.6.1"),
    PAGE_SUPERVISOR_WRITE_PROTECTED("Vol. 3A, 4.6.1"),
    PAGE_NO_EXECUTE("Vol. 3A, 4.6.1"),
    PAGE_SMEP("Vol. 3A, 4.6.1"),
    PAGE_SMAP("Vol. 3A, 4.6.1"),
    PAGE_PROTECTION_KEY("Vol. 3A, 4.6.2"),

    // ---- addresses and segments in use ----
    NON_CANONICAL_ADDRESS("Vol. 1, 3.3.7.1"),
    NON_CANONICAL_STACK_ADDRESS("Vol. 1, 3.3.7.1"),
    NON_CANONICAL_INSTRUCTION_POINTER("Vol. 1, 3.3.7.1"),
    SEGMENT_LIMIT("Vol. 3A, 5.3"),
    SEGMENT_EXPAND_DOWN_LIMIT("Vol. 3A, 5.3"),
    SEGMENT_NULL_SELECTOR("Vol. 3A, 5.4.1"),
    SEGMENT_NOT_WRITABLE("Vol. 3A, 5.4"),
    SEGMENT_NOT_READABLE("Vol. 3A, 5.4"),
    CODE_SEGMENT_LIMIT("Vol. 3A, 5.3"),
    STACK_TOO_SMALL("Vol. 3A, 5.3"),
    MISALIGNED_ADDRESS("Vol. 3A, 6.15, interrupt 17"),

    // ---- selectors and descriptors being loaded ----
    NULL_SELECTOR("Vol. 3A, 3.4.2"),
    SELECTOR_OUTSIDE_GDT("Vol. 3A, 5.3.1"),
    SELECTOR_OUTSIDE_LDT("Vol. 3A, 5.3.1"),
    SELECTOR_WITHOUT_LDT("Vol. 3A, 3.5.1"),
    STACK_SELECTOR_RPL("Vol. 3A, 5.7"),
    STACK_DESCRIPTOR_TYPE("Vol. 3A, 5.7"),
    STACK_DESCRIPTOR_DPL("Vol. 3A, 5.7"),
    STACK_DESCRIPTOR_NOT_PRESENT("Vol. 3A, 5.7"),
    DATA_DESCRIPTOR_TYPE("Vol. 3A, 5.6"),
    DATA_DESCRIPTOR_DPL("Vol. 3A, 5.6"),
    DATA_DESCRIPTOR_NOT_PRESENT("Vol. 3A, 5.6"),
    CODE_DESCRIPTOR_TYPE("Vol. 3A, 5.8.1"),
    CODE_DESCRIPTOR_DPL("Vol. 3A, 5.8.1.1"),
    CODE_SELECTOR_RPL("Vol. 3A, 5.8.1.1"),
    CONFORMING_CODE_DPL("Vol. 3A, 5.8.1.2"),
    CODE_DESCRIPTOR_NOT_PRESENT("Vol. 3A, 5.8.1"),
    CODE_SEGMENT_L_AND_D("Vol. 3A, 5.2.1"),
    BRANCH_TARGET_LIMIT("Vol. 3A, 5.3"),
    FAR_TARGET_TYPE("Vol. 2A, JMP"),
    LDT_SELECTOR_LOCAL("Vol. 2A, LLDT"),
    LDT_DESCRIPTOR_TYPE("Vol. 2A, LLDT"),
    LDT_DESCRIPTOR_NOT_PRESENT("Vol. 2A, LLDT"),
    TR_SELECTOR_LOCAL("Vol. 2A, LTR"),
    TR_DESCRIPTOR_TYPE("Vol. 2A, LTR"),
    TR_DESCRIPTOR_NOT_PRESENT("Vol. 2A, LTR"),
    SYSTEM_DESCRIPTOR_UPPER_TYPE("Vol. 3A, 8.2.3"),
    SYSTEM_DESCRIPTOR_BASE_NON_CANONICAL("Vol. 3A, 8.2.3"),
    TABLE_BASE_NON_CANONICAL("Vol. 2A, LGDT/LIDT"),

    // ---- call gates and new stacks ----
    CALL_GATE_DPL("Vol. 3A, 5.8.4"),
    CALL_GATE_NOT_PRESENT("Vol. 3A, 5.8.4"),
    CALL_GATE_NULL_CODE_SELECTOR("Vol. 3A, 5.8.4"),
    CALL_GATE_CODE_TYPE("Vol. 3A, 5.8.4"),
    CALL_GATE_CODE_DPL("Vol. 3A, 5.8.4"),
    CALL_GATE_CODE_NOT_PRESENT("Vol. 3A, 5.8.4"),
    CALL_GATE_TARGET_NOT_LONG("Vol. 3A, 5.8.3.1"),
    CALL_GATE_UPPER_TYPE("Vol. 3A, 5.8.3.1"),
    TSS_STACK_OUTSIDE_LIMIT("Vol. 3A, 5.8.5"),
    TSS_NULL_STACK_SELECTOR("Vol. 3A, 5.8.5"),
    TSS_STACK_SELECTOR_RPL("Vol. 3A, 5.8.5"),
    TSS_STACK_DPL("Vol. 3A, 5.8.5"),
    TSS_STACK_TYPE("Vol. 3A, 5.8.5"),
    TSS_STACK_NOT_PRESENT("Vol. 3A, 5.8.5"),
    TSS_STACK_NON_CANONICAL("Vol. 3A, 5.8.5.1"),

    // ---- far returns ----
    RETURN_SELECTOR_RPL("Vol. 3A, 5.8.6"),
    RETURN_CODE_DPL("Vol. 3A, 5.8.6"),
    RETURN_NULL_STACK_SELECTOR("Vol. 2A, IRET"),
    NESTED_TASK_IN_LONG_MODE("Vol. 2A, IRET"),

    // ---- tasks ----
    TASK_GATE_DPL("Vol. 3A, 8.2.5"),
    TASK_GATE_NOT_PRESENT("Vol. 3A, 8.2.5"),
    TASK_DESCRIPTOR_DPL("Vol. 3A, 8.2.2"),
    TASK_SELECTOR_LOCAL("Vol. 3A, 8.2.2"),
    TASK_DESCRIPTOR_TYPE("Vol. 3A, 8.2.2"),
    TASK_BUSY("Vol. 3A, 8.3"),
    TASK_NOT_BUSY("Vol. 3A, 8.3"),
    TASK_NOT_PRESENT("Vol. 3A, 8.3"),
    TASK_LIMIT_TOO_SMALL("Vol. 3A, 8.3"),
    TASK_SWITCH_IN_LONG_MODE("Vol. 3A, 8.7"),
    TASK_LDT_INVALID("Vol. 3A, 8.3, table 8-1"),
    TASK_CODE_INVALID("Vol. 3A, 8.3, table 8-1"),
    TASK_CODE_NOT_PRESENT("Vol. 3A, 8.3, table 8-1"),
    TASK_STACK_INVALID("Vol. 3A, 8.3, table 8-1"),
    TASK_STACK_NOT_PRESENT("Vol. 3A, 8.3, table 8-1"),
    TASK_DATA_INVALID("Vol. 3A, 8.3, table 8-1"),
    TASK_DATA_NOT_PRESENT("Vol. 3A, 8.3, table 8-1"),

    // ---- interrupt delivery ----
    IDT_LIMIT("Vol. 3A, 6.11"),
    IVT_LIMIT("Vol. 3B, 21.1.4"),
    GATE_TYPE("Vol. 3A, 6.11"),
    GATE_UPPER_TYPE("Vol. 3A, 6.14.1"),
    GATE_DPL("Vol. 3A, 6.12.1.1"),
    GATE_NOT_PRESENT("Vol. 3A, 6.15, interrupt 11"),
    GATE_NULL_CODE_SELECTOR("Vol. 3A, 6.12.1"),
    GATE_CODE_TYPE("Vol. 3A, 6.12.1"),
    GATE_CODE_DPL("Vol. 3A, 6.12.1.1"),
    GATE_CODE_NOT_PRESENT("Vol. 3A, 6.12.1"),
    GATE_TARGET_NOT_LONG("Vol. 3A, 6.14.1"),
    GATE_V8086_TARGET_NOT_RING_0("Vol. 3B, 21.3.1.1"),

    // ---- control, debug and extended control registers ----
    CR0_PG_WITHOUT_PE("Vol. 2B, MOV to CR"),
    CR0_NW_WITHOUT_CD("Vol. 2B, MOV to CR"),
    CR0_RESERVED_BITS("Vol. 2B, MOV to CR"),
    LONG_MODE_WITHOUT_PAE("Vol. 3A, 10.8.5"),
    LONG_MODE_WITH_LONG_CODE_SEGMENT("Vol. 3A, 10.8.5"),
    LONG_MODE_WITH_16_BIT_TSS("Vol. 3A, 10.8.5"),
    CR0_PG_CLEAR_IN_64_BIT_MODE("Vol. 2B, MOV to CR"),
    CR0_PG_CLEAR_WITH_PCIDE("Vol. 2B, MOV to CR"),
    CR3_RESERVED_BITS("Vol. 2B, MOV to CR"),
    PDPTE_RESERVED_BITS("Vol. 3A, 4.4.1"),
    CR4_RESERVED_BITS("Vol. 2B, MOV to CR"),
    CR4_BIT_WITHOUT_CPUID("Vol. 3A, 2.5"),
    CR4_PAE_CLEAR_IN_LONG_MODE("Vol. 2B, MOV to CR"),
    CR4_LA57_CHANGE_IN_LONG_MODE("Vol. 2B, MOV to CR"),
    CR4_PCIDE_OUTSIDE_LONG_MODE("Vol. 3A, 4.10.1"),
    CR4_PCIDE_WITH_CR3_PCID("Vol. 3A, 4.10.1"),
    CR8_RESERVED_BITS("Vol. 2B, MOV to CR"),
    CONTROL_REGISTER_NUMBER("Vol. 2B, MOV to CR"),
    DEBUG_REGISTER_ALIAS("Vol. 3B, 18.2.2"),
    DEBUG_REGISTER_RESERVED_BITS("Vol. 2B, MOV to DR"),
    DEBUG_REGISTER_GENERAL_DETECT("Vol. 3B, 18.2.4"),
    XCR_NUMBER("Vol. 2D, XSETBV"),
    XCR0_X87_CLEAR("Vol. 2D, XSETBV"),
    XCR0_AVX_WITHOUT_SSE("Vol. 2D, XSETBV"),
    XCR0_RESERVED_BITS("Vol. 2D, XSETBV"),

    // ---- model-specific registers ----
    MSR_UNKNOWN("Vol. 2B, RDMSR"),
    MSR_RESERVED_BITS("Vol. 2D, WRMSR"),
    MSR_NON_CANONICAL("Vol. 2D, WRMSR"),
    MSR_MEMORY_TYPE("Vol. 3A, 12.12.2"),
    EFER_LME_WITHOUT_CPUID("Vol. 3A, 10.8.5"),
    EFER_NXE_WITHOUT_CPUID("Vol. 3A, 4.1.4"),
    EFER_SCE_WITHOUT_CPUID("Vol. 2B, SYSCALL"),
    EFER_RESERVED_BITS("Vol. 3A, 2.2.1"),
    EFER_LME_CHANGE_WHILE_PAGING("Vol. 3A, 10.8.5"),

    // ---- privilege ----
    PRIVILEGED_INSTRUCTION("Vol. 3A, 5.9"),
    PRIVILEGED_IN_V8086("Vol. 3B, 21.2.7"),
    IOPL_SENSITIVE("Vol. 1, 19.5.1"),
    IOPL_SENSITIVE_IN_V8086("Vol. 3B, 21.2.7"),
    VIRTUAL_INTERRUPT_PENDING("Vol. 3B, 21.3.3.4"),
    VIRTUAL_TRAP_FLAG("Vol. 3B, 21.3.3"),
    UMIP_RESTRICTED("Vol. 3A, 2.5"),
    RDTSC_DISABLED("Vol. 2B, RDTSC"),
    RDPMC_DISABLED("Vol. 2B, RDPMC"),
    PORT_WITHOUT_32_BIT_TSS("Vol. 1, 19.5.2"),
    PORT_OUTSIDE_BITMAP("Vol. 1, 19.5.2"),
    PORT_DENIED("Vol. 1, 19.5.2"),

    // ---- instructions ----
    INVALID_OPCODE("Vol. 3A, 6.15, interrupt 6"),
    UNDEFINED_INSTRUCTION("Vol. 2D, UD"),
    RSM_OUTSIDE_SMM("Vol. 2B, RSM"),
    LOCK_PREFIX("Vol. 2A, LOCK"),
    INSTRUCTION_TOO_LONG("Vol. 2A, 2.3.11"),
    NOT_IN_THIS_MODE("Vol. 2A, 3.1.1.4"),
    MOV_TO_CS("Vol. 2B, MOV"),
    FEATURE_NOT_IN_CPUID("Vol. 2A, CPUID"),
    FEATURE_NOT_ENABLED("Vol. 3A, 2.5"),
    RDPMC_COUNTER("Vol. 2B, RDPMC"),
    INVPCID_TYPE("Vol. 2A, INVPCID"),
    INVPCID_RESERVED_BITS("Vol. 2A, INVPCID"),
    INVPCID_WITHOUT_PCIDE("Vol. 2A, INVPCID"),
    MONITOR_EXTENSIONS("Vol. 2B, MONITOR"),
    MWAIT_EXTENSIONS("Vol. 2B, MWAIT"),
    SYSENTER_IN_REAL_MODE("Vol. 2B, SYSENTER"),
    SYSENTER_CS_NULL("Vol. 2B, SYSENTER"),
    SYSEXIT_CS_NULL("Vol. 2B, SYSEXIT"),
    SYSCALL_NOT_ENABLED("Vol. 2B, SYSCALL"),
    SYSCALL_OUTSIDE_64_BIT_MODE("Vol. 2B, SYSCALL"),
    DIVIDE_BY_ZERO("Vol. 2A, DIV"),
    DIVIDE_OVERFLOW("Vol. 2A, DIV"),
    BOUND_EXCEEDED("Vol. 2A, BOUND"),
    X87_EMULATED("Vol. 3A, 2.5"),
    X87_TASK_SWITCHED("Vol. 3A, 2.5"),
    X87_ERROR_PENDING("Vol. 3A, 6.15, interrupt 16"),
    SIMD_ERROR("Vol. 3A, 6.15, interrupt 19"),
    SSE_NOT_ENABLED("Vol. 3A, 10.6"),
    SSE_OPERAND_MISALIGNED("Vol. 1, 10.4.1.1"),
    MXCSR_RESERVED_BITS("Vol. 1, 10.2.3"),
    XSAVE_AREA_MISALIGNED("Vol. 1, 13.4"),
    XSAVE_HEADER("Vol. 1, 13.8"),

    // ---- events that are no failure but may fail to be delivered ----
    DEBUG_INSTRUCTION("Vol. 2A, INT1"),
    DEBUG_TRAP("Vol. 3B, 18.3.1"),
    DEBUG_BREAKPOINT("Vol. 3B, 18.3.1.1"),
    TASK_SWITCH_TRAP("Vol. 3B, 18.3.1.5"),
    EXTERNAL_INTERRUPT("Vol. 3A, 6.3.1"),
    NON_MASKABLE_INTERRUPT("Vol. 3A, 6.7"),
    DOUBLE_FAULT("Vol. 3A, 6.15, interrupt 8");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String manualSection;

    FaultKind(String manualSection) {
        this.manualSection = manualSection;
    }

    /** Stable name, for example {@code efer-lme-without-cpuid}. */
    public String id() {
        return id;
    }

    /** Where the manual demands the check, for example {@code Vol. 3A, 4.7}. */
    public String manualSection() {
        return manualSection;
    }
}
