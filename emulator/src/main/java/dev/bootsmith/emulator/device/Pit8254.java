package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.ArrayList;
import java.util.List;

/**
 * The 8254 interval timer at ports 40h-43h and system control port B (61h), through which counter 2 is gated and heard.
 *
 * <p>Counter 0 drives IRQ 0, counter 1 the memory refresh (only seen as the toggling bit 4 of port 61h), counter 2 the speaker.
 *
 * <pre>
 * port 61h   7 parity  6 channel check  5 OUT2  4 refresh toggle  3-2 enables  1 speaker data  0 GATE2
 * </pre>
 *
 * <p>Source: Intel 8254 data sheet; IBM PC/AT technical reference for port 61h.
 */
public final class Pit8254 implements IoDevice, Stateful {
    /** Input clock: a third of the NTSC colour carrier, in hertz. */
    public static final long CLOCK_HZ = 1_193_182;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    /** 18 input clocks between refreshes, 15.1 microseconds. */
    private static final int REFRESH_CLOCKS = 18;

    private final VirtualClock clock;
    private final InterruptLine irq0;
    private final EventQueue.Timer timer;
    private final PitChannel[] channels = {new PitChannel(), new PitChannel(), new PitChannel()};
    private int portB;
    private long armedEdge = PitChannel.NO_EDGE;

    public Pit8254(EventQueue events, InterruptLine irq0) {
        this.clock = events.clock();
        this.irq0 = irq0;
        this.timer = events.newTimer("pit.counter0", this::risingEdge);
        channels[2].setGate(false, 0);
    }

    public void attach(IoBus bus) {
        bus.claim(0x40, 0x43, IoBus.Width.BYTE, this);
        bus.claim(0x61, 0x61, IoBus.Width.BYTE, this);
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port == 0x61) {
            return readPortB();
        }
        return port == 0x43 ? 0xff : channels[port - 0x40].read(now());
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port == 0x61) {
            portB = value & 0x0f;
            channels[2].setGate((value & 1) != 0, now());
        } else if (port == 0x43) {
            writeControl(value);
        } else {
            channels[port - 0x40].write(value, now());
            if (port == 0x40) {
                counter0Changed();
            }
        }
    }

    /** Whether the speaker is sounding: data enabled and counter 2 gated. */
    public boolean isSpeakerOn() {
        return (portB & 3) == 3;
    }

    /** Name of the timer behind IRQ 0. */
    public String timerName() {
        return timer.name();
    }

    private int readPortB() {
        int refresh = (now() / REFRESH_CLOCKS & 1) != 0 ? 0x10 : 0;
        int out2 = channels[2].output(now()) ? 0x20 : 0;
        return portB | refresh | out2;
    }

    private void writeControl(int value) {
        int select = value >> 6;
        if (select == 3) {
            readBack(value);
        } else if ((value >> 4 & 3) == 0) {
            channels[select].latchCount(now());
        } else {
            channels[select].control(value);
            if (select == 0) {
                counter0Changed();
            }
        }
    }

    private void readBack(int value) {
        for (int i = 0; i < 3; i++) {
            if ((value >> 1 + i & 1) != 0) {
                if ((value & 0x20) == 0) {
                    channels[i].latchCount(now());
                }
                if ((value & 0x10) == 0) {
                    channels[i].latchStatus(now());
                }
            }
        }
    }

    private void counter0Changed() {
        irq0.setLevel(channels[0].output(now()));
        arm();
    }

    private void risingEdge() {
        irq0.setLevel(false);
        irq0.setLevel(true);
        arm();
    }

    private void arm() {
        // Conversion to nanoseconds rounds up, so at the event itself the edge may just have passed; never arm it
        // twice.
        long from = timer.isArmed() || armedEdge == PitChannel.NO_EDGE ? now() : Math.max(now(), armedEdge);
        armedEdge = channels[0].nextRisingEdge(from);
        if (armedEdge == PitChannel.NO_EDGE) {
            timer.disarm();
        } else {
            timer.armAt(nanosAt(armedEdge));
        }
    }

    private long now() {
        long nanos = clock.nowNanos();
        return nanos / NANOS_PER_SECOND * CLOCK_HZ + nanos % NANOS_PER_SECOND * CLOCK_HZ / NANOS_PER_SECOND;
    }

    private static long nanosAt(long pitClock) {
        long rest = pitClock % CLOCK_HZ * NANOS_PER_SECOND;
        return pitClock / CLOCK_HZ * NANOS_PER_SECOND + (rest + CLOCK_HZ - 1) / CLOCK_HZ;
    }

    /** The three channels. */
    public List<ChipRegister> registers() {
        List<ChipRegister> all = new ArrayList<>();
        for (int i = 0; i < channels.length; i++) {
            all.addAll(channels[i].registers("channel" + i));
        }
        return all;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("8254");
        for (PitChannel channel : channels) {
            channel.transferState(stream);
        }
        portB = stream.int32(portB);
        armedEdge = stream.int64(armedEdge);
    }
}
