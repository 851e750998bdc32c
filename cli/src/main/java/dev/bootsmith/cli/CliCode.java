package dev.bootsmith.cli;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with a command line, and with the host around it. */
public enum CliCode implements DiagnosticCode {
    UNKNOWN_COMMAND("C0001"),
    UNKNOWN_OPTION("C0002"),
    MISSING_OPTION_VALUE("C0003"),
    OPTION_GIVEN_TWICE("C0004"),
    UNEXPECTED_ARGUMENT("C0005"),
    MISSING_ARGUMENT("C0006"),
    BAD_NUMBER("C0007"),
    BAD_CHOICE("C0008"),
    NOT_SUPPORTED_YET("C0009"),
    CONFLICTING_OPTIONS("C0010"),
    BAD_ENTRY("C0011"),
    BAD_KEY_NAME("C0012"),
    CANNOT_READ_FILE("C0020"),
    CANNOT_WRITE_FILE("C0021"),
    OUTPUT_IS_INPUT("C0022"),
    GUEST_MEMORY_TOO_LARGE("C0030"),
    HOST_OUT_OF_MEMORY("C0031"),
    CANNOT_LISTEN("C0034"),
    NO_SUCH_SECTION("C0033"),
    NOT_A_KERNEL("C0035"),
    NEEDS_KERNEL("C0036"),
    OPTION_REFUSED("C0050"),
    NO_SYMBOLS("C0051"),
    NAMES_STAY_MANGLED("C0052"),
    NOT_AN_ARCHIVE("C0053"),
    THIN_ARCHIVE("C0054"),
    NO_SUCH_MEMBER("C0055"),
    BAD_PAIR("C0056"),
    ARCHIVE_TO_FLAT("C0057"),
    NO_SUCH_PLACE("C0058"),
    DEBUG_FILE_NOT_OURS("C0059"),
    NOT_DYNAMIC("C0060"),
    DEBUG_SECTION_CUT_SHORT("C0061"),
    BAD_AR_COMMAND("C0062"),
    NO_OPEN_ARCHIVE("C0063"),
    NO_ARCHIVE_INDEX("C0064"),
    COPIED_AS_IT_IS("C0065"),
    THIN_ARCHIVE_COPIED("C0066"),
    NO_IMAGE_VERB("C0070"),
    BAD_PARTITION_FLAG("C0071"),
    COPY_NEEDS_ONE_IMAGE("C0072"),
    FIRMWARE_SIZE("C0073"),
    NO_SPECIFICATION("C0080"),
    NO_SPEC_VERB("C0081"),
    WOULD_OVERWRITE("C0082"),
    NO_LEARN_VERB("C0083"),
    NOTHING_TO_EXPLAIN("C0040"),
    OUR_BUG("C0090");

    private final String id;

    CliCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return switch (this) {
            case NO_SYMBOLS,
                    NAMES_STAY_MANGLED,
                    DEBUG_FILE_NOT_OURS,
                    DEBUG_SECTION_CUT_SHORT,
                    BAD_AR_COMMAND,
                    COPIED_AS_IT_IS -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    @Override
    public String bundle() {
        return Console.BUNDLE;
    }
}
