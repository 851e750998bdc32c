package dev.bootsmith.cli.command;

import dev.bootsmith.objectfile.ar.ArchiveMember;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What {@code ar tv} and {@code objdump -a} print of an archive's member. */
final class ArchiveLine {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM ppd HH:mm yyyy", Locale.ROOT);

    private ArchiveLine() {}

    /** Returns permissions, owner, size and date, and a blank. */
    static String of(ArchiveMember member) {
        return permissions(member.mode())
                + String.format(Locale.ROOT, " %d/%d %6d ", member.userId(), member.groupId(), member.size())
                + DATE.format(Instant.ofEpochSecond(member.date()).atZone(ZoneId.systemDefault()))
                + " ";
    }

    private static String permissions(int mode) {
        StringBuilder text = new StringBuilder();
        for (int bit = 8; bit >= 0; bit--) {
            text.append((mode >> bit & 1) != 0 ? "rwx".charAt((8 - bit) % 3) : '-');
        }
        return text.toString();
    }
}
