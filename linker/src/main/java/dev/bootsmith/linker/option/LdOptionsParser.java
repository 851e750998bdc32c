package dev.bootsmith.linker.option;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.option.LdOptionReader.Piece;
import dev.bootsmith.linker.option.LinkInput.ArchiveUse;
import dev.bootsmith.linker.option.LinkInput.Format;
import dev.bootsmith.linker.option.LinkInput.Kind;
import dev.bootsmith.linker.option.LinkOptions.CommonOrder;
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
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * GNU ld's command line. What a word means is said by {@link LdOption}; one that is not understood is refused by name.
 *
 * @ld Command-line Options
 */
public final class LdOptionsParser {
    private final LinkOptions options;
    private final DiagnosticSink sink;
    private final Consumer<Request> requests;
    private final LdOptionReader reader;
    private final LdKeywords keywords;
    private final List<LinkInput> inputs = new ArrayList<>();
    private final Deque<ArchiveUse> pushed = new ArrayDeque<>();
    private final List<String> dynamicOnly = new ArrayList<>();
    private Format format = Format.DEFAULT;
    private ArchiveUse archiveUse = ArchiveUse.WANTED_MEMBERS;
    private boolean isAnswered;
    private boolean asksFormat;
    private boolean failed;

    private LdOptionsParser(
            List<String> arguments,
            Collection<String> others,
            LinkOptions options,
            DiagnosticSink sink,
            Consumer<Request> requests) {
        this.options = options;
        this.sink = sink;
        this.requests = requests;
        this.reader = new LdOptionReader(arguments, others, options.files(), this::error);
        this.keywords = new LdKeywords(options, sink);
    }

    /** What is printed at once, in the order of the words that ask for it. */
    public enum Request {
        /** {@code --version}; nothing else is done. */
        VERSION,
        /** {@code -v}: links if there are files. */
        SHORT_VERSION,
        /** {@code -V}, {@code --verbose}: with the machines that can be linked for. */
        VERSION_AND_EMULATIONS,
        /** {@code --help}; nothing else is done. */
        HELP,
        /** {@code --print-sysroot}; nothing else is done. */
        SYSTEM_ROOT,
        /** {@code --print-output-format}: links if there are files. */
        OUTPUT_FORMAT
    }

    /**
     * What a command line asks for.
     *
     * @param isAnswered whether it was a question that {@link Request} answered, and nothing is to be linked
     */
    public record CommandLine(LinkOptions options, List<LinkInput> inputs, boolean isAnswered) {}

    /** Parses a command line without the command's name; reports what is wrong and then returns nothing. */
    public static Optional<CommandLine> parse(List<String> arguments, FileAccess files, DiagnosticSink sink) {
        return parse(arguments, List.of(), new LinkOptions(files), sink, request -> {});
    }

    /**
     * The same, for a command that answers questions and has options of its own.
     *
     * @param others its own options, without dashes, which it took out of the arguments; a misspelt one may have meant them
     * @param options is filled
     * @param requests answers at once, since later words may be wrong
     */
    public static Optional<CommandLine> parse(
            List<String> arguments,
            Collection<String> others,
            LinkOptions options,
            DiagnosticSink sink,
            Consumer<Request> requests) {
        LdOptionsParser parser = new LdOptionsParser(arguments, others, options, sink, requests);
        boolean isComplete = parser.run();
        if (isComplete) {
            if (parser.asksFormat) {
                parser.answer(Request.OUTPUT_FORMAT); // Behind -m.
            }
            parser.keywords.settlePages();
            parser.refuseDynamicOnly();
        }
        return parser.failed || parser.keywords.hasFailed()
                ? Optional.empty()
                : Optional.of(new CommandLine(
                        options, parser.inputs, !isComplete || parser.isAnswered && parser.namesNoFile()));
    }

    /** Returns whether all words were read: a question may end it. */
    private boolean run() {
        Optional<Piece> piece = reader.next();
        while (piece.isPresent()) {
            LdOption option = piece.get().option();
            if (option == null) {
                inputs.add(LinkInput.file(piece.get().word()).with(format, archiveUse));
            } else if (!take(option, piece.get())) {
                return false;
            }
            piece = reader.next();
        }
        return true;
    }

    private boolean namesNoFile() {
        return inputs.stream()
                .noneMatch(input ->
                        input.kind() == Kind.FILE || input.kind() == Kind.LIBRARY || input.kind() == Kind.SYMBOLS);
    }

    /** Returns whether to read on. */
    private boolean take(LdOption option, Piece piece) {
        switch (option.treatment()) {
            case DONE -> {
                return option.value() == LdOption.Value.NONE ? flag(option) : valued(option, piece);
            }
            case WITHOUT_EFFECT -> {
                // As with GNU ld.
            }
            case DYNAMIC_ONLY -> dynamicOnly.add(piece.word());
            case IGNORED -> ignored(piece.word());
            case REFUSED -> error(LinkerCode.UNSUPPORTED, piece.word());
        }
        return true;
    }

    /** A dynamic linker would look at what these options say; nothing is written for it. */
    private void refuseDynamicOnly() {
        if (options.isPositionIndependent()) {
            dynamicOnly.forEach(word -> error(LinkerCode.UNSUPPORTED, word));
        }
    }

    /** Options without value. Returns whether to read on. */
    private boolean flag(LdOption option) {
        switch (option) {
            case OMAGIC -> options.setPaging(Paging.OMAGIC);
            case NMAGIC -> options.setPaging(Paging.NMAGIC);
            case NO_OMAGIC -> options.setPaging(Paging.PAGED);
            case RELOCATABLE -> options.set(Feature.RELOCATABLE, Switch.ON);
            case SHARED -> options.setLinkage(Linkage.SHARED);
            case PIE -> options.setLinkage(Linkage.POSITION_INDEPENDENT);
            case NO_PIE -> options.setLinkage(Linkage.FIXED);
            case BIND_OWN_SYMBOLS -> options.setSymbolicBinding(SymbolicBinding.ALL);
            case BIND_OWN_FUNCTIONS -> options.setSymbolicBinding(SymbolicBinding.FUNCTIONS);
            case BIND_NOTHING -> options.setSymbolicBinding(SymbolicBinding.NONE);
            case NO_DYNAMIC_LINKER -> options.set(Feature.NO_INTERPRETER, Switch.ON);
            case UNWIND_STUBS -> options.set(Feature.UNWIND_STUBS, Switch.ON);
            case NO_UNWIND_STUBS -> options.set(Feature.UNWIND_STUBS, Switch.OFF);
            case EXPORT_DYNAMIC -> options.set(Feature.EXPORT_DYNAMIC, Switch.ON);
            case NO_EXPORT_DYNAMIC -> options.set(Feature.EXPORT_DYNAMIC, Switch.OFF);
            case NO_UNDEFINED -> options.set(Feature.NO_UNDEFINED, Switch.ON);
            case NEW_DYNAMIC_TAGS -> options.set(Feature.NEW_DYNAMIC_TAGS, Switch.ON);
            case OLD_DYNAMIC_TAGS -> options.set(Feature.NEW_DYNAMIC_TAGS, Switch.OFF);
            case EH_FRAME_HEADER -> options.set(Feature.EH_FRAME_HEADER, Switch.ON);
            case NO_EH_FRAME_HEADER -> options.set(Feature.EH_FRAME_HEADER, Switch.OFF);
            case EMIT_RELOCATIONS -> options.set(Feature.EMIT_RELOCATIONS, Switch.ON);
            case STRIP_ALL -> options.setStrip(Strip.ALL);
            case STRIP_DEBUG -> options.setStrip(Strip.DEBUG);
            case DISCARD_ALL -> options.setDiscardLocals(DiscardLocals.ALL);
            case DISCARD_LOCALS -> options.setDiscardLocals(DiscardLocals.TEMPORARY);
            case DISCARD_NONE -> options.setDiscardLocals(DiscardLocals.NONE);
            case PRINT_MAP -> options.set(Feature.PRINT_MAP, Switch.ON);
            case MAP_DISCARDED -> options.set(Feature.MAP_DISCARDED, Switch.ON);
            case NO_MAP_DISCARDED -> options.set(Feature.MAP_DISCARDED, Switch.OFF);
            case TRACE -> options.set(Feature.TRACE_FILES, Switch.ON);
            case DEFINE_COMMON -> options.set(Feature.DEFINE_COMMON, Switch.ON);
            case FATAL_WARNINGS -> options.set(Feature.FATAL_WARNINGS, Switch.ON);
            case NO_FATAL_WARNINGS -> options.set(Feature.FATAL_WARNINGS, Switch.OFF);
            case WARN_COMMON -> options.set(Feature.WARN_COMMON, Switch.ON);
            case NO_WARNINGS -> options.set(Feature.NO_WARNINGS, Switch.ON);
            case WARN_EXECSTACK -> {
                options.set(Feature.WARN_EXECUTABLE_STACK, Switch.ON);
                options.set(Feature.WARN_ASKED_EXECUTABLE_STACK, Switch.ON);
            }
            case NO_WARN_EXECSTACK -> {
                options.set(Feature.WARN_EXECUTABLE_STACK, Switch.OFF);
                options.set(Feature.WARN_ASKED_EXECUTABLE_STACK, Switch.OFF);
            }
            case GC_SECTIONS -> options.set(Feature.GC_SECTIONS, Switch.ON);
            case NO_GC_SECTIONS -> options.set(Feature.GC_SECTIONS, Switch.OFF);
            case GC_KEEP_EXPORTED -> options.set(Feature.GC_KEEP_EXPORTED, Switch.ON);
            case PRINT_GC_SECTIONS -> options.set(Feature.PRINT_GC_SECTIONS, Switch.ON);
            case NO_PRINT_GC_SECTIONS -> options.set(Feature.PRINT_GC_SECTIONS, Switch.OFF);
            case PRINT_MEMORY_USAGE -> options.set(Feature.PRINT_MEMORY_USAGE, Switch.ON);
            case RELAX -> options.set(Feature.RELAX, Switch.ON);
            case NO_RELAX -> options.set(Feature.RELAX, Switch.OFF);
            case CHECK_SECTIONS -> options.set(Feature.CHECK_SECTIONS, Switch.ON);
            case NO_CHECK_SECTIONS -> options.set(Feature.CHECK_SECTIONS, Switch.OFF);
            case WARN_RWX -> options.set(Feature.WARN_RWX_SEGMENTS, Switch.ON);
            case NO_WARN_RWX -> options.set(Feature.WARN_RWX_SEGMENTS, Switch.OFF);
            case ALLOW_MULTIPLE_DEFINITION -> options.set(Feature.ALLOW_MULTIPLE_DEFINITION, Switch.ON);
            case WARN_UNRESOLVED -> options.set(Feature.WARN_UNRESOLVED, Switch.ON);
            case ERROR_UNRESOLVED -> options.set(Feature.WARN_UNRESOLVED, Switch.OFF);
            case NO_INHIBIT_EXEC -> options.set(Feature.NO_INHIBIT_EXEC, Switch.ON);
            case CROSS_REFERENCE -> options.set(Feature.CROSS_REFERENCE, Switch.ON);
            case START_GROUP -> inputs.add(LinkInput.of(Kind.GROUP_START, ""));
            case END_GROUP -> inputs.add(LinkInput.of(Kind.GROUP_END, ""));
            case WHOLE_ARCHIVE -> archiveUse = ArchiveUse.ALL_MEMBERS;
            case NO_WHOLE_ARCHIVE -> archiveUse = ArchiveUse.WANTED_MEMBERS;
            case PUSH_STATE -> pushed.push(archiveUse);
            case POP_STATE -> popState();
            case SHORT_VERSION -> answer(Request.SHORT_VERSION);
            case VERSION_AND_EMULATIONS -> answer(Request.VERSION_AND_EMULATIONS);
            case PRINT_OUTPUT_FORMAT -> asksFormat = true;
            case VERSION -> {
                requests.accept(Request.VERSION);
                return false;
            }
            case HELP -> {
                requests.accept(Request.HELP);
                return false;
            }
            case PRINT_SYSTEM_ROOT -> {
                requests.accept(Request.SYSTEM_ROOT);
                return false;
            }
            default -> throw new IllegalStateException(option.name());
        }
        return true;
    }

    private void answer(Request request) {
        isAnswered = true;
        requests.accept(request);
    }

    private void popState() {
        if (pushed.isEmpty()) {
            error(LinkerCode.OPTION_ARGUMENT, "--pop-state", "");
        } else {
            archiveUse = pushed.pop();
        }
    }

    /** Options with a value, or perhaps with one. Returns whether to read on: always. */
    private boolean valued(LdOption option, Piece piece) {
        String text = piece.text();
        switch (option) {
            case OUTPUT -> options.setOutputName(text);
            case SCRIPT, DEFAULT_SCRIPT -> script(text);
            case LIBRARY -> library(text);
            case LIBRARY_PATH -> libraryFolder(text);
            case SYSTEM_ROOT -> options.setSystemRoot(text);
            case INPUT_FORMAT -> inputFormat(text);
            case JUST_SYMBOLS -> symbolsOf(text);
            case RETAIN_SYMBOLS -> retain(text);
            case VERSION_SCRIPT -> versionScript(text);
            case EMULATION -> emulation(text);
            case OUTPUT_FORMAT -> outputFormat(text);
            case KEYWORD -> keywords.keyword(text);
            case BUILD_ID -> buildId(piece.value().orElse("sha1"));
            case COMPRESS_DEBUG -> {
                if (!text.equals("none")) {
                    ignored(piece.word() + "=" + text);
                }
            }
            case ENTRY -> options.setEntry(text);
            case TEXT_START -> segmentStart(piece, "text");
            case DATA_START -> segmentStart(piece, "data");
            case BSS_START -> segmentStart(piece, "bss");
            case TEXT_SEGMENT -> segmentStart(piece, "text-segment");
            case RODATA_SEGMENT -> segmentStart(piece, "rodata-segment");
            case LDATA_SEGMENT -> segmentStart(piece, "ldata-segment");
            case SECTION_START -> sectionStart(text);
            case ORPHAN_HANDLING -> orphanHandling(text);
            case SORT_SECTION -> sortSection(text);
            case SORT_COMMON -> sortCommon(text);
            case DEFINE -> definition(text);
            case UNDEFINED -> options.undefined().add(text);
            case REQUIRE_DEFINED -> {
                options.undefined().add(text);
                options.required().add(text);
            }
            case IGNORE_UNRESOLVED -> options.ignoredUnresolved().add(text);
            case UNIQUE -> options.uniqueSections().add(piece.value().orElse(""));
            case WRAP -> options.wrapped().add(text);
            case TRACE_SYMBOL -> options.traced().add(text);
            case UNRESOLVED_SYMBOLS -> unresolved(text);
            case VERBOSE -> {
                answer(Request.VERSION_AND_EMULATIONS);
                options.set(Feature.PRINT_SCRIPT, Switch.ON);
            }
            case DEPENDENCY_FILE -> options.setDependencyFile(text);
            case MAP -> options.setMapFile(text);
            case SPARE_DYNAMIC_TAGS -> spareTags(text);
            case HASH_STYLE -> hashStyle(text);
            case SONAME -> options.setSoname(text);
            case DYNAMIC_LINKER -> options.setInterpreter(text);
            case RUN_PATH -> options.addRunPath(text);
            default -> throw new IllegalStateException(option.name());
        }
        return true;
    }

    private void buildId(String style) {
        options.setBuildId(style.equals("none") ? null : style);
    }

    private void sortSection(String order) {
        if (order.equals("name") || order.equals("alignment")) {
            options.setSortSection(order);
        } else {
            error(LinkerCode.OPTION_ARGUMENT, "--sort-section", order);
        }
    }

    private void sortCommon(String order) {
        switch (order) {
            case "", "descending" -> options.setCommonOrder(CommonOrder.DESCENDING_ALIGNMENT);
            case "ascending" -> options.setCommonOrder(CommonOrder.ASCENDING_ALIGNMENT);
            case "none" -> options.setCommonOrder(CommonOrder.TABLE);
            default -> error(LinkerCode.OPTION_ARGUMENT, "--sort-common", order);
        }
    }

    private void unresolved(String method) {
        switch (method) {
            case "ignore-all", "ignore-in-object-files" -> options.set(Feature.IGNORE_UNRESOLVED, Switch.ON);
            case "report-all", "ignore-in-shared-libs" -> options.set(Feature.IGNORE_UNRESOLVED, Switch.OFF);
            default -> error(LinkerCode.OPTION_ARGUMENT, "--unresolved-symbols", method);
        }
    }

    private void segmentStart(Piece piece, String segment) {
        address(piece.word(), piece.text()).ifPresent(address -> segmentStart(segment, address));
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
        options.setSegmentStart(segment, address);
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
        find(path).ifPresent(script -> {
            options.addScript(script);
            inputs.add(LinkInput.of(Kind.SCRIPT, script.name()));
        });
    }

    /** Reads a script where it is named, or in a folder of -L. */
    private Optional<SourceFile> find(String path) {
        List<String> candidates = new ArrayList<>(List.of(path));
        options.libraryPath().forEach(folder -> candidates.add(folder + "/" + path));
        for (String candidate : candidates) {
            if (options.files().exists(candidate)) {
                try {
                    String text = new String(options.files().read(candidate), StandardCharsets.UTF_8);
                    options.files().note(candidate);
                    return Optional.of(new SourceFile(candidate, text));
                } catch (IOException unreadable) {
                    break;
                }
            }
        }
        error(LinkerCode.FILE_NOT_FOUND, path);
        return Optional.empty();
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
        find(path).ifPresent(options::setVersionScript);
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
        address("--section-start", text.substring(equals + 1))
                .ifPresent(address -> sectionStart(text.substring(0, equals), address));
    }

    /** Addresses on the command line are hexadecimal, with or without 0x. */
    private Optional<Long> address(String option, String text) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        if (digits.isEmpty() || digits.length() > 16 || !digits.matches("[0-9a-fA-F]+")) {
            error(LinkerCode.OPTION_ARGUMENT, option, text);
            return Optional.empty();
        }
        return Optional.of(Long.parseUnsignedLong(digits, 16));
    }

    private void ignored(String what) {
        sink.report(Diagnostic.of(LinkerCode.IGNORED, what));
    }

    private void error(LinkerCode code, Object... arguments) {
        error(Diagnostic.of(code, arguments));
    }

    private void error(Diagnostic diagnostic) {
        failed = true;
        sink.report(diagnostic);
    }
}
