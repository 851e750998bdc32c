package dev.bootsmith.assembler.macro;

import dev.bootsmith.assembler.parse.SourceStatement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which part of nested {@code .if} ... {@code .else} ... {@code .endif} is assembled.
 *
 * @gas If
 */
public final class Conditionals {
    private final Deque<Level> levels = new ArrayDeque<>();

    /** One open {@code .if}. */
    private static final class Level {
        private final SourceStatement opening;
        private final int frame;
        private final boolean outerSkips;
        private boolean skips;
        private boolean done;
        private @Nullable SourceStatement elseAt;

        Level(SourceStatement opening, int frame, boolean outerSkips) {
            this.opening = opening;
            this.frame = frame;
            this.outerSkips = outerSkips;
        }
    }

    /** Returns whether statements are skipped here. */
    public boolean isSkipping() {
        Level top = levels.peek();
        return top != null && top.skips;
    }

    /** Returns whether an {@code .elseif} here has to look at its condition. */
    public boolean elseIfMatters() {
        Level top = levels.peek();
        return top != null && !top.outerSkips && !top.done;
    }

    /** Opens a level; inside a skipped part the condition does not matter. */
    public void open(SourceStatement at, int frame, boolean condition) {
        boolean outerSkips = isSkipping();
        Level level = new Level(at, frame, outerSkips);
        level.skips = outerSkips || !condition;
        level.done = outerSkips || condition;
        levels.push(level);
    }

    /** Takes {@code .elseif}; returns false if no {@code .if} is open or its {@code .else} came already. */
    public boolean elseIf(boolean condition) {
        Level top = levels.peek();
        if (top == null || top.elseAt != null) {
            return false;
        }
        boolean take = elseIfMatters() && condition;
        top.skips = !take;
        top.done |= take;
        return true;
    }

    /** Takes {@code .else}; returns false if no {@code .if} is open or its {@code .else} came already. */
    public boolean otherwise(SourceStatement at) {
        Level top = levels.peek();
        if (top == null || top.elseAt != null) {
            return false;
        }
        top.elseAt = at;
        top.skips = top.done;
        top.done = true;
        return true;
    }

    /** Takes {@code .endif}; returns false if no {@code .if} is open. */
    public boolean close() {
        return levels.poll() != null;
    }

    /** Returns the opening of a level that the ending input frame leaves open, after closing it; null if none. */
    public @Nullable SourceStatement unclosed(int frame) {
        Level top = levels.peek();
        if (top == null || top.frame < frame) {
            return null;
        }
        levels.pop();
        return top.opening;
    }

    /** Closes what was opened in an input frame that is left early. */
    public void leave(int frame) {
        while (unclosed(frame) != null) {
            // Each look closes one.
        }
    }
}
