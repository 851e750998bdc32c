package dev.bootsmith.linker.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of generated script text with pieces inside, each of which can be left out.
 *
 * @param head text in front of the children
 * @param children what can be left out one by one
 * @param tail text behind the children
 */
record Node(String head, List<Node> children, String tail) {
    static Node leaf(String text) {
        return new Node(text, List.of(), "");
    }

    String text() {
        StringBuilder out = new StringBuilder();
        append(out, "");
        return out.toString();
    }

    private void append(StringBuilder out, String indent) {
        out.append(indent).append(head).append('\n');
        children.forEach(child -> child.append(out, indent + "  "));
        if (!tail.isEmpty()) {
            out.append(indent).append(tail).append('\n');
        }
    }

    /** Returns whether a pattern takes all sections that are left, those that the linker makes among them. */
    boolean takesEverything() {
        return head.contains("*(*)") || head.equals("o1.o") || children.stream().anyMatch(Node::takesEverything);
    }

    /** Returns how many pieces there are below this one. */
    int count() {
        return children.stream().mapToInt(child -> 1 + child.count()).sum();
    }

    /** Returns a copy without the piece of that number, counted from 0 in the order of the text. */
    Node without(int number) {
        if (children.size() == 1 && number == 0 && tail.contains("INSERT")) {
            // What nothing that is inserted means is of no interest.
            return this;
        }
        List<Node> rest = new ArrayList<>();
        int at = 0;
        for (Node child : children) {
            int inside = child.count();
            if (number == at) {
                at += 1 + inside;
                continue;
            }
            boolean within = number > at && number <= at + inside;
            rest.add(within ? child.without(number - at - 1) : child);
            at += 1 + inside;
        }
        return new Node(head, rest, tail);
    }
}
