package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.option.AsOptionsParser;
import dev.bootsmith.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shape is that of GNU as 2.40, {@code as -al --32}: messages beside the bytes of their lines, and no offsets where there are errors. */
class ListingOfErrorsTest {
    private static String listing(String source) {
        List<String> failed = new ArrayList<>();
        Optional<AssemblyResult> result = Assembler.assemble(
                AsOptionsParser.parse(List.of("-al", "--32"), name -> Optional.empty(), "/", diagnostic -> {})
                        .orElseThrow()
                        .options(),
                List.of(new SourceFile("case.s", source)),
                diagnostic -> {},
                failed::add);
        assertEquals(result.isPresent(), failed.isEmpty());
        return result.isPresent() ? String.valueOf(result.get().listing()) : failed.get(0);
    }

    @Test
    void aSourceWithErrorsIsListedWithMessagesAndWithoutOffsets() {
        assertEquals("""
                GAS LISTING case.s \t\t\tpage 1


                   1 ???? 90       \t nop
                   2              \t mvo %eax,%ebx
                   3 ???? C7000500 \t mov $5,(%eax)
                ****  Warning: no suffix and no register give the size of mov; the default is taken
                   3      0000
                   4 ???? 9090     \t nop; nop
                """, listing(" nop\n mvo %eax,%ebx\n mov $5,(%eax)\n nop; nop\n"));
    }

    @Test
    void warningsAloneLeaveTheOffsets() {
        assertTrue(listing(" nop\n .byte 300\n").contains("   2 0001 2C       \t .byte 300\n****  Warning: 0x12c"));
    }

    @Test
    void hintsOfOursAreNotListed() {
        assertTrue(!listing(" movl 5,%eax\n").contains("****"));
    }
}
