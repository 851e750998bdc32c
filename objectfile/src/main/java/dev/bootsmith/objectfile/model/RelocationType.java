package dev.bootsmith.objectfile.model;

import static dev.bootsmith.objectfile.model.ElfMachine.I386;
import static dev.bootsmith.objectfile.model.ElfMachine.X86_64;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every relocation type of the two processors: the number in the file, the width of the field, what is computed and
 * which results the field accepts.
 *
 * <p>The letters are those of the psABI: S the symbol's value, A the addend, P the address of the field, G the offset of
 * the symbol's slot in the global offset table, GOT that table's address, L the procedure linkage table's entry (which
 * in a static link is the symbol itself), Z the symbol's size.
 *
 * @elf Intel386 psABI 4.4 and x86-64 psABI 4.4.1, Relocation Types
 */
public enum RelocationType {
    R_386_NONE(I386, 0, 0, Calculation.NONE, Range.ANY),
    R_386_32(I386, 1, 4, Calculation.ABSOLUTE, Range.ANY),
    R_386_PC32(I386, 2, 4, Calculation.PC_RELATIVE, Range.ANY),
    R_386_GOT32(I386, 3, 4, Calculation.GOT_SLOT_OFFSET, Range.ANY),
    R_386_PLT32(I386, 4, 4, Calculation.PLT_PC_RELATIVE, Range.ANY),
    R_386_COPY(I386, 5, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_GLOB_DAT(I386, 6, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_JUMP_SLOT(I386, 7, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_RELATIVE(I386, 8, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_GOTOFF(I386, 9, 4, Calculation.OFFSET_FROM_GOT, Range.ANY),
    R_386_GOTPC(I386, 10, 4, Calculation.GOT_PC_RELATIVE, Range.ANY),
    R_386_TLS_TPOFF(I386, 14, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_TLS_IE(I386, 15, 4, Calculation.TLS_GOT_SLOT_ADDRESS, Range.ANY),
    R_386_TLS_GOTIE(I386, 16, 4, Calculation.TLS_GOT_SLOT_OFFSET, Range.ANY),
    R_386_TLS_LE(I386, 17, 4, Calculation.THREAD_OFFSET, Range.ANY),
    R_386_TLS_GD(I386, 18, 4, Calculation.TLS_GENERAL_DYNAMIC, Range.ANY),
    R_386_TLS_LDM(I386, 19, 4, Calculation.TLS_LOCAL_DYNAMIC, Range.ANY),
    R_386_16(I386, 20, 2, Calculation.ABSOLUTE, Range.SIGNED_OR_UNSIGNED),
    R_386_PC16(I386, 21, 2, Calculation.PC_RELATIVE, Range.ANY),
    R_386_8(I386, 22, 1, Calculation.ABSOLUTE, Range.SIGNED_OR_UNSIGNED),
    R_386_PC8(I386, 23, 1, Calculation.PC_RELATIVE, Range.SIGNED),
    R_386_TLS_LDO_32(I386, 32, 4, Calculation.TLS_BLOCK_OFFSET, Range.ANY),
    R_386_TLS_IE_32(I386, 33, 4, Calculation.TLS_GOT_SLOT_OFFSET, Range.ANY),
    R_386_TLS_LE_32(I386, 34, 4, Calculation.NEGATED_THREAD_OFFSET, Range.ANY),
    R_386_TLS_DTPMOD32(I386, 35, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_TLS_DTPOFF32(I386, 36, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_TLS_TPOFF32(I386, 37, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_SIZE32(I386, 38, 4, Calculation.SIZE, Range.UNSIGNED),
    R_386_TLS_GOTDESC(I386, 39, 4, Calculation.TLS_DESCRIPTOR, Range.ANY),
    R_386_TLS_DESC_CALL(I386, 40, 0, Calculation.TLS_DESCRIPTOR, Range.ANY),
    R_386_TLS_DESC(I386, 41, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_IRELATIVE(I386, 42, 4, Calculation.DYNAMIC, Range.ANY),
    R_386_GOT32X(I386, 43, 4, Calculation.GOT_SLOT_OFFSET, Range.ANY),

    R_X86_64_NONE(X86_64, 0, 0, Calculation.NONE, Range.ANY),
    R_X86_64_64(X86_64, 1, 8, Calculation.ABSOLUTE, Range.ANY),
    R_X86_64_PC32(X86_64, 2, 4, Calculation.PC_RELATIVE, Range.SIGNED),
    R_X86_64_GOT32(X86_64, 3, 4, Calculation.GOT_SLOT_OFFSET, Range.SIGNED),
    R_X86_64_PLT32(X86_64, 4, 4, Calculation.PLT_PC_RELATIVE, Range.SIGNED),
    R_X86_64_COPY(X86_64, 5, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_GLOB_DAT(X86_64, 6, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_JUMP_SLOT(X86_64, 7, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_RELATIVE(X86_64, 8, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_GOTPCREL(X86_64, 9, 4, Calculation.GOT_SLOT_PC_RELATIVE, Range.SIGNED),
    R_X86_64_32(X86_64, 10, 4, Calculation.ABSOLUTE, Range.UNSIGNED),
    R_X86_64_32S(X86_64, 11, 4, Calculation.ABSOLUTE, Range.SIGNED),
    R_X86_64_16(X86_64, 12, 2, Calculation.ABSOLUTE, Range.SIGNED_OR_UNSIGNED),
    R_X86_64_PC16(X86_64, 13, 2, Calculation.PC_RELATIVE, Range.SIGNED_OR_UNSIGNED),
    R_X86_64_8(X86_64, 14, 1, Calculation.ABSOLUTE, Range.SIGNED_OR_UNSIGNED),
    R_X86_64_PC8(X86_64, 15, 1, Calculation.PC_RELATIVE, Range.SIGNED),
    R_X86_64_DTPMOD64(X86_64, 16, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_DTPOFF64(X86_64, 17, 8, Calculation.TLS_BLOCK_OFFSET, Range.ANY),
    R_X86_64_TPOFF64(X86_64, 18, 8, Calculation.THREAD_OFFSET, Range.ANY),
    R_X86_64_TLSGD(X86_64, 19, 4, Calculation.TLS_GENERAL_DYNAMIC, Range.SIGNED),
    R_X86_64_TLSLD(X86_64, 20, 4, Calculation.TLS_LOCAL_DYNAMIC, Range.SIGNED),
    R_X86_64_DTPOFF32(X86_64, 21, 4, Calculation.TLS_BLOCK_OFFSET, Range.SIGNED),
    R_X86_64_GOTTPOFF(X86_64, 22, 4, Calculation.TLS_GOT_SLOT_PC_RELATIVE, Range.SIGNED),
    R_X86_64_TPOFF32(X86_64, 23, 4, Calculation.THREAD_OFFSET, Range.SIGNED),
    R_X86_64_PC64(X86_64, 24, 8, Calculation.PC_RELATIVE, Range.ANY),
    R_X86_64_GOTOFF64(X86_64, 25, 8, Calculation.OFFSET_FROM_GOT, Range.ANY),
    R_X86_64_GOTPC32(X86_64, 26, 4, Calculation.GOT_PC_RELATIVE, Range.SIGNED),
    R_X86_64_GOT64(X86_64, 27, 8, Calculation.GOT_SLOT_OFFSET, Range.ANY),
    R_X86_64_GOTPCREL64(X86_64, 28, 8, Calculation.GOT_SLOT_PC_RELATIVE, Range.ANY),
    R_X86_64_GOTPC64(X86_64, 29, 8, Calculation.GOT_PC_RELATIVE, Range.ANY),
    R_X86_64_GOTPLT64(X86_64, 30, 8, Calculation.GOT_SLOT_OFFSET, Range.ANY),
    R_X86_64_PLTOFF64(X86_64, 31, 8, Calculation.OFFSET_FROM_GOT, Range.ANY),
    R_X86_64_SIZE32(X86_64, 32, 4, Calculation.SIZE, Range.UNSIGNED),
    R_X86_64_SIZE64(X86_64, 33, 8, Calculation.SIZE, Range.ANY),
    R_X86_64_GOTPC32_TLSDESC(X86_64, 34, 4, Calculation.TLS_DESCRIPTOR, Range.SIGNED),
    R_X86_64_TLSDESC_CALL(X86_64, 35, 0, Calculation.TLS_DESCRIPTOR, Range.ANY),
    R_X86_64_TLSDESC(X86_64, 36, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_IRELATIVE(X86_64, 37, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_RELATIVE64(X86_64, 38, 8, Calculation.DYNAMIC, Range.ANY),
    R_X86_64_GOTPCRELX(X86_64, 41, 4, Calculation.GOT_SLOT_PC_RELATIVE, Range.SIGNED),
    R_X86_64_REX_GOTPCRELX(X86_64, 42, 4, Calculation.GOT_SLOT_PC_RELATIVE, Range.SIGNED);

    /** What is computed. */
    public enum Calculation {
        /** Nothing. */
        NONE,
        /** S + A. */
        ABSOLUTE,
        /** S + A - P. */
        PC_RELATIVE,
        /** L + A - P. */
        PLT_PC_RELATIVE,
        /** G + A; for i386 R_386_GOT32 without a base register, G + GOT + A. */
        GOT_SLOT_OFFSET,
        /** G + GOT + A - P. */
        GOT_SLOT_PC_RELATIVE,
        /** S + A - GOT. */
        OFFSET_FROM_GOT,
        /** GOT + A - P. */
        GOT_PC_RELATIVE,
        /** Z + A. */
        SIZE,
        /** Offset of a thread-local variable from the thread pointer. */
        THREAD_OFFSET,
        /** The same with the sign turned, as i386 code of one vendor wants it. */
        NEGATED_THREAD_OFFSET,
        /** Offset of a thread-local variable in its module's block. */
        TLS_BLOCK_OFFSET,
        /** Address of the slot that holds a thread offset. */
        TLS_GOT_SLOT_ADDRESS,
        /** Offset in the table of the slot that holds a thread offset. */
        TLS_GOT_SLOT_OFFSET,
        /** Distance to the slot that holds a thread offset. */
        TLS_GOT_SLOT_PC_RELATIVE,
        /** Call of the resolver for a variable of any module. */
        TLS_GENERAL_DYNAMIC,
        /** Call of the resolver for this module's block. */
        TLS_LOCAL_DYNAMIC,
        /** Use of a thread-local storage descriptor. */
        TLS_DESCRIPTOR,
        /** Work for a dynamic linker; never in a relocatable file. */
        DYNAMIC
    }

    /** Which results a field of n bits accepts. */
    public enum Range {
        /** All: the result is cut to the field. */
        ANY,
        /** -2^(n-1) to 2^(n-1)-1. */
        SIGNED,
        /** 0 to 2^n-1. */
        UNSIGNED,
        /** -2^n to 2^n-1: addresses may wrap. */
        SIGNED_OR_UNSIGNED
    }

    private static final Map<ElfMachine, RelocationType[]> BY_NUMBER = byNumber();

    private final ElfMachine machine;
    private final int number;
    private final int widthBytes;
    private final Calculation calculation;
    private final Range range;

    RelocationType(ElfMachine machine, int number, int widthBytes, Calculation calculation, Range range) {
        this.machine = machine;
        this.number = number;
        this.widthBytes = widthBytes;
        this.calculation = calculation;
        this.range = range;
    }

    /** Returns the type with that number in files of that processor. */
    public static Optional<RelocationType> of(ElfMachine machine, int number) {
        return Optional.ofNullable(find(machine, number));
    }

    /** Returns the type of that processor that does nothing. */
    public static RelocationType none(ElfMachine machine) {
        return machine == ElfMachine.X86_64 ? R_X86_64_NONE : R_386_NONE;
    }

    /** Returns the type with that number in files of that processor, or null. */
    public static @Nullable RelocationType find(ElfMachine machine, int number) {
        RelocationType[] types = BY_NUMBER.get(machine);
        return types == null || number < 0 || number >= types.length ? null : types[number];
    }

    public ElfMachine machine() {
        return machine;
    }

    public int number() {
        return number;
    }

    /** Returns the width of the field: 0, 1, 2, 4 or 8. */
    public int widthBytes() {
        return widthBytes;
    }

    public Calculation calculation() {
        return calculation;
    }

    public Range range() {
        return range;
    }

    /** Returns whether the address of the field is subtracted from the result. */
    public boolean isPcRelative() {
        return switch (calculation) {
            case PC_RELATIVE, PLT_PC_RELATIVE, GOT_SLOT_PC_RELATIVE, GOT_PC_RELATIVE, TLS_GOT_SLOT_PC_RELATIVE -> true;
            case TLS_GENERAL_DYNAMIC, TLS_LOCAL_DYNAMIC, TLS_DESCRIPTOR -> machine == X86_64 && widthBytes == 4;
            case NONE,
                    ABSOLUTE,
                    GOT_SLOT_OFFSET,
                    OFFSET_FROM_GOT,
                    SIZE,
                    THREAD_OFFSET,
                    NEGATED_THREAD_OFFSET,
                    TLS_BLOCK_OFFSET,
                    TLS_GOT_SLOT_ADDRESS,
                    TLS_GOT_SLOT_OFFSET,
                    DYNAMIC -> false;
        };
    }

    /** Returns the smallest result that fits, as a signed number. */
    public long minimum() {
        return switch (range) {
            case ANY -> Long.MIN_VALUE;
            case UNSIGNED -> 0;
            case SIGNED -> -(1L << (8 * widthBytes - 1));
            case SIGNED_OR_UNSIGNED -> -(1L << (8 * widthBytes));
        };
    }

    /** Returns the largest result that fits. */
    public long maximum() {
        return switch (range) {
            case ANY -> Long.MAX_VALUE;
            case SIGNED -> (1L << (8 * widthBytes - 1)) - 1;
            case UNSIGNED, SIGNED_OR_UNSIGNED -> (1L << (8 * widthBytes)) - 1;
        };
    }

    /** Returns whether the field accepts a result, a signed 64-bit number. */
    public boolean accepts(long result) {
        return result >= minimum() && result <= maximum();
    }

    private static Map<ElfMachine, RelocationType[]> byNumber() {
        Map<ElfMachine, RelocationType[]> result = new EnumMap<>(ElfMachine.class);
        for (RelocationType type : values()) {
            RelocationType[] known = result.getOrDefault(type.machine, new RelocationType[0]);
            if (type.number >= known.length) {
                known = Arrays.copyOf(known, type.number + 1);
                result.put(type.machine, known);
            }
            known[type.number] = type;
        }
        return result;
    }
}
