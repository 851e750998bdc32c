package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.option.LinkInput;
import dev.bootsmith.linker.option.LinkInput.ArchiveUse;
import dev.bootsmith.linker.option.LinkInput.Format;
import dev.bootsmith.linker.option.LinkInput.Kind;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.output.MapFile.MemberReason;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.ar.Archive;
import dev.bootsmith.objectfile.ar.ArchiveMember;
import dev.bootsmith.objectfile.ar.ArchiveReader;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inputs in order and pulls those archive members that define something still wanted.
 *
 * @ld Command-line Options, archives and --start-group
 */
final class InputLoader {
    private final LinkOptions options;
    private final SymbolTable symbols;
    private final DiagnosticSink sink;
    private final List<InputFile> files = new ArrayList<>();
    private static final int MAX_SCRIPT_DEPTH = 10;

    private final Function<SourceFile, List<LinkInput>> scripts;
    private int scriptDepth;
    private final Supplier<List<Statement>> mainScript;
    private final ScriptReferences references;
    private boolean hasArchives;
    private final Set<String> named = new HashSet<>();
    private final List<CommandLineItem> commandLine = new ArrayList<>();
    /** Files that only patterns name, listed behind all others. */
    private final List<CommandLineItem> lastLines = new ArrayList<>();

    private final List<MemberReason> memberReasons = new ArrayList<>();
    private final ReadAhead ahead = new ReadAhead();
    private final Set<ArchiveMember> taken = new HashSet<>();
    private @Nullable ElfMachine machine;

    /**
     * Makes a loader.
     *
     * @param mainScript the statements of -T's script
     * @param scripts takes in inputs that are neither objects nor archives and so are scripts; returns what files they name
     */
    InputLoader(
            LinkOptions options,
            SymbolTable symbols,
            DiagnosticSink sink,
            Function<SourceFile, List<LinkInput>> scripts,
            Supplier<List<Statement>> mainScript) {
        this.scripts = scripts;
        this.mainScript = mainScript;
        this.references = new ScriptReferences(symbols);
        this.options = options;
        this.symbols = symbols;
        this.sink = sink;
        this.machine = options.machine();
    }

    /**
     * What stands on the command line beside options, in order.
     *
     * @param kind SCRIPT for the place of -T, DEFINITION for --defsym, and MAP_LINE for the rest
     * @param text the assignment, or what the map shows
     */
    record CommandLineItem(Kind kind, String text) {}

    List<CommandLineItem> commandLine() {
        return commandLine;
    }

    /** Returns why members of archives were taken, in order. */
    List<MemberReason> memberReasons() {
        return memberReasons;
    }

    boolean hasArchives() {
        return hasArchives;
    }

    List<InputFile> files() {
        return files;
    }

    @Nullable
    ElfMachine machine() {
        return machine;
    }

    /**
     * Loads what the command line and the script name.
     *
     * @param fromScript what -T's script names; it is taken where -T stands, behind everything else if there is no -T
     */
    void load(List<LinkInput> inputs, List<LinkInput> fromScript) {
        List<LinkInput> all = new ArrayList<>(inputs);
        int place = all.size();
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).kind() == Kind.SCRIPT) {
                place = i;
                break;
            }
        }
        boolean hasPlace = place < all.size();
        all.addAll(place, fromScript);
        ahead.read(all, options.files());
        load(all);
        commandLine.addAll(lastLines);
        if (!hasPlace) {
            commandLine.add(options.scripts().isEmpty() ? commandLine.size() : 0, new CommandLineItem(Kind.SCRIPT, ""));
        }
    }

    private void load(List<LinkInput> inputs) {
        List<NamedArchive> group = null;
        for (LinkInput input : inputs) {
            switch (input.kind()) {
                case GROUP_START -> {
                    group = new ArrayList<>();
                    line("START GROUP");
                }
                case GROUP_END -> {
                    line("END GROUP");
                    if (group != null) {
                        searchUntilStable(group);
                    }
                    group = null;
                }
                case SYMBOLS -> loadSymbols(input.name());
                case NAMED_FILE -> loadNamed(input.name(), inputs);
                case LIBRARY -> loadLibrary(input, group);
                case FILE, OBJECT -> {
                    line("LOAD " + options.inSystemRoot(input.name()));
                    if (!named.remove(input.name())) {
                        loadInput(input, group);
                    }
                }
                case SCRIPT -> {
                    // The files that a script names stand behind it.
                    references.see(mainScript.get());
                    commandLine.add(new CommandLineItem(input.kind(), input.name()));
                }
                case DEFINITION, MAP_LINE -> commandLine.add(new CommandLineItem(input.kind(), input.name()));
            }
        }
    }

    private void line(String text) {
        commandLine.add(new CommandLineItem(Kind.MAP_LINE, text));
    }

    private void loadInput(LinkInput input, @Nullable List<NamedArchive> group) {
        if (input.kind() == Kind.OBJECT) {
            loadBytes(input.name(), input.bytes().toByteArray(), input, group);
        } else {
            loadFile(options.inSystemRoot(input.name()), input, group);
        }
    }

    /** A pattern's file is taken at once, as the command line gives it if that names it too. */
    private void loadNamed(String name, List<LinkInput> inputs) {
        if (named.contains(name) || files.stream().anyMatch(file -> file.path().equals(name))) {
            return;
        }
        Optional<LinkInput> later = inputs.stream()
                .filter(input ->
                        input.name().equals(name) && (input.kind() == Kind.FILE || input.kind() == Kind.OBJECT))
                .findFirst();
        loadInput(later.orElse(LinkInput.file(name)), null);
        if (later.isPresent()) {
            named.add(name);
        } else {
            lastLines.add(new CommandLineItem(Kind.MAP_LINE, "LOAD " + name));
        }
    }

    private record NamedArchive(String path, Archive archive) {}

    private void loadLibrary(LinkInput input, @Nullable List<NamedArchive> group) {
        String name = input.name().startsWith(":") ? input.name().substring(1) : "lib" + input.name() + ".a";
        for (String folder : options.libraryPath()) {
            String path = folder + "/" + name;
            if (options.files().exists(path)) {
                line("LOAD " + path);
                loadFile(path, input, group);
                return;
            }
        }
        sink.report(Diagnostic.of(LinkerCode.LIBRARY_NOT_FOUND, "-l" + input.name()));
    }

    private void loadFile(String path, LinkInput input, @Nullable List<NamedArchive> group) {
        try {
            byte[] known = ahead.bytes(path);
            options.files().note(path);
            loadBytes(path, known != null ? known : options.files().read(path), input, group);
        } catch (IOException unreadable) {
            sink.report(Diagnostic.of(LinkerCode.FILE_NOT_FOUND, path));
        }
    }

    private void loadBytes(String path, byte[] bytes, LinkInput input, @Nullable List<NamedArchive> group) {
        if (input.format() == Format.BINARY) {
            ElfMachine target = machine == null ? ElfMachine.X86_64 : machine;
            InputFile file = new InputFile(path, null, BinaryInput.wrap(path, bytes, target));
            file.setForeign();
            add(file);
        } else if (ElfHeaders.isElf(bytes)) {
            loadObject(path, null, bytes);
        } else if (ArchiveReader.isArchive(bytes)) {
            loadArchive(path, bytes, input, group);
        } else if (input.kind() != Kind.OBJECT && looksLikeText(bytes)) {
            loadScript(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8)));
        } else {
            ElfReader.read(path, bytes, sink);
        }
    }

    /** Reads a script and the files that it names, which may be scripts, too. */
    private void loadScript(SourceFile script) {
        if (scriptDepth == MAX_SCRIPT_DEPTH) {
            SourceSpan start = script.span(0, 0);
            sink.report(Diagnostic.of(LinkerCode.INCLUDE_CYCLE, script.name(), MAX_SCRIPT_DEPTH)
                    .at(start));
            return;
        }
        scriptDepth++;
        load(scripts.apply(script));
        scriptDepth--;
    }

    private static boolean looksLikeText(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < 9) {
                return false;
            }
        }
        return true;
    }

    /** Takes nothing but the addresses of a file's global symbols. */
    private void loadSymbols(String path) {
        Optional<ObjectFile> read = Optional.empty();
        try {
            read = ElfReader.read(path, options.files().read(path), sink);
            options.files().note(path);
        } catch (IOException unreadable) {
            sink.report(Diagnostic.of(LinkerCode.FILE_NOT_FOUND, path));
        }
        if (read.isEmpty()) {
            return;
        }
        ObjectFile source = read.get();
        ObjectFile numbers = new ObjectFile(source.elfClass(), source.machine(), ObjectType.RELOCATABLE);
        for (ElfSymbol symbol : source.symbols()) {
            if (!symbol.isLocal() && symbol.isDefined()) {
                ElfSymbol number = new ElfSymbol(symbol.name());
                number.setBinding(symbol.binding());
                number.setType(symbol.type());
                number.setSize(symbol.size());
                number.defineAbsolute(symbol.value());
                numbers.symbols().add(number);
            }
        }
        InputFile file = new InputFile(path, null, numbers);
        file.setForeign();
        add(file);
    }

    private void loadArchive(String path, byte[] bytes, LinkInput input, @Nullable List<NamedArchive> group) {
        Optional<Archive> archive = ArchiveReader.read(path, bytes, sink);
        if (archive.isEmpty()) {
            return;
        }
        NamedArchive named = new NamedArchive(path, archive.get());
        hasArchives = true;
        if (input.archiveUse() == ArchiveUse.ALL_MEMBERS) {
            archive.get().members().forEach(member -> take(named, member, null));
        } else if (group != null) {
            group.add(named);
            searchUntilStable(List.of(named));
        } else {
            searchUntilStable(List.of(named));
        }
    }

    private void searchUntilStable(List<NamedArchive> archives) {
        boolean again = true;
        while (again) {
            again = false;
            for (NamedArchive archive : archives) {
                again |= search(archive);
            }
        }
    }

    /** Goes once through the index; returns whether a member was pulled in. */
    private boolean search(NamedArchive named) {
        boolean pulled = false;
        List<Archive.IndexEntry> index = named.archive().index();
        if (index.isEmpty()) {
            index = makeIndex(named);
        }
        for (Archive.IndexEntry entry : index) {
            LinkSymbol symbol = symbols.find(entry.symbol());
            boolean wanted = symbol != null
                    && symbol.state() == LinkSymbol.State.UNDEFINED
                    && !references.isDefined(entry.symbol());
            if (wanted && !taken.contains(entry.member())) {
                take(named, entry.member(), symbol);
                pulled = true;
            }
        }
        return pulled;
    }

    /** An archive without index is searched all the same. */
    private List<Archive.IndexEntry> makeIndex(NamedArchive named) {
        List<Archive.IndexEntry> index = new ArrayList<>();
        for (ArchiveMember member : named.archive().members()) {
            byte[] bytes = memberBytes(named, member);
            if (ElfHeaders.isElf(bytes)) {
                ElfReader.read(named.path() + "(" + member.name() + ")", bytes, sink)
                        .ifPresent(object -> object.symbols().stream()
                                .filter(symbol -> !symbol.isLocal() && symbol.isDefined())
                                .map(ElfSymbol::name)
                                .forEach(name -> index.add(new Archive.IndexEntry(name, member))));
            }
        }
        return index;
    }

    private void take(NamedArchive named, ArchiveMember member, @Nullable LinkSymbol wanted) {
        if (!taken.add(member)) {
            return;
        }
        boolean asked = wanted != null && !wanted.users().isEmpty();
        memberReasons.add(new MemberReason(
                named.path() + "(" + member.name() + ")",
                asked && wanted != null ? wanted.users().get(0).name() : "",
                wanted == null ? "--whole-archive" : wanted.name()));
        byte[] bytes = memberBytes(named, member);
        if (ElfHeaders.isElf(bytes)) {
            loadObject(named.path(), member.name(), bytes);
        }
    }

    private byte[] memberBytes(NamedArchive named, ArchiveMember member) {
        if (named.archive().kind() == Archive.Kind.REGULAR) {
            return member.contents().toByteArray();
        }
        int slash = named.path().lastIndexOf('/');
        String path = member.path().startsWith("/") || slash < 0
                ? member.path()
                : named.path().substring(0, slash + 1) + member.path();
        try {
            return options.files().read(path);
        } catch (IOException unreadable) {
            sink.report(Diagnostic.of(LinkerCode.FILE_NOT_FOUND, path));
            return new byte[0];
        }
    }

    private void loadObject(String path, @Nullable String member, byte[] bytes) {
        String name = member == null ? path : path + "(" + member + ")";
        Optional<ObjectFile> object =
                member == null && ahead.hasObject(path) ? ahead.take(path, sink) : ElfReader.read(name, bytes, sink);
        if (object.isEmpty()) {
            return;
        }
        if (object.get().type() != ObjectType.RELOCATABLE) {
            sink.report(
                    Diagnostic.of(LinkerCode.NOT_LINKABLE, name, object.get().type()));
            return;
        }
        ElfMachine own = object.get().machine();
        if (machine == null) {
            machine = own;
        }
        if (own != machine) {
            sink.report(Diagnostic.of(
                    LinkerCode.ARCHITECTURE_MISMATCH, own.architectureName(), name, machine.architectureName()));
            return;
        }
        InputFile file = new InputFile(path, member, object.get());
        file.setBytes(ByteView.of(bytes));
        add(file);
    }

    /** Adds a file with nothing in it, for a link of archives of which no member is wanted. */
    void addNothing() {
        ElfMachine target = machine == null ? ElfMachine.X86_64 : machine;
        machine = target;
        ElfClass elfClass = target == ElfMachine.X86_64 ? ElfClass.ELF64 : ElfClass.ELF32;
        add(new InputFile("", null, new ObjectFile(elfClass, target, ObjectType.RELOCATABLE)));
    }

    private void add(InputFile file) {
        files.add(file);
        symbols.add(file);
        if (!options.traced().isEmpty()) {
            trace(file);
        }
    }

    private void trace(InputFile file) {
        for (ElfSymbol symbol : file.object().symbols()) {
            if (!symbol.isLocal() && options.traced().contains(symbol.name())) {
                String what = symbol.isDefined() ? "definition of" : "reference to";
                sink.report(Diagnostic.of(LinkerCode.TRACED_SYMBOL, file.name(), what, symbol.name()));
            }
        }
    }
}
