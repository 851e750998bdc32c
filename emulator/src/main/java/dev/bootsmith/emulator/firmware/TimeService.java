package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;

import dev.bootsmith.emulator.device.CmosRtc;
import java.time.DateTimeException;
import java.time.LocalDateTime;

/**
 * INT 1Ah (ticks and real-time clock) and the tick of INT 08h.
 *
 * <p>Source: IBM PS/2 BIOS interface reference.
 */
final class TimeService implements BiosService {
    /** Ticks of a day: 1193180 / 65536 per second, as the BIOS has always rounded it. */
    static final long TICKS_PER_DAY = 0x18_00b0;

    private static final int ALARM_ENABLED = 0x20;

    private final BiosDataArea data;
    private final CmosRtc clock;
    private final BiosService pci;

    /** @param pci serves AH=B1h */
    TimeService(BiosDataArea data, CmosRtc clock, BiosService pci) {
        this.pci = pci;
        this.data = data;
        this.clock = clock;
    }

    /** INT 08h: one more tick. */
    void tick(BiosCall unused) {
        long ticks = data.get32(BiosDataArea.TICKS) + 1;
        if (ticks >= TICKS_PER_DAY) {
            ticks = 0;
            data.put8(BiosDataArea.MIDNIGHT, 1);
        }
        data.put32(BiosDataArea.TICKS, ticks);
    }

    @Override
    public void call(BiosCall call) {
        call.setCarry(false);
        switch (call.ah()) {
            case 0x00 -> readTicks(call);
            case 0x01 -> {
                data.put32(BiosDataArea.TICKS, (long) call.word(CX) << 16 | call.word(DX));
                data.put8(BiosDataArea.MIDNIGHT, 0);
                call.setAh(0);
            }
            case 0x02 -> readTime(call);
            case 0x03 -> setTime(call);
            case 0x04 -> readDate(call);
            case 0x05 -> setDate(call);
            case 0x06 -> setAlarm(call);
            case 0x07 -> {
                clock.write(0x70, 1, 0x0b);
                clock.write(0x71, 1, clock.get(0x0b) & ~ALARM_ENABLED);
                call.setAh(0);
            }
            case 0xb1 -> pci.call(call);
            default -> call.setCarry(true);
        }
    }

    private void readTicks(BiosCall call) {
        long ticks = data.get32(BiosDataArea.TICKS);
        call.setWord(CX, (int) (ticks >> 16));
        call.setWord(DX, (int) ticks);
        call.setAl(data.get8(BiosDataArea.MIDNIGHT));
        data.put8(BiosDataArea.MIDNIGHT, 0);
    }

    private void readTime(BiosCall call) {
        LocalDateTime now = clock.dateTime();
        call.setHigh(CX, CmosRtc.toBcd(now.getHour()));
        call.setLow(CX, CmosRtc.toBcd(now.getMinute()));
        call.setHigh(DX, CmosRtc.toBcd(now.getSecond()));
        call.setLow(DX, 0);
        call.setAh(0);
        call.setAl(CmosRtc.toBcd(now.getHour()));
    }

    private void readDate(BiosCall call) {
        LocalDateTime now = clock.dateTime();
        call.setHigh(CX, CmosRtc.toBcd(now.getYear() / 100));
        call.setLow(CX, CmosRtc.toBcd(now.getYear() % 100));
        call.setHigh(DX, CmosRtc.toBcd(now.getMonthValue()));
        call.setLow(DX, CmosRtc.toBcd(now.getDayOfMonth()));
        call.setAh(0);
        call.setAl(CmosRtc.toBcd(now.getYear() / 100));
    }

    /** AH=06h: INT 4Ah at a time of day; fails while another alarm is set. */
    private void setAlarm(BiosCall call) {
        if ((clock.get(0x0b) & ALARM_ENABLED) != 0) {
            call.setCarry(true);
            return;
        }
        clock.put(0x05, call.high(CX));
        clock.put(0x03, call.low(CX));
        clock.put(0x01, call.high(DX));
        clock.write(0x70, 1, 0x0b);
        clock.write(0x71, 1, clock.get(0x0b) | ALARM_ENABLED);
        call.setAh(0);
    }

    private void setTime(BiosCall call) {
        LocalDateTime now = clock.dateTime();
        set(
                call,
                now.getYear(),
                now.getMonthValue(),
                now.getDayOfMonth(),
                CmosRtc.fromBcd(call.high(CX)),
                CmosRtc.fromBcd(call.low(CX)),
                CmosRtc.fromBcd(call.high(DX)));
    }

    private void setDate(BiosCall call) {
        LocalDateTime now = clock.dateTime();
        int year = CmosRtc.fromBcd(call.high(CX)) * 100 + CmosRtc.fromBcd(call.low(CX));
        set(
                call,
                year,
                CmosRtc.fromBcd(call.high(DX)),
                CmosRtc.fromBcd(call.low(DX)),
                now.getHour(),
                now.getMinute(),
                now.getSecond());
    }

    /** Sets the clock; CF tells the guest when there is no such moment. */
    private void set(BiosCall call, int year, int month, int day, int hour, int minute, int second) {
        try {
            clock.setDateTime(LocalDateTime.of(year, month, day, hour, minute, second));
            call.setAh(0);
        } catch (DateTimeException noSuchMoment) {
            call.setCarry(true);
        }
    }
}
