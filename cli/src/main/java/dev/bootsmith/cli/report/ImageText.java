package dev.bootsmith.cli.report;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.inspect.ImageReport;
import dev.bootsmith.imagebuilder.inspect.LayoutPicture;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.partition.ChsGeometry;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.util.List;
import java.util.Locale;

/** Writes an {@link ImageReport} for a person. */
public final class ImageText {
    private static final int MAX_FILES = 200;

    private final Console console;
    private final StringBuilder out = new StringBuilder();

    private ImageText(Console console) {
        this.console = console;
    }

    /** Returns the whole text. */
    public static String write(ImageReport report, Console console) {
        ImageText text = new ImageText(console);
        text.report(report);
        return text.out.toString();
    }

    private void line(String key, Object... arguments) {
        out.append(console.text("image.text." + key, arguments)).append('\n');
    }

    private void report(ImageReport report) {
        String kind = console.text(
                "image.kind." + report.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String size = LayoutPicture.size(report.diskBytes());
        String sectors = Long.toString(report.diskBytes() / Storage.SECTOR_BYTES);
        line("head", report.name(), kind, size, sectors, report.format().word());
        if (report.kind() != ImageReport.Kind.CD) {
            line(
                    report.hasSignature() ? "signature" : "no-signature",
                    hex(report.firstBytes().toByteArray()));
        }
        report.kernel()
                .ifPresent(kernel -> line(
                        kernel.hasChecksum() ? "kernel-checked" : "kernel",
                        ImageJson.protocol(kernel),
                        kernel.setupSectors(),
                        Long.toString(kernel.systemBytes())));
        if (!report.partitions().isEmpty()) {
            partitions(report);
        }
        for (ImageReport.Volume volume : report.volumes()) {
            volume(volume);
        }
        report.cd().ifPresent(this::cd);
        line("layout");
        out.append(
                LayoutPicture.text(report.regions(), console.text("image.text.free"), console.text("image.text.more")));
        if (!report.hints().isEmpty()) {
            line("hints");
            for (Diagnostic hint : report.hints()) {
                out.append(new TextRenderer(console.messages(), console.palette()).render(hint));
            }
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(text.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%02x", each));
        }
        return text.toString();
    }

    private void partitions(ImageReport report) {
        if (report.gpt().isPresent()) {
            line("gpt", report.gpt().get().diskGuid());
        } else {
            line("mbr", String.format(Locale.ROOT, "0x%08x", report.diskId()));
        }
        for (Partition partition : report.partitions()) {
            String type = partition.type().mbrCode() >= 0
                    ? String.format(
                            Locale.ROOT,
                            "%02x %s",
                            partition.type().mbrCode(),
                            partition.type().word())
                    : partition.type().word() + (partition.name().isEmpty() ? "" : " \"" + partition.name() + "\"");
            boolean isActive = partition.active() == Partition.Activity.ACTIVE;
            out.append(String.format(
                    Locale.ROOT,
                    "  %d %s %s  %s - %s  (C/H/S %s)  %s%n",
                    partition.number(),
                    isActive ? "*" : " ",
                    type,
                    partition.firstSector(),
                    partition.lastSector(),
                    ChsGeometry.LBA_ASSISTED.text(Math.max(0, partition.firstSector())),
                    LayoutPicture.size(Math.max(0, partition.sectorCount()) * Storage.SECTOR_BYTES)));
        }
    }

    private void volume(ImageReport.Volume volume) {
        FatParameters p = volume.parameters();
        line("fat", p.type(), volume.label(), Long.toString(volume.firstSector()), hex32(p.serial()));
        line(
                "fat-parameters",
                p.sectorBytes(),
                p.clusterSectors(),
                p.reservedSectors(),
                p.fats(),
                Long.toString(p.fatSectors()),
                p.rootEntries(),
                p.sectorsPerTrack(),
                p.heads(),
                Long.toString(p.hiddenSectors()));
        line("fat-free", Long.toString(p.clusterCount()), LayoutPicture.size(volume.freeBytes()));
        files(volume.files());
    }

    private static String hex32(long value) {
        return String.format(Locale.ROOT, "%04X-%04X", value >> 16, value & 0xffff);
    }

    private void files(List<ImageReport.FileReport> files) {
        int shown = 0;
        for (ImageReport.FileReport file : files) {
            if (++shown > MAX_FILES) {
                out.append("    ... ")
                        .append(files.size() - MAX_FILES)
                        .append(' ')
                        .append(console.text("image.text.more"))
                        .append('\n');
                break;
            }
            int depth = (int) file.path().chars().filter(c -> c == '/').count();
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            String left = "    " + "  ".repeat(depth - 1) + name + (file.isDirectory() ? "/" : "");
            out.append(left);
            if (!file.isDirectory()) {
                out.append(" ".repeat(Math.max(2, 44 - left.length()))).append(file.sizeBytes());
                out.append(file.firstSector() == 0 ? "" : "  @" + file.firstSector());
                out.append(file.pieces() > 1 ? "  (" + file.pieces() + ")" : "");
            }
            out.append('\n');
        }
    }

    private void cd(ImageReport.Cd cd) {
        line("cd", cd.volumeId(), Long.toString(cd.sectors()), cd.hasJoliet() ? "Joliet" : "ISO 9660");
        for (ElTorito.Entry boot : cd.boots()) {
            line(
                    "el-torito",
                    boot.platform() == ElTorito.Entry.UEFI ? "UEFI" : "BIOS",
                    boot.emulation().word(),
                    boot.loadSectors(),
                    Long.toString(boot.lba()));
        }
        files(cd.files());
    }
}
