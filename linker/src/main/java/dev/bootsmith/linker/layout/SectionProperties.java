package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives type, flags, alignment and entry size of an output section from what is in it. */
public final class SectionProperties {
    private static final Map<String, Integer> TYPES = Map.of(
            "SHT_PROGBITS", SectionType.PROGBITS,
            "SHT_STRTAB", SectionType.STRTAB,
            "SHT_NOTE", SectionType.NOTE,
            "SHT_NOBITS", SectionType.NOBITS,
            "SHT_INIT_ARRAY", SectionType.INIT_ARRAY,
            "SHT_FINI_ARRAY", SectionType.FINI_ARRAY,
            "SHT_PREINIT_ARRAY", SectionType.PREINIT_ARRAY);
    private static final long COMBINED =
            SectionFlag.WRITE | SectionFlag.ALLOC | SectionFlag.EXECINSTR | SectionFlag.TLS | SectionFlag.X86_64_LARGE;
    private static final long MERGING = SectionFlag.MERGE | SectionFlag.STRINGS;

    private SectionProperties() {}

    static void derive(OutputSection output) {
        List<InputSection> inputs = output.inputs();
        long flags = 0;
        long alignment = 1;
        boolean bytes = output.hasData();
        for (InputSection input : inputs) {
            flags |= input.section().flags() & COMBINED;
            alignment = Math.max(alignment, input.section().alignment());
            bytes |= !input.section().isNobits() && input.size() > 0;
        }
        if (inputs.isEmpty()) {
            flags = SectionFlag.ALLOC | SectionFlag.WRITE;
        } else {
            flags |= commonMerging(inputs, output);
        }
        output.setFlags(flags);
        output.setAlignment(alignment);
        output.setType(type(inputs, bytes));
        applyKind(output);
    }

    /** A table stays a table only if all its parts are of the same kind. */
    private static long commonMerging(List<InputSection> inputs, OutputSection output) {
        InputSection first = inputs.get(0);
        long merging = first.section().flags() & MERGING;
        long entrySize = first.section().entrySize();
        for (InputSection input : inputs) {
            if ((input.section().flags() & MERGING) != merging
                    || input.section().entrySize() != entrySize) {
                merging = 0;
                entrySize = 0;
            }
        }
        output.setEntrySize(entrySize);
        return merging;
    }

    private static int type(List<InputSection> inputs, boolean bytes) {
        if (!bytes) {
            boolean empty = inputs.isEmpty()
                    || inputs.stream().anyMatch(input -> input.section().isNobits());
            return empty ? SectionType.NOBITS : inputs.get(0).section().type();
        }
        for (InputSection input : inputs) {
            if (!input.section().isNobits()) {
                int type = input.section().type();
                boolean uniform =
                        inputs.stream().allMatch(other -> other.section().type() == type);
                return uniform ? type : SectionType.PROGBITS;
            }
        }
        return SectionType.PROGBITS;
    }

    /** Returns the section type that {@code TYPE =} gives: a number or one of the names that GNU ld knows; else null. */
    public static @Nullable Integer namedType(Expression type) {
        if (type instanceof Expression.Literal literal) {
            return (int) literal.value();
        }
        return type instanceof Expression.Name name ? TYPES.get(name.name()) : null;
    }

    private static void applyKind(OutputSection output) {
        Statement.OutputSection statement = output.statement();
        if (statement == null) {
            return;
        }
        Expression wanted = statement.type();
        Integer type = wanted == null ? null : namedType(wanted);
        if (type != null) {
            output.setType(type);
        }
        switch (statement.kind()) {
            case "NOLOAD" -> output.setType(SectionType.NOBITS);
            case "DSECT", "COPY", "INFO", "OVERLAY" -> output.setFlags(output.flags() & ~SectionFlag.ALLOC);
            case "READONLY" -> output.setFlags(output.flags() & ~SectionFlag.WRITE);
            default -> {
                // An ordinary section.
            }
        }
    }
}
