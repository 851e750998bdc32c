package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.dynamic.DynamicLink;
import dev.bootsmith.linker.dynamic.DynamicRelocation;
import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Visibility;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.RelocationType.Calculation;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each relocation in an image that may be loaded anywhere: done by this link, left to the program that
 * loads it, or impossible.
 *
 * @elf Position-Independent Code; Relocation
 */
public final class DynamicScan {
    /** Who does a relocation. */
    enum Fate {
        /** This link. */
        SETTLED,
        /** This link, but the address moves with the image. */
        MOVES,
        /** The loader looks the symbol up. */
        LOOKED_UP,
        /** Nobody can. */
        REFUSED
    }

    private final LinkOptions options;
    private final SymbolTable symbols;
    private final References references;
    private final DynamicLink dynamic;
    private final ProcedureLinkage linkage;
    private final Set<LinkSymbol> called = new LinkedHashSet<>();
    /** Missing weak functions that IA-32 code branches to; a program may have them filled in when it is loaded. */
    private final Set<LinkSymbol> branched = new LinkedHashSet<>();

    private @Nullable String textChange;

    public DynamicScan(
            LinkOptions options,
            SymbolTable symbols,
            References references,
            DynamicLink dynamic,
            ProcedureLinkage linkage) {
        this.options = options;
        this.symbols = symbols;
        this.references = references;
        this.dynamic = dynamic;
        this.linkage = linkage;
    }

    private interface Visitor {
        void visit(InputSection section, Relocation relocation, @Nullable LinkSymbol shared);
    }

    private void visitAll(List<InputFile> files, Visitor visitor) {
        for (InputFile file : files) {
            for (InputSection section : List.copyOf(file.sections())) {
                if (section.isLive() && !section.isDiscarded() && section.isAllocated()) {
                    for (Relocation relocation : section.relocations()) {
                        ElfSymbol symbol = relocation.symbol();
                        LinkSymbol shared = symbol == null || symbol.isLocal() ? null : symbols.entry(symbol);
                        visitor.visit(section, relocation, shared);
                    }
                }
            }
        }
    }

    /** Looks through all relocations for the first time, and makes the sections that may have to hold some. */
    public void collect(List<InputFile> files) {
        visitAll(files, this::collect);
        for (LinkSymbol symbol : called) {
            boolean hidden = symbol.visibility() == Visibility.HIDDEN || symbol.visibility() == Visibility.INTERNAL;
            if (symbol.isDefined() && hidden) {
                symbol.forceLocal();
            }
        }
    }

    private void collect(InputSection section, Relocation relocation, @Nullable LinkSymbol shared) {
        if (shared != null && section.size() > 0) {
            shared.markRelocated();
        }
        Calculation calculation = relocation.type().calculation();
        boolean slot = calculation == Calculation.GOT_SLOT_OFFSET || calculation == Calculation.GOT_SLOT_PC_RELATIVE;
        boolean relaxed = slot && GotRelaxation.applies(section, relocation, options, symbols, references);
        if (shared != null && (slot && !relaxed || calculation == Calculation.PLT_PC_RELATIVE)) {
            references.noteTable(shared);
        }
        if (calculation == Calculation.PLT_PC_RELATIVE && shared != null) {
            called.add(shared);
        }
        boolean direct = calculation == Calculation.ABSOLUTE || calculation == Calculation.PC_RELATIVE || relaxed;
        if (shared != null && direct && section.has(SectionFlag.EXECINSTR)) {
            references.noteDirectInCode(shared);
        }
        if (mayBeLeft(relocation, shared)) {
            dynamic.relocationTable(section);
        }
    }

    /** Returns whether the section for relocations of this section must exist, if only to stay empty. */
    private boolean mayBeLeft(Relocation relocation, @Nullable LinkSymbol shared) {
        RelocationType type = relocation.type();
        if (type.calculation() == Calculation.ABSOLUTE) {
            ElfSymbol symbol = relocation.symbol();
            boolean number = symbol == null || GotRelaxation.isNumber(symbol, symbols) && isSettledNumber(shared);
            return isAddress(type) && !number;
        }
        boolean code =
                type.calculation() == Calculation.PC_RELATIVE || type.calculation() == Calculation.PLT_PC_RELATIVE;
        if (!code || shared == null || !isCounted(type)) {
            return false;
        }
        boolean bound = !options.isShared() || options.symbolicBinding() == LinkOptions.SymbolicBinding.ALL;
        boolean byObject = shared.isByObject() || shared.isExpected();
        return !bound || shared.state() == LinkSymbol.State.DEFINED_WEAK || !byObject;
    }

    private boolean isSettledNumber(@Nullable LinkSymbol shared) {
        return shared == null || references.isLocal(shared);
    }

    private static boolean isCounted(RelocationType type) {
        return type.machine() == ElfMachine.X86_64
                ? type.calculation() == Calculation.PC_RELATIVE
                : type == RelocationType.R_386_PC32;
    }

    private static boolean isAddress(RelocationType type) {
        return type == RelocationType.R_X86_64_64 || type == RelocationType.R_386_32;
    }

    /** Decides how large each table is; every symbol has its definition or none now. */
    public void size(List<InputFile> files, GotSection got) {
        Set<LinkSymbol> wanted = new HashSet<>();
        visitAll(files, (section, relocation, shared) -> {
            if (shared != null && shared.isUndefinedWeak() && isDirect(relocation.type())) {
                wanted.add(shared);
                if (relocation.type() == RelocationType.R_386_PC32 && !References.isHidden(shared)) {
                    branched.add(shared);
                }
            }
        });
        wanted.addAll(called);
        wanted.addAll(got.wantedSymbols(files));
        for (LinkSymbol symbol : HashOrder.sort(symbols.all())) {
            if (symbol.isUndefinedWeak() && wanted.contains(symbol) && !references.isZero(symbol)
                    || branched.contains(symbol)) {
                dynamic.demand(symbol);
            } else if (references.isZero(symbol)) {
                symbol.leaveDynamicTable();
            }
        }
        linkage.size(called, got, describesCode(files));
        visitAll(files, (section, relocation, shared) -> {
            Fate fate = fate(section, relocation, shared);
            if (section.place() != null && (fate == Fate.MOVES || fate == Fate.LOOKED_UP)) {
                dynamic.relocations().reserve(dynamic.relocationTable(section), 1);
                noteTextChange(section, relocation);
            }
        });
    }

    /** Returns whether any input has frame descriptions, which are longer than the mark of their end. */
    private static boolean describesCode(List<InputFile> files) {
        return files.stream()
                .flatMap(file -> file.sections().stream())
                .anyMatch(section -> section.name().equals(".eh_frame")
                        && section.isLive()
                        && !section.isDiscarded()
                        && section.size() > 8);
    }

    private static boolean isDirect(RelocationType type) {
        return type.calculation() == Calculation.ABSOLUTE || type.calculation() == Calculation.PC_RELATIVE;
    }

    private void noteTextChange(InputSection section, Relocation relocation) {
        boolean readOnly = section.place() instanceof OutputSection home && !home.has(SectionFlag.WRITE);
        if (readOnly) {
            dynamic.noteTextRelocation();
            if (textChange == null) {
                textChange = section.file().name() + ": " + section.name() + ": " + relocation.symbol();
            }
        }
    }

    /** Returns the first place where code is changed when the image is loaded, or null. */
    public @Nullable String textChange() {
        return textChange;
    }

    Fate fate(InputSection section, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        return fate(section, relocation, symbol == null || symbol.isLocal() ? null : symbols.entry(symbol));
    }

    private Fate fate(InputSection section, Relocation relocation, @Nullable LinkSymbol shared) {
        RelocationType type = relocation.type();
        if (!section.isAllocated()) {
            return Fate.SETTLED;
        }
        return switch (type.calculation()) {
            case ABSOLUTE -> absolute(relocation, shared);
            case PC_RELATIVE -> relative(section, type, shared);
            default -> Fate.SETTLED;
        };
    }

    private Fate absolute(Relocation relocation, @Nullable LinkSymbol shared) {
        ElfSymbol symbol = relocation.symbol();
        boolean number = symbol == null || GotRelaxation.isNumber(symbol, symbols) && isSettledNumber(shared);
        if (!isAddress(relocation.type())) {
            boolean wide = relocation.type().machine() == ElfMachine.X86_64;
            boolean checked = options.has(Feature.RELOCATION_OVERFLOW_CHECK) && symbol != null;
            return wide && checked ? Fate.REFUSED : Fate.SETTLED;
        }
        if (number || shared != null && references.isZero(shared)) {
            return Fate.SETTLED;
        }
        if (shared == null) {
            return Fate.MOVES;
        }
        if (references.isLocal(shared)) {
            return shared.isDefined() || shared.isExpected() ? Fate.MOVES : Fate.SETTLED;
        }
        return shared.isDynamic() ? Fate.LOOKED_UP : Fate.SETTLED;
    }

    private Fate relative(InputSection section, RelocationType type, @Nullable LinkSymbol shared) {
        if (shared != null && branched.contains(shared) && type == RelocationType.R_386_PC32) {
            return Fate.LOOKED_UP;
        }
        if (shared == null || !isCounted(type)) {
            return Fate.SETTLED;
        }
        boolean readOnly = section.place() instanceof OutputSection home && !home.has(SectionFlag.WRITE);
        if (references.isZero(shared)) {
            // 0 does not move with the code that is this far from it.
            return readOnly && type.machine() == ElfMachine.X86_64 ? Fate.REFUSED : Fate.SETTLED;
        }
        if (references.isLocal(shared) || !shared.isDynamic()) {
            return Fate.SETTLED;
        }
        return readOnly && type.machine() == ElfMachine.X86_64 ? Fate.REFUSED : Fate.LOOKED_UP;
    }

    /** Returns the entry of the procedure linkage table through which a symbol is called, or null. */
    @Nullable
    Long linkageAddress(@Nullable ElfSymbol symbol) {
        return symbol == null || symbol.isLocal() ? null : linkage.address(symbols.entry(symbol));
    }

    /** Leaves a relocation to the loader. */
    void leave(InputSection section, Relocation relocation, Fate fate, long value) {
        ElfSymbol symbol = relocation.symbol();
        boolean wide = relocation.type().machine() == ElfMachine.X86_64;
        RelocationType moves = wide ? RelocationType.R_X86_64_RELATIVE : RelocationType.R_386_RELATIVE;
        LinkSymbol shared = fate == Fate.LOOKED_UP && symbol != null ? symbols.entry(symbol) : null;
        dynamic.relocations()
                .add(
                        dynamic.relocationTable(section),
                        section,
                        relocation.offset(),
                        new DynamicRelocation(
                                section.address(relocation.offset()),
                                shared != null ? relocation.type() : moves,
                                shared,
                                shared != null ? relocation.addend() : value));
    }
}
