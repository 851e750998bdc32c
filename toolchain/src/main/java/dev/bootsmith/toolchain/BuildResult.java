package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.project.ImageSpec;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a build gave.
 *
 * @param image the image that was made; absent if the input was an image already
 * @param spec what it was made by
 * @param file the image that the input was; absent if one was made
 * @param program symbols and lines
 * @param links the programs as ELF files: that of the boot sector under the empty name, a project's others under theirs
 */
public record BuildResult(
        Optional<BuiltImage> image,
        ImageSpec spec,
        Optional<Path> file,
        ProgramMap program,
        Map<String, ObjectFile> links) {
    public BuildResult {
        links = Map.copyOf(links);
    }

    static BuildResult made(BuiltImage image, ImageSpec spec, ProgramMap program, Map<String, ObjectFile> links) {
        return new BuildResult(Optional.of(image), spec, Optional.empty(), program, links);
    }

    static BuildResult given(Path image) {
        return new BuildResult(Optional.empty(), ImageSpec.EMPTY, Optional.of(image), ProgramMap.empty(), Map.of());
    }
}
