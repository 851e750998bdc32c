package dev.bootsmith.toolchain.hint;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.inspect.ImageReport;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares what a boot sector reads with where the data of the disk is: the mistake that costs beginners the most hours. */
public final class BootReadHints {
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    /** A second stage farther away than this is not found by looking around. */
    private static final int SEARCHED_SECTORS = 128;

    private BootReadHints() {}

    /** Returns the report with hints about the reads of its boot sector. */
    public static ImageReport added(ImageReport report, Storage disk) throws IOException {
        boolean hasCode = report.hasSignature()
                && (report.kind() == ImageReport.Kind.BOOT_SECTOR || report.kind() == ImageReport.Kind.MBR_DISK);
        if (!hasCode) {
            return report;
        }
        List<Diagnostic> hints = new ArrayList<>(report.hints());
        hints.addAll(find(report.name(), disk));
        return new ImageReport(
                report.name(),
                report.format(),
                report.diskBytes(),
                report.kind(),
                report.hasSignature(),
                report.firstBytes(),
                report.partitions(),
                report.gpt(),
                report.diskId(),
                report.volumes(),
                report.cd(),
                report.kernel(),
                report.regions(),
                hints);
    }

    /** Returns what is suspicious about the constant reads of a disk's boot sector. */
    public static List<Diagnostic> find(String name, Storage disk) throws IOException {
        List<Diagnostic> hints = new ArrayList<>();
        if (disk.sizeBytes() < SECTOR_BYTES) {
            return hints;
        }
        ByteView sector = ByteView.of(disk.read(0, SECTOR_BYTES));
        for (BootReadFinder.Read read : new BootReadFinder(sector, new Decoder(IsaTables.load())).find()) {
            hint(name, disk, read).ifPresent(hints::add);
        }
        return hints;
    }

    private static Optional<Diagnostic> hint(String name, Storage disk, BootReadFinder.Read read) throws IOException {
        long lba = read.lba() >= 0 ? read.lba() : floppyLba(disk, read);
        if (lba < 0) {
            return Optional.empty();
        }
        String address = String.format(Locale.ROOT, "0x%x", read.address());
        long last = lba + read.count() - 1;
        if (last >= disk.sectorCount()) {
            return Optional.of(
                    Diagnostic.of(ImageCode.BOOT_READS_BEYOND_END, name, address, lba, last, disk.sectorCount() - 1));
        }
        long data = nextUsed(disk, lba, last + 1);
        if (data < 0) {
            long elsewhere = nextUsed(disk, 1, Math.min(disk.sectorCount(), SEARCHED_SECTORS));
            return elsewhere < 0
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(ImageCode.BOOT_READS_ZEROS, name, address, lba, elsewhere));
        }
        long end = lastUsed(disk, last);
        return data == lba && end > last
                ? Optional.of(Diagnostic.of(ImageCode.BOOT_READS_TOO_LITTLE, name, address, lba, last, end))
                : Optional.empty();
    }

    /** Cylinders and heads say where on a disk only if its geometry is known: that of a floppy is. */
    private static long floppyLba(Storage disk, BootReadFinder.Read read) {
        return FloppyFormat.ofSectors(disk.sectorCount())
                .map(format -> ((long) read.cylinder() * format.heads() + read.head()) * format.sectorsPerTrack()
                        + read.sector()
                        - 1)
                .orElse(-1L);
    }

    private static long nextUsed(Storage disk, long from, long to) throws IOException {
        for (long sector = from; sector < to; sector++) {
            if (!isZero(disk, sector)) {
                return sector;
            }
        }
        return -1;
    }

    /** Returns the last sector of the run of data that the given one is in. */
    private static long lastUsed(Storage disk, long from) throws IOException {
        long sector = from;
        while (sector + 1 < disk.sectorCount() && sector - from < SEARCHED_SECTORS && !isZero(disk, sector + 1)) {
            sector++;
        }
        return isZero(disk, from) ? from : sector;
    }

    private static boolean isZero(Storage disk, long sector) throws IOException {
        for (byte each : disk.read(sector * SECTOR_BYTES, SECTOR_BYTES)) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }
}
