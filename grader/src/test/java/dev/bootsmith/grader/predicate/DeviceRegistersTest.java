package dev.bootsmith.grader.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeviceRegistersTest {
    @Test
    void theNamesOfTheChipsAreThoseOfAMachineWithAllItsProcessors() {
        MachineConfig config =
                MachineConfig.builder().processors(MachineConfig.MAX_PROCESSORS).build();
        Machine machine = new Machine(config, new ProcessorFactory(CpuModel.standard(), IsaTables.load()));
        assertEquals(machine.chips().keySet(), Set.copyOf(DeviceRegisters.CHIPS));
    }
}
