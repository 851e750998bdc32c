package dev.bootsmith.grader.spec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How many days late a submission is: of two times that somebody wrote down, never of a clock. */
public final class Lateness {
    private static final Duration DAY = Duration.ofDays(1);
    /** As ILIAS writes them before file names; the time of day is the server's, which is taken to be that of the due date. */
    private static final DateTimeFormatter FOURTEEN_DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    /** As Gradescope writes them: {@code 2026-01-31 21:05:03.123456 -08:00}, also with {@code T} and without blanks. */
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .appendOffset("+HH:MM", "Z")
            .toFormatter(java.util.Locale.ROOT);

    private Lateness() {}

    /** Returns how many days after the due date were begun; 0 in time. */
    public static int days(OffsetDateTime due, OffsetDateTime handedIn) {
        Duration behind = Duration.between(due, handedIn);
        if (behind.isNegative() || behind.isZero()) {
            return 0;
        }
        long whole = behind.dividedBy(DAY);
        boolean begun = behind.compareTo(DAY.multipliedBy(whole)) > 0;
        long days = begun ? whole + 1 : whole;
        return (int) Math.min(days, 10_000);
    }

    /** Reads a time with its offset from UTC, or returns nothing. */
    public static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip().replace(" UTC", " +00:00"), WITH_OFFSET));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // not a time: whoever asked says what that means
        }
    }

    /** Reads a time of fourteen digits at the due date's offset. */
    public static Optional<OffsetDateTime> time(String digits, OffsetDateTime due) {
        try {
            return Optional.of(LocalDateTime.parse(digits, FOURTEEN_DIGITS).atOffset(due.getOffset()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // fourteen digits that are no time
        }
    }
}
