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
    /** The guest wrote to a byte of the text screen's memory for the first time: the subject is its offset, after the value. */
    SCREEN_WRITE,
    /** The subject is the linear address of a symbol that was reached. */
    SYMBOL,
    /** The subject is the linear address to which a symbol's routine returned. */
    RETURN,
    /** The end of the run: the subject is a {@link dev.bootsmith.emulator.machine.StopReason}'s number. */
    STOP
}
