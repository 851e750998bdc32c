package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * Under which addresses a local APIC takes messages: its identifier, and logical ones.
 *
 * @sdm Vol. 3A, 10.6.2 (determining IPI destination) and 10.12.10 (x2APIC)
 */
final class ApicAddress implements Stateful {
    private static final int BROADCAST = 0xff;
    private static final int X2_BROADCAST = -1;

    private final int id;
    private int logicalDestination;
    private int destinationFormat = -1;

    ApicAddress(int id) {
        this.id = id;
    }

    /** Forgets the logical addresses, as INIT does. */
    void reset() {
        logicalDestination = 0;
        destinationFormat = -1;
    }

    int logicalDestination() {
        return logicalDestination;
    }

    void setLogicalDestination(int value) {
        logicalDestination = value & 0xff00_0000;
    }

    int destinationFormat() {
        return destinationFormat;
    }

    void setDestinationFormat(int value) {
        destinationFormat = value | 0x0fff_ffff;
    }

    /** The logical address in x2APIC mode: cluster in the upper half, one bit of sixteen in the lower. */
    int x2LogicalId() {
        return id >> 4 << 16 | 1 << (id & 15);
    }

    /** Whether a message is for this APIC in xAPIC mode. */
    boolean matches(ApicMessage message) {
        int destination = message.destination();
        if (message.addressing() == ApicMessage.Addressing.PHYSICAL) {
            return destination == id || destination == BROADCAST;
        }
        int mine = logicalDestination >>> 24;
        boolean flat = destinationFormat >>> 28 == 0xf;
        return flat
                ? (destination & mine) != 0
                : destination == BROADCAST || destination >>> 4 == mine >>> 4 && (destination & mine & 15) != 0;
    }

    /** The same in x2APIC mode. */
    boolean matchesX2(ApicMessage message) {
        int destination = message.destination();
        if (message.addressing() == ApicMessage.Addressing.PHYSICAL) {
            return destination == id || destination == X2_BROADCAST;
        }
        int mine = x2LogicalId();
        return destination == X2_BROADCAST || destination >>> 16 == mine >>> 16 && (destination & mine & 0xffff) != 0;
    }

    @Override
    public void transferState(StateStream stream) {
        logicalDestination = stream.int32(logicalDestination);
        destinationFormat = stream.int32(destinationFormat);
    }
}
