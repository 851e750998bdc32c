package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.iso.IsoTree;
import dev.bootsmith.imagebuilder.iso.IsoWriter;
import java.util.List;
import java.util.Optional;

/**
 * A CD that is wanted.
 *
 * @param options volume, boot images, date
 * @param directories paths of directories to make
 * @param files what is on it
 */
public record IsoRecipe(IsoOptions options, List<String> directories, List<FileEntry> files) {
    public IsoRecipe {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
    }

    /** Returns the CD, or reports what does not fit. */
    public Optional<BuiltImage> plan(DiagnosticSink sink) {
        boolean good = true;
        Optional<String> outside = FileEntry.outside(files, directories);
        if (outside.isPresent()) {
            sink.report(
                    Diagnostic.of(ImageCode.NAME_NOT_IN_IMAGE, outside.get()).withHelp("I0046.help"));
            good = false;
        }
        IsoTree tree = new IsoTree();
        for (String directory : directories) {
            good &= deepEnough(directory + "/x", sink);
            if (good && tree.addDirectory(directory, options.date()) == null) {
                sink.report(Diagnostic.of(ImageCode.NAME_TAKEN, directory));
                good = false;
            }
        }
        for (FileEntry file : files) {
            good &= deepEnough(file.path(), sink);
            if (good && !tree.addFile(file.path(), file.source(), options.date())) {
                sink.report(Diagnostic.of(ImageCode.NAME_TAKEN, file.path()));
                good = false;
            }
        }
        for (IsoOptions.Boot boot : options.boots()) {
            long wanted = boot.emulation().imageBytes();
            if (wanted != 0 && boot.image().sizeBytes() != wanted) {
                sink.report(Diagnostic.of(
                                ImageCode.FLOPPY_IMAGE_WRONG_SIZE,
                                boot.image().name(),
                                boot.image().sizeBytes(),
                                boot.emulation().word(),
                                wanted)
                        .withHelp("I0045.help", ElTorito.Emulation.NONE.word()));
                good = false;
            }
        }
        if (!good) {
            return Optional.empty();
        }
        IsoWriter writer = new IsoWriter(tree, options);
        return Optional.of(new BuiltImage(writer.sizeBytes(), List.of(), writer::writeTo));
    }

    private static boolean deepEnough(String path, DiagnosticSink sink) {
        if (IsoWriter.isTooDeep(path)) {
            sink.report(Diagnostic.of(ImageCode.ISO_TOO_DEEP, path));
            return false;
        }
        return true;
    }
}
