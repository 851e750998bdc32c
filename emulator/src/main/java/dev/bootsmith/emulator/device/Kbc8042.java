package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import java.util.ArrayDeque;
import java.util.List;

/**
 * The 8042 keyboard controller of a PS/2: ports 60h (data) and 64h (status, command), a keyboard on IRQ 1, a mouse on IRQ 12, the A20 gate and the
 * reset line.
 *
 * <p>A byte from a device takes {@value #BYTE_NANOS} ns over its serial line; the controller's own answers are there at once. The input buffer is
 * never full, since commands take no time.
 *
 * <pre>
 * status        7 parity 6 timeout 5 from mouse 4 not inhibited 3 last write was a command 2 self test passed 1 input full 0 output full
 * command byte  6 translate 5 mouse off 4 keyboard off 2 system flag 1 IRQ 12 0 IRQ 1
 * output port   5 IRQ 12 4 IRQ 1 1 A20 0 not reset
 * </pre>
 *
 * <p>Source: IBM PS/2 technical reference, keyboard and auxiliary device controller.
 */
public final class Kbc8042 implements IoDevice, Stateful {
    /** Eleven bits at about 16 kHz. */
    private static final long BYTE_NANOS = 600_000;

    private static final int COMMAND_IRQ1 = 0x01;
    private static final int COMMAND_IRQ12 = 0x02;
    private static final int COMMAND_SYSTEM_FLAG = 0x04;
    private static final int COMMAND_KEYBOARD_OFF = 0x10;
    private static final int COMMAND_MOUSE_OFF = 0x20;
    private static final int COMMAND_TRANSLATE = 0x40;
    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    private final SystemControl system;
    private final InterruptLine irq1;
    private final InterruptLine irq12;
    private final EventQueue.Timer timer;
    private final Ps2Keyboard keyboard = new Ps2Keyboard(this::fromKeyboard);
    private final Ps2Mouse mouse = new Ps2Mouse(this::fromMouse);
    private final ArrayDeque<Integer> keyboardBytes = new ArrayDeque<>();
    private final ArrayDeque<Integer> mouseBytes = new ArrayDeque<>();
    private final ArrayDeque<Integer> answers = new ArrayDeque<>();
    private final int[] ram = new int[32];
    private int outputBuffer;
    private boolean outputFull;
    private boolean outputFromMouse;
    private boolean lastWriteWasCommand;
    private boolean a20 = true;
    private int awaitsDataOf;
    private boolean breakPrefixSeen;
    private long emptyPolls;

    public Kbc8042(EventQueue events, SystemControl system, InterruptLine irq1, InterruptLine irq12) {
        this.system = system;
        this.irq1 = irq1;
        this.irq12 = irq12;
        this.timer = events.newTimer("8042.byte", this::fillOutput);
        // As a BIOS leaves it: translation, both devices on, keyboard interrupt on.
        ram[0] = COMMAND_TRANSLATE | COMMAND_SYSTEM_FLAG | COMMAND_IRQ1;
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(0x60, 0x60, IoBus.Width.BYTE, this);
        bus.claim(0x64, 0x64, IoBus.Width.BYTE, this);
    }

    public Ps2Keyboard keyboard() {
        return keyboard;
    }

    public Ps2Mouse mouse() {
        return mouse;
    }

    /** What the A20 bit of the output port shows; other gates move it too. */
    public void showA20(boolean enabled) {
        a20 = enabled;
    }

    /** How often in a row the guest asked for data in vain: a sign that it waits for a key. */
    public long emptyPolls() {
        return emptyPolls;
    }

    /** Whether every byte the keyboard sent has been taken by the guest. */
    public boolean isKeyboardDrained() {
        return keyboardBytes.isEmpty() && !(outputFull && !outputFromMouse);
    }

    /** Whether a key press would raise IRQ 1. */
    public boolean isKeyboardInterruptEnabled() {
        return (ram[0] & (COMMAND_IRQ1 | COMMAND_KEYBOARD_OFF)) == COMMAND_IRQ1;
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port == 0x64) {
            emptyPolls = outputFull ? 0 : emptyPolls + 1;
            return status();
        }
        int value = outputBuffer;
        if (outputFull) {
            outputFull = false;
            irq1.setLevel(false);
            irq12.setLevel(false);
            scheduleNext();
        }
        return value;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        emptyPolls = 0;
        lastWriteWasCommand = port == 0x64;
        if (lastWriteWasCommand) {
            awaitsDataOf = 0;
            command(value);
        } else if (awaitsDataOf != 0) {
            int command = awaitsDataOf;
            awaitsDataOf = 0;
            commandData(command, value);
        } else {
            ram[0] &= ~COMMAND_KEYBOARD_OFF;
            keyboard.receive(value);
        }
    }

    private int status() {
        return (outputFull ? 1 : 0)
                | ram[0] & COMMAND_SYSTEM_FLAG
                | (lastWriteWasCommand ? 8 : 0)
                | 0x10
                | (outputFull && outputFromMouse ? 0x20 : 0);
    }

    private void command(int value) {
        if (value >= 0x20 && value <= 0x3f) {
            answer(ram[value & 0x1f]);
        } else if (value >= 0x60 && value <= 0x7f) {
            awaitsDataOf = value;
        } else if (value >= 0xf0) {
            // A pulse lasts 6 microseconds on the lines whose bit is 0; only line 0 leads anywhere.
            if ((value & 1) == 0) {
                system.reset(0x64);
            }
        } else {
            namedCommand(value);
        }
    }

    private void namedCommand(int value) {
        switch (value) {
            case 0xa7 -> setCommandByte(ram[0] | COMMAND_MOUSE_OFF);
            case 0xa8 -> setCommandByte(ram[0] & ~COMMAND_MOUSE_OFF);
            case 0xa9, 0xab -> answer(0); // interface test: no error
            case 0xaa -> {
                ram[0] |= COMMAND_SYSTEM_FLAG;
                answer(0x55);
            }
            case 0xad -> setCommandByte(ram[0] | COMMAND_KEYBOARD_OFF);
            case 0xae -> setCommandByte(ram[0] & ~COMMAND_KEYBOARD_OFF);
            case 0xc0 -> answer(0x80); // input port: keyboard not inhibited
            case 0xd0 -> answer(outputPort());
            case 0xd1, 0xd2, 0xd3, 0xd4 -> awaitsDataOf = value;
            case 0xdd, 0xdf -> system.setA20(value == 0xdf);
            default -> ignored.note("keyboard.command", value); // as in the chip's firmware
        }
    }

    private void commandData(int command, int value) {
        switch (command) {
            case 0xd1 -> {
                system.setA20((value & 2) != 0);
                if ((value & 1) == 0) {
                    system.reset(0x60);
                }
            }
            case 0xd2 -> deliver(value, false);
            case 0xd3 -> deliver(value, true);
            case 0xd4 -> {
                ram[0] &= ~COMMAND_MOUSE_OFF;
                mouse.receive(value);
            }
            case 0x60 -> setCommandByte(value);
            default -> ram[command & 0x1f] = value;
        }
    }

    private void setCommandByte(int value) {
        ram[0] = value & 0xff;
        updateInterrupts();
        scheduleNext();
    }

    private int outputPort() {
        boolean mouseInterrupt = outputFull && outputFromMouse;
        boolean keyboardInterrupt = outputFull && !outputFromMouse;
        return 0xc1 | (a20 ? 2 : 0) | (keyboardInterrupt ? 0x10 : 0) | (mouseInterrupt ? 0x20 : 0);
    }

    private void answer(int value) {
        answers.add(value);
        if (!outputFull) {
            fillOutput();
        }
    }

    private void fromKeyboard(int value) {
        if ((ram[0] & COMMAND_TRANSLATE) == 0) {
            keyboardBytes.add(value);
        } else if (value == 0xf0) {
            breakPrefixSeen = true;
        } else {
            keyboardBytes.add(ScanCodes.translate(value) | (breakPrefixSeen ? 0x80 : 0));
            breakPrefixSeen = false;
        }
        scheduleNext();
    }

    private void fromMouse(int value) {
        mouseBytes.add(value);
        scheduleNext();
    }

    private void scheduleNext() {
        if (outputFull || timer.isArmed()) {
            return;
        }
        if (!answers.isEmpty()) {
            fillOutput();
        } else if (keyboardMaySend() || mouseMaySend()) {
            timer.armIn(BYTE_NANOS);
        }
    }

    private boolean keyboardMaySend() {
        return !keyboardBytes.isEmpty() && (ram[0] & COMMAND_KEYBOARD_OFF) == 0;
    }

    private boolean mouseMaySend() {
        return !mouseBytes.isEmpty() && (ram[0] & COMMAND_MOUSE_OFF) == 0;
    }

    private void fillOutput() {
        if (outputFull) {
            return;
        }
        Integer answer = answers.poll();
        if (answer != null) {
            deliver(answer, false);
        } else if (keyboardMaySend()) {
            deliver(keyboardBytes.remove(), false);
        } else if (mouseMaySend()) {
            deliver(mouseBytes.remove(), true);
        }
    }

    private void deliver(int value, boolean fromMouse) {
        outputBuffer = value;
        outputFull = true;
        outputFromMouse = fromMouse;
        updateInterrupts();
    }

    private void updateInterrupts() {
        irq1.setLevel(outputFull && !outputFromMouse && (ram[0] & COMMAND_IRQ1) != 0);
        irq12.setLevel(outputFull && outputFromMouse && (ram[0] & COMMAND_IRQ12) != 0);
    }

    /** Command byte, output buffer and its state, A20. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("command-byte", ram[0]),
                new ChipRegister("output-buffer", outputBuffer),
                ChipRegister.of("output-full", outputFull),
                new ChipRegister("queued", keyboardBytes.size()),
                ChipRegister.of("a20", a20));
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("8042");
        keyboard.transferState(stream);
        mouse.transferState(stream);
        stream.queue(keyboardBytes);
        stream.queue(mouseBytes);
        stream.queue(answers);
        stream.ints(ram);
        outputBuffer = stream.int32(outputBuffer);
        outputFull = stream.bool(outputFull);
        outputFromMouse = stream.bool(outputFromMouse);
        lastWriteWasCommand = stream.bool(lastWriteWasCommand);
        a20 = stream.bool(a20);
        awaitsDataOf = stream.int32(awaitsDataOf);
        breakPrefixSeen = stream.bool(breakPrefixSeen);
        emptyPolls = stream.int64(emptyPolls);
    }
}
