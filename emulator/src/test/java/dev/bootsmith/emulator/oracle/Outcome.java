package dev.bootsmith.emulator.oracle;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a machine state.
 *
 * @param written the bytes of RAM that the run changed, by address
 */
record Outcome(Exit exit, ProcessorImage end, List<MachineVector.MemoryChange> written) {
    /** How a run ended, with the numbers of tools/oracle/kvm.c. */
    enum Exit {
        HALTED(0),
        SHUTDOWN(1),
        NOT_EMULATED(2),
        OUT_OF_TIME(3),
        REFUSED(4),
        OTHER(5);

        final int code;

        Exit(int code) {
            this.code = code;
        }

        static Exit of(int code) {
            return Stream.of(values())
                    .filter(exit -> exit.code == code)
                    .findFirst()
                    .orElseThrow();
        }
    }

    boolean isComparable() {
        return exit == Exit.HALTED || exit == Exit.SHUTDOWN;
    }
}
