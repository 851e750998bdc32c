package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.ArchitectureRules;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.emulator.system.InterruptDelivery;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Our processor with {@link BaseMemory} and nothing else. */
final class ProcessorUnderTest {
    private static final int MAX_INSTRUCTIONS = 5_000;
    private static final String MODEL = "max,-la57";

    private final PhysicalMemory physical = new PhysicalMemory(BaseMemory.BYTES);
    private final ProcessorFactory factory =
            new ProcessorFactory(CpuModel.parse(MODEL).orElseThrow(), IsaTables.load());
    private final Interpreter interpreter = new Interpreter(
            new Decoder(IsaTables.load()),
            factory.helpers(),
            InstructionGate.of(factory.context().model()));
    private final Cpu cpu = new Cpu(
            physical,
            new IoBus(),
            new ArchitectureRules(new PageWalker(factory.context().model())),
            new InterruptDelivery(factory.context()),
            interpreter);
    private final byte[] base = BaseMemory.copy();
    private final byte[] before = base.clone();

    Outcome run(MachineVector vector) {
        for (MachineVector.MemoryChange change : vector.changes()) {
            System.arraycopy(change.bytes(), 0, before, change.address(), change.bytes().length);
        }
        byte[] ram = physical.ram();
        System.arraycopy(before, 0, ram, 0, BaseMemory.BYTES);
        cpu.reset();
        interpreter.forgetCode();
        vector.start().load(cpu.state);
        cpu.linear.tlb().flush();
        CpuExit exit = cpu.run(MAX_INSTRUCTIONS);
        Outcome outcome = new Outcome(exitOf(exit), ProcessorImage.of(cpu.state), written(ram));
        for (MachineVector.MemoryChange change : vector.changes()) {
            System.arraycopy(base, change.address(), before, change.address(), change.bytes().length);
        }
        return outcome;
    }

    private static Outcome.Exit exitOf(CpuExit exit) {
        return switch (exit) {
            case HALTED -> Outcome.Exit.HALTED;
            case SHUTDOWN -> Outcome.Exit.SHUTDOWN;
            case BUDGET -> Outcome.Exit.OUT_OF_TIME;
            case UNIMPLEMENTED -> Outcome.Exit.NOT_EMULATED;
            case STOP_REQUESTED, BREAKPOINT -> Outcome.Exit.OTHER;
        };
    }

    private List<MachineVector.MemoryChange> written(byte[] ram) {
        List<MachineVector.MemoryChange> written = new ArrayList<>();
        int at = 0;
        while (true) {
            int step = Arrays.mismatch(ram, at, BaseMemory.BYTES, before, at, BaseMemory.BYTES);
            if (step < 0) {
                return written;
            }
            int start = at + step;
            at = start;
            while (at < BaseMemory.BYTES && ram[at] != before[at]) {
                at++;
            }
            written.add(new MachineVector.MemoryChange(start, Arrays.copyOfRange(ram, start, at)));
        }
    }
}
