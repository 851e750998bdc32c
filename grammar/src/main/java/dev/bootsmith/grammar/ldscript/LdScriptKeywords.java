package dev.bootsmith.grammar.ldscript;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which words are keywords where. A word that is no keyword at its place is a name there: {@code BYTE} may be an output
 * section, {@code MAX} an input section, {@code ENTRY} a symbol in an expression. Found by asking GNU ld 2.40 about each
 * word at each kind of place.
 *
 * @ld Script Format
 */
final class LdScriptKeywords {
    /** The kinds of places that GNU ld's scanner tells apart. */
    enum Place {
        /** At the top, between output sections, in MEMORY, and where one of these names something. */
        COMMAND,
        /** Among the input sections of an output section. */
        BODY,
        EXPRESSION,
        /** Behind the name of a program header. */
        SEGMENT,
        /** The files of INPUT and GROUP. */
        FILES,
        /** Versions, where any word is a name. */
        VERSION
    }

    private static final Set<String> EXPRESSION = words("""
            ABSOLUTE ADDR ALIGN ALIGNOF ALIGN_WITH_INPUT ASSERT AT BIND BLOCK CONSTANT COPY DATA_SEGMENT_ALIGN
            DATA_SEGMENT_END DATA_SEGMENT_RELRO_END DEFINED DSECT HIDDEN INCLUDE INFO LENGTH LOADADDR LOG2CEIL MAX MIN
            NEXT NOCROSSREFS NOCROSSREFS_TO NOLOAD ONLY_IF_RO ONLY_IF_RW ORIGIN OVERLAY PROVIDE PROVIDE_HIDDEN READONLY
            SEGMENT_START SIZEOF SIZEOF_HEADERS SPECIAL SUBALIGN TYPE""");
    private static final Set<String> COMMAND = words("""
            ABSOLUTE ADDR AFTER ALIGN ALIGNOF ALIGN_WITH_INPUT ASSERT AT BEFORE BIND BLOCK CONSTANT DATA_SEGMENT_ALIGN
            DATA_SEGMENT_END DATA_SEGMENT_RELRO_END DEFINED ENTRY EXTERN FLOAT FORCE_COMMON_ALLOCATION
            FORCE_GROUP_ALLOCATION GROUP HIDDEN HLL INCLUDE INHIBIT_COMMON_ALLOCATION INPUT INSERT LD_FEATURE LENGTH
            LOADADDR LOG2CEIL MAP MAX MEMORY MIN NEXT NOCROSSREFS NOCROSSREFS_TO NOFLOAT ONLY_IF_RO ONLY_IF_RW ORIGIN
            OUTPUT OUTPUT_ARCH OUTPUT_FORMAT OVERLAY PHDRS PROVIDE PROVIDE_HIDDEN REGION_ALIAS SEARCH_DIR SECTIONS
            SEGMENT_START SIZEOF SIZEOF_HEADERS SPECIAL STARTUP SUBALIGN SYSLIB TARGET VERSION o org l len""");
    private static final Set<String> BODY = words("""
            ASSERT AT BYTE CONSTRUCTORS CREATE_OBJECT_SYMBOLS EXCLUDE_FILE FILL HIDDEN INCLUDE INPUT_SECTION_FLAGS KEEP
            LONG PROVIDE PROVIDE_HIDDEN QUAD SHORT SORT SORT_BY_ALIGNMENT SORT_BY_INIT_PRIORITY SORT_BY_NAME SORT_NONE
            SQUAD""");
    private static final Set<String> SEGMENT = words("FILEHDR FLAGS PHDRS");
    private static final Set<String> FILES = words("AS_NEEDED");

    private static final Map<String, String> SYNONYMS =
            Map.of("SORT", "SORT_BY_NAME", "org", "ORIGIN", "o", "ORIGIN", "len", "LENGTH", "l", "LENGTH");

    private LdScriptKeywords() {}

    static boolean isKeyword(String word, Place place) {
        return switch (place) {
            case COMMAND -> COMMAND.contains(word);
            case BODY -> BODY.contains(word);
            case EXPRESSION -> EXPRESSION.contains(word);
            case SEGMENT -> SEGMENT.contains(word) || EXPRESSION.contains(word);
            case FILES -> FILES.contains(word);
            case VERSION -> false;
        };
    }

    /** Returns the first spelling of a keyword that has several. */
    static String canonical(String word) {
        return SYNONYMS.getOrDefault(word, word);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
