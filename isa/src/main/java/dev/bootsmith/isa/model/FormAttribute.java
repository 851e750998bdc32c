package dev.bootsmith.isa.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts of a form that are either true or not: the words of the tables' attribute column. */
public enum FormAttribute {
    /** LOCK is allowed when the destination is memory. */
    LOCK("lock"),
    /** REP repeats it. */
    REP("rep"),
    /** REPE and REPNE repeat it and look at ZF. */
    REPE("repe"),
    /** In 64-bit code the operand size is 64 without REX.W; 66 still selects 16 bits. */
    DEFAULT64("d64"),
    /** In 64-bit code the operand size is 64 whatever the prefixes. */
    FORCE64("f64"),
    /** Only privilege level 0 may execute it. */
    CPL0("cpl0"),
    /** I/O privilege: checked against IOPL and the I/O permission bitmap, or IOPL alone. */
    IOPL("iopl"),
    /** Not recognised in real-address and virtual-8086 mode. */
    PROTECTED("prot"),
    /** The encoding begins with the wait instruction 9B; the decoder sees two instructions. */
    WAIT("wait"),
    /** The decoder never answers with this form: another has the same bytes. */
    ENCODE_ONLY("enc"),
    /** The assembler never chooses this form: another has the same meaning. */
    DECODE_ONLY("dec"),
    /** Undocumented by Intel, but executed by processors. */
    UNDOCUMENTED("undoc"),
    /** Changes the instruction pointer other than to the next instruction. */
    BRANCH("branch"),
    /** One written register goes into ModRM.reg and ModRM.rm: IMUL with two operands and an immediate. */
    DUPLICATE_REGISTER("dup"),
    /** AT&amp;T syntax writes the operands in the manual's order too (ENTER, BOUND). */
    ATT_KEEPS_ORDER("attorder"),
    /** The assembler chooses it only where {@code {vex}} asks: without, the name means an EVEX form. */
    VEX_ON_REQUEST("vex"),
    /** objdump shows the size suffix when the operand in ModRM.rm is memory. */
    SUFFIX_WITH_MEMORY("sm"),
    /** objdump always shows the size suffix. */
    SUFFIX_ALWAYS("sa"),
    /** objdump shows the size suffix when the operand size is not the mode's default. */
    SUFFIX_NOT_DEFAULT("sn");

    private static final Map<String, FormAttribute> BY_NOTATION = attributesByNotation();

    private final String notation;

    FormAttribute(String notation) {
        this.notation = notation;
    }

    /** The word in the tables. */
    public String notation() {
        return notation;
    }

    public static Optional<FormAttribute> ofNotation(String notation) {
        return Optional.ofNullable(BY_NOTATION.get(notation));
    }

    private static Map<String, FormAttribute> attributesByNotation() {
        Map<String, FormAttribute> attributes = new HashMap<>();
        for (FormAttribute attribute : values()) {
            attributes.put(attribute.notation, attribute);
        }
        return attributes;
    }
}
