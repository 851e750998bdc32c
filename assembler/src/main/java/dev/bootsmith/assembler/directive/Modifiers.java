package dev.bootsmith.assembler.directive;

import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which relocation a word behind {@code @} asks for.
 *
 * @gas i386-Memory; @elf x86-64 psABI, Relocation Types
 */
public final class Modifiers {
    private record Entry(
            @Nullable RelocationType i386,
            @Nullable RelocationType four,
            @Nullable RelocationType eight) {}

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    static {
        put("plt", RelocationType.R_386_PLT32, RelocationType.R_X86_64_PLT32, null);
        put("got", RelocationType.R_386_GOT32, RelocationType.R_X86_64_GOT32, RelocationType.R_X86_64_GOT64);
        put("gotoff", RelocationType.R_386_GOTOFF, null, RelocationType.R_X86_64_GOTOFF64);
        put("gotpcrel", null, RelocationType.R_X86_64_GOTPCREL, RelocationType.R_X86_64_GOTPCREL64);
        put("gotplt", null, null, RelocationType.R_X86_64_GOTPLT64);
        put("pltoff", null, null, RelocationType.R_X86_64_PLTOFF64);
        put("size", RelocationType.R_386_SIZE32, RelocationType.R_X86_64_SIZE32, RelocationType.R_X86_64_SIZE64);
        put("tlsgd", RelocationType.R_386_TLS_GD, RelocationType.R_X86_64_TLSGD, null);
        put("tlsldm", RelocationType.R_386_TLS_LDM, null, null);
        put("tlsld", null, RelocationType.R_X86_64_TLSLD, null);
        put("gottpoff", RelocationType.R_386_TLS_IE_32, RelocationType.R_X86_64_GOTTPOFF, null);
        put("tpoff", RelocationType.R_386_TLS_LE_32, RelocationType.R_X86_64_TPOFF32, RelocationType.R_X86_64_TPOFF64);
        put("ntpoff", RelocationType.R_386_TLS_LE, null, null);
        put(
                "dtpoff",
                RelocationType.R_386_TLS_LDO_32,
                RelocationType.R_X86_64_DTPOFF32,
                RelocationType.R_X86_64_DTPOFF64);
        put("gotntpoff", RelocationType.R_386_TLS_GOTIE, null, null);
        put("indntpoff", RelocationType.R_386_TLS_IE, null, null);
        put("tlsdesc", RelocationType.R_386_TLS_GOTDESC, RelocationType.R_X86_64_GOTPC32_TLSDESC, null);
        put("tlscall", RelocationType.R_386_TLS_DESC_CALL, RelocationType.R_X86_64_TLSDESC_CALL, null);
    }

    private Modifiers() {}

    private static void put(
            String word, @Nullable RelocationType i386, @Nullable RelocationType four, @Nullable RelocationType eight) {
        ENTRIES.put(word, new Entry(i386, four, eight));
    }

    /** Returns the type for a field of that width, or null if there is none. */
    public static @Nullable RelocationType forData(ElfMachine machine, String word, int widthBytes) {
        Entry entry = ENTRIES.get(word);
        if (entry == null) {
            return null;
        }
        if (machine == ElfMachine.I386) {
            return widthBytes == 4 ? entry.i386() : null;
        }
        return widthBytes == 4 ? entry.four() : widthBytes == 8 ? entry.eight() : null;
    }

    /** Returns whether the type makes its symbol a thread-local one. */
    public static boolean isThreadLocal(RelocationType type) {
        return switch (type.calculation()) {
            case THREAD_OFFSET,
                    NEGATED_THREAD_OFFSET,
                    TLS_BLOCK_OFFSET,
                    TLS_GOT_SLOT_ADDRESS,
                    TLS_GOT_SLOT_OFFSET,
                    TLS_GOT_SLOT_PC_RELATIVE,
                    TLS_GENERAL_DYNAMIC,
                    TLS_DESCRIPTOR -> true;
            case TLS_LOCAL_DYNAMIC,
                    NONE,
                    ABSOLUTE,
                    PC_RELATIVE,
                    PLT_PC_RELATIVE,
                    GOT_SLOT_OFFSET,
                    GOT_SLOT_PC_RELATIVE,
                    OFFSET_FROM_GOT,
                    GOT_PC_RELATIVE,
                    SIZE,
                    DYNAMIC -> false;
        };
    }
}
