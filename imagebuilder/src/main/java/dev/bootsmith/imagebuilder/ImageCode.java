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
    IMAGE_TOO_LARGE("I0013", Severity.ERROR);

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
