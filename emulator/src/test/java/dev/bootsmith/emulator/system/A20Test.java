package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses from 1 MiB on with the A20 gate closed are those without bit 20. @sdm Vol. 3A, 8.7.13.4 (A20M#); Vol. 3B, 21.1.1 */
class A20Test {
    @ParameterizedTest
    @CsvSource({"true, 34", "false, 17"})
    void theWrapIsThatOfAnI8086WhileTheGateIsClosed(boolean open, int value) {
        SystemBench bench = SystemBench.real();
        bench.memory.write(0x10_0000, 1, 34);
        bench.memory.write(0, 1, 17);
        bench.memory.setA20(!open);
        bench.run("b8 ff ff 8e d8 a0 10 00 0f 0b"); // mov $0xffff, %ax; mov %ax, %ds; mov 0x10, %al; ud2
        bench.memory.setA20(open); // what was translated before does not count any more
        bench.run("b8 ff ff 8e d8 a0 10 00 0f 0b");
        assertEquals(value, bench.cpu.gpr[0] & 0xff);
    }
}
