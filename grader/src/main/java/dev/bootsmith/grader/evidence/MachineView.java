package dev.bootsmith.grader.evidence;

import dev.bootsmith.debugger.session.GuestMemory;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.BlockDevice;
import dev.bootsmith.emulator.device.CodePage437;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.ScreenImage;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine as it is now, for those who only look. */
public final class MachineView {
    private static final int TEXT_MASK = 0x7fff;

    private final Machine machine;
    private final GuestMemory guest;
    private final List<? extends BlockDevice> disks;
    private final Map<Long, byte[]> atStart;

    /**
     * @param disks as the guest left them
     * @param atStart copies of stretches of memory at the guest's first instruction, by address
     */
    public MachineView(Machine machine, CpuModel model, List<? extends BlockDevice> disks, Map<Long, byte[]> atStart) {
        this.machine = machine;
        this.guest = new GuestMemory(machine.cpu().state, machine.memory(), new PageWalker(model));
        this.disks = List.copyOf(disks);
        this.atStart = atStart;
    }

    public CpuState state() {
        return machine.cpu().state;
    }

    public Cpu cpu() {
        return machine.cpu();
    }

    /** Returns so many bytes of RAM, nothing if some of them are not RAM. */
    public Optional<byte[]> physical(long address, int count) {
        PhysicalMemory memory = machine.memory();
        if (address < 0 || count < 0 || address + count > memory.ramBytes()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(memory.ram(), (int) address, (int) address + count));
    }

    /** Returns so many bytes at a linear address, nothing if some of them are not mapped to RAM. */
    public Optional<byte[]> linear(long address, int count) {
        byte[] bytes = guest.read(address, count);
        if (bytes.length == count) {
            return Optional.of(bytes);
        }
        // Text memory that somebody watches is not directly readable.
        var physical = guest.physicalAddressOf(address);
        return physical.isPresent() && (address & 0xfff) + count <= 0x1000
                ? physical(physical.getAsLong(), count)
                : Optional.empty();
    }

    /** Returns what a stretch of memory held at the guest's first instruction, if it was asked for before the run. */
    public Optional<byte[]> atStart(long address) {
        return Optional.ofNullable(atStart.get(address));
    }

    public PageWalk walk(long linearAddress) {
        return guest.walk(linearAddress);
    }

    /** Returns 4 or 8 bytes of physical memory, all ones where there is none. */
    public long physicalWord(long address, int sizeBytes) {
        Optional<byte[]> bytes = physical(address, sizeBytes);
        if (bytes.isEmpty()) {
            return sizeBytes == 8 ? -1L : 0xffff_ffffL;
        }
        long value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            value |= (bytes.get()[i] & 0xffL) << 8 * i;
        }
        return value;
    }

    // ---- screen ----

    /** Whether characters are shown. */
    public boolean isTextMode() {
        return machine.vga().isTextMode();
    }

    /** Returns the rows of the text screen at full width; none in a graphics mode. */
    public List<String> screenRows() {
        List<String> rows = new ArrayList<>();
        if (!isTextMode()) {
            return rows;
        }
        for (int row = 0; row < screenHeight(); row++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < screenWidth(); column++) {
                text.append(CodePage437.character(machine.memory().ram()[cellAddress(row, column)] & 0xff));
            }
            rows.add(text.toString());
        }
        return rows;
    }

    public int screenWidth() {
        return machine.vga().columns();
    }

    public int screenHeight() {
        return machine.vga().rows();
    }

    /** Returns a cell's attribute byte. */
    public int attribute(int row, int column) {
        return machine.memory().ram()[cellAddress(row, column) + 1] & 0xff;
    }

    /** Returns where in memory a cell lies. */
    public int cellAddress(int row, int column) {
        int cell = machine.vga().startAddress() + row * screenWidth() + column;
        return machine.vga().memoryBase() + (2 * cell & TEXT_MASK);
    }

    public ScreenImage picture() {
        return machine.screenImage();
    }

    // ---- devices ----

    /** Returns what the chips hold, by the chip's name. */
    public Map<String, List<ChipRegister>> chips() {
        return machine.chips();
    }

    // ---- disks ----

    /** Returns a sector of a disk as it is now. */
    public Optional<byte[]> sector(int drive, long lba) {
        if (drive < 0
                || drive >= disks.size()
                || lba < 0
                || lba >= disks.get(drive).sectorCount()) {
            return Optional.empty();
        }
        byte[] sector = new byte[BlockDevice.SECTOR_SIZE_BYTES];
        disks.get(drive).read(lba, 1, sector, 0);
        return Optional.of(sector);
    }
}
