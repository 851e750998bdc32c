package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.isa.model.CpuMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two results of one user-level vector side by side. */
final class NativeComparison {
    /** C1 is left out: the manual leaves it open in many places, and processors differ. */
    private static final int C0_C2_C3 = 0x4500;

    private static final int ERROR_SUMMARY = 0x80;
    private static final int INVALID = 1;
    private static final int C1 = 1 << 9;
    /** MM, misaligned exception mask: a bit of AMD's processors alone. */
    private static final int MISALIGNED_MASK = 1 << 17;

    private static final Set<String> STORE_STATUS = Set.of("fnstsw");
    private static final Set<String> LOAD_MXCSR = Set.of("ldmxcsr", "vldmxcsr");
    private static final Set<String> REPEATED = Set.of("movs", "stos", "cmps", "scas", "lods");
    private static final int OUT_OF_TIME = 14;
    private static final int BUS = 7;
    private static final int SEGV = 11;

    private static final Set<String> SET_CONDITION_CODES =
            Set.of("fcom", "fcomp", "fcompp", "fucom", "fucomp", "fucompp", "ficom", "ficomp", "ftst", "fxam");

    /** Without a valid operand they leave the codes to the processor. */
    private static final Set<String> SET_QUOTIENT_BITS = Set.of("fprem", "fprem1");

    private static final Set<String> OTHERWISE_ON_AMD = Set.of(
            "sha1rnds4",
            "sha1nexte",
            "sha1msg1",
            "sha1msg2",
            "sha256rnds2",
            "sha256msg1",
            "sha256msg2",
            "cvtpi2ps",
            "movntsd",
            "movntss",
            // Which selectors there are is the operating system's business.
            "les",
            "lds");

    private NativeComparison() {}

    static List<String> differences(NativeVector vector, NativeVector.Result ours, NativeVector.Result theirs) {
        List<String> differences = new ArrayList<>();
        // AMD's SHA instructions take operands that are not aligned, and its CVTPI2PS from memory stays out of MMX
        // state.
        if (Comparison.contains(Comparison.machineVector(vector), OTHERWISE_ON_AMD)) {
            return differences;
        }
        if (mayReachCode(vector, vector.general())
                || mayReachCode(vector, ours.state().general())) {
            return differences; // what lies behind the code belongs to the program around it
        }
        if (theirs.signal() == OUT_OF_TIME) {
            return differences;
        }
        boolean aroundTheEnd = vector.width() == CpuMode.BITS32 && ours.signal() == SEGV && theirs.signal() == BUS;
        if (aroundTheEnd) {
            return differences; // across 4 GiB: whether the limit or the page complains is the processor's affair (Vol.
            // 3A, 5.3)
        }
        MachineVector code = Comparison.machineVector(vector);
        // Intel's processors clear the upper halves of RCX, RSI and RDI there.
        boolean repeatsNothing = vector.width() == CpuMode.BITS64
                && ((int) vector.general()[1] == 0 || (int) ours.state().general()[1] == 0)
                && Comparison.contains(code, REPEATED)
                && onlyUpperHalvesDiffer(ours.state().general(), theirs.state().general());
        if (repeatsNothing) {
            return differences;
        }
        boolean takesMisalignedMask = ours.signal() == SEGV
                && Comparison.contains(code, LOAD_MXCSR)
                && Comparison.addresses(code, vector.general()).anyMatch(at -> hasMisalignedMask(vector, at));
        if (takesMisalignedMask) {
            return differences;
        }
        if (ours.signal() != theirs.signal()) {
            differences.add("signal: ours " + ours.signal() + ", theirs " + theirs.signal());
            return differences;
        }
        if (ours.signal() != 0) {
            return differences;
        }
        int undefined = Comparison.undefinedFlags(code);
        NativeVector mine = ours.state();
        NativeVector other = theirs.state();
        ByteBuffer my = ByteBuffer.wrap(mine.extended()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer their = ByteBuffer.wrap(other.extended()).order(ByteOrder.LITTLE_ENDIAN);
        boolean invalid = (my.getShort(2) & INVALID) != 0;
        boolean divides = Comparison.contains(code, SET_QUOTIENT_BITS);
        boolean nan = (my.getShort(NativeVector.X87_AT + 8) & 0x7fff) == 0x7fff;
        boolean defined = divides ? !invalid && !nan : Comparison.contains(code, SET_CONDITION_CODES);
        boolean storesStatus = Comparison.contains(code, STORE_STATUS);
        int notStored = !storesStatus ? 0 : divides && !defined ? C1 | C0_C2_C3 : C1;
        for (int i = 0; i < 16; i++) {
            long mask = i == 0 ? ~notStored : -1L;
            compare(differences, "register " + i, mine.general()[i] & mask, other.general()[i] & mask);
        }
        long flags = (LazyFlags.STATUS | CpuState.FLAG_DF) & ~undefined;
        compare(differences, "flags", mine.general()[16] & flags, other.general()[16] & flags);
        compare(differences, "fcw", my.getShort(0) & 0xffff, their.getShort(0) & 0xffff);
        int codes = defined ? C0_C2_C3 : 0;
        int status = 0xb8ff | codes;
        if (((my.getShort(2) | their.getShort(2)) & ERROR_SUMMARY) != 0) {
            return List.of(); // how far an instruction got that raises an unmasked exception
        }
        compare(differences, "fsw", my.getShort(2) & status, their.getShort(2) & status);
        compare(differences, "tags", my.get(4) & 0xff, their.get(4) & 0xff);
        compare(differences, "mxcsr", my.getInt(24), their.getInt(24));
        for (int i = 0; i < 8; i++) {
            int at = NativeVector.X87_AT + 16 * i;
            compare(differences, "st" + i, my.getLong(at), their.getLong(at));
            compare(differences, "st" + i + " high", my.getShort(at + 8) & 0xffff, their.getShort(at + 8) & 0xffff);
        }
        for (int i = 0; i < 32; i++) {
            int at = NativeVector.XMM_AT + 8 * i;
            compare(
                    differences,
                    "xmm" + (i >> 1) + ((i & 1) == 0 ? " low" : " high"),
                    my.getLong(at),
                    their.getLong(at));
        }
        int memoryMask = 0xff & ~(notStored >> 8);
        for (int i = 0; i < NativeVector.MEMORY_BYTES; i++) {
            compare(
                    differences,
                    "[" + Integer.toHexString(NativeVector.ADDRESS + i) + "]",
                    mine.memory()[i] & memoryMask,
                    other.memory()[i] & memoryMask);
        }
        return differences;
    }

    /** Of RCX, RSI and RDI, and they do. */
    private static boolean onlyUpperHalvesDiffer(long[] mine, long[] other) {
        boolean differ = false;
        for (int i = 0; i < 16; i++) {
            boolean counts = i == 1 || i == 6 || i == 7;
            if (mine[i] != other[i] && (!counts || (int) mine[i] != (int) other[i])) {
                return false;
            }
            differ |= mine[i] != other[i];
        }
        return differ;
    }

    /** With the registers as they were, or as an instruction before the one that reads has left them. */
    private static boolean mayReachCode(NativeVector vector, long[] general) {
        for (int i = 0; i < 16; i++) {
            if (isNearCode(general[i])) {
                return true;
            }
        }
        return Comparison.addresses(Comparison.machineVector(vector), general).anyMatch(NativeComparison::isNearCode);
    }

    private static boolean hasMisalignedMask(NativeVector vector, long address) {
        long offset = address - NativeVector.ADDRESS;
        return offset >= 0
                && offset <= vector.memory().length - 4
                && (ByteBuffer.wrap(vector.memory())
                                        .order(ByteOrder.LITTLE_ENDIAN)
                                        .getInt((int) offset)
                                & MISALIGNED_MASK)
                        != 0;
    }

    /** Also where an address-size prefix cuts the address. */
    private static boolean isNearCode(long address) {
        long distance = address - NativeVector.CODE;
        long ofLowHalf = (int) distance;
        return distance > -0x1000 && distance < 0x2000 || ofLowHalf > -0x1000 && ofLowHalf < 0x2000;
    }

    private static void compare(List<String> differences, String what, long mine, long other) {
        if (mine != other) {
            differences.add(what + ": ours " + Long.toHexString(mine) + ", theirs " + Long.toHexString(other));
        }
    }
}
