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

    private final BiosDataArea data;
    private final CmosRtc clock;

    TimeService(BiosDataArea data, CmosRtc clock) {
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
            default -> {
                call.setCarry(true);
                if (call.ah() == 0xb1) {
                    call.setAh(0x81); // PCI BIOS is not there
                }
            }
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
