package dev.bootsmith.emulator.processor;

/**
 * Semantics of an instruction that is too rare or too large for a micro-op of its own.
 *
 * <p>When it is called, RIP already points at the next instruction. It changes whatever it must, RIP included, or throws
 * {@link dev.bootsmith.emulator.fault.CpuFault} with nothing changed; the engine then puts RIP back to the instruction. It ends a block, so the
 * instruction count is exact while it runs and pending events are looked at afterwards; except the {@link HelperRegistry#calculations calculations}, which find
 * RIP as it was when their block began and must leave it so.
 */
@FunctionalInterface
public interface HelperOp {
    void execute(Cpu cpu, Instruction instruction);
}
