package dev.bootsmith.debugger.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.boot.KernelFile;
import dev.bootsmith.debugger.command.CommandLine;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.TestGuest;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.LinuxBootProtocol;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs gdb for x86-64, and gcc for one test; passes without looking where there is none. */
class RealGdbTest {
    private static final Path GDB = Path.of("/usr/bin/gdb");
    private static final Path GCC = Path.of("/usr/bin/gcc");

    /**
     * Real mode, protected mode, 64-bit mode, compatibility mode, protected mode, real mode; assembled with GNU as. Labels by {@code nm}: 7c3d prot, 7c80 long, 7ca5
     * compat, 7cc5 half, 7cd9 real, 7ceb work.
     *
     * <pre>{@code
     * .code16; cli; xor %ax,%ax; mov %ax,%ds; mov %ax,%es; mov %ax,%ss; mov $0x7c00,%sp
     *  mov $0x1000,%di; xor %eax,%eax; mov $0xc00,%cx; rep stosl; movw $0x2003,0x1000; movw $0x3003,0x2000; movw $0x83,0x3000
     *  lgdtl gdtr; mov %cr0,%eax; or $1,%al; mov %eax,%cr0; ljmp $0x08,$prot
     * .code32; prot: mov $0x10,%ax; mov %ax,%ds; mov %ax,%ss; mov $0x7000,%esp; call work
     *  mov %cr4,%eax; or $0x20,%eax; mov %eax,%cr4; mov $0x1000,%eax; mov %eax,%cr3; mov $0xc0000080,%ecx; rdmsr; or $0x100,%eax; wrmsr
     *  mov %cr0,%eax; or $0x80000000,%eax; mov %eax,%cr0; ljmp $0x18,$long
     * .code64; long: movabs $0x1122334455667788,%rax; mov %rax,%r15; movl $7,0x6000; ljmp *back; back: .long compat; .word 0x08
     * .code32; compat: mov %cr0,%eax; and $0x7fffffff,%eax; mov %eax,%cr0; mov $0xc0000080,%ecx; rdmsr; and $0xfffffeff,%eax; wrmsr; ljmp $0x20,$half
     * .code16; half: mov $0x28,%ax; mov %ax,%ss; mov %ax,%ds; mov %cr0,%eax; and $0xfe,%al; mov %eax,%cr0; ljmp $0,$real
     * real: xor %ax,%ax; mov %ax,%ss; mov %ax,%ds; mov $0x7c00,%sp; movw $0x4241,0x6004; 1: hlt; jmp 1b
     * .code32; work: push %ebp; mov %esp,%ebp; mov $3,%ecx; 2: dec %ecx; jnz 2b; pop %ebp; ret
     * .align 8; gdt: .quad 0, 0x00cf9a000000ffff, 0x00cf92000000ffff, 0x00209a0000000000, 0x00009a000000ffff, 0x000092000000ffff; gdtr: .word 47; .long gdt
     * }</pre>
     */
    private static final String MODES =
            "fa31c08ed88ec08ed0bc007cbf00106631c0b9000c66f3abc70600100320c70600200330c70600308300660f0116287d0f20"
                    + "c00c010f22c0ea3d7c080066b810008ed88ed0bc00700000e89c0000000f20e083c8200f22e0b8001000000f22d8b9800000"
                    + "c00f320d000100000f300f20c00d000000800f22c0ea807c0000180048b888776655443322114989c7c70425006000000700"
                    + "0000ff2c259f7c0000a57c000008000f20c025ffffff7f0f22c0b9800000c00f3225fffeffff0f30eac57c00002000b82800"
                    + "8ed08ed80f20c024fe0f22c0ead97c000031c08ed08ed8bc007cc70604604142f4ebfd5589e5b9030000004975fd5dc30000"
                    + "000000000000ffff0000009acf00ffff00000092cf0000000000009a2000ffff0000009a0000ffff0000009200002f00f87c"
                    + "0000";

    /** Wakes a second processor, whose loop begins at 8004h; the source stands in the emulator's test of breaks. */
    private static final String TWO_PROCESSORS =
            "fa31c08ed88ed0bc007cbe987c8936000531c08ec0be987cbf0080b94000f3a40f0116c87c0f20c0"
                    + "0c010f22c0bb08008ec324fe0f22c066bff000e0fe266766c707ff01000066bf1003e0fe266766c7070000000166bf0003e0"
                    + "fe266766c70700450000266766c7070846000066f0ff0600060f3101060806e44000060c06668b1e040666311e1006b034e6"
                    + "43a00006e640b003e640ebd531c08ed866f0ff0604060f3101061406668b1e000666011e1806f390ebe66690000000000000"
                    + "0000ffff00000092cf000f00b87c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";

    private static final String KERNEL = """
            __asm__(".section .mb, \\"a\\"\\n.long 0x1badb002, 0, -0x1badb002\\n.text\\n.globl _start\\n"
                    "_start: mov $stack + 4096, %esp\\n call kmain\\n1: hlt\\n jmp 1b\\n.lcomm stack, 4096");
            int counter;
            static int square(int number) { return number * number; }
            void kmain(void) { for (int i = 1; i < 5; i++) counter += square(i); }
            """;

    @Test
    void gdbFollowsAGuestThroughAllModesAndBack() throws Exception {
        String output = debug(
                TestGuest.session(MODES, 64 << 20, 1, DebugSession.Start.AT_RESET),
                "printf \"reset %lx\\n\", $rip",
                "break *0x7c00",
                "continue",
                "printf \"start %lx\\n\", $rip",
                "monitor arch i8086",
                "disconnect",
                "target remote localhost:PORT",
                "x/2i $pc",
                "stepi",
                "printf \"stepped %lx\\n\", $eip",
                "monitor arch auto",
                "disconnect",
                "target remote localhost:PORT",
                "break *0x7c3d",
                "continue",
                "printf \"prot %lx cr0 %lx cs %x\\n\", $rip, $cr0, $cs",
                "set architecture i386",
                "x/i $pc",
                "set architecture i386:x86-64",
                "hbreak *0x7c80",
                "continue",
                "printf \"long %lx cr0 %lx efer %lx cs %x\\n\", $rip, $cr0, $efer, $cs",
                "stepi",
                "printf \"rax %lx\\n\", $rax",
                "watch *(int*)0x6000",
                "continue",
                "printf \"written %d at %lx\\n\", *(int*)0x6000, $rip",
                "break *0x7ca5",
                "continue",
                "printf \"compat %lx efer %lx cs %x\\n\", $rip, $efer, $cs",
                "break *0x7cd9",
                "continue",
                "printf \"real %lx cr0 %lx efer %lx\\n\", $rip, $cr0, $efer",
                "monitor info registers",
                "printf \"base %lx\\n\", $cs_base",
                "kill");
        assertTrue(output.contains("reset fffffff0"), output);
        assertTrue(output.contains("start 7c00"), output);
        assertTrue(output.contains("xor    %ax,%ax"), output);
        assertTrue(output.contains("stepped 7c01"), output);
        assertTrue(output.contains("prot 7c3d cr0 60000011 cs 8"), output);
        assertTrue(output.contains("mov    $0x10,%ax"), output);
        assertTrue(output.contains("long 7c80 cr0 e0000011 efer 500 cs 18"), output);
        assertTrue(output.contains("rax 1122334455667788"), output);
        assertTrue(output.contains("written 7 at 7c98"), output);
        assertTrue(output.contains("compat 7ca5 efer 500 cs 8"), output);
        assertTrue(output.contains("real 7cd9 cr0 60000010 efer 0"), output);
        assertTrue(output.contains("mode real16"), output);
    }

    @Test
    void gdbGoesBackByItsOwnCommands() throws Exception {
        String output = debug(
                TestGuest.session(64 << 20),
                "break *0x7c1d",
                "continue",
                "printf \"there %lx %d\\n\", $rip, *(char*)0x7c66",
                "reverse-stepi",
                "printf \"back %lx\\n\", $rip",
                "break *0x7c17",
                "reverse-continue",
                "printf \"again %lx %d\\n\", $rip, *(char*)0x7c66",
                "reverse-continue",
                "printf \"before %lx %d\\n\", $rip, *(char*)0x7c66",
                "delete",
                "watch *(char*)0x7c66",
                "reverse-continue",
                "printf \"unwritten %lx %d\\n\", $rip, *(char*)0x7c66",
                "delete",
                "reverse-continue",
                "printf \"begin %lx\\n\", $rip",
                "monitor who counter",
                "monitor goto 58",
                "flushregs",
                "printf \"went %lx\\n\", $rip",
                "kill");
        assertTrue(output.contains("there 7c1d 0"), output);
        assertTrue(output.contains("back 7c1b"), output);
        assertTrue(output.contains("again 7c17 1"), output);
        assertTrue(output.contains("before 7c17 2"), output);
        assertTrue(output.contains("unwritten 7c17 3"), output);
        assertTrue(output.contains("No more reverse-execution history"), output);
        assertTrue(output.contains("begin 7c00"), output);
        assertTrue(output.contains("went 7c17"), output);
    }

    /** The guest is {@code fninit; fldpi; fld1; 1: jmp 1b}. */
    @Test
    void gdbSeesTheFloatingPointStackAndSetsVectors() throws Exception {
        String output = debug(
                TestGuest.session("dbe3d9ebd9e8ebfe", 64 << 20, 1),
                "break *0x7c06",
                "continue",
                "printf \"stack %.4f %.4f tag %x top %d\\n\", $st0, $st1, $ftag, ($fstat >> 11) & 7",
                "printf \"control %x\\n\", $fctrl",
                "set $st1 = 2.5",
                "set $ymm3.v4_int64[3] = 0x123456789",
                "set $xmm3.v2_int64[0] = 0x77",
                "flushregs",
                "printf \"set %.2f %lx %lx\\n\", $st1, $ymm3.v4_int64[3], $ymm3.v4_int64[0]",
                "info float",
                "kill");
        assertTrue(output.contains("stack 1.0000 3.1416 tag fff top 6"), output);
        assertTrue(output.contains("control 37f"), output);
        assertTrue(output.contains("set 2.50 123456789 77"), output);
        assertTrue(output.contains("=>R6: Valid   0x3fff8000000000000000"), output);
    }

    @Test
    void processorsAreThreads() throws Exception {
        String output = debug(
                TestGuest.session(TWO_PROCESSORS, 64 << 20, 2),
                "break *0x8004",
                "continue",
                "info threads",
                "stepi",
                "printf \"second %lx\\n\", $rip",
                "thread 1",
                "printf \"first %lx\\n\", $rip > 0x7c00 && $rip < 0x7e00",
                "kill");
        assertTrue(output.contains("* 2    Thread 2 (CPU 1)"), output);
        assertTrue(output.contains("Thread 1 (CPU 0)"), output);
        assertTrue(output.contains("second 800a"), output);
        assertTrue(output.contains("first 1"), output);
    }

    @Test
    void severalGdbsComeOneAfterTheOther() throws Exception {
        assumeTrue(Files.isExecutable(GDB), "gdb is not installed");
        DebugSession session = session(TestGuest.session(MODES, 64 << 20, 1));
        ExecutorService service = Executors.newSingleThreadExecutor();
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = service.submit(() -> {
                server.serve(GdbServer.Start.PAUSED);
                return true;
            });
            // The first one is killed by "quit" without a word to us; its breakpoint goes with it.
            String first =
                    gdb(server.port(), "", "break *0x7c3d", "continue", "printf \"first %lx\\n\", $rip", "stepi");
            assertTrue(first.contains("first 7c3d"), first);
            assertTrue(session.points().isEmpty() || session.history().position() > 0, first);
            served.get();
            assertEquals(
                    0x7ce9, dev.bootsmith.debugger.session.GuestMemory.programCounter(session.state()), "HLT for good");
        } finally {
            service.shutdownNow();
        }
    }

    @Test
    void gdbKnowsTheSymbolsOfAKernel(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(GDB), "gdb is not installed");
        assumeTrue(Files.isExecutable(GCC), "gcc is not installed");
        Path source = folder.resolve("kernel.c");
        Path kernel = folder.resolve("kernel.elf");
        Files.writeString(source, KERNEL);
        Process compiler = new ProcessBuilder(
                        GCC.toString(),
                        "-m32",
                        "-g",
                        "-O0",
                        "-ffreestanding",
                        "-fno-pic",
                        "-fno-stack-protector",
                        "-nostdlib",
                        "-static",
                        "-Wl,--build-id=none",
                        "-Wl,-Ttext=0x100000",
                        "-Wl,--section-start=.mb=0xff000",
                        "-o",
                        kernel.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(compiler.waitFor() == 0, () -> "gcc cannot make 32-bit kernels here: " + complaints);
        MachineConfig config = MachineConfig.builder()
                .memoryBytes(4 << 20)
                .entry(KernelFile.read("kernel.elf", Files.readAllBytes(kernel), new DiagnosticList())
                        .orElseThrow()
                        .entry(
                                KernelFile.Protocol.MULTIBOOT1,
                                new KernelFile.Load(List.of(), "", LinuxBootProtocol.Path.REAL_MODE, GdtHandoff.VALID)))
                .build();
        DebugSession session =
                new DebugSession(new DebugMachine(config, CpuModel.standard(), IsaTables.load()), 64 << 20);
        String output = debugAs(
                "i386",
                kernel.toString(),
                session,
                "break square if number == 3",
                "continue",
                "print number",
                "bt",
                "finish",
                "watch counter",
                "continue",
                "print counter",
                "reverse-continue",
                "print counter",
                "kill");
        assertTrue(output.contains("square (number=3)"), output);
        assertTrue(output.contains("kmain () at"), output);
        assertTrue(output.contains("New value = 14"), output);
    }

    private static DebugSession session(DebugSession session) {
        new CommandLine(session, TestGuest.symbols(), Messages.english(), name -> Optional.empty());
        return session;
    }

    private static String debug(DebugSession session, String... commands) throws Exception {
        return debugAs("i386:x86-64", "", session, commands);
    }

    private static String debugAs(String architecture, String program, DebugSession session, String... commands)
            throws Exception {
        assumeTrue(Files.isExecutable(GDB), "gdb is not installed");
        session(session);
        ExecutorService service = Executors.newSingleThreadExecutor();
        try (GdbServer server = new GdbServer(session, 0)) {
            server.describeAs(architecture);
            Future<?> served = service.submit(() -> {
                server.serve(GdbServer.Start.PAUSED);
                return true;
            });
            String output = gdb(server.port(), program, commands);
            served.get();
            return output;
        } finally {
            service.shutdownNow();
        }
    }

    private static String gdb(int port, String program, String... commands) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(GDB.toString(), "-nx", "-batch"));
        for (String command : List.of(
                "set pagination off", "set confirm off", "file " + program, "target remote localhost:" + port)) {
            words.addAll(List.of("-ex", command));
        }
        for (String command : commands) {
            words.addAll(List.of("-ex", command.replace("PORT", Integer.toString(port))));
        }
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
