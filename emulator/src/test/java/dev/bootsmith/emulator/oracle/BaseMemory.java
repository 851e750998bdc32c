package dev.bootsmith.emulator.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/**
 * RAM that all vectors share. What is not named here is HLT, so that a jump to anywhere ends the run.
 *
 * <pre>
 * 0x00000 IVT          0x01000 code (two pages)      0x03000 GDT           0x03800 LDT     0x04000 IDT of 64-bit code
 * 0x05000 32-bit TSS   0x05400 64-bit TSS  0x05800 other 32-bit TSS  0x05c00 16-bit TSS
 * 0x06000 inner stacks (grow down)         0x07800 stack             0x08000 data (four pages)
 * 0x0c000 handlers: vector v begins at 0xc000 + 2 v
 * 0x0d000 IDT of 32-bit code
 * 0x11000 PML4  0x12000 PDPT  0x13000 PD  0x14000 PT  0x15000 32-bit PD  0x16000 32-bit PT  0x17000 PDPT of PAE
 * </pre>
 *
 * <p>Both page tables map the first 32 pages to themselves, for everybody; pages 32 to 47 lead to the data pages, with rights that vectors set.
 */
final class BaseMemory {
    static final int BYTES = 0x19000;
    static final int CODE = 0x1000;
    static final int GDT = 0x3000;
    static final int GDT_LIMIT = 0xff;
    static final int LDT = 0x3800;
    static final int LDT_LIMIT = 0x1f;
    static final int IDT64 = 0x4000;
    static final int TSS32 = 0x5000;
    static final int TSS64 = 0x5400;
    static final int OTHER_TSS = 0x5800;
    static final int TSS16 = 0x5c00;
    static final int TSS_LIMIT = 0xcf;
    static final int STACK = 0x7800;
    static final int DATA = 0x8000;
    static final int DATA_BYTES = 0x4000;
    static final int HANDLERS = 0xc000;
    static final int IDT32 = 0xd000;
    static final int PML4 = 0x11000;
    static final int PT = 0x14000;
    static final int PD32 = 0x15000;
    static final int PT32 = 0x16000;
    static final int PAE_PDPT = 0x17000;
    static final int FIRST_ODD_PAGE = 32;

    static final int CODE32_0 = 0x08;
    static final int DATA_0 = 0x10;
    static final int CODE64_0 = 0x18;
    static final int CODE32_3 = 0x23;
    static final int DATA_3 = 0x2b;
    static final int CODE64_3 = 0x33;
    static final int CODE16_0 = 0x38;
    static final int DATA16_0 = 0x40;
    static final int CODE16_3 = 0x4b;
    static final int DATA16_3 = 0x53;
    /** The TSS in use: of 32 bits, or in IA-32e mode of 64 bits and two slots. */
    static final int TSS = 0x58;

    static final int TSS_OF_64 = 0x60;
    static final int OTHER_TSS_SELECTOR = 0x70;
    static final int TSS16_SELECTOR = 0x78;
    static final int LDT_SELECTOR = 0x80;
    /** From here on vectors put descriptors of their own, to the GDT's end. */
    static final int FREE = 0x90;

    private static final byte[] IMAGE = make();

    private BaseMemory() {}

    static byte[] copy() {
        return IMAGE.clone();
    }

    static byte at(int address) {
        return IMAGE[address];
    }

    private static byte[] make() {
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) 0xf4);
        ByteBuffer memory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(bytes, GDT, 0x6000, (byte) 0);
        Arrays.fill(bytes, IDT32, BYTES, (byte) 0);
        for (int vector = 0; vector < 256; vector++) {
            int handler = HANDLERS + 2 * vector;
            memory.putInt(4 * vector, handler >> 4 << 16 | handler & 15);
            memory.putLong(IDT32 + 8 * vector, gate(14, 3, CODE32_0, handler));
            memory.putLong(IDT64 + 16 * vector, gate(14, 3, CODE64_0, handler));
        }
        descriptors(memory);
        tasks(memory);
        tables(memory);
        Random random = new Random(5);
        for (int at = DATA; at < DATA + DATA_BYTES; at += 8) {
            memory.putLong(at, InterestingValues.value(random));
        }
        return bytes;
    }

    private static void descriptors(ByteBuffer memory) {
        memory.putLong(GDT + CODE32_0, 0x00cf_9b00_0000_ffffL);
        memory.putLong(GDT + DATA_0, 0x00cf_9300_0000_ffffL);
        memory.putLong(GDT + CODE64_0, 0x00af_9b00_0000_ffffL);
        memory.putLong(GDT + (CODE32_3 & ~3), 0x00cf_fb00_0000_ffffL);
        memory.putLong(GDT + (DATA_3 & ~3), 0x00cf_f300_0000_ffffL);
        memory.putLong(GDT + (CODE64_3 & ~3), 0x00af_fb00_0000_ffffL);
        memory.putLong(GDT + CODE16_0, 0x0000_9b00_0000_ffffL);
        memory.putLong(GDT + DATA16_0, 0x0000_9300_0000_ffffL);
        memory.putLong(GDT + (CODE16_3 & ~3), 0x0000_fb00_0000_ffffL);
        memory.putLong(GDT + (DATA16_3 & ~3), 0x0000_f300_0000_ffffL);
        memory.putLong(GDT + TSS, system(11, TSS32, TSS_LIMIT));
        memory.putLong(GDT + TSS_OF_64, system(11, TSS64, TSS_LIMIT));
        memory.putLong(GDT + OTHER_TSS_SELECTOR, system(9, OTHER_TSS, 0x67));
        memory.putLong(GDT + TSS16_SELECTOR, system(1, TSS16, 0x2b));
        memory.putLong(GDT + LDT_SELECTOR, system(2, LDT, LDT_LIMIT));
        memory.putLong(LDT, 0x00cf_9b00_0000_ffffL);
        memory.putLong(LDT + 8, 0x00cf_f300_0000_ffffL);
        memory.putLong(LDT + 16, 0x0040_9300_4000_0fffL);
    }

    private static void tasks(ByteBuffer memory) {
        memory.putInt(TSS32 + 4, 0x6800).putInt(TSS32 + 8, DATA_0);
        memory.putInt(TSS32 + 12, 0x6600).putInt(TSS32 + 16, DATA_0 | 1);
        memory.putInt(TSS32 + 20, 0x6400).putInt(TSS32 + 24, DATA_0 | 2);
        memory.putShort(TSS32 + 0x66, (short) 0x88);
        for (int port = 0; port < 0x48; port++) {
            memory.put(TSS32 + 0x88 + port, (byte) (port % 3 == 0 ? 0 : 0x5a));
        }
        memory.putLong(TSS64 + 4, 0x6800).putLong(TSS64 + 12, 0x6600).putLong(TSS64 + 20, 0x6400);
        memory.putLong(TSS64 + 0x24, 0x6a00).putShort(TSS64 + 0x66, (short) 0x68);
        memory.putInt(OTHER_TSS + 4, 0x6800).putInt(OTHER_TSS + 8, DATA_0);
        memory.putInt(OTHER_TSS + 0x20, HANDLERS + 0x800).putInt(OTHER_TSS + 0x24, 2);
        memory.putInt(OTHER_TSS + 0x38, 0x6700);
        int[] selectors = {DATA_0, CODE32_0, DATA_0, DATA_0, DATA_3, 0};
        for (int i = 0; i < selectors.length; i++) {
            memory.putInt(OTHER_TSS + 0x48 + 4 * i, selectors[i]);
        }
        memory.putShort(TSS16 + 0x0e, (short) (HANDLERS + 0x900)).putShort(TSS16 + 0x10, (short) 2);
        memory.putShort(TSS16 + 0x1a, (short) 0x6700);
        for (int i = 0; i < 4; i++) {
            memory.putShort(TSS16 + 0x22 + 2 * i, (short) selectors[i]);
        }
    }

    private static void tables(ByteBuffer memory) {
        memory.putLong(PML4, 0x12007).putLong(0x12000, 0x13007).putLong(0x13000, PT | 7);
        memory.putLong(PAE_PDPT, 0x13001);
        memory.putInt(PD32, PT32 | 7);
        for (int page = 0; page < FIRST_ODD_PAGE + 16; page++) {
            int target = page < FIRST_ODD_PAGE ? page : DATA >> 12 | page & 3;
            memory.putLong(PT + 8 * page, (long) target << 12 | 7);
            memory.putInt(PT32 + 4 * page, target << 12 | 7);
        }
    }

    static long system(int type, long base, long limit) {
        return limit & 0xffff | (base & 0xff_ffff) << 16 | (0x80L | type) << 40 | (base >>> 24) << 56;
    }

    static long gate(int type, int dpl, int selector, long offset) {
        return offset & 0xffff
                | (long) selector << 16
                | (0x80L | dpl << 5 | type) << 40
                | (offset >>> 16 & 0xffff) << 48;
    }
}
