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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A machine put together for a debugger: the same parts as any other, but the interpreters are at hand, because breakpoints are set in them.
 */
public final class DebugMachine {
    private final ProcessorFactory parts;
    private final InstructionTable table;
    private final List<Interpreter> interpreters = new ArrayList<>();
    private final List<GuestMemory> memories = new ArrayList<>();
    private final Machine machine;
    private final GuestCode code;

    public DebugMachine(MachineConfig config, CpuModel model, InstructionTable instructions) {
        parts = new ProcessorFactory(model, instructions);
        table = instructions;
        machine = new Machine(config, this::processor);
        for (Cpu cpu : machine.cpus()) {
            memories.add(new GuestMemory(cpu.state, machine.memory(), new PageWalker(model)));
        }
        code = code(memories.get(0));
    }

    private Cpu processor(PhysicalMemory physical, IoBus bus) {
        CpuModel model = parts.context().model();
        Interpreter interpreter = new Interpreter(new Decoder(table), parts.helpers(), InstructionGate.of(model));
        interpreters.add(interpreter);
        ArchitectureRules rules = new ArchitectureRules(new PageWalker(model));
        Cpu cpu = new Cpu(physical, bus, rules, new InterruptDelivery(parts.context()), interpreter);
        cpu.gpr[2] = Integer.toUnsignedLong(model.signature());
        return cpu;
    }

    private GuestCode code(GuestMemory memory) {
        return new GuestCode(memory, new Disassembler(new Decoder(table), new AttFormatter()));
    }

    public Machine machine() {
        return machine;
    }

    /** The faults so far. */
    public SystemContext context() {
        return parts.context();
    }

    /** Watches processor, devices and firmware from now on; null ends it. */
    public void setObserver(@Nullable MachineObserver observer) {
        machine.setObserver(observer);
        parts.context().setObserver(observer);
    }

    /** Tells observers where the machine is; exact while an instruction is being carried out. */
    public ExecutionPosition position() {
        return ExecutionPosition.of(machine.cpu());
    }

    /** What executes on each processor. */
    List<Interpreter> interpreters() {
        return List.copyOf(interpreters);
    }

    /** Memory as each processor sees it. */
    public List<GuestMemory> memories() {
        return List.copyOf(memories);
    }

    /** Memory as the first processor sees it. */
    public GuestMemory memory() {
        return memories.get(0);
    }

    /** Code as the first processor sees it. */
    public GuestCode code() {
        return code;
    }

    /** Code as a processor sees it. */
    public GuestCode code(int cpu) {
        return cpu == 0 ? code : code(memories.get(cpu));
    }
}
