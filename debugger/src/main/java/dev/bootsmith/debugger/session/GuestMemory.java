package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.PageWalker;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.paging.PageWalk;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A guest's memory by linear address, looked at without leaving a trace: no accessed bits, no faults, no reads of devices.
 */
public final class GuestMemory {
    private final CpuState state;
    private final PhysicalMemory physical;
    private final PageWalker walker;

    /**
     * @param walker of the guest's processor model; asked only to inspect
     */
    public GuestMemory(CpuState state, PhysicalMemory physical, PageWalker walker) {
        this.state = state;
        this.physical = physical;
        this.walker = walker;
    }

    /** The linear address of the next instruction. */
    public static long programCounter(CpuState state) {
        return state.mode() == ExecutionMode.LONG64 ? state.rip : state.cs().base() + state.rip & 0xffff_ffffL;
    }

    /** The linear address of the top of the stack. */
    public static long stackTop(CpuState state) {
        long mask = state.stackAddressBits() == 16 ? 0xffff : state.stackAddressBits() == 32 ? 0xffff_ffffL : -1;
        long base = state.mode() == ExecutionMode.LONG64 ? 0 : state.ss().base();
        return base + (state.gpr[4] & mask);
    }

    /** Returns the byte at a linear address; negative if there is none. */
    public int peek(long linearAddress) {
        OptionalLong address = physicalAddressOf(linearAddress);
        return address.isPresent() && address.getAsLong() >= 0 && address.getAsLong() < physical.ramBytes()
                ? physical.ram()[(int) address.getAsLong()] & 0xff
                : -1;
    }

    /** Returns bytes of RAM by physical address, up to its end. */
    public byte[] readPhysical(long address, int count) {
        if (address < 0 || address >= physical.ramBytes()) {
            return new byte[0];
        }
        return Arrays.copyOfRange(physical.ram(), (int) address, (int) Math.min(physical.ramBytes(), address + count));
    }

    /** Writes bytes of RAM by physical address; returns whether all of them are RAM. */
    public boolean writePhysical(long address, byte[] bytes) {
        if (address < 0 || address + bytes.length > physical.ramBytes()) {
            return false;
        }
        physical.copyIn(address, bytes, 0, bytes.length);
        return true;
    }

    /** Returns the walk for a read by the kernel. */
    public PageWalk walk(long linearAddress) {
        return walker.inspect(state, physical, linearAddress, PageAccess.READ, PagePrivilege.SUPERVISOR);
    }

    /** Returns the physical address, whatever the page's rights. */
    public OptionalLong physicalAddressOf(long linearAddress) {
        PageWalk walk = walk(linearAddress);
        return switch (walk.outcome()) {
            case NOT_PRESENT, RESERVED_BIT -> OptionalLong.empty();
            case MAPPED,
                    SUPERVISOR_PAGE,
                    USER_WRITE_PROTECTED,
                    SUPERVISOR_WRITE_PROTECTED,
                    NO_EXECUTE,
                    SMEP,
                    SMAP,
                    PROTECTION_KEY -> OptionalLong.of(physical.gate(walk.physicalAddress()));
        };
    }

    /** Returns the bytes asked for, up to the first that cannot be read. */
    public byte[] read(long linearAddress, int count) {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            OptionalLong address = physicalAddressOf(linearAddress + done);
            int chunk = Math.min(count - done, bytesToPageEnd(linearAddress + done));
            if (address.isEmpty() || !physical.isDirectlyReadable(address.getAsLong())) {
                return Arrays.copyOf(bytes, done);
            }
            physical.copyOut(address.getAsLong(), bytes, done, chunk);
            done += chunk;
        }
        return bytes;
    }

    /** Writes all bytes, or none if one of them has no memory behind it. */
    public boolean write(long linearAddress, byte[] bytes) {
        for (int done = 0; done < bytes.length; done += bytesToPageEnd(linearAddress + done)) {
            OptionalLong address = physicalAddressOf(linearAddress + done);
            if (address.isEmpty() || !physical.isDirectlyReadable(address.getAsLong())) {
                return false;
            }
        }
        int done = 0;
        while (done < bytes.length) {
            int chunk = Math.min(bytes.length - done, bytesToPageEnd(linearAddress + done));
            physical.copyIn(physicalAddressOf(linearAddress + done).orElseThrow(), bytes, done, chunk);
            done += chunk;
        }
        return true;
    }

    private static int bytesToPageEnd(long address) {
        return PhysicalMemory.PAGE_BYTES - (int) (address & PhysicalMemory.PAGE_OFFSET_MASK);
    }
}
