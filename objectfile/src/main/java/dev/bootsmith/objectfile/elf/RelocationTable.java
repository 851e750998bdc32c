package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The relocations of one section as they stand in the file: each becomes an object only while somebody looks at it, since
 * a large link has millions. {@link ElfReader} checks every entry before it hands a table out.
 *
 * @elf Relocation
 */
public final class RelocationTable extends AbstractList<Relocation> implements RandomAccess {
    private final ByteView table;
    private final ElfClass elfClass;
    private final ElfMachine machine;
    private final RelocationForm form;
    private final ElfSymbol[] symbols;
    private final ByteView contents;
    private final long base;
    private final int entryBytes;

    /**
     * @param table the section of type REL or RELA
     * @param symbols all symbols of the file, the null symbol included
     * @param contents the bytes that are relocated, which hold the addends if the form is REL
     * @param base the address at which offsets begin: 0 in relocatable files
     */
    RelocationTable(
            ByteView table,
            ElfClass elfClass,
            ElfMachine machine,
            RelocationForm form,
            ElfSymbol[] symbols,
            ByteView contents,
            long base) {
        this.table = table;
        this.elfClass = elfClass;
        this.machine = machine;
        this.form = form;
        this.symbols = symbols;
        this.contents = contents;
        this.base = base;
        this.entryBytes = ElfStructures.relocationBytes(elfClass, form);
    }

    @Override
    public int size() {
        return table.size() / entryBytes;
    }

    long offset(int index) {
        return ElfHeaders.word(table, elfClass, (long) index * entryBytes);
    }

    int typeNumber(int index) {
        int information = table.get32((long) index * entryBytes + elfClass.wordBytes());
        return elfClass == ElfClass.ELF64 ? information : information & 0xff;
    }

    long symbolIndex(int index) {
        long at = (long) index * entryBytes + elfClass.wordBytes();
        return elfClass == ElfClass.ELF64 ? table.getUnsigned32(at + 4) : table.getUnsigned32(at) >>> 8;
    }

    private long addend(int index, long offset, int width) {
        long at = (long) index * entryBytes + 2L * elfClass.wordBytes();
        if (form == RelocationForm.RELA) {
            return elfClass == ElfClass.ELF64 ? table.get64(at) : table.get32(at);
        }
        return switch (width) {
            case 0 -> 0;
            case 1 -> (byte) contents.get8(offset - base);
            case 2 -> (short) contents.get16(offset - base);
            case 4 -> contents.get32(offset - base);
            default -> contents.get64(offset - base);
        };
    }

    /** Returns how a relocation is computed, without making an object of it. */
    public RelocationType type(int index) {
        return Objects.requireNonNull(RelocationType.find(machine, typeNumber(index)));
    }

    /** Returns the symbol of a relocation, without making an object of it; null for none. */
    public @Nullable ElfSymbol symbol(int index) {
        int symbol = (int) symbolIndex(index);
        return symbol == 0 ? null : symbols[symbol];
    }

    @Override
    public Relocation get(int index) {
        long offset = offset(index);
        RelocationType type = type(index);
        return new Relocation(offset, type, symbol(index), addend(index, offset, type.widthBytes()));
    }
}
