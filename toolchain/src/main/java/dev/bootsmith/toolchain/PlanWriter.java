package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.disk.ImageRecipe;
import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.project.ProjectFile;
import java.util.ArrayList;
import java.util.List;

/** Writes a build's steps as GNU commands. */
final class PlanWriter {
    private final BuildRequest request;
    private final BuildInputs inputs;
    private final List<String> commands = new ArrayList<>();

    PlanWriter(BuildRequest request, BuildInputs inputs) {
        this.request = request;
        this.inputs = inputs;
    }

    BuildPlan write(String outputName, long sectors) {
        if (inputs.image().isPresent()) {
            command("dd", "if=" + inputs.image().get().name(), "of=" + outputName);
            return new BuildPlan(commands);
        }
        List<String> objects = new ArrayList<>();
        for (InputFile file : inputs.linked()) {
            objects.add(compile(file));
        }
        boolean isDisk = request.goal() == BuildRequest.Goal.DISK;
        String flat = isDisk ? withoutExtension(inputs.linked().get(0).name()) + ".bin" : outputName;
        link(objects, flat);
        if (isDisk) {
            command(
                    "dd",
                    "if=/dev/zero",
                    "of=" + outputName,
                    "bs=" + ImageRecipe.SECTOR_BYTES,
                    "count=" + sectors,
                    "status=none");
            command("dd", "if=" + flat, "of=" + outputName, "conv=notrunc", "status=none");
            for (ProjectFile.Part part : inputs.parts()) {
                String name = inputs.folder()
                        .map(folder -> folder.resolve(part.file()).toString())
                        .orElse(part.file());
                command("dd", "if=" + name, "of=" + outputName, "seek=" + part.sector(), "conv=notrunc", "status=none");
            }
        }
        return new BuildPlan(commands);
    }

    private String compile(InputFile file) {
        String object = withoutExtension(file.name()) + ".o";
        switch (file.kind()) {
            case ASSEMBLY -> assemble(object, file.name());
            case ASSEMBLY_FOR_CPP -> {
                String preprocessed = withoutExtension(file.name()) + ".i.s";
                command("cpp", "-o", preprocessed, file.name());
                assemble(object, preprocessed);
            }
            case C_SOURCE -> {
                List<String> words = new ArrayList<>(List.of("gcc"));
                words.addAll(CompileStep.gccFlags(inputs.bits()));
                words.addAll(List.of("-o", object, file.name()));
                command(words.toArray(new String[0]));
            }
            case OBJECT, ARCHIVE, LINKER_SCRIPT, PROJECT, DISK_IMAGE, ELF_EXECUTABLE, LINUX_KERNEL -> {
                return file.name();
            }
        }
        return object;
    }

    private void assemble(String object, String source) {
        if (inputs.bits() == 32) {
            command("as", "--32", "-o", object, source);
        } else {
            command("as", "-o", object, source);
        }
    }

    private void link(List<String> objects, String output) {
        List<String> words = new ArrayList<>(List.of("ld"));
        if (inputs.bits() == 32) {
            words.addAll(List.of("-m", "elf_i386"));
        }
        if (inputs.script().isPresent()) {
            words.addAll(List.of("-T", inputs.script().get().name()));
        } else {
            String address = "0x" + Long.toHexString(request.flatAddress());
            words.addAll(List.of("-Ttext", address, "-e", address));
        }
        words.addAll(List.of("--oformat", "binary", "-o", output));
        words.addAll(objects);
        command(words.toArray(new String[0]));
    }

    private void command(String... words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(line.length() == 0 ? "" : " ").append(BuildPlan.quote(word));
        }
        commands.add(line.toString());
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
