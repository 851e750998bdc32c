package dev.bootsmith.toolchain.input;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.toolchain.ToolchainCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a file is, by its first bytes where they are conclusive, by its name where it is text.
 *
 * <p>A file whose name and contents disagree (a disk image named {@code .s}) is an error that says what the contents are.
 */
public final class InputClassifier {
    public static final String PROJECT_FILE = "bootsmith.toml";

    private static final int HEAD_BYTES = 4096;
    private static final int ELF_MAGIC = 0x464c_457f;
    private static final int ET_REL = 1;

    private static final List<String> CONTAINERS =
            List.of("QFI\u00fb", "KDMV", "# Disk DescriptorFile", "<<< ", "conectix", "vhdxfile", "QED\0");

    private final DiagnosticSink sink;

    public InputClassifier(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Returns what the file of this name is, or reports why that cannot be told. */
    public Optional<InputFile> classify(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            sink.report(Diagnostic.of(ToolchainCode.NO_SUCH_FILE, name));
            return Optional.empty();
        }
        return classify(name, path);
    }

    /** Returns what the file at a path is; the name is the one the user knows. */
    public Optional<InputFile> classify(String name, Path path) {
        if (Files.isDirectory(path)) {
            if (Files.exists(path.resolve(PROJECT_FILE))) {
                return Optional.of(new InputFile(InputKind.PROJECT, name, path));
            }
            sink.report(
                    Diagnostic.of(ToolchainCode.FOLDER_WITHOUT_PROJECT, name).withHelp("T0006.help", name));
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            sink.report(Diagnostic.of(ToolchainCode.NO_SUCH_FILE, name));
            return Optional.empty();
        }
        try {
            byte[] head;
            try (InputStream stream = Files.newInputStream(path)) {
                head = stream.readNBytes(HEAD_BYTES);
            }
            if (head.length == 0) {
                sink.report(Diagnostic.of(ToolchainCode.EMPTY_INPUT, name));
                return Optional.empty();
            }
            return kindOf(name, ByteView.of(head)).map(kind -> new InputFile(kind, name, path));
        } catch (AccessDeniedException e) {
            sink.report(Diagnostic.of(ToolchainCode.CANNOT_READ, name, "Permission denied"));
        } catch (IOException e) {
            sink.report(Diagnostic.of(ToolchainCode.CANNOT_READ, name, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<InputKind> kindOf(String name, ByteView head) {
        Optional<InputKind> byName = kindByName(name);
        Optional<InputKind> byContents = kindByContents(head);
        if (byName.isPresent()) {
            // Text it says it is; a zero byte is in no text, a magic number at the start is in no source.
            if (byContents.isPresent() || hasZeroByte(head)) {
                sink.report(Diagnostic.of(ToolchainCode.BINARY_AS_SOURCE, name)
                        .withNote("T0004.note." + describe(byContents))
                        .withHelp("T0004.help"));
                return Optional.empty();
            }
            return byName;
        }
        if (byContents.isPresent()) {
            return byContents;
        }
        if (name.endsWith(".asm") || name.endsWith(".nasm")) {
            sink.report(Diagnostic.of(ToolchainCode.NASM_SOURCE, name).withHelp("T0008.help"));
            return Optional.empty();
        }
        if (!hasZeroByte(head) && isText(head)) {
            sink.report(Diagnostic.of(ToolchainCode.UNKNOWN_INPUT, name).withHelp("T0005.help"));
            return Optional.empty();
        }
        return Optional.of(InputKind.DISK_IMAGE);
    }

    private static Optional<InputKind> kindByName(String name) {
        if (name.endsWith(".S")) {
            return Optional.of(InputKind.ASSEMBLY_FOR_CPP);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".s") || lower.endsWith(".att")) {
            return Optional.of(InputKind.ASSEMBLY);
        }
        if (lower.endsWith(".c")) {
            return Optional.of(InputKind.C_SOURCE);
        }
        return lower.endsWith(".ld") || lower.endsWith(".lds")
                ? Optional.of(InputKind.LINKER_SCRIPT)
                : Optional.empty();
    }

    private static Optional<InputKind> kindByContents(ByteView head) {
        if (head.has(0, 18) && head.get32(0) == ELF_MAGIC) {
            return Optional.of(head.get16(16) == ET_REL ? InputKind.OBJECT : InputKind.ELF_EXECUTABLE);
        }
        if (startsWith(head, "!<arch>\n") || startsWith(head, "!<thin>\n")) {
            return Optional.of(InputKind.ARCHIVE);
        }
        for (String magic : CONTAINERS) {
            if (startsWith(head, magic)) {
                // A disk in a container; whether it is one that can be read is for the image builder to say.
                return Optional.of(InputKind.DISK_IMAGE);
            }
        }
        boolean hasSignature = head.has(510, 2) && head.get16(510) == 0xaa55;
        // The Linux boot protocol: "HdrS" at 0x202, behind the jump of the setup code.
        if (hasSignature && head.has(0x202, 4) && head.get32(0x202) == 0x5372_6448) {
            return Optional.of(InputKind.LINUX_KERNEL);
        }
        return hasSignature ? Optional.of(InputKind.DISK_IMAGE) : Optional.empty();
    }

    private static String describe(Optional<InputKind> byContents) {
        if (byContents.isEmpty()) {
            return "zero";
        }
        return switch (byContents.get()) {
            case OBJECT, ELF_EXECUTABLE -> "elf";
            case ARCHIVE -> "archive";
            default -> "disk";
        };
    }

    private static boolean startsWith(ByteView head, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (!head.has(i, 1) || head.get8(i) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeroByte(ByteView head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get8(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text has no control characters but white space; bytes above 127 may be UTF-8. */
    private static boolean isText(ByteView head) {
        for (int i = 0; i < head.size(); i++) {
            int value = head.get8(i);
            if (value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != '\f') {
                return false;
            }
        }
        return true;
    }
}
