package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.emulator.machine.BootEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code --bios FILE}: the user's firmware in place of the built-in one. */
final class FirmwareOption {
    private static final String NAME = "--bios";

    private FirmwareOption() {}

    /** Refuses what the built-in firmware would have to do. */
    static void refuseOtherEntries(Arguments arguments, Optional<String> kernel) {
        for (String other : List.of("--kernel", "--entry", "--hostile", "--interrupts-at-boot")) {
            if (arguments.has(other)) {
                throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, NAME, other));
            }
        }
        if (kernel.isPresent()) {
            throw new UsageException(Diagnostic.of(CliCode.CONFLICTING_OPTIONS, NAME, kernel.get()));
        }
    }

    static BootEntry read(Arguments arguments) {
        Path file = arguments.path(NAME).orElseThrow();
        try {
            long size = Files.size(file);
            boolean fits =
                    size > 0 && size % BootEntry.Firmware.ROM_GRANULE == 0 && size <= BootEntry.Firmware.MAX_ROM_BYTES;
            if (!fits) {
                throw new DataException(
                        Diagnostic.of(CliCode.FIRMWARE_SIZE, file, size).withHelp("C0073.help"));
            }
            return new BootEntry.Firmware(ByteView.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(file.toString(), e));
        }
    }
}
