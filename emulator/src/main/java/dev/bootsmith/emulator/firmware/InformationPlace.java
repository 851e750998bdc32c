package dev.bootsmith.emulator.firmware;

import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Where the information of a multiboot loader goes: nowhere that the kernel uses.
 *
 * <p>A kernel above 1 MiB finds it at 10000h, where GRUB most often leaves it. A kernel that is linked into low memory, as one that goes on
 * in real mode is, takes the memory around itself for its own; the information then stands as high as it can.
 *
 * <p>Source: Multiboot Specification 0.6.96, 3.3: it may be placed anywhere in memory by the boot loader (with the exception of the memory
 * reserved for the kernel and boot modules, of course).
 */
final class InformationPlace {
    private static final long LOW_MEMORY_END = 0x10_0000;
    private static final long USUAL = 0x1_0000;
    /** Room for section headers, command lines and the memory map; the stack of the hand-over begins behind the highest place. */
    private static final long ROOM = 0x1_0000;

    private static final long[] BESIDE_A_LOW_KERNEL = {0x7_0000, 0x4_0000, USUAL};

    private InformationPlace() {}

    /** The address for a kernel; empty when it leaves no room in low memory. */
    static OptionalLong beside(KernelImage image) {
        if (image.isFree(0, LOW_MEMORY_END)) {
            return OptionalLong.of(USUAL);
        }
        return LongStream.of(BESIDE_A_LOW_KERNEL)
                .filter(place -> image.isFree(place, place + ROOM))
                .findFirst();
    }
}
