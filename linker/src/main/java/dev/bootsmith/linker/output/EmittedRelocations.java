package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The relocations that {@code --emit-relocs} leaves in an image though they are done: who moves the image later, as
 * kernels and firmware do, finds the addresses in it.
 *
 * @ld Command-line Options, --emit-relocs
 */
public final class EmittedRelocations {
    private final SymbolTable table;
    private final Changes changes;

    /** What the linker made of a relocation when it changed the instruction. */
    public interface Changes {
        Relocation after(InputSection section, Relocation relocation);
    }

    public EmittedRelocations(SymbolTable table, Changes changes) {
        this.table = table;
        this.changes = changes;
    }

    /** Returns the global symbols that relocations mention; they are in the symbol table whatever they are. */
    Set<LinkSymbol> needed(Set<OutputSection> sections) {
        Set<LinkSymbol> result = new HashSet<>();
        for (OutputSection section : sections) {
            for (InputSection input : section.inputs()) {
                for (Relocation relocation : input.relocations()) {
                    ElfSymbol symbol = relocation.symbol();
                    if (symbol != null && !symbol.isLocal() && !input.isExcluded()) {
                        result.add(table.entry(symbol));
                    }
                }
            }
        }
        return result;
    }

    /** Returns the local symbols of each file that relocations mention by name, in the order of the relocations. */
    Map<InputFile, Set<ElfSymbol>> neededLocals(Set<OutputSection> sections) {
        Map<InputFile, Set<ElfSymbol>> result = new HashMap<>();
        for (OutputSection section : sections) {
            for (InputSection input : section.inputs()) {
                for (Relocation relocation : input.relocations()) {
                    ElfSymbol symbol = relocation.symbol();
                    boolean named = symbol != null && symbol.isLocal() && symbol.type() != ElfSymbol.Type.SECTION;
                    if (named && !input.isExcluded()) {
                        result.computeIfAbsent(input.file(), unused -> new LinkedHashSet<>())
                                .add(symbol);
                    }
                }
            }
        }
        return result;
    }

    /** Adds the relocations to the sections of the output. */
    void add(Map<OutputSection, ElfSection> sections, OutputSymbols symbols) {
        sections.forEach((output, section) -> {
            List<Relocation> all = new ArrayList<>();
            for (InputSection input : output.inputs()) {
                if (input.isLive() && !input.isExcluded() && output.hasFileContents()) {
                    add(input, symbols, all);
                }
            }
            all.sort(Comparator.comparing(Relocation::offset, Long::compareUnsigned));
            section.relocations().addAll(all);
        });
    }

    /** Where a record of an unwind table is gone, a relocation without effect stays. */
    private void add(InputSection input, OutputSymbols symbols, List<Relocation> all) {
        List<Relocation> kept = input.relocations();
        long last = input.startAddress();
        int next = 0;
        for (Relocation original : input.section().relocations()) {
            Relocation relocation = next < kept.size() ? kept.get(next) : null;
            if (relocation == null || !isSame(original, relocation)) {
                all.add(withoutEffect(original, last));
            } else {
                next++;
                Relocation moved = moved(input, changes.after(input, relocation), symbols);
                last = moved.offset();
                all.add(moved);
            }
        }
    }

    private static Relocation withoutEffect(Relocation relocation, long offset) {
        return new Relocation(offset, RelocationType.none(relocation.type().machine()), null, 0);
    }

    private static boolean isSame(Relocation left, Relocation right) {
        ElfSymbol symbol = left.symbol();
        boolean sameSymbol = symbol == null ? right.symbol() == null : symbol.equals(right.symbol());
        return sameSymbol && left.type() == right.type() && left.addend() == right.addend();
    }

    private Relocation moved(InputSection input, Relocation relocation, OutputSymbols symbols) {
        ElfSymbol symbol = relocation.symbol();
        long offset = input.address(ConstructorTable.offset(input, relocation.offset()));
        if (RelocatableFile.isAgainstDiscarded(input, symbol, table)) {
            return withoutEffect(relocation, offset);
        }
        if (symbol == null || !symbol.isLocal()) {
            ElfSymbol target = symbol == null ? null : symbols.global(table.entry(symbol));
            return new Relocation(offset, relocation.type(), target, relocation.addend());
        }
        ElfSection section = symbol.section();
        InputFile file = input.file();
        InputSection target = section == null ? null : file.find(section);
        if (symbol.type() != ElfSymbol.Type.SECTION) {
            return new Relocation(offset, relocation.type(), symbols.local(symbol), relocation.addend());
        }
        if (target == null || !(target.place() instanceof OutputSection home)) {
            return new Relocation(offset, relocation.type(), null, relocation.addend());
        }
        long within = target.placeOffset(symbol.value() + relocation.addend());
        long addend = target.isMerged() ? within : relocation.addend() + target.offset();
        @Nullable ElfSymbol sectionSymbol = symbols.sectionSymbol(home);
        return new Relocation(offset, relocation.type(), sectionSymbol, addend);
    }
}
