package dev.bootsmith.imagebuilder.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.HostTool;
import dev.bootsmith.imagebuilder.disk.FileSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxImagesTest {
    private final Path folder;

    LinuxImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] setup(int size) {
        byte[] setup = new byte[size];
        setup[510] = 0x55;
        setup[511] = (byte) 0xaa;
        return setup;
    }

    @Test
    void theHalvesAreJoinedAsTheKernelsBuildDoes() throws Exception {
        byte[] image = BzImage.join("setup", ByteView.of(setup(1000)), ByteView.of(new byte[100]), 0x0301);
        ByteView view = ByteView.of(image);
        // 1000 bytes are 2 sectors, but never fewer than 5; 100 bytes and 4 of checksum are 7 times 16.
        assertEquals(5 * 512 + 7 * 16, image.length);
        assertEquals(4, view.get8(0x1f1));
        assertEquals(7, view.get32(0x1f4));
        assertEquals(0x0301, view.get16(0x1fc));
        assertTrue(BzImage.isChecksumRight(image));
        image[700] ^= 1;
        assertTrue(!BzImage.isChecksumRight(image));
    }

    @Test
    void setUpCodeWithoutSignatureOrTooLongIsRefused() {
        ByteView kernel = ByteView.of(new byte[16]);
        assertThrows(BadImageException.class, () -> BzImage.join("s", ByteView.of(new byte[600]), kernel, 0));
        assertThrows(BadImageException.class, () -> BzImage.join("s", ByteView.of(setup(65 * 512)), kernel, 0));
    }

    @Test
    void cpioListsAndUnpacksTheArchive() throws Exception {
        CpioArchive archive = new CpioArchive(0);
        archive.addFile("/sbin/init", FileSource.of("init", new byte[] {'#', '!', '\n'}), 0755);
        archive.addLink("init", "sbin/init");
        archive.addDevice("dev/console", 'c', 5, 1);
        Files.write(folder.resolve("a.cpio"), archive.toByteArray(CpioArchive.Compression.NONE));
        Files.write(folder.resolve("a.gz"), archive.toByteArray(CpioArchive.Compression.GZIP));
        String list = HostTool.run(folder, "cpio", "-itv", "-F", "a.cpio");
        assertTrue(list.contains("-rwxr-xr-x   1 root     root            3 Jan  1  1970 sbin/init"), list);
        assertTrue(list.contains("init -> sbin/init"), list);
        assertTrue(list.contains("5,   1 Jan  1  1970 dev/console"), list);
        HostTool.run(folder, "gzip", "-t", "a.gz");
    }
}
