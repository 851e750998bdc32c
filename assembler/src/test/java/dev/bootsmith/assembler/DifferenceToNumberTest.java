package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number less a label of the same section is the distance from there, relative to the field; recorded from GNU as 2.40. */
class DifferenceToNumberTest {
    @Test
    void aNumberLessALabelIsRelativeToTheField() {
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.X86_64, """
                nop
                2: nop
                .long 0x600000 - 2b
                x: movl $7-x, %eax
                .word 9-x
                lea 7-x(%rip), %rax
                """);
        List<String> relocations =
                outcome.result().orElseThrow().object().section(".text").orElseThrow().relocations().stream()
                        .map(DifferenceToNumberTest::text)
                        .toList();
        // Each addend is the number, less the label's offset, plus the field's: 0x600000-1+2, 7-6+7, 9-6+11, 7-6-4.
        assertEquals(List.of("2 PC32 600001", "7 PC32 8", "b PC16 e", "10 PC32 fffffffffffffffd"), relocations);
    }

    private static String text(Relocation relocation) {
        return Long.toHexString(relocation.offset()) + " "
                + relocation.type().name().replace("R_X86_64_", "") + " " + Long.toHexString(relocation.addend());
    }
}
