package dev.bootsmith.emulator.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every combination of the flags of the two lowest entries with every access and every control that decides about it, in 4-level paging: whether it faults, with
 * which error code, and which accessed and dirty flags it leaves. The expectation is written from the rules of the manual, one sentence of it after the other,
 * and shares nothing with the walker.
 *
 * @sdm Vol. 3A, 4.6 (access rights), 4.7 (error code), 4.8 (accessed and dirty flags)
 */
class PageRightsMatrixTest {
    private static final long PRESENT = 1;
    private static final long WRITABLE = 2;
    private static final long USER = 4;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final long LARGE = 1 << 7;
    private static final long EXECUTE_DISABLE = 1L << 63;
    private static final long KEY_1 = 1L << 59;
    private static final long[] ENTRY_FLAGS = {PRESENT, WRITABLE, USER, ACCESSED, DIRTY, EXECUTE_DISABLE, 1L << 51};
    private static final long PML4 = 0x1000;
    private static final long PDPT = 0x2000;
    private static final long PD = 0x3000;
    private static final long PT = 0x4000;

    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final CpuState state = new CpuState();
    private final PageWalker walker = new PageWalker(CpuModel.parse("max").orElseThrow());

    /** What decides besides the entries. */
    private record Setting(
            boolean writeProtect, boolean executeDisable, boolean smep, boolean smap, boolean acFlag, int key) {}

    private record Access(PageAccess kind, PagePrivilege privilege) {}

    @Test
    void allCombinations() {
        memory.write(PML4, 8, PDPT | PRESENT | WRITABLE | USER | ACCESSED);
        memory.write(PDPT, 8, PD | PRESENT | WRITABLE | USER | ACCESSED);
        state.setCr3(PML4);
        for (int controls = 0; controls < 32; controls++) {
            for (int key = 0; key < 3; key++) {
                Setting setting = new Setting(
                        (controls & 1) != 0,
                        (controls & 2) != 0,
                        (controls & 4) != 0,
                        (controls & 8) != 0,
                        (controls & 16) != 0,
                        key);
                apply(setting);
                entries(setting);
            }
        }
    }

    private void apply(Setting setting) {
        state.setEfer(CpuState.EFER_LMA | CpuState.EFER_LME | (setting.executeDisable ? CpuState.EFER_NXE : 0));
        state.setCr0(CpuState.CR0_PG | CpuState.CR0_PE | (setting.writeProtect ? CpuState.CR0_WP : 0));
        state.setCr4(1 << 5 | 1 << 22 | (setting.smep ? 1 << 20 : 0) | (setting.smap ? 1 << 21 : 0));
        state.setSystemFlags(setting.acFlag ? CpuState.FLAG_AC : 0);
        state.pkru = setting.key << 2; // access and write disable of key 1
    }

    private void entries(Setting setting) {
        int combinations = 1 << ENTRY_FLAGS.length;
        for (int i = 0; i < combinations; i++) {
            long pde = flags(i);
            check(setting, pde | LARGE | KEY_1, 0);
            boolean accessedAsWritable = (pde & ACCESSED) != 0 == ((pde & WRITABLE) != 0); // half of them are enough
            if ((pde & (PRESENT | 1L << 51)) == PRESENT && (pde & DIRTY) == 0 && accessedAsWritable) {
                for (int j = 0; j < combinations; j++) {
                    check(setting, PT | pde, flags(j) | KEY_1);
                }
            }
        }
    }

    private static long flags(int combination) {
        long flags = 0;
        for (int i = 0; i < ENTRY_FLAGS.length; i++) {
            flags |= (combination >> i & 1) != 0 ? ENTRY_FLAGS[i] : 0;
        }
        return flags;
    }

    private void check(Setting setting, long pde, long pte) {
        for (PageAccess kind : List.of(PageAccess.READ, PageAccess.WRITE, PageAccess.EXECUTE)) {
            for (PagePrivilege privilege : List.of(PagePrivilege.USER, PagePrivilege.SUPERVISOR)) {
                memory.write(PD, 8, pde);
                memory.write(PT, 8, pte);
                Access access = new Access(kind, privilege);
                int expected = expectedError(setting, access, pde, pte);
                int actual = -1;
                try {
                    walker.translate(state, memory, 0, kind, privilege);
                } catch (CpuFault fault) {
                    actual = fault.errorCode();
                }
                if (actual != expected) {
                    assertEquals(expected, actual, describe(setting, access, pde, pte));
                }
                checkFlags(setting, access, pde, pte, expected);
            }
        }
    }

    /** The error code of the page fault; -1 for none. */
    private static int expectedError(Setting setting, Access access, long pde, long pte) {
        boolean large = (pde & LARGE) != 0;
        int code = (access.kind == PageAccess.WRITE ? 2 : 0)
                | (access.privilege == PagePrivilege.USER ? 4 : 0)
                | (access.kind == PageAccess.EXECUTE && (setting.executeDisable || setting.smep) ? 16 : 0);
        long reserved = 1L << 51 | (setting.executeDisable ? 0 : EXECUTE_DISABLE);
        for (long entry : large ? new long[] {pde} : new long[] {pde, pte}) {
            if ((entry & PRESENT) == 0) {
                return code;
            }
            if ((entry & reserved) != 0) {
                return code | 1 | 8;
            }
        }
        boolean user = (pde & USER) != 0 && (large || (pte & USER) != 0);
        boolean writable = (pde & WRITABLE) != 0 && (large || (pte & WRITABLE) != 0);
        boolean executable = (pde & EXECUTE_DISABLE) == 0 && (large || (pte & EXECUTE_DISABLE) == 0);
        boolean denied = access.privilege == PagePrivilege.USER
                ? isUserDenied(access.kind, user, writable, executable)
                : isSupervisorDenied(setting, access.kind, user, writable, executable);
        boolean keyViolated = user && access.kind != PageAccess.EXECUTE && isKeyViolated(setting, access);
        return denied || keyViolated ? code | 1 | (keyViolated ? 32 : 0) : -1;
    }

    private static boolean isUserDenied(PageAccess kind, boolean user, boolean writable, boolean executable) {
        return !user || kind == PageAccess.WRITE && !writable || kind == PageAccess.EXECUTE && !executable;
    }

    private static boolean isSupervisorDenied(
            Setting setting, PageAccess kind, boolean user, boolean writable, boolean executable) {
        if (kind == PageAccess.EXECUTE) {
            return !executable || user && setting.smep;
        }
        return user && setting.smap && !setting.acFlag || kind == PageAccess.WRITE && !writable && setting.writeProtect;
    }

    private static boolean isKeyViolated(Setting setting, Access access) {
        boolean accessDisabled = (setting.key & 1) != 0;
        boolean writeDisabled = (setting.key & 2) != 0;
        return accessDisabled
                || writeDisabled
                        && access.kind == PageAccess.WRITE
                        && (access.privilege == PagePrivilege.USER || setting.writeProtect);
    }

    /** A completed access sets them; a faulting one sets no dirty flag and no accessed flag of the page. */
    private void checkFlags(Setting setting, Access access, long pde, long pte, int error) {
        boolean large = (pde & LARGE) != 0;
        long leafBefore = large ? pde : pte;
        long leafAfter = memory.read(large ? PD : PT, 8);
        long set = error >= 0 ? 0 : access.kind == PageAccess.WRITE ? ACCESSED | DIRTY : ACCESSED;
        if (leafAfter != (leafBefore | set)) {
            assertEquals(leafBefore | set, leafAfter, describe(setting, access, pde, pte));
        }
        if (!large && error < 0 && memory.read(PD, 8) != (pde | ACCESSED)) {
            assertEquals(pde | ACCESSED, memory.read(PD, 8), describe(setting, access, pde, pte));
        }
    }

    private static String describe(Setting setting, Access access, long pde, long pte) {
        return access + " " + setting + " pde " + Long.toHexString(pde) + " pte " + Long.toHexString(pte);
    }
}
