package dev.bootsmith.emulator.pc;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import org.jspecify.annotations.Nullable;

/**
 * A PC with the processor model its configuration names.
 *
 * <pre>{@code
 * MachineConfig config = MachineConfig.builder().addDisk(MemoryDisk.ofImage(image)).build();
 * Pc pc = Pc.of(config);
 * RunResult result = pc.run();
 * pc.faults().shutdownChain(); // why it triple-faulted
 * pc.machine().cpu().state; // the registers it left
 * }</pre>
 */
public final class Pc {
    private final Machine machine;
    private final SystemContext context;

    private Pc(Machine machine, SystemContext context) {
        this.machine = machine;
        this.context = context;
    }

    /**
     * Builds a PC; nothing runs yet.
     *
     * @throws IllegalArgumentException if the configuration names an unknown processor model ({@link CpuModel#unknownPart} tells which part) or keys that
     *     nobody can type ({@link dev.bootsmith.emulator.machine.KeyScript#parse})
     */
    public static Pc of(MachineConfig config) {
        return of(config, IsaTables.load());
    }

    /** The same for a caller that has the instruction table already. */
    public static Pc of(MachineConfig config, InstructionTable table) {
        CpuModel model = CpuModel.parse(config.cpuModel())
                .orElseThrow(() -> new IllegalArgumentException(
                        CpuModel.unknownPart(config.cpuModel()).orElseThrow()));
        ProcessorFactory factory = new ProcessorFactory(model, table);
        return new Pc(new Machine(config, factory), factory.context());
    }

    /** Runs until something ends the run; see {@link Machine#run}. */
    public RunResult run() {
        return machine.run();
    }

    public Machine machine() {
        return machine;
    }

    /** The exceptions so far, and the chain of a triple fault. */
    public FaultLog faults() {
        return context.faultLog();
    }

    public CpuModel cpuModel() {
        return context.model();
    }

    /** Watches processor, devices and firmware from now on; null ends it. */
    public void setObserver(@Nullable MachineObserver observer) {
        machine.setObserver(observer);
        context.setObserver(observer);
    }
}
