package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Register;
import org.jspecify.annotations.Nullable;

/**
 * Writes ModRM, SIB and displacement of a memory operand.
 *
 * @sdm Vol. 2A, 2.1.5 (addressing-mode encoding)
 */
final class AddressEncoder {
    private final EncodedForm result;
    private final ByteBuilder out;
    private final CpuMode mode;
    private final Prefixes prefixes;
    private final int regBits;

    AddressEncoder(EncodedForm result, CpuMode mode, Prefixes prefixes, int regField) {
        this.result = result;
        this.out = result.bytes;
        this.mode = mode;
        this.prefixes = prefixes;
        this.regBits = regField << 3;
    }

    /**
     * Writes the operand.
     *
     * @param signed whether the processor extends a displacement of 32 bits to 64
     */
    void encode(MemoryArgument memory, int addressBits, boolean signed) {
        if (addressBits == 16) {
            encode16(memory);
        } else if (memory.isRipRelative()) {
            out.put8(regBits | 5);
            displacement(memory, 4, EncodedForm.Kind.RIP_DISPLACEMENT, true);
        } else {
            encode32(memory, addressBits, signed);
        }
    }

    /** The 16-bit modes know eight sums of registers. */
    private void encode16(MemoryArgument memory) {
        Register base = memory.base();
        Register index = memory.index();
        if (base == null && index == null) {
            out.put8(regBits | 6);
            displacement(memory, 2, EncodedForm.Kind.DISPLACEMENT, false);
            return;
        }
        int rm = rm16(base == null ? index : base, base == null ? null : index);
        int size = displacementBytes(memory, 16, false, rm == 6);
        out.put8((size == 0 ? 0 : size == 1 ? 0x40 : 0x80) | regBits | rm);
        displacement(memory, size, EncodedForm.Kind.DISPLACEMENT, false);
    }

    private static int rm16(@Nullable Register base, @Nullable Register index) {
        int b = base == null ? -1 : base.number();
        if (index == null) {
            return b == 6 ? 4 : b == 7 ? 5 : b == 5 ? 6 : 7;
        }
        int i = index.number();
        if (b == 6 || b == 7) {
            int swap = b;
            b = i;
            i = swap;
        }
        return (b == 5 ? 2 : 0) + (i == 7 ? 1 : 0);
    }

    private void encode32(MemoryArgument memory, int addressBits, boolean signed) {
        Register base = memory.base();
        Register index = memory.index();
        if (base == null) {
            boolean needsSib = index != null || mode == CpuMode.BITS64;
            out.put8(regBits | (needsSib ? 4 : 5));
            if (needsSib) {
                out.put8(sib(memory.scale(), index, 5));
            }
            displacement(memory, 4, EncodedForm.Kind.DISPLACEMENT, signed);
            return;
        }
        int low = base.number() & 7;
        int size = displacementBytes(memory, addressBits, signed, low == 5);
        int mod = size == 0 ? 0 : size == 1 ? 0x40 : 0x80;
        if (index != null || low == 4) {
            out.put8(mod | regBits | 4).put8(sib(memory.scale(), index, low));
        } else {
            out.put8(mod | regBits | low);
        }
        displacement(memory, size, EncodedForm.Kind.DISPLACEMENT, signed);
    }

    private static int sib(int scale, @Nullable Register index, int base) {
        int shift = index == null ? 0 : Integer.numberOfTrailingZeros(scale);
        return shift << 6 | (index == null ? 4 : index.number() & 7) << 3 | base;
    }

    /** Returns 0, 1 or the full width; a symbol always takes the full width. */
    private int displacementBytes(MemoryArgument memory, int addressBits, boolean signed, boolean needsOne) {
        int full = addressBits == 16 ? 2 : 4;
        Long known = memory.known();
        if (known == null || prefixes.displacement == Prefixes.DisplacementWidth.FULL) {
            return full;
        }
        boolean isCut = mode == CpuMode.BITS64
                && addressBits >= 32
                && !signed
                && known >>> 32 != 0
                && known != known.intValue();
        if (isCut) {
            return full;
        }
        long value = signed ? known : known.intValue();
        if (addressBits == 16) {
            if (value < -0x1_0000 || value > 0xffff) {
                return full;
            }
            value = (value & ~0xffffL) == 0 ? (short) value : value;
        }
        boolean written = prefixes.displacement == Prefixes.DisplacementWidth.BYTE;
        if (value == 0 && !needsOne && !written) {
            return 0;
        }
        return value >= -128 && value <= 127 ? 1 : full;
    }

    private void displacement(MemoryArgument memory, int widthBytes, EncodedForm.Kind kind, boolean signed) {
        Value value = memory.displacement();
        if (widthBytes == 0) {
            return;
        }
        if (value instanceof Value.Constant constant) {
            out.put(constant.number(), widthBytes);
            return;
        }
        result.fields.add(new EncodedForm.Field(out.size(), widthBytes, kind, value, signed));
        out.put(0, widthBytes);
    }
}
