package dev.bootsmith.toolchain.binutils.dwarf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that DWARF gives to its numbers, from {@code dwarf-names.txt}, and those of registers. */
final class DwarfNames {
    private static final Map<String, String> NAMES = load();
    private static final String[] REGISTERS_64 =
            ("rax rdx rcx rbx rsi rdi rbp rsp r8 r9 r10 r11 r12 r13 r14 r15 rip xmm0 xmm1 xmm2 xmm3 xmm4 xmm5 xmm6 xmm7 "
                            + "xmm8 xmm9 xmm10 xmm11 xmm12 xmm13 xmm14 xmm15 st0 st1 st2 st3 st4 st5 st6 st7 mm0 mm1 mm2 mm3 "
                            + "mm4 mm5 mm6 mm7 rflags es cs ss ds fs gs - - fs.base gs.base - - tr ldtr mxcsr fcw fsw")
                    .split(" ");
    private static final String[] REGISTERS_32 =
            ("eax ecx edx ebx esp ebp esi edi eip eflags - st0 st1 st2 st3 st4 st5 st6 st7 - - xmm0 xmm1 xmm2 xmm3 xmm4 "
                            + "xmm5 xmm6 xmm7 mm0 mm1 mm2 mm3 mm4 mm5 mm6 mm7 fcw fsw mxcsr es cs ss ds fs gs - - tr ldtr")
                    .split(" ");

    private DwarfNames() {}

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream stream = DwarfNames.class.getResourceAsStream("dwarf-names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("dwarf-names.txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] words = line.split(" ");
                if (!line.startsWith("#") && words.length == 3) {
                    names.put(words[0] + Long.decode(words[1]), words[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    static String tag(long number) {
        return name("TAG", number)
                .orElse(number >= 0x4080 ? "User TAG value: " + hex(number) : "Unknown TAG value: " + hex(number));
    }

    static String attribute(long number) {
        return name("AT", number)
                .orElse(number == 0 ? "DW_AT value: 0" : "Unknown AT value: " + Long.toHexString(number));
    }

    static String form(long number) {
        return name("FORM", number)
                .orElse(number == 0 ? "DW_FORM value: 0" : "Unknown FORM value: " + Long.toHexString(number));
    }

    /** Returns the name of an operation, {@code DW_OP_plus}, if it has one. */
    static Optional<String> operation(long number) {
        return name("OP", number);
    }

    private static Optional<String> name(String kind, long number) {
        return Optional.ofNullable(NAMES.get(kind + number)).map(name -> "DW_" + kind + "_" + name);
    }

    /** Returns the name of a register, {@code rsp}; its number where it has none. */
    static String register(long number, boolean is64) {
        String[] names = is64 ? REGISTERS_64 : REGISTERS_32;
        boolean known = number >= 0 && number < names.length && !names[(int) number].equals("-");
        return known ? names[(int) number] : "r" + number;
    }

    /** Returns number and name, {@code r7 (rsp)}. */
    static String registerWithNumber(long number, boolean is64) {
        String name = register(number, is64);
        String[] names = is64 ? REGISTERS_64 : REGISTERS_32;
        boolean known = number >= 0 && number < names.length && !names[(int) number].equals("-");
        return known ? "r" + number + " (" + name + ")" : name;
    }

    /** Returns a number as C's {@code %#x} writes it. */
    static String hex(long value) {
        return value == 0 ? "0" : "0x" + Long.toHexString(value);
    }
}
