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
        List<ExecutionMode> present = modes();
        modes.clear();
        int count = stream.int32(present.size());
        for (int i = 0; i < count; i++) {
            ExecutionMode mode = i < present.size() ? present.get(i) : ExecutionMode.REAL16;
            modes.add(stream.choice(mode, ExecutionMode.values()));
        }
    }
}
