package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.oracle.ProcessorImage.Segment;
import dev.bootsmith.emulator.oracle.VectorGenerator.Mode;
import dev.bootsmith.isa.model.CpuMode;
import java.io.ByteArrayOutputStream;
import java.util.Random;

/**
 * One repeated string instruction whose elements run over the border of a page with other rights, over a segment's limit, over the end of the canonical addresses or
 * of 16-bit offsets, upwards or downwards. What it has done by then, and where its registers stand, is what is compared.
 *
 * @sdm Vol. 2B, REP; Vol. 1, 7.3.9.3
 */
final class FaultingStrings {
    /** MOVS, CMPS, STOS, LODS, SCAS; bit 0 is the size. */
    private static final int[] OPCODES = {0xa4, 0xa6, 0xaa, 0xac, 0xae};

    private static final int RCX = 1;
    private static final int RSI = 6;
    private static final int RDI = 7;
    private static final int ES = 0;
    private static final int DS = 3;
    /** Elements and bytes are about as many, so that most runs reach the border. */
    private static final int REACH = 64;

    private static final int BIG_EXPAND_UP = 0x4093;
    private static final int BIG_EXPAND_DOWN = 0x4097;

    private FaultingStrings() {}

    /** Sets the registers and segments and gives the code. */
    static byte[] of(Random random, Mode mode, ProcessorImage start) {
        boolean paging = (start.control[ProcessorImage.CR0] & CpuState.CR0_PG) != 0;
        start.general[RCX] = random.nextInt(REACH) + 1L;
        start.general[RSI] = border(random, mode, start, DS, paging);
        start.general[RDI] = border(random, mode, start, ES, paging);
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        if (random.nextInt(8) == 0) {
            code.write(0x67);
        }
        if (random.nextInt(4) == 0) {
            code.write(0x66);
        }
        code.write(0xf2 | random.nextInt(2));
        if (mode.width == CpuMode.BITS64 && random.nextInt(3) == 0) {
            code.write(0x48);
        }
        code.write(OPCODES[random.nextInt(OPCODES.length)] | random.nextInt(2));
        return code.toByteArray();
    }

    private static long border(Random random, Mode mode, ProcessorImage start, int segment, boolean paging) {
        int around = random.nextInt(REACH) - REACH / 2;
        if (mode.width == CpuMode.BITS64 && random.nextInt(6) == 0) {
            return (1L << 47) + around;
        }
        if (mode.usesDescriptors() && mode.width != CpuMode.BITS64 && (!paging || random.nextInt(3) == 0)) {
            return aroundALimit(random, mode, start, segment) + around;
        }
        if (paging) {
            return (BaseMemory.FIRST_ODD_PAGE + 1L + random.nextInt(14) << 12) + around;
        }
        if (mode == Mode.REAL) {
            int selector = BaseMemory.DATA >> 4;
            start.segments[segment] = new Segment((long) selector << 4, 0xffff, selector, 0x93);
            return 0x1_0000L + around & 0xffff;
        }
        return BaseMemory.DATA + BaseMemory.DATA_BYTES / 2L;
    }

    /** The limit of a segment that ends, or begins, among the data. */
    private static long aroundALimit(Random random, Mode mode, ProcessorImage start, int segment) {
        long limit = BaseMemory.DATA + 0x400L + random.nextInt(BaseMemory.DATA_BYTES - 0x800);
        int attributes = (random.nextInt(3) == 0 ? BIG_EXPAND_DOWN : BIG_EXPAND_UP) | mode.cpl << 5;
        start.segments[segment] = new Segment(0, (int) limit, start.segments[segment].selector(), attributes);
        return limit + 1;
    }
}
