package dev.bootsmith.emulator.processor;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.observe.MachineObserver;
import org.jspecify.annotations.Nullable;

/** What system instructions need besides the processor itself: its model, who watches, and where faults are noted. */
public final class SystemContext {
    private final CpuModel model;
    private final FaultLog faultLog = new FaultLog();
    private @Nullable MachineObserver observer;

    public SystemContext(CpuModel model) {
        this.model = model;
    }

    public CpuModel model() {
        return model;
    }

    /** The exceptions so far. */
    public FaultLog faultLog() {
        return faultLog;
    }

    /** Shows register writes and deliveries to an observer, or to nobody. */
    public void setObserver(@Nullable MachineObserver observer) {
        this.observer = observer;
    }

    public @Nullable MachineObserver observer() {
        return observer;
    }
}
