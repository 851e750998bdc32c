package dev.bootsmith.toolchain;

import dev.bootsmith.toolchain.input.InputFile;
import dev.bootsmith.toolchain.input.InputKind;
import dev.bootsmith.toolchain.project.ProjectFile;
import java.nio.file.Path;
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

    BuildPlan write(String outputName) {
        if (inputs.image().isPresent()) {
            command("dd", "if=" + inputs.image().get().name(), "of=" + outputName);
            return new BuildPlan(commands);
        }
        boolean isDisk = request.goal() == BuildRequest.Goal.DISK;
        String flat = "";
        if (!inputs.linked().isEmpty()) {
            flat = isDisk ? withoutExtension(inputs.linked().get(0).name()) + ".bin" : outputName;
            program(inputs, request.flatAddress(), flat);
        }
        for (ProjectFile.Program program : inputs.programs()) {
            program(program);
        }
        if (isDisk) {
            ImagePlan plan = new ImagePlan(inputs.layout(), inputs.folder().orElse(Path.of("")), flat, outputName);
            plan.commands().forEach(commands::add);
        }
        return new BuildPlan(commands);
    }

    private void program(ProjectFile.Program program) {
        List<String> objects = new ArrayList<>();
        Path folder = inputs.folder().orElse(Path.of(""));
        for (String source : program.sources()) {
            String name = folder.resolve(source).toString();
            InputKind kind = source.endsWith(".c")
                    ? InputKind.C_SOURCE
                    : source.endsWith(".S")
                            ? InputKind.ASSEMBLY_FOR_CPP
                            : source.endsWith(".s") ? InputKind.ASSEMBLY : InputKind.OBJECT;
            objects.add(compile(new InputFile(kind, name, Path.of(name)), program.bits()));
        }
        String script =
                program.script().map(name -> folder.resolve(name).toString()).orElse("");
        link(objects, script, program.bits(), program.address(), ImagePlan.programFile(program.name()));
    }

    private void program(BuildInputs wanted, long address, String output) {
        List<String> objects = new ArrayList<>();
        for (InputFile file : wanted.linked()) {
            objects.add(compile(file, wanted.bits()));
        }
        link(objects, wanted.script().map(InputFile::name).orElse(""), wanted.bits(), address, output);
    }

    private String compile(InputFile file, int bits) {
        String object = withoutExtension(file.name()) + ".o";
        switch (file.kind()) {
            case ASSEMBLY -> assemble(object, file.name(), bits);
            case ASSEMBLY_FOR_CPP -> {
                String preprocessed = withoutExtension(file.name()) + ".i.s";
                command("cpp", "-o", preprocessed, file.name());
                assemble(object, preprocessed, bits);
            }
            case C_SOURCE -> {
                List<String> words = new ArrayList<>(List.of("gcc"));
                words.addAll(CompileStep.gccFlags(bits));
                words.addAll(List.of("-o", object, file.name()));
                command(words.toArray(new String[0]));
            }
            case OBJECT, ARCHIVE, LINKER_SCRIPT, PROJECT, DISK_IMAGE, ELF_EXECUTABLE, LINUX_KERNEL -> {
                return file.name();
            }
        }
        return object;
    }

    private void assemble(String object, String source, int bits) {
        if (bits == 32) {
            command("as", "--32", "-o", object, source);
        } else {
            command("as", "-o", object, source);
        }
    }

    private void link(List<String> objects, String script, int bits, long flatAddress, String output) {
        List<String> words = new ArrayList<>(List.of("ld"));
        if (bits == 32) {
            words.addAll(List.of("-m", "elf_i386"));
        }
        if (!script.isEmpty()) {
            words.addAll(List.of("-T", script));
        } else {
            String address = "0x" + Long.toHexString(flatAddress);
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
