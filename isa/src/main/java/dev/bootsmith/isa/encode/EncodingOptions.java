package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.decode.RepeatPrefix;
import dev.bootsmith.isa.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says besides mnemonic and operands.
 *
 * @param segmentPrefix a segment written as a prefix word; kept even where it is the default
 * @param repeat a repeat prefix
 * @param lock a LOCK prefix
 * @param operandSizePrefix {@code data16}/{@code data32}: an operand-size prefix, whatever the form needs
 * @param addressSizePrefix {@code addr16}/{@code addr32}: the mode's alternate address size
 * @param rex extra REX bits ({@code rex.W} gives 48), or 0
 * @param direction which of two forms for register to register
 */
public record EncodingOptions(
        @Nullable Register segmentPrefix,
        RepeatPrefix repeat,
        Prefix lock,
        Prefix operandSizePrefix,
        Prefix addressSizePrefix,
        int rex,
        Direction direction) {
    public static final EncodingOptions DEFAULT = new EncodingOptions(
            null, RepeatPrefix.NONE, Prefix.ABSENT, Prefix.ABSENT, Prefix.ABSENT, 0, Direction.TABLE_ORDER);

    /** Whether a prefix is written. */
    public enum Prefix {
        ABSENT,
        PRESENT
    }

    /** Preference among forms that differ only in which operand is in ModRM.rm. */
    public enum Direction {
        /** The first form of the table. */
        TABLE_ORDER,
        /** {@code {load}} and the {@code .s} suffix: the form whose destination is in ModRM.reg. */
        LOAD,
        /** {@code {store}}: the form whose destination is in ModRM.rm. */
        STORE
    }

    public EncodingOptions withDirection(Direction wanted) {
        return new EncodingOptions(segmentPrefix, repeat, lock, operandSizePrefix, addressSizePrefix, rex, wanted);
    }
}
