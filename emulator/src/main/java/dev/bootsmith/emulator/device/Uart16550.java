package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A 16550A serial port. Bytes leave at once (the line is as fast as the guest); received bytes come one per character time of the programmed baud
 * rate.
 *
 * <p>Whoever is at the other end types like a patient person: a byte waits until the guest has enabled the receive interrupt or polls the line status over
 * and over, the first one of a line also until the guest has been quiet for a moment, and the next one until the last was read. So nothing is lost in
 * a FIFO that a driver clears while it starts.
 *
 * <p>Modelled: divisor latch, line control, both FIFOs, interrupts with their priorities and the THRE interrupt's rules, loop-back, modem status
 * (always connected), scratch register. Not modelled: line errors other than overrun.
 *
 * <pre>
 * +0 RBR/THR/DLL  +1 IER/DLM  +2 IIR/FCR  +3 LCR  +4 MCR  +5 LSR  +6 MSR  +7 SCR
 * </pre>
 *
 * <p>Source: National Semiconductor PC16550D data sheet.
 */
public final class Uart16550 implements IoDevice, Stateful {
    private static final int FIFO_BYTES = 16;
    private static final int LSR_DATA_READY = 0x01;
    private static final int LSR_OVERRUN = 0x02;
    private static final int LSR_THR_EMPTY = 0x20;
    private static final int LSR_IDLE = 0x40;
    private static final int MCR_LOOP = 0x10;
    private static final int IER_RECEIVED = 0x01;
    private static final int IER_TRANSMIT_EMPTY = 0x02;
    private static final int IER_LINE_STATUS = 0x04;
    private static final int IER_MODEM_STATUS = 0x08;
    /** So many looks at an empty receiver are no accident: the guest wants input and does not care for RTS. */
    private static final int POLLS_THAT_MEAN_READY = 100;

    /** CTS, DSR and DCD: somebody is at the other end. */
    private static final int MSR_CONNECTED = 0xb0;

    private static final long NANOS_PER_BIT_AT_DIVISOR_1 = 1_000_000_000L / 115_200;

    /** Drivers go on initialising after they enabled the interrupt, and programs print before they ask; a person takes longer to hit the first key. */
    private static final long SETTLING_NANOS = 50_000_000;

    private final VirtualClock clock;
    private final InterruptLine irq;
    private final ByteSink sink;
    private final EventQueue.Timer receiveTimer;
    private final ArrayDeque<Integer> wire = new ArrayDeque<>();
    private final ArrayDeque<Integer> received = new ArrayDeque<>();
    private int divisor = 12;
    private int interruptEnable;
    private int fifoControl;
    private int lineControl;
    private int modemControl;
    private int modemStatusDelta;
    private int scratch;
    private long lastActivityNanos;
    private boolean lineStarts = true;
    private int emptyPolls;
    private ByteSource source = ByteSource.EMPTY;
    private boolean sourceAsked;
    /** How often the source was asked. */
    private int asks;
    /** All it ever answered, so that a guest that is sent back hears the same again. */
    private final List<byte[]> answers = new ArrayList<>();

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    private boolean overrun;
    private boolean transmitEmptyPending;

    public Uart16550(EventQueue events, String name, InterruptLine irq, ByteSink sink) {
        this.clock = events.clock();
        this.irq = irq;
        this.sink = sink;
        this.receiveTimer = events.newTimer(name + ".receive", this::characterArrived);
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus, int basePort) {
        bus.claim(basePort, basePort + 7, IoBus.Width.BYTE, this);
    }

    /** Puts a byte on the wire towards the guest. */
    public void receive(int unsignedByte) {
        wire.add(unsignedByte);
        scheduleNext();
    }

    /** Where further bytes come from once the guest waits for some and {@link #receive} has given none. */
    public void setSource(ByteSource newSource) {
        source = newSource;
        sourceAsked = false;
    }

    @Override
    public int read(int port, int sizeBytes) {
        return switch (port & 7) {
            case 0 -> isDivisorLatch() ? divisor & 0xff : readReceived();
            case 1 -> isDivisorLatch() ? divisor >> 8 : interruptEnable;
            case 2 -> readInterruptIdentification();
            case 3 -> lineControl;
            case 4 -> modemControl;
            case 5 -> readLineStatus();
            case 6 -> readModemStatus();
            default -> scratch;
        };
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        lastActivityNanos = clock.nowNanos();
        switch (port & 7) {
            case 0 -> {
                if (isDivisorLatch()) {
                    divisor = divisor & 0xff00 | value;
                } else {
                    transmit(value);
                }
            }
            case 1 -> {
                if (isDivisorLatch()) {
                    divisor = divisor & 0xff | value << 8;
                } else {
                    writeInterruptEnable(value);
                }
            }
            case 2 -> writeFifoControl(value);
            case 3 -> lineControl = value;
            case 4 -> {
                modemControl = value & 0x1f;
                scheduleNext();
                updateInterrupt();
            }
            case 7 -> scratch = value;
            default -> ignored.note("uart.register", port); // LSR and MSR are for factory testing only
        }
    }

    private boolean isDivisorLatch() {
        return (lineControl & 0x80) != 0;
    }

    private boolean isFifoEnabled() {
        return (fifoControl & 1) != 0;
    }

    private void transmit(int value) {
        if ((modemControl & MCR_LOOP) != 0) {
            store(value);
        } else {
            sink.accept(value);
        }
        // Looking whether the transmitter is free is not waiting for input.
        emptyPolls = 0;
        transmitEmptyPending = true;
        updateInterrupt();
    }

    private int readReceived() {
        Integer value = received.poll();
        emptyPolls = value == null ? emptyPolls : 0;
        updateInterrupt();
        scheduleNext();
        return value == null ? 0 : value;
    }

    private void characterArrived() {
        if (isReadyForInput() && clock.nowNanos() >= earliestArrival()) {
            if (wire.isEmpty()) {
                askSource();
            }
            Integer value = wire.poll();
            if (value != null) {
                sourceAsked = false;
                lineStarts = value == '\n' || value == '\r';
                lastActivityNanos = clock.nowNanos();
                store(value);
            }
        }
        scheduleNext();
    }

    private void askSource() {
        sourceAsked = true;
        if (asks == answers.size()) {
            answers.add(source.take());
        }
        for (byte value : answers.get(asks)) {
            wire.add(value & 0xff);
        }
        asks++;
    }

    private void scheduleNext() {
        boolean somethingMayCome = !wire.isEmpty() || !sourceAsked && source != ByteSource.EMPTY;
        if (somethingMayCome && received.isEmpty() && isReadyForInput() && !receiveTimer.isArmed()) {
            receiveTimer.armAt(Math.max(clock.nowNanos() + characterNanos(), earliestArrival()));
        }
    }

    private boolean isReadyForInput() {
        boolean interrupt = (interruptEnable & IER_RECEIVED) != 0;
        return (modemControl & MCR_LOOP) == 0 && (interrupt || emptyPolls > POLLS_THAT_MEAN_READY);
    }

    /** The first character of a line comes only when the guest has said what it wants to say; whoever polls has. */
    private long earliestArrival() {
        boolean polls = emptyPolls > POLLS_THAT_MEAN_READY;
        return lineStarts && !polls ? lastActivityNanos + SETTLING_NANOS : 0;
    }

    private void store(int value) {
        if (received.size() >= (isFifoEnabled() ? FIFO_BYTES : 1)) {
            overrun = true;
            if (!isFifoEnabled()) {
                received.clear();
                received.add(value);
            }
        } else {
            received.add(value);
        }
        updateInterrupt();
    }

    /** Start bit, eight data bits and stop bit at the programmed rate. */
    private long characterNanos() {
        return 10 * NANOS_PER_BIT_AT_DIVISOR_1 * Math.max(1, divisor);
    }

    private int readLineStatus() {
        int status = LSR_THR_EMPTY | LSR_IDLE;
        if (received.isEmpty()) {
            emptyPolls++;
            scheduleNext();
        } else {
            status |= LSR_DATA_READY;
        }
        if (overrun) {
            status |= LSR_OVERRUN;
            overrun = false;
            updateInterrupt();
        }
        return status;
    }

    private int readModemStatus() {
        int delta = modemStatusDelta;
        modemStatusDelta = 0;
        updateInterrupt();
        if ((modemControl & MCR_LOOP) == 0) {
            return MSR_CONNECTED | delta;
        }
        // Loop-back: DTR to DSR, RTS to CTS, OUT1 to RI, OUT2 to DCD.
        return (modemControl & 1) << 5
                | (modemControl & 2) << 3
                | (modemControl & 4) << 4
                | (modemControl & 8) << 4
                | delta;
    }

    private void writeInterruptEnable(int value) {
        int turnedOn = value & ~interruptEnable;
        interruptEnable = value & 0x0f;
        if ((turnedOn & IER_TRANSMIT_EMPTY) != 0) {
            transmitEmptyPending = true;
        }
        scheduleNext();
        updateInterrupt();
    }

    private void writeFifoControl(int value) {
        boolean switched = (value & 1) != (fifoControl & 1);
        if (switched || (value & 2) != 0) {
            received.clear();
        }
        fifoControl = (value & 1) != 0 ? value & 0xc9 : 0;
        updateInterrupt();
    }

    private int readInterruptIdentification() {
        int cause = interruptCause();
        if (cause == 2) {
            transmitEmptyPending = false;
            updateInterrupt();
        }
        return cause | (isFifoEnabled() ? 0xc0 : 0);
    }

    /** The identification of the pending interrupt of highest priority, 1 when there is none (table 4 of the data sheet). */
    private int interruptCause() {
        if ((interruptEnable & IER_LINE_STATUS) != 0 && overrun) {
            return 6;
        }
        if ((interruptEnable & IER_RECEIVED) != 0 && !received.isEmpty()) {
            return received.size() >= triggerLevel() ? 4 : 0x0c;
        }
        if ((interruptEnable & IER_TRANSMIT_EMPTY) != 0 && transmitEmptyPending) {
            return 2;
        }
        if ((interruptEnable & IER_MODEM_STATUS) != 0 && modemStatusDelta != 0) {
            return 0;
        }
        return 1;
    }

    private int triggerLevel() {
        if (!isFifoEnabled()) {
            return 1;
        }
        return switch (fifoControl >> 6 & 3) {
            case 0 -> 1;
            case 1 -> 4;
            case 2 -> 8;
            default -> 14;
        };
    }

    private void updateInterrupt() {
        // OUT2 gates INTR on the IBM adapter, not in QEMU, and teaching systems written for QEMU leave it low.
        irq.setLevel(interruptCause() != 1);
    }

    /** The registers, and the bytes that wait. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("divisor", divisor),
                new ChipRegister("interrupt-enable", interruptEnable),
                new ChipRegister("line-control", lineControl),
                new ChipRegister("modem-control", modemControl),
                new ChipRegister("fifo-control", fifoControl),
                new ChipRegister("received", received.size()),
                new ChipRegister("on-the-wire", wire.size()));
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("uart");
        stream.queue(wire);
        stream.queue(received);
        divisor = stream.int32(divisor);
        interruptEnable = stream.int32(interruptEnable);
        fifoControl = stream.int32(fifoControl);
        lineControl = stream.int32(lineControl);
        modemControl = stream.int32(modemControl);
        modemStatusDelta = stream.int32(modemStatusDelta);
        scratch = stream.int32(scratch);
        lastActivityNanos = stream.int64(lastActivityNanos);
        lineStarts = stream.bool(lineStarts);
        sourceAsked = stream.bool(sourceAsked);
        asks = stream.int32(asks);
        emptyPolls = stream.int32(emptyPolls);
        overrun = stream.bool(overrun);
        transmitEmptyPending = stream.bool(transmitEmptyPending);
    }
}
