package dev.bootsmith.objectfile.raw;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of a relocatable file's section with its relocations carried out as if every section began at address 0: what
 * readers of debugging sections need. Only additions of symbol and addend are carried out, the others are left.
 */
public final class AppliedRelocations {
    private final byte[] bytes;
    private final Map<Long, RawSymbol> symbols = new HashMap<>();

    public AppliedRelocations(RawElf elf, RawSection section) {
        bytes = elf.expanded(section).toByteArray();
        if (!elf.isRelocatable()) {
            return;
        }
        for (RawSection table : elf.relocationSections(section)) {
            boolean hasAddends = table.type() == SectionType.RELA;
            elf.relocations(table).forEach(relocation -> apply(elf, relocation, hasAddends, section));
        }
    }

    private void apply(RawElf elf, RawRelocation relocation, boolean hasAddends, RawSection section) {
        Optional<RelocationType> type = RelocationType.of(elf.headers().machine(), relocation.type());
        List<RawSymbol> table = elf.symbols();
        int index = relocation.symbolIndex();
        long at = relocation.offset();
        if (type.isEmpty() || index <= 0 || index >= table.size()) {
            return;
        }
        int width = type.get().widthBytes();
        boolean inside = width > 0 && at >= 0 && at + width <= bytes.length;
        boolean sums = type.get().calculation() == RelocationType.Calculation.ABSOLUTE
                || type.get().calculation() == RelocationType.Calculation.PC_RELATIVE;
        // GNU readelf knows the sign-extended kind not, which no debugging section has.
        if (!inside || !sums || type.get() == RelocationType.R_X86_64_32S) {
            return;
        }
        RawSymbol symbol = table.get(index);
        symbols.put(at, symbol);
        long value = symbol.value() + (hasAddends ? relocation.addend() : field((int) at, width));
        if (type.get().isPcRelative()) {
            value -= section.address() + at;
        }
        for (int i = 0; i < width; i++) {
            bytes[(int) at + i] = (byte) (value >> 8 * i);
        }
    }

    private long field(int at, int width) {
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    /** Returns the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the bytes for reading. */
    public ByteView view() {
        return ByteView.of(bytes);
    }

    /** Returns the symbol that the field at an offset refers to. */
    public Optional<RawSymbol> symbolAt(long offset) {
        return Optional.ofNullable(symbols.get(offset));
    }
}
