package dev.bootsmith.linker.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list in which things are put next to others in constant time, however long it is. */
final class Chain<T> {
    private static final class Link<T> {
        private final @Nullable T value;
        private @Nullable Link<T> before;
        private @Nullable Link<T> after;

        Link(@Nullable T value) {
            this.value = value;
        }
    }

    private final Link<T> head = new Link<>(null);
    private Link<T> tail = head;
    private final Map<T, Link<T>> links = new HashMap<>();

    Chain(List<T> values) {
        values.forEach(this::append);
    }

    void append(T value) {
        insert(tail, value);
    }

    /** Puts a value behind another one; null stands for the beginning. */
    void insertAfter(@Nullable T anchor, T value) {
        insert(link(anchor), value);
    }

    /** Takes a value out and puts it behind another one; null stands for the beginning. */
    void moveAfter(@Nullable T anchor, T value) {
        if (!value.equals(anchor)) {
            remove(value);
            insert(link(anchor), value);
        }
    }

    /** Puts a value that is in the list at its end. */
    void moveToEnd(T value) {
        remove(value);
        append(value);
    }

    private Link<T> link(@Nullable T value) {
        Link<T> found = value == null ? head : links.get(value);
        return found == null ? tail : found;
    }

    private void insert(Link<T> anchor, T value) {
        Link<T> link = new Link<>(value);
        Link<T> next = anchor.after;
        link.before = anchor;
        link.after = next;
        anchor.after = link;
        if (next == null) {
            tail = link;
        } else {
            next.before = link;
        }
        links.put(value, link);
    }

    private void remove(T value) {
        Link<T> link = links.remove(value);
        if (link != null && link.before != null) {
            link.before.after = link.after;
            if (link.after == null) {
                tail = link.before;
            } else {
                link.after.before = link.before;
            }
        }
    }

    /** Returns what follows a value, or the first one for null. */
    @Nullable
    T next(@Nullable T value) {
        Link<T> after = link(value).after;
        return after == null ? null : after.value;
    }

    @Nullable
    T previous(T value) {
        Link<T> before = link(value).before;
        return before == null ? null : before.value;
    }

    List<T> toList() {
        List<T> result = new ArrayList<>(links.size());
        for (T value = next(null); value != null; value = next(value)) {
            result.add(value);
        }
        return result;
    }
}
