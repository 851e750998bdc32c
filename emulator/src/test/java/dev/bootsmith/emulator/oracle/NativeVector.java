package dev.bootsmith.emulator.oracle;

import dev.bootsmith.isa.model.CpuMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A state of a user program in 64-bit code or in 32-bit code of a 64-bit process, in the layout of tools/oracle/native.c.
 *
 * @param width of the code: 64 or 32 bits
 * @param general RAX to R15 in the order of their numbers, then RFLAGS
 * @param extended FXSAVE64's area
 * @param memory what lies at {@link #ADDRESS}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record NativeVector(CpuMode width, long[] general, byte[] extended, byte[] memory, byte[] code) {
    /** In the length of the code: it is 32-bit code. */
    private static final int NARROW = 1 << 31;

    static final int ADDRESS = 0x20_0000;
    static final int CODE = 0x30_0000;
    static final int MEMORY_BYTES = 512;
    static final int EXTENDED_BYTES = 512;
    static final int GENERAL = 17;
    static final int FLAGS = 16;
    static final int STATE_BYTES = GENERAL * 8 + EXTENDED_BYTES + MEMORY_BYTES;
    static final int MXCSR_AT = 24;
    static final int X87_AT = 32;
    static final int XMM_AT = 160;

    byte[] request() {
        ByteBuffer buffer = ByteBuffer.allocate(STATE_BYTES + 4 + code.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(state())
                .putInt(code.length | (width == CpuMode.BITS32 ? NARROW : 0))
                .put(code);
        return buffer.array();
    }

    /** Everything but the code. */
    byte[] state() {
        ByteBuffer buffer = ByteBuffer.allocate(STATE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : general) {
            buffer.putLong(value);
        }
        return buffer.put(extended).put(memory).array();
    }

    /**
     * What became of it.
     *
     * @param signal the number of the signal that ended it, in Linux's numbering, or 0
     * @param state its code and width are not looked at
     */
    record Result(int signal, NativeVector state) {
        static Result read(ByteBuffer from) {
            int signal = from.getInt();
            long[] general = new long[GENERAL];
            for (int i = 0; i < GENERAL; i++) {
                general[i] = from.getLong();
            }
            byte[] extended = new byte[EXTENDED_BYTES];
            byte[] memory = new byte[MEMORY_BYTES];
            from.get(extended).get(memory);
            return new Result(signal, new NativeVector(CpuMode.BITS64, general, extended, memory, new byte[0]));
        }
    }
}
