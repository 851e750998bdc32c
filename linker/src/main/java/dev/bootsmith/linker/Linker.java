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
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        if (!options.has(Feature.RELOCATABLE)) {
            symbols.leaveOutExcluded();
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
        boolean isLookedUp = options.has(Feature.DYNAMIC_UNDEFINED_WEAK);
        if (isLookedUp && !options.isShared() && options.has(Feature.NO_INTERPRETER)) {
            counting.report(Diagnostic.of(LinkerCode.IGNORED, "-z dynamic-undefined-weak"));
        }
        Optional<LinkResult> result = new LinkJob(
                        options, machine, symbols, script, counting, pictures, loader.memberReasons())
                .run(loader.files());
        reportMissing(options, symbols, counting);
        return counting.errors > 0 ? Optional.empty() : result;
    }

    /** Reports what --require-defined asks for and neither an object nor the script defines. */
    private static void reportMissing(LinkOptions options, SymbolTable symbols, DiagnosticSink sink) {
        for (String name : options.required()) {
            LinkSymbol symbol = symbols.find(name);
            if (symbol == null || !symbol.isDefined()) {
                sink.report(Diagnostic.of(LinkerCode.REQUIRED_SYMBOL, name));
            }
        }
    }

    /** Passes on and counts errors; --no-warnings and --fatal-warnings act here. */
    private static final class CountingSink implements DiagnosticSink {
        /** What is wrong with an image that can be written. */
        private static final Set<LinkerCode> WITH_IMAGE = Set.of(
                LinkerCode.UNDEFINED_SYMBOL,
                LinkerCode.DUPLICATE_SYMBOL,
                LinkerCode.REQUIRED_SYMBOL,
                LinkerCode.RELOCATION_OVERFLOW,
                LinkerCode.MORE_OVERFLOWS,
                LinkerCode.DISCARDED_REFERENCE,
                LinkerCode.PROHIBITED_REFERENCE,
                LinkerCode.ASSERTION_FAILED,
                LinkerCode.REGION_OVERFLOW,
                LinkerCode.OVERLAP,
                LinkerCode.ORPHAN_REFUSED);

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
            if (isPassed(diagnostic)) {
                next.report(diagnostic.withSeverity(Severity.WARNING));
                return;
            }
            boolean fatal = warning && options.has(Feature.FATAL_WARNINGS);
            errors += fatal || diagnostic.severity() == Severity.ERROR ? 1 : 0;
            duplicates += diagnostic.code() == LinkerCode.DUPLICATE_SYMBOL ? 1 : 0;
            next.report(fatal ? diagnostic.withSeverity(Severity.ERROR) : diagnostic);
        }

        /** Errors that the options make warnings: the image is written all the same. */
        private boolean isPassed(Diagnostic diagnostic) {
            boolean isUnresolved = diagnostic.code() == LinkerCode.UNDEFINED_SYMBOL;
            return isUnresolved && options.has(Feature.WARN_UNRESOLVED)
                    || options.has(Feature.NO_INHIBIT_EXEC)
                            && diagnostic.code() instanceof LinkerCode code
                            && WITH_IMAGE.contains(code);
        }
    }
}
