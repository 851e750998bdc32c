package dev.bootsmith.cli.machine;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Writes a line for each event of the kinds asked for. The lines are a machine format and never translated. */
public final class TraceObserver implements MachineObserver {
    private static final List<String> KINDS =
            List.of("mode", "cr", "msr", "irq", "exception", "io", "disk", "bios", "all");

    private final List<String> kinds;
    private final PrintStream out;

    /** @param kinds words separated by commas */
    public TraceObserver(String kinds, PrintStream out) {
        this.kinds = List.of(kinds.split(",", -1));
        this.out = out;
        for (String kind : this.kinds) {
            if (!KINDS.contains(kind)) {
                throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, "--trace", kind)
                        .withHelp("C0008.help", String.join(", ", KINDS)));
            }
        }
    }

    private void line(String kind, String format, Object... arguments) {
        if (kinds.contains(kind) || kinds.contains("all")) {
            out.println("trace " + kind + " " + String.format(Locale.ROOT, format, arguments));
        }
    }

    @Override
    public void modeEntered(ExecutionMode mode) {
        line("mode", "%s", mode.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void controlRegisterWritten(int number, long oldValue, long newValue) {
        line("cr", "cr%d 0x%x -> 0x%x", number, oldValue, newValue);
    }

    @Override
    public void msrWritten(int index, long oldValue, long newValue) {
        line("msr", "0x%x 0x%x -> 0x%x", index, oldValue, newValue);
    }

    @Override
    public void interruptDelivered(int vector) {
        line("irq", "vector 0x%x", vector);
    }

    @Override
    public void exceptionDelivered(int vector, int errorCode) {
        line("exception", "vector %d error 0x%x", vector, errorCode);
    }

    @Override
    public void portRead(int port, int sizeBytes, int value) {
        line("io", "in%d 0x%x = 0x%x", sizeBytes * 8, port, value);
    }

    @Override
    public void portWritten(int port, int sizeBytes, int value) {
        line("io", "out%d 0x%x = 0x%x", sizeBytes * 8, port, value);
    }

    @Override
    public void diskRead(int drive, long firstSector, int sectorCount) {
        line("disk", "read drive %d sector %d count %d", drive, firstSector, sectorCount);
    }

    @Override
    public void diskWritten(int drive, long firstSector, int sectorCount) {
        line("disk", "write drive %d sector %d count %d", drive, firstSector, sectorCount);
    }

    @Override
    public void firmwareCalled(int interruptNumber, int ax) {
        line("bios", "int 0x%x ax 0x%x", interruptNumber, ax);
    }
}
