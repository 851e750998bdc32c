package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.ScreenWriters;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who wrote the cells of an area last. */
record WrittenBy(ScreenArea area, Optional<ExecutionMode> mode, Optional<String> symbol, Optional<Boolean> firmware)
        implements Predicate {
    @Override
    public Verdict test(Evidence evidence) {
        MachineView view = evidence.view();
        Optional<ScreenArea.Cells> cells = area.find(view);
        if (cells.isEmpty()) {
            return Verdict.of(false, area.expected(), area.actual(view));
        }
        ScreenWriters writers = evidence.record().writers().orElseThrow();
        for (int i = 0; i < cells.get().count(); i++) {
            int row = cells.get().row();
            int column = cells.get().column() + i;
            Optional<ScreenWriters.Writer> writer = writers.of(view.cellAddress(row, column) - ScreenWriters.BASE);
            if (writer.isEmpty() || !isRight(writer.get(), evidence)) {
                return Verdict.of(false, expected(row, column), actual(writer, evidence));
            }
        }
        return Verdict.of(true, expected(cells.get().row(), cells.get().column()), LocalText.of("ok"));
    }

    private boolean isRight(ScreenWriters.Writer writer, Evidence evidence) {
        boolean right = mode.orElse(writer.mode()) == writer.mode()
                && firmware.orElse(writer.isFirmware()) == writer.isFirmware();
        if (symbol.isPresent()) {
            Optional<Long> start = evidence.record().addressOf(symbol.get());
            right &= start.isPresent()
                    && evidence.source().program().symbols().values().stream()
                            .filter(address -> Long.compareUnsigned(address, writer.callerAddress()) <= 0)
                            .max(Long::compareUnsigned)
                            .equals(start);
        }
        return right;
    }

    private LocalText expected(int row, int column) {
        List<String> wanted = new ArrayList<>();
        mode.ifPresent(value -> wanted.add(RegisterValues.nameOf(value)));
        symbol.ifPresent(wanted::add);
        firmware.ifPresent(value -> wanted.add("firmware: " + value));
        return Phrases.of("writer.wanted", row, column, String.join(", ", wanted));
    }

    private static LocalText actual(Optional<ScreenWriters.Writer> writer, Evidence evidence) {
        return writer.map(who -> Phrases.of(
                        who.isFirmware() ? "writer.firmware" : "writer.was",
                        RegisterValues.nameOf(who.mode()),
                        place(who, evidence),
                        who.instructions()))
                .orElseGet(() -> Phrases.of("writer.nobody"));
    }

    /** The instruction's address, and its source line if it is known; of a firmware service, who called it. */
    private static String place(ScreenWriters.Writer writer, Evidence evidence) {
        String address = ValueRule.hex(writer.callerAddress());
        return evidence.source()
                .placeOf(writer.callerAddress())
                .map(place -> address + ", " + place)
                .orElse(address);
    }

    @Override
    public void prepare(EvidenceNeeds needs) {
        needs.screenWriters();
        needs.trace(); // without it the writer's address is only that of its block
    }
}
