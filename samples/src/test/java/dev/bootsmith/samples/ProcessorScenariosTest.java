package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guests that try one thing after the other, built with our tools, must say what they say on Bochs 2.7: {@code NAME.bochs}, recorded by
 * {@code tools/regen-processor-goldens}. Where the manual wants something else, {@code NAME.manual} has the scenario again, with the reason above it.
 */
class ProcessorScenariosTest {
    private static final Path GUESTS = SampleFolders.ROOT.resolve("src/test/resources/processor");
    private static final int PAYLOAD_BYTES = 512 * 512;

    private final Path folder;

    ProcessorScenariosTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @TestFactory
    Stream<DynamicContainer> aGuestSaysWhatItSaysOnBochsAndTheManual() {
        return Stream.of("debug32", "tasks32", "transfers32", "virtual86", "paging32", "system64", "patched64")
                .map(guest -> DynamicContainer.dynamicContainer(guest, scenarios(guest)));
    }

    private Stream<DynamicTest> scenarios(String guest) {
        try {
            Map<String, String> expected = parse(Files.readString(GUESTS.resolve(guest + ".bochs")));
            Path corrections = GUESTS.resolve(guest + ".manual");
            if (Files.exists(corrections)) {
                expected.putAll(parse(Files.readString(corrections)));
            }
            Map<String, String> actual = parse(run(guest));
            List<DynamicTest> tests = new ArrayList<>();
            expected.forEach((scenario, said) ->
                    tests.add(DynamicTest.dynamicTest(scenario, () -> assertEquals(said, actual.get(scenario)))));
            return tests.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each scenario said, by its name; lines that begin with # are comments. */
    private static Map<String, String> parse(String text) {
        Map<String, String> scenarios = new LinkedHashMap<>();
        String name = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            if (line.startsWith(" ")) {
                scenarios.merge(name, line + "\n", String::concat);
            } else {
                name = line;
                scenarios.put(name, "");
            }
        }
        return scenarios;
    }

    private String run(String guest) throws IOException {
        boolean wide = guest.endsWith("64");
        byte[] boot = flat("boot", "--32", "elf_i386", "-Ttext=0x7c00");
        byte[] payload = flat(
                guest, wide ? "--64" : "--32", wide ? "elf_x86_64" : "elf_i386", "-T" + GUESTS.resolve("guest.ld"));
        byte[] disk = Arrays.copyOf(boot, boot.length + PAYLOAD_BYTES);
        System.arraycopy(payload, 0, disk, boot.length, payload.length);
        Path image = Files.write(folder.resolve(guest + ".img"), disk);
        Path serial = folder.resolve(guest + ".txt");
        // The guest ends with the debug-exit port, which gives exit code 1.
        Invocation.of(List.of(
                "run", image.toString(), "--serial", serial.toString(), "--cpu", "max,-la57", "--screen", "off"));
        return Files.readString(serial, StandardCharsets.ISO_8859_1);
    }

    private byte[] flat(String name, String width, String machine, String place) throws IOException {
        Path object = folder.resolve(name + ".o");
        Path program = folder.resolve(name + ".elf");
        Path binary = folder.resolve(name + ".bin");
        call("as", width, "-I", GUESTS.toString(), GUESTS.resolve(name + ".s").toString(), "-o", object.toString());
        call("ld", "-m", machine, place, object.toString(), "-o", program.toString());
        call("objcopy", "-O", "binary", program.toString(), binary.toString());
        return Files.readAllBytes(binary);
    }

    private static void call(String... words) {
        Invocation invocation = Invocation.of(List.of(words));
        assertEquals(0, invocation.exitCode(), invocation::toString);
    }
}
