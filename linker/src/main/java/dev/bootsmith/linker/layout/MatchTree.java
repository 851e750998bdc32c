package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of sections that patterns of one statement describe of which some sort and some do not: a binary tree into which
 * they come in the order of the files, unsorted ones always at the right end.
 *
 * @ld Input Section Wildcards
 */
final class MatchTree {
    private static final class Node {
        private final InputSection section;
        private @Nullable Node left;
        private @Nullable Node right;

        Node(InputSection section) {
            this.section = section;
        }
    }

    private @Nullable Node root;

    /** @param order how the section's pattern sorts, or null if it does not */
    void add(InputSection section, @Nullable Comparator<InputSection> order) {
        Node added = new Node(section);
        Node node = root;
        if (node == null) {
            root = added;
            return;
        }
        while (true) {
            boolean toLeft = order != null && order.compare(section, node.section) < 0;
            Node next = toLeft ? node.left : node.right;
            if (next == null) {
                if (toLeft) {
                    node.left = added;
                } else {
                    node.right = added;
                }
                return;
            }
            node = next;
        }
    }

    List<InputSection> inOrder() {
        List<InputSection> result = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Node node = root;
        while (node != null || !open.isEmpty()) {
            while (node != null) {
                open.push(node);
                node = node.left;
            }
            Node next = open.pop();
            result.add(next.section);
            node = next.right;
        }
        return result;
    }
}
