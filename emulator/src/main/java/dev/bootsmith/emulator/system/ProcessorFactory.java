package dev.bootsmith.emulator.system;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.machine.CpuFactory;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.ArchitectureRules;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.op.CryptographicInstructions;
import dev.bootsmith.emulator.op.ExtendedStateOps;
import dev.bootsmith.emulator.op.Sse4Ops;
import dev.bootsmith.emulator.op.SseFloatOps;
import dev.bootsmith.emulator.op.StringCompareOps;
import dev.bootsmith.emulator.op.VectorMoveOps;
import dev.bootsmith.emulator.op.VectorOps;
import dev.bootsmith.emulator.op.VexFusedOps;
import dev.bootsmith.emulator.op.VexHalfPrecisionOps;
import dev.bootsmith.emulator.op.VexLaneOps;
import dev.bootsmith.emulator.op.VexMoveOps;
import dev.bootsmith.emulator.op.VexPermuteOps;
import dev.bootsmith.emulator.op.X87Ops;
import dev.bootsmith.emulator.op.X87StateOps;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.InstructionTable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a complete processor of a model: interpreter, address rules, system instructions and interrupt delivery. One factory serves one processor.
 *
 * <pre>{@code
 * ProcessorFactory factory = new ProcessorFactory(CpuModel.standard(), IsaTables.load());
 * Machine machine = new Machine(config, factory);
 * machine.run();
 * factory.context().faultLog().shutdownChain();
 * }</pre>
 */
public final class ProcessorFactory implements CpuFactory {
    private final InstructionTable table;
    private final SystemContext context;
    private final HelperRegistry helpers = new HelperRegistry();
    private @Nullable Interpreter first;

    public ProcessorFactory(CpuModel model, InstructionTable table) {
        this.table = table;
        this.context = new SystemContext(model);
        SystemHelpers.register(helpers, context);
        ExtendedStateOps.register(helpers);
        HelperRegistry calculations = helpers.calculations();
        X87Ops.register(calculations);
        X87StateOps.register(calculations);
        SseFloatOps.register(calculations);
        VectorOps.register(calculations);
        VectorMoveOps.register(calculations);
        Sse4Ops.register(calculations);
        StringCompareOps.register(calculations);
        CryptographicInstructions.register(calculations);
        VexLaneOps.register(calculations);
        VexMoveOps.register(calculations);
        VexPermuteOps.register(calculations);
        VexFusedOps.register(calculations);
        VexHalfPrecisionOps.register(calculations);
    }

    /** The model, the faults so far, and where an observer is set. */
    public SystemContext context() {
        return context;
    }

    /** Where semantics of further instructions may be added before the processor is made. */
    public HelperRegistry helpers() {
        return helpers;
    }

    /**
     * Tells of every instruction of the first processor, before it is executed, at its linear address; slow. Null ends it.
     *
     * @throws IllegalStateException if no processor was made yet
     */
    public void observeInstructions(@Nullable LongConsumer observer) {
        Interpreter interpreter = first;
        if (interpreter == null) {
            throw new IllegalStateException("no processor yet");
        }
        interpreter.setInstructionListener(
                observer == null
                        ? null
                        : cpu -> {
                            CpuState state = cpu.state;
                            boolean isFlat = state.mode() == ExecutionMode.LONG64;
                            observer.accept(isFlat ? state.rip : state.cs().base() + state.rip & 0xffff_ffffL);
                            return false;
                        });
    }

    @Override
    public Cpu create(PhysicalMemory memory, IoBus bus) {
        Interpreter interpreter = new Interpreter(new Decoder(table), helpers, InstructionGate.of(context.model()));
        if (first == null) {
            first = interpreter;
        }
        ArchitectureRules rules = new ArchitectureRules(new PageWalker(context.model()));
        Cpu cpu = new Cpu(memory, bus, rules, new InterruptDelivery(context), interpreter);
        cpu.gpr[2] = Integer.toUnsignedLong(context.model().signature());
        return cpu;
    }
}
