package dev.bootsmith.linker.option;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.option.LinkInput.ArchiveUse;
import dev.bootsmith.linker.option.LinkInput.Format;
import dev.bootsmith.linker.option.LinkInput.Kind;
import dev.bootsmith.linker.option.LinkOptions.DiscardLocals;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.Linkage;
import dev.bootsmith.linker.option.LinkOptions.OrphanHandling;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.linker.option.LinkOptions.Strip;
import dev.bootsmith.linker.option.LinkOptions.Switch;
import dev.bootsmith.linker.option.LinkOptions.SymbolicBinding;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * GNU ld's command line. An option that is not understood is refused by name; options that do not matter to static links
 * of kernels (search paths of dynamic linkers, hash styles) are accepted and have no effect.
 *
 * @ld Command-line Options
 */
public final class LdOptionsParser {
    private static final int MAX_NESTED_FILES = 16;
    /** Options of one dash that are followed by their value, joined or not. */
    private static final String SHORT_WITH_VALUE = "oTLlemubzGyYAfhIOR";
    /**
     * Long options that change nothing in a static link, with GNU ld neither: they speak of shared libraries and of
     * dynamic linkers, of memory use, of other processors, or ask for what is done anyway.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "static",
            "non_shared",
            "warn-constructors",
            "warn-alternate-em",
            "warn-textrel",
            "no-warn-common",
            "Bstatic",
            "dn",
            "dy",
            "Bdynamic",
            "call_shared",
            "nostdlib",
            "as-needed",
            "no-as-needed",
            "no-keep-memory",
            "reduce-memory-overheads",
            "no-ld-generated-unwind-info",
            "no-add-needed",
            "add-needed",
            "no-copy-dt-needed-entries",
            "no-print-gc-sections",
            "qmagic",
            "Qy",
            "no-demangle",
            "demangle",
            "no-error-execstack",
            "no-error-rwx-segments",
            "no-strip-discarded",
            "strip-discarded",
            "no-ctf-variables",
            "no-toc-optimize",
            "Bgroup",
            "no-apply-dynamic-relocs");
    /** Options that do something with GNU ld and nothing here: accepted with a warning that names them. */
    private static final Set<String> IGNORED = Set.of(
            "warn-once",
            "warn-section-align",
            "trace",
            "t",
            "verbose",
            "stats",
            "no-warn-mismatch",
            "accept-unknown-input-arch");
    /** The same, with a value. */
    private static final Set<String> VALUE_IGNORED =
            Set.of("dependency-file", "error-handling-script", "compress-debug-sections");

    /** Long options with a value that, as those without, change nothing in a static link. */
    private static final Set<String> VALUE_WITHOUT_EFFECT = Set.of(
            "rpath-link",
            "plugin",
            "plugin-opt",
            "dynamic-list",
            "color-diagnostics",
            "A",
            "architecture",
            "init",
            "fini",
            "assert");

    private static final Map<String, String> SECTION_OPTIONS =
            Map.of("Ttext", ".text", "Tdata", ".data", "Tbss", ".bss");
    private static final Map<String, String> SEGMENT_OPTIONS = Map.of(
            "Ttext-segment", "text-segment", "Trodata-segment", "rodata-segment", "Tldata-segment", "ldata-segment");

    private final LinkOptions options;
    private final DiagnosticSink sink;
    private final List<LinkInput> inputs = new ArrayList<>();
    private final Deque<String> words = new ArrayDeque<>();
    private Format format = Format.DEFAULT;
    private ArchiveUse archiveUse = ArchiveUse.WANTED_MEMBERS;
    private final Set<String> givenPages = new HashSet<>();
    private int nestedFiles;
    private boolean failed;

    private LdOptionsParser(LinkOptions options, DiagnosticSink sink) {
        this.options = options;
        this.sink = sink;
    }

    /** What a command line asks for. */
    public record CommandLine(LinkOptions options, List<LinkInput> inputs) {}

    /** Parses a command line without the command's name; reports what is wrong and then returns nothing. */
    public static Optional<CommandLine> parse(List<String> arguments, FileAccess files, DiagnosticSink sink) {
        LdOptionsParser parser = new LdOptionsParser(new LinkOptions(files), sink);
        parser.words.addAll(arguments);
        parser.run();
        parser.settlePages();
        return parser.failed ? Optional.empty() : Optional.of(new CommandLine(parser.options, parser.inputs));
    }

    private void run() {
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.startsWith("@")) {
                readNested(word.substring(1));
            } else if (!word.startsWith("-") || word.equals("-")) {
                inputs.add(LinkInput.file(word).with(format, archiveUse));
            } else {
                option(word);
            }
        }
    }

    /** Puts the words of a file in place of its mention. */
    private void readNested(String path) {
        if (++nestedFiles > MAX_NESTED_FILES) {
            error(LinkerCode.OPTION_ARGUMENT, "@" + path, "");
            return;
        }
        try {
            String text = new String(options.files().read(path), StandardCharsets.UTF_8);
            List<String> nested = new ArrayList<>(List.of(text.strip().split("\\s+")));
            for (int i = nested.size() - 1; i >= 0; i--) {
                if (!nested.get(i).isEmpty()) {
                    words.push(nested.get(i));
                }
            }
        } catch (IOException unreadable) {
            error(LinkerCode.FILE_NOT_FOUND, path);
        }
    }

    private void option(String word) {
        boolean doubleDash = word.startsWith("--");
        String body = word.substring(doubleDash ? 2 : 1);
        int equals = body.indexOf('=');
        String name = equals >= 0 ? body.substring(0, equals) : body;
        Optional<String> value = equals >= 0 ? Optional.of(body.substring(equals + 1)) : Optional.empty();
        if (flag(name, value) || WITHOUT_EFFECT.contains(name)) {
            return;
        }
        if (IGNORED.contains(name)) {
            ignored(word);
            return;
        }
        if (valued(name, value)) {
            return;
        }
        boolean shortWithValue = !doubleDash && SHORT_WITH_VALUE.indexOf(body.charAt(0)) >= 0;
        if (shortWithValue) {
            String rest = body.substring(1);
            String argument = rest.isEmpty() ? next(word) : rest;
            shortOption(word, body.charAt(0), argument);
            return;
        }
        error(LinkerCode.UNKNOWN_OPTION, word);
    }

    /** Options without value. */
    private boolean flag(String name, Optional<String> value) {
        switch (name) {
            case "N", "omagic" -> options.setPaging(Paging.OMAGIC);
            case "n", "nmagic" -> options.setPaging(Paging.NMAGIC);
            case "r", "i", "relocatable" -> options.set(Feature.RELOCATABLE, Switch.ON);
            case "shared", "Bshareable" -> options.setLinkage(Linkage.SHARED);
            case "pie", "pic-executable" -> options.setLinkage(Linkage.POSITION_INDEPENDENT);
            case "no-pie" -> options.setLinkage(Linkage.FIXED);
            case "Bsymbolic" -> options.setSymbolicBinding(SymbolicBinding.ALL);
            case "Bsymbolic-functions" -> options.setSymbolicBinding(SymbolicBinding.FUNCTIONS);
            case "Bno-symbolic" -> options.setSymbolicBinding(SymbolicBinding.NONE);
            case "no-dynamic-linker" -> options.set(Feature.NO_INTERPRETER, Switch.ON);
            case "export-dynamic", "E" -> options.set(Feature.EXPORT_DYNAMIC, Switch.ON);
            case "no-export-dynamic" -> options.set(Feature.EXPORT_DYNAMIC, Switch.OFF);
            case "no-undefined" -> options.set(Feature.NO_UNDEFINED, Switch.ON);
            case "enable-new-dtags" -> options.set(Feature.NEW_DYNAMIC_TAGS, Switch.ON);
            case "disable-new-dtags" -> options.set(Feature.NEW_DYNAMIC_TAGS, Switch.OFF);
            case "eh-frame-hdr" -> options.set(Feature.EH_FRAME_HEADER, Switch.ON);
            case "no-eh-frame-hdr" -> options.set(Feature.EH_FRAME_HEADER, Switch.OFF);
            case "q", "emit-relocs" -> options.set(Feature.EMIT_RELOCATIONS, Switch.ON);
            case "s", "strip-all" -> options.setStrip(Strip.ALL);
            case "S", "strip-debug" -> options.setStrip(Strip.DEBUG);
            case "x", "discard-all" -> options.setDiscardLocals(DiscardLocals.ALL);
            case "X", "discard-locals" -> options.setDiscardLocals(DiscardLocals.TEMPORARY);
            case "M", "print-map" -> options.set(Feature.PRINT_MAP, Switch.ON);
            case "d", "dc", "dp" -> options.set(Feature.DEFINE_COMMON, Switch.ON);
            case "no-omagic" -> options.setPaging(Paging.PAGED);
            case "discard-none" -> options.setDiscardLocals(DiscardLocals.NONE);
            case "no-define-common" -> unsupported("--no-define-common");
            case "fatal-warnings" -> options.set(Feature.FATAL_WARNINGS, Switch.ON);
            case "no-fatal-warnings" -> options.set(Feature.FATAL_WARNINGS, Switch.OFF);
            case "warn-common" -> options.set(Feature.WARN_COMMON, Switch.ON);
            case "no-warnings", "w" -> options.set(Feature.NO_WARNINGS, Switch.ON);
            case "no-warn-execstack" -> options.set(Feature.WARN_EXECUTABLE_STACK, Switch.OFF);
            case "warn-execstack" -> options.set(Feature.WARN_EXECUTABLE_STACK, Switch.ON);
            case "no-gc-sections" -> options.set(Feature.GC_SECTIONS, Switch.OFF);
            case "gc-sections" -> options.set(Feature.GC_SECTIONS, Switch.ON);
            case "print-gc-sections" -> options.set(Feature.PRINT_GC_SECTIONS, Switch.ON);
            case "print-memory-usage" -> options.set(Feature.PRINT_MEMORY_USAGE, Switch.ON);
            case "no-relax" -> options.set(Feature.RELAX, Switch.OFF);
            case "relax" -> options.set(Feature.RELAX, Switch.ON);
            case "no-check-sections" -> options.set(Feature.CHECK_SECTIONS, Switch.OFF);
            case "check-sections" -> options.set(Feature.CHECK_SECTIONS, Switch.ON);
            case "no-warn-rwx-segments" -> options.set(Feature.WARN_RWX_SEGMENTS, Switch.OFF);
            case "warn-rwx-segments" -> options.set(Feature.WARN_RWX_SEGMENTS, Switch.ON);
            case "allow-multiple-definition" -> options.set(Feature.ALLOW_MULTIPLE_DEFINITION, Switch.ON);
            case "noinhibit-exec" -> options.set(Feature.IGNORE_UNRESOLVED, Switch.ON);
            case "cref" -> options.set(Feature.CROSS_REFERENCE, Switch.ON);
            case "start-group", "(" -> inputs.add(LinkInput.of(Kind.GROUP_START, ""));
            case "end-group", ")" -> inputs.add(LinkInput.of(Kind.GROUP_END, ""));
            case "whole-archive" -> archiveUse = ArchiveUse.ALL_MEMBERS;
            case "no-whole-archive" -> archiveUse = ArchiveUse.WANTED_MEMBERS;
            case "sort-common" ->
                options.set(Feature.SORT_COMMON, value.orElse("").equals("none") ? Switch.OFF : Switch.ON);
            case "build-id" -> {
                String style = value.orElse("sha1");
                options.setBuildId(style.equals("none") ? null : style);
            }
            case "no-build-id" -> options.setBuildId(null);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Long options with a value, joined by {@code =} or as the next word. */
    private boolean valued(String name, Optional<String> joined) {
        if (SECTION_OPTIONS.containsKey(name)) {
            address(name, joined.orElseGet(() -> next("-" + name)))
                    .ifPresent(address -> sectionStart(SECTION_OPTIONS.get(name), address));
            return true;
        }
        if (SEGMENT_OPTIONS.containsKey(name)) {
            address(name, joined.orElseGet(() -> next("-" + name)))
                    .ifPresent(address -> segmentStart(SEGMENT_OPTIONS.get(name), address));
            return true;
        }
        if (VALUE_IGNORED.contains(name)) {
            String ignored = joined.orElseGet(() -> next("--" + name));
            if (!ignored.isEmpty() && !ignored.equals("none")) {
                ignored("--" + name + "=" + ignored);
            }
            return true;
        }
        if (VALUE_WITHOUT_EFFECT.contains(name)) {
            if (joined.isEmpty()) {
                next("--" + name);
            }
            return true;
        }
        switch (name) {
            case "script", "default-script", "dT" -> script(joined.orElseGet(() -> next("--script")));
            case "output" -> options.setOutputName(joined.orElseGet(() -> next("--output")));
            case "entry" -> options.setEntry(joined.orElseGet(() -> next("--entry")));
            case "oformat" -> outputFormat(joined.orElseGet(() -> next("--oformat")));
            case "format" -> inputFormat(joined.orElseGet(() -> next("--format")));
            case "defsym" -> definition(joined.orElseGet(() -> next("--defsym")));
            case "section-start" -> sectionStart(joined.orElseGet(() -> next("--section-start")));
            case "library" -> library(joined.orElseGet(() -> next("--library")));
            case "library-path" -> libraryFolder(joined.orElseGet(() -> next("--library-path")));
            case "sysroot" -> options.setSystemRoot(joined.orElseGet(() -> next("--sysroot")));
            case "undefined", "require-defined" -> options.undefined().add(joined.orElseGet(() -> next("--undefined")));
            case "trace-symbol" -> options.traced().add(joined.orElseGet(() -> next("--trace-symbol")));
            case "wrap" -> options.wrapped().add(joined.orElseGet(() -> next("--wrap")));
            case "hash-style" -> hashStyle(joined.orElseGet(() -> next("--hash-style")));
            case "dynamic-linker" -> options.setInterpreter(joined.orElseGet(() -> next("--dynamic-linker")));
            case "soname" -> options.setSoname(joined.orElseGet(() -> next("-soname")));
            case "rpath" -> options.addRunPath(joined.orElseGet(() -> next("-rpath")));
            case "version-script" -> versionScript(joined.orElseGet(() -> next("--version-script")));
            case "spare-dynamic-tags" -> spareTags(joined.orElseGet(() -> next("--spare-dynamic-tags")));
            case "just-symbols" -> symbolsOf(joined.orElseGet(() -> next("--just-symbols")));
            case "retain-symbols-file" -> retain(joined.orElseGet(() -> next("--retain-symbols-file")));
            case "Map" -> options.setMapFile(joined.orElseGet(() -> next("-Map")));
            case "orphan-handling" -> orphanHandling(joined.orElseGet(() -> next("--orphan-handling")));
            case "sort-section" -> options.setSortSection(joined.orElseGet(() -> next("--sort-section")));
            case "unresolved-symbols" ->
                options.set(
                        Feature.IGNORE_UNRESOLVED,
                        joined.orElseGet(() -> next("--unresolved-symbols")).startsWith("ignore")
                                ? Switch.ON
                                : Switch.OFF);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void shortOption(String word, char letter, String argument) {
        switch (letter) {
            case 'o' -> options.setOutputName(argument);
            case 'T' -> script(argument);
            case 'L' -> libraryFolder(argument);
            case 'l' -> library(argument);
            case 'e' -> options.setEntry(argument);
            case 'm' -> emulation(argument);
            case 'u' -> options.undefined().add(argument);
            case 'b' -> inputFormat(argument);
            case 'z' -> keyword(argument);
            case 'y' -> options.traced().add(argument);
            case 'R' -> symbolsOf(argument);
            case 'h' -> options.setSoname(argument);
            case 'I' -> options.setInterpreter(argument);
            case 'O', 'G', 'Y', 'A', 'f' -> {
                // Dynamic linking, other processors' small data, speed of dynamic symbol tables: nothing to do.
            }
            default -> error(LinkerCode.UNKNOWN_OPTION, word);
        }
    }

    private void library(String name) {
        inputs.add(LinkInput.of(Kind.LIBRARY, name).with(Format.DEFAULT, archiveUse));
    }

    /** A definition counts where it stands: in front of the script, or behind it. */
    private void definition(String text) {
        inputs.add(LinkInput.of(Kind.DEFINITION, text));
    }

    private void sectionStart(String section, long address) {
        options.setSectionStart(section, address);
        showAddress(section, address);
    }

    private void segmentStart(String segment, long address) {
        options.segmentStarts().put(segment, address);
        showAddress("." + segment, address);
    }

    private void showAddress(String section, long address) {
        String line = "Address of section " + section + " set to 0x" + Long.toHexString(address);
        inputs.add(LinkInput.of(Kind.MAP_LINE, line));
    }

    private void libraryFolder(String path) {
        options.libraryPath().add(options.inSystemRoot(path));
    }

    private void script(String path) {
        List<String> candidates = new ArrayList<>(List.of(path));
        options.libraryPath().forEach(folder -> candidates.add(folder + "/" + path));
        for (String candidate : candidates) {
            if (options.files().exists(candidate)) {
                try {
                    String text = new String(options.files().read(candidate), StandardCharsets.UTF_8);
                    options.setScript(new SourceFile(candidate, text));
                    inputs.add(LinkInput.of(Kind.SCRIPT, candidate));
                    return;
                } catch (IOException unreadable) {
                    break;
                }
            }
        }
        error(LinkerCode.FILE_NOT_FOUND, path);
    }

    /** A folder after -R is meant as -rpath means it. */
    private void symbolsOf(String path) {
        if (options.files().exists(path)) {
            inputs.add(LinkInput.of(Kind.SYMBOLS, path));
        } else if (path.startsWith("/") && path.indexOf('.') < 0) {
            options.addRunPath(path);
        } else {
            error(LinkerCode.FILE_NOT_FOUND, path);
        }
    }

    /** Reads the names that the symbol table keeps, one or more a line. */
    private void retain(String path) {
        try {
            String text = new String(options.files().read(path), StandardCharsets.UTF_8);
            Set<String> names = new HashSet<>(List.of(text.strip().split("\\s+")));
            options.setRetainedSymbols(names);
        } catch (IOException unreadable) {
            error(LinkerCode.FILE_NOT_FOUND, path);
        }
    }

    private void versionScript(String path) {
        try {
            String text = new String(options.files().read(path), StandardCharsets.UTF_8);
            options.setVersionScript(new SourceFile(path, text));
        } catch (IOException unreadable) {
            error(LinkerCode.FILE_NOT_FOUND, path);
        }
    }

    private void hashStyle(String name) {
        switch (name) {
            case "sysv", "gnu", "both" -> options.setHashStyle(name);
            default -> error(LinkerCode.OPTION_ARGUMENT, "--hash-style", name);
        }
    }

    private void spareTags(String text) {
        if (text.matches("[0-9]{1,3}")) {
            options.setSpareDynamicTags(Integer.parseInt(text));
        } else {
            error(LinkerCode.OPTION_ARGUMENT, "--spare-dynamic-tags", text);
        }
    }

    private void emulation(String name) {
        switch (name) {
            case "elf_x86_64" -> options.setMachine(ElfMachine.X86_64);
            case "elf_i386" -> options.setMachine(ElfMachine.I386);
            default -> error(LinkerCode.OPTION_ARGUMENT, "-m", name);
        }
    }

    private void outputFormat(String name) {
        switch (name) {
            case "binary" -> options.setOutputFormat(OutputFormat.BINARY);
            case "elf64-x86-64", "elf32-i386" -> options.setOutputFormat(OutputFormat.ELF);
            default -> error(LinkerCode.UNKNOWN_FORMAT, name);
        }
    }

    private void inputFormat(String name) {
        switch (name) {
            case "binary" -> format = Format.BINARY;
            case "default", "elf64-x86-64", "elf32-i386" -> format = Format.DEFAULT;
            default -> error(LinkerCode.UNKNOWN_FORMAT, name);
        }
    }

    private void orphanHandling(String name) {
        switch (name) {
            case "place" -> options.setOrphanHandling(OrphanHandling.PLACE);
            case "warn" -> options.setOrphanHandling(OrphanHandling.WARN);
            case "error" -> options.setOrphanHandling(OrphanHandling.ERROR);
            case "discard" -> options.setOrphanHandling(OrphanHandling.DISCARD);
            default -> error(LinkerCode.OPTION_ARGUMENT, "--orphan-handling", name);
        }
    }

    private void sectionStart(String text) {
        int equals = text.lastIndexOf('=');
        if (equals <= 0) {
            error(LinkerCode.OPTION_ARGUMENT, "--section-start", text);
            return;
        }
        address("section-start", text.substring(equals + 1))
                .ifPresent(address -> sectionStart(text.substring(0, equals), address));
    }

    /** Addresses on the command line are hexadecimal, with or without 0x. */
    private Optional<Long> address(String option, String text) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        if (digits.isEmpty() || digits.length() > 16 || !digits.matches("[0-9a-fA-F]+")) {
            error(LinkerCode.OPTION_ARGUMENT, "-" + option, text);
            return Optional.empty();
        }
        return Optional.of(Long.parseUnsignedLong(digits, 16));
    }

    private void keyword(String text) {
        int equals = text.indexOf('=');
        String name = equals >= 0 ? text.substring(0, equals) : text;
        switch (name) {
            case "max-page-size", "common-page-size" -> pageSize(name, text.substring(equals + 1));
            case "separate-code" -> options.set(Feature.SEPARATE_CODE, Switch.ON);
            case "noseparate-code" -> options.set(Feature.SEPARATE_CODE, Switch.OFF);
            case "noexecstack" -> options.set(Feature.NO_EXECUTABLE_STACK, Switch.ON);
            case "execstack" -> options.set(Feature.EXECUTABLE_STACK, Switch.ON);
            case "relro" -> options.set(Feature.RELRO, Switch.ON);
            case "norelro" -> options.set(Feature.RELRO, Switch.OFF);
            case "muldefs" -> options.set(Feature.ALLOW_MULTIPLE_DEFINITION, Switch.ON);
            case "nodefaultlib" -> {
                options.set(Feature.NO_DEFAULT_LIBRARY_PATH, Switch.ON);
                options.addDynamicFlag(0x800);
            }
            case "stack-size" -> stackSize(text.substring(equals + 1));
            case "ibt", "ibtplt" -> options.set(Feature.MARK_IBT, Switch.ON);
            case "shstk" -> options.set(Feature.MARK_SHSTK, Switch.ON);
            case "nognustack", "start-stop-gc" -> ignored("-z " + text);
            case "now" -> options.set(Feature.BIND_NOW, Switch.ON);
            case "lazy" -> options.set(Feature.BIND_NOW, Switch.OFF);
            case "defs" -> options.set(Feature.NO_UNDEFINED, Switch.ON);
            case "undefs" -> options.set(Feature.NO_UNDEFINED, Switch.OFF);
            case "text" -> options.set(Feature.TEXT_IS_CONSTANT, Switch.ON);
            case "notext", "textoff" -> {
                options.set(Feature.TEXT_IS_CONSTANT, Switch.OFF);
                options.set(Feature.TEXT_MAY_CHANGE, Switch.ON);
            }
            case "combreloc" -> options.set(Feature.COMBINE_RELOCATIONS, Switch.ON);
            case "nocombreloc" -> options.set(Feature.COMBINE_RELOCATIONS, Switch.OFF);
            case "noreloc-overflow" -> options.set(Feature.RELOCATION_OVERFLOW_CHECK, Switch.OFF);
            case "nodelete" -> options.addDynamicFlag(0x8);
            case "initfirst" -> options.addDynamicFlag(0x20);
            case "nodlopen" -> options.addDynamicFlag(0x40);
            case "interpose" -> options.addDynamicFlag(0x400);
            case "nodump" -> options.addDynamicFlag(0x1000);
            case "global" -> options.addDynamicFlag(0x2);
            case "nocopyreloc",
                    "noextern-protected-data",
                    "nostart-stop-gc",
                    "dynamic-undefined-weak",
                    "nodynamic-undefined-weak",
                    "indirect-extern-access",
                    "noindirect-extern-access",
                    "nomark-plt",
                    "nounique-symbol",
                    "nopack-relative-relocs",
                    "nosectionheader" -> {
                // For dynamic linkers and system loaders.
            }
            default -> sink.report(Diagnostic.of(LinkerCode.IGNORED, "-z " + text));
        }
    }

    /** The common page is never larger than the largest one: whichever was not given follows the other. */
    private void settlePages() {
        if (options.commonPageSize() > options.maxPageSize()) {
            if (!givenPages.contains("common-page-size")) {
                options.setCommonPageSize(options.maxPageSize());
            } else if (!givenPages.contains("max-page-size")) {
                options.setMaxPageSize(options.commonPageSize());
            } else {
                error(LinkerCode.OPTION_ARGUMENT, "-z common-page-size", Long.toString(options.commonPageSize()));
            }
        }
    }

    private void stackSize(String text) {
        try {
            options.setStackSize(Long.decode(text));
        } catch (NumberFormatException notNumber) {
            error(LinkerCode.OPTION_ARGUMENT, "-z stack-size", text);
        }
    }

    private void pageSize(String name, String text) {
        try {
            long size = Long.decode(text);
            if (size > 0 && (size & (size - 1)) == 0) {
                givenPages.add(name);
                if (name.equals("max-page-size")) {
                    options.setMaxPageSize(size);
                } else {
                    options.setCommonPageSize(size);
                }
                return;
            }
        } catch (NumberFormatException notNumber) {
            // Reported below, as is a number that is no power of two.
        }
        error(LinkerCode.OPTION_ARGUMENT, "-z " + name, text);
    }

    private String next(String option) {
        if (words.isEmpty()) {
            error(LinkerCode.OPTION_ARGUMENT, option, "");
            return "";
        }
        return words.pop();
    }

    private void ignored(String what) {
        sink.report(Diagnostic.of(LinkerCode.IGNORED, what));
    }

    private void unsupported(String what) {
        error(LinkerCode.UNSUPPORTED, what);
    }

    private void error(LinkerCode code, Object... arguments) {
        failed = true;
        sink.report(Diagnostic.of(code, arguments));
    }
}
