package dev.bootsmith.linker.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of memory that a script declares with MEMORY.
 *
 * @ld MEMORY Command
 */
public final class MemoryRegion {
    private final String name;
    private final String attributes;
    private final long origin;
    private final long length;
    private long current;
    private @Nullable OutputSection lastSection;

    MemoryRegion(String name, String attributes, long origin, long length) {
        this.name = name;
        this.attributes = attributes.toLowerCase(Locale.ROOT);
        this.origin = origin;
        this.length = length;
        this.current = origin;
    }

    public String name() {
        return name;
    }

    public String attributes() {
        return attributes;
    }

    public long origin() {
        return origin;
    }

    public long length() {
        return length;
    }

    long current() {
        return current;
    }

    void setCurrent(long address) {
        current = address;
    }

    @Nullable
    OutputSection lastSection() {
        return lastSection;
    }

    void setLastSection(@Nullable OutputSection section) {
        lastSection = section;
    }

    void reset() {
        current = origin;
        lastSection = null;
    }

    /** Returns whether a section of these traits may go here without being told to. */
    boolean attracts(int traits) {
        int wanted = 0;
        int unwanted = 0;
        boolean inverted = false;
        for (int i = 0; i < attributes.length(); i++) {
            int mask = switch (attributes.charAt(i)) {
                case 'r' -> Trait.READ_ONLY;
                case 'w' -> Trait.DATA;
                case 'x' -> Trait.CODE;
                case 'a' -> Trait.ALLOC;
                case 'i', 'l' -> Trait.LOAD;
                default -> 0;
            };
            if (attributes.charAt(i) == '!') {
                inverted = !inverted;
            } else if (inverted) {
                unwanted |= mask;
            } else {
                wanted |= mask;
            }
        }
        // Here data means writable: zero-initialized memory has no data of its own.
        boolean writable = (traits & (Trait.ALLOC | Trait.READ_ONLY | Trait.CODE)) == Trait.ALLOC;
        int own = traits | (writable ? Trait.DATA : 0);
        return (own & wanted) != 0 && (own & unwanted) == 0;
    }
}
