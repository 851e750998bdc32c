package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;

/** Makes the processor of a machine. */
@FunctionalInterface
public interface CpuFactory {
    Cpu create(PhysicalMemory memory, IoBus bus);
}
