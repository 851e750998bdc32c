package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;

/**
 * The execution modes of a run, each when it was entered.
 *
 * <p>Between setting CR0.PE and the far jump that loads CS, the processor is in a 16-bit protected mode that nobody means to be in; it counts only if CS
 * is loaded there.
 */
final class ModeTrail implements Stateful {
    /** A guest that switches back and forth for ever is recorded up to here. */
    private static final int CAPACITY = 1_000;

    private final List<ExecutionMode> modes = new ArrayList<>();

    void entered(ExecutionMode mode) {
        boolean repeated = !modes.isEmpty() && modes.get(modes.size() - 1) == mode;
        if (!repeated && modes.size() < CAPACITY) {
            modes.add(mode);
        }
    }

    List<ExecutionMode> modes() {
        return List.copyOf(modes);
    }

    @Override
    public void transferState(StateStream stream) {
        int[] recorded =
                stream.intBlock(modes.stream().mapToInt(ExecutionMode::ordinal).toArray());
        if (stream.isReading()) {
            modes.clear();
            for (int mode : recorded) {
                modes.add(ExecutionMode.values()[mode]);
            }
        }
    }
}
