package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: PCI Local Bus Specification 2.1; "Programming Interface for Bus Master IDE Controller" 1.0. */
class PciTest {
    private static final int IDE = 0x8000_0900;
    private static final int PORTS = 0xc100;

    private final Bench bench = new Bench();
    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final PciHost host = new PciHost();
    private final PciIde ide = new PciIde(bench.bus, memory);
    private boolean irq;
    private final AtaChannel channel = new AtaChannel(bench.events, "ata0", level -> irq = level);
    private final MemoryDisk disk = MemoryDisk.ofImage(pattern());

    @BeforeEach
    void attach() {
        host.attach(bench.bus);
        host.insert(0, 0, PciChips.hostBridge(memory));
        host.insert(1, 0, PciChips.isaBridge());
        host.insert(1, 1, ide);
        channel.attach(bench.bus, 0x1f0, 0x3f6);
        channel.connect(0, disk, 0);
        channel.setBusMaster(ide.master(0));
    }

    @Test
    void theIdentifiersOfThe440FxAndThePiix3AreFoundAndEmptySlotsReadAllOnes() {
        assertEquals(0x1237_8086, read(0x8000_0000));
        assertEquals(0x7000_8086, read(0x8000_0800));
        assertEquals(0x7010_8086, read(IDE));
        assertEquals(-1, read(0x8000_f800));
        assertEquals(-1, read(0x8001_0000)); // bus 1
        assertEquals(-1, read(0x0000_0000)); // not enabled
    }

    @Test
    void attributeMapTurnsTheRomAreaIntoMemoryAndBack() {
        memory.protect(0xe_0000, 0x2_0000);
        memory.write(0xf_0000, 1, 0x11);
        assertEquals(0, memory.read(0xf_0000, 1));
        bench.bus.write(0xcf8, 4, 0x8000_0058);
        bench.bus.write(0xcfd, 1, 0x30); // 59h: reads and writes of f0000h-fffffh go to RAM
        memory.write(0xf_0000, 1, 0x22);
        memory.write(0xe_c000, 1, 0x33);
        assertEquals(0x22, memory.read(0xf_0000, 1));
        assertEquals(0, memory.read(0xe_c000, 1)); // ec000h-effffh belong to the upper half of 5fh
        bench.bus.write(0xcf8, 4, 0x8000_005c);
        bench.bus.write(0xcff, 1, 0x30);
        memory.write(0xe_c000, 1, 0x33);
        assertEquals(0x33, memory.read(0xe_c000, 1));
        bench.bus.write(0xcf8, 4, 0x8000_0058);
        bench.bus.write(0xcfd, 1, 0x10); // reads alone
        memory.write(0xf_0000, 1, 0x44);
        assertEquals(0x22, memory.read(0xf_0000, 1));
    }

    @Test
    void bytesOfARegisterAreReadAtTheirOwnPorts() {
        bench.bus.write(0xcf8, 4, 0x8000_0808);
        assertEquals(0x06, bench.in(0xcff)); // class: bridge
        assertEquals(0x01, bench.in(0xcfe)); // subclass: ISA
        assertEquals(0x0601, bench.bus.read(0xcfe, 2));
    }

    @Test
    void aBaseAddressTellsItsSizeWhenAllOnesAreWritten() {
        write(IDE | 0x20, -1);
        assertEquals(0xffff_fff1, read(IDE | 0x20)); // 16 ports
    }

    @Test
    void theBusMasterFollowsItsBaseAddress() {
        mapBusMaster();
        assertEquals(0x60, bench.in(PORTS + 2) & 0x60);
        write(IDE | 0x20, 0xd000);
        assertEquals(0xff, bench.in(PORTS + 2));
        assertEquals(0x60, bench.in(0xd002) & 0x60);
    }

    @Test
    void aDmaReadFillsTheListedPiecesAndInterrupts() {
        mapBusMaster();
        // Two pieces: 512 bytes at 2000h, 512 at 5000h.
        memory.write(0x1000, 4, 0x2000);
        memory.write(0x1004, 4, 512);
        memory.write(0x1008, 4, 0x5000);
        memory.write(0x100c, 4, 0x8000_0000L | 512);
        bench.bus.write(PORTS + 4, 4, 0x1000);
        bench.out(PORTS, 0x08);
        command(0xc8, 3, 2);
        bench.pass(20_000);
        assertTrue((bench.in(0x3f6) & 0x08) != 0); // DRQ: the drive waits for the bus master
        bench.out(PORTS, 0x09);
        assertEquals(0x64, bench.in(PORTS + 2)); // interrupt, no error, not active
        assertTrue(irq);
        assertEquals(0x50, bench.in(0x1f7));
        byte[] image = disk.toImage();
        assertArrayEquals(Arrays.copyOfRange(image, 3 * 512, 4 * 512), bytes(0x2000));
        assertArrayEquals(Arrays.copyOfRange(image, 4 * 512, 5 * 512), bytes(0x5000));
        bench.out(PORTS + 2, 0x04);
        assertEquals(0x60, bench.in(PORTS + 2));
    }

    @Test
    void aTableThatIsTooShortEndsInAnError() {
        mapBusMaster();
        memory.write(0x1000, 4, 0x2000);
        memory.write(0x1004, 4, 0x8000_0000L | 256);
        bench.bus.write(PORTS + 4, 4, 0x1000);
        command(0xc8, 0, 1);
        bench.out(PORTS, 0x09);
        bench.pass(20_000);
        assertEquals(0x02, bench.in(PORTS + 2) & 0x03);
        assertEquals(0x51, bench.in(0x1f7));
    }

    @Test
    void dmaToNowhereChangesNothingAndEndsTheCommand() {
        mapBusMaster();
        memory.write(0x1000, 4, 0xf000_0000L);
        memory.write(0x1004, 4, 0x8000_0000L | 512);
        bench.bus.write(PORTS + 4, 4, 0x1000);
        command(0xc8, 0, 1);
        bench.out(PORTS, 0x09);
        bench.pass(20_000);
        assertEquals(0x50, bench.in(0x1f7));
    }

    private void mapBusMaster() {
        write(IDE | 0x20, PORTS);
        write(IDE | 0x04, 5);
    }

    private void command(int code, int lba, int count) {
        bench.out(0x1f2, count);
        bench.out(0x1f3, lba);
        bench.out(0x1f4, 0);
        bench.out(0x1f5, 0);
        bench.out(0x1f6, 0xe0);
        bench.out(0x1f7, code);
    }

    private byte[] bytes(long address) {
        byte[] sector = new byte[512];
        memory.copyOut(address, sector, 0, sector.length);
        return sector;
    }

    private int read(int address) {
        bench.bus.write(0xcf8, 4, address);
        return bench.bus.read(0xcfc, 4);
    }

    private void write(int address, int value) {
        bench.bus.write(0xcf8, 4, address);
        bench.bus.write(0xcfc, 4, value);
    }

    private static byte[] pattern() {
        byte[] image = new byte[64 * 512];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i * 7 + i / 512);
        }
        return image;
    }
}
