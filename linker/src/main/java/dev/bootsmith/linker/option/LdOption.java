package dev.bootsmith.linker.option;

import java.util.List;

/**
 * The options of GNU ld 2.40 for ELF: their words, whether a value follows, and what is done about them here. A word of
 * one letter stands behind one dash; longer words behind one or two, but those that begin with {@code o} only behind two,
 * since {@code -omagic} is {@code -o magic}.
 *
 * @ld Command-line Options
 */
enum LdOption {
    // ---- files ----
    OUTPUT(Value.REQUIRED, "o", "output"),
    SCRIPT(Value.REQUIRED, "T", "script"),
    DEFAULT_SCRIPT(Value.REQUIRED, "default-script", "dT"),
    LIBRARY(Value.REQUIRED, "l", "library"),
    LIBRARY_PATH(Value.REQUIRED, "L", "library-path"),
    SYSTEM_ROOT(Value.REQUIRED, "sysroot"),
    INPUT_FORMAT(Value.REQUIRED, "b", "format"),
    JUST_SYMBOLS(Value.REQUIRED, "R", "just-symbols"),
    RETAIN_SYMBOLS(Value.REQUIRED, "retain-symbols-file"),
    VERSION_SCRIPT(Value.REQUIRED, "version-script"),
    START_GROUP(Value.NONE, "(", "start-group"),
    END_GROUP(Value.NONE, ")", "end-group"),
    WHOLE_ARCHIVE(Value.NONE, "whole-archive"),
    NO_WHOLE_ARCHIVE(Value.NONE, "no-whole-archive"),
    PUSH_STATE(Value.NONE, "push-state"),
    POP_STATE(Value.NONE, "pop-state"),
    NO_DEFAULT_LIBRARIES(Value.NONE, Treatment.WITHOUT_EFFECT, "nostdlib"),
    // ---- what is made ----
    EMULATION(Value.REQUIRED, "m"),
    OUTPUT_FORMAT(Value.REQUIRED, "oformat"),
    RELOCATABLE(Value.NONE, "r", "i", "relocatable", "Ur"),
    SHARED(Value.NONE, "shared", "Bshareable"),
    PIE(Value.NONE, "pie", "pic-executable"),
    NO_PIE(Value.NONE, "no-pie"),
    OMAGIC(Value.NONE, "N", "omagic"),
    NO_OMAGIC(Value.NONE, "no-omagic"),
    NMAGIC(Value.NONE, "n", "nmagic"),
    KEYWORD(Value.REQUIRED, "z"),
    EMIT_RELOCATIONS(Value.NONE, "q", "emit-relocs"),
    STRIP_ALL(Value.NONE, "s", "strip-all"),
    STRIP_DEBUG(Value.NONE, "S", "strip-debug"),
    DISCARD_ALL(Value.NONE, "x", "discard-all"),
    DISCARD_LOCALS(Value.NONE, "X", "discard-locals"),
    DISCARD_NONE(Value.NONE, "discard-none"),
    BUILD_ID(Value.OPTIONAL, "build-id"),
    EH_FRAME_HEADER(Value.NONE, "eh-frame-hdr"),
    NO_EH_FRAME_HEADER(Value.NONE, "no-eh-frame-hdr"),
    COMPRESS_DEBUG(Value.REQUIRED, "compress-debug-sections"),
    // ---- addresses and layout ----
    ENTRY(Value.REQUIRED, "e", "entry"),
    TEXT_START(Value.REQUIRED, "Ttext"),
    DATA_START(Value.REQUIRED, "Tdata"),
    BSS_START(Value.REQUIRED, "Tbss"),
    TEXT_SEGMENT(Value.REQUIRED, "Ttext-segment"),
    RODATA_SEGMENT(Value.REQUIRED, "Trodata-segment"),
    LDATA_SEGMENT(Value.REQUIRED, "Tldata-segment"),
    SECTION_START(Value.REQUIRED, "section-start"),
    ORPHAN_HANDLING(Value.REQUIRED, "orphan-handling"),
    SORT_SECTION(Value.REQUIRED, "sort-section"),
    SORT_COMMON(Value.OPTIONAL, "sort-common"),
    CHECK_SECTIONS(Value.NONE, "check-sections"),
    NO_CHECK_SECTIONS(Value.NONE, "no-check-sections"),
    GC_SECTIONS(Value.NONE, "gc-sections"),
    NO_GC_SECTIONS(Value.NONE, "no-gc-sections"),
    GC_KEEP_EXPORTED(Value.NONE, "gc-keep-exported"),
    RELAX(Value.NONE, "relax"),
    NO_RELAX(Value.NONE, "no-relax"),
    // ---- symbols ----
    DEFINE(Value.REQUIRED, "defsym"),
    UNDEFINED(Value.REQUIRED, "u", "undefined"),
    REQUIRE_DEFINED(Value.REQUIRED, "require-defined"),
    WRAP(Value.REQUIRED, "wrap"),
    TRACE_SYMBOL(Value.REQUIRED, "y", "trace-symbol"),
    DEFINE_COMMON(Value.NONE, "d", "dc", "dp"),
    UNRESOLVED_SYMBOLS(Value.REQUIRED, "unresolved-symbols"),
    IGNORE_UNRESOLVED(Value.REQUIRED, "ignore-unresolved-symbol"),
    WARN_UNRESOLVED(Value.NONE, "warn-unresolved-symbols"),
    ERROR_UNRESOLVED(Value.NONE, "error-unresolved-symbols"),
    NO_INHIBIT_EXEC(Value.NONE, "noinhibit-exec"),
    NO_UNDEFINED(Value.NONE, "no-undefined"),
    ALLOW_MULTIPLE_DEFINITION(Value.NONE, "allow-multiple-definition"),
    UNIQUE(Value.OPTIONAL, "unique"),
    // ---- what is told ----
    VERSION(Value.NONE, "version"),
    SHORT_VERSION(Value.NONE, "v"),
    VERSION_AND_EMULATIONS(Value.NONE, "V"),
    VERBOSE(Value.OPTIONAL, "verbose"),
    HELP(Value.NONE, "help", "target-help"),
    PRINT_OUTPUT_FORMAT(Value.NONE, "print-output-format"),
    PRINT_SYSTEM_ROOT(Value.NONE, "print-sysroot"),
    TRACE(Value.NONE, "t", "trace"),
    DEPENDENCY_FILE(Value.REQUIRED, "dependency-file"),
    MAP(Value.REQUIRED, "Map"),
    PRINT_MAP(Value.NONE, "M", "print-map"),
    MAP_DISCARDED(Value.NONE, "print-map-discarded"),
    NO_MAP_DISCARDED(Value.NONE, "no-print-map-discarded"),
    CROSS_REFERENCE(Value.NONE, "cref"),
    PRINT_GC_SECTIONS(Value.NONE, "print-gc-sections"),
    NO_PRINT_GC_SECTIONS(Value.NONE, "no-print-gc-sections"),
    PRINT_MEMORY_USAGE(Value.NONE, "print-memory-usage"),
    FATAL_WARNINGS(Value.NONE, "fatal-warnings"),
    NO_FATAL_WARNINGS(Value.NONE, "no-fatal-warnings"),
    NO_WARNINGS(Value.NONE, "w", "no-warnings"),
    WARN_COMMON(Value.NONE, "warn-common"),
    WARN_EXECSTACK(Value.NONE, "warn-execstack"),
    NO_WARN_EXECSTACK(Value.NONE, "no-warn-execstack"),
    WARN_RWX(Value.NONE, "warn-rwx-segments"),
    NO_WARN_RWX(Value.NONE, "no-warn-rwx-segments"),
    // ---- images for dynamic linkers ----
    BIND_OWN_SYMBOLS(Value.NONE, "Bsymbolic"),
    BIND_OWN_FUNCTIONS(Value.NONE, "Bsymbolic-functions"),
    BIND_NOTHING(Value.NONE, "Bno-symbolic"),
    EXPORT_DYNAMIC(Value.NONE, "E", "export-dynamic"),
    NO_EXPORT_DYNAMIC(Value.NONE, "no-export-dynamic"),
    NEW_DYNAMIC_TAGS(Value.NONE, "enable-new-dtags"),
    OLD_DYNAMIC_TAGS(Value.NONE, "disable-new-dtags"),
    SPARE_DYNAMIC_TAGS(Value.REQUIRED, "spare-dynamic-tags"),
    HASH_STYLE(Value.REQUIRED, "hash-style"),
    SONAME(Value.REQUIRED, "h", "soname"),
    UNWIND_STUBS(Value.NONE, "ld-generated-unwind-info"),
    NO_UNWIND_STUBS(Value.NONE, "no-ld-generated-unwind-info"),
    DYNAMIC_LINKER(Value.REQUIRED, "I", "dynamic-linker"),
    NO_DYNAMIC_LINKER(Value.NONE, "no-dynamic-linker"),
    RUN_PATH(Value.REQUIRED, "rpath"),
    INIT_AND_FINI(Value.REQUIRED, Treatment.DYNAMIC_ONLY, "init", "fini"),
    FILTER(Value.REQUIRED, Treatment.DYNAMIC_ONLY, "F", "filter", "f", "auxiliary"),
    AUDIT(Value.REQUIRED, Treatment.DYNAMIC_ONLY, "audit", "P", "depaudit"),
    DYNAMIC_LIST(
            Value.REQUIRED,
            Treatment.DYNAMIC_ONLY,
            "dynamic-list",
            "export-dynamic-symbol",
            "export-dynamic-symbol-list",
            "exclude-libs",
            "version-exports-section"),
    DYNAMIC_LIST_OF_KIND(
            Value.NONE,
            Treatment.DYNAMIC_ONLY,
            "dynamic-list-data",
            "dynamic-list-cpp-new",
            "dynamic-list-cpp-typeinfo",
            "default-symver",
            "default-imported-symver",
            "no-undefined-version"),
    // ---- accepted, with GNU ld's effect on a static link for these processors: none ----
    NOTHING(
            Value.NONE,
            Treatment.WITHOUT_EFFECT,
            "g",
            "Qy",
            "qmagic",
            "EL",
            "static",
            "non_shared",
            "dn",
            "dy",
            "call_shared",
            "Bstatic",
            "Bdynamic",
            "Bgroup",
            "as-needed",
            "no-as-needed",
            "add-needed",
            "no-add-needed",
            "copy-dt-needed-entries",
            "no-copy-dt-needed-entries",
            "allow-shlib-undefined",
            "no-allow-shlib-undefined",
            "accept-unknown-input-arch",
            "no-accept-unknown-input-arch",
            "no-warn-mismatch",
            "no-warn-search-mismatch",
            "warn-alternate-em",
            "warn-constructors",
            "warn-multiple-gp",
            "warn-textrel",
            "warn-once",
            "no-keep-memory",
            "reduce-memory-overheads",
            "no-demangle",
            "strip-discarded",
            "no-strip-discarded",
            "undefined-version",
            "ctf-variables",
            "no-ctf-variables",
            "embedded-relocs",
            "traditional-format"),
    NOTHING_PERHAPS_WITH_VALUE(
            Value.OPTIONAL, Treatment.WITHOUT_EFFECT, "demangle", "flto", "map-whole-files", "no-map-whole-files"),
    NOTHING_WITH_VALUE(
            Value.REQUIRED,
            Treatment.WITHOUT_EFFECT,
            "a",
            "A",
            "architecture",
            "assert",
            "G",
            "gpsize",
            "O",
            "Y",
            "rpath-link",
            "plugin",
            "plugin-opt",
            "hash-size",
            "max-cache-size",
            "flto-partition",
            "fuse-ld",
            "ctf-share-types"),
    // ---- accepted, though GNU ld does something: a warning says that nothing is done ----
    IGNORED(Value.NONE, Treatment.IGNORED, "stats", "warn-section-align"),
    IGNORED_WITH_VALUE(Value.REQUIRED, Treatment.IGNORED, "error-handling-script"),
    // ---- refused ----
    REFUSED(
            Value.NONE,
            Treatment.REFUSED,
            "EB",
            "no-define-common",
            "force-group-allocation",
            "force-exe-suffix",
            "enable-non-contiguous-regions",
            "enable-non-contiguous-regions-warnings",
            "disable-multiple-abs-defs"),
    REFUSED_PERHAPS_WITH_VALUE(
            Value.OPTIONAL, Treatment.REFUSED, "split-by-file", "split-by-reloc", "package-metadata"),
    REFUSED_WITH_VALUE(Value.REQUIRED, Treatment.REFUSED, "c", "mri-script", "out-implib", "task-link");

    private final Value value;
    private final Treatment treatment;
    /** Separated by blanks: an enum holds nothing that could change. */
    private final String words;

    /** Whether something follows the word. */
    enum Value {
        NONE,
        /** Behind {@code =} only. */
        OPTIONAL,
        /** Behind {@code =}, behind a letter at once, or as the next word. */
        REQUIRED
    }

    /** What becomes of an option. */
    enum Treatment {
        /** What GNU ld does. */
        DONE,
        /** Nothing, as with GNU ld. */
        WITHOUT_EFFECT,
        /** Nothing in a static link; refused where a dynamic linker would see it. */
        DYNAMIC_ONLY,
        /** Nothing, with a warning. */
        IGNORED,
        /** An error that names it. */
        REFUSED
    }

    LdOption(Value value, String... words) {
        this(value, Treatment.DONE, words);
    }

    LdOption(Value value, Treatment treatment, String... words) {
        this.value = value;
        this.treatment = treatment;
        this.words = String.join(" ", words);
    }

    Value value() {
        return value;
    }

    Treatment treatment() {
        return treatment;
    }

    /** The words, without dashes. */
    List<String> words() {
        return List.of(words.split(" "));
    }
}
