package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged object files and archives lead the tools to messages, never to an error of ours, and never to endless work.
 *
 * <p>{@code -Pfuzz} goes on for five minutes; {@code -Dseed=} repeats a run.
 */
class HostileObjectTest {
    /** Of processor time, so that other load on the machine does not count. */
    private static final long MAX_MILLIS = 20_000;

    private static final List<String> INPUTS = List.of(
            "unit64.o",
            "unit32.o",
            "second32.o",
            "boot32.o",
            "kernel64.elf",
            "kernel32.elf",
            "pair.a",
            "packed64.o",
            "dynamic.elf");

    private static final List<String> COMMANDS = List.of(
            "nm -a FILE",
            "nm -D -S -n FILE",
            "nm -s -A FILE",
            "objdump -x -d -r FILE",
            "objdump -D -M intel -w FILE",
            "objdump -S -l -s -t FILE",
            "objdump -f -p -h FILE",
            "objdump -T -R -d FILE",
            "objdump -h -r -j .text -s FILE",
            "readelf -a -W FILE",
            "readelf -a -x 1 -p 2 FILE",
            "readelf --debug-dump=decodedline FILE",
            "readelf -t -c -z -x 3 -p 5 FILE",
            "readelf -w FILE",
            "objdump -WF -WL FILE",
            "size -A FILE",
            "size FILE",
            "strip -o OUT FILE",
            "strip -g -o OUT FILE",
            "objcopy -O binary FILE OUT",
            "objcopy -O ihex -j .text FILE OUT",
            "objcopy --only-keep-debug FILE OUT",
            "objcopy --rename-section .text=.code --change-addresses 0x1000 --add-symbol a=.text:1 FILE OUT",
            "objcopy -O elf32-i386 -x FILE OUT",
            "objcopy -O elf64-x86-64 --decompress-debug-sections FILE OUT",
            "objcopy --compress-debug-sections --set-section-alignment .text=64 FILE OUT",
            "objcopy -O binary -i 2 -b 1 FILE OUT",
            "objcopy -I ihex -O binary FILE OUT",
            "objcopy -I srec -O elf32-i386 FILE OUT",
            "ar t FILE",
            "ar p FILE",
            "ar s FILE");

    @TempDir
    Path folder = Path.of("");

    @Test
    void damageIsReported() throws IOException {
        long seed = Long.getLong("seed", 1);
        long seconds = Long.getLong("fuzz.seconds", 0);
        Random random = new Random(seed);
        byte[][] inputs = new byte[INPUTS.size()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = input(INPUTS.get(i));
        }
        long end = System.nanoTime() + seconds * 1_000_000_000;
        for (int round = 0; round < 150 || System.nanoTime() < end; round++) {
            byte[] bytes = damage(inputs[random.nextInt(inputs.length)].clone(), random);
            String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
            run(command, bytes, "seed " + seed + ", round " + round + ": ");
        }
    }

    @Test
    void filesMayEndAnywhere() throws IOException {
        byte[] good = input("boot32.o");
        for (int length = 0; length < good.length; length += 7) {
            run(COMMANDS.get(length % COMMANDS.size()), Arrays.copyOf(good, length), "length " + length + ": ");
        }
    }

    private void run(String command, byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("FILE"), bytes);
        List<String> words = Arrays.stream(command.split(" "))
                .map(word -> word.equals("FILE")
                        ? file.toString()
                        : word.equals("OUT") ? folder.resolve("OUT").toString() : word)
                .toList();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = Console.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                errors,
                Map.of(),
                Console.Attached.PIPE);
        long start = processorNanos();
        ExitCode code = new Bootsmith(console).run(words);
        console.flush();
        long millis = (processorNanos() - start) / 1_000_000;
        String said = what + command + ": " + errors.toString(StandardCharsets.UTF_8);
        assertNotEquals(ExitCode.BUG, code, said);
        assertNotEquals(ExitCode.HOST, code, said);
        assertTrue(millis < MAX_MILLIS, said + " took " + millis + " ms");
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            // Headers are at both ends.
            int at = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(64);
                case 1, 2 -> bytes.length - 1 - random.nextInt(Math.min(1500, bytes.length));
                default -> random.nextInt(bytes.length);
            };
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 8), (byte) (random.nextBoolean() ? 0xff : 0));
                default -> bytes[at] = (byte) (0x7f + random.nextInt(2));
            }
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] input(String name) throws IOException {
        try (InputStream stream = HostileObjectTest.class.getResourceAsStream("/binutils/" + name + ".b64")) {
            if (stream == null) {
                throw new IOException("no file " + name);
            }
            byte[] packed = Base64.getMimeDecoder().decode(stream.readAllBytes());
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return unpacked.readAllBytes();
            }
        }
    }
}
