package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The registers of tools/oracle/kvm.c's protocol, in its order. */
final class ProcessorImage {
    static final int BYTES = 18 * 8 + 8 * 20 + 2 * 12 + 7 * 8;

    /** RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15, RIP, RFLAGS. */
    final long[] general = new long[18];

    static final int RSP = 4;
    static final int RIP = 16;
    static final int RFLAGS = 17;

    /** ES, CS, SS, DS, FS, GS, LDTR, TR. */
    final Segment[] segments = new Segment[8];

    long gdtBase;
    int gdtLimit;
    long idtBase;
    int idtLimit;

    /** CR0, CR2, CR3, CR4, EFER, DR6, DR7. */
    final long[] control = new long[7];

    static final int CR0 = 0;
    static final int CR2 = 1;
    static final int CR3 = 2;
    static final int CR4 = 3;
    static final int EFER = 4;
    static final int DR6 = 5;
    static final int DR7 = 6;

    /**
     * A segment register.
     *
     * @param limit in bytes, unsigned
     * @param attributes as in {@link SegmentCache#attributes}
     */
    record Segment(long base, int limit, int selector, int attributes) {}

    ProcessorImage copy() {
        return read(ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN));
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        write(buffer);
        return buffer.array();
    }

    void write(ByteBuffer to) {
        for (long value : general) {
            to.putLong(value);
        }
        for (Segment segment : segments) {
            to.putLong(segment.base)
                    .putInt(segment.limit)
                    .putInt(segment.selector)
                    .putInt(segment.attributes);
        }
        to.putLong(gdtBase).putInt(gdtLimit).putLong(idtBase).putInt(idtLimit);
        for (long value : control) {
            to.putLong(value);
        }
    }

    static ProcessorImage read(ByteBuffer from) {
        ProcessorImage image = new ProcessorImage();
        for (int i = 0; i < image.general.length; i++) {
            image.general[i] = from.getLong();
        }
        for (int i = 0; i < image.segments.length; i++) {
            image.segments[i] = new Segment(from.getLong(), from.getInt(), from.getInt(), from.getInt());
        }
        image.gdtBase = from.getLong();
        image.gdtLimit = from.getInt();
        image.idtBase = from.getLong();
        image.idtLimit = from.getInt();
        for (int i = 0; i < image.control.length; i++) {
            image.control[i] = from.getLong();
        }
        return image;
    }

    /** Puts the registers into our processor; CPL is the DPL of SS, which both implementations hold it to. */
    void load(CpuState state) {
        System.arraycopy(general, 0, state.gpr, 0, 16);
        state.rip = general[RIP];
        state.setEfer(control[EFER]);
        state.setCr4(control[CR4]);
        state.setCr3(control[CR3]);
        state.setCr0(control[CR0]);
        state.cr2 = control[CR2];
        state.dr[6] = control[DR6];
        state.setDr7(control[DR7]);
        state.setRflags(general[RFLAGS]);
        for (SegmentRegister register : SegmentRegister.values()) {
            Segment segment = segments[register.number()];
            state.loadSegment(
                    register,
                    segment.selector,
                    segment.base,
                    Integer.toUnsignedLong(segment.limit),
                    segment.attributes);
        }
        state.gdtr().load(gdtBase, gdtLimit);
        state.idtr().load(idtBase, idtLimit);
        boolean isReal = (control[CR0] & CpuState.CR0_PE) == 0;
        state.setCpl(isReal ? 0 : segments[SegmentRegister.SS.number()].attributes >> 5 & 3);
    }

    static ProcessorImage of(CpuState state) {
        ProcessorImage image = new ProcessorImage();
        System.arraycopy(state.gpr, 0, image.general, 0, 16);
        image.general[RIP] = state.rip;
        image.general[RFLAGS] = state.rflags();
        for (SegmentRegister register : SegmentRegister.values()) {
            SegmentCache segment = state.segment(register);
            image.segments[register.number()] =
                    new Segment(segment.base(), (int) segment.limit(), segment.selector(), segment.attributes());
        }
        image.gdtBase = state.gdtr().base();
        image.gdtLimit = state.gdtr().limit();
        image.idtBase = state.idtr().base();
        image.idtLimit = state.idtr().limit();
        image.control[CR0] = state.cr0();
        image.control[CR2] = state.cr2;
        image.control[CR3] = state.cr3();
        image.control[CR4] = state.cr4();
        image.control[EFER] = state.efer();
        image.control[DR6] = state.dr[6];
        image.control[DR7] = state.dr[7];
        return image;
    }
}
