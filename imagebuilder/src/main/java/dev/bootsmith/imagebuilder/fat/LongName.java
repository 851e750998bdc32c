package dev.bootsmith.imagebuilder.fat;

/**
 * One piece of a long name: an entry that older systems take for a volume label and leave alone.
 *
 * <pre>
 *   0 number, 40h on the last   1 units 1-5   11 attribute 0fh   12 0   13 checksum   14 units 6-11   26 0   28 units 12-13
 * </pre>
 */
final class LongName {
    /** UTF-16 units in one entry. */
    static final int UNITS = 13;

    static final int ATTRIBUTE = 0x0f;
    static final int LAST = 0x40;
    static final int NUMBER_MASK = 0x3f;

    private static final int[] OFFSETS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};

    private LongName() {}

    /** Writes piece {@code number} (1 is the start of the name) of a name into 32 bytes. */
    static void write(byte[] directory, int at, String name, int number, boolean isLast, int checksum) {
        directory[at] = (byte) (number | (isLast ? LAST : 0));
        directory[at + 11] = ATTRIBUTE;
        directory[at + 12] = 0;
        directory[at + 13] = (byte) checksum;
        FatParameters.put(directory, at + 26, 0, 2);
        for (int i = 0; i < UNITS; i++) {
            int index = (number - 1) * UNITS + i;
            int unit = index < name.length() ? name.charAt(index) : index == name.length() ? 0 : 0xffff;
            FatParameters.put(directory, at + OFFSETS[i], unit, 2);
        }
    }

    /** Returns the units of one piece, up to the end mark. */
    static String read(byte[] directory, int at) {
        StringBuilder text = new StringBuilder();
        for (int offset : OFFSETS) {
            int unit = directory[at + offset] & 0xff | (directory[at + offset + 1] & 0xff) << 8;
            if (unit == 0 || unit == 0xffff) {
                break;
            }
            text.append((char) unit);
        }
        return text.toString();
    }

    /** Ties long entries to their short one. */
    static int checksum(byte[] bytes, int at) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum = ((sum & 1) << 7) + (sum >> 1) + (bytes[at + i] & 0xff) & 0xff;
        }
        return sum;
    }
}
