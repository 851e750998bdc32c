package dev.bootsmith.grader.result;

/**
 * Who wrote some neighbouring cells of the screen last.
 *
 * @param mode the processor's mode then
 * @param address linear address of the instruction; of a firmware service, of the one that called it
 * @param firmware whether a service of the firmware wrote on the guest's behalf
 * @param source file and line, empty if they are not known
 */
public record CellWriter(
        int row, int column, int length, String mode, String address, boolean firmware, String source) {
    /** Whether the next cell has the same writer. */
    public boolean isSameWriter(CellWriter next) {
        return next.row == row
                && next.column == column + length
                && next.mode.equals(mode)
                && next.address.equals(address)
                && next.firmware == firmware;
    }

    /** Returns the stretch with one more cell. */
    public CellWriter longer() {
        return new CellWriter(row, column, length + 1, mode, address, firmware, source);
    }
}
