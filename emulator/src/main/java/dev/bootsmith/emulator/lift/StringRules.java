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

    /** The operation for an instruction that does one element and touches no port, or null. */
    static @Nullable MicroOp body(String operation, Lifting lifting) {
        StringOps.Kind kind = kind(operation);
        if (kind == null || kind == StringOps.Kind.INS || kind == StringOps.Kind.OUTS) {
            return null;
        }
        return single(lifting, kind);
    }

    /** The end for any other string instruction, or null. */
    static @Nullable BlockEnd end(String operation, Lifting lifting) {
        StringOps.Kind kind = kind(operation);
        return kind == null ? null : end(lifting, kind);
    }

    private static StringOps.@Nullable Kind kind(String operation) {
        return switch (operation) {
            case "movs" -> StringOps.Kind.MOVS;
            case "stos" -> StringOps.Kind.STOS;
            case "lods" -> StringOps.Kind.LODS;
            case "cmps" -> StringOps.Kind.CMPS;
            case "scas" -> StringOps.Kind.SCAS;
            case "ins" -> StringOps.Kind.INS;
            case "outs" -> StringOps.Kind.OUTS;
            default -> null;
        };
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
            return new Ends.Helper(
                    lifting.chain(), (cpu, instruction) -> StringOps.once(cpu, shape), lifting.instruction());
        }
        return new Ends.RepeatedString(shape, lifting.rip(), lifting.next());
    }

    private static StringOps.Shape shape(Lifting lifting, StringOps.Kind kind) {
        boolean destinationFirst = lifting.kind(0).isImplicitMemory();
        int sizeBytes = lifting.kind(destinationFirst ? 0 : 1).sizeBits() >>> 3;
        return new StringOps.Shape(kind, sizeBytes, lifting.sourceSegment(), lifting.addressMask(), lifting.repeat());
    }
}
