package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.debugger.explain.FaultExplainer;
import dev.bootsmith.debugger.explain.FaultStory;
import dev.bootsmith.debugger.session.DebugMachine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.FaultRecord;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopReason;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples as GNU's tools made them, booted on the emulator alone. Expected values come from QEMU (registers, screen), and from the manual where QEMU
 * checks less than a processor.
 */
class GnuImagesBootTest {
    @ParameterizedTest
    @CsvSource({
        "hello-bios/boot.bin, Hello from the BIOS",
        "hello-vga/boot.bin, Hello from video memory",
        "hello-serial/boot.bin, Hello from COM1",
        "debug-port/boot.bin, eip   00007C38",
        "two-stage/boot.bin, and read whole",
        "long-mode/mbr.bin, Hello from 64-bit mode",
    })
    void samplesSayWhatTheySayElsewhere(String file, String text) throws IOException {
        RunResult result = GnuImages.machine(file).machine().run();

        assertEquals(StopReason.HALTED, result.stop().reason());
        String said = String.join("\n", result.screen()) + result.serial() + result.debugConsole();
        assertTrue(said.contains(text), said);
    }

    @Test
    void longModeArrivesWhereTheChapterSays() throws IOException {
        DebugMachine machine = GnuImages.machine("long-mode/mbr.bin");
        RunResult result = machine.machine().run();
        var state = machine.machine().cpu().state;

        assertEquals(
                List.of(ExecutionMode.REAL16, ExecutionMode.PROT32, ExecutionMode.COMPAT32, ExecutionMode.LONG64),
                result.modes());
        assertEquals(0x10_0000, state.cr3());
        assertEquals(0x20, state.cr4());
        assertEquals(0x500, state.efer());
        assertEquals(0x18, state.cs().selector());
        assertEquals(0xffff_8000_0000_7d20L, state.gdtr().base());
        assertEquals(0x37, state.gdtr().limit());
        assertEquals(0xffff_8000_0000_7d01L, state.rip);
        assertEquals(0xffff_8000_0000_7c00L, state.gpr[4]);
        // The recursive entry: the topmost page is the PML4 itself.
        assertEquals(
                0x10_0000,
                machine.memory().physicalAddressOf(0xffff_ffff_ffff_f000L).orElse(-1));
        assertEquals(
                0x1234,
                machine.memory().physicalAddressOf(0xffff_8000_0000_1234L).orElse(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "gdt-without-null, far-target-type, 0x7c1a",
        "missing-code32, segment-limit, 0x7c2c",
        "no-identity-map, page-not-present, 0x7c84",
        "no-pae, long-mode-without-pae, 0x7c78",
        "d-and-l, code-segment-l-and-d, 0x7c84",
        "iret-bad-rpl, return-code-dpl, 0x7c3e",
        "sysret-rcx, non-canonical-instruction-pointer, 0x7cb5",
        "sse-not-enabled, sse-not-enabled, 0x7c2e",
    })
    void everyMistakeIsNamed(String name, String reason, String rip) throws IOException {
        DebugMachine machine = GnuImages.machine("broken/" + name + ".bin");
        RunResult result = machine.machine().run();
        List<FaultRecord> chain = machine.context().faultLog().shutdownChain();

        assertEquals(StopReason.TRIPLE_FAULT, result.stop().reason());
        assertEquals(reason, chain.get(0).reason().id());
        assertEquals(Long.decode(rip), chain.get(0).rip());
        for (Locale language : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
            Messages messages = new Messages(language);
            List<ExplainedFault> explained =
                    new FaultExplainer(messages, SymbolMap.empty(), machine.code()).explain(chain);
            String story = new FaultStory(messages).tellChain(explained);
            assertTrue(story.contains("SDM Vol. "), story);
            assertTrue(!story.contains("{"), () -> "an argument is missing: " + story);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"long-mode/mbr.bin", "two-stage/boot.bin", "broken/timer-not-remapped.bin"})
    void twoRunsAreTheSameToTheLastInstruction(String file) throws IOException {
        DebugMachine first = GnuImages.machine(file);
        DebugMachine second = GnuImages.machine(file);

        assertEquals(first.machine().run(), second.machine().run());
        assertEquals(
                -1,
                Arrays.mismatch(
                        first.machine().memory().ram(),
                        second.machine().memory().ram()));
        assertEquals(
                Arrays.toString(first.machine().cpu().state.gpr),
                Arrays.toString(second.machine().cpu().state.gpr));
    }
}
