package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.processor.ApicPort;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The local APIC of one processor: 4 KiB of registers at fee00000h, or in x2APIC mode model-specific registers from 800h on.
 *
 * <p>Modelled: interrupt request, service and priority registers, task priority, the timer in all three modes ({@link ApicTimer}), the local vector table, LINT0 as ExtINT
 * (the 8259s), interprocessor interrupts with INIT and start-up, spurious vector.
 *
 * <p>State at power-on is that of a BIOS in virtual wire mode: software-enabled, LINT0 ExtINT, LINT1 NMI.
 *
 * @sdm Vol. 3A, chapter 10 (advanced programmable interrupt controller)
 */
public final class LocalApic implements MmioRegion, ApicPort, Stateful {
    public static final long BASE = 0xfee0_0000L;
    public static final int SIZE_BYTES = 0x1000;

    private static final int VERSION = 0x0005_0014;
    private static final int LVT_MASKED = 1 << 16;

    private static final int DELIVERY_SHIFT = 8;
    private static final int DELIVERY_FIXED = 0;
    private static final int DELIVERY_LOWEST = 1;
    private static final int DELIVERY_NMI = 4;
    private static final int DELIVERY_INIT = 5;
    private static final int DELIVERY_STARTUP = 6;
    private static final int DELIVERY_EXT_INT = 7;
    private static final int SVR_ENABLED = 0x100;
    private static final int ESR_ILLEGAL_VECTOR = 1 << 5;
    private static final int BASE_IS_BOOT_PROCESSOR = 1 << 8;
    private static final int BASE_X2APIC = 1 << 10;
    private static final int BASE_ENABLED = 1 << 11;
    private static final long BASE_ADDRESS = 0xf_ffff_f000L;
    private static final int FIRST_MSR = 0x800;
    private static final int MSR_COMMAND = 0x830;
    private static final int MSR_SELF_IPI = 0x83f;
    private static final int ICR_LOGICAL = 1 << 11;
    private static final int ICR_ASSERT = 1 << 14;
    private static final int ICR_LEVEL = 1 << 15;

    private final ApicTimer timer;
    private final Wires wires;
    private final ApicBus bus;
    private final int id;
    private final ApicAddress address;
    private final VectorBits requested = new VectorBits();
    private final VectorBits inService = new VectorBits();
    private final VectorBits levelTriggered = new VectorBits();
    /** Timer, thermal, performance, LINT0, LINT1, error: registers 320h to 370h. */
    private final int[] localVectors = {
        LVT_MASKED,
        LVT_MASKED,
        LVT_MASKED,
        DELIVERY_EXT_INT << DELIVERY_SHIFT,
        DELIVERY_NMI << DELIVERY_SHIFT,
        LVT_MASKED
    };

    private int taskPriority;
    private int spuriousVector = SVR_ENABLED | 0xff;
    private int errorStatus;
    private int pendingErrors;
    private int commandLow;
    private int commandHigh;

    private boolean extIntLine;
    private long baseRegister;

    /** What the APIC drives. */
    public interface Wires {
        /** The INTR input of the core. */
        void setInterruptLine(boolean level);

        /** One pulse of the NMI input. */
        void raiseNmi();

        /** The interrupt acknowledge cycle of the 8259s: returns their vector. */
        int acknowledgeExtInt();

        /** An end of interrupt for a level-triggered vector goes to the I/O APICs. */
        void endOfInterrupt(int vector);

        /** INIT: the core resets and waits for a start-up message, the boot processor excepted. */
        void initialise();

        /** The registers appear at another physical address. */
        void relocate(long base);

        /** Start-up: the core, if it waits, begins in real mode at this page. */
        void startUp(int page);
    }

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    public LocalApic(EventQueue events, int id, ApicBus bus, Wires wires) {
        this.id = id;
        this.address = new ApicAddress(id);
        this.wires = wires;
        this.bus = bus;
        this.baseRegister = BASE | BASE_ENABLED | (id == 0 ? BASE_IS_BOOT_PROCESSOR : 0);
        bus.add(this);
        if (id != 0) {
            powerOnOthers();
        }
        this.timer =
                new ApicTimer(events, "apic" + id + ".timer", () -> localVectors[0], vector -> request(vector, false));
    }

    /** The INT output of the 8259s, on LINT0. */
    public void setExtIntLine(boolean level) {
        if (level != extIntLine) {
            extIntLine = level;
            updateOutput();
        }
    }

    /** What RESET leaves; the firmware sets up only the boot processor's for virtual wire mode. */
    private void powerOnOthers() {
        Arrays.fill(localVectors, LVT_MASKED);
        spuriousVector = 0xff;
    }

    /** Whether a message is for this processor. */
    boolean isAddressed(ApicMessage message) {
        return isX2Apic() ? address.matchesX2(message) : address.matches(message);
    }

    /** A message from the bus. SMI has no effect. */
    void deliver(ApicMessage message) {
        switch (message.deliveryMode()) {
            case DELIVERY_NMI -> wires.raiseNmi();
            case DELIVERY_INIT -> {
                if (id != 0) {
                    initialise();
                    wires.initialise();
                }
            }
            case DELIVERY_STARTUP -> wires.startUp(message.vector());
            case DELIVERY_FIXED, DELIVERY_LOWEST -> {
                // A disabled APIC accepts INIT, NMI and start-up only.
                if (isOperating()) {
                    request(message.vector(), message.trigger() == ApicMessage.Trigger.LEVEL);
                }
            }
            default -> {
                // SMI: there is no system management mode; ExtINT comes by wire.
            }
        }
    }

    private void initialise() {
        requested.clearAll();
        inService.clearAll();
        levelTriggered.clearAll();
        taskPriority = 0;
        address.reset();
        timer.reset();
        powerOnOthers();
        updateOutput();
    }

    /** The core's acknowledge cycle: the vector of the highest request, of the 8259s, or the spurious one. */
    public int acknowledge() {
        int vector = requested.highest();
        if (isOperating() && vector >= 0 && vector >> 4 > processorPriority() >> 4) {
            requested.clear(vector);
            inService.set(vector);
            updateOutput();
            return vector;
        }
        if (extIntAccepted()) {
            return wires.acknowledgeExtInt();
        }
        updateOutput();
        return spuriousVector & 0xff;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    /** Bits 7 to 4 are what CR8 holds. */
    @Override
    public void setTaskPriority(int value) {
        taskPriority = value & 0xff;
        updateOutput();
    }

    @Override
    public int taskPriority() {
        return taskPriority;
    }

    @Override
    public long read(long offset, int sizeBytes) {
        int shift = (int) (offset & 15) * 8;
        if (!isMapped()) {
            return -1L;
        }
        if (shift >= 32) {
            return 0;
        }
        long mask = sizeBytes >= 4 ? 0xffff_ffffL : (1L << 8 * sizeBytes) - 1;
        return Integer.toUnsignedLong(register((int) offset & 0xff0)) >>> shift & mask;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        if (isMapped() && (offset & 15) == 0 && sizeBytes >= 4) {
            writeRegister((int) offset & 0xff0, (int) value);
        }
    }

    // ---- model-specific registers ----

    private boolean isX2Apic() {
        return (baseRegister & BASE_X2APIC) != 0;
    }

    @Override
    public long readBase() {
        return baseRegister;
    }

    /** Leaving x2APIC mode is possible only by switching the APIC off; entering it only from xAPIC mode. */
    @Override
    public boolean writeBase(long value) {
        boolean enabled = (value & BASE_ENABLED) != 0;
        boolean extended = (value & BASE_X2APIC) != 0;
        boolean wasOff = (baseRegister & BASE_ENABLED) == 0;
        boolean invalid = extended && !enabled || isX2Apic() && enabled && !extended || wasOff && extended;
        boolean reserved = (value & 0xff) != 0 || (value & 1 << 9) != 0 || value >>> 36 != 0;
        if (invalid || reserved) {
            return false;
        }
        long before = baseRegister;
        baseRegister = value & ~BASE_IS_BOOT_PROCESSOR | before & BASE_IS_BOOT_PROCESSOR;
        if (wasOff != !enabled) {
            initialise(); // software finds the APIC as after power-on, disabled by the spurious vector register
        }
        followBase(before);
        updateOutput();
        return true;
    }

    private void followBase(long before) {
        if (((before ^ baseRegister) & BASE_ADDRESS) != 0) {
            wires.relocate(baseRegister & BASE_ADDRESS);
        }
    }

    /** Whether the registers are in memory: in x2APIC mode and with the APIC switched off they are not. */
    private boolean isMapped() {
        return (baseRegister & (BASE_ENABLED | BASE_X2APIC)) == BASE_ENABLED;
    }

    @Override
    public boolean hasRegister(int index, MsrDirection direction) {
        int offset = index - FIRST_MSR << 4;
        boolean exists = isX2Apic() && offset != 0x0e0 && offset != 0x310 && offset >= 0x020 && offset <= 0x3f0;
        boolean readable = offset != 0x0b0 && offset != 0x3f0;
        boolean writable = offset == 0x080
                || offset == 0x0b0
                || offset == 0x0f0
                || offset == 0x280
                || offset == 0x300
                || offset >= 0x320 && offset <= 0x380
                || offset == 0x3e0
                || offset == 0x3f0;
        return exists && (direction == MsrDirection.READ ? readable : writable);
    }

    @Override
    public long readRegister(int index) {
        return switch (index) {
            case 0x802 -> id;
            case 0x80d -> address.x2LogicalId();
            case MSR_COMMAND -> (long) commandHigh << 32 | commandLow & 0xffff_ffffL;
            default -> Integer.toUnsignedLong(register(index - FIRST_MSR << 4));
        };
    }

    @Override
    public void writeRegister(int index, long value) {
        if (index == MSR_COMMAND) {
            commandHigh = (int) (value >>> 32);
            commandLow = (int) value & ~(1 << 12);
            sendCommand(commandHigh);
        } else if (index == MSR_SELF_IPI) {
            request((int) value & 0xff, false);
        } else {
            writeRegister(index - FIRST_MSR << 4, (int) value);
        }
    }

    private int register(int offset) {
        return switch (offset) {
            case 0x020 -> id << 24;
            case 0x030 -> VERSION;
            case 0x080 -> taskPriority;
            case 0x0a0 -> processorPriority();
            case 0x0d0 -> address.logicalDestination();
            case 0x0e0 -> address.destinationFormat();
            case 0x0f0 -> spuriousVector;
            case 0x100, 0x110, 0x120, 0x130, 0x140, 0x150, 0x160, 0x170 -> inService.word(offset >> 4 & 7);
            case 0x180, 0x190, 0x1a0, 0x1b0, 0x1c0, 0x1d0, 0x1e0, 0x1f0 -> levelTriggered.word(offset >> 4 & 7);
            case 0x200, 0x210, 0x220, 0x230, 0x240, 0x250, 0x260, 0x270 -> requested.word(offset >> 4 & 7);
            case 0x280 -> errorStatus;
            case 0x300 -> commandLow;
            case 0x310 -> commandHigh;
            case 0x320, 0x330, 0x340, 0x350, 0x360, 0x370 -> localVectors[(offset - 0x320) >> 4];
            case 0x380 -> timer.initialCount();
            case 0x390 -> timer.currentCount();
            case 0x3e0 -> timer.divideConfiguration();
            default -> 0;
        };
    }

    private void writeRegister(int offset, int value) {
        switch (offset) {
            case 0x080 -> setTaskPriority(value);
            case 0x0b0 -> endOfInterrupt();
            case 0x0d0 -> address.setLogicalDestination(value);
            case 0x0e0 -> address.setDestinationFormat(value);
            case 0x0f0 -> writeSpuriousVector(value);
            case 0x280 -> {
                errorStatus = pendingErrors;
                pendingErrors = 0;
            }
            case 0x300 -> {
                commandLow = value & ~(1 << 12);
                sendCommand(commandHigh >>> 24);
            }
            case 0x310 -> commandHigh = value & 0xff00_0000;
            case 0x320, 0x330, 0x340, 0x350, 0x360, 0x370 -> {
                boolean disabled = !isOperating();
                if (offset == 0x320) {
                    timer.modeChanges(localVectors[0], value);
                }
                int writable = offset == 0x320 ? 0x0007_f7ff : 0x0003_f7ff;
                localVectors[(offset - 0x320) >> 4] = value & writable | (disabled ? LVT_MASKED : 0);
                updateOutput();
            }
            case 0x380 -> timer.writeInitialCount(value);
            case 0x3e0 -> timer.writeDivideConfiguration(value);
            default -> ignored.note("apic.register", offset); // read-only and reserved ones
        }
    }

    @Override
    public boolean isEnabled() {
        return (baseRegister & BASE_ENABLED) != 0;
    }

    private boolean isOperating() {
        return (spuriousVector & SVR_ENABLED) != 0 && (baseRegister & BASE_ENABLED) != 0;
    }

    private void writeSpuriousVector(int value) {
        spuriousVector = value & 0x1ff;
        if (!isOperating()) {
            for (int i = 0; i < localVectors.length; i++) {
                localVectors[i] |= LVT_MASKED;
            }
        }
        updateOutput();
    }

    @Override
    public long readDeadline() {
        return timer.deadline();
    }

    @Override
    public void writeDeadline(long deadline, long timeStamp) {
        timer.writeDeadline(deadline, timeStamp);
    }

    // ---- requests and service ----

    private void request(int vector, boolean level) {
        if (vector < 16) {
            pendingErrors |= ESR_ILLEGAL_VECTOR;
            return;
        }
        requested.set(vector);
        if (level) {
            levelTriggered.set(vector);
        } else {
            levelTriggered.clear(vector);
        }
        updateOutput();
    }

    private void endOfInterrupt() {
        int vector = inService.highest();
        if (vector < 0) {
            return;
        }
        inService.clear(vector);
        if (levelTriggered.isSet(vector)) {
            wires.endOfInterrupt(vector);
        }
        updateOutput();
    }

    /** The command register was written: to self, all, all others or a destination. */
    private void sendCommand(int destination) {
        int mode = commandLow >> DELIVERY_SHIFT & 7;
        boolean deassert = (commandLow & ICR_LEVEL) != 0 && (commandLow & ICR_ASSERT) == 0;
        if (mode == DELIVERY_INIT && deassert) {
            return; // synchronises arbitration on old buses
        }
        boolean logical = (commandLow & ICR_LOGICAL) != 0;
        ApicMessage message = new ApicMessage(
                destination,
                logical ? ApicMessage.Addressing.LOGICAL : ApicMessage.Addressing.PHYSICAL,
                mode,
                commandLow & 0xff,
                ApicMessage.Trigger.EDGE);
        switch (commandLow >> 18 & 3) {
            case 0 -> bus.send(message);
            case 1 -> deliver(message);
            case 2 -> {
                deliver(message);
                bus.sendToOthers(this, message);
            }
            default -> bus.sendToOthers(this, message);
        }
    }

    private int processorPriority() {
        int service = Math.max(0, inService.highest());
        return taskPriority >> 4 >= service >> 4 ? taskPriority : service & 0xf0;
    }

    private boolean extIntAccepted() {
        int lint0 = localVectors[3];
        if ((baseRegister & BASE_ENABLED) == 0) {
            return extIntLine; // LINT0 is the INTR pin of a processor without an APIC
        }
        return extIntLine && (lint0 & LVT_MASKED) == 0 && (lint0 >> DELIVERY_SHIFT & 7) == DELIVERY_EXT_INT;
    }

    private void updateOutput() {
        int vector = requested.highest();
        boolean fixed = isOperating() && vector >= 0 && vector >> 4 > processorPriority() >> 4;
        wires.setInterruptLine(fixed || extIntAccepted());
    }

    /** The registers that matter when interrupts do not come. */
    public List<ChipRegister> registers() {
        List<ChipRegister> all = new ArrayList<>();
        all.add(new ChipRegister("id", id));
        all.add(new ChipRegister("base-msr", baseRegister));
        all.add(ChipRegister.of("enabled", (spuriousVector & SVR_ENABLED) != 0));
        all.add(new ChipRegister("spurious-vector", spuriousVector & 0xff));
        all.add(new ChipRegister("task-priority", taskPriority));
        all.add(new ChipRegister("logical-destination", address.logicalDestination() & 0xffff_ffffL));
        all.add(new ChipRegister("error-status", errorStatus));
        for (int i = 0; i < localVectors.length; i++) {
            all.add(new ChipRegister("lvt" + i, localVectors[i] & 0xffff_ffffL));
        }
        all.add(new ChipRegister("initial-count", timer.initialCount() & 0xffff_ffffL));
        all.add(new ChipRegister("current-count", timer.currentCount() & 0xffff_ffffL));
        for (int i = 0; i < VectorBits.WORDS; i++) {
            if ((requested.word(i) | inService.word(i)) != 0) {
                all.add(new ChipRegister("irr" + i, requested.word(i) & 0xffff_ffffL));
                all.add(new ChipRegister("isr" + i, inService.word(i) & 0xffff_ffffL));
            }
        }
        return all;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("apic");
        requested.transferState(stream);
        inService.transferState(stream);
        levelTriggered.transferState(stream);
        stream.ints(localVectors);
        taskPriority = stream.int32(taskPriority);
        address.transferState(stream);
        spuriousVector = stream.int32(spuriousVector);
        errorStatus = stream.int32(errorStatus);
        pendingErrors = stream.int32(pendingErrors);
        commandLow = stream.int32(commandLow);
        commandHigh = stream.int32(commandHigh);
        timer.transferState(stream);
        extIntLine = stream.bool(extIntLine);
        long before = baseRegister;
        baseRegister = stream.int64(baseRegister);
        followBase(before);
    }
}
