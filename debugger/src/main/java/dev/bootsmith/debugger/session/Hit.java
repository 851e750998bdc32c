package dev.bootsmith.debugger.session;

/**
 * A stop point that was met.
 *
 * @param point which one
 * @param access for memory and ports, what was done
 * @param address for memory the linear or physical address, as the stop point has it; the port; the register; the vector; 0 otherwise
 * @param oldValue for writes of memory and registers, what was there before
 * @param newValue for writes and port accesses, the value
 * @param sizeBytes for memory and ports, how much was accessed
 */
public record Hit(StopPoint point, AccessKind access, long address, long oldValue, long newValue, int sizeBytes) {
    static Hit of(StopPoint point) {
        return new Hit(point, AccessKind.ACCESS, 0, 0, 0, 0);
    }

    static Hit of(StopPoint point, long address, long oldValue, long newValue) {
        return new Hit(point, AccessKind.WRITE, address, oldValue, newValue, 0);
    }

    /** Whether it is known before the instruction that causes it; otherwise the instruction is over. */
    public boolean comesBefore() {
        return switch (point.condition().kind()) {
            case CODE, MAGIC, TRIPLE_FAULT -> true;
            case VECTOR -> sizeBytes == SOFTWARE;
            case MEMORY, PORT, MSR, CONTROL_BIT, MODE -> false;
        };
    }

    /** Stands in {@link #sizeBytes} for an INT instruction that comes next. */
    static final int SOFTWARE = -1;
}
