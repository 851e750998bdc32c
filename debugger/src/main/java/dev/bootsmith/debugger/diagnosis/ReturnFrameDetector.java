package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.isa.model.CpuMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** IRET that finds something else on the stack than what an interrupt pushed. */
final class ReturnFrameDetector implements Detector {
    private static final long LARGEST_ERROR_CODE = 0xffff;
    private static final int DEEPEST_SLOT = 16;

    @Override
    public List<Finding> find(Evidence evidence) {
        Optional<FaultRecord> fault = evidence.fault();
        boolean isReturn = fault.isPresent()
                && !fault.get().mode().isRealAddress()
                && evidence.mnemonic(fault.get())
                        .filter(name -> name.startsWith("iret"))
                        .isPresent();
        return isReturn ? frame(evidence, fault.get()).map(List::of).orElse(List.of()) : List.of();
    }

    private static Optional<Finding> frame(Evidence evidence, FaultRecord fault) {
        int bytes = Evidence.widthOf(fault.mode()) == CpuMode.BITS64 ? 8 : 4;
        OptionalLong top = evidence.read(fault.rsp(), bytes);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        for (int slot = 1; slot <= DEEPEST_SLOT; slot++) {
            if (isFrame(evidence, fault, slot, bytes)) {
                boolean isErrorCode = slot == 1 && Long.compareUnsigned(top.getAsLong(), LARGEST_ERROR_CODE) <= 0;
                return Optional.of(Finding.at(
                        Evidence.place(fault),
                        isErrorCode ? FindingKind.ERROR_CODE_NOT_POPPED : FindingKind.DAMAGED_RETURN_FRAME,
                        hex(top.getAsLong()),
                        hex(fault.rsp()),
                        hex(evidence.read(fault.rsp() + (long) slot * bytes, bytes)
                                .orElse(0)),
                        String.valueOf(slot * bytes)));
            }
        }
        return Optional.empty();
    }

    /** Whether an instruction pointer, a code selector and flags follow each other from a slot on, and do not at slot 0. */
    private static boolean isFrame(Evidence evidence, FaultRecord fault, int slot, int bytes) {
        long base = fault.rsp() + (long) slot * bytes;
        OptionalLong rip = evidence.read(base, bytes);
        OptionalLong cs = evidence.read(base + bytes, bytes);
        OptionalLong flags = evidence.read(base + 2L * bytes, bytes);
        if (rip.isEmpty() || cs.isEmpty() || flags.isEmpty() || (cs.getAsLong() & ~0xffffL) != 0) {
            return false;
        }
        OptionalLong descriptor = evidence.readSomehow(evidence.state().gdtr().base() + (cs.getAsLong() & 0xfff8), 8);
        boolean isCode = descriptor.isPresent()
                && (cs.getAsLong() & 0xfff8) != 0
                && Evidence.isCodeSegment(descriptor.getAsLong());
        // Bit 1 of the flags is always 1; bits 15, 5 and 3 are always 0.
        boolean areFlags = (flags.getAsLong() & 0x802a) == 2 && flags.getAsLong() >>> 22 == 0;
        return isCode && areFlags && evidence.read(rip.getAsLong(), 1).isPresent();
    }
}
