package dev.bootsmith.linker.report;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with a link. */
public enum LinkerCode implements DiagnosticCode {
    FILE_NOT_FOUND("L0001", Severity.ERROR),
    LIBRARY_NOT_FOUND("L0002", Severity.ERROR),
    NO_INPUT("L0003", Severity.ERROR),
    ARCHITECTURE_MISMATCH("L0004", Severity.ERROR),
    UNKNOWN_FORMAT("L0005", Severity.ERROR),
    NOT_LINKABLE("L0006", Severity.ERROR),
    UNSUPPORTED("L0007", Severity.ERROR),
    IGNORED("L0008", Severity.WARNING),
    UNKNOWN_ARCHITECTURE("L0009", Severity.ERROR),
    UNKNOWN_OPTION("L0010", Severity.ERROR),
    OPTION_ARGUMENT("L0011", Severity.ERROR),
    NOT_TOGETHER("L0012", Severity.ERROR),
    GC_WITHOUT_ROOT("L0013", Severity.ERROR),
    SCRIPT_SYNTAX("L0101", Severity.ERROR),
    SCRIPT_BLANK("L0102", Severity.WARNING),
    INCLUDE_CYCLE("L0103", Severity.ERROR),
    UNDEFINED_IN_SCRIPT("L0104", Severity.ERROR),
    UNDEFINED_SECTION_IN_SCRIPT("L0105", Severity.ERROR),
    DIVISION_BY_ZERO("L0106", Severity.ERROR),
    ASSERTION_FAILED("L0107", Severity.ERROR),
    DOT_BACKWARDS("L0108", Severity.ERROR),
    UNKNOWN_REGION("L0109", Severity.WARNING),
    NO_REGION("L0110", Severity.ERROR),
    REGION_OVERFLOW("L0111", Severity.ERROR),
    OVERLAP("L0112", Severity.ERROR),
    BAD_VALUE("L0113", Severity.ERROR),
    OUTSIDE_REGION("L0114", Severity.ERROR),
    UNKNOWN_SEGMENT("L0115", Severity.ERROR),
    NOT_IN_SEGMENT("L0116", Severity.WARNING),
    NO_ROOM_FOR_HEADERS("L0117", Severity.ERROR),
    ABSOLUTE_DOT_IN_SECTION("L0118", Severity.WARNING),
    DOT_MOVED_BACK("L0119", Severity.WARNING),
    TOO_LARGE("L0120", Severity.ERROR),
    SCRIPT_ENDS("L0121", Severity.ERROR),
    FORWARD_ADDRESS("L0122", Severity.ERROR),
    TLS_APART("L0123", Severity.ERROR),
    TWO_LOAD_ADDRESSES("L0124", Severity.ERROR),
    NO_SECTION_IN_SEGMENTS("L0125", Severity.ERROR),
    TWO_ALIGNMENTS("L0126", Severity.ERROR),
    DOT_IN_UNUSED_SECTION("L0128", Severity.ERROR),
    NO_PLACE_IN_SEGMENT("L0129", Severity.ERROR),
    REGION_ALIAS_EXISTS("L0130", Severity.ERROR),
    SCRIPT_TOO_DEEP("L0131", Severity.ERROR),
    TOO_MANY_INCLUDES("L0132", Severity.ERROR),
    NOT_CONSTANT("L0133", Severity.ERROR),
    CONSTRUCTOR_TABLE("L0134", Severity.ERROR),
    NUMBER_LIKE_NAME("L0135", Severity.WARNING),
    PROVIDED_DOT("L0136", Severity.ERROR),
    HEADERS_NOT_FIRST("L0137", Severity.ERROR),
    SECTION_DISCARDED("L0138", Severity.ERROR),
    HEADERS_NOT_LOADED("L0127", Severity.ERROR),
    UNDEFINED_SYMBOL("L0201", Severity.ERROR),
    DUPLICATE_SYMBOL("L0202", Severity.ERROR),
    NO_ENTRY("L0203", Severity.WARNING),
    NO_ENTRY_NO_TEXT("L0205", Severity.WARNING),
    DISCARDED_REFERENCE("L0204", Severity.ERROR),
    PROHIBITED_REFERENCE("L0206", Severity.ERROR),
    LINKED_TO_DISCARDED("L0207", Severity.ERROR),
    REQUIRED_SYMBOL("L0208", Severity.ERROR),
    RELOCATION_OVERFLOW("L0301", Severity.ERROR),
    RELOCATION_UNSUPPORTED("L0302", Severity.ERROR),
    MORE_OVERFLOWS("L0303", Severity.ERROR),
    NEEDS_PIC("L0304", Severity.ERROR),
    ORPHAN("L0401", Severity.WARNING),
    ORPHAN_REFUSED("L0402", Severity.ERROR),
    RWX_SEGMENT("L0403", Severity.WARNING),
    EXECUTABLE_STACK("L0404", Severity.WARNING),
    GC_REMOVED("L0405", Severity.NOTE),
    BUILD_ID_DISCARDED("L0406", Severity.WARNING),
    TRACED_SYMBOL("L0407", Severity.NOTE),
    TEXT_RELOCATION("L0408", Severity.WARNING),
    TEXT_RELOCATION_REFUSED("L0409", Severity.ERROR),
    COMMON_AGAIN("L0410", Severity.WARNING),
    COMMON_GROWS("L0411", Severity.WARNING),
    COMMON_IS_SMALLER("L0412", Severity.WARNING),
    COMMON_IS_DEFINED("L0413", Severity.WARNING),
    DEFINITION_OVER_COMMON("L0414", Severity.WARNING),
    SYMBOL_WARNING("L0415", Severity.WARNING),
    EXECUTABLE_STACK_IN_FILE("L0416", Severity.WARNING),
    EXECUTABLE_STACK_ASKED("L0417", Severity.WARNING),
    EXECUTABLE_TLS("L0418", Severity.WARNING),
    MISSING_PROPERTIES("L0419", Severity.WARNING),
    SEGMENT_OFF_PAGE("L0420", Severity.WARNING),
    BINARY_DIFFERS("L0501", Severity.NOTE),
    TABLE_IN_FLAT("L0502", Severity.NOTE),
    ORPHAN_IN_FLAT("L0503", Severity.NOTE),
    PADDED_TO_PAGE("L0504", Severity.NOTE);

    private final String id;
    private final Severity severity;

    LinkerCode(String id, Severity severity) {
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
        return "dev.bootsmith.linker.messages";
    }
}
