package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.List;

/**
 * One 8259A programmable interrupt controller, in 8086 mode.
 *
 * <p>Modelled: the ICW1-ICW4 sequence, OCW1-OCW3, fixed and rotating priority, special mask, poll, automatic EOI, special fully nested mode, edge
 * and level triggering (per line, by the ELCR of PC chip sets), the spurious request on input 7. Not modelled: 8080 mode and buffered mode, which no
 * PC uses.
 *
 * <pre>
 * ICW1 (port 0, D4=1)   D3 LTIM level   D1 SNGL   D0 IC4 follows
 * OCW2 (port 0, D4-3=00) D7 R  D6 SL  D5 EOI  D2-0 level
 * OCW3 (port 0, D4-3=01) D6 ESMM D5 SMM  D2 P poll  D1 RR D0 RIS
 * </pre>
 *
 * <p>Source: Intel 8259A data sheet, order number 231468.
 */
public final class Pic8259 implements Stateful {
    private static final int LINES = 8;

    private final Role role;
    private int irr;
    private int isr;
    private int imr;
    private int lines;
    private int levelTriggered;
    private int vectorBase;
    private int lowestPriority = LINES - 1;
    private InitStep initStep = InitStep.DONE;
    private boolean expectsIcw4;
    private boolean single;
    private boolean autoEoi;
    private boolean rotateOnAutoEoi;
    private boolean specialFullyNested;
    private boolean specialMask;
    private boolean readsIsr;
    private boolean polled;
    private int slaveInputs;

    /** The master sees its slave's requests even while the slave is in service if it was told so by SFNM. */
    public enum Role {
        MASTER,
        SLAVE
    }

    private enum InitStep {
        DONE,
        ICW2,
        ICW3,
        ICW4
    }

    public Pic8259(Role role) {
        this.role = role;
    }

    /** Drives one of the eight inputs. */
    public void setInput(int number, boolean level) {
        int bit = 1 << number;
        if (level) {
            if ((lines & bit) == 0) {
                irr |= bit;
            }
            lines |= bit;
        } else {
            lines &= ~bit;
            // Edge mode: a request must stay high until the first INTA, else it is lost (data sheet, "IR triggering").
            irr &= ~bit;
        }
    }

    /** Level-triggered inputs by chip-set register (ELCR). */
    public void setLevelTriggered(int mask) {
        levelTriggered = mask;
    }

    public int levelTriggered() {
        return levelTriggered;
    }

    /** The INT output. */
    public boolean requestsInterrupt() {
        return highestRequest() >= 0;
    }

    /** The first INTA pulse: freezes the winner and says which input it is; 7 without any in-service bit when the request has gone. */
    public int acknowledge() {
        int input = highestRequest();
        if (input < 0) {
            return LINES - 1;
        }
        enterService(input);
        return input;
    }

    /** The vector an input leads to. */
    public int vector(int input) {
        return vectorBase | input;
    }

    /** Whether the next {@link #read} takes the place of an acknowledge cycle (poll command). */
    boolean acknowledgesNext() {
        return polled;
    }

    public int read(int address) {
        if (polled) {
            polled = false;
            int input = highestRequest();
            if (input < 0) {
                return 0;
            }
            enterService(input);
            return 0x80 | input;
        }
        if (address == 1) {
            return imr;
        }
        return readsIsr ? isr : irr | levelTriggered & lines;
    }

    public void write(int address, int value) {
        if (address == 0 && (value & 0x10) != 0) {
            startInitialisation(value);
        } else if (address == 0 && (value & 0x08) != 0) {
            writeOcw3(value);
        } else if (address == 0) {
            writeOcw2(value);
        } else {
            writeData(value);
        }
    }

    private void startInitialisation(int icw1) {
        expectsIcw4 = (icw1 & 1) != 0;
        single = (icw1 & 2) != 0;
        imr = 0;
        isr = 0;
        // The edge sense circuit is reset: an input must go low and high again to make a request.
        irr = 0;
        lowestPriority = LINES - 1;
        specialMask = false;
        readsIsr = false;
        autoEoi = false;
        rotateOnAutoEoi = false;
        specialFullyNested = false;
        initStep = InitStep.ICW2;
    }

    private void writeData(int value) {
        switch (initStep) {
            case DONE -> imr = value;
            case ICW2 -> {
                vectorBase = value & 0xf8;
                initStep = single ? afterIcw3() : InitStep.ICW3;
            }
            case ICW3 -> {
                slaveInputs = value;
                initStep = afterIcw3();
            }
            case ICW4 -> {
                autoEoi = (value & 2) != 0;
                specialFullyNested = (value & 0x10) != 0;
                initStep = InitStep.DONE;
            }
        }
    }

    private InitStep afterIcw3() {
        return expectsIcw4 ? InitStep.ICW4 : InitStep.DONE;
    }

    private void writeOcw2(int value) {
        boolean rotate = (value & 0x80) != 0;
        boolean specific = (value & 0x40) != 0;
        boolean endOfInterrupt = (value & 0x20) != 0;
        int level = value & 7;
        if (endOfInterrupt) {
            int ended = specific ? level : highestInService();
            if (ended >= 0) {
                isr &= ~(1 << ended);
                if (rotate) {
                    lowestPriority = ended;
                }
            }
        } else if (specific) {
            // 110 sets the priority, 010 is no operation.
            if (rotate) {
                lowestPriority = level;
            }
        } else {
            rotateOnAutoEoi = rotate;
        }
    }

    private void writeOcw3(int value) {
        if ((value & 0x40) != 0) {
            specialMask = (value & 0x20) != 0;
        }
        polled = (value & 4) != 0;
        if ((value & 2) != 0) {
            readsIsr = (value & 1) != 0;
        }
    }

    private void enterService(int input) {
        int bit = 1 << input;
        if ((levelTriggered & bit) == 0) {
            irr &= ~bit;
        }
        if (!autoEoi) {
            isr |= bit;
        } else if (rotateOnAutoEoi) {
            lowestPriority = input;
        }
    }

    /** The input that would win now, or -1. */
    private int highestRequest() {
        int requests = (irr | levelTriggered & lines) & ~imr;
        if (requests == 0) {
            return -1;
        }
        for (int step = 1; step <= LINES; step++) {
            int input = lowestPriority + step & 7;
            int bit = 1 << input;
            boolean slaveAgain = specialFullyNested && role == Role.MASTER && (slaveInputs & bit) != 0;
            if ((isr & bit) != 0 && !specialMask && !slaveAgain) {
                return -1;
            }
            if ((requests & bit) != 0 && ((isr & bit) == 0 || slaveAgain)) {
                return input;
            }
        }
        return -1;
    }

    private int highestInService() {
        for (int step = 1; step <= LINES; step++) {
            int input = lowestPriority + step & 7;
            int bit = 1 << input;
            boolean hidden = specialMask && (imr & bit) != 0;
            if ((isr & bit) != 0 && !hidden) {
                return input;
            }
        }
        return -1;
    }

    /** Whether an input is masked; for the machine's judgement of what can still happen. */
    public boolean isMasked(int input) {
        return (imr >> input & 1) != 0;
    }

    /** Requests, requests in service, the mask, and where vectors begin. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("irr", irr),
                new ChipRegister("isr", isr),
                new ChipRegister("imr", imr),
                new ChipRegister("vector-base", vectorBase),
                new ChipRegister("elcr", levelTriggered),
                ChipRegister.of("auto-eoi", autoEoi),
                ChipRegister.of("initialised", initStep == InitStep.DONE));
    }

    @Override
    public void transferState(StateStream stream) {
        irr = stream.int32(irr);
        isr = stream.int32(isr);
        imr = stream.int32(imr);
        lines = stream.int32(lines);
        levelTriggered = stream.int32(levelTriggered);
        vectorBase = stream.int32(vectorBase);
        lowestPriority = stream.int32(lowestPriority);
        initStep = stream.choice(initStep, InitStep.values());
        expectsIcw4 = stream.bool(expectsIcw4);
        single = stream.bool(single);
        autoEoi = stream.bool(autoEoi);
        rotateOnAutoEoi = stream.bool(rotateOnAutoEoi);
        specialFullyNested = stream.bool(specialFullyNested);
        specialMask = stream.bool(specialMask);
        readsIsr = stream.bool(readsIsr);
        polled = stream.bool(polled);
        slaveInputs = stream.int32(slaveInputs);
    }
}
