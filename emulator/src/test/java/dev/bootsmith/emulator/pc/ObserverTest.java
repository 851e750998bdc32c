package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What observers are told, by guests of a few bytes in real mode at 0x7c00. */
class ObserverTest {
    private final ProcessorFactory factory = new ProcessorFactory(CpuModel.standard(), IsaTables.load());

    @Test
    void loadsOfTheTablesAreTold() {
        // lidt 0x7c08; cli; hlt; 0x7c08: .word 0x3ff; .long 0x1234
        assertEquals(List.of("IDT 0x1234 0x3ff at 0x7c00"), eventsOf("0f011e087c faf4 90 ff0334120000"));
    }

    @Test
    void aFirmwareCallIsToldWithWhatItReturns() {
        // mov $0x0201,%ax; mov $0,%cx (there is no sector 0); mov $0x80,%dx; int $0x13; cli; hlt
        assertEquals(List.of("int 0x13 -> ah 1 cf 1"), eventsOf("b80102 b90000 ba8000 cd13 faf4"));
    }

    @Test
    void aPortThatNobodyHasIsTold() {
        // mov $0x1234,%dx; out %al,%dx; in %dx,%al; cli; hlt
        assertEquals(
                List.of("port.write 0x1234 at 0x7c03", "port.read 0x1234 at 0x7c04"), eventsOf("ba3412 ee ec faf4"));
    }

    @Test
    void ofVeryManyFaultsTheFirstAndTheLastAreKept() {
        // xor %bx,%bx; movw $0x7c15,0; movw $0,2; mov $200,%cx; 1: div %bl; 0x7c15: add $6,%sp; loop 1b; cli; hlt
        eventsOf("31db c7060000157c c70602000000 b9c800 9090 f6f3 83c406 e2f9 faf4");
        FaultLog log = factory.context().faultLog();
        assertEquals(200, log.total());
        assertEquals(FaultLog.FIRST, log.first().size());
        assertEquals(FaultLog.CAPACITY, log.recent().size());
        log.rewindTo(3);
        assertEquals(3, log.first().size());
        assertEquals(3, log.total());
    }

    private List<String> eventsOf(String program) {
        byte[] code = HexFormat.of().parseHex(program.replace(" ", ""));
        MachineConfig config = MachineConfig.builder()
                .entry(new BootEntry.RealMode(0, 0x7c00, ByteView.of(code)))
                .addDisk(MemoryDisk.ofImage(new byte[1024]))
                .build();
        Machine machine = new Machine(config, factory);
        List<String> events = new ArrayList<>();
        MachineObserver observer = new MachineObserver() {
            @Override
            public void descriptorTableLoaded(DescriptorTable table, long base, int limit) {
                events.add(table + " " + hex(base) + " " + hex(limit) + " at " + hex(machine.cpu().instructionRip));
            }

            @Override
            public void firmwareReturned(int number, int ax, int flags) {
                events.add("int " + hex(number) + " -> ah " + (ax >> 8) + " cf " + (flags & 1));
            }

            @Override
            public void deviceIgnored(String topic, int value) {
                events.add(topic + " " + hex(value) + " at " + hex(machine.cpu().instructionRip));
            }
        };
        machine.setObserver(observer);
        factory.context().setObserver(observer);
        machine.run();
        return events;
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
