package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.nio.charset.StandardCharsets;

/**
 * Loads a Linux kernel image and enters it as a boot loader would: through its real-mode setup code, at its 32-bit or at its 64-bit entry.
 *
 * <pre>
 * 90000h  setup code (real mode), or the "zero page" (32 and 64 bit)      20000h  command line (up to protocol 2.01 at 99000h)
 * 100000h the protected-mode kernel; 10000h for a zImage                 initial ramdisk: at the end of memory, below initrd_addr_max
 * </pre>
 *
 * <p>Source: Documentation/x86/boot.rst of the kernel, protocols 2.00 to 2.15. Offsets are those of struct boot_params.
 */
public final class LinuxBootProtocol {
    private static final int SETUP = ZeroPage.ADDRESS;
    private static final int SETUP_SEGMENT = SETUP >> 4;
    private static final int OLD_COMMAND_LINE_OFFSET = 0x9000;
    private static final int COMMAND_LINE_MAX = 2_047;
    private static final int OLD_COMMAND_LINE_MAX = 255;
    private static final long KERNEL = 0x10_0000;
    private static final long LOW_KERNEL = 0x1_0000;
    private static final int PAGE = 0x1000;

    private static final int SETUP_SECTORS = 0x1f1;
    private static final int BOOT_FLAG = 0x1fe;
    private static final int JUMP_LENGTH = 0x201;
    private static final int MAGIC = 0x202;
    private static final int MAGIC_HDRS = 0x5372_6448;
    private static final int VERSION = 0x206;
    private static final int LOAD_FLAGS = 0x211;
    private static final int INITRD_ADDRESS_MAX = 0x22c;
    private static final int EXTENDED_LOAD_FLAGS = 0x236;
    private static final int LOADED_HIGH = 0x01;
    private static final int ENTRY_64_OFFSET = 0x200;
    private static final int HEADER_BYTES = 0x230;

    private final PhysicalMemory memory;
    private final EntryState entryState;
    private final ByteView kernel;

    /** Which of the kernel's entry points is used. */
    public enum Path {
        REAL_MODE,
        PROTECTED_32,
        LONG_64
    }

    public LinuxBootProtocol(Cpu cpu, PhysicalMemory memory, ByteView kernel) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
        this.kernel = kernel;
    }

    /** Loads everything and sets the registers; the processor is in real mode with all firmware ready. */
    public LoadOutcome load(ByteView initialRamdisk, String commandLine, Path path, GdtHandoff handoff) {
        if (!isKernel()) {
            return LoadOutcome.BAD_HEADER;
        }
        if (path == Path.LONG_64 && (protocol() < 0x20c || (kernel.get16(EXTENDED_LOAD_FLAGS) & 1) == 0)) {
            return LoadOutcome.NO_64_BIT_ENTRY;
        }
        int setupBytes = (setupSectors() + 1) * 512;
        long ramdisk = ramdiskAddress(initialRamdisk.size());
        boolean fits = kernel.size() > setupBytes
                && ramdisk > KERNEL
                && ramdisk > kernelAddress() + kernel.size() - setupBytes
                && (isLoadedHigh() || kernelAddress() + kernel.size() - setupBytes <= SETUP);
        if (!fits) {
            return LoadOutcome.DOES_NOT_FIT;
        }
        memory.load(
                kernelAddress(),
                kernel.slice(setupBytes, kernel.size() - setupBytes).toByteArray());
        memory.load(ramdisk, initialRamdisk.toByteArray());
        entryState.clearRegisters(0);
        ZeroPage page = new ZeroPage(memory);
        if (path == Path.REAL_MODE) {
            memory.load(SETUP, kernel.slice(0, setupBytes).toByteArray());
        } else {
            page.clear();
            copyHeader();
            page.fillFirmwareAnswers();
        }
        page.fillHeader(ramdisk, initialRamdisk.size());
        placeCommandLine(commandLine, page);
        enter(path, handoff);
        return LoadOutcome.READY;
    }

    private boolean isKernel() {
        return kernel.has(0, HEADER_BYTES)
                && kernel.get16(BOOT_FLAG) == 0xaa55
                && kernel.get32(MAGIC) == MAGIC_HDRS
                && protocol() >= 0x200;
    }

    private boolean isLoadedHigh() {
        return (kernel.get8(LOAD_FLAGS) & LOADED_HIGH) != 0;
    }

    private long kernelAddress() {
        return isLoadedHigh() ? KERNEL : LOW_KERNEL;
    }

    private int protocol() {
        return kernel.get16(VERSION);
    }

    private int setupSectors() {
        int sectors = kernel.get8(SETUP_SECTORS);
        return sectors == 0 ? 4 : sectors;
    }

    private long ramdiskAddress(int size) {
        long max = protocol() >= 0x203 ? Integer.toUnsignedLong(kernel.get32(INITRD_ADDRESS_MAX)) : 0x37ff_ffffL;
        long end = Math.min(memory.ramBytes(), max + 1);
        return end - size & -PAGE;
    }

    /** From protocol 2.02 on a pointer in the header; before that a magic number and an offset in the boot sector. */
    private void placeCommandLine(String commandLine, ZeroPage page) {
        boolean byPointer = protocol() >= 0x202;
        int longest = byPointer ? COMMAND_LINE_MAX : OLD_COMMAND_LINE_MAX;
        String cut = commandLine.length() > longest ? commandLine.substring(0, longest) : commandLine;
        byte[] bytes = (cut + '\0').getBytes(StandardCharsets.UTF_8);
        if (byPointer) {
            memory.load(ZeroPage.COMMAND_LINE, bytes);
        } else {
            memory.load(SETUP + OLD_COMMAND_LINE_OFFSET, bytes);
            page.put(0x20, 2, 0xa33f);
            page.put(0x22, 2, OLD_COMMAND_LINE_OFFSET);
        }
    }

    /** The zero page starts out as zeros with the setup header of the image in its place. */
    private void copyHeader() {
        int end = MAGIC + kernel.get8(JUMP_LENGTH);
        byte[] header = kernel.slice(SETUP_SECTORS, end - SETUP_SECTORS).toByteArray();
        memory.load(SETUP + SETUP_SECTORS, header);
    }

    private void enter(Path path, GdtHandoff handoff) {
        switch (path) {
            case REAL_MODE ->
                entryState.realMode(
                        SETUP_SEGMENT + 0x20, 0, SETUP_SEGMENT, SETUP_SEGMENT, protocol() >= 0x201 ? 0xe000 : 0x8ffe);
            case PROTECTED_32 -> {
                CpuState state = entryState.protected32ForGrub(kernelAddress(), handoff);
                state.gpr[BiosCall.SI] = SETUP;
            }
            case LONG_64 -> {
                CpuState state = entryState.long64ForLinux(kernelAddress() + ENTRY_64_OFFSET);
                state.gpr[BiosCall.SI] = SETUP;
            }
        }
    }
}
