package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatCheck;
import dev.bootsmith.imagebuilder.fat.FatVolume;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.iso.IsoTree;
import dev.bootsmith.imagebuilder.iso.IsoWriter;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.Overlay;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Changes the files of an image. The image is written anew beside its place and renamed, so a change that fails leaves it as
 * it was. A volume with damaged chains is not written to.
 */
public final class ImageEditor {
    private final String name;
    private final Path file;
    private final int partition;
    private final LocalDateTime date;

    /**
     * Prepares.
     *
     * @param name the image's name in messages
     * @param partition see {@link MountedVolume#open}
     * @param date of what is written
     */
    public ImageEditor(String name, Path file, int partition, LocalDateTime date) {
        this.name = name;
        this.file = file;
        this.partition = partition;
        this.date = date;
    }

    /** A file to put onto the volume. */
    public record Addition(String path, FileSource source) {}

    /** Puts files onto the volume; those of the same name are replaced. */
    public void add(List<String> directories, List<Addition> files) throws IOException {
        edit(
                volume -> {
                    for (String directory : directories) {
                        volume.makeDirectory(directory, date);
                    }
                    for (Addition file : files) {
                        try (InputStream stream = file.source().open()) {
                            volume.write(file.path(), stream, file.source().sizeBytes(), date);
                        }
                    }
                },
                tree -> {
                    for (String directory : directories) {
                        if (tree.addDirectory(directory, date) == null) {
                            throw BadImageException.of(ImageCode.FAT_NOT_A_DIRECTORY, name, directory, directory);
                        }
                    }
                    for (Addition file : files) {
                        tree.remove(file.path());
                        if (!tree.addFile(file.path(), file.source(), date)) {
                            throw BadImageException.of(ImageCode.FAT_IS_A_DIRECTORY, name, file.path());
                        }
                    }
                });
    }

    /** Removes files and empty directories, in this order. */
    public void remove(List<String> paths) throws IOException {
        edit(
                volume -> {
                    for (String path : paths) {
                        volume.remove(path);
                    }
                },
                tree -> {
                    for (String path : paths) {
                        if (!tree.remove(path)) {
                            throw BadImageException.of(ImageCode.NO_SUCH_FILE_IN_IMAGE, name, path);
                        }
                    }
                });
    }

    private interface FatChange {
        void apply(FatVolume volume) throws IOException;
    }

    private interface IsoChange {
        void apply(IsoTree tree) throws IOException;
    }

    private void edit(FatChange onFat, IsoChange onCd) throws IOException {
        DiskFile opened = DiskFile.open(file);
        try (Storage base = opened.storage()) {
            if (partition == 0 && IsoReader.isPresent(base)) {
                editCd(base, onCd);
                return;
            }
            Overlay changed = new Overlay(base);
            FatVolume volume = FatVolume.open(name, MountedVolume.fatWindow(name, changed, partition));
            refuseDamaged(volume);
            onFat.apply(volume);
            volume.finish();
            DiskFile.write(file, opened.format(), base.sizeBytes(), target -> DiskFile.copy(changed, target));
        }
    }

    private void refuseDamaged(FatVolume volume) throws IOException {
        DiagnosticList found = new DiagnosticList();
        if (!new FatCheck(name, volume, found).check()) {
            throw new BadImageException(found.all().get(0));
        }
    }

    private void editCd(Storage base, IsoChange change) throws IOException {
        IsoReader reader = IsoReader.open(name, base);
        IsoTree tree = reader.toTree();
        if (reader.hasRockRidge()) {
            throw BadImageException.of(ImageCode.IMAGE_IS_READ_ONLY, name, "Rock Ridge");
        }
        if (base.nextData(0) < 16L * IsoWriter.SECTOR_BYTES && hasSystemArea(base)) {
            throw BadImageException.of(ImageCode.IMAGE_IS_READ_ONLY, name, "isohybrid");
        }
        IsoOptions options = new IsoOptions(
                reader.volumeId().toUpperCase(Locale.ROOT),
                reader.hasJoliet() ? IsoOptions.Joliet.ON : IsoOptions.Joliet.OFF,
                reader.date(),
                reader.bootImages());
        change.apply(tree);
        IsoWriter writer = new IsoWriter(tree, options);
        DiskFile.write(file, dev.bootsmith.imagebuilder.storage.ImageFormat.RAW, writer.sizeBytes(), writer::writeTo);
    }

    private static boolean hasSystemArea(Storage base) throws IOException {
        for (byte each : base.read(0, 16 * IsoWriter.SECTOR_BYTES)) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }
}
