package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.fault.FaultReason;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another implementation that goes through the states of a {@link GuestImage}. */
interface GuestOracle {
    /**
     * Runs an image.
     *
     * @param states how many there are in it
     */
    GuestRun run(byte[] image, int states) throws IOException, InterruptedException;

    /** Whether it checks what this fault is about; a state that raises another is not compared. */
    boolean checks(FaultReason reason);

    /**
     * Whether a changed doubleword may differ.
     *
     * @param undefined status flags that instructions of the state leave undefined
     */
    boolean mayDiffer(int mine, int theirs, int undefined);

    /** What the other one is known to do otherwise, or what leads to where nobody knows; docs/formats/oracles.md gives the reasons. */
    boolean isKnownDeviation(MachineVector vector, GuestDump ours, GuestDump theirs);

    /** Status flags that may differ wherever they were stored. */
    default int undefinedFlags(MachineVector vector) {
        return Comparison.undefinedFlags(vector);
    }

    /** The differences in one state. */
    default List<String> differences(MachineVector vector, @Nullable GuestDump ours, @Nullable GuestDump theirs) {
        if (ours == null || theirs == null) {
            return List.of("does not end");
        }
        int undefined = undefinedFlags(vector);
        return ours.differences(theirs, GuestImage.before(vector), (mine, other) -> mayDiffer(mine, other, undefined));
    }

    /** Whether pushed flags, at any place in a doubleword, are all that differs. */
    static boolean isOnlyFlags(int mine, int theirs, long flags) {
        int differing = mine ^ theirs;
        for (int shift = 0; shift < 32; shift += 8) {
            boolean before = (differing & ~(int) (flags << shift)) == 0;
            boolean behind = (differing & ~(int) (flags >>> 32 - shift)) == 0 && shift > 0;
            if (before || behind) {
                return true;
            }
        }
        return false;
    }
}
