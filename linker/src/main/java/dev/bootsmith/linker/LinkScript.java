package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.InputLoader.CommandLineItem;
import dev.bootsmith.linker.dynamic.VersionScript;
import dev.bootsmith.linker.layout.Glob;
import dev.bootsmith.linker.layout.SectionProperties;
import dev.bootsmith.linker.option.LinkInput;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.linker.option.LinkOptions.Paging;
import dev.bootsmith.linker.parse.BuiltInScripts;
import dev.bootsmith.linker.parse.ScriptParser;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.script.DefaultScripts;
import dev.bootsmith.linker.script.DefaultScripts.Output;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything the scripts of a link say: the layout, and the commands that stand around it. */
final class LinkScript {
    /** GNU's names of the machines that images are made for; letter case does not matter. */
    private static final Set<String> ARCHITECTURES = Set.of(
            "i386",
            "i386:i386",
            "i386:intel",
            "i8086",
            "i386:i8086",
            "i386:x86-64",
            "i386:x86-64:intel",
            "i386:x64-32",
            "x86-64");

    private static final Set<String> ELF_FORMATS = Set.of("elf64-x86-64", "elf32-i386", "elf32-x86-64", "default");

    /** Stands where the statements of scripts and command line end. */
    static final String END_OF_COMMAND_LINE = "OUTPUT";

    private final LinkOptions options;
    private final DiagnosticSink sink;
    private final ScriptLoader loader;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> additions = new ArrayList<>();
    private final List<Statement> inserted = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final List<LinkInput> inputs = new ArrayList<>();
    private final List<Statement.Command> prohibited = new ArrayList<>();
    private final VersionScript versions = new VersionScript();
    private @Nullable String entry;
    private @Nullable OutputFormat format;
    private boolean hasLayout;
    private boolean usesDefault;

    LinkScript(LinkOptions options, DiagnosticSink sink) {
        this.options = options;
        this.sink = sink;
        this.loader = new ScriptLoader(options, sink);
    }

    /** Reads a script of -T, of which there may be several; returns whether it was understood. */
    boolean read(SourceFile file) {
        Optional<List<Statement>> script = loader.load(file);
        if (script.isEmpty()) {
            return false;
        }
        boolean inserts = script.get().stream().anyMatch(Statement.Insert.class::isInstance);
        hasLayout |= !inserts;
        usesDefault = !hasLayout;
        for (Statement statement : script.get()) {
            take(statement, inserts ? inserted : statements);
        }
        return true;
    }

    /** Reads a script that stood among the inputs: it adds to the layout. Returns the inputs that it names. */
    List<LinkInput> add(SourceFile file) {
        int known = inputs.size();
        loader.load(file).ifPresent(script -> script.forEach(statement -> take(statement, additions)));
        return List.copyOf(inputs.subList(Math.min(known, inputs.size()), inputs.size()));
    }

    /**
     * Completes the script with the default one where none was given, and puts what else stands on the command line in
     * front of it or behind it.
     */
    void finish(ElfMachine machine, List<CommandLineItem> commandLine) {
        if (!hasLayout) {
            boolean given = additions.stream().anyMatch(Statement.Sections.class::isInstance);
            if (!given) {
                usesDefault = true;
                options.useBuiltInLayout();
                String asked = entry;
                BuiltInScripts.of(kind(options), output(options), machine, options.has(Feature.BIND_NOW))
                        .forEach(statement -> take(statement, statements));
                entry = asked != null ? asked : entry;
            }
        }
        SourceFile versionFile = options.versionScript();
        if (versionFile != null) {
            versions.add(versionFile);
        }
        addCommandLine(commandLine);
        statements.addAll(additions);
        statements.add(mapLine(END_OF_COMMAND_LINE));
        InsertCommand.apply(inserted, statements, sink);
    }

    private void addCommandLine(List<CommandLineItem> commandLine) {
        List<Statement> before = new ArrayList<>();
        for (String definition : options.symbolDefinitions()) {
            ScriptParser.parseDefsym(definition, sink).ifPresent(before::add);
        }
        List<Statement> target = before;
        for (CommandLineItem item : commandLine) {
            switch (item.kind()) {
                case SCRIPT -> target = statements;
                case DEFINITION -> ScriptParser.parseDefsym(item.text(), sink).ifPresent(target::add);
                default -> target.add(mapLine(item.text()));
            }
        }
        statements.addAll(0, before);
    }

    private static Statement mapLine(String text) {
        return new Statement.Marker(text, new SourceFile("<command line>", text).span(0, 0));
    }

    /** The script that is used where none is given, for a machine that is known. */
    static SourceFile defaultScript(LinkOptions options) {
        ElfMachine machine = options.machine() == null ? ElfMachine.X86_64 : options.machine();
        return DefaultScripts.of(kind(options), output(options), machine, options.has(Feature.BIND_NOW));
    }

    private static Output output(LinkOptions options) {
        if (options.has(Feature.RELOCATABLE)) {
            return Output.RELOCATABLE;
        }
        if (options.paging() != Paging.PAGED) {
            return Output.EXECUTABLE; // -n and -N have one script for whatever is linked.
        }
        return switch (options.linkage()) {
            case FIXED -> Output.EXECUTABLE;
            case POSITION_INDEPENDENT -> Output.POSITION_INDEPENDENT;
            case SHARED -> Output.SHARED;
        };
    }

    private static DefaultScripts.Kind kind(LinkOptions options) {
        if (options.paging() == Paging.OMAGIC) {
            return DefaultScripts.Kind.OMAGIC;
        } else if (options.paging() == Paging.NMAGIC) {
            return DefaultScripts.Kind.NMAGIC;
        }
        return options.has(Feature.SEPARATE_CODE) ? DefaultScripts.Kind.PAGED : DefaultScripts.Kind.PAGED_TOGETHER;
    }

    private void take(Statement statement, List<Statement> target) {
        if (statement instanceof Statement.Sections sections) {
            List<Statement> rest = new ArrayList<>();
            sections.statements().forEach(inner -> take(inner, rest));
            target.add(new Statement.Sections(rest, sections.span()));
        } else if (statement instanceof Statement.Entry command) {
            entry = command.symbol();
            if (options.entry() == null) {
                wanted.add(command.symbol());
            }
        } else if (statement instanceof Statement.Input input) {
            takeInput(input);
        } else if (statement instanceof Statement.Command command) {
            takeCommand(command, target);
        } else if (statement instanceof Statement.Version version) {
            versions.addText(version.span().text());
        } else {
            if (statement instanceof Statement.OutputSection section && section.type() != null) {
                checkType(section, section.type());
            }
            if (statement instanceof Statement.OutputSection section) {
                takeFiles(section);
            } else if (statement instanceof Statement.Overlay overlay) {
                overlay.sections().forEach(this::takeFiles);
            }
            if (statement instanceof Statement.Overlay overlay && overlay.noCrossReferences()) {
                List<String> names = overlay.sections().stream()
                        .map(Statement.OutputSection::name)
                        .toList();
                prohibited.add(new Statement.Command("NOCROSSREFS", names, overlay.span()));
            }
            target.add(statement);
        }
    }

    private void takeInput(Statement.Input input) {
        boolean group = input.keyword().equals("GROUP");
        if (group) {
            inputs.add(LinkInput.of(LinkInput.Kind.GROUP_START, ""));
        }
        for (String file : input.files()) {
            inputs.add(
                    file.startsWith("-l")
                            ? LinkInput.of(LinkInput.Kind.LIBRARY, file.substring(2))
                            : LinkInput.file(find(file)));
        }
        if (group) {
            inputs.add(LinkInput.of(LinkInput.Kind.GROUP_END, ""));
        }
    }

    /** A file that a script names is looked for where libraries are, too. */
    private String find(String file) {
        String path = options.inSystemRoot(file);
        if (options.files().exists(path) || path.startsWith("/")) {
            return path;
        }
        return options.libraryPath().stream()
                .map(folder -> folder + "/" + path)
                .filter(options.files()::exists)
                .findFirst()
                .orElse(path);
    }

    /** Notes the files that patterns name without any wildcard; GNU ld reads them if nobody else does. */
    private void takeFiles(Statement.OutputSection section) {
        for (Statement part : section.body()) {
            if (part instanceof Statement.InputSections pattern
                    && !Glob.isPattern(pattern.file())
                    && pattern.file().indexOf(':') < 0) {
                inputs.add(LinkInput.of(LinkInput.Kind.NAMED_FILE, pattern.file()));
            }
        }
    }

    private void takeCommand(Statement.Command command, List<Statement> target) {
        switch (command.keyword()) {
            case "OUTPUT_FORMAT" -> takeFormat(command);
            case "EXTERN" -> wanted.addAll(command.names());
            case "STARTUP" -> inputs.add(0, LinkInput.file(command.names().get(0)));
            case "SEARCH_DIR" ->
                command.names().forEach(folder -> options.libraryPath().add(options.inSystemRoot(folder)));
            case "OUTPUT" -> options.setOutputName(command.names().get(0));
            case "REGION_ALIAS" -> target.add(command);
            case "NOCROSSREFS", "NOCROSSREFS_TO" -> prohibited.add(command);
            case "OUTPUT_ARCH" -> {
                String name = command.names().get(0);
                if (!ARCHITECTURES.contains(name.toLowerCase(Locale.ROOT))) {
                    sink.report(
                            Diagnostic.of(LinkerCode.UNKNOWN_ARCHITECTURE, name).at(command.span()));
                }
            }
            case "TARGET" -> {
                if (!ELF_FORMATS.contains(command.names().get(0))) {
                    unsupported(command);
                }
            }
            case "LD_FEATURE" -> {
                // The only feature that GNU ld knows; it passes over others in silence.
                if (command.names().get(0).equals("SANE_EXPR")) {
                    unsupported(command);
                }
            }
            case "INHIBIT_COMMON_ALLOCATION" -> unsupported(command);
            case "HLL", "SYSLIB" ->
                // GNU ld says the same: "HLL ignored".
                sink.report(Diagnostic.of(LinkerCode.IGNORED, command.keyword()).at(command.span()));
            default -> {
                // FORCE_COMMON_ALLOCATION and FORCE_GROUP_ALLOCATION ask for what a link that is not -r does anyway;
                // MAP chooses among forms of the map that GNU ld no longer has; an empty EXTERN() wants nothing.
            }
        }
    }

    private void checkType(Statement.OutputSection section, Expression type) {
        if (SectionProperties.namedType(type) == null) {
            sink.report(
                    Diagnostic.of(LinkerCode.BAD_VALUE, section.name(), "TYPE").at(type.span()));
        }
    }

    private void unsupported(Statement.Command command) {
        String names = command.names().isEmpty() ? "" : "(" + String.join(", ", command.names()) + ")";
        sink.report(
                Diagnostic.of(LinkerCode.UNSUPPORTED, command.keyword() + names).at(command.span()));
    }

    /** Returns NOCROSSREFS and NOCROSSREFS_TO, and those of overlays. */
    List<Statement.Command> prohibitedReferences() {
        return prohibited;
    }

    private void takeFormat(Statement.Command command) {
        String name = command.names().get(0);
        if (name.equals("binary")) {
            format = OutputFormat.BINARY;
        } else if (ELF_FORMATS.contains(name)) {
            format = OutputFormat.ELF;
        } else {
            sink.report(Diagnostic.of(LinkerCode.UNKNOWN_FORMAT, name).at(command.span()));
        }
    }

    /** Returns the statements that make the layout. */
    List<Statement> statements() {
        return statements;
    }

    /** Returns the statements of -T's script, before the built-in layout comes to them. */
    List<Statement> given() {
        List<Statement> result = new ArrayList<>(statements);
        result.addAll(inserted);
        return result;
    }

    /** Returns the output sections that INSERT puts into the built-in layout. */
    List<Statement.OutputSection> inserted() {
        List<Statement.OutputSection> result = new ArrayList<>();
        for (Statement statement : inserted) {
            if (statement instanceof Statement.Sections sections) {
                sections.statements().forEach(inner -> addSections(inner, result));
            }
        }
        return result;
    }

    private static void addSections(Statement statement, List<Statement.OutputSection> result) {
        if (statement instanceof Statement.OutputSection section) {
            result.add(section);
        } else if (statement instanceof Statement.Overlay overlay) {
            result.addAll(overlay.sections());
        }
    }

    /** Returns the names that the script wants: those of EXTERN, and the entry unless the output is to be linked again. */
    List<String> wantedSymbols(boolean joins) {
        List<String> result = new ArrayList<>(wanted);
        if (joins && entry != null) {
            result.remove(entry);
        }
        return result;
    }

    /** Returns which symbols are lent to others, and under which versions. */
    VersionScript versions() {
        return versions;
    }

    /** Returns inputs that the script names. */
    List<LinkInput> inputs() {
        return inputs;
    }

    @Nullable
    String entry() {
        return entry;
    }

    OutputFormat format() {
        OutputFormat asked = options.outputFormat();
        if (asked != null) {
            return asked;
        }
        return format == null ? OutputFormat.ELF : format;
    }

    boolean usesDefault() {
        return usesDefault;
    }
}
