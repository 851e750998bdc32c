package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.X86Options.CallPadding;
import dev.bootsmith.linker.option.X86Options.Side;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import org.jspecify.annotations.Nullable;

/**
 * Replaces loads from the global offset table by the address itself, where the instruction allows it.
 *
 * @elf x86-64 psABI B.2, Optimize GOTPCRELX Relocations
 */
final class GotRelaxation {
    private static final int REX_R = 4;
    private static final int REX_B = 1;
    private static final int REX_W = 8;

    private GotRelaxation() {}

    /** What the instruction in front of the field is. */
    private enum Instruction {
        MOV,
        TEST,
        ARITHMETIC,
        CALL,
        JMP,
        OTHER
    }

    /** Returns whether no slot is needed for this relocation. */
    static boolean applies(
            InputSection section,
            Relocation relocation,
            LinkOptions options,
            SymbolTable symbols,
            References references) {
        boolean extended = relocation.type() == RelocationType.R_X86_64_GOTPCRELX
                || relocation.type() == RelocationType.R_X86_64_REX_GOTPCRELX;
        boolean plain = relocation.type() == RelocationType.R_X86_64_GOTPCREL;
        boolean narrow = relocation.type() == RelocationType.R_386_GOT32X;
        ElfSymbol symbol = relocation.symbol();
        if (!options.has(Feature.RELAX) || (!extended && !plain && !narrow) || symbol == null) {
            return false;
        }
        if (relocation.addend() != (narrow ? 0 : -4)) {
            return false;
        }
        boolean zero = false;
        if (!symbol.isLocal()) {
            LinkSymbol entry = symbols.entry(symbol);
            boolean missing = entry.state() == LinkSymbol.State.UNDEFINED && !entry.isExpected();
            if (missing || !references.isLocal(entry)) {
                return false;
            }
            zero = entry.isUndefinedWeak() && !entry.isExpected();
        }
        int field = (int) relocation.offset();
        int modRm = field < 2 ? 0 : section.byteAt(field - 1);
        Instruction instruction =
                field < 2 ? Instruction.OTHER : classify(section.byteAt(field - 2), modRm, relocation.type());
        if (references.isPositionIndependent()) {
            return appliesAnywhere(modRm, relocation.type(), instruction, zero, isNumber(symbol, symbols));
        }
        return switch (instruction) {
            case MOV -> true;
            case TEST, ARITHMETIC, CALL, JMP -> extended || narrow;
            case OTHER -> false;
        };
    }

    /** Where the distance to an address is known but not the address itself, a number still is known. */
    private static boolean appliesAnywhere(
            int modRm, RelocationType type, Instruction instruction, boolean zero, boolean number) {
        boolean extended = type != RelocationType.R_X86_64_GOTPCREL;
        boolean narrow = type == RelocationType.R_386_GOT32X;
        boolean withBase = !narrow || (modRm & 0xc7) != 0x05;
        return switch (instruction) {
            case MOV -> withBase && (!zero || extended);
            case TEST, ARITHMETIC -> extended && !narrow && (zero || number);
            case CALL, JMP -> extended && !zero && withBase;
            case OTHER -> false;
        };
    }

    /** Returns whether a symbol is a number that an object gives, and so the same wherever the image is. */
    static boolean isNumber(ElfSymbol symbol, SymbolTable symbols) {
        if (symbol.isLocal()) {
            return symbol.section() == null && symbol.isDefined();
        }
        LinkSymbol entry = symbols.entry(symbol);
        ElfSymbol definition = entry.definition();
        return (entry.state() == LinkSymbol.State.DEFINED || entry.state() == LinkSymbol.State.DEFINED_WEAK)
                && entry.section() == null
                && definition != null;
    }

    private static Instruction classify(int opcode, int modRm, RelocationType type) {
        boolean narrow = type == RelocationType.R_386_GOT32X;
        // The 32-bit forms may have a base register that holds the table's address.
        boolean memory = narrow ? (modRm & 0xc0) == 0x80 && (modRm & 7) != 4 : (modRm & 0xc7) == 0x05;
        if (!memory && !(narrow && (modRm & 0xc7) == 0x05)) {
            return Instruction.OTHER;
        } else if (opcode == 0x8b) {
            return Instruction.MOV;
        } else if (opcode == 0x85) {
            return Instruction.TEST;
        } else if ((opcode & 0xc7) == 0x03) {
            return Instruction.ARITHMETIC;
        } else if (opcode == 0xff && (modRm & 0x38) == 0x10) {
            return Instruction.CALL;
        } else if (opcode == 0xff && (modRm & 0x38) == 0x20) {
            return Instruction.JMP;
        }
        return Instruction.OTHER;
    }

    /**
     * Rewrites the instruction.
     *
     * @param code the section's bytes, changed in place
     * @param target the symbol's address
     * @param fieldAddress the run-time address of the field
     * @param table the address of the global offset table where code knows only distances, else null
     * @param number whether the target is a number and no address
     * @param padding what fills up a call
     * @return whether the new instruction reaches its target
     */
    static boolean rewrite(
            byte[] code,
            Relocation relocation,
            long target,
            long fieldAddress,
            @Nullable Long table,
            boolean number,
            CallPadding padding) {
        int field = (int) relocation.offset();
        boolean extended = relocation.type() != RelocationType.R_X86_64_GOTPCREL;
        switch (classify(code[field - 2] & 0xff, code[field - 1] & 0xff, relocation.type())) {
            case MOV -> {
                long distance = target - fieldAddress - 4;
                boolean fixed = table == null || number;
                boolean immediate = fixed && extended && fitsImmediate(code, relocation, target);
                if (immediate) {
                    toImmediate(code, relocation, 0xc7, 0xc0, target);
                    return true;
                }
                code[field - 2] = (byte) 0x8d;
                if (relocation.type() == RelocationType.R_386_GOT32X) {
                    put32(code, field, table == null ? target : target - table);
                    return true;
                }
                put32(code, field, distance);
                return distance == (int) distance;
            }
            case TEST -> {
                toImmediate(code, relocation, 0xf7, 0xc0, target);
                return fitsImmediate(code, relocation, target);
            }
            case ARITHMETIC -> {
                int operation = code[field - 2] & 0x38;
                boolean fits = fitsImmediate(code, relocation, target);
                toImmediate(code, relocation, 0x81, 0xc0 | operation, target);
                return fits;
            }
            case CALL -> {
                boolean isBefore = padding.side() == Side.BEFORE;
                int at = isBefore ? field : field - 1;
                code[isBefore ? field - 2 : field + 3] = (byte) padding.value();
                code[at - 1] = (byte) 0xe8;
                long distance = target - fieldAddress - (isBefore ? 4 : 3);
                put32(code, at, distance);
                return distance == (int) distance;
            }
            case JMP -> {
                long distance = target - fieldAddress - 3;
                code[field - 2] = (byte) 0xe9;
                put32(code, field - 1, distance);
                code[field + 3] = (byte) 0x90;
                return distance == (int) distance;
            }
            case OTHER -> throw new IllegalStateException("not relaxable");
        }
        return false;
    }

    /**
     * Returns the relocation that the changed instruction has.
     *
     * @param fixed whether the address itself is known
     * @param padding what fills up a call
     */
    static Relocation converted(
            InputSection section, Relocation relocation, long target, boolean fixed, CallPadding padding) {
        int field = (int) relocation.offset();
        boolean narrow = relocation.type() == RelocationType.R_386_GOT32X;
        boolean extended = relocation.type() != RelocationType.R_X86_64_GOTPCREL;
        Instruction instruction = classify(section.byteAt(field - 2), section.byteAt(field - 1), relocation.type());
        RelocationType relative = narrow ? RelocationType.R_386_PC32 : RelocationType.R_X86_64_PC32;
        if (instruction == Instruction.CALL || instruction == Instruction.JMP) {
            boolean isEarlier = instruction == Instruction.JMP || padding.side() == Side.AFTER;
            long offset = isEarlier ? field - 1L : field;
            return new Relocation(offset, relative, relocation.symbol(), -4);
        }
        byte[] code = section.contents();
        boolean immediate =
                fixed && extended && (instruction != Instruction.MOV || fitsImmediate(code, relocation, target));
        if (!immediate) {
            RelocationType type = narrow ? RelocationType.R_386_GOTOFF : relative;
            return new Relocation(field, type, relocation.symbol(), relocation.addend());
        }
        boolean wide =
                relocation.type() == RelocationType.R_X86_64_REX_GOTPCRELX && (section.byteAt(field - 3) & REX_W) != 0;
        RelocationType type =
                narrow ? RelocationType.R_386_32 : wide ? RelocationType.R_X86_64_32S : RelocationType.R_X86_64_32;
        return new Relocation(field, type, relocation.symbol(), 0);
    }

    /** With REX.W the immediate is sign-extended, without it zero-extended. */
    private static boolean fitsImmediate(byte[] code, Relocation relocation, long target) {
        boolean wide = relocation.type() == RelocationType.R_X86_64_REX_GOTPCRELX
                && (code[(int) relocation.offset() - 3] & REX_W) != 0;
        return wide ? target == (int) target : target == (target & 0xffff_ffffL);
    }

    private static void toImmediate(byte[] code, Relocation relocation, int opcode, int modRm, long target) {
        int field = (int) relocation.offset();
        int register = (code[field - 1] & 0x38) >> 3;
        if (relocation.type() == RelocationType.R_X86_64_REX_GOTPCRELX) {
            int rex = code[field - 3];
            int moved = (rex & REX_R) != 0 ? REX_B : 0;
            code[field - 3] = (byte) ((rex & ~(REX_R | REX_B)) | moved);
        }
        code[field - 2] = (byte) opcode;
        code[field - 1] = (byte) (modRm | register);
        put32(code, field, target);
    }

    private static void put32(byte[] code, int at, long value) {
        for (int i = 0; i < 4; i++) {
            code[at + i] = (byte) (value >>> (8 * i));
        }
    }
}
