package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import java.util.List;
import java.util.Optional;

/**
 * A FAT volume with what is on it.
 *
 * @param options what the volume is like; boot code and hidden sectors are filled in when it is placed
 * @param boot the code of its boot sector
 * @param directories paths of directories to make, empty ones too
 * @param files in the order in which they are written, so that the first lies first
 */
public record FatRecipe(
        FatOptions options, Optional<FileSource> boot, List<String> directories, List<FileEntry> files) {
    public FatRecipe {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
    }
}
