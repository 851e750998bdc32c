package dev.bootsmith.toolchain;

import dev.bootsmith.core.bytes.ByteView;
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
 * @param debugFiles executables with names and lines, if they were asked for, under the same names
 */
public record BuildResult(
        Optional<BuiltImage> image,
        ImageSpec spec,
        Optional<Path> file,
        ProgramMap program,
        Map<String, ObjectFile> links,
        Map<String, ByteView> debugFiles) {
    public BuildResult {
        links = Map.copyOf(links);
        debugFiles = Map.copyOf(debugFiles);
    }

    static BuildResult made(
            BuiltImage image,
            ImageSpec spec,
            ProgramMap program,
            Map<String, ObjectFile> links,
            Map<String, ByteView> debugFiles) {
        return new BuildResult(Optional.of(image), spec, Optional.empty(), program, links, debugFiles);
    }

    static BuildResult given(Path image) {
        return new BuildResult(
                Optional.empty(), ImageSpec.EMPTY, Optional.of(image), ProgramMap.empty(), Map.of(), Map.of());
    }
}
