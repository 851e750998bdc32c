package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.firmware.BootModule;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.KernelImage;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kernels of a few bytes by the boot protocols, several processors, and a CD. Expected values: the specifications of the protocols. */
class KernelBootTest {
    private static final int EAX = 0;
    private static final int EBX = 3;

    @Test
    void aMultibootKernelFindsMagicMemoryAndModule() {
        Pc pc = boot(BootEntry.Protocol.MULTIBOOT1, multibootKernel("faf4"), GdtHandoff.VALID);
        assertEquals(StopReason.HALTED, pc.run().stop().reason());
        assertEquals(0x2bad_b002L, pc.machine().cpu().gpr[EAX]);
        long information = pc.machine().cpu().gpr[EBX];
        assertEquals(0x10, pc.machine().cpu().state.cs().selector());
        assertEquals(639, read(pc, information + 4));
        assertEquals(63 * 1024, read(pc, information + 8));
        assertEquals(1, read(pc, information + 20)); // modules
        long module = read(pc, read(pc, information + 24));
        assertEquals(0x6c6c_6568, read(pc, module)); // "hell"
        assertEquals(0, module % 4096);
    }

    /** @multiboot 3.3: the information is not placed in memory reserved for the kernel; a kernel at 8000h owns what it says it owns. */
    @Test
    void theInformationKeepsOutOfAKernelInLowMemory() {
        int flags = 1 << 16 | 3;
        int bytes = 0x1_0000;
        ByteBuilder out = new ByteBuilder().put32(0x1bad_b002).put32(flags).put32(-(0x1bad_b002 + flags));
        out.put32(0x8000).put32(0x8000).put32(0).put32(0).put32(0x8020);
        byte[] header = out.toByteArray();
        byte[] kernel = new byte[bytes];
        Arrays.fill(kernel, (byte) 0x5a);
        System.arraycopy(header, 0, kernel, 0, header.length);
        place(kernel, 0x20, "faf4");
        Pc pc = boot(BootEntry.Protocol.MULTIBOOT1, kernel, GdtHandoff.VALID);
        assertEquals(StopReason.HALTED, pc.run().stop().reason());
        for (int at = 0x100; at < bytes; at += 4) {
            assertEquals(0x5a5a_5a5aL, read(pc, 0x8000 + at));
        }
        assertEquals(639, read(pc, pc.machine().cpu().gpr[EBX] + 4));
        assertEquals(0, read(pc, 0x1_80fc)); // behind the kernel: as the firmware left it
    }

    @Test
    void aLostGdtFailsAtTheFirstFarJump() {
        // ljmp $0x10,$0x100027; cli; hlt
        String farJump = "ea270010001000 faf4";
        Pc valid = boot(BootEntry.Protocol.MULTIBOOT1, multibootKernel(farJump), GdtHandoff.VALID);
        assertEquals(StopReason.HALTED, valid.run().stop().reason());
        Pc lost = boot(BootEntry.Protocol.MULTIBOOT1, multibootKernel(farJump), GdtHandoff.LOST);
        assertEquals(StopReason.TRIPLE_FAULT, lost.run().stop().reason());
        assertEquals(13, lost.faults().shutdownChain().get(0).vector());
        assertEquals(0x10, lost.faults().shutdownChain().get(0).errorCode());
    }

    @Test
    void allOtherProcessorsStartAtTheStartUpPage() {
        // 7000h, 32 bits: mov $0xfee00300,%edi; movl $0xc4500,(%edi); movl $0xc4608,(%edi); 1: cmpl $3,0x9000; jne 1b;
        // cli; hlt
        // 8000h, 16 bits: lock incw 0x9000; 1: cli; hlt; jmp 1b
        byte[] image = new byte[0x1010];
        place(image, 0, "bf0003e0fe c70700450c00 c70708460c00 833d0090000003 75f7 faf4");
        place(image, 0x1000, "f0ff060090 faf4 ebfc");
        long instructions = -1;
        for (int run = 0; run < 2; run++) {
            Pc pc = Pc.of(MachineConfig.builder()
                    .processors(4)
                    .entry(new BootEntry.Protected32(0x7000, ByteView.of(image)))
                    .maxInstructions(1_000_000)
                    .build());
            RunResult result = pc.run();
            assertEquals(StopReason.HALTED, result.stop().reason());
            assertEquals(3, read(pc, 0x9000));
            assertTrue(instructions < 0 || instructions == result.instructions());
            instructions = result.instructions();
        }
    }

    @Test
    void aDiscBootsByItsCatalogue() {
        byte[] disc = new byte[32 * 2048];
        place(disc, 17 * 2048, "00 4344303031 01");
        System.arraycopy("EL TORITO SPECIFICATION".getBytes(StandardCharsets.US_ASCII), 0, disc, 17 * 2048 + 7, 23);
        disc[17 * 2048 + 0x47] = 19;
        place(disc, 19 * 2048, "01"); // validation entry
        place(disc, 19 * 2048 + 30, "55aa");
        place(disc, 19 * 2048 + 32, "88 00 0000 00 00 0400 14000000"); // no emulation, 4 sectors, block 20
        place(disc, 20 * 2048, "b80b0e cd10 faf4"); // mov $0x0e0b,%ax; int $0x10; cli; hlt
        disc[20 * 2048 + 1] = 'C';
        Pc pc = Pc.of(MachineConfig.builder()
                .addCompactDisc(MemoryDisk.ofImage(disc))
                .maxInstructions(100_000)
                .build());
        RunResult result = pc.run();
        assertEquals("C", result.screen().get(0));
        assertEquals(0xe0, pc.machine().cpu().gpr[2]);
    }

    private static Pc boot(BootEntry.Protocol protocol, byte[] file, GdtHandoff handoff) {
        KernelImage none = new KernelImage(32, 0, List.of(), KernelImage.SectionTable.NONE);
        BootModule module = new BootModule(ByteView.of("hello".getBytes(StandardCharsets.US_ASCII)), "greeting");
        return Pc.of(MachineConfig.builder()
                .entry(new BootEntry.Kernel(ByteView.of(file), none, List.of(module), "kernel", protocol, handoff))
                .maxInstructions(100_000)
                .build());
    }

    /** Header with address fields at 100000h, code at 100020h. */
    private static byte[] multibootKernel(String code) {
        int flags = 1 << 16 | 3;
        ByteBuilder out = new ByteBuilder().put32(0x1bad_b002).put32(flags).put32(-(0x1bad_b002 + flags));
        out.put32(0x10_0000).put32(0x10_0000).put32(0).put32(0).put32(0x10_0020);
        return out.put(hex(code)).toByteArray();
    }

    private static long read(Pc pc, long address) {
        return pc.machine().memory().read(address, 4);
    }

    private static void place(byte[] image, int offset, String code) {
        byte[] bytes = hex(code);
        System.arraycopy(bytes, 0, image, offset, bytes.length);
    }

    private static byte[] hex(String text) {
        return Arrays.copyOf(
                HexFormat.of().parseHex(text.replace(" ", "")),
                text.replace(" ", "").length() / 2);
    }
}
