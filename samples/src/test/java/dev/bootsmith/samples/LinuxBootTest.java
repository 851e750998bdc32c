package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ladder of docs/linux.md with Debian's kernels: every entry point, GRUB, two processors, a shell that is typed at, power off.
 *
 * <pre>
 *   mvn -Plinux-boot -pl samples -am test
 *   mvn -Plinux-boot -pl samples -am test -Dlinux.kernels=FOLDER     with vmlinuz-* files that are there already
 * </pre>
 *
 * <p>Takes some ten minutes, fetches two kernel packages with apt-get and needs a static busybox, cpio, gzip, xz and lz4, for GRUB grub-mkrescue. What is not there is
 * skipped and named.
 */
class LinuxBootTest {
    private static final String TYPED = "uname -sr{enter}cat /proc/interrupts{enter}nproc{enter}exit{enter}";

    /** What one boot may take; the slowest of the ladder is the generic kernel, which unpacks itself from xz. */
    private static final int MINUTES = 30;

    @TempDir
    Path folder = Path.of("");

    private Path initrd = Path.of("");

    @BeforeEach
    void packInitrd() throws IOException {
        assumeTrue(Integer.getInteger("cases", 0) > 0, "only with -Plinux-boot");
        initrd = folder.resolve("initrd.gz");
        HostTool.run(HostTool.root().resolve("docs/linux/make-initramfs").toString(), initrd.toString());
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void theCloudKernelComesToAShellThroughItsSetupCode() throws IOException {
        boot(LinuxKernels.cloud(), "real", 1);
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void itComesThereThroughItsProtectedModeEntry() throws IOException {
        boot(LinuxKernels.cloud(), "prot32", 1);
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void itComesThereThroughItsLongModeEntryWithTwoProcessors() throws IOException {
        boot(LinuxKernels.cloud(), "long64", 2);
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void theElfFileInItComesThereByPvhAndByAZeroPage() throws IOException {
        Path elf = LinuxKernels.unpacked(LinuxKernels.cloud(), folder);
        boot(elf, "pvh", 1);
        boot(elf, "plain", 1);
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void theGenericKernelThatIsPackedWithXzComesToAShell() throws IOException {
        boot(LinuxKernels.generic(), "real", 1);
    }

    @Test
    @Timeout(value = MINUTES, unit = java.util.concurrent.TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void grubOnACdLoadsIt() throws IOException {
        Path tree = folder.resolve("tree");
        Path grub = Files.createDirectories(tree.resolve("boot/grub"));
        Files.copy(LinuxKernels.cloud(), tree.resolve("boot/vmlinuz"));
        Files.copy(initrd, tree.resolve("boot/initrd.gz"));
        Files.writeString(grub.resolve("grub.cfg"), """
                set timeout=0
                menuentry linux {
                    linux /boot/vmlinuz console=ttyS0
                    initrd /boot/initrd.gz
                }
                """);
        Path disc = folder.resolve("grub.iso");
        HostTool.run("grub-mkrescue", "-o", disc.toString(), tree.toString());
        for (String option : List.of("--cdrom", "--disk")) {
            // The last console of the command line is GRUB's own business here, so what is typed goes to the serial
            // line by name.
            shell(
                    Invocation.typing(
                            List.of(
                                    "run",
                                    option,
                                    disc.toString(),
                                    "--memory",
                                    "512MiB",
                                    "--max-instructions",
                                    "20000M",
                                    "--serial",
                                    "-"),
                            "uname -sr\ncat /proc/interrupts\nnproc\nexit\n"),
                    1);
        }
    }

    private void boot(Path kernel, String entry, int processors) {
        List<String> words = new ArrayList<>(List.of("run", "--kernel", kernel.toString(), "--initrd"));
        words.addAll(List.of(initrd.toString(), "--append", "console=ttyS0", "--entry", entry));
        words.addAll(List.of("--smp", Integer.toString(processors), "--keys", TYPED, "--serial", "-"));
        shell(Invocation.of(words), processors);
    }

    /** The greeting and the answers to what was typed, and the power switched off by the guest. */
    private static void shell(Invocation invocation, int processors) {
        // The shell asks the terminal where its cursor is.
        String out = invocation.out().replace("\r", "").replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "");
        assertTrue(out.contains("Welcome to Linux 6."), invocation::toString);
        assertTrue(out.contains("# uname -sr\nLinux 6."), invocation::toString);
        assertTrue(out.contains("timer"), invocation::toString);
        assertTrue(out.contains("# nproc\n" + processors + "\n"), invocation::toString);
        assertTrue(out.contains("reboot: Power down"), invocation::toString);
        assertEquals(0, invocation.exitCode(), invocation::toString);
    }
}
