package dev.bootsmith.objectfile.model;

import org.jspecify.annotations.Nullable;

/**
 * One symbol of an object file. Mutable while a file is built; identity is the object.
 *
 * @elf Symbol Table
 */
public final class ElfSymbol {
    /** Where a symbol's value counts from. */
    public enum Place {
        /** Defined elsewhere. */
        UNDEFINED,
        /** A plain number. */
        ABSOLUTE,
        /** Not placed yet: the value is the wanted alignment, the size is what to reserve. */
        COMMON,
        /** An offset in {@link #section()} (an address, in an executable). */
        SECTION
    }

    /**
     * Who sees a symbol.
     *
     * @elf ELF32_ST_BIND
     */
    public enum Binding {
        LOCAL(0),
        GLOBAL(1),
        WEAK(2),
        GNU_UNIQUE(10);

        private static final Binding[] ALL = values();

        private final int number;

        Binding(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        /** Returns the constant of a number, or null. */
        public static @Nullable Binding of(int number) {
            for (Binding each : ALL) {
                if (each.number == number) {
                    return each;
                }
            }
            return null;
        }
    }

    /**
     * What a symbol names.
     *
     * @elf ELF32_ST_TYPE
     */
    public enum Type {
        NOTYPE(0),
        OBJECT(1),
        FUNC(2),
        SECTION(3),
        FILE(4),
        COMMON(5),
        TLS(6),
        GNU_IFUNC(10);

        private static final Type[] ALL = values();

        private final int number;

        Type(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        /** Returns the constant of a number, or null. */
        public static @Nullable Type of(int number) {
            for (Type each : ALL) {
                if (each.number == number) {
                    return each;
                }
            }
            return null;
        }
    }

    /**
     * How far a global symbol reaches.
     *
     * @elf ELF32_ST_VISIBILITY
     */
    public enum Visibility {
        DEFAULT(0),
        INTERNAL(1),
        HIDDEN(2),
        PROTECTED(3);

        private static final Visibility[] ALL = values();

        private final int number;

        Visibility(int number) {
            this.number = number;
        }

        /** Returns the value in the low bits of st_other. */
        public int number() {
            return number;
        }

        /** Returns the constant of a number, or null. */
        public static @Nullable Visibility of(int number) {
            for (Visibility each : ALL) {
                if (each.number == number) {
                    return each;
                }
            }
            return null;
        }
    }

    private String name;
    private Binding binding = Binding.LOCAL;
    private Type type = Type.NOTYPE;
    private Visibility visibility = Visibility.DEFAULT;
    private Place place = Place.UNDEFINED;
    private @Nullable ElfSection section;
    private long value;
    private long size;
    private int position;
    private boolean isLargeCommon;

    /** Makes an undefined local symbol without type. */
    public ElfSymbol(String name) {
        this.name = name;
    }

    /** Makes the nameless symbol that stands for a section. */
    public static ElfSymbol ofSection(ElfSection section) {
        ElfSymbol symbol = new ElfSymbol("");
        symbol.type = Type.SECTION;
        symbol.define(section, 0);
        return symbol;
    }

    /** Makes the symbol that names the source file. */
    public static ElfSymbol ofFile(String fileName) {
        ElfSymbol symbol = new ElfSymbol(fileName);
        symbol.type = Type.FILE;
        symbol.defineAbsolute(0);
        return symbol;
    }

    public String name() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public Binding binding() {
        return binding;
    }

    public void setBinding(Binding newBinding) {
        binding = newBinding;
    }

    public Type type() {
        return type;
    }

    public void setType(Type newType) {
        type = newType;
    }

    public Visibility visibility() {
        return visibility;
    }

    public void setVisibility(Visibility newVisibility) {
        visibility = newVisibility;
    }

    public Place place() {
        return place;
    }

    public boolean isDefined() {
        return place != Place.UNDEFINED;
    }

    public boolean isLocal() {
        return binding == Binding.LOCAL;
    }

    /** Returns the section the symbol is defined in, or null if its place is another. */
    public @Nullable ElfSection section() {
        return section;
    }

    /** Defines the symbol at an offset of a section. */
    public void define(ElfSection newSection, long offset) {
        place = Place.SECTION;
        section = newSection;
        value = offset;
    }

    public void defineAbsolute(long newValue) {
        place = Place.ABSOLUTE;
        section = null;
        value = newValue;
    }

    /** Makes it a common symbol: sizeBytes of storage at a multiple of the alignment. */
    public void defineCommon(long sizeBytes, long alignment) {
        place = Place.COMMON;
        section = null;
        value = alignment;
        size = sizeBytes;
    }

    /** Returns whether a common symbol may lie beyond the reach of 32 bits (x86-64's SHN_X86_64_LCOMMON). */
    public boolean isLargeCommon() {
        return isLargeCommon;
    }

    public void makeLargeCommon() {
        isLargeCommon = true;
    }

    /** Returns st_value: offset, number, alignment or, in an executable, address. */
    public long value() {
        return value;
    }

    public void setValue(long newValue) {
        value = newValue;
    }

    public long size() {
        return size;
    }

    public void setSize(long newSize) {
        size = newSize;
    }

    /**
     * Returns its position among the symbols of the file it was read from, counted from 0; 0 for one that was made. It only
     * speeds a search up: compare what is found there.
     */
    public int position() {
        return position;
    }

    public void setPosition(int newPosition) {
        position = newPosition;
    }

    @Override
    public String toString() {
        return type == Type.SECTION && section != null ? section.name() : name;
    }
}
