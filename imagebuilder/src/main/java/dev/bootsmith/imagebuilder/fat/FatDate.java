package dev.bootsmith.imagebuilder.fat;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** Dates as a directory entry has them: two words, years from 1980 to 2107, steps of two seconds. */
final class FatDate {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2107;

    private FatDate() {}

    static int date(LocalDateTime when) {
        if (when.getYear() < FIRST_YEAR) {
            return 1 << 5 | 1;
        }
        int year = Math.min(when.getYear(), LAST_YEAR) - FIRST_YEAR;
        return year << 9 | when.getMonthValue() << 5 | when.getDayOfMonth();
    }

    static int time(LocalDateTime when) {
        return when.getYear() < FIRST_YEAR ? 0 : when.getHour() << 11 | when.getMinute() << 5 | when.getSecond() / 2;
    }

    /** Returns the moment, or the first one that FAT knows if the fields are nonsense. */
    static LocalDateTime of(int date, int time) {
        try {
            return LocalDateTime.of(
                    FIRST_YEAR + (date >> 9 & 0x7f),
                    date >> 5 & 15,
                    date & 31,
                    time >> 11 & 31,
                    time >> 5 & 63,
                    (time & 31) * 2);
        } catch (DateTimeException e) {
            return LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);
        }
    }
}
