package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.List;

/**
 * Enters a kernel by the PVH protocol: 32-bit protected mode, paging off, EBX pointing at a {@code hvm_start_info}.
 *
 * <p>Source: Xen documentation, "x86/HVM direct boot ABI", and the public header {@code start_info.h}.
 */
public final class PvhBoot {
    /** Type of the ELF note that holds the entry point, in notes named "Xen". */
    public static final int NOTE_TYPE = 18;

    private static final long START_INFO = 0x1_0000;
    private static final long MAGIC = 0x336e_c578;
    private static final int START_INFO_BYTES = 56;

    private final PhysicalMemory memory;
    private final EntryState entryState;

    public PvhBoot(Cpu cpu, PhysicalMemory memory) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
    }

    /** Loads kernel and modules, writes the start information and sets the registers. */
    public LoadOutcome load(KernelImage kernel, List<BootModule> modules, String commandLine, long rsdp) {
        ModuleLoader loader = new ModuleLoader(memory);
        if (!loader.fits(kernel.end(), modules) || !kernel.loadInto(memory)) {
            return LoadOutcome.DOES_NOT_FIT;
        }
        writeStartInfo(loader.load(kernel.end(), modules), commandLine, rsdp);
        entryState.clearRegisters(0);
        CpuState state = entryState.protected32(kernel.entry(), GdtHandoff.VALID);
        state.gpr[BiosCall.BX] = START_INFO;
        return LoadOutcome.READY;
    }

    private void writeStartInfo(List<ModuleLoader.Placed> modules, String commandLine, long rsdp) {
        LowMemoryWriter strings = new LowMemoryWriter(memory, START_INFO + 0x1000);
        long commandLineAddress = strings.string(commandLine);
        strings.align(8);
        long moduleList = strings.position();
        for (ModuleLoader.Placed module : modules) {
            strings.put(8, module.start());
            strings.put(8, module.end() - module.start());
            strings.put(8, 0); // command line of the module
            strings.put(8, 0);
        }
        List<E820Map.Entry> map = E820Map.ofMemory(memory.ramBytes()).entries();
        long memoryMap = strings.position();
        for (E820Map.Entry entry : map) {
            strings.put(8, entry.base());
            strings.put(8, entry.lengthBytes());
            strings.put(4, entry.type().number());
            strings.put(4, 0);
        }
        LowMemoryWriter info = new LowMemoryWriter(memory, START_INFO);
        info.bytes(new byte[START_INFO_BYTES]);
        info = new LowMemoryWriter(memory, START_INFO);
        info.put(4, MAGIC);
        info.put(4, 1); // version
        info.put(4, 0); // flags
        info.put(4, modules.size());
        info.put(8, modules.isEmpty() ? 0 : moduleList);
        info.put(8, commandLineAddress);
        info.put(8, rsdp);
        info.put(8, memoryMap);
        info.put(4, map.size());
    }
}
