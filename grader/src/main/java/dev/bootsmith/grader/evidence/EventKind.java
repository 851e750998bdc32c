package dev.bootsmith.grader.evidence;

/** What can happen in a machine, as far as a specification can speak of it. */
public enum EventKind {
    /** The subject is an {@link dev.bootsmith.emulator.cpu.ExecutionMode}'s number. */
    MODE,
    /** The subject is the register's number; before and after are its values. */
    CONTROL_REGISTER,
    /** The subject is the register's index; before and after are its values. */
    MSR,
    /** LGDT or LIDT: the subject is 0 or 1, before the limit, after the base. */
    TABLE_LOAD,
    /** LLDT: the subject is the selector, before the limit, after the base. */
    LOCAL_TABLE_LOAD,
    /** LTR: the subject is the selector, before the limit, after the base. */
    TASK_REGISTER_LOAD,
    /** A far JMP: the subject is the selector in CS, after RIP. */
    FAR_JUMP,
    /** The same for a far CALL. */
    FAR_CALL,
    /** The same for a far RET. */
    FAR_RETURN,
    /** INT n: the subject is the vector, after the value of AX. */
    SOFTWARE_INTERRUPT,
    /** The A20 gate was set: the subject is 1 if it was opened. */
    A20,
    /** INVLPG: the subject is the linear address. */
    INVLPG,
    /** INVPCID: the subject is its type. */
    INVPCID,
    /** HLT outside the firmware. */
    HLT,
    /** Only in patterns: any event that makes the processor forget translations. */
    TLB_FLUSH,
    /** The subject is the vector. */
    INTERRUPT,
    /** The subject is the vector, after the error code. */
    EXCEPTION,
    /** The subject is the port, after the value. */
    PORT_READ,
    PORT_WRITE,
    /** The subject is the first sector, before the drive, after the count. */
    DISK_READ,
    DISK_WRITE,
    /** The subject is the interrupt's number, after the value of AX. */
    FIRMWARE,
    /** A byte of RAM that some pattern names was about to be written: the subject is its physical address, after the new value. */
    MEMORY_WRITE,
    /** The guest wrote to a byte of the text screen's memory for the first time: the subject is its offset, after the value. */
    SCREEN_WRITE,
    /** The subject is the linear address of a symbol that was reached. */
    SYMBOL,
    /** The subject is the linear address to which a symbol's routine returned. */
    RETURN,
    /** The end of the run: the subject is a {@link dev.bootsmith.emulator.machine.StopReason}'s number. */
    STOP
}
