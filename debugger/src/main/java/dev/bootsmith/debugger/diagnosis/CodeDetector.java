package dev.bootsmith.debugger.diagnosis;

import static dev.bootsmith.debugger.diagnosis.Evidence.hex;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.isa.model.CpuMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Execution that went where no code for this mode is: code of another width, data, places outside of the program. */
final class CodeDetector implements Detector {
    /** So long after a change of mode a wrong width still shows as the first trouble. */
    private static final int INSTRUCTIONS_IN_STEP = 64;

    private static final int LINES_LOOKED_AT = 32;
    private static final long NEAR_BYTES = 1 << 20;
    private static final int DEEPEST_SLOT = 2;

    private static final Pattern DATA =
            Pattern.compile("(?:[\\w.$]+:)?\\s*\\.(?:ascii|asciz|string|byte|word|short|hword|int|long|quad|octa|space"
                    + "|skip|fill|zero|org)\\b.*");

    @Override
    public List<Finding> find(Evidence evidence) {
        Optional<FaultRecord> fault = evidence.fault();
        if (fault.isEmpty()) {
            return List.of();
        }
        return wrongWidth(evidence, fault.get())
                .or(() -> data(evidence, fault.get()))
                .or(() -> outside(evidence, fault.get()))
                .map(List::of)
                .orElse(List.of());
    }

    /** The lines behind the entry into a mode were assembled to lengths that the bytes have in another mode only. */
    private static Optional<Finding> wrongWidth(Evidence evidence, FaultRecord fault) {
        Optional<RunRecorder.ModeChange> change = lastChange(evidence, fault);
        if (change.isEmpty() || fault.instructions() - change.get().moment().instruction() > INSTRUCTIONS_IN_STEP) {
            return Optional.empty();
        }
        CpuMode present = Evidence.widthOf(fault.mode());
        long place = Evidence.place(fault);
        // The line at fault and those before it, as far as they follow each other.
        long start = place;
        for (int i = 0; i < LINES_LOOKED_AT; i++) {
            Optional<Long> before = evidence.symbols().lineStartBefore(start);
            if (before.isEmpty() || place - before.get() > 256) {
                break;
            }
            start = before.get();
        }
        long address = start;
        while (address <= place) {
            OptionalLong size = evidence.symbols().lineSizeAt(address);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            Optional<CpuMode> other = widthOfLine(evidence, address, size.getAsLong(), present);
            if (other.isPresent() && isAfterChange(evidence, address, change.get(), place)) {
                return Optional.of(Finding.at(
                        address,
                        FindingKind.WRONG_CODE_WIDTH,
                        String.valueOf(bits(other.get())),
                        String.valueOf(bits(present)),
                        evidence.lineAt(address).map(CodeDetector::statement).orElse("")));
            }
            address += size.getAsLong();
        }
        return Optional.empty();
    }

    /** Lines that ran in the mode before are of its width, and right. */
    private static boolean isAfterChange(Evidence evidence, long address, RunRecorder.ModeChange change, long place) {
        long jump = change.moment().linearAddress();
        return address > jump
                || place < jump
                || evidence.symbols().lineSizeAt(jump).isEmpty();
    }

    private static Optional<RunRecorder.ModeChange> lastChange(Evidence evidence, FaultRecord fault) {
        List<RunRecorder.ModeChange> modes = evidence.recorder().modes();
        if (modes.isEmpty()) {
            return Optional.empty();
        }
        RunRecorder.ModeChange last = modes.get(modes.size() - 1);
        return last.mode() == fault.mode() ? Optional.of(last) : Optional.empty();
    }

    /** Returns the width for which a line's bytes are one instruction, when for the present width they are not. */
    private static Optional<CpuMode> widthOfLine(Evidence evidence, long address, long sizeBytes, CpuMode present) {
        if (lengthAt(evidence, address, present) == sizeBytes) {
            return Optional.empty();
        }
        for (CpuMode mode : CpuMode.values()) {
            if (mode != present && lengthAt(evidence, address, mode) == sizeBytes) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    private static int lengthAt(Evidence evidence, long address, CpuMode mode) {
        return evidence.decode(address, mode).map(decoded -> decoded.length()).orElse(-1);
    }

    /** A line without its comment, blanks run together. */
    private static String statement(SourceLine line) {
        String text = line.text();
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip().replaceAll("\\s+", " ");
    }

    private static int bits(CpuMode mode) {
        return switch (mode) {
            case BITS16 -> 16;
            case BITS32 -> 32;
            case BITS64 -> 64;
        };
    }

    private static Optional<Finding> data(Evidence evidence, FaultRecord fault) {
        long place = Evidence.place(fault);
        return evidence.lineAt(place)
                .map(CodeDetector::statement)
                .filter(text -> DATA.matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(text -> Finding.at(place, FindingKind.DATA_EXECUTED, hex(place), text));
    }

    /** A fetch from far outside of everything that was linked; often the stack still shows what led there. */
    private static Optional<Finding> outside(Evidence evidence, FaultRecord fault) {
        boolean isFetch = fault.reason() instanceof FaultReason.PageAccessDenied denied
                && denied.walk().access() == PageAccess.EXECUTE;
        boolean isStray = isFetch
                || fault.vector() == 6
                        && !fault.mode().isRealAddress()
                        && evidence.decode(Evidence.place(fault), Evidence.widthOf(fault.mode()))
                                .isEmpty();
        long place = Evidence.place(fault);
        // A program in ring 3 is at home where the kernel has put it.
        boolean isUser = fault.cpl() == 3;
        if (!isStray || isUser || evidence.symbols().symbols().isEmpty() || isNearProgram(evidence, place)) {
            return Optional.empty();
        }
        int slotBytes = switch (Evidence.widthOf(fault.mode())) {
            case BITS16 -> 2;
            case BITS32 -> 4;
            case BITS64 -> 8;
        };
        for (int i = 1; i <= DEEPEST_SLOT; i++) {
            long slot = fault.rsp() - (long) i * slotBytes;
            OptionalLong taken = evidence.read(slot, slotBytes);
            if (taken.isPresent() && taken.getAsLong() == fault.rip()) {
                return Optional.of(Finding.at(place, FindingKind.JUMP_OUT_OF_PROGRAM, hex(place), "RET", hex(slot)));
            }
        }
        OptionalLong caller = evidence.read(fault.rsp(), slotBytes);
        boolean isCall = caller.isPresent() && isNearProgram(evidence, caller.getAsLong());
        return Optional.of(Finding.at(
                isCall ? caller.getAsLong() - 1 : place,
                FindingKind.JUMP_OUT_OF_PROGRAM,
                hex(place),
                isCall ? "CALL" : "JMP",
                hex(isCall ? caller.getAsLong() : fault.rsp())));
    }

    private static boolean isNearProgram(Evidence evidence, long address) {
        return evidence.symbols().symbols().values().stream()
                .anyMatch(symbol -> Math.abs(address - symbol) < NEAR_BYTES);
    }
}
