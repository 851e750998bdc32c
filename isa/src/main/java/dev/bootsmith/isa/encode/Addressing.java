package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.encode.Operand.DisplacementHint;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import org.jspecify.annotations.Nullable;

/**
 * ModRM, SIB and displacement of a memory operand.
 *
 * @sdm Vol. 2A, 2.1.5 (tables 2-1 to 2-3)
 */
final class Addressing {
    private static final int NO_RM = -1;

    private Addressing() {}

    /** What a memory operand becomes; {@code sib} is -1 when there is none. */
    record Encoded(int mod, int rm, int sib, int displacementBytes, boolean pcRelative) {}

    /** The address size that the operand's registers ask for; the mode's (or the prefixed) one without registers. */
    static int sizeBits(MemoryOperand memory, CpuMode mode, EncodingOptions options) {
        Register register = memory.base() != null ? memory.base() : memory.index();
        if (register != null && !isVector(register)) {
            return register.sizeBits();
        }
        return options.addressSizePrefix() == EncodingOptions.Prefix.PRESENT
                ? mode.alternateAddressSizeBits()
                : mode.defaultAddressSizeBits();
    }

    /** Whether such an address can be written in the mode at all. */
    static boolean isValid(MemoryOperand memory, CpuMode mode) {
        Register base = memory.base();
        Register index = memory.index();
        if (base == null && index == null) {
            return true;
        }
        if (memory.isRipRelative()) {
            return index == null && mode == CpuMode.BITS64;
        }
        if (base != null && !isAddressRegister(base)
                || index != null && !isAddressRegister(index) && !isVector(index)) {
            return false;
        }
        if (index != null && isVector(index)) {
            return base == null || base.sizeBits() != 16 && (base.sizeBits() == 32 || mode == CpuMode.BITS64);
        }
        Register widest = base != null ? base : index;
        int size = widest == null ? 0 : widest.sizeBits();
        if (base != null && index != null && base.sizeBits() != index.sizeBits()) {
            return false;
        }
        if (size == 64 && mode != CpuMode.BITS64 || size == 16 && mode == CpuMode.BITS64) {
            return false;
        }
        if (size == 16) {
            return rm16(base, index) != NO_RM && (index == null || memory.scale() == 1);
        }
        return index == null || index.number() != 4;
    }

    /** Whether an index is a vector register, as in VGATHERDPS. */
    static boolean isVector(Register register) {
        return register.registerClass() == RegisterClass.XMM || register.registerClass() == RegisterClass.YMM;
    }

    private static boolean isAddressRegister(Register register) {
        RegisterClass kind = register.registerClass();
        return kind == RegisterClass.GPR16 || kind == RegisterClass.GPR32 || kind == RegisterClass.GPR64;
    }

    /** Whether the displacement can be encoded: in 64-bit addressing it must be a sign-extended doubleword. */
    static boolean displacementFits(MemoryOperand memory, int addressSizeBits) {
        long number = memory.displacement().number();
        return addressSizeBits != 64 || memory.displacement().isPlaceholder() || number == (int) number;
    }

    static Encoded encode(MemoryOperand memory, CpuMode mode, int addressSizeBits) {
        return addressSizeBits == 16 ? encode16(memory) : encode32(memory, mode, addressSizeBits);
    }

    private static Encoded encode16(MemoryOperand memory) {
        if (memory.isAbsolute()) {
            return new Encoded(0, 6, -1, 2, false);
        }
        int rm = rm16(memory.base(), memory.index());
        int bytes = displacementBytes(memory, (short) memory.displacement().number(), rm == 6, 2);
        return new Encoded(bytes, rm, -1, bytes, false);
    }

    private static int rm16(@Nullable Register first, @Nullable Register second) {
        Register base = first == Register.SI || first == Register.DI ? second : first;
        Register index = first == Register.SI || first == Register.DI ? first : second;
        if (base == null && index != null) {
            return index == Register.SI ? 4 : index == Register.DI ? 5 : NO_RM;
        }
        if (base != Register.BX && base != Register.BP) {
            return NO_RM;
        }
        if (index == null) {
            return base == Register.BX ? 7 : 6;
        }
        if (index != Register.SI && index != Register.DI) {
            return NO_RM;
        }
        return (base == Register.BX ? 0 : 2) + (index == Register.SI ? 0 : 1);
    }

    private static Encoded encode32(MemoryOperand memory, CpuMode mode, int addressSizeBits) {
        Register base = memory.base();
        Register index = memory.index();
        if (memory.isRipRelative()) {
            return new Encoded(0, 5, -1, 4, true);
        }
        if (base == null && index == null) {
            boolean rmWouldMeanRip = mode == CpuMode.BITS64;
            return rmWouldMeanRip ? new Encoded(0, 4, 0x25, 4, false) : new Encoded(0, 5, -1, 4, false);
        }
        int scale = Integer.numberOfTrailingZeros(memory.scale()) << 6;
        if (base == null) {
            return new Encoded(0, 4, scale | (requireNumber(index) & 7) << 3 | 5, 4, false);
        }
        long number = memory.displacement().number();
        long wrapped = addressSizeBits == 32 ? (int) number : number;
        int baseBits = base.number() & 7;
        int bytes = displacementBytes(memory, wrapped, baseBits == 5, 4);
        int mod = bytes == 4 ? 2 : bytes;
        if (index == null && baseBits != 4) {
            return new Encoded(mod, baseBits, -1, bytes, false);
        }
        int indexBits = index == null ? 4 : index.number() & 7;
        int sib = (index == null ? 0 : scale) | indexBits << 3 | baseBits;
        return new Encoded(mod, 4, sib, bytes, false);
    }

    private static int requireNumber(@Nullable Register register) {
        if (register == null) {
            throw new IllegalArgumentException("neither base nor index");
        }
        return register.number();
    }

    private static int displacementBytes(MemoryOperand memory, long wrapped, boolean needsDisplacement, int full) {
        if (memory.displacement().isPlaceholder() || memory.hint() == DisplacementHint.FULL) {
            return memory.displacement().isPlaceholder() && memory.hint() == DisplacementHint.BYTE ? 1 : full;
        }
        if (wrapped == 0 && !needsDisplacement && memory.hint() == DisplacementHint.SHORTEST) {
            return 0;
        }
        return wrapped == (byte) wrapped ? 1 : full;
    }

    /** The segment that the address uses without a prefix. */
    static Register defaultSegment(MemoryOperand memory) {
        Register base = memory.base();
        if (base != null && memory.index() != null && base.sizeBits() == 16) {
            return base == Register.BP || memory.index() == Register.BP ? Register.SS : Register.DS;
        }
        if (base == null || memory.isRipRelative()) {
            return Register.DS;
        }
        return base.number() == 4 || base.number() == 5 ? Register.SS : Register.DS;
    }
}
