package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.ir.BlockEnd;
import dev.bootsmith.emulator.ir.Ends;
import dev.bootsmith.emulator.ir.GeneralOps;
import dev.bootsmith.emulator.ir.MicroOp;
import dev.bootsmith.emulator.op.StringOps;
import dev.bootsmith.emulator.processor.Instruction;
import org.jspecify.annotations.Nullable;

/** String instructions: alone they are ordinary micro-ops, repeated or with a port they end their block. */
final class StringRules {
    private StringRules() {}

    static void addTo(LiftRules rules) {
        for (StringOps.Kind kind : StringOps.Kind.values()) {
            String operation = kind.name().toLowerCase(java.util.Locale.ROOT);
            boolean port = kind == StringOps.Kind.INS || kind == StringOps.Kind.OUTS;
            if (!port) {
                rules.body(operation, lifting -> single(lifting, kind));
            }
            rules.end(operation, lifting -> end(lifting, kind));
        }
    }

    private static @Nullable MicroOp single(Lifting lifting, StringOps.Kind kind) {
        if (lifting.repeat() != Instruction.Repeat.NONE) {
            return null;
        }
        StringOps.Shape shape = shape(lifting, kind);
        return new GeneralOps.Plain(cpu -> StringOps.once(cpu, shape));
    }

    private static BlockEnd end(Lifting lifting, StringOps.Kind kind) {
        StringOps.Shape shape = shape(lifting, kind);
        if (lifting.repeat() == Instruction.Repeat.NONE) {
            return new Ends.Helper((cpu, instruction) -> StringOps.once(cpu, shape), lifting.instruction());
        }
        return new Ends.RepeatedString(shape, lifting.rip(), lifting.next());
    }

    private static StringOps.Shape shape(Lifting lifting, StringOps.Kind kind) {
        boolean destinationFirst = lifting.kind(0).isImplicitMemory();
        int sizeBytes = lifting.kind(destinationFirst ? 0 : 1).sizeBits() >>> 3;
        return new StringOps.Shape(kind, sizeBytes, lifting.sourceSegment(), lifting.addressMask(), lifting.repeat());
    }
}
