package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.Arrays;

/**
 * The registers of the x87 unit: the stack of eight 80-bit registers with its top, the control and status words, which
 * registers are empty, and where the last instruction and its operand were.
 *
 * <pre>
 * status word
 *  15 14 13 12 11 10  9  8  7  6  5  4  3  2  1  0
 * +--+--+--------+--+--+--+--+--+--+--+--+--+--+--+
 * | B|C3|  TOP   |C2|C1|C0|ES|SF|PE|UE|OE|ZE|DE|IE|
 * +--+--+--------+--+--+--+--+--+--+--+--+--+--+--+
 * </pre>
 *
 * @sdm Vol. 1, 8.1
 */
public final class X87Registers implements Stateful {
    public static final int STATUS_STACK_FAULT = 1 << 6;
    public static final int STATUS_ERROR_SUMMARY = 1 << 7;
    public static final int STATUS_C0 = 1 << 8;
    public static final int STATUS_C1 = 1 << 9;
    public static final int STATUS_C2 = 1 << 10;
    public static final int STATUS_C3 = 1 << 14;
    public static final int STATUS_BUSY = 1 << 15;
    private static final int STATUS_TOP_SHIFT = 11;
    private static final int STATUS_TOP = 7 << STATUS_TOP_SHIFT;
    private static final int EXCEPTIONS = 0x3f;

    /** The control word's bits that exist; bit 6 always reads as 1. */
    private static final int CONTROL_WRITABLE = 0x1f3f;

    private static final int CONTROL_FIXED = 0x40;
    private static final int POWER_UP_CONTROL_WORD = 0x40;

    private final int[] signExponents = new int[8];
    private final long[] significands = new long[8];
    private int occupied;
    private int top;
    private int controlWord;
    private int statusWord;

    /** FIP, FDP, their selectors and FOP: where the last non-control instruction and its operand were. */
    public long instructionPointer;

    public int instructionSelector;
    public long dataPointer;
    public int dataSelector;
    /** The low 11 bits of the last non-control instruction's opcode. */
    public int opcode;

    public X87Registers() {
        initialize();
    }

    /** FNINIT. The contents of the data registers stay, but all are empty. @sdm Vol. 2A, FINIT */
    public void initialize() {
        controlWord = ExtendedRounding.INITIAL_CONTROL_WORD;
        statusWord = 0;
        top = 0;
        occupied = 0;
        instructionPointer = 0;
        instructionSelector = 0;
        dataPointer = 0;
        dataSelector = 0;
        opcode = 0;
    }

    /** Clears the data registers too: XRSTOR's initial configuration. @sdm Vol. 1, 13.6 */
    public void reset() {
        Arrays.fill(signExponents, 0);
        Arrays.fill(significands, 0);
        initialize();
    }

    /** RESET: every register holds +0 and is in use, exceptions are unmasked, precision is single. @sdm Vol. 3A, table 9-1 */
    public void powerUp() {
        reset();
        setControlWord(POWER_UP_CONTROL_WORD);
        occupied = 0xff;
    }

    /** Whether everything is as after FNINIT and the data registers are zero: XSAVE's initial configuration. @sdm Vol. 1, 13.6 */
    public boolean isInitial() {
        boolean zero = true;
        for (int i = 0; i < significands.length; i++) {
            zero &= significands[i] == 0 && signExponents[i] == 0;
        }
        return zero
                && controlWord == ExtendedRounding.INITIAL_CONTROL_WORD
                && (statusWord | top | occupied | instructionSelector | dataSelector | opcode) == 0
                && (instructionPointer | dataPointer) == 0;
    }

    public int controlWord() {
        return controlWord;
    }

    /** FLDCW: exceptions that were masked and are pending may become unmasked, and the other way round. */
    public void setControlWord(int value) {
        controlWord = value & CONTROL_WRITABLE | CONTROL_FIXED;
        refreshErrorSummary();
    }

    public int statusWord() {
        return statusWord | top << STATUS_TOP_SHIFT;
    }

    public void setStatusWord(int value) {
        top = (value & STATUS_TOP) >> STATUS_TOP_SHIFT;
        statusWord = value & ~STATUS_TOP & 0xffff;
        refreshErrorSummary();
    }

    /** Adds exceptions; returns whether one of them is not masked. */
    boolean raise(int exceptions) {
        statusWord |= exceptions;
        refreshErrorSummary();
        return (exceptions & EXCEPTIONS & ~controlWord) != 0;
    }

    private void refreshErrorSummary() {
        int unmasked = statusWord & ~controlWord & EXCEPTIONS;
        int summary = STATUS_ERROR_SUMMARY | STATUS_BUSY;
        statusWord = unmasked != 0 ? statusWord | summary : statusWord & ~summary;
    }

    /** FNCLEX. */
    public void clearExceptions() {
        statusWord &= ~(EXCEPTIONS | STATUS_STACK_FAULT | STATUS_ERROR_SUMMARY | STATUS_BUSY);
    }

    /** Tells whether the next waiting instruction must raise #MF. */
    public boolean hasPendingException() {
        return (statusWord & STATUS_ERROR_SUMMARY) != 0;
    }

    void setConditionCodes(int mask, int codes) {
        statusWord = statusWord & ~mask | codes & mask;
    }

    public int top() {
        return top;
    }

    void setTop(int newTop) {
        top = newTop & 7;
    }

    /** The tag word: two bits a physical register, 0 valid, 1 zero, 2 special, 3 empty. @sdm Vol. 1, 8.1.7 */
    public int tagWord() {
        int tags = 0;
        for (int register = 7; register >= 0; register--) {
            tags = tags << 2 | tag(register);
        }
        return tags;
    }

    private int tag(int register) {
        if ((occupied >> register & 1) == 0) {
            return 3;
        }
        int high = signExponents[register];
        long low = significands[register];
        if (ExtendedFormat.isZero(high, low)) {
            return 1;
        }
        boolean special = ExtendedFormat.hasMaximalExponent(high) || low >= 0;
        return special ? 2 : 0;
    }

    /** Takes only emptiness from a tag word; the rest follows from the contents. */
    public void setTagWord(int tags) {
        occupied = 0;
        for (int register = 0; register < 8; register++) {
            if ((tags >> 2 * register & 3) != 3) {
                occupied |= 1 << register;
            }
        }
    }

    /** The abridged tag byte of FXSAVE: one bit a physical register, set when it is not empty. */
    public int abridgedTags() {
        return occupied;
    }

    public void setAbridgedTags(int tags) {
        occupied = tags & 0xff;
    }

    /** Tells whether ST(i) is empty. */
    public boolean isEmpty(int index) {
        return (occupied >> physical(index) & 1) == 0;
    }

    public int signExponent(int index) {
        return signExponents[physical(index)];
    }

    public long significand(int index) {
        return significands[physical(index)];
    }

    /** Writes ST(i), which is then not empty. */
    public void set(int index, int signExponent, long significand) {
        int register = physical(index);
        signExponents[register] = signExponent & 0xffff;
        significands[register] = significand;
        occupied |= 1 << register;
    }

    /** Writes ST(i) and leaves its tag alone, as the restoring instructions do. */
    public void restore(int index, int signExponent, long significand) {
        int register = physical(index);
        signExponents[register] = signExponent & 0xffff;
        significands[register] = significand;
    }

    void free(int index) {
        occupied &= ~(1 << physical(index));
    }

    void pop() {
        free(0);
        top = top + 1 & 7;
    }

    private int physical(int index) {
        return top + index & 7;
    }

    /** An MMX register: the significand of the physical register. */
    public long mmx(int register) {
        return significands[register];
    }

    /** Every MMX instruction sets TOP to 0; all but EMMS make all registers valid; a written one gets an exponent of ones. */
    public void setMmx(int register, long value) {
        significands[register] = value;
        signExponents[register] = 0xffff;
        enterMmx();
    }

    public void enterMmx() {
        top = 0;
        occupied = 0xff;
    }

    /** EMMS. @sdm Vol. 3A, 13.2 (table 13-2) */
    public void leaveMmx() {
        top = 0;
        occupied = 0;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.ints(signExponents);
        stream.longs(significands);
        occupied = stream.int32(occupied);
        top = stream.int32(top);
        controlWord = stream.int32(controlWord);
        statusWord = stream.int32(statusWord);
        instructionPointer = stream.int64(instructionPointer);
        instructionSelector = stream.int32(instructionSelector);
        dataPointer = stream.int64(dataPointer);
        dataSelector = stream.int32(dataSelector);
        opcode = stream.int32(opcode);
    }
}
