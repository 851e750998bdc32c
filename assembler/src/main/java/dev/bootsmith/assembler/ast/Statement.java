package dev.bootsmith.assembler.ast;

import java.util.List;

/** One statement. Offsets count characters in the statement's text. */
public sealed interface Statement {
    int start();

    int end();

    /** A label: {@code name:}. */
    record Label(String name, int start, int end) implements Statement {}

    /** A numeric label, {@code 1:}, or a dollar label, {@code 1$:}. */
    record NumericLabelDefinition(long number, boolean dollar, int start, int end) implements Statement {}

    /** {@code name = value}, and {@code name == value}, which may not be repeated. */
    record Assignment(String name, boolean once, int valueStart, int start, int end) implements Statement {}

    /**
     * A word with what follows it: a directive, a macro call or an instruction; which, only the tables of the assembler
     * can tell.
     *
     * @param word the first word as written
     * @param argumentStart offset of the first character behind the word and its blanks
     */
    record Command(String word, int argumentStart, int start, int end) implements Statement {}

    /**
     * An instruction.
     *
     * @param prefixes words before the mnemonic, lower case
     * @param mnemonic lower case, with its suffix
     */
    record Instruction(
            List<String> prefixes, String mnemonic, List<Operand> operands, int mnemonicStart, int start, int end)
            implements Statement {}
}
