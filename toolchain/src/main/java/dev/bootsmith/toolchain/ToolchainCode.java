package dev.bootsmith.toolchain;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with the inputs of a build as a whole. */
public enum ToolchainCode implements DiagnosticCode {
    NO_SUCH_FILE("T0001"),
    CANNOT_READ("T0002"),
    EMPTY_INPUT("T0003"),
    BINARY_AS_SOURCE("T0004"),
    UNKNOWN_INPUT("T0005"),
    FOLDER_WITHOUT_PROJECT("T0006"),
    FORMAT_NOT_SUPPORTED("T0007"),
    NASM_SOURCE("T0008"),
    TWO_SCRIPTS("T0010"),
    IMAGE_AMONG_SOURCES("T0011"),
    NO_SOURCES("T0012"),
    PROJECT_AMONG_INPUTS("T0013"),
    TOOL_MISSING("T0020"),
    TOOL_FAILED("T0021"),
    TOOL_REFUSED("T0022"),
    BAD_TOML("T0030"),
    UNKNOWN_KEY("T0031"),
    WRONG_TYPE("T0032"),
    NAME_OUTSIDE_PROJECT("T0033"),
    MISSING_KEY("T0034"),
    NO_SECTION_TO_UPDATE("T0040"),
    SYMBOL_NEEDED("T0041"),
    SECTIONS_FAR_APART("T0042"),
    RELOCATIONS_OF_OTHER_MACHINE("T0043"),
    SYMBOL_REQUIRED("T0044"),
    BAD_RECORD("T0045"),
    CANNOT_REVERSE("T0046"),
    ADDRESS_BEYOND_RECORDS("T0047"),
    KEYS_EXCLUDE_EACH_OTHER("T0035"),
    NO_SUCH_PROGRAM("T0036"),
    TOO_LARGE("T0037");

    private final String id;

    ToolchainCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "dev.bootsmith.toolchain.messages";
    }
}
