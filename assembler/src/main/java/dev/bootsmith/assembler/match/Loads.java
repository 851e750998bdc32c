package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OpcodeMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions GNU as takes for loads from memory when it puts fences behind them.
 *
 * @gas -mlfence-after-load
 */
final class Loads {
    /** They have an address, but read nothing there that could be learned. */
    private static final Set<String> ADDRESS_ONLY = Set.of(
            "lea",
            "invlpg",
            "clflush",
            "clflushopt",
            "clwb",
            "cldemote",
            "bndmk",
            "bndcl",
            "bndcu",
            "bndcn",
            "bndstx",
            "bndldx");

    private Loads() {}

    static boolean isLoad(InstructionForm form, List<@Nullable Argument> arguments) {
        FormEncoding encoding = form.encoding();
        boolean isVex = encoding.vex() != null;
        if (!isVex && (ADDRESS_ONLY.contains(form.mnemonic()) || form.mnemonic().startsWith("prefetch"))) {
            return false;
        }
        if (!isVex && form.mnemonic().equals("pop")) {
            return true;
        }
        boolean isPrimary = encoding.map() == OpcodeMap.PRIMARY && !isVex;
        if (isPrimary && readsImplicitly(encoding.opcode())) {
            return true;
        }
        if (arguments.stream().noneMatch(MemoryArgument.class::isInstance)) {
            return false;
        }
        if (isVex) {
            if (form.mnemonic().equals("vldmxcsr")) {
                return true;
            }
        } else if (isPrimary) {
            Boolean known = ofPrimary(encoding);
            if (known != null) {
                return known;
            }
        } else if (encoding.map() == OpcodeMap.MAP_0F && ofTwoBytes(encoding)) {
            return true;
        }
        int destination = form.has(FormAttribute.ATT_KEEPS_ORDER) ? arguments.size() - 1 : 0;
        return arguments.get(destination) instanceof RegisterArgument;
    }

    /** POPA, POPF, OUTS, MOVS, CMPS, LODS, SCAS, XLAT. */
    private static boolean readsImplicitly(int opcode) {
        return opcode == 0x61 || opcode == 0x9d || (opcode | 1) == 0x6f || (opcode | 0xb) == 0xaf || opcode == 0xd7;
    }

    /** Returns null where only the destination tells. */
    private static @Nullable Boolean ofPrimary(FormEncoding encoding) {
        int opcode = encoding.opcode();
        int digit = encoding.modRmDigit();
        boolean modifies = (opcode | 1) == 0xf7 && digit != 1
                || (opcode | 1) == 0xff && digit >= 0 && digit <= 1
                || opcode >= 0x80 && opcode <= 0x83
                || ((opcode | 1) == 0xc1 || opcode >= 0xd0 && opcode <= 0xd3) && digit != 6
                || (opcode & 0xc6) == 0 && opcode < 0x40
                || (opcode | 3) == 0x87;
        if (modifies) {
            return true;
        }
        if (opcode < 0xd8 || opcode > 0xdf) {
            return null;
        }
        return switch (opcode) {
            case 0xd9 -> digit != 2 && digit != 3 && digit != 6 && digit != 7;
            case 0xdb -> digit != 1 && digit != 2 && digit != 3 && digit != 7;
            case 0xdd, 0xdf -> digit != 1 && digit != 2 && digit != 3 && digit != 6 && digit != 7;
            default -> true;
        };
    }

    private static boolean ofTwoBytes(FormEncoding encoding) {
        int digit = encoding.modRmDigit();
        return switch (encoding.opcode()) {
            case 0x01 -> digit == 2 || digit == 3 || digit == 6;
            case 0xae -> digit == 1 || digit == 2 || digit == 5;
            case 0xba -> digit >= 4;
            case 0xc0, 0xc1 -> true;
            case 0xc7 ->
                (encoding.prefix() == MandatoryPrefix.NONE
                                || encoding.prefix() == MandatoryPrefix.NO_REPEAT
                                || encoding.prefix() == MandatoryPrefix.FORBIDDEN)
                        && (digit == 1 || digit == 3 || digit == 6);
            default -> false;
        };
    }
}
