package dev.bootsmith.assembler.option;

import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Map;

/**
 * How to assemble.
 *
 * @param machine the object's format: i386 gives ELF32, x86-64 ELF64
 * @param searchDirectories where {@code .include} and {@code .incbin} look after the name itself, in order
 * @param definitions symbols defined before the first line, in order
 * @param files access to included files
 * @param debug whether to describe hand-written source lines to a debugger
 * @param dialect whether messages and lints of our own are wanted
 * @param warnings what becomes of warnings
 * @param keepNops {@code -n}: pad code with single NOPs
 * @param noExecStack {@code --noexecstack}: mark the stack as not executable
 * @param generic32 CODE32 padding of the 80386 even if {@code -march} allows better
 * @param limits bounds against hostile input
 */
public record AssemblerOptions(
        ElfMachine machine,
        List<String> searchDirectories,
        Map<String, Long> definitions,
        FileAccess files,
        Debug debug,
        Dialect dialect,
        Warnings warnings,
        boolean keepNops,
        boolean noExecStack,
        boolean generic32,
        Limits limits) {
    /** Debugging information. */
    public enum Debug {
        NONE,
        DWARF_2,
        DWARF_3,
        DWARF_4,
        DWARF_5
    }

    /** How much is said. */
    public enum Dialect {
        /** What GNU as says, and no more. */
        GNU,
        /** Also lints for learners. */
        TEACHING
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
     * @param statements most statements after expansion
     * @param sectionBytes largest section with contents
     * @param macroDepth deepest nesting of macros
     * @param includeDepth deepest nesting of files
     * @param errors most errors before giving up
     */
    public record Limits(long statements, long sectionBytes, int macroDepth, int includeDepth, int errors) {
        public static final Limits DEFAULT = new Limits(20_000_000, 1L << 28, 100, 64, 500);
    }

    public AssemblerOptions {
        searchDirectories = List.copyOf(searchDirectories);
        definitions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(definitions));
    }

    /** Returns the options of a bare command line. */
    public static AssemblerOptions of(ElfMachine machine) {
        return new AssemblerOptions(
                machine,
                List.of(),
                Map.of(),
                FileAccess.NONE,
                Debug.NONE,
                Dialect.TEACHING,
                Warnings.SHOWN,
                false,
                false,
                true,
                Limits.DEFAULT);
    }

    public AssemblerOptions withFiles(FileAccess newFiles) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                newFiles,
                debug,
                dialect,
                warnings,
                keepNops,
                noExecStack,
                generic32,
                limits);
    }

    public AssemblerOptions withLimits(Limits newLimits) {
        return new AssemblerOptions(
                machine,
                searchDirectories,
                definitions,
                files,
                debug,
                dialect,
                warnings,
                keepNops,
                noExecStack,
                generic32,
                newLimits);
    }
}
