package dev.bootsmith.linker.reloc;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.X86Options.CallPadding;
import dev.bootsmith.linker.output.SectionContents;
import dev.bootsmith.linker.reloc.SymbolValues.Outcome;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import org.jspecify.annotations.Nullable;

/**
 * Computes what relocations ask for and stores it in the fields, each checked against the range of its field.
 *
 * @elf Relocation
 */
public final class Relocator implements SectionContents.FieldEditor {
    private final LinkOptions options;
    private final SymbolTable symbols;
    private final SymbolValues values;
    private final GotSection got;
    private final ThreadStorage threads;
    private final References references;
    private final @Nullable DynamicScan dynamic;
    private final DiagnosticSink sink;
    private final ReferenceProblems problems;

    /**
     * The template of thread-local storage.
     *
     * @param start its address
     * @param end the address that offsets count down from: its end, aligned
     */
    public record ThreadStorage(long start, long end) {}

    /**
     * Makes one for a finished layout.
     *
     * @param dynamic what is left to the loader, or null for an image at fixed addresses
     */
    public Relocator(
            LinkOptions options,
            SymbolTable symbols,
            GotSection got,
            ThreadStorage threads,
            References references,
            @Nullable DynamicScan dynamic,
            DiagnosticSink sink) {
        this.references = references;
        this.dynamic = dynamic;
        this.options = options;
        this.symbols = symbols;
        this.values = new SymbolValues(symbols);
        this.got = got;
        this.threads = threads;
        this.sink = sink;
        this.problems = new ReferenceProblems(symbols, options.files(), sink);
    }

    /** Only images at fixed addresses: otherwise the order of sections decides the order of what the loader is asked. */
    @Override
    public SectionContents.@Nullable TrialEditor trial() {
        if (dynamic != null) {
            return null;
        }
        DiagnosticList messages = new DiagnosticList();
        Relocator relocator = new Relocator(options, symbols, got, threads, references, null, messages);
        return new SectionContents.TrialEditor() {
            @Override
            public void edit(InputSection section, byte[] bytes) {
                relocator.edit(section, bytes);
            }

            @Override
            public boolean isSilent() {
                return messages.all().isEmpty() && relocator.problems.isEmpty();
            }
        };
    }

    /** Relocates the bytes of one section; they are changed in place. */
    @Override
    public void edit(InputSection section, byte[] bytes) {
        int done = 0;
        for (Relocation relocation : section.relocations()) {
            if (done > 0) {
                done--;
            } else if (ThreadLocalCalls.isPart(relocation.type()) && !options.isShared()) {
                done = relocateCall(section, bytes, relocation);
            } else {
                relocate(section, bytes, relocation);
            }
        }
    }

    /** Returns how many of the next relocations are done too. */
    private int relocateCall(InputSection section, byte[] bytes, Relocation relocation) {
        SymbolValues.Result symbol = values.find(section, relocation);
        if (symbol.outcome() == Outcome.UNDEFINED) {
            noteUndefined(section, relocation);
            return 0;
        }
        int done = ThreadLocalCalls.rewrite(bytes, relocation, symbol.address() - threads.end());
        if (done == ThreadLocalCalls.UNKNOWN) {
            sink.report(Diagnostic.of(
                    LinkerCode.RELOCATION_UNSUPPORTED,
                    relocation.type().name(),
                    name(relocation),
                    place(section, relocation)));
            return 0;
        }
        return done;
    }

    private void relocate(InputSection section, byte[] bytes, Relocation relocation) {
        RelocationType type = relocation.type();
        if (type.calculation() == RelocationType.Calculation.NONE) {
            return;
        }
        SymbolValues.Result symbol = values.find(section, relocation);
        if (symbol.outcome() == Outcome.UNDEFINED) {
            if (isBase(relocation)) {
                symbol = new SymbolValues.Result(Outcome.FOUND, got.base(), null);
            } else if (isLookedUp(symbol.global())) {
                symbol = new SymbolValues.Result(Outcome.FOUND, 0, symbol.global());
            } else {
                noteUndefined(section, relocation);
                return;
            }
        }
        if (symbol.outcome() == Outcome.IN_DISCARDED_SECTION) {
            if (needsWhatItNames(section)) {
                sink.report(
                        Diagnostic.of(LinkerCode.DISCARDED_REFERENCE, name(relocation), place(section, relocation)));
            } else if (!section.name().equals(".eh_frame")) {
                clear(section, bytes, relocation);
            }
            return;
        }
        long field = section.address(relocation.offset());
        if (isSlotLoad(type) && GotRelaxation.applies(section, relocation, options, symbols, references)) {
            ElfSymbol target = relocation.symbol();
            boolean number = target != null
                    && (GotRelaxation.isNumber(target, symbols) || symbol.outcome() == Outcome.WEAK_AND_UNDEFINED);
            Long table = references.isPositionIndependent() ? got.base() : null;
            if (!GotRelaxation.rewrite(bytes, relocation, symbol.address(), field, table, number, padding())) {
                overflow(section, relocation, symbol.address(), symbol.address());
            }
            return;
        }
        if (ThreadLocalRelaxation.applies(section, relocation)) {
            ThreadLocalRelaxation.rewrite(bytes, relocation, symbol.address() - threads.end());
            return;
        }
        DynamicScan scan = dynamic;
        if (scan == null) {
            store(section, bytes, relocation, symbol.address(), field);
        } else {
            storeOrLeave(scan, section, bytes, relocation, symbol.address());
        }
    }

    /** Returns whether a section may not refer to one that is left out, as those may that only describe the others. */
    private static boolean needsWhatItNames(InputSection section) {
        return !section.isDebugging()
                && !section.name().equals(".eh_frame")
                && !section.name().equals(".sframe")
                && !section.name().equals(".gcc_except_table");
    }

    /** What refers to nothing is 0; in a list of ranges, where two zeros end the list, it is 1. */
    private static void clear(InputSection section, byte[] bytes, Relocation relocation) {
        for (int i = 0; i < relocation.type().widthBytes(); i++) {
            bytes[(int) relocation.offset() + i] = 0;
        }
        if (section.name().equals(".debug_ranges")) {
            bytes[(int) relocation.offset()] = 1;
        }
    }

    private void storeOrLeave(
            DynamicScan scan, InputSection section, byte[] bytes, Relocation relocation, long symbol) {
        long field = section.address(relocation.offset());
        ElfSymbol target = relocation.symbol();
        DynamicScan.Fate fate = scan.fate(section, relocation);
        switch (fate) {
            case REFUSED -> refuse(section, relocation);
            case LOOKED_UP -> scan.leave(section, relocation, fate, 0);
            case MOVES -> {
                if (target == null || target.isLocal() || symbols.entry(target).place() != null) {
                    scan.leave(section, relocation, fate, symbol + relocation.addend());
                }
                store(section, bytes, relocation, symbol, field);
            }
            case SETTLED -> {
                Long stub = relocation.type().calculation() == RelocationType.Calculation.PLT_PC_RELATIVE
                        ? scan.linkageAddress(target)
                        : null;
                store(section, bytes, relocation, stub == null ? symbol : stub, field);
            }
        }
    }

    private void refuse(InputSection section, Relocation relocation) {
        sink.report(Diagnostic.of(
                LinkerCode.NEEDS_PIC,
                relocation.type().name(),
                name(relocation),
                place(section, relocation),
                options.isShared() ? "-shared" : "-pie"));
    }

    /** Returns whether the loader finds a symbol that this link does not define. */
    private boolean isLookedUp(@Nullable LinkSymbol symbol) {
        return symbol != null && symbol.isDynamic() && !options.has(Feature.NO_UNDEFINED);
    }

    private static boolean isSlotLoad(RelocationType type) {
        return type.calculation() == RelocationType.Calculation.GOT_SLOT_PC_RELATIVE
                || type == RelocationType.R_386_GOT32X;
    }

    private static boolean isBase(Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        return symbol != null && symbol.name().equals(GotSection.BASE_NAME);
    }

    private void store(InputSection section, byte[] bytes, Relocation relocation, long symbol, long field) {
        RelocationType type = relocation.type();
        boolean fromPointer = type.calculation() == RelocationType.Calculation.TLS_BLOCK_OFFSET
                && section.has(SectionFlag.EXECINSTR)
                && !options.isShared();
        // Code that asked for the block's address has the thread pointer now.
        Long result = !hasSlot(relocation)
                ? null
                : fromPointer
                        ? (Long) (symbol + relocation.addend() - threads.end())
                        : compute(relocation, symbol, field);
        if (result != null && isSlotWithoutBase(bytes, relocation)) {
            if (options.isPositionIndependent()) {
                refuse(section, relocation);
                return;
            }
            result += got.base();
        }
        if (result == null) {
            sink.report(Diagnostic.of(
                    LinkerCode.RELOCATION_UNSUPPORTED, type.name(), name(relocation), place(section, relocation)));
            return;
        }
        long value = type.machine() == ElfMachine.I386 ? (int) (long) result : result;
        if (!type.accepts(value)) {
            overflow(section, relocation, symbol, value);
            if (!options.has(Feature.NO_INHIBIT_EXEC)) {
                return;
            }
        }
        for (int i = 0; i < type.widthBytes(); i++) {
            bytes[(int) relocation.offset() + i] = (byte) (value >>> (8 * i));
        }
    }

    /**
     * Returns whether an instruction of the i386 loads a slot of the global offset table by its address alone: its ModRM byte
     * names no base register.
     */
    private static boolean isSlotWithoutBase(byte[] bytes, Relocation relocation) {
        return relocation.type().machine() == ElfMachine.I386
                && relocation.type().calculation() == RelocationType.Calculation.GOT_SLOT_OFFSET
                && relocation.offset() > 0
                && (bytes[(int) relocation.offset() - 1] & 0xc7) == 5;
    }

    private @Nullable Long compute(Relocation relocation, long symbol, long field) {
        long addend = relocation.addend();
        ElfSymbol target = relocation.symbol();
        return switch (relocation.type().calculation()) {
            case NONE -> 0L;
            case ABSOLUTE -> symbol + addend;
            case PC_RELATIVE, PLT_PC_RELATIVE -> symbol + addend - field;
            case GOT_SLOT_OFFSET -> slot(target, false, symbol) - got.base() + addend;
            case GOT_SLOT_PC_RELATIVE -> slot(target, false, symbol) + addend - field;
            case OFFSET_FROM_GOT -> symbol + addend - got.base();
            case GOT_PC_RELATIVE -> got.base() + addend - field;
            case SIZE -> (target == null ? 0 : target.size()) + addend;
            case THREAD_OFFSET -> symbol + addend - threads.end();
            case NEGATED_THREAD_OFFSET -> threads.end() - symbol - addend;
            case TLS_BLOCK_OFFSET -> symbol + addend - threads.start();
            case TLS_GOT_SLOT_ADDRESS -> slot(target, true, symbol) + addend;
            case TLS_GOT_SLOT_OFFSET -> slot(target, true, symbol) - got.base() + addend;
            case TLS_GOT_SLOT_PC_RELATIVE -> slot(target, true, symbol) + addend - field;
            case TLS_GENERAL_DYNAMIC, TLS_LOCAL_DYNAMIC, TLS_DESCRIPTOR, DYNAMIC -> null;
        };
    }

    /** Returns whether there is a slot if the relocation needs one. */
    private boolean hasSlot(Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        if (symbol == null) {
            return true;
        }
        return switch (relocation.type().calculation()) {
            case GOT_SLOT_OFFSET, GOT_SLOT_PC_RELATIVE -> got.hasSlot(symbol, false);
            case TLS_GOT_SLOT_ADDRESS, TLS_GOT_SLOT_OFFSET, TLS_GOT_SLOT_PC_RELATIVE -> got.hasSlot(symbol, true);
            default -> true;
        };
    }

    private long slot(@Nullable ElfSymbol symbol, boolean threadOffset, long value) {
        if (symbol == null) {
            return 0;
        }
        boolean elsewhere = !symbol.isLocal() && !references.isLocal(symbols.entry(symbol));
        got.fill(symbol, threadOffset, elsewhere ? 0 : threadOffset ? value - threads.end() : value);
        return got.slotAddress(symbol, threadOffset);
    }

    /** Returns a relocation as it is after it was done: another one, if the instruction was changed. */
    public Relocation afterwards(InputSection section, Relocation relocation) {
        boolean relaxed = isSlotLoad(relocation.type())
                && GotRelaxation.applies(section, relocation, options, symbols, references);
        if (!relaxed || section.place() == null) {
            return relocation;
        }
        long target = values.find(section, relocation).address();
        ElfSymbol symbol = relocation.symbol();
        boolean number = symbol != null && GotRelaxation.isNumber(symbol, symbols);
        boolean nowhere = symbol != null && !symbol.isLocal() && references.isZero(symbols.entry(symbol));
        boolean fixed = !references.isPositionIndependent() || number || nowhere;
        return GotRelaxation.converted(section, relocation, target, fixed, padding());
    }

    private CallPadding padding() {
        return options.x86().callPadding();
    }

    private void overflow(InputSection section, Relocation relocation, long symbol, long value) {
        problems.overflow(section, relocation, symbol, value);
    }

    private static String name(Relocation relocation) {
        return ReferenceProblems.name(relocation);
    }

    private static String place(InputSection section, Relocation relocation) {
        return ReferenceProblems.place(section, relocation);
    }

    private void noteUndefined(InputSection section, Relocation relocation) {
        boolean told = !options.has(Feature.IGNORE_UNRESOLVED)
                && !options.ignoredUnresolved().contains(name(relocation));
        if (told) {
            problems.undefined(section, relocation);
        }
    }

    /** Reports every undefined symbol once, with all places that want it and the nearest name that exists. */
    public void reportUndefined() {
        problems.report();
    }
}
