package dev.bootsmith.debugger.session;

import dev.bootsmith.debugger.checklist.ExecutionPosition;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.ArchitectureRules;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.system.InterruptDelivery;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.InstructionTable;
import org.jspecify.annotations.Nullable;

/**
 * A machine put together for a debugger: the same parts as any other, but the interpreter is at hand, because breakpoints are set in it.
 */
public final class DebugMachine {
    private final Interpreter interpreter;
    private final SystemContext context;
    private final Machine machine;
    private final GuestMemory memory;
    private final GuestCode code;
    private final MachineTarget target;

    public DebugMachine(MachineConfig config, CpuModel model, InstructionTable table) {
        ProcessorFactory parts = new ProcessorFactory(model, table);
        context = parts.context();
        interpreter = new Interpreter(new Decoder(table), parts.helpers(), InstructionGate.of(model));
        machine = new Machine(config, this::processor);
        memory = new GuestMemory(machine.cpu().state, machine.memory(), new PageWalker(model));
        code = new GuestCode(memory, new Disassembler(new Decoder(table), new AttFormatter()));
        target = new MachineTarget(machine, interpreter, memory);
    }

    private Cpu processor(PhysicalMemory physical, IoBus bus) {
        ArchitectureRules rules = new ArchitectureRules(new PageWalker(context.model()));
        Cpu cpu = new Cpu(physical, bus, rules, new InterruptDelivery(context), interpreter);
        cpu.gpr[2] = Integer.toUnsignedLong(context.model().signature());
        return cpu;
    }

    public Machine machine() {
        return machine;
    }

    /** The faults so far. */
    public SystemContext context() {
        return context;
    }

    /** Watches processor, devices and firmware from now on; null ends it. */
    public void setObserver(@Nullable MachineObserver observer) {
        machine.setObserver(observer);
        context.setObserver(observer);
    }

    /** Tells observers where the machine is; exact while an instruction is being carried out. */
    public ExecutionPosition position() {
        return ExecutionPosition.of(machine.cpu());
    }

    public GuestMemory memory() {
        return memory;
    }

    public GuestCode code() {
        return code;
    }

    public MachineTarget target() {
        return target;
    }
}
