package dev.bootsmith.assembler.frame;

import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Watches the numbers that go into a table for unwinding that the source writes itself, to shorten what advances the
 * location: GNU as turns an advance by four bytes into the shortest form, so objects with such tables are smaller.
 *
 * <p>Only what looks like the output of a compiler is recognised: a length given as the difference of two labels of which
 * the first is yet to come, the place of the common entry, start and size of the procedure, then instructions.
 *
 * @elf DWARF, 6.4 Call Frame Information
 */
public final class HandwrittenFrames {
    private static final int ADVANCE_4 = 4;
    /** What the width of a number of variable length is told as. */
    public static final int VARIABLE_WIDTH = -1;

    private enum Expected {
        LENGTH,
        COMMON_ENTRY,
        START,
        SIZE,
        AUGMENTATION_SIZE,
        AUGMENTATION,
        OPCODE,
        DISTANCE,
        NOTHING
    }

    private final FrameWriter.Table table;
    private Expected expected = Expected.LENGTH;
    private @Nullable Symbol end;
    private boolean hasAugmentation;
    private int codeAlignment;
    private long augmentationLeft;

    public HandwrittenFrames(FrameWriter.Table table) {
        this.table = table;
    }

    /** Returns the table that a section of that name holds, or null if it is none. */
    public static FrameWriter.@Nullable Table tableOf(String sectionName) {
        return switch (sectionName) {
            case ".eh_frame" -> FrameWriter.Table.UNWINDING;
            case ".debug_frame" -> FrameWriter.Table.DEBUG;
            default -> null;
        };
    }

    /**
     * Looks at a number that is about to be appended.
     *
     * @return whether it was appended here, in a shorter form
     */
    public boolean take(Emitter emitter, Value value, int widthBytes) {
        if (expected != Expected.LENGTH && end != null && end.isDefined()) {
            expected = Expected.LENGTH;
        }
        switch (expected) {
            case LENGTH -> {
                if (widthBytes == 4
                        && value instanceof Value.Address address
                        && !address.symbol().isDefined()) {
                    end = address.symbol();
                    expected = Expected.COMMON_ENTRY;
                }
            }
            case COMMON_ENTRY -> expected = isCommonEntry(value) ? Expected.NOTHING : Expected.START;
            case START -> expected = readCommonEntry(emitter) ? Expected.SIZE : Expected.NOTHING;
            case SIZE -> expected = hasAugmentation ? Expected.AUGMENTATION_SIZE : Expected.OPCODE;
            case AUGMENTATION_SIZE -> {
                augmentationLeft = value instanceof Value.Constant constant ? constant.number() : -1;
                expected = augmentationLeft < 0 || widthBytes > 1
                        ? Expected.NOTHING
                        : augmentationLeft == 0 ? Expected.OPCODE : Expected.AUGMENTATION;
            }
            case AUGMENTATION -> {
                augmentationLeft -= widthBytes;
                expected = augmentationLeft < 0 || widthBytes == VARIABLE_WIDTH
                        ? Expected.NOTHING
                        : augmentationLeft == 0 ? Expected.OPCODE : Expected.AUGMENTATION;
            }
            case OPCODE -> {
                if (widthBytes == 1 && value instanceof Value.Constant constant && constant.number() == ADVANCE_4) {
                    expected = Expected.DISTANCE;
                }
            }
            case DISTANCE -> {
                expected = Expected.OPCODE;
                return widthBytes == 4 && shorten(emitter, value);
            }
            case NOTHING -> {}
        }
        return false;
    }

    private boolean isCommonEntry(Value value) {
        return value instanceof Value.Constant constant
                && (table == FrameWriter.Table.UNWINDING ? constant.number() == 0 : (int) constant.number() == -1);
    }

    /** Reads version, augmentation and code alignment of the first entry of the section. */
    private boolean readCommonEntry(Emitter emitter) {
        ByteBuilder bytes = emitter.section().subsection(0).bytes();
        // GNU as looks at finished stretches alone: an alignment or the like has to follow the common entry.
        int settled = emitter.section().subsection(0).settledBytes();
        int at = 8;
        if (settled < at + 4 || bytes.get8(at++) != 1) {
            return false;
        }
        int start = at;
        while (at < settled && bytes.get8(at) != 0) {
            at++;
        }
        boolean plain = at == start;
        hasAugmentation = !plain && bytes.get8(start) == 'z';
        at++;
        if (!plain && !hasAugmentation || at >= settled) {
            return false;
        }
        codeAlignment = bytes.get8(at) & 0xff;
        return codeAlignment < 0x80;
    }

    /** The opcode stands in the section already; it becomes the one of the shorter form. */
    private boolean shorten(Emitter emitter, Value value) {
        ByteBuilder bytes = emitter.bytes();
        int opcode = bytes.size() - 1;
        if (value instanceof Value.Constant constant) {
            long distance = constant.number();
            if (distance >= 0 && distance < 0x40) {
                bytes.patch(opcode, 0x40 | distance, 1);
            } else if (distance >= 0 && distance < 0x100) {
                bytes.patch(opcode, 2, 1);
                bytes.put8((int) distance);
            } else if (distance >= 0 && distance < 0x1_0000) {
                bytes.patch(opcode, 3, 1);
                bytes.put16((int) distance);
            } else {
                return false;
            }
            return true;
        }
        if (codeAlignment == 1 && value instanceof Value.Address address && address.minus() != null) {
            bytes.truncate(opcode);
            emitter.computed(value, FrameWriter::appendAdvance);
            return true;
        }
        return false;
    }
}
