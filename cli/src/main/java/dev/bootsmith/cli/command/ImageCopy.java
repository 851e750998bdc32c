package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.inspect.ImageEditor;
import dev.bootsmith.imagebuilder.inspect.MountedVolume;
import dev.bootsmith.imagebuilder.inspect.MountedVolume.Item;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code image cp}: files into a volume or out of it. A place in an image is {@code IMAGE:PATH} with the path from the root;
 * exactly one side is in an image.
 */
final class ImageCopy implements Command {
    /** {@code image.img:/path}, split. */
    private record Place(String image, String path) {
        /** A host path with a colon can be written {@code ./a:b}: only a colon before a slash, or at the end, counts. */
        static Optional<Place> parse(String word) {
            int colon = word.indexOf(":/");
            if (colon > 1) {
                return Optional.of(new Place(word.substring(0, colon), word.substring(colon + 1)));
            }
            return word.length() > 2 && word.endsWith(":")
                    ? Optional.of(new Place(word.substring(0, word.length() - 1), "/"))
                    : Optional.empty();
        }
    }

    @Override
    public String name() {
        return "cp";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image cp", console)
                .value("N", "--partition")
                .value("DATE", "--date")
                .operands("FROM... TO", 2)
                .parse(words);
        List<String> names = arguments.operands();
        List<String> from = names.subList(0, names.size() - 1);
        String to = names.get(names.size() - 1);
        Optional<Place> target = Place.parse(to);
        List<Place> sources =
                from.stream().flatMap(name -> Place.parse(name).stream()).toList();
        if (target.isPresent() && sources.isEmpty()) {
            copyIn(from, target.get(), arguments);
        } else if (target.isEmpty() && sources.size() == from.size()) {
            copyOut(sources, to, arguments);
        } else {
            throw new UsageException(Diagnostic.of(CliCode.COPY_NEEDS_ONE_IMAGE).withHelp("C0072.help"));
        }
        return ExitCode.OK;
    }

    // ---- in ----

    private static void copyIn(List<String> from, Place target, Arguments arguments) throws IOException {
        int partition = ImageFileSupport.partition(arguments);
        boolean isDirectory;
        try (Storage disk = ImageFileSupport.open(target.image()).storage()) {
            MountedVolume volume = MountedVolume.open(target.image(), disk, partition);
            isDirectory = target.path().endsWith("/")
                    || volume.find(target.path()).map(Item::isDirectory).orElse(false);
        }
        List<String> directories = new ArrayList<>();
        List<ImageEditor.Addition> files = new ArrayList<>();
        boolean intoDirectory = isDirectory || from.size() > 1;
        for (String name : from) {
            Path path = Arguments.path("FROM", name);
            if (!Files.exists(path)) {
                throw new DataException(HostTrouble.cannotRead(name, new NoSuchFileException(name)));
            }
            String last = String.valueOf(path.toAbsolutePath().normalize().getFileName());
            String place = intoDirectory ? target.path() + "/" + last : target.path();
            if (Files.isDirectory(path)) {
                addFolder(path, place, directories, files);
            } else {
                files.add(new ImageEditor.Addition(place, FileSource.of(name, path)));
            }
        }
        Path image = Arguments.path("IMAGE", target.image());
        new ImageEditor(target.image(), image, partition, ImageFileSupport.date(arguments)).add(directories, files);
    }

    private static void addFolder(Path folder, String place, List<String> directories, List<ImageEditor.Addition> files)
            throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted().toList();
        }
        for (Path each : all) {
            String relative = folder.relativize(each).toString().replace('\\', '/');
            String path = relative.isEmpty() ? place : place + "/" + relative;
            if (Files.isDirectory(each)) {
                directories.add(path);
            } else {
                files.add(new ImageEditor.Addition(path, FileSource.of(each.toString(), each)));
            }
        }
    }

    // ---- out ----

    private static void copyOut(List<Place> sources, String to, Arguments arguments) throws IOException {
        Path target = Arguments.path("TO", to);
        boolean intoFolder = Files.isDirectory(target);
        if (sources.size() > 1 && !intoFolder) {
            throw new DataException(
                    HostTrouble.cannotWrite(to, new java.nio.file.FileSystemException(to, null, "Not a directory")));
        }
        for (Place source : sources) {
            try (Storage disk = ImageFileSupport.open(source.image()).storage()) {
                MountedVolume volume = MountedVolume.open(source.image(), disk, ImageFileSupport.partition(arguments));
                Item item = volume.find(source.path())
                        .orElseThrow(() ->
                                BadImageException.of(ImageCode.NO_SUCH_FILE_IN_IMAGE, source.image(), source.path()));
                String last = source.path().replaceFirst("/+$", "").replaceFirst(".*/", "");
                Path place = intoFolder && !last.isEmpty() ? inside(target, last) : target;
                if (item.isDirectory()) {
                    copyTree(volume, source.path(), place);
                } else {
                    copyFile(volume, source.path(), place);
                }
            }
        }
    }

    private static void copyTree(MountedVolume volume, String path, Path place) throws IOException {
        Files.createDirectories(place);
        for (Item item : volume.list(path).orElse(List.of())) {
            Path child = inside(place, item.path().replaceFirst(".*/", ""));
            if (item.isDirectory()) {
                copyTree(volume, item.path(), child);
            } else {
                copyFile(volume, item.path(), child);
            }
        }
    }

    /** A name in an image may be anything; it must not lead out of the folder that it is copied into. */
    private static Path inside(Path folder, String name) throws BadImageException {
        boolean climbs = name.equals("..") || name.equals(".") || name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            climbs |= name.charAt(i) == '/' || name.charAt(i) == '\\' || name.charAt(i) == 0;
        }
        try {
            Path child = folder.resolve(name);
            if (!climbs && folder.equals(child.getParent())) {
                return child;
            }
        } catch (InvalidPathException e) {
            // Not a name here at all: refused below like one that climbs.
            throw new BadImageException(Diagnostic.of(ImageCode.NAME_NOT_IN_IMAGE, name));
        }
        throw new BadImageException(Diagnostic.of(ImageCode.NAME_NOT_IN_IMAGE, name));
    }

    private static void copyFile(MountedVolume volume, String path, Path place) throws IOException {
        AtomicFile.write(place, channel -> volume.read(path, Channels.newOutputStream(channel)));
    }
}
