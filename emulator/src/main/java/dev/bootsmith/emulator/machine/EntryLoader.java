package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.firmware.EntryState;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.LinuxBootProtocol;
import dev.bootsmith.emulator.firmware.LoadOutcome;
import dev.bootsmith.emulator.firmware.Multiboot1;
import dev.bootsmith.emulator.firmware.Multiboot2;
import dev.bootsmith.emulator.firmware.PlainKernelBoot;
import dev.bootsmith.emulator.firmware.PvhBoot;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Puts an image into memory and the processor into the state its entry mode promises.
 *
 * <pre>
 * real     CS:IP as given; DS = ES = FS = GS = 0; SS:SP = 8000:FFFE
 * prot32   CS = 08h, DS = ES = FS = GS = SS = 10h, base 0, limit 4 GiB; ESP = 90000h; paging off
 * long64   CS = 18h (L=1), data 10h; RSP = 90000h; CR4.PAE; EFER.LME and LMA; 2 MiB pages over the first 4 GiB, writable
 * </pre>
 *
 * All other registers are 0, EFLAGS is 2 (IF as configured), A20 is open and the firmware's interrupts are ready to use in real mode.
 */
final class EntryLoader {
    private final Cpu cpu;
    private final PhysicalMemory memory;
    private final EntryState entryState;

    EntryLoader(Cpu cpu, PhysicalMemory memory) {
        this.cpu = cpu;
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterRealMode(BootEntry.RealMode entry, long flags) {
        if (!load((entry.segment() * 16L) + entry.offset(), entry.image())) {
            return false;
        }
        entryState.clearRegisters(flags);
        entryState.realMode(entry.segment(), entry.offset(), 0, 0x8000, 0xfffe);
        return true;
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterProtected32(BootEntry.Protected32 entry, long flags) {
        if (!load(entry.address(), entry.image())) {
            return false;
        }
        entryState.clearRegisters(flags);
        entryState.protected32(entry.address(), GdtHandoff.VALID);
        return true;
    }

    /** Returns false when the image does not fit into memory. */
    boolean enterLong64(BootEntry.Long64 entry, long flags) {
        if (!load(entry.address(), entry.image())) {
            return false;
        }
        entryState.clearRegisters(flags);
        entryState.long64(entry.address());
        return true;
    }

    LoadOutcome enterLinux(BootEntry.Linux entry) {
        LinuxBootProtocol protocol = new LinuxBootProtocol(cpu, memory, entry.kernel());
        return protocol.load(entry.initialRamdisk(), entry.commandLine(), entry.path(), entry.handoff());
    }

    LoadOutcome enterKernel(BootEntry.Kernel entry, long rsdp) {
        return switch (entry.protocol()) {
            case MULTIBOOT1 ->
                new Multiboot1(cpu, memory)
                        .load(entry.file(), entry.image(), entry.modules(), entry.commandLine(), entry.handoff());
            case MULTIBOOT2 ->
                new Multiboot2(cpu, memory)
                        .load(entry.file(), entry.image(), entry.modules(), entry.commandLine(), entry.handoff(), rsdp);
            case PVH -> new PvhBoot(cpu, memory).load(entry.image(), entry.modules(), entry.commandLine(), rsdp);
            case PLAIN -> new PlainKernelBoot(cpu, memory).load(entry.image(), entry.modules(), entry.commandLine());
        };
    }

    private boolean load(long address, ByteView image) {
        if (address < 0 || address + image.size() > memory.ramBytes()) {
            return false;
        }
        memory.load(address, image.toByteArray());
        return true;
    }
}
