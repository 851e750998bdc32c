package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The section types that a script can name. */
public final class SectionProperties {
    private static final Map<String, Integer> TYPES = Map.of(
            "SHT_PROGBITS", SectionType.PROGBITS,
            "SHT_STRTAB", SectionType.STRTAB,
            "SHT_NOTE", SectionType.NOTE,
            "SHT_NOBITS", SectionType.NOBITS,
            "SHT_INIT_ARRAY", SectionType.INIT_ARRAY,
            "SHT_FINI_ARRAY", SectionType.FINI_ARRAY,
            "SHT_PREINIT_ARRAY", SectionType.PREINIT_ARRAY);

    private SectionProperties() {}

    /** Returns the section type that {@code TYPE =} gives: a number or one of the names that GNU ld knows; else null. */
    public static @Nullable Integer namedType(Expression type) {
        if (type instanceof Expression.Literal literal) {
            return (int) literal.value();
        }
        return type instanceof Expression.Name name ? TYPES.get(name.name()) : null;
    }
}
