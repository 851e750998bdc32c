package dev.bootsmith.imagebuilder;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with a disk image and its parts. */
public enum ImageCode implements DiagnosticCode {
    EMPTY_IMAGE("I0001", Severity.ERROR),
    SIGNATURE_MISSING("I0002", Severity.ERROR),
    SIGNATURE_SWAPPED("I0003", Severity.ERROR),
    BOOT_SECTOR_TOO_LONG("I0004", Severity.ERROR),
    BOOT_SECTOR_BLANK("I0005", Severity.ERROR),
    BOOT_SECTOR_IS_ELF("I0006", Severity.ERROR),
    CODE_IN_PARTITION_TABLE("I0007", Severity.WARNING),
    PARAMETER_BLOCK_NOT_JUMPED_OVER("I0008", Severity.WARNING),
    BOOT_SECTOR_OVERFULL("I0009", Severity.ERROR),
    PARTS_OVERLAP("I0010", Severity.ERROR),
    PART_BEYOND_END("I0011", Severity.ERROR),
    BAD_PART_PLACE("I0012", Severity.ERROR),
    IMAGE_TOO_LARGE("I0013", Severity.ERROR),
    FORMAT_REFUSED("I0020", Severity.ERROR),
    CONTAINER_DAMAGED("I0021", Severity.ERROR),
    NOT_FAT("I0022", Severity.ERROR),
    FAT_DAMAGED("I0023", Severity.ERROR),
    FAT_SIZE_IMPOSSIBLE("I0024", Severity.ERROR),
    NO_ROOM_FOR_PARAMETERS("I0025", Severity.ERROR),
    FAT_CHAIN_BROKEN("I0026", Severity.ERROR),
    FAT_CHAIN_LOOPS("I0027", Severity.ERROR),
    FAT_CHAIN_SHORT("I0028", Severity.ERROR),
    FAT_CROSS_LINKED("I0029", Severity.ERROR),
    FAT_FULL("I0030", Severity.ERROR),
    FAT_ROOT_FULL("I0031", Severity.ERROR),
    FAT_NOT_A_DIRECTORY("I0032", Severity.ERROR),
    FAT_BAD_NAME("I0033", Severity.ERROR),
    FAT_IS_A_DIRECTORY("I0034", Severity.ERROR),
    FAT_DIRECTORY_NOT_EMPTY("I0035", Severity.ERROR),
    NO_SUCH_FILE_IN_IMAGE("I0036", Severity.ERROR),
    NOT_ISO("I0037", Severity.ERROR),
    ISO_DAMAGED("I0038", Severity.ERROR),
    SETUP_WITHOUT_SIGNATURE("I0040", Severity.ERROR),
    SETUP_TOO_LONG("I0041", Severity.ERROR),
    NAME_TAKEN("I0042", Severity.ERROR),
    BOOT_CODE_IN_PARTITION_TABLE("I0043", Severity.ERROR),
    ISO_TOO_DEEP("I0044", Severity.ERROR),
    FLOPPY_IMAGE_WRONG_SIZE("I0045", Severity.ERROR),
    NAME_NOT_IN_IMAGE("I0046", Severity.ERROR),
    MBR_FULL("I0047", Severity.ERROR),
    NO_FILE_SYSTEM("I0048", Severity.ERROR),
    IMAGE_IS_READ_ONLY("I0049", Severity.ERROR),
    PARTITION_WITHOUT_SIZE("I0050", Severity.ERROR),
    TARGET_IS_A_DISK("I0051", Severity.ERROR),
    SEVERAL_ACTIVE("I0060", Severity.WARNING),
    GPT_PROBLEM("I0061", Severity.WARNING),
    PARTITION_OUTSIDE("I0062", Severity.WARNING),
    HIDDEN_SECTORS_WRONG("I0063", Severity.WARNING),
    FLOPPY_OF_ODD_SIZE("I0064", Severity.WARNING),
    BOOT_CATALOG_WRONG("I0065", Severity.WARNING),
    CD_NOT_BOOTABLE("I0066", Severity.NOTE),
    BOOT_READS_ZEROS("I0067", Severity.WARNING),
    BOOT_READS_BEYOND_END("I0068", Severity.WARNING),
    BOOT_READS_TOO_LITTLE("I0069", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ImageCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "dev.bootsmith.imagebuilder.messages";
    }
}
