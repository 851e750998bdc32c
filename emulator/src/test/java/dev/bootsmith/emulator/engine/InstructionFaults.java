package dev.bootsmith.emulator.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions that the manual's pages list for instructions whose form does not tell them: transfers, interrupts, segment loads, system instructions.
 *
 * @sdm Vol. 2, the sections "Exceptions" of each instruction
 */
final class InstructionFaults {
    private static final Map<String, String> OWN = table("""
            arpl lar lsl verr verw sldt str : #UD #GP #SS #PF #AC
            bound                          : #UD #BR #GP #SS #PF #AC
            call jmp                       : #UD #GP #SS #NP #TS #PF #AC
            clac stac rsm syscall          : #UD
            ud0 ud1 ud2                    : #UD
            clflush clflushopt clwb        : #GP #SS #PF
            cmpxchg8b cmpxchg16b           : #UD #GP #SS #PF #AC
            emms                           : #UD #NM #MF
            enter leave                    : #SS #PF #AC
            fxsave fxrstor fxsave64 fxrstor64 : #NM #GP #SS #PF #AC
            ldmxcsr stmxcsr                : #UD #NM #GP #SS #PF #AC
            in out                         : #GP #PF
            int                            : #GP #SS #NP #TS #PF
            int1                           : #DB #GP #SS #NP #TS #PF
            int3                           : #BP #GP #SS #NP #TS #PF
            into                           : #OF #GP #SS #NP #TS #PF
            invlpg                         : #UD #GP
            invpcid                        : #UD #GP #SS #PF
            iret                           : #GP #SS #NP #TS #PF #AC
            lds les lfs lgs lss            : #UD #GP #SS #NP #PF #AC
            lea                            : #UD
            lgdt lidt                      : #UD #GP #SS #PF
            lldt ltr                       : #UD #GP #SS #NP #PF
            sgdt sidt                      : #UD #GP #SS #PF #AC
            maskmovdqu                     : #UD #NM #GP #SS #PF
            maskmovq                       : #UD #NM #MF #GP #SS #PF #AC
            monitor                        : #UD #GP #SS #PF
            mwait                          : #UD #GP
            mov                            : #UD #DB #GP #SS #NP #PF #AC
            pop                            : #UD #GP #SS #NP #PF #AC
            nop prefetchnta prefetcht0 prefetcht1 prefetcht2 prefetchw : -
            rdfsbase rdgsbase              : #UD
            wrfsbase wrgsbase              : #UD #GP
            rdpkru wrpkru xgetbv xsetbv swapgs sysret : #UD #GP
            rdmsr wrmsr rdpmc rdtsc rdtscp sysenter sysexit : #GP
            ret                            : #GP #SS #PF #AC
            retf                           : #GP #SS #NP #PF #AC
            xsave xsaveopt xsavec xsaves xrstor xrstors : #UD #NM #GP #SS #PF #AC
            xsave64 xsaveopt64 xsavec64 xsaves64 xrstor64 xrstors64 : #UD #NM #GP #SS #PF #AC
            """);

    /** Arithmetic of SSE and AVX that reports numeric exceptions as #XM. */
    private static final Pattern NUMERIC = Pattern.compile(
            "v?(add|sub|mul|div|sqrt|min|max|cmp|hadd|hsub|addsub|dp|round|u?comi)[ps][sd]|v?cvt(?!dq2pd|pi2pd|si2sd$).*");

    private InstructionFaults() {}

    /** What the manual lists for a mnemonic; null if the form of the instruction tells it. */
    static @Nullable String of(String mnemonic) {
        return OWN.get(mnemonic);
    }

    /** Whether an instruction can raise #XM. */
    static boolean isNumeric(String mnemonic) {
        return NUMERIC.matcher(mnemonic).matches();
    }

    private static Map<String, String> table(String text) {
        Map<String, String> faults = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] sides = line.split(" +: +");
            for (String mnemonic : sides[0].split(" ")) {
                faults.put(mnemonic, sides[1].equals("-") ? "" : sides[1]);
            }
        }
        return Map.copyOf(faults);
    }
}
