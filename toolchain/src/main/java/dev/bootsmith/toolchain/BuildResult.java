package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.disk.ImageRecipe;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build gave.
 *
 * @param recipe the image that was made; absent if the input was an image already
 * @param file the image that the input was; absent if one was made
 * @param program symbols and lines
 */
public record BuildResult(Optional<ImageRecipe> recipe, Optional<Path> file, ProgramMap program) {
    static BuildResult made(ImageRecipe recipe, ProgramMap program) {
        return new BuildResult(Optional.of(recipe), Optional.empty(), program);
    }

    static BuildResult given(Path image) {
        return new BuildResult(Optional.empty(), Optional.of(image), ProgramMap.empty());
    }
}
