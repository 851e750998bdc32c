package dev.bootsmith.emulator.fault;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.Optional;

/**
 * One exception, as it is kept for explanations.
 *
 * @param vector 0 to 255
 * @param errorCode what was pushed, or would have been; 0 for vectors without
 * @param reason why
 * @param cs selector of the code that was interrupted
 * @param csBase base of that code segment
 * @param rip offset in it of the instruction at fault (for traps: of the next one)
 * @param mode execution mode then
 * @param cpl privilege level then
 * @param rsp stack pointer then
 * @param cr2 the page-fault address, valid for #PF
 * @param instructions instructions retired since RESET
 */
public record FaultRecord(
        int vector,
        int errorCode,
        FaultReason reason,
        int cs,
        long csBase,
        long rip,
        ExecutionMode mode,
        int cpl,
        long rsp,
        long cr2,
        long instructions) {

    /** The exception of this vector, if it is one of the architecture's. */
    public Optional<Vector> exception() {
        return Vector.ofNumber(vector);
    }
}
