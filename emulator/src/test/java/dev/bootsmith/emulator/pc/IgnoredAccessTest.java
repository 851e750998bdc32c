package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chip ignores is told to an observer, so that a trace shows it. Registers and commands are those of the datasheets. */
class IgnoredAccessTest {
    private final List<String> told = new ArrayList<>();
    private final Machine machine = machine();

    @Test
    void portsThatNobodyHas() {
        machine.bus().write(0x1234, 1, 5);
        machine.bus().read(0x2345, 2);
        expect("port.write 1234", "port.read 2345", "port.read 2346");
    }

    @Test
    void diskCommandsThatDoNotExistOrComeTooEarlyOrLeadNowhere() {
        machine.bus().write(0x1f7, 1, 0xff); // no such command
        machine.bus().write(0x1f2, 1, 1); // while the drive is busy
        machine.bus().write(0x1f7, 1, 0xec);
        pass();
        machine.bus().read(0x1f0, 2); // the command was aborted: there is no data
        machine.bus().write(0x1f0, 2, 0xabcd);
        machine.bus().write(0x1f6, 1, 0xf0); // the second drive, which is not there
        machine.bus().write(0x1f7, 1, 0x20);
        expect("ata.busy 2", "ata.busy ec", "ata.command ff", "ata.no-data 2", "ata.no-data abcd", "ata.no-drive 20");
    }

    @Test
    void sectorsBehindTheEndOfTheDisk() {
        machine.bus().write(0x1f2, 1, 1);
        machine.bus().write(0x1f3, 1, 0x80); // the disk has 128 sectors
        machine.bus().write(0x1f6, 1, 0xe0);
        machine.bus().write(0x1f7, 1, 0x20);
        pass();
        expect("ata.sector 80");
    }

    @Test
    void dmaTablesThatEndTooEarly() {
        machine.memory().write(0x1000, 4, 0x2000); // one piece of 16 bytes, the last
        machine.memory().write(0x1004, 4, 0x8000_0010L);
        machine.bus().write(0xc004, 4, 0x1000);
        machine.bus().write(0x1f2, 1, 1);
        machine.bus().write(0x1f6, 1, 0xe0);
        machine.bus().write(0x1f7, 1, 0xc8);
        machine.bus().write(0xc000, 1, 9);
        pass();
        expect("ide-dma.table 1000");
    }

    @Test
    void registersThatCannotBeWritten() {
        machine.bus().write(0x3fd, 1, 0); // line status
        machine.bus().write(0x64, 1, 0xa1); // no command of the keyboard controller's
        machine.bus().write(0x3d4, 2, 0x0000); // horizontal total, which register 11h protects
        machine.bus().write(0x3b4, 1, 0); // the monochrome address
        machine.bus().write(0xcf8, 1, 0); // half an address
        machine.bus().write(0xcf8, 4, 0x8000_f800); // device 31, function 0
        machine.bus().write(0xcfc, 4, 0);
        machine.bus().write(0x510, 2, 0x7777);
        expect(
                "uart.register 3fd",
                "keyboard.command a1",
                "vga.crtc-protected 0",
                "vga.port 3b4",
                "pci.address 0",
                "pci.function 8000f800",
                "fw_cfg.key 7777");
    }

    @Test
    void registersInMemoryThatCannotBeWritten() {
        machine.memory().write(0xfee0_0030L, 4, 1); // the APIC's version
        machine.memory().write(0xfec0_0000L, 4, 0x01); // select the I/O APIC's version
        machine.memory().write(0xfec0_0010L, 4, 7);
        machine.memory().write(0xfed0_0000L, 4, 0); // the HPET's capabilities
        machine.memory().write(0xfed0_0010L, 1, 0);
        expect("apic.register 30", "ioapic.register 1", "hpet.register 0", "hpet.size 1");
    }

    private void expect(String... lines) {
        assertEquals(List.of(lines), told);
    }

    /** A millisecond, in which commands are carried out. */
    private void pass() {
        machine.resumeUntilTime(machine.clock().instructionTime() + 100_000);
    }

    private Machine machine() {
        byte[] image = new byte[128 * 512];
        image[0] = 0x40; // 1: inc %ax; jmp 1b
        image[1] = (byte) 0xeb;
        image[2] = (byte) 0xfd;
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        MachineConfig config = MachineConfig.builder()
                .memoryBytes(2 << 20)
                .addDisk(MemoryDisk.ofImage(image))
                .build();
        Machine built = Pc.of(config).machine();
        built.resume(3);
        built.setObserver(new MachineObserver() {
            @Override
            public void deviceIgnored(String topic, int value) {
                told.add(topic + " " + Integer.toHexString(value));
            }
        });
        return built;
    }
}
