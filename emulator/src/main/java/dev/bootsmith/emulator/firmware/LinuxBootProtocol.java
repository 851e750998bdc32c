package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Loads a bzImage and enters it as a boot loader would: through its real-mode setup code, at its 32-bit or at its 64-bit entry.
 *
 * <pre>
 * 90000h  setup code (real mode), or the "zero page" (32 and 64 bit)      20000h  command line
 * 100000h the protected-mode kernel                                      initial ramdisk: at the end of memory, below initrd_addr_max
 * </pre>
 *
 * <p>Source: Documentation/x86/boot.rst of the kernel, protocol 2.15. Offsets are those of struct boot_params.
 */
public final class LinuxBootProtocol {
    private static final int SETUP = 0x9_0000;
    private static final int SETUP_SEGMENT = SETUP >> 4;
    private static final int COMMAND_LINE = 0x2_0000;
    private static final int COMMAND_LINE_MAX = 2_047;
    private static final long KERNEL = 0x10_0000;
    private static final int PAGE = 0x1000;

    private static final int SETUP_SECTORS = 0x1f1;
    private static final int BOOT_FLAG = 0x1fe;
    private static final int JUMP_LENGTH = 0x201;
    private static final int MAGIC = 0x202;
    private static final int MAGIC_HDRS = 0x5372_6448;
    private static final int VERSION = 0x206;
    private static final int TYPE_OF_LOADER = 0x210;
    private static final int LOAD_FLAGS = 0x211;
    private static final int RAMDISK_IMAGE = 0x218;
    private static final int RAMDISK_SIZE = 0x21c;
    private static final int HEAP_END = 0x224;
    private static final int COMMAND_LINE_POINTER = 0x228;
    private static final int INITRD_ADDRESS_MAX = 0x22c;
    private static final int EXTENDED_LOAD_FLAGS = 0x236;
    private static final int E820_ENTRIES = 0x1e8;
    private static final int E820_TABLE = 0x2d0;
    private static final int LOADED_HIGH = 0x01;
    private static final int CAN_USE_HEAP = 0x80;
    private static final int UNKNOWN_LOADER = 0xff;
    private static final int ENTRY_64_OFFSET = 0x200;

    private final PhysicalMemory memory;
    private final EntryState entryState;
    private final ByteView kernel;

    /** Which of the kernel's entry points is used. */
    public enum Path {
        REAL_MODE,
        PROTECTED_32,
        LONG_64
    }

    /** What is wrong with what was to be booted. */
    public enum Outcome {
        READY,
        NOT_A_BZIMAGE,
        NO_64_BIT_ENTRY,
        DOES_NOT_FIT
    }

    public LinuxBootProtocol(Cpu cpu, PhysicalMemory memory, ByteView kernel) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
        this.kernel = kernel;
    }

    /** Loads everything and sets the registers; the processor is in real mode with all firmware ready. */
    public Outcome load(ByteView initialRamdisk, String commandLine, Path path) {
        if (!isBzImage()) {
            return Outcome.NOT_A_BZIMAGE;
        }
        if (path == Path.LONG_64 && (protocol() < 0x20c || (kernel.get16(EXTENDED_LOAD_FLAGS) & 1) == 0)) {
            return Outcome.NO_64_BIT_ENTRY;
        }
        int setupBytes = (setupSectors() + 1) * 512;
        long ramdisk = ramdiskAddress(initialRamdisk.size());
        boolean fits = kernel.size() > setupBytes && ramdisk > KERNEL + kernel.size() - setupBytes;
        if (!fits) {
            return Outcome.DOES_NOT_FIT;
        }
        memory.load(KERNEL, kernel.slice(setupBytes, kernel.size() - setupBytes).toByteArray());
        memory.load(ramdisk, initialRamdisk.toByteArray());
        memory.load(COMMAND_LINE, commandLineBytes(commandLine));
        entryState.clearRegisters(0);
        if (path == Path.REAL_MODE) {
            memory.load(SETUP, kernel.slice(0, setupBytes).toByteArray());
        } else {
            copyHeader();
            fillZeroPage();
        }
        fillHeader(ramdisk, initialRamdisk.size());
        enter(path);
        return Outcome.READY;
    }

    private boolean isBzImage() {
        return kernel.has(0, 0x260)
                && kernel.get16(BOOT_FLAG) == 0xaa55
                && kernel.get32(MAGIC) == MAGIC_HDRS
                && protocol() >= 0x202
                && (kernel.get8(LOAD_FLAGS) & LOADED_HIGH) != 0;
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

    private static byte[] commandLineBytes(String commandLine) {
        String cut = commandLine.length() > COMMAND_LINE_MAX ? commandLine.substring(0, COMMAND_LINE_MAX) : commandLine;
        return (cut + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** The zero page starts out as zeros with the setup header of the image in its place. */
    private void copyHeader() {
        memory.load(SETUP, new byte[PAGE]);
        int end = MAGIC + kernel.get8(JUMP_LENGTH);
        byte[] header = kernel.slice(SETUP_SECTORS, end - SETUP_SECTORS).toByteArray();
        memory.load(SETUP + SETUP_SECTORS, header);
    }

    private void fillHeader(long ramdisk, int ramdiskSize) {
        put(TYPE_OF_LOADER, 1, UNKNOWN_LOADER);
        put(LOAD_FLAGS, 1, memory.read(SETUP + LOAD_FLAGS, 1) | CAN_USE_HEAP);
        put(HEAP_END, 2, 0xe000 - 0x200);
        put(COMMAND_LINE_POINTER, 4, COMMAND_LINE);
        put(RAMDISK_IMAGE, 4, ramdiskSize == 0 ? 0 : ramdisk);
        put(RAMDISK_SIZE, 4, ramdiskSize);
    }

    /** What the setup code would have asked the firmware for: screen and memory map. */
    private void fillZeroPage() {
        put(0x06, 1, 3); // video mode
        put(0x07, 1, 80);
        put(0x0e, 1, 25);
        put(0x0f, 1, 1); // a VGA
        put(0x10, 2, 16);
        put(0x02, 2, Math.min(0xfc00, (memory.ramBytes() >> 10) - 1_024));
        put(0x1e0, 4, (memory.ramBytes() >> 10) - 1_024);
        List<E820Map.Entry> entries = E820Map.ofMemory(memory.ramBytes()).entries();
        put(E820_ENTRIES, 1, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            E820Map.Entry entry = entries.get(i);
            put(E820_TABLE + 20 * i, 8, entry.base());
            put(E820_TABLE + 20 * i + 8, 8, entry.lengthBytes());
            put(E820_TABLE + 20 * i + 16, 4, entry.type().number());
        }
    }

    private void enter(Path path) {
        switch (path) {
            case REAL_MODE -> entryState.realMode(SETUP_SEGMENT + 0x20, 0, SETUP_SEGMENT, SETUP_SEGMENT, 0xe000);
            case PROTECTED_32 -> {
                CpuState state = entryState.protected32ForLinux(KERNEL);
                state.gpr[BiosCall.SI] = SETUP;
            }
            case LONG_64 -> {
                CpuState state = entryState.long64ForLinux(KERNEL + ENTRY_64_OFFSET);
                state.gpr[BiosCall.SI] = SETUP;
            }
        }
    }

    private void put(int offset, int sizeBytes, long value) {
        memory.write(SETUP + offset, sizeBytes, value);
    }
}
