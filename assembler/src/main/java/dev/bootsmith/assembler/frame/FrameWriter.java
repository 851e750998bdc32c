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
 * Writes {@code .eh_frame}: common information entries, shared where possible, and one description for each procedure.
 *
 * @elf x86-64 psABI, DWARF Definition; GNU as's layout
 */
public final class FrameWriter {
    private static final int PC_RELATIVE_4 = 0x1b;
    private static final byte[] NOP = {0};

    private final Emitter emitter;
    private final boolean is64Bit;
    private final List<Common> commons = new ArrayList<>();

    private record Common(FrameDescription model, List<byte[]> first, Symbol start) {}

    private FrameWriter(Section section, boolean is64Bit) {
        this.emitter = new Emitter(section.subsection(0));
        this.is64Bit = is64Bit;
    }

    /** Appends all descriptions to the section. */
    public static void write(Section section, List<FrameDescription> frames, boolean is64Bit) {
        FrameWriter writer = new FrameWriter(section, is64Bit);
        for (int i = 0; i < frames.size(); i++) {
            writer.write(frames.get(i), i == frames.size() - 1);
        }
        section.requireAlignment(is64Bit ? 3 : 2);
    }

    private void write(FrameDescription frame, boolean last) {
        List<byte[]> first = firstInstructions(frame);
        Common common = null;
        for (Common candidate : commons) {
            if (sharable(candidate, frame, first)) {
                common = candidate;
            }
        }
        if (common == null) {
            common = writeCommon(frame, first);
            commons.add(common);
        }
        writeDescription(frame, common, first.size(), last);
    }

    /** Steps at the very start of the procedure hold for all that share the entry. */
    private static List<byte[]> firstInstructions(FrameDescription frame) {
        List<byte[]> first = new ArrayList<>();
        for (FrameDescription.Step step : frame.steps) {
            boolean atStart =
                    step.at().anchor() == frame.start.anchor() && step.at().number() == frame.start.number();
            boolean remembers = step.bytes()[0] == 0x0a;
            if (!atStart || remembers) {
                break;
            }
            first.add(step.bytes());
        }
        return first;
    }

    private static boolean sharable(Common common, FrameDescription frame, List<byte[]> first) {
        FrameDescription model = common.model();
        return model.simple == frame.simple
                && model.signalFrame == frame.signalFrame
                && model.returnColumn == frame.returnColumn
                && model.personality.equals(frame.personality)
                && model.languageData.encoding() == frame.languageData.encoding()
                && common.first().size() == first.size()
                && Arrays.deepEquals(common.first().toArray(), first.toArray());
    }

    private Common writeCommon(FrameDescription frame, List<byte[]> first) {
        Symbol start = new Symbol("");
        Symbol end = new Symbol("");
        Symbol afterLength = new Symbol("");
        start.defineAt(emitter.fragment(), emitter.offset());
        length(end, afterLength);
        ByteBuilder out = emitter.bytes();
        out.put32(0).put8(1);
        boolean hasPersonality = frame.personality.encoding() != 0xff;
        boolean hasData = frame.languageData.encoding() != 0xff;
        out.put8('z');
        out.put(text((hasPersonality ? "P" : "") + (hasData ? "L" : "") + "R" + (frame.signalFrame ? "S" : "")));
        out.put8(0);
        ComputedTail.appendUnsigned(out, 1);
        ComputedTail.appendSigned(out, is64Bit ? -8 : -4);
        out.put8(frame.returnColumn);
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
        if (!frame.simple) {
            emitter.bytes().put8(0x0c).put8(is64Bit ? 7 : 4).put8(is64Bit ? 8 : 4);
            emitter.bytes().put8(0x80 | (is64Bit ? 16 : 8)).put8(1);
        }
        first.forEach(emitter.bytes()::put);
        emitter.align(2, NOP, 0);
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
        emitter.fixup(4, new Value.Address(emitter.here(), common.start(), 0, null), Fixup.Reference.ABSOLUTE, null);
        emitter.fixup(4, new Value.Address(frame.start, emitter.here(), 0, null), Fixup.Reference.ABSOLUTE, null);
        emitter.fixup(4, new Value.Address(procedureEnd, frame.start, 0, null), Fixup.Reference.ABSOLUTE, null);
        boolean hasData = frame.languageData.encoding() != 0xff;
        emitter.bytes().put8(hasData ? pointerBytes(frame.languageData.encoding()) : 0);
        if (hasData) {
            pointer(frame.languageData);
        }
        Symbol from = frame.start;
        for (FrameDescription.Step step : frame.steps.subList(shared, frame.steps.size())) {
            advance(from, step.at());
            from = step.at();
            emitter.bytes().put(step.bytes());
        }
        emitter.align(last && is64Bit ? 3 : 2, NOP, 0);
        end.defineAt(emitter.fragment(), emitter.offset());
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

    private static void appendAdvance(ByteBuilder out, long distance) {
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
