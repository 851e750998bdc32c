package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.isa.model.CpuMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Bochs, which checks segments as strictly as the manual asks. The guest is its firmware: a ROM whose last page (tools/oracle/bochs-rom.S) puts the image where a
 * multiboot loader would, so that no BIOS runs and no disk is needed.
 */
final class BochsOracle implements GuestOracle {
    private static final Set<String> FAR_POINTERS = Set.of("les", "lds", "lss", "lfs", "lgs", "jmpf", "callf");

    private static final Set<String> STRING_WRITES = Set.of("movs", "stos");
    private static final int ROM_BYTES = 1 << 20;
    private static final int STUB_BYTES = 4096;
    private static final byte[] BEGIN = "<begin>\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SECONDS_PER_RUN = 180;

    private final Path folder;
    private final byte[] stub;

    private BochsOracle(Path folder, byte[] stub) {
        this.folder = folder;
        this.stub = stub;
    }

    static boolean isAvailable() {
        return Files.isExecutable(Path.of("/usr/bin/bochs")) && Files.isExecutable(Path.of("/usr/bin/gcc"));
    }

    /** @param folder where the firmware, the settings and the log may lie */
    static BochsOracle build(Path folder) throws IOException, InterruptedException {
        Path source =
                Path.of("..", "tools", "oracle", "bochs-rom.S").toAbsolutePath().normalize();
        Path program = folder.resolve("rom.elf");
        Path binary = folder.resolve("rom.stub");
        GuestImage.command(
                "gcc",
                "-m32",
                "-nostdlib",
                "-static",
                "-Wl,-Ttext=0xfffff000",
                "-Wl,--build-id=none",
                "-Wl,--no-warn-rwx-segments",
                "-o",
                program.toString(),
                source.toString());
        GuestImage.command("objcopy", "-O", "binary", "-j", ".text", program.toString(), binary.toString());
        return new BochsOracle(folder, Files.readAllBytes(binary));
    }

    @Override
    public GuestRun run(byte[] image, int states) throws IOException, InterruptedException {
        if (image.length > ROM_BYTES - STUB_BYTES) {
            throw new IllegalArgumentException("too many states for one ROM");
        }
        byte[] rom = Arrays.copyOf(image, ROM_BYTES);
        System.arraycopy(stub, 0, rom, ROM_BYTES - STUB_BYTES, STUB_BYTES);
        Files.write(folder.resolve("rom.bin"), rom);
        Path settings = folder.resolve("bochsrc");
        Files.writeString(settings, """
                megs: 32
                romimage: file=%s, address=0xfff00000
                log: %s
                panic: action=report
                port_e9_hack: enabled=1
                display_library: sdl2
                cpu: count=1, ips=100000000, model=corei7_skylake_x
                clock: sync=none
                sound: driver=dummy, waveoutdrv=dummy, waveindrv=dummy, midioutdrv=dummy
                """.formatted(folder.resolve("rom.bin"), folder.resolve("bochs.log")));
        ProcessBuilder builder = new ProcessBuilder("bochs", "-q", "-f", settings.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SDL_VIDEODRIVER", "dummy"); // a display without a screen and without a port
        Process bochs = builder.start();
        // One with the debugger built in waits to be told to go on, and ends when there is nothing more to read.
        bochs.getOutputStream().write("c\nq\n".getBytes(StandardCharsets.US_ASCII));
        bochs.getOutputStream().close();
        GuestDump.Reader reader = new GuestDump.Reader(() -> {});
        Thread watchdog = new Thread(() -> {
            try {
                if (!bochs.waitFor(SECONDS_PER_RUN, TimeUnit.SECONDS)) {
                    bochs.toHandle().destroyForcibly(); // what it has printed can still be read
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        watchdog.start();
        try (InputStream output = bochs.getInputStream()) {
            skipToBegin(output);
            for (int value = output.read(); value >= 0; value = output.read()) {
                reader.accept(value);
                if (reader.dumps().size() == states) {
                    break; // the guest halts for ever
                }
            }
        }
        bochs.destroyForcibly().waitFor();
        watchdog.join();
        return GuestRun.of(reader);
    }

    private static void skipToBegin(InputStream output) throws IOException {
        int matched = 0;
        while (matched < BEGIN.length) {
            int value = output.read();
            if (value < 0) {
                throw new IOException("Bochs ended before its firmware began");
            }
            matched = value == BEGIN[matched] ? matched + 1 : value == BEGIN[0] ? 1 : 0;
        }
    }

    @Override
    public boolean checks(FaultReason reason) {
        return true;
    }

    @Override
    public boolean mayDiffer(int mine, int theirs, int undefined) {
        return GuestOracle.isOnlyFlags(mine, theirs, undefined | CpuState.FLAG_VIF | CpuState.FLAG_VIP);
    }

    @Override
    public boolean isKnownDeviation(MachineVector vector, GuestDump ours, GuestDump theirs) {
        return overwritesItself(vector, theirs)
                || Comparison.contains(vector, Set.of("scas", "cmps")) && onlyMemoryDiffers(vector, ours, theirs)
                || readsSelectorFirst(vector, ours, theirs)
                || Comparison.contains(vector, Set.of("call")) && onlyMemoryDiffers(vector, ours, theirs)
                || Comparison.contains(vector, Set.of("leave")) && vector.width() == CpuMode.BITS64
                || looksAtPageFirst(vector, ours, theirs)
                || Comparison.contains(vector, Set.of("sgdt", "sidt")) && onlyMemoryDiffers(vector, ours, theirs)
                || Comparison.extendsSegmentRegister(vector);
    }

    /** A repeated string instruction that writes over itself is fetched again for each element there. */
    private static boolean overwritesItself(MachineVector vector, GuestDump theirs) {
        int code = vector.code().address();
        return Comparison.contains(vector, STRING_WRITES)
                && !theirs.memory().subMap(code & ~3, code + 32).isEmpty();
    }

    /** Of a far pointer in memory that is not there, or not aligned, Bochs misses the selector first; the manual leaves the order open. */
    private boolean readsSelectorFirst(MachineVector vector, GuestDump ours, GuestDump theirs) {
        long distance = theirs.registers().get(1) - ours.registers().get(1);
        return Comparison.contains(vector, FAR_POINTERS)
                && (distance == 0
                        || distance == 2
                        || distance == 4
                        || distance == 8
                        || ours.registers().get(1) == 0);
    }

    /**
     * Bits accessed and dirty of a page that a faulting POPF of virtual-8086 mode, or an ARPL that changes nothing, does not come to touch here; and W in the error
     * code of ARPL, which is a read first on the host.
     */
    private boolean looksAtPageFirst(MachineVector vector, GuestDump ours, GuestDump theirs) {
        if (!Comparison.contains(vector, Set.of("popf", "arpl")) || !onlyMemoryDiffers(vector, ours, theirs)) {
            return false;
        }
        Set<Integer> places = new TreeSet<>(ours.memory().keySet());
        places.addAll(theirs.memory().keySet());
        ByteBuffer before = GuestImage.before(vector);
        return places.stream().allMatch(place -> {
            int mine = ours.memory().getOrDefault(place, before.getInt(place));
            int other = theirs.memory().getOrDefault(place, before.getInt(place));
            boolean isEntry = place >= BaseMemory.PML4;
            return ((mine ^ other) & ~(isEntry ? 0x60 : 2)) == 0 || mayDiffer(mine, other, undefinedFlags(vector));
        });
    }

    private boolean onlyMemoryDiffers(MachineVector vector, GuestDump ours, GuestDump theirs) {
        return differences(vector, ours, theirs).stream().allMatch(line -> line.startsWith("["));
    }
}
