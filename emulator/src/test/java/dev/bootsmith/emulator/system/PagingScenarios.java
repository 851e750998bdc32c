package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.PT;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Page faults in 4-level paging, at linear address 0x5000 (entry 5 of the page table). Error code, Vol. 3A, 4.7: 1 present, 2 write, 4 user, 8 reserved bit,
 * 16 fetch, 32 protection key.
 */
final class PagingScenarios {
    private static final long PAGE = 0x5000;
    private static final long ENTRY = PT + 8 * 5;
    private static final long READ_WRITE_USER = 7;

    private final List<Scenario> scenarios = new ArrayList<>();

    static List<Scenario> all() {
        PagingScenarios table = new PagingScenarios();
        table.faults();
        return table.scenarios;
    }

    private void on(FaultKind kind, int errorCode, Supplier<CpuFault> provocation) {
        scenarios.add(new Scenario(kind, Vector.PAGE_FAULT, errorCode, provocation));
    }

    private static SystemBench with(int cpl, long entry) {
        return SystemBench.long64(cpl).quad(ENTRY, PAGE | entry);
    }

    private static CpuFault read(SystemBench bench) {
        return thrownBy(() -> bench.cpu.linear.read8(PAGE));
    }

    private static CpuFault write(SystemBench bench) {
        return thrownBy(() -> bench.cpu.linear.write8(PAGE, 0));
    }

    private static CpuFault fetch(SystemBench bench) {
        return thrownBy(() -> bench.cpu.linear.fetchAddress(PAGE));
    }

    private static CpuFault thrownBy(Runnable action) {
        try {
            action.run();
        } catch (CpuFault fault) {
            return fault;
        }
        throw new AssertionError("no fault");
    }

    private static SystemBench withCr4(SystemBench bench, long bits) {
        bench.state.setCr4(bench.state.cr4() | bits);
        return bench;
    }

    private void faults() {
        on(FaultKind.PAGE_NOT_PRESENT, 0, () -> read(with(0, 0)));
        on(FaultKind.PAGE_RESERVED_BIT, 9, () -> read(with(0, READ_WRITE_USER | 1L << 51)));
        on(FaultKind.PAGE_SUPERVISOR_ONLY, 5, () -> read(with(3, 3)));
        on(FaultKind.PAGE_USER_WRITE_PROTECTED, 7, () -> write(with(3, 5)));
        on(FaultKind.PAGE_SUPERVISOR_WRITE_PROTECTED, 3, () -> write(with(0, 5)));
        on(FaultKind.PAGE_NO_EXECUTE, 17, () -> fetch(with(0, READ_WRITE_USER | 1L << 63)));
        on(FaultKind.PAGE_SMEP, 17, () -> fetch(withCr4(with(0, READ_WRITE_USER), 1 << 20)));
        on(FaultKind.PAGE_SMAP, 1, () -> read(withCr4(with(0, READ_WRITE_USER), CpuState.CR4_SMAP)));
        on(FaultKind.PAGE_PROTECTION_KEY, 0x25, () -> {
            SystemBench bench = withCr4(with(3, READ_WRITE_USER | 1L << 59), 1 << 22);
            bench.state.pkru = 1 << 2; // access disabled for key 1
            return read(bench);
        });
    }
}
