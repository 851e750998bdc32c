package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.ExplicitRelocation;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Relocations asked for by name.
 *
 * @gas Reloc
 */
final class RelocationDirectives {
    private RelocationDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".reloc", RelocationDirectives::relocation);
    }

    /** {@code .reloc offset, type[, expression]}. */
    private static void relocation(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        int start = a.cursor().skipBlanks().position();
        Value offset = a.value();
        if (!(offset instanceof Value.Constant || offset instanceof Value.Address)) {
            throw new SyntaxError(
                    AssemblerCode.RELOCATION_OFFSET, start, a.cursor().position());
        }
        if (!a.comma()) {
            throw a.error(AssemblerCode.EXPECTED_COMMA, a.directive());
        }
        int nameStart = a.cursor().skipBlanks().position();
        String name = a.cursor().plainName();
        RelocationType type = type(state.options().machine(), name);
        if (type == null) {
            throw new SyntaxError(
                    AssemblerCode.RELOCATION_UNKNOWN, nameStart, a.cursor().position(), name);
        }
        Value target = null;
        if (a.comma()) {
            int from = a.cursor().skipBlanks().position();
            target = a.value();
            if (target instanceof Value.RegisterValue || target instanceof Value.Big) {
                throw new SyntaxError(
                        AssemblerCode.BAD_EXPRESSION, from, a.cursor().position());
            }
        }
        a.end();
        state.emitter()
                .section()
                .explicitRelocations()
                .add(new ExplicitRelocation(offset, type, target, state.statement()));
    }

    /** The names of the psABI, and the few that fit every machine. */
    private static @Nullable RelocationType type(ElfMachine machine, String written) {
        String name = written.toUpperCase(Locale.ROOT);
        boolean wide = machine == ElfMachine.X86_64;
        switch (name) {
            case "BFD_RELOC_NONE" -> name = wide ? "R_X86_64_NONE" : "R_386_NONE";
            case "BFD_RELOC_8" -> name = wide ? "R_X86_64_8" : "R_386_8";
            case "BFD_RELOC_16" -> name = wide ? "R_X86_64_16" : "R_386_16";
            case "BFD_RELOC_32" -> name = wide ? "R_X86_64_32" : "R_386_32";
            case "BFD_RELOC_64" -> name = "R_X86_64_64";
            default -> {}
        }
        for (RelocationType type : RelocationType.values()) {
            if (type.machine() == machine && type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }
}
