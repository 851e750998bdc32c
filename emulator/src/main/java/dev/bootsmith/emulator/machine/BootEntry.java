package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.firmware.BootModule;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.KernelImage;
import dev.bootsmith.emulator.firmware.LinuxBootProtocol;
import java.util.List;

/** How the guest's first instruction is reached. */
public sealed interface BootEntry {
    /** The firmware reads sector 0 of the first floppy or disk to 0x7c00 and jumps to 0000:7C00. */
    record BootSector() implements BootEntry {}

    /**
     * The processor starts at RESET in a firmware image of the user's, which ends below 4 GiB and, as far as it fits into 128 KiB, below 1 MiB as well. The
     * machine's own firmware is absent: nothing has set up memory, chips or tables.
     *
     * @param rom {@link #ROM_GRANULE} bytes or a multiple of it, at most {@link #MAX_ROM_BYTES}
     */
    record Firmware(ByteView rom) implements BootEntry {
        public static final int ROM_GRANULE = 64 << 10;
        public static final int MAX_ROM_BYTES = 16 << 20;

        public Firmware {
            if (rom.size() == 0 || rom.size() % ROM_GRANULE != 0 || rom.size() > MAX_ROM_BYTES) {
                throw new IllegalArgumentException("a firmware image of " + rom.size() + " bytes");
            }
        }
    }

    /** A flat image is loaded at {@code segment * 16 + offset} and entered in real mode with CS = segment, IP = offset. */
    record RealMode(int segment, int offset, ByteView image) implements BootEntry {}

    /** A flat image is loaded at a physical address and entered in 32-bit protected mode with flat 4 GiB segments, paging off. */
    record Protected32(long address, ByteView image) implements BootEntry {}

    /** A flat image is loaded at a physical address and entered in 64-bit mode with the first 4 GiB mapped by 2 MiB pages. */
    record Long64(long address, ByteView image) implements BootEntry {}

    /** A Linux bzImage with its initial ramdisk (size 0 for none) and command line. */
    record Linux(
            ByteView kernel,
            ByteView initialRamdisk,
            String commandLine,
            LinuxBootProtocol.Path path,
            GdtHandoff handoff)
            implements BootEntry {}

    /**
     * An executable kernel with modules (an initial ramdisk is the first one) and a command line.
     *
     * @param file the whole file, in which multiboot headers are looked for
     * @param image its pieces
     */
    record Kernel(
            ByteView file,
            KernelImage image,
            List<BootModule> modules,
            String commandLine,
            Protocol protocol,
            GdtHandoff handoff)
            implements BootEntry {
        public Kernel {
            modules = List.copyOf(modules);
        }
    }

    /** How an executable kernel is entered. */
    enum Protocol {
        MULTIBOOT1,
        MULTIBOOT2,
        PVH,
        /** At its entry point: 32-bit protected mode or 64-bit mode by the class of the file, RSI pointing at Linux' zero page. */
        PLAIN
    }
}
