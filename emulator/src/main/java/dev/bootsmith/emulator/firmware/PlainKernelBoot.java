package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Enters an executable at its entry point: a 32-bit one in protected mode (CS 10h, data 18h), a 64-bit one in 64-bit mode with the first 4 GiB mapped to
 * themselves. RSI points at a Linux zero page, so that an uncompressed {@code vmlinux} boots; the first module is its initial ramdisk.
 */
public final class PlainKernelBoot {
    private final PhysicalMemory memory;
    private final EntryState entryState;

    public PlainKernelBoot(Cpu cpu, PhysicalMemory memory) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
    }

    /** Loads kernel and modules and sets the registers. */
    public LoadOutcome load(KernelImage kernel, List<BootModule> modules, String commandLine) {
        ModuleLoader loader = new ModuleLoader(memory);
        if (!loader.fits(kernel.end(), modules) || !kernel.loadInto(memory)) {
            return LoadOutcome.DOES_NOT_FIT;
        }
        List<ModuleLoader.Placed> placed = loader.load(kernel.end(), modules);
        boolean lowIsFree = kernel.segments().stream().noneMatch(segment -> segment.physicalAddress() < 0xa_0000);
        if (lowIsFree) {
            ZeroPage page = new ZeroPage(memory);
            page.clear();
            page.fillMagic();
            page.fillFirmwareAnswers();
            ModuleLoader.Placed ramdisk = placed.isEmpty() ? null : placed.get(0);
            page.fillHeader(
                    ramdisk == null ? 0 : ramdisk.start(),
                    ramdisk == null ? 0 : (int) (ramdisk.end() - ramdisk.start()));
            memory.load(ZeroPage.COMMAND_LINE, (commandLine + '\0').getBytes(StandardCharsets.UTF_8));
        }
        entryState.clearRegisters(0);
        CpuState state = kernel.bits() == 64
                ? entryState.long64ForLinux(kernel.entry())
                : entryState.protected32ForGrub(kernel.entry(), GdtHandoff.VALID);
        state.gpr[BiosCall.SI] = lowIsFree ? ZeroPage.ADDRESS : 0;
        return LoadOutcome.READY;
    }
}
