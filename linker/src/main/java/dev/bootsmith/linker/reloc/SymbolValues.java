package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import org.jspecify.annotations.Nullable;

/** Finds what the symbol of a relocation stands for after the layout. */
final class SymbolValues {
    private final SymbolTable symbols;

    SymbolValues(SymbolTable symbols) {
        this.symbols = symbols;
    }

    /** What came out of a look-up. */
    enum Outcome {
        FOUND,
        WEAK_AND_UNDEFINED,
        UNDEFINED,
        IN_DISCARDED_SECTION
    }

    /**
     * The value of a symbol.
     *
     * @param address S; such that S + A is right even where A selects a string that was moved
     */
    record Result(Outcome outcome, long address, @Nullable LinkSymbol global) {}

    Result find(InputSection user, Relocation relocation) {
        InputFile file = user.file();
        ElfSymbol symbol = relocation.symbol();
        if (symbol == null) {
            return new Result(Outcome.FOUND, 0, null);
        }
        return symbol.isLocal() ? local(user, symbol, relocation.addend()) : global(file, symbol);
    }

    private Result local(InputSection user, ElfSymbol symbol, long addend) {
        ElfSection section = symbol.section();
        if (section == null) {
            return new Result(Outcome.FOUND, symbol.value(), null);
        }
        InputSection own = user.file().find(section);
        InputSection input = own == null ? null : own.meantBy(user);
        if (input == null || input.place() == null) {
            return new Result(Outcome.IN_DISCARDED_SECTION, 0, null);
        }
        if (input.isMerged() && symbol.type() == ElfSymbol.Type.SECTION) {
            return new Result(Outcome.FOUND, input.address(symbol.value() + addend) - addend, null);
        }
        return new Result(Outcome.FOUND, input.address(symbol.value()), null);
    }

    private Result global(InputFile file, ElfSymbol symbol) {
        LinkSymbol entry = symbols.entry(file, symbol);
        return switch (entry.state()) {
            case UNDEFINED -> new Result(Outcome.UNDEFINED, 0, entry);
            case UNDEFINED_WEAK -> new Result(Outcome.WEAK_AND_UNDEFINED, 0, entry);
            case DEFINED, DEFINED_WEAK, COMMON, SCRIPT -> {
                InputSection section = entry.section();
                boolean gone = entry.state() != LinkSymbol.State.SCRIPT && section != null && section.place() == null;
                yield new Result(gone ? Outcome.IN_DISCARDED_SECTION : Outcome.FOUND, entry.address(), entry);
            }
        };
    }
}
