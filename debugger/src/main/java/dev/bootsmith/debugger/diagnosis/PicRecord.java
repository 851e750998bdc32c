package dev.bootsmith.debugger.diagnosis;

import java.util.Optional;

/**
 * What a guest told the two 8259As, and which of their interrupts it has not acknowledged.
 *
 * <p>Source: Intel 8259A data sheet, order number 231468.
 */
public final class PicRecord {
    private static final int ICW1 = 0x10;
    private static final int ICW1_NEEDS_ICW4 = 1;
    private static final int ICW4_AUTO_EOI = 2;
    private static final int OCW2_EOI = 0x20;
    private static final int OCW3_OR_ICW1 = 0x18;

    private final Controller master = new Controller(0x08);
    private final Controller slave = new Controller(0x70);
    private Optional<Moment> unacknowledged = Optional.empty();
    private int unacknowledgedVector = -1;
    private long endsOfInterrupt;

    /** One of the two. */
    public static final class Controller {
        private int base;
        private int icw;
        private boolean needsIcw4;
        private boolean autoEoi;
        private Optional<Moment> initialised = Optional.empty();
        private Optional<Moment> masked = Optional.empty();
        private int mask;

        private Controller(int base) {
            this.base = base;
        }

        /** The vector of its input 0; what the firmware chose until the guest does. */
        public int base() {
            return base;
        }

        /** When the guest last finished its sequence of initialisation words. */
        public Optional<Moment> initialised() {
            return initialised;
        }

        /** When the guest last wrote the mask. */
        public Optional<Moment> masked() {
            return masked;
        }

        /** The mask the guest last wrote; 0 behind an initialisation. */
        public int mask() {
            return mask;
        }

        public boolean isAutoEoi() {
            return autoEoi;
        }

        private boolean owns(int vector) {
            return vector >= base && vector < base + 8;
        }

        private void command(int value) {
            icw = 2;
            needsIcw4 = (value & ICW1_NEEDS_ICW4) != 0;
            autoEoi = false;
            mask = 0;
        }

        private void data(int value, Moment now) {
            if (icw == 0) {
                mask = value;
                masked = Optional.of(now);
                return;
            }
            if (icw == 2) {
                base = value & 0xf8;
            } else if (icw == 4) {
                autoEoi = (value & ICW4_AUTO_EOI) != 0;
            }
            boolean isLast = icw == 4 || icw == 3 && !needsIcw4;
            icw = isLast ? 0 : icw + 1;
            if (isLast) {
                initialised = Optional.of(now);
            }
        }
    }

    public Controller master() {
        return master;
    }

    public Controller slave() {
        return slave;
    }

    /** The interrupted place of the last interrupt of theirs that no end-of-interrupt command followed. */
    public Optional<Moment> unacknowledged() {
        return unacknowledged;
    }

    /** That interrupt's vector; -1 if there is none. */
    public int unacknowledgedVector() {
        return unacknowledgedVector;
    }

    /** How many end-of-interrupt commands there were. */
    public long endsOfInterrupt() {
        return endsOfInterrupt;
    }

    /** What the firmware did before the guest's first instruction is not the guest's doing; how it left the controllers is. */
    void forgetFirmware() {
        for (Controller controller : new Controller[] {master, slave}) {
            controller.initialised = Optional.empty();
            controller.masked = Optional.empty();
        }
        endsOfInterrupt = 0;
    }

    /** @param moment when; nothing if it is the firmware that writes */
    void written(int port, int value, Optional<Moment> moment) {
        if (moment.isEmpty()) {
            return;
        }
        Moment now = moment.get();
        Controller controller = port < 0xa0 ? master : slave;
        if ((port & 1) != 0) {
            controller.data(value, now);
        } else if ((value & ICW1) != 0) {
            controller.command(value);
        } else if ((value & OCW3_OR_ICW1) == 0 && (value & OCW2_EOI) != 0) {
            endsOfInterrupt++;
            // The slave's interrupts occupy the master too, so that its command is the one that counts.
            if (controller == master) {
                unacknowledged = Optional.empty();
                unacknowledgedVector = -1;
            }
        }
    }

    void delivered(int vector, long place) {
        boolean theirs = master.owns(vector) && !master.autoEoi || slave.owns(vector) && !master.autoEoi;
        if (theirs) {
            unacknowledged = Optional.of(new Moment(place, 0));
            unacknowledgedVector = vector;
        }
    }
}
