package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Symbols that stand for registers; bytes recorded from GNU as 2.40. */
class RegisterSymbolTest {
    @Test
    void aSymbolForARegisterServesAsBaseAndIndex() {
        String source = """
                CTX = %rdi
                NUM = %rcx
                mov 8(CTX), %eax
                mov (CTX), %eax
                lea (CTX,NUM), %rax
                lea 4(CTX,NUM,8), %rax
                lea (%rdi,NUM,2), %rax
                """;
        byte[] expected = HexFormat.of().parseHex("8b47088b07488d040f488d44cf04488d044f");
        assertArrayEquals(
                expected, Assemblies.assemble(ElfMachine.X86_64, source).text());
    }

    @Test
    void aBaseThatStandsForNoRegisterIsRefused() {
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.X86_64, "mov 8(rdi), %eax\n");
        assertTrue(outcome.result().isEmpty());
        assertEquals("A0114", outcome.diagnostics().all().get(0).code().id());
    }
}
