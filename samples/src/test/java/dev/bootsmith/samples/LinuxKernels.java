package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's kernels, fetched once into {@code samples/target/linux}. */
final class LinuxKernels {
    /** Fields of the setup header: Linux boot protocol 2.08 and later. */
    private static final int SETUP_SECTORS = 0x1f1;

    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;

    private LinuxKernels() {}

    /** The kernel for virtual machines. */
    static Path cloud() throws IOException {
        return of("cloud-amd64");
    }

    static Path generic() throws IOException {
        return of("amd64");
    }

    private static Path of(String flavour) throws IOException {
        String given = System.getProperty("linux.kernels", "");
        Path folder = given.isEmpty()
                ? Files.createDirectories(Path.of("target", "linux", flavour)).toAbsolutePath()
                : Path.of(given);
        Optional<Path> present = find(folder, flavour);
        if (present.isPresent()) {
            return present.get();
        }
        assumeTrue(given.isEmpty(), "no vmlinuz-*-" + flavour + " in " + folder);
        String depends = HostTool.run("apt-cache", "depends", "linux-image-" + flavour);
        Optional<String> name = depends.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Depends: linux-image-"))
                .map(line -> line.substring("Depends: ".length()))
                .findFirst();
        assumeTrue(name.isPresent(), "apt knows no linux-image-" + flavour);
        HostTool.run(folder, new byte[0], List.of("apt-get", "download", name.orElseThrow()));
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> deb =
                    files.filter(file -> file.toString().endsWith(".deb")).findFirst();
            assumeTrue(deb.isPresent(), "apt-get brought no package");
            HostTool.run("dpkg", "-x", deb.orElseThrow().toString(), folder.toString());
        }
        return find(folder, flavour).orElseThrow(() -> new IOException("no kernel in the package"));
    }

    private static Optional<Path> find(Path folder, String flavour) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        boolean isCloud = name.contains("cloud");
                        return name.startsWith("vmlinuz-")
                                && name.endsWith(flavour)
                                && isCloud == flavour.contains("cloud");
                    })
                    .max(Comparator.naturalOrder());
        }
    }

    /** Unpacks the ELF file that a bzImage carries as its payload. */
    static Path unpacked(Path kernel, Path folder) throws IOException {
        byte[] image = Files.readAllBytes(kernel);
        ByteBuffer header = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int protectedMode = (header.get(SETUP_SECTORS) + 1) * 512;
        int start = protectedMode + header.getInt(PAYLOAD_OFFSET);
        byte[] payload = Arrays.copyOfRange(image, start, start + header.getInt(PAYLOAD_LENGTH));
        String unpacker = switch (payload[0] & 0xff) {
            case 0xfd -> "xz";
            case 0x02 -> "lz4";
            case 0x1f -> "gzip";
            default -> "";
        };
        assumeTrue(!unpacker.isEmpty(), "the kernel is packed with neither xz nor lz4 nor gzip");
        // The last four bytes are the unpacked size, which is no part of the stream but with gzip.
        byte[] stream = unpacker.equals("gzip") ? payload : Arrays.copyOf(payload, payload.length - 4);
        byte[] elf = HostTool.run(folder, stream, List.of(unpacker, "-dc"));
        return Files.write(folder.resolve("vmlinux"), elf);
    }
}
