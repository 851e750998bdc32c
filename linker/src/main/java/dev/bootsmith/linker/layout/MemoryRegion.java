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

    /** Returns whether a section of these properties may go here without being told to. */
    boolean attracts(boolean writable, boolean executable, boolean allocated, boolean initialized) {
        boolean wanted = false;
        boolean inverted = false;
        for (int i = 0; i < attributes.length(); i++) {
            boolean matches = switch (attributes.charAt(i)) {
                case 'r' -> !writable;
                case 'w' -> writable;
                case 'x' -> executable;
                case 'a' -> allocated;
                case 'i', 'l' -> initialized;
                default -> false;
            };
            if (attributes.charAt(i) == '!') {
                inverted = !inverted;
            } else if (matches && inverted) {
                return false;
            } else {
                wanted |= matches;
            }
        }
        return wanted;
    }
}
