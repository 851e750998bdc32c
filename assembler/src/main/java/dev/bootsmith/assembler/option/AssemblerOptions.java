package dev.bootsmith.assembler.option;

import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to assemble.
 *
 * @param machine the object's format: i386 gives ELF32, x86-64 ELF64
 * @param searchDirectories where {@code .include} and {@code .incbin} look after the name itself, in order
 * @param definitions symbols defined before the first line, in order
 * @param files access to included files
 * @param debug what debuggers are told
 * @param listing what to list, or null if no listing is wanted
 * @param dialect whether messages and lints of our own are wanted
 * @param warnings what becomes of warnings
 * @param keepNops {@code -n}: pad code with single NOPs
 * @param code what the command line changes about instructions
 * @param traits small departures from the usual
 * @param architecture the processor and extensions of {@code -march=}, or an empty string
 * @param tuning the processor of {@code -mtune=}, or an empty string
 * @param limits bounds against hostile input
 */
public record AssemblerOptions(
        ElfMachine machine,
        List<String> searchDirectories,
        Map<String, Long> definitions,
        FileAccess files,
        DebugOptions debug,
        @Nullable ListingOptions listing,
        Dialect dialect,
        Warnings warnings,
        boolean keepNops,
        CodeOptions code,
        Set<Trait> traits,
        String architecture,
        String tuning,
        Limits limits) {
    /** How much is said. */
    public enum Dialect {
        /** What GNU as says, and no more. */
        GNU,
        /** Also lints for learners. */
        TEACHING
    }

    /** Small departures from the usual, each an option of GNU as. */
    public enum Trait {
        /** {@code -L}: labels that start with {@code .L} stay in the symbol table. */
        KEEP_LOCALS,
        /** {@code --strip-local-absolute}: local symbols that are numbers do not. */
        STRIP_LOCAL_ABSOLUTE,
        /** {@code --noexecstack}. */
        NO_EXECUTABLE_STACK,
        /** {@code --execstack}. */
        EXECUTABLE_STACK,
        /** {@code --elf-stt-common=yes}: common symbols have the type STT_COMMON. */
        COMMON_TYPE,
        /** {@code -mrelax-relocations=no}: no types that allow the linker to rewrite instructions. */
        PLAIN_GOT,
        /** {@code -msyntax=intel}: as if the source started with {@code .intel_syntax}. */
        INTEL_SYNTAX,
        /** {@code -mmnemonic=intel}: as if it started with {@code .intel_mnemonic}. */
        INTEL_MNEMONICS,
        /** {@code -mnaked-reg}: registers need no percent sign. */
        BARE_REGISTERS,
        /** {@code -mindex-reg}: as if it started with {@code .allow_index_reg}. */
        INDEX_REGISTERS,
        /** {@code --alternate}: as if the source started with {@code .altmacro}. */
        ALTERNATE_MACROS,
        /** {@code --size-check=warning}: a {@code .size} that comes to no number is no error. */
        SIZE_WARNING,
        /** {@code --compress-debug-sections}: sections for debuggers are packed and flagged so. */
        COMPRESS_DEBUG,
        /** {@code --compress-debug-sections=zlib-gnu}: the same, named {@code .zdebug} as before there was a flag. */
        COMPRESS_DEBUG_GNU,
        /** {@code -momit-lock-prefix=yes}: LOCK is left out everywhere. */
        OMIT_LOCK,
        /** {@code -mfence-as-lock-add=yes}: fences become a locked addition of 0 to the stack. */
        FENCE_AS_LOCK_ADD,
        /** {@code -madd-bnd-prefix}: BND before every near branch. */
        BOUND_PREFIX,
        /** {@code -mshared}: a jump to a global symbol stays one that the linker resolves. */
        PREEMPTIBLE,
        /** {@code -mx86-used-note=yes}: a note tells which instruction sets are used. */
        USED_NOTE,
        /** {@code -mintel64}: branches as Intel's processors know them. */
        INTEL64,
        /** {@code -mamd64}: and as AMD's do. */
        AMD64,
        /** {@code -msse2avx}: SSE instructions in VEX encoding. */
        SSE_AS_AVX,
        /** {@code -mavxscalar=256}: VEX.L is 1 where scalar instructions ignore it. */
        SCALAR_AS_256,
        /** {@code -mvexwig=1}: VEX.W is 1 where instructions ignore it. */
        VEX_W,
        /** {@code -muse-unaligned-vector-move}. */
        UNALIGNED_MOVES,
        /** {@code -q}: no warnings about what has no effect. */
        QUIET,
        /** {@code -mlfence-after-load=yes}. */
        LOAD_FENCE,
        /** {@code --generate-missing-build-notes=yes}: notes that an assembler made the code. */
        BUILD_NOTES,
        /** {@code --multibyte-handling=warn}: a warning for each line with a character beyond ASCII. */
        WARN_MULTIBYTE,
        /** {@code --multibyte-handling=warn-sym-only}: one for each symbol with such a character. */
        WARN_MULTIBYTE_SYMBOLS
    }

    /** What becomes of warnings. */
    public enum Warnings {
        SHOWN,
        HIDDEN,
        FATAL
    }

    /**
     * Bounds.
     *
     * @param statements most statements of one run, included files and expansions counted
     * @param expansions most statements that come out of macros and repetitions
     * @param lineCharacters longest line that an expansion may make
     * @param sectionBytes most bytes of all sections with contents
     * @param symbols most symbols, labels of expansions counted
     * @param macroDepth deepest nesting of macros
     * @param includeDepth deepest nesting of files
     * @param errors most errors before giving up
     * @param fileBytes most bytes of one source, included file or file put in by {@code .incbin}
     */
    public record Limits(
            long statements,
            long expansions,
            int lineCharacters,
            long sectionBytes,
            int symbols,
            int macroDepth,
            int includeDepth,
            int errors,
            int fileBytes) {
        public static final Limits DEFAULT =
                new Limits(20_000_000, 4_000_000, 1 << 18, 1L << 28, 10_000_000, 100, 64, 10_000, 1 << 30);

        /** The names that options use, in the order of the components. */
        public static final List<String> NAMES = List.of(
                "statements",
                "expansions",
                "line",
                "output",
                "symbols",
                "macro-depth",
                "include-depth",
                "errors",
                "file");

        /**
         * Returns the usual limits for a heap: an object is held several times while it is made, so that all sections
         * together may have an eighth of the heap, and at most 256 MiB; a symbol takes about 300 bytes.
         *
         * @param heapBytes the largest size of the heap
         */
        public static Limits forHeap(long heapBytes) {
            return DEFAULT.with("output", Math.max(1L << 24, Math.min(1L << 28, heapBytes / 8)))
                    .with("symbols", Math.max(50_000, heapBytes / 300))
                    .with("expansions", Math.max(500_000, Math.min(4_000_000, heapBytes / 64)))
                    .with("file", Math.max(1 << 24, Math.min(1 << 30, heapBytes / 4)));
        }

        /**
         * Returns these limits with one changed.
         *
         * @param name one of {@link #NAMES}
         * @param value the new bound, not negative
         */
        public Limits with(String name, long value) {
            long[] values = {
                statements,
                expansions,
                lineCharacters,
                sectionBytes,
                symbols,
                macroDepth,
                includeDepth,
                errors,
                fileBytes
            };
            int index = NAMES.indexOf(name);
            if (index < 0) {
                throw new IllegalArgumentException(name);
            }
            values[index] = value;
            return new Limits(
                    values[0],
                    values[1],
                    bounded(values[2]),
                    values[3],
                    bounded(values[4]),
                    bounded(values[5]),
                    bounded(values[6]),
                    bounded(values[7]),
                    bounded(values[8]));
        }

        private static int bounded(long value) {
            return (int) Math.min(Integer.MAX_VALUE, value);
        }
    }

    public AssemblerOptions {
        searchDirectories = List.copyOf(searchDirectories);
        traits = Set.copyOf(traits);
        definitions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(definitions));
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns the options of a bare command line. */
    public static AssemblerOptions of(ElfMachine machine) {
        return new AssemblerOptions(
                machine,
                List.of(),
                Map.of(),
                FileAccess.NONE,
                DebugOptions.NONE,
                null,
                Dialect.TEACHING,
                Warnings.SHOWN,
                false,
                CodeOptions.NONE,
                Set.of(),
                "",
                "",
                Limits.DEFAULT);
    }

    public AssemblerOptions withFiles(FileAccess newFiles) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                newFiles,
                debug,
                listing,
                dialect,
                warnings,
                keepNops,
                code,
                traits,
                architecture,
                tuning,
                limits);
    }

    public AssemblerOptions withDebug(DebugOptions newDebug) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                newDebug,
                listing,
                dialect,
                warnings,
                keepNops,
                code,
                traits,
                architecture,
                tuning,
                limits);
    }

    public AssemblerOptions withDialect(Dialect newDialect) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                debug,
                listing,
                newDialect,
                warnings,
                keepNops,
                code,
                traits,
                architecture,
                tuning,
                limits);
    }

    public AssemblerOptions withLimits(Limits newLimits) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                debug,
                listing,
                dialect,
                warnings,
                keepNops,
                code,
                traits,
                architecture,
                tuning,
                newLimits);
    }
}
