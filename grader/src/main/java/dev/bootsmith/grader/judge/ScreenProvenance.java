package dev.bootsmith.grader.judge;

import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.evidence.ScreenWriters;
import dev.bootsmith.grader.evidence.SourceEvidence;
import dev.bootsmith.grader.result.CellWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the last writers of the screen's cells together for a result: neighbours with one writer are one stretch. */
final class ScreenProvenance {
    private static final int MOST = 400;

    private ScreenProvenance() {}

    /** Returns the stretches row by row; none if writers were not recorded. Cells that the guest never wrote are left out. */
    static List<CellWriter> of(MachineView view, RunRecord record, SourceEvidence source) {
        List<CellWriter> stretches = new ArrayList<>();
        if (record.writers().isEmpty() || !view.isTextMode()) {
            return stretches;
        }
        ScreenWriters writers = record.writers().get();
        for (int row = 0; row < view.screenHeight(); row++) {
            CellWriter open = null;
            for (int column = 0; column < view.screenWidth(); column++) {
                int offset = view.cellAddress(row, column) - ScreenWriters.BASE;
                Optional<ScreenWriters.Writer> writer =
                        offset >= 0 && offset < ScreenWriters.SIZE_BYTES ? writers.of(offset) : Optional.empty();
                CellWriter cell = writer.isPresent() ? cell(row, column, writer.get(), source) : null;
                if (cell != null && open != null && open.isSameWriter(cell)) {
                    open = open.longer();
                } else {
                    keep(stretches, open);
                    open = cell;
                }
            }
            keep(stretches, open);
        }
        return stretches;
    }

    private static void keep(List<CellWriter> stretches, @Nullable CellWriter stretch) {
        if (stretch != null && stretches.size() < MOST) {
            stretches.add(stretch);
        }
    }

    private static CellWriter cell(int row, int column, ScreenWriters.Writer writer, SourceEvidence source) {
        return new CellWriter(
                row,
                column,
                1,
                writer.mode().name().toLowerCase(Locale.ROOT),
                "0x" + Long.toHexString(writer.callerAddress()),
                writer.isFirmware(),
                source.placeOf(writer.callerAddress()).orElse(""));
    }
}
