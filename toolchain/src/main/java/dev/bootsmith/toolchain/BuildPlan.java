package dev.bootsmith.toolchain;

import java.util.List;

/**
 * The steps of a build as commands of the GNU tools, one a line: what a Makefile would have.
 *
 * @param commands in order
 */
public record BuildPlan(List<String> commands) {
    public BuildPlan {
        commands = List.copyOf(commands);
    }

    /** Returns a word as a POSIX shell has to be given it. */
    public static String quote(String word) {
        boolean plain = !word.isEmpty();
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = Character.isLetterOrDigit(c) || "_-./=:,+@%".indexOf(c) >= 0;
        }
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
