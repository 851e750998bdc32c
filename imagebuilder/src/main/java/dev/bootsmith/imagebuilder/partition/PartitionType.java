package dev.bootsmith.imagebuilder.partition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a partition is for: a byte in an MBR, a UUID in a GPT.
 *
 * @param word its name in recipes, or the number itself for what has no name
 * @param mbrCode 0 to 255, -1 if it has no byte
 * @param gptGuid null-free: the nil UUID if it has none
 */
public record PartitionType(String word, int mbrCode, UUID gptGuid) {
    public static final UUID NONE = new UUID(0, 0);
    public static final int PROTECTIVE = 0xee;

    private static final UUID BASIC_DATA = UUID.fromString("ebd0a0a2-b9e5-4433-87c0-68b6b72699c7");
    private static final List<PartitionType> KNOWN = List.of(
            new PartitionType("fat12", 0x01, BASIC_DATA),
            new PartitionType("fat16", 0x0e, BASIC_DATA),
            new PartitionType("fat32", 0x0c, BASIC_DATA),
            new PartitionType("efi", 0xef, UUID.fromString("c12a7328-f81f-11d2-ba4b-00a0c93ec93b")),
            new PartitionType("linux", 0x83, UUID.fromString("0fc63daf-8483-4772-8e79-3d69d8477de4")),
            new PartitionType("swap", 0x82, UUID.fromString("0657fd6d-a4ab-43c4-84e5-0933c84b4f4f")),
            new PartitionType("bios-boot", -1, UUID.fromString("21686148-6449-6e6f-744e-656564454649")),
            new PartitionType("data", 0x07, BASIC_DATA),
            new PartitionType("extended", 0x0f, NONE),
            new PartitionType("minix", 0x81, NONE),
            new PartitionType("raw", 0xda, UUID.fromString("0fc63daf-8483-4772-8e79-3d69d8477de4")));

    /** Codes that {@code image info} names although no recipe writes them under that name. */
    private static final List<PartitionType> OTHERS = List.of(
            new PartitionType("FAT16 below 32 MiB", 0x04, NONE),
            new PartitionType("extended (CHS)", 0x05, NONE),
            new PartitionType("FAT16 (CHS)", 0x06, NONE),
            new PartitionType("FAT32 (CHS)", 0x0b, NONE),
            new PartitionType("extended (Linux)", 0x85, NONE),
            new PartitionType("Linux LVM", 0x8e, NONE),
            new PartitionType("FreeBSD", 0xa5, NONE),
            new PartitionType("GPT protective", PROTECTIVE, NONE));

    /** Reads a name, a byte such as {@code 0x0c}, or a UUID. */
    public static Optional<PartitionType> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (PartitionType type : KNOWN) {
            if (type.word.equals(lower)) {
                return Optional.of(type);
            }
        }
        if (lower.matches("(0x)?[0-9a-f]{1,2}")) {
            return Optional.of(new PartitionType(lower, Integer.parseInt(lower.replaceFirst("^0x", ""), 16), NONE));
        }
        if (lower.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.of(new PartitionType(lower, -1, UUID.fromString(lower)));
        }
        return Optional.empty();
    }

    /** Returns the names that recipes may use. */
    public static List<String> words() {
        return KNOWN.stream().map(PartitionType::word).toList();
    }

    /** Returns a name for a byte of an MBR, empty if nobody knows it. */
    public static String nameOf(int code) {
        return java.util.stream.Stream.concat(OTHERS.stream(), KNOWN.stream())
                .filter(type -> type.mbrCode == code)
                .map(PartitionType::word)
                .findFirst()
                .orElse("");
    }

    /** Returns a name for a type of a GPT, empty if nobody knows it. */
    public static String nameOf(UUID guid) {
        return KNOWN.stream()
                .filter(type -> type.gptGuid.equals(guid) && !guid.equals(NONE))
                .map(type -> type.gptGuid.equals(BASIC_DATA) ? "data" : type.word)
                .findFirst()
                .orElse("");
    }

    /** Whether an MBR's code stands for a chain of logical partitions. */
    public static boolean isExtended(int code) {
        return code == 0x05 || code == 0x0f || code == 0x85;
    }
}
