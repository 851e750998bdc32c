package dev.bootsmith.toolchain.hint;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.check.BootSectorCheck;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;

/**
 * Warns of what a boot of a whole disk will trip over: its first sector against the sectors behind it. It never refuses a
 * disk; what keeps it from booting at all is for {@link BootSectorCheck} to say.
 */
public final class BootDiskCheck {
    private final DiagnosticSink sink;

    public BootDiskCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Who has looked at the first sector by itself. */
    public enum FirstSector {
        /** The build, which made the disk or took it as it is. */
        CHECKED,
        /** Nobody: the disk was named as a drive. */
        UNCHECKED
    }

    /** Warns; a CD and a disk without a boot signature are passed over. */
    public void warn(String name, Storage disk, FirstSector first) throws IOException {
        if (disk.sizeBytes() < BootSectorCheck.SECTOR_BYTES || IsoReader.isPresent(disk)) {
            return;
        }
        ByteView sector = ByteView.of(disk.read(0, BootSectorCheck.SECTOR_BYTES));
        if (!BootSectorCheck.hasSignature(sector)) {
            return;
        }
        BootSectorCheck check = new BootSectorCheck(sink);
        if (first == FirstSector.UNCHECKED) {
            check.warnOfParameterBlock(name, sector);
        }
        check.warnOfDamagedPartitionTable(name, sector, disk.sectorCount());
        for (Diagnostic hint : BootReadHints.find(name, disk)) {
            // Who reads only the beginning of what stands there may read the rest later, by another stage.
            if (hint.code() != ImageCode.BOOT_READS_TOO_LITTLE) {
                sink.report(hint);
            }
        }
    }
}
