package dev.bootsmith.assembler.diag;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** Every kind of diagnostic of the assembler. */
public enum AssemblerCode implements DiagnosticCode {
    // Files.
    BINARY_FILE("A0001"),
    INCLUDE_NOT_FOUND("A0002"),
    INCLUDE_TOO_DEEP("A0003"),
    UNTERMINATED_COMMENT("A0004", Severity.WARNING),
    TOO_MANY_ERRORS("A0005"),
    INCBIN_OUTSIDE_FILE("A0006"),
    // Syntax.
    JUNK_AT_START("A0101"),
    UNTERMINATED_STRING("A0102"),
    MISSING_OPERAND("A0103"),
    NESTED_TOO_DEEPLY("A0104"),
    MISSING_CLOSING_PARENTHESIS("A0105"),
    BAD_CHARACTER_CONSTANT("A0106"),
    BAD_OCTAL_DIGIT("A0107"),
    JUNK_AT_END("A0108"),
    EXPECTING_OPERAND_BEFORE_COMMA("A0109"),
    EXPECTING_OPERAND_AFTER_COMMA("A0110"),
    JUNK_AFTER_OPERAND("A0111"),
    MISSING_IMMEDIATE("A0112"),
    BAD_REGISTER_NAME("A0113"),
    BAD_BASE_INDEX("A0114"),
    BAD_SCALE("A0115"),
    BAD_OPERAND("A0116"),
    EXPECTED_NAME("A0117"),
    EXPECTED_COMMA("A0118"),
    EXPECTED_STRING("A0119"),
    MISSING_EXPRESSION("A0120", Severity.WARNING),
    INTEL_SYNTAX("A0121"),
    NASM_SYNTAX("A0122"),
    SLASH_COMMENT("A0123"),
    BAD_FLOAT("A0124"),
    EXPECTED_VALUE("A0125"),
    // Instructions.
    UNKNOWN_INSTRUCTION("A0201"),
    OPERAND_MISMATCH("A0202"),
    BAD_SUFFIX("A0203"),
    OPERAND_COUNT("A0204"),
    NOT_IN_THIS_MODE("A0205"),
    REGISTER_ONLY_64("A0206"),
    NOT_LOCKABLE("A0207"),
    BAD_PREFIX("A0208"),
    DEFAULT_SIZE("A0209", Severity.WARNING),
    INDIRECT_WITHOUT_STAR("A0210", Severity.WARNING),
    VALUE_SHORTENED("A0211", Severity.WARNING),
    IMMEDIATE_TOO_LARGE("A0212"),
    DISPLACEMENT_TOO_LARGE("A0213"),
    HIGH_BYTE_WITH_REX("A0214"),
    MEMORY_TO_MEMORY("A0215"),
    CONSTANT_DESTINATION("A0216"),
    SUFFIX_DISAGREES("A0217"),
    SEGMENT_CONSTANT("A0218"),
    FAR_POINTER_64("A0219"),
    FAR_NEEDS_CONSTANTS("A0220"),
    PUSH_SIZE_64("A0221"),
    INDIRECT_NOT_ALLOWED("A0222"),
    PORT_TOO_LARGE("A0223", Severity.WARNING),
    ACCUMULATOR_ONLY("A0224"),
    TRANSLATED("A0225", Severity.WARNING),
    PREFIX_NOT_WITH("A0240"),
    PREFIX_DROPPED("A0241", Severity.WARNING),
    SEGMENT_WITHOUT_EFFECT("A0242", Severity.WARNING),
    EXPECTED_MNEMONIC("A0243"),
    PREFIX_ALONE("A0244", Severity.WARNING),
    SCALE_WITHOUT_INDEX("A0245", Severity.WARNING),
    EXPECTED_INDEX("A0246"),
    SHIFT_COUNT("A0247"),
    // Directives and layout.
    ORG_BACKWARDS("A0301"),
    UNKNOWN_DIRECTIVE("A0302"),
    UNSUPPORTED_DIRECTIVE("A0303"),
    NOT_CONSTANT("A0304"),
    BAD_ALIGNMENT("A0305"),
    ALIGNMENT_TOO_LARGE("A0306", Severity.WARNING),
    NEGATIVE_AMOUNT("A0307", Severity.WARNING),
    DOES_NOT_SETTLE("A0308"),
    BAD_SECTION_FLAG("A0309"),
    BAD_SECTION_TYPE("A0310", Severity.WARNING),
    SECTION_CHANGED("A0311", Severity.WARNING),
    POP_WITHOUT_PUSH("A0312", Severity.WARNING),
    NO_PREVIOUS_SECTION("A0313", Severity.WARNING),
    DATA_IN_NOBITS("A0314"),
    DATA_IN_STRUCT("A0315"),
    BAD_SYMBOL_TYPE("A0316"),
    UNKNOWN_ARCH("A0317"),
    ORG_NOT_CONSTANT("A0318"),
    INSTRUCTION_IN_NOBITS("A0319", Severity.WARNING),
    VALUE_TRUNCATED("A0320", Severity.WARNING),
    CFI_OUTSIDE("A0321"),
    CFI_OPEN("A0322"),
    CFI_BAD("A0323"),
    FILE_NUMBER("A0324"),
    AMOUNT_NOT_CONSTANT("A0325"),
    SIZE_ZERO("A0326", Severity.WARNING),
    FILL_CLAMPED("A0340", Severity.WARNING),
    FUNCTION_NOT_OPEN("A0341"),
    // Macros and conditionals.
    BAD_MACRO_PARAMETER("A0401"),
    BAD_MACRO_QUALIFIER("A0402"),
    TOO_MANY_MACRO_ARGUMENTS("A0403"),
    MISSING_MACRO_ARGUMENT("A0404"),
    MACRO_DEFINED_TWICE("A0405"),
    MACRO_UNKNOWN("A0406", Severity.WARNING),
    BODY_NOT_ENDED("A0407"),
    END_WITHOUT_BEGIN("A0408", Severity.WARNING),
    ELSE_WITHOUT_IF("A0409"),
    IF_NOT_ENDED("A0410"),
    USER_ERROR("A0411"),
    USER_WARNING("A0412", Severity.WARNING),
    IF_NOT_CONSTANT("A0413"),
    USER_MESSAGE("A0414", Severity.NOTE),
    EXIT_OUTSIDE_MACRO("A0415", Severity.WARNING),
    // Symbols and expressions.
    SYMBOL_DEFINED_TWICE("A0501"),
    NUMERIC_LABEL_UNDEFINED("A0502"),
    DIVISION_BY_ZERO("A0503", Severity.WARNING),
    INVALID_OPERANDS("A0504"),
    BAD_EXPRESSION("A0505"),
    SYMBOL_CYCLE("A0506"),
    SIZE_UNRESOLVED("A0507"),
    VALUE_TOO_WIDE("A0508"),
    REGISTER_IN_EXPRESSION("A0509"),
    SHIFT_TOO_FAR("A0510", Severity.WARNING),
    // Fields and relocations.
    CANNOT_SUBTRACT("A0601"),
    NO_RELOCATION("A0602"),
    FIELD_OVERFLOW("A0603"),
    BAD_MODIFIER("A0604"),
    SHORT_BRANCH_TOO_FAR("A0605"),
    // Limits.
    SECTION_TOO_LARGE("A0701"),
    TOO_MANY_STATEMENTS("A0702"),
    MACROS_TOO_DEEP("A0703"),
    OUTPUT_TOO_LARGE("A0704"),
    LINE_TOO_LONG("A0705"),
    EXPRESSION_TOO_LONG("A0706"),
    NUMBER_TOO_LONG("A0707"),
    TOO_MANY_SYMBOLS("A0708"),
    // Lints.
    LINT_ABSOLUTE_ADDRESS("A0801", Severity.WARNING),
    LINT_REGISTER_WITHOUT_PERCENT("A0802", Severity.WARNING),
    LINT_STRING_AS_ADDRESS("A0803", Severity.WARNING),
    LINT_LOAD_TABLE("A0804", Severity.NOTE),
    LINT_BIOS_CALL("A0805", Severity.WARNING),
    LINT_SIGNATURE("A0806", Severity.WARNING),
    LINT_REVERSED_SUBTRACTION("A0807", Severity.NOTE),
    // Command line.
    UNKNOWN_OPTION("A0901"),
    OPTION_NEEDS_VALUE("A0902"),
    OPTION_BAD_VALUE("A0903"),
    OPTION_UNSUPPORTED("A0904"),
    INPUT_NOT_FOUND("A0905");

    public static final String BUNDLE = "dev.bootsmith.assembler.messages";

    private final String id;
    private final Severity severity;

    AssemblerCode(String id) {
        this(id, Severity.ERROR);
    }

    AssemblerCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns whether GNU as would say nothing here: a hint for learners, which never fails a build. */
    public boolean isLint() {
        return id.startsWith("A08") || this == INSTRUCTION_IN_NOBITS;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return BUNDLE;
    }
}
