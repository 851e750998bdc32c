package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.ArrayList;
import java.util.List;

/** Puts modules into memory behind the kernel, each at the start of a page. */
final class ModuleLoader {
    private static final long PAGE = 0x1000;
    private static final long LOWEST = 0x10_0000;

    private final PhysicalMemory memory;

    ModuleLoader(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Where a module is. */
    record Placed(long start, long end, String commandLine) {}

    /** Whether all modules find room behind the kernel. */
    boolean fits(long kernelEnd, List<BootModule> modules) {
        long next = firstPage(kernelEnd);
        for (BootModule module : modules) {
            next = next + module.contents().size() + PAGE - 1 & -PAGE;
        }
        return next <= memory.ramBytes();
    }

    List<Placed> load(long kernelEnd, List<BootModule> modules) {
        List<Placed> placed = new ArrayList<>();
        long next = firstPage(kernelEnd);
        for (BootModule module : modules) {
            memory.load(next, module.contents().toByteArray());
            long end = next + module.contents().size();
            placed.add(new Placed(next, end, module.commandLine()));
            next = end + PAGE - 1 & -PAGE;
        }
        return placed;
    }

    private static long firstPage(long kernelEnd) {
        return Math.max(LOWEST, kernelEnd + PAGE - 1 & -PAGE);
    }
}
