package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
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
