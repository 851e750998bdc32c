package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The MC146818 real-time clock with its 128 bytes of battery-backed memory, at ports 70h (index, bit 7 masks NMI) and 71h (data).
 *
 * <p>Guest time moves it; the date at power-on comes from the configuration, never from the host. Modelled: binary and BCD, 12 and 24 hours, SET,
 * periodic, alarm and update-ended interrupts on IRQ 8, and the update-in-progress flag during the 244 microseconds before each update.
 *
 * <pre>
 * register A   7 UIP  6-4 divider  3-0 rate
 * register B   7 SET  6 PIE  5 AIE  4 UIE  3 SQWE  2 DM (1 = binary)  1 24 hours  0 daylight saving
 * register C   7 IRQF 6 PF 5 AF 4 UF, cleared by reading
 * register D   7 VRT
 * </pre>
 *
 * <p>Source: Motorola MC146818 data sheet; register 32h (century) by PC convention.
 */
public final class CmosRtc implements IoDevice, Stateful {
    private static final int REGISTER_A = 0x0a;
    private static final int REGISTER_B = 0x0b;
    private static final int REGISTER_C = 0x0c;
    private static final int REGISTER_D = 0x0d;
    private static final int CENTURY = 0x32;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long UPDATE_IN_PROGRESS_NANOS = 244_000;
    private static final int BASE_DIVIDER = 2;
    private static final int FLAG_PERIODIC = 0x40;
    private static final int FLAG_ALARM = 0x20;
    private static final int FLAG_UPDATE = 0x10;

    private final VirtualClock clock;
    private final InterruptLine irq8;
    private final EventQueue.Timer periodicTimer;
    private final EventQueue.Timer updateTimer;
    private final byte[] memory = new byte[128];
    private int index;
    private LocalDateTime setTime;
    private long setAtNanos;

    /** @param powerOnEpochSecond the date at power-on, in seconds since 1970 UTC */
    public CmosRtc(EventQueue events, InterruptLine irq8, long powerOnEpochSecond) {
        this.clock = events.clock();
        this.irq8 = irq8;
        this.periodicTimer = events.newTimer("rtc.periodic", this::periodic);
        this.updateTimer = events.newTimer("rtc.update", this::secondPassed);
        this.setTime = LocalDateTime.ofEpochSecond(powerOnEpochSecond, 0, ZoneOffset.UTC);
        memory[REGISTER_A] = 0x26;
        memory[REGISTER_B] = 0x02;
        memory[REGISTER_D] = (byte) 0x80;
    }

    public void attach(IoBus bus) {
        bus.claim(0x70, 0x71, IoBus.Width.BYTE, this);
    }

    /** What the guest would read from a register or a byte of memory. */
    public int get(int register) {
        return switch (register) {
            case 0, 2, 4, 6, 7, 8, 9, CENTURY -> dateField(register);
            case REGISTER_A -> memory[REGISTER_A] & 0x7f | (isUpdating() ? 0x80 : 0);
            default -> memory[register] & 0xff;
        };
    }

    /** Sets a byte of the battery-backed memory, as the firmware's set-up program would. */
    public void put(int register, int value) {
        memory[register] = (byte) value;
    }

    /** The date and time the clock shows. */
    public LocalDateTime dateTime() {
        return isHeld() ? setTime : setTime.plusSeconds((clock.nowNanos() - setAtNanos) / NANOS_PER_SECOND);
    }

    /** Sets the clock, as INT 1Ah functions 03h and 05h do. */
    public void setDateTime(LocalDateTime value) {
        setTime = value.truncatedTo(ChronoUnit.SECONDS);
        setAtNanos = clock.nowNanos();
        armUpdate();
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port == 0x70) {
            // Write-only on an AT; the bus floats.
            return 0xff;
        }
        if (index == REGISTER_C) {
            int flags = memory[REGISTER_C] & 0xff;
            memory[REGISTER_C] = 0;
            irq8.setLevel(false);
            return flags;
        }
        return get(index);
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port == 0x70) {
            index = value & 0x7f;
            return;
        }
        switch (index) {
            case 0, 2, 4, 6, 7, 8, 9, CENTURY -> setDateField(index, value);
            case REGISTER_A -> {
                memory[REGISTER_A] = (byte) (value & 0x7f);
                armPeriodic();
            }
            case REGISTER_B -> writeRegisterB(value);
            case REGISTER_C, REGISTER_D -> {
                // Read-only.
            }
            default -> memory[index] = (byte) value;
        }
    }

    private void writeRegisterB(int value) {
        LocalDateTime shown = dateTime();
        boolean wasHeld = isHeld();
        memory[REGISTER_B] = (byte) value;
        if (isHeld() != wasHeld) {
            setTime = shown;
            setAtNanos = clock.nowNanos();
        }
        armPeriodic();
        armUpdate();
        raise(0);
    }

    private boolean isHeld() {
        return (memory[REGISTER_B] & 0x80) != 0;
    }

    private boolean isUpdating() {
        long intoSecond = Math.floorMod(clock.nowNanos() - setAtNanos, NANOS_PER_SECOND);
        return !isHeld() && intoSecond >= NANOS_PER_SECOND - UPDATE_IN_PROGRESS_NANOS;
    }

    private int dateField(int register) {
        LocalDateTime time = dateTime();
        return switch (register) {
            case 0 -> encode(time.getSecond());
            case 2 -> encode(time.getMinute());
            case 4 -> encodeHour(time.getHour());
            case 6 -> encode(time.getDayOfWeek().getValue() % 7 + 1);
            case 7 -> encode(time.getDayOfMonth());
            case 8 -> encode(time.getMonthValue());
            case 9 -> encode(time.getYear() % 100);
            default -> toBcd(time.getYear() / 100);
        };
    }

    private void setDateField(int register, int value) {
        LocalDateTime time = dateTime();
        int number = decode(value);
        // Out-of-range values would make a calendar date impossible; the chip counts on from garbage, we keep the
        // nearest sane value.
        setTime = switch (register) {
            case 0 -> time.withSecond(Math.min(number, 59));
            case 2 -> time.withMinute(Math.min(number, 59));
            case 4 -> time.withHour(decodeHour(value));
            case 7 -> time.withDayOfMonth(clampDay(time, number));
            case 8 -> time.withMonth(Math.min(Math.max(number, 1), 12));
            case 9 -> time.withYear(time.getYear() / 100 * 100 + number % 100);
            case CENTURY -> time.withYear(fromBcd(value) * 100 + time.getYear() % 100);
            default -> time; // The day of the week follows from the date.
        };
        setAtNanos = clock.nowNanos();
        armUpdate();
    }

    private static int clampDay(LocalDateTime time, int day) {
        return Math.min(Math.max(day, 1), time.toLocalDate().lengthOfMonth());
    }

    private boolean isBinary() {
        return (memory[REGISTER_B] & 0x04) != 0;
    }

    private int encode(int value) {
        return isBinary() ? value : toBcd(value);
    }

    private int decode(int value) {
        return isBinary() ? value : fromBcd(value);
    }

    private int encodeHour(int hour) {
        if ((memory[REGISTER_B] & 0x02) != 0) {
            return encode(hour);
        }
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        return encode(twelve) | (hour >= 12 ? 0x80 : 0);
    }

    private int decodeHour(int value) {
        if ((memory[REGISTER_B] & 0x02) != 0) {
            return Math.min(decode(value), 23);
        }
        int twelve = decode(value & 0x7f) % 12;
        return (value & 0x80) != 0 ? twelve + 12 : twelve;
    }

    private void armPeriodic() {
        int rate = memory[REGISTER_A] & 0x0f;
        boolean enabled = (memory[REGISTER_B] & FLAG_PERIODIC) != 0;
        boolean running = (memory[REGISTER_A] >> 4 & 7) == BASE_DIVIDER;
        if (enabled && running && rate != 0) {
            periodicTimer.armIn(periodNanos(rate));
        } else {
            periodicTimer.disarm();
        }
    }

    /** 32768 Hz divided by 2^(rate-1); rates 1 and 2 repeat 8 and 9. */
    private static long periodNanos(int rate) {
        int shift = (rate <= 2 ? rate + 7 : rate) - 1;
        return (NANOS_PER_SECOND << shift) / 32_768;
    }

    private void periodic() {
        armPeriodic();
        raise(FLAG_PERIODIC);
    }

    private void armUpdate() {
        boolean wanted = (memory[REGISTER_B] & (FLAG_ALARM | FLAG_UPDATE)) != 0 && !isHeld();
        if (wanted) {
            long seconds = (clock.nowNanos() - setAtNanos) / NANOS_PER_SECOND + 1;
            updateTimer.armAt(setAtNanos + seconds * NANOS_PER_SECOND);
        } else {
            updateTimer.disarm();
        }
    }

    private void secondPassed() {
        armUpdate();
        raise(alarmMatches() ? FLAG_UPDATE | FLAG_ALARM : FLAG_UPDATE);
    }

    private boolean alarmMatches() {
        return alarmFieldMatches(1, 0) && alarmFieldMatches(3, 2) && alarmFieldMatches(5, 4);
    }

    private boolean alarmFieldMatches(int alarmRegister, int timeRegister) {
        int alarm = memory[alarmRegister] & 0xff;
        return alarm >= 0xc0 || alarm == dateField(timeRegister);
    }

    private void raise(int flags) {
        int all = memory[REGISTER_C] | flags;
        boolean interrupt = (all & memory[REGISTER_B] & 0x70) != 0;
        memory[REGISTER_C] = (byte) (all & 0x70 | (interrupt ? 0x80 : 0));
        if (interrupt) {
            irq8.setLevel(true);
        }
    }

    /** Packs two decimal digits. */
    public static int toBcd(int value) {
        return value / 10 << 4 | value % 10;
    }

    /** Unpacks two decimal digits. */
    public static int fromBcd(int value) {
        return (value >> 4 & 15) * 10 + (value & 15);
    }

    /** The registers A to D and the shutdown status byte. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("index", index),
                new ChipRegister("a", memory[REGISTER_A] & 0xff),
                new ChipRegister("b", memory[REGISTER_B] & 0xff),
                new ChipRegister("shutdown-status", memory[0x0f] & 0xff));
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("rtc");
        stream.bytes(memory);
        index = stream.int32(index);
        long seconds = stream.int64(setTime.toEpochSecond(ZoneOffset.UTC));
        setTime = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        setAtNanos = stream.int64(setAtNanos);
    }
}
