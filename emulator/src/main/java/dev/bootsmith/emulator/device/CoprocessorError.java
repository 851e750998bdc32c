package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.processor.ErrorPin;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * What a PC makes of x87 exceptions while CR0.NE is 0: FERR# raises IRQ 13; a write to port F0h takes the request back and lets the handler use the x87, by
 * IGNNE#, until it has cleared the exceptions.
 *
 * @sdm Vol. 1, appendix D (writing x87 exception handlers), D.2.1
 */
public final class CoprocessorError implements ErrorPin, IoDevice, Stateful {
    private static final int CLEAR_BUSY = 0xf0;

    private final InterruptLine request;
    private boolean active;
    private boolean ignored;

    /** @param request IRQ 13 */
    public CoprocessorError(InterruptLine request) {
        this.request = request;
    }

    public void attach(IoBus bus) {
        bus.claim(CLEAR_BUSY, CLEAR_BUSY + 1, IoBus.Width.BYTE, this);
    }

    @Override
    public void report() {
        if (!active) {
            active = true;
            request.setLevel(true);
        }
    }

    @Override
    public boolean isIgnored() {
        return ignored;
    }

    @Override
    public void release() {
        active = false;
        ignored = false;
    }

    @Override
    public int read(int port, int sizeBytes) {
        return 0;
    }

    /** F0h clears the latch; F1h, which once reset the coprocessor, does nothing. */
    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port == CLEAR_BUSY) {
            request.setLevel(false);
            ignored = active;
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("coprocessor");
        active = stream.bool(active);
        ignored = stream.bool(ignored);
    }
}
