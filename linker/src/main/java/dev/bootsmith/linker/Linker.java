package dev.bootsmith.linker;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.explain.LinkPicture;
import dev.bootsmith.linker.option.LinkInput;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The linker's entry. */
public final class Linker {
    private Linker() {}

    /**
     * Links.
     *
     * @param inputs what to link, in the order of the command line
     * @param sink receives everything that is wrong or worth knowing
     * @return the image, or nothing if an error was reported
     */
    public static Optional<LinkResult> link(LinkOptions options, List<LinkInput> inputs, DiagnosticSink sink) {
        return link(options, inputs, sink, picture -> {});
    }

    /** Returns the scripts that a link with these options follows, the default one if none was given. */
    public static List<SourceFile> scripts(LinkOptions options) {
        return options.scripts().isEmpty() ? List.of(LinkScript.defaultScript(options)) : options.scripts();
    }

    /**
     * Links, and shows what lies where and why.
     *
     * @param pictures receives what makes the picture of the layout, once, if the link comes that far
     */
    public static Optional<LinkResult> link(
            LinkOptions options,
            List<LinkInput> inputs,
            DiagnosticSink sink,
            Consumer<Supplier<LinkPicture>> pictures) {
        CountingSink counting = new CountingSink(options, sink);
        if (options.has(Feature.RELOCATABLE) && options.isPositionIndependent()) {
            counting.report(Diagnostic.of(LinkerCode.NOT_TOGETHER, "-r", options.isShared() ? "-shared" : "-pie"));
            return Optional.empty();
        }
        SymbolTable symbols = new SymbolTable(
                options.wrapped(),
                options.has(Feature.ALLOW_MULTIPLE_DEFINITION)
                        ? SymbolTable.Duplicates.FIRST_WINS
                        : SymbolTable.Duplicates.REFUSED,
                counting);
        if (options.has(Feature.WARN_COMMON)) {
            symbols.tellCommons();
        }
        LinkScript script = new LinkScript(options, counting);
        for (SourceFile given : options.scripts()) {
            if (!script.read(given)) {
                return Optional.empty();
            }
        }
        InputLoader loader = new InputLoader(options, symbols, counting, script::add, script::given);
        // The entry of an object file that others will be linked with is nobody's concern yet.
        boolean joins = options.has(Feature.RELOCATABLE);
        script.wantedSymbols(joins).forEach(name -> symbols.entry(name).mark());
        options.undefined().forEach(name -> symbols.entry(name).mark());
        String entry = options.entry();
        if (entry != null && !EntryPoint.isNumber(entry)) {
            symbols.entry(entry).mark();
        }
        loader.load(inputs, script.inputs());
        if (counting.errors > counting.duplicates) {
            return Optional.empty();
        }
        if (loader.files().isEmpty() && loader.hasArchives()) {
            loader.addNothing();
        }
        if (loader.files().isEmpty()) {
            counting.report(Diagnostic.of(LinkerCode.NO_INPUT));
            return Optional.empty();
        }
        ElfMachine machine = loader.machine() == null ? ElfMachine.X86_64 : loader.machine();
        script.finish(machine, loader.commandLine());
        script.wantedSymbols(joins).forEach(name -> symbols.entry(name).mark());
        if (counting.errors > counting.duplicates) {
            return Optional.empty();
        }
        Optional<LinkResult> result = new LinkJob(
                        options, machine, symbols, script, counting, pictures, loader.memberReasons())
                .run(loader.files());
        return counting.errors > 0 ? Optional.empty() : result;
    }

    /** Passes on and counts errors; --no-warnings and --fatal-warnings act here. */
    private static final class CountingSink implements DiagnosticSink {
        private final LinkOptions options;
        private final DiagnosticSink next;
        private int errors;
        /** Errors that leave a definition of every name, so that others can be looked for. */
        private int duplicates;

        CountingSink(LinkOptions options, DiagnosticSink next) {
            this.options = options;
            this.next = next;
        }

        @Override
        public void report(Diagnostic diagnostic) {
            boolean warning = diagnostic.severity() == Severity.WARNING;
            if (warning && options.has(Feature.NO_WARNINGS)) {
                return;
            }
            boolean fatal = warning && options.has(Feature.FATAL_WARNINGS);
            errors += fatal || diagnostic.severity() == Severity.ERROR ? 1 : 0;
            duplicates += diagnostic.code() == LinkerCode.DUPLICATE_SYMBOL ? 1 : 0;
            next.report(fatal ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
        }
    }
}
