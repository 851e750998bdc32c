package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contexts met so far, each once: two of them are equal if they are the same object. */
final class CodeContexts {
    private static final int RECENT = 64;

    private final Map<CodeContext, CodeContext> all = new HashMap<>();
    /** Real-mode code changes its segment at every far call: the way back must not cost a look into the map. */
    private final @Nullable CodeContext[] recent = new @Nullable CodeContext[RECENT];

    /** The context that the registers describe. */
    CodeContext of(CpuState state) {
        long base = state.cs().base();
        int slot = (int) (base >>> 4 ^ base >>> 12) & RECENT - 1;
        CodeContext known = recent[slot];
        if (known != null && known.describes(state)) {
            return known;
        }
        CodeContext context = CodeContext.of(state);
        CodeContext interned = all.putIfAbsent(context, context);
        if (interned == null) {
            interned = context;
        }
        recent[slot] = interned;
        return interned;
    }
}
