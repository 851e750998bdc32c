package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.toolchain.project.ImageSpec;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build gave.
 *
 * @param image the image that was made; absent if the input was an image already
 * @param spec what it was made by
 * @param file the image that the input was; absent if one was made
 * @param program symbols and lines
 */
public record BuildResult(Optional<BuiltImage> image, ImageSpec spec, Optional<Path> file, ProgramMap program) {
    static BuildResult made(BuiltImage image, ImageSpec spec, ProgramMap program) {
        return new BuildResult(Optional.of(image), spec, Optional.empty(), program);
    }

    static BuildResult given(Path image) {
        return new BuildResult(Optional.empty(), ImageSpec.EMPTY, Optional.of(image), ProgramMap.empty());
    }
}
