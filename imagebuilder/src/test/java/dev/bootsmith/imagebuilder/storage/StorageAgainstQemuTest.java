package dev.bootsmith.imagebuilder.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.HostTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that qemu-img made, read by us. */
class StorageAgainstQemuTest {
    private final Path folder;

    StorageAgainstQemuTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private byte[] raw() throws IOException {
        byte[] bytes = new byte[3 << 20];
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(bytes.length - 5000);
            byte[] piece = new byte[random.nextInt(5000)];
            random.nextBytes(piece);
            System.arraycopy(piece, 0, bytes, at, piece.length);
        }
        Files.write(folder.resolve("raw"), bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compat=0.10",
                "compat=1.1",
                "cluster_size=512",
                "cluster_size=4096",
                "cluster_size=2097152",
                "compat=1.1,lazy_refcounts=on",
                "compat=1.1,refcount_bits=1",
                "preallocation=metadata"
            })
    void readsWhatQemuWrote(String options) throws Exception {
        byte[] expected = raw();
        HostTool.run(folder, "qemu-img", "convert", "-f", "raw", "-O", "qcow2", "-o", options, "raw", "disk");
        DiskFile disk = DiskFile.open(folder.resolve("disk"));
        try (Storage storage = disk.storage()) {
            assertArrayEquals(expected, storage.read(0, expected.length));
            SparseMemory copy = new SparseMemory(storage.sizeBytes());
            DiskFile.copy(storage, copy);
            assertArrayEquals(expected, copy.read(0, expected.length));
        }
    }

    @Test
    void readsTheFixedVhdOfQemu() throws Exception {
        byte[] expected = raw();
        HostTool.run(
                folder,
                "qemu-img",
                "convert",
                "-f",
                "raw",
                "-O",
                "vpc",
                "-o",
                "subformat=fixed,force_size=on",
                "raw",
                "disk");
        DiskFile disk = DiskFile.open(folder.resolve("disk"));
        assertEquals(ImageFormat.VHD, disk.format());
        try (Storage storage = disk.storage()) {
            assertArrayEquals(expected, Arrays.copyOf(storage.read(0, (int) storage.sizeBytes()), expected.length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vmdk", "vdi", "vhdx", "qed", "vpc", "qcow", "parallels"})
    void otherFormatsAreRefusedByName(String format) throws Exception {
        raw();
        HostTool.run(folder, "qemu-img", "convert", "-f", "raw", "-O", format, "raw", "disk");
        BadImageException refused = assertThrows(BadImageException.class, () -> DiskFile.open(folder.resolve("disk")));
        assertEquals("I0020", refused.diagnostic().code().id());
        String name = String.valueOf(refused.diagnostic().arguments().get(1)).toLowerCase(java.util.Locale.ROOT);
        String wanted = format.equals("vpc") ? "dynamic vhd" : format.equals("qcow") ? "qcow version 1" : format;
        assertEquals(wanted, name);
    }

    @Test
    void compressionEncryptionAndBackingFilesAreRefusedByName() throws Exception {
        raw();
        HostTool.run(folder, "qemu-img", "convert", "-c", "-f", "raw", "-O", "qcow2", "raw", "packed");
        HostTool.run(folder, "qemu-img", "create", "-q", "-f", "qcow2", "-b", "raw", "-F", "raw", "child");
        HostTool.run(
                folder,
                "qemu-img",
                "create",
                "-q",
                "--object",
                "secret,id=s,data=x",
                "-f",
                "qcow2",
                "-o",
                "encrypt.format=luks,encrypt.key-secret=s",
                "locked",
                "1M");
        assertEquals("compressed qcow2", refusal("packed"));
        assertEquals("qcow2 with a backing file", refusal("child"));
        assertEquals("encrypted qcow2 (LUKS)", refusal("locked"));
    }

    private String refusal(String name) {
        BadImageException refused = assertThrows(BadImageException.class, () -> {
            try (Storage storage = DiskFile.open(folder.resolve(name)).storage()) {
                DiskFile.copy(storage, new SparseMemory(storage.sizeBytes()));
            }
        });
        return String.valueOf(refused.diagnostic().arguments().get(1));
    }
}
