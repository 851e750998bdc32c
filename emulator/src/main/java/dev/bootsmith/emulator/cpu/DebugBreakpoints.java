package dev.bootsmith.emulator.cpu;

import java.util.Arrays;

/**
 * The four breakpoints of DR0 to DR3 as DR7 has armed them.
 *
 * <pre>
 * DR7   31-30 29-28 ... 17-16   15 14 13 12 11 10  9  8  7  6 ... 1  0
 *       LEN3  R/W3      R/W0     0  0 GD  0  0  1 GE LE G3 L3     G0 L0
 * R/W   00 execution   01 data writes   10 ports (with CR4.DE)   11 data reads and writes
 * LEN   00 one byte    01 two           10 eight                 11 four
 * </pre>
 *
 * @sdm Vol. 3B, 18.2.4 and 18.2.5
 */
public final class DebugBreakpoints {
    private static final int COUNT = 4;
    private static final int EXECUTION = 0;
    private static final int WRITES = 1;
    private static final int PORTS = 2;
    private static final int[] LENGTH_BYTES = {1, 2, 8, 4};

    private final long[] dr;
    /** Armed breakpoints of each kind, bit n for DRn. */
    private final int[] armed = new int[4];

    private boolean watchesExecution;
    private boolean watchesData;
    private boolean watchesPorts;

    DebugBreakpoints(long[] dr) {
        this.dr = dr;
    }

    /** Brings the armed breakpoints up to date with DR7 and CR4.DE. */
    void refresh(boolean debuggingExtensions) {
        Arrays.fill(armed, 0);
        for (int i = 0; i < COUNT; i++) {
            int kind = (int) (dr[7] >>> 16 + 4 * i) & 3;
            boolean enabled = (dr[7] >>> 2 * i & 3) != 0;
            if (enabled && (kind != PORTS || debuggingExtensions)) {
                armed[kind] |= 1 << i;
            }
        }
        watchesExecution = armed[EXECUTION] != 0;
        watchesData = (armed[WRITES] | armed[3]) != 0;
        watchesPorts = armed[PORTS] != 0;
    }

    public boolean watchesExecution() {
        return watchesExecution;
    }

    public boolean watchesData() {
        return watchesData;
    }

    public boolean watchesPorts() {
        return watchesPorts;
    }

    /** Bits of DR6 for an instruction at a linear address. */
    public int executionHits(long linearAddress) {
        int hits = 0;
        for (int i = 0; i < COUNT; i++) {
            if ((armed[EXECUTION] >> i & 1) != 0 && dr[i] == linearAddress) {
                hits |= 1 << i;
            }
        }
        return hits;
    }

    /** Bits of DR6 for a read of so many bytes. */
    public int readHits(long linearAddress, int sizeBytes) {
        return hits(armed[3], linearAddress, sizeBytes);
    }

    /** Bits of DR6 for a write of so many bytes. */
    public int writeHits(long linearAddress, int sizeBytes) {
        return hits(armed[WRITES] | armed[3], linearAddress, sizeBytes);
    }

    /** Bits of DR6 for so many ports from one on. */
    public int portHits(int port, int sizeBytes) {
        return hits(armed[PORTS], port, sizeBytes);
    }

    /** A breakpoint's range begins at a multiple of its length; one common byte is a hit. */
    private int hits(int candidates, long address, int sizeBytes) {
        int hits = 0;
        for (int i = 0; i < COUNT; i++) {
            int length = LENGTH_BYTES[(int) (dr[7] >>> 18 + 4 * i) & 3];
            long start = dr[i] & -length;
            boolean overlaps = address - start < length && start - address < sizeBytes;
            if ((candidates >> i & 1) != 0 && overlaps) {
                hits |= 1 << i;
            }
        }
        return hits;
    }
}
