package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns the host's exceptions about files into one message that names the file. */
public final class HostTrouble {
    private HostTrouble() {}

    /** Returns the message for a failure that no command could say more about. */
    public static Diagnostic diagnosticOf(IOException e) {
        if (e instanceof BadImageException bad) {
            return bad.diagnostic();
        }
        if (e instanceof FileSystemException file) {
            return Diagnostic.of(CliCode.CANNOT_READ_FILE, String.valueOf(file.getFile()), reason(file));
        }
        return Diagnostic.of(CliCode.CANNOT_READ_FILE, "?", String.valueOf(e.getMessage()));
    }

    /** Returns the message for an input that could not be read. */
    public static Diagnostic cannotRead(String name, IOException e) {
        if (e instanceof BadImageException bad) {
            return bad.diagnostic();
        }
        String reason = e instanceof FileSystemException file ? reason(file) : String.valueOf(e.getMessage());
        return Diagnostic.of(CliCode.CANNOT_READ_FILE, name, reason);
    }

    /** Returns the message for an output that could not be written. */
    public static Diagnostic cannotWrite(String name, IOException e) {
        if (e instanceof BadImageException bad) {
            return bad.diagnostic();
        }
        String reason = e instanceof FileSystemException file ? reason(file) : String.valueOf(e.getMessage());
        return Diagnostic.of(CliCode.CANNOT_WRITE_FILE, name, reason);
    }

    /** Returns the reason in the words of the C library, which every user of a shell knows. */
    static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "Permission denied";
        }
        String reason = e.getReason();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
