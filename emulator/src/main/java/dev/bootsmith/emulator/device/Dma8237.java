package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * The two 8237A DMA controllers and the page registers of an AT: channels 0 to 3 move bytes, 5 to 7 words, 4 links them.
 *
 * <pre>
 * 00-07h c0-ceh  address and count of each channel, low byte first   08h d0h command, status    0ah d4h one mask    0bh d6h mode
 * 0ch d8h  byte pointer   0dh dah  master clear   0eh dch  open all   0fh deh  all masks   81-83h 87h 89-8bh 8fh  pages
 * mode   7-6 kind  5 downwards  4 automatic  3-2 direction (1 to memory, 2 from memory)  1-0 channel
 * </pre>
 *
 * <p>Source: Intel 8237A data sheet, order number 231466; IBM PC/AT technical reference for the page registers. A device moves a whole block at once.
 */
public final class Dma8237 implements IoDevice, Stateful {
    private static final int CHANNELS = 8;
    private static final int MODE_DOWN = 0x20;
    private static final int MODE_AUTOMATIC = 0x10;
    private static final int TO_MEMORY = 1;
    private static final int FROM_MEMORY = 2;

    /** Which of the registers 80h to 8fh is a channel's page. */
    private static final int[] PAGE_REGISTERS = {7, 3, 1, 2, 15, 11, 9, 10};

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    private final PhysicalMemory memory;
    private final int[] baseAddress = new int[CHANNELS];
    private final int[] baseCount = new int[CHANNELS];
    private final int[] address = new int[CHANNELS];
    private final int[] count = new int[CHANNELS];
    private final int[] page = new int[16];
    private final int[] mode = new int[CHANNELS];
    private final int[] command = new int[2];
    private int mask = 0xff;
    private int terminalCounts;
    private final boolean[] highByte = new boolean[2];

    public Dma8237(PhysicalMemory memory) {
        this.memory = memory;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(0x00, 0x0f, IoBus.Width.BYTE, this);
        bus.claim(0xc0, 0xdf, IoBus.Width.BYTE, this);
        bus.claim(0x81, 0x8f, IoBus.Width.BYTE, this);
    }

    /** Bytes a device may still move on a channel: 0 when it is masked, disabled or set to another direction. */
    public int available(int channel, boolean toMemory) {
        boolean direction = (mode[channel] >> 2 & 3) == (toMemory ? TO_MEMORY : FROM_MEMORY);
        boolean open = (mask >> channel & 1) == 0 && (command[channel >> 2] & 4) == 0;
        return open && direction ? (count[channel] + 1) * unit(channel) : 0;
    }

    /** A device writes bytes to memory; returns how many were taken. */
    public int write(int channel, byte[] bytes, int offset, int length) {
        return move(channel, bytes, offset, length, true);
    }

    /** A device reads bytes from memory; returns how many there were. */
    public int read(int channel, byte[] bytes, int offset, int length) {
        return move(channel, bytes, offset, length, false);
    }

    private int move(int channel, byte[] bytes, int offset, int length, boolean toMemory) {
        int units = Math.min(length, available(channel, toMemory)) / unit(channel);
        boolean down = (mode[channel] & MODE_DOWN) != 0;
        for (int i = 0; i < units; i++) {
            for (int part = 0; part < unit(channel); part++) {
                int at = offset + i * unit(channel) + part;
                long physical = physicalAddress(channel) + part;
                if (toMemory) {
                    memory.write(physical, 1, bytes[at]);
                } else {
                    bytes[at] = (byte) memory.read(physical, 1);
                }
            }
            // Only the 16 address bits of the chip count: a transfer wraps inside its page.
            address[channel] = address[channel] + (down ? -1 : 1) & 0xffff;
            count[channel] = count[channel] - 1 & 0xffff;
        }
        if (units > 0 && count[channel] == 0xffff) {
            terminalCount(channel);
        }
        return units * unit(channel);
    }

    private void terminalCount(int channel) {
        terminalCounts |= 1 << channel;
        if ((mode[channel] & MODE_AUTOMATIC) != 0) {
            address[channel] = baseAddress[channel];
            count[channel] = baseCount[channel];
        } else {
            mask |= 1 << channel;
        }
    }

    private long physicalAddress(int channel) {
        int pageValue = page[PAGE_REGISTERS[channel]];
        return channel < 4
                ? (long) pageValue << 16 | address[channel]
                : (long) (pageValue & 0xfe) << 16 | (long) address[channel] << 1;
    }

    private static int unit(int channel) {
        return channel < 4 ? 1 : 2;
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port >= 0x80 && port <= 0x8f) {
            return page[port & 15];
        }
        int chip = port >= 0xc0 ? 1 : 0;
        int register = chip == 0 ? port & 15 : port >> 1 & 15;
        if (register < 8) {
            int channel = 4 * chip + (register >> 1);
            int value = (register & 1) == 0 ? address[channel] : count[channel];
            highByte[chip] = !highByte[chip];
            return highByte[chip] ? value & 0xff : value >> 8;
        }
        if (register == 8) {
            int status = terminalCounts >> 4 * chip & 15;
            terminalCounts &= ~(15 << 4 * chip);
            return status;
        }
        return register == 15 ? mask >> 4 * chip & 15 | 0xf0 : 0;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port >= 0x80 && port <= 0x8f) {
            page[port & 15] = value;
            return;
        }
        int chip = port >= 0xc0 ? 1 : 0;
        int register = chip == 0 ? port & 15 : port >> 1 & 15;
        if (register < 8) {
            writeHalf(chip, register, value);
        } else {
            writeControl(chip, register, value);
        }
    }

    private void writeHalf(int chip, int register, int value) {
        int channel = 4 * chip + (register >> 1);
        int[] base = (register & 1) == 0 ? baseAddress : baseCount;
        int[] current = (register & 1) == 0 ? address : count;
        highByte[chip] = !highByte[chip];
        base[channel] = highByte[chip] ? base[channel] & 0xff00 | value : base[channel] & 0xff | value << 8;
        current[channel] = base[channel];
    }

    private void writeControl(int chip, int register, int value) {
        int shift = 4 * chip;
        int bit = 1 << shift + (value & 3);
        switch (register) {
            case 8 -> command[chip] = value;
            case 10 -> mask = (value & 4) != 0 ? mask | bit : mask & ~bit;
            case 11 -> mode[shift + (value & 3)] = value;
            case 12 -> highByte[chip] = false;
            case 13 -> {
                highByte[chip] = false;
                command[chip] = 0;
                mask |= 15 << shift;
                terminalCounts &= ~(15 << shift);
            }
            case 14 -> mask &= ~(15 << shift);
            case 15 -> mask = mask & ~(15 << shift) | (value & 15) << shift;
            default -> ignored.note("dma.request", value); // no device here transfers memory to memory
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("dma");
        for (int[] registers : new int[][] {baseAddress, baseCount, address, count, page, mode, command}) {
            stream.ints(registers);
        }
        mask = stream.int32(mask);
        terminalCounts = stream.int32(terminalCounts);
        highByte[0] = stream.bool(highByte[0]);
        highByte[1] = stream.bool(highByte[1]);
    }
}
