package dev.bootsmith.assembler.frame;

import dev.bootsmith.assembler.layout.ComputedTail;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code .eh_frame} or {@code .debug_frame}: common information entries, shared where possible, and one description for each procedure.
 *
 * @elf x86-64 psABI, DWARF Definition; GNU as's layout
 */
public final class FrameWriter {
    private static final int PC_RELATIVE_4 = 0x1b;
    private static final byte[] NOP = {0};

    private static final byte REMEMBER_STATE = 0x0a;

    /** Which of the two tables is written. */
    public enum Table {
        /** {@code .eh_frame}: part of the program. */
        UNWINDING,
        /** {@code .debug_frame}: for debuggers alone. */
        DEBUG
    }

    private final Emitter emitter;
    private final Table table;
    private final int version;
    private final boolean is64Bit;
    private final List<Common> commons = new ArrayList<>();

    private record Common(FrameDescription model, List<byte[]> first, Symbol start) {}

    private FrameWriter(Section section, Table table, int version, boolean is64Bit) {
        this.emitter = new Emitter(section.subsection(0));
        this.table = table;
        this.version = version;
        this.is64Bit = is64Bit;
    }

    /**
     * Appends all descriptions to the section.
     *
     * @param version of the common entries: 1, 3 or 4
     */
    public static void write(
            Section section, Table table, int version, List<FrameDescription> frames, boolean is64Bit) {
        FrameWriter writer = new FrameWriter(section, table, version, is64Bit);
        for (int i = 0; i < frames.size(); i++) {
            writer.write(frames.get(i), i == frames.size() - 1);
        }
        section.requireAlignment(is64Bit ? 3 : 2);
    }

    private void write(FrameDescription frame, boolean last) {
        Common common = null;
        for (Common candidate : commons) {
            if (sharable(candidate, frame)) {
                common = candidate;
            }
        }
        if (common == null) {
            common = writeCommon(frame, firstSteps(frame));
            commons.add(common);
        }
        writeDescription(frame, common, common.first().size(), last);
    }

    /** Steps at the very start of the procedure hold for all that share the entry. */
    private static List<byte[]> firstSteps(FrameDescription frame) {
        List<byte[]> first = new ArrayList<>();
        for (FrameDescription.Step step : frame.steps) {
            if (!isFirst(step, frame)) {
                break;
            }
            first.add(step.bytes());
        }
        return first;
    }

    private static boolean isFirst(FrameDescription.Step step, FrameDescription frame) {
        boolean atStart =
                step.at().anchor() == frame.start.anchor() && step.at().number() == frame.start.number();
        return atStart && step.mayBeShared() && step.bytes()[0] != REMEMBER_STATE;
    }

    /** An entry serves a procedure whose steps begin with those of the entry. */
    private boolean sharable(Common common, FrameDescription frame) {
        FrameDescription model = common.model();
        boolean samePointers = table == Table.DEBUG
                || model.personality.equals(frame.personality)
                        && model.languageData.encoding() == frame.languageData.encoding();
        if (model.simple != frame.simple
                || !frame.simple && model.stackRegister != frame.stackRegister
                || model.signalFrame != frame.signalFrame
                || model.returnColumn != frame.returnColumn
                || !samePointers
                || common.first().size() > frame.steps.size()) {
            return false;
        }
        for (int i = 0; i < common.first().size(); i++) {
            FrameDescription.Step step = frame.steps.get(i);
            if (!isFirst(step, frame)
                    || !Arrays.equals(step.bytes(), common.first().get(i))) {
                return false;
            }
        }
        return true;
    }

    private Common writeCommon(FrameDescription frame, List<byte[]> first) {
        Symbol start = new Symbol("");
        Symbol end = new Symbol("");
        Symbol afterLength = new Symbol("");
        start.defineAt(emitter.fragment(), emitter.offset());
        length(end, afterLength);
        ByteBuilder out = emitter.bytes();
        boolean isUnwinding = table == Table.UNWINDING;
        out.put32(isUnwinding ? 0 : -1).put8(version);
        boolean hasPersonality = isUnwinding && frame.personality.encoding() != 0xff;
        boolean hasData = isUnwinding && frame.languageData.encoding() != 0xff;
        String augmentation = isUnwinding ? "z" + (hasPersonality ? "P" : "") + (hasData ? "L" : "") + "R" : "";
        out.put(text(augmentation + (frame.signalFrame ? "S" : "")));
        out.put8(0);
        if (version >= 4) {
            // Sizes of addresses, always of 64 bits here, and of segment selectors.
            out.put8(8).put8(0);
        }
        ComputedTail.appendUnsigned(out, 1);
        ComputedTail.appendSigned(out, is64Bit ? -8 : -4);
        if (version == 1) {
            out.put8(frame.returnColumn);
        } else {
            ComputedTail.appendUnsigned(out, frame.returnColumn);
        }
        if (isUnwinding) {
            int pointer = pointerBytes(frame.personality.encoding());
            out.put8(1 + (hasPersonality ? 1 + pointer : 0) + (hasData ? 1 : 0));
            if (hasPersonality) {
                out.put8(frame.personality.encoding());
                pointer(frame.personality);
            }
            if (hasData) {
                emitter.bytes().put8(frame.languageData.encoding());
            }
            emitter.bytes().put8(PC_RELATIVE_4);
        }
        if (!frame.simple) {
            emitter.bytes().put8(0x0c).put8(frame.stackRegister).put8(is64Bit ? 8 : 4);
            emitter.bytes().put8(0x80 | (is64Bit ? 16 : 8)).put8(1);
        }
        first.forEach(emitter.bytes()::put);
        emitter.align(table == Table.DEBUG && is64Bit ? 3 : 2, NOP, 0);
        end.defineAt(emitter.fragment(), emitter.offset());
        return new Common(frame, first, start);
    }

    private static byte[] text(String letters) {
        return letters.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** Emits the length of what follows up to {@code end}. */
    private void length(Symbol end, Symbol afterLength) {
        Value length = new Value.Address(end, afterLength, 0, null);
        emitter.fixup(4, length, Fixup.Reference.ABSOLUTE, null);
        afterLength.defineAt(emitter.fragment(), emitter.offset());
    }

    private void writeDescription(FrameDescription frame, Common common, int shared, boolean last) {
        Symbol end = new Symbol("");
        Symbol afterLength = new Symbol("");
        Symbol procedureEnd = java.util.Objects.requireNonNull(frame.end);
        length(end, afterLength);
        if (table == Table.UNWINDING) {
            field(4, new Value.Address(emitter.here(), common.start(), 0, null));
            field(4, new Value.Address(frame.start, emitter.here(), 0, null));
            field(4, new Value.Address(procedureEnd, frame.start, 0, null));
            boolean hasData = frame.languageData.encoding() != 0xff;
            emitter.bytes().put8(hasData ? pointerBytes(frame.languageData.encoding()) : 0);
            if (hasData) {
                pointer(frame.languageData);
            }
        } else {
            field(4, Value.of(common.start()));
            field(is64Bit ? 8 : 4, Value.of(frame.start));
            field(is64Bit ? 8 : 4, new Value.Address(procedureEnd, frame.start, 0, null));
        }
        Symbol from = frame.start;
        for (FrameDescription.Step step : frame.steps.subList(shared, frame.steps.size())) {
            advance(from, step.at());
            from = step.at();
            append(step);
        }
        emitter.align((last || table == Table.DEBUG) && is64Bit ? 3 : 2, NOP, 0);
        end.defineAt(emitter.fragment(), emitter.offset());
    }

    private void field(int widthBytes, Value value) {
        emitter.fixup(widthBytes, value, Fixup.Reference.ABSOLUTE, null);
    }

    private void append(FrameDescription.Step step) {
        emitter.bytes().put(step.bytes());
        if (step.label() != null) {
            step.label().defineAt(emitter.fragment(), emitter.offset());
        }
        FrameDescription.Pointer pointer = step.pointer();
        if (pointer != null) {
            // The length of an expression, then DW_OP_GNU_encoded_addr and its operand.
            emitter.bytes()
                    .put8(2 + pointerBytes(pointer.encoding()))
                    .put8(0xf1)
                    .put8(pointer.encoding());
            pointer(pointer);
        }
    }

    private int pointerBytes(int encoding) {
        return switch (encoding & 0xf) {
            case 2, 10 -> 2;
            case 3, 11 -> 4;
            case 4, 12 -> 8;
            default -> is64Bit ? 8 : 4;
        };
    }

    private void pointer(FrameDescription.Pointer pointer) {
        Value target = pointer.target();
        int width = pointerBytes(pointer.encoding());
        if (target == null) {
            emitter.bytes().put(0, width);
            return;
        }
        boolean pcRelative = (pointer.encoding() & 0x70) == 0x10;
        Symbol symbol = target instanceof Value.Address address && address.addend() == 0 && address.minus() == null
                ? address.symbol()
                : Symbol.of(target);
        @Nullable Symbol minus = pcRelative ? emitter.here() : null;
        emitter.fixup(width, new Value.Address(symbol, minus, 0, null), Fixup.Reference.ABSOLUTE, null);
    }

    private void advance(Symbol from, Symbol to) {
        if (from.anchor() == to.anchor()) {
            appendAdvance(emitter.bytes(), to.number() - from.number());
        } else {
            emitter.computed(new Value.Address(to, from, 0, null), FrameWriter::appendAdvance);
        }
    }

    static void appendAdvance(ByteBuilder out, long distance) {
        if (distance == 0) {
            return;
        }
        if (distance < 0x40) {
            out.put8((int) (0x40 | distance));
        } else if (distance < 0x100) {
            out.put8(2).put8((int) distance);
        } else if (distance < 0x1_0000) {
            out.put8(3).put16((int) distance);
        } else {
            out.put8(4).put32((int) distance);
        }
    }
}
