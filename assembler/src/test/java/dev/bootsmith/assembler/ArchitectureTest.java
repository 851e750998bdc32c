package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.objectfile.model.ElfMachine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .arch} takes and refuses, as GNU as 2.40 does. */
class ArchitectureTest {
    @ParameterizedTest
    @ValueSource(strings = {"i586", "i386,jumps", "generic64", ".sse4.1", ".nosse4.1", "i8086"})
    void aKnownProcessorOrExtensionIsTaken(String name) {
        assertTrue(Assemblies.assemble(ElfMachine.I386, ".arch " + name + "\n")
                .diagnostics()
                .all()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i999", ".frobnicate", "sse2"})
    void anUnknownNameIsRefused(String name) {
        assertEquals(
                "A0317",
                Assemblies.assemble(ElfMachine.I386, ".arch " + name + "\n")
                        .diagnostics()
                        .all()
                        .get(0)
                        .code()
                        .id());
    }
}
