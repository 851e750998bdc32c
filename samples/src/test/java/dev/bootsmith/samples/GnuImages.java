package dev.bootsmith.samples;

import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** The samples as GNU's tools made them: recorded bytes, so that these tests need nothing but the emulator. */
final class GnuImages {
    private static final int DISK_BYTES = 1 << 20;

    private GnuImages() {}

    /** Returns a machine with a sample's program at the start of its disk. */
    static DebugMachine machine(String file) throws IOException {
        return machine(file, MachineConfig.builder());
    }

    /** The same with 16 MiB of RAM, which is quicker to compare. */
    static DebugMachine smallMachine(String file) throws IOException {
        return machine(file, MachineConfig.builder().memoryBytes(16 << 20));
    }

    private static DebugMachine machine(String file, MachineConfig.Builder builder) throws IOException {
        byte[] disk = Arrays.copyOf(bytes(file), DISK_BYTES);
        MachineConfig config = builder.addDisk(MemoryDisk.ofImage(disk))
                .maxInstructions(10_000_000)
                .build();
        return new DebugMachine(config, CpuModel.standard(), IsaTables.load());
    }

    static byte[] bytes(String file) throws IOException {
        Path golden = Path.of("src/test/resources/golden").resolve(file + ".hex");
        return HexFormat.of().parseHex(Files.readString(golden).replaceAll("\\s", ""));
    }
}
