package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
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
    private final @Nullable Expression originValue;
    private final @Nullable Expression lengthValue;
    private long origin;
    private long length;
    private long current;
    private @Nullable OutputSection lastSection;
    private @Nullable OutputSection firstTooFar;

    /** A region whose bounds are numbers. */
    MemoryRegion(String name, String attributes, long origin, long length) {
        this.name = name;
        this.attributes = attributes.toLowerCase(Locale.ROOT);
        this.originValue = null;
        this.lengthValue = null;
        this.origin = origin;
        this.length = length;
        this.current = origin;
    }

    /** A region of MEMORY. */
    MemoryRegion(Statement.Region statement, Evaluator evaluator) {
        this.name = statement.name();
        this.attributes = statement.attributes().toLowerCase(Locale.ROOT);
        this.originValue = statement.origin();
        this.lengthValue = statement.length();
        update(evaluator);
        this.current = origin;
    }

    /** Computes its bounds again, which may be made of symbols that have a value only now. */
    void update(Evaluator evaluator) {
        if (originValue != null && lengthValue != null) {
            origin = evaluator.constant(originValue).address();
            length = evaluator.constant(lengthValue).address();
        }
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
        firstTooFar = null;
    }

    /** Returns whether the region's counter has left it. */
    boolean isLeft() {
        return Long.compareUnsigned(current, origin) < 0 || Long.compareUnsigned(current - origin, length) > 0;
    }

    /** Returns by how many bytes the region's counter is behind its end; 0 if it is not. */
    long overflow() {
        return Long.compareUnsigned(current - origin, length) > 0 ? current - origin - length : 0;
    }

    /** Returns the first section that did not fit, or null. */
    @Nullable
    OutputSection firstTooFar() {
        return firstTooFar;
    }

    void setFirstTooFar(OutputSection section) {
        firstTooFar = firstTooFar == null ? section : firstTooFar;
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
