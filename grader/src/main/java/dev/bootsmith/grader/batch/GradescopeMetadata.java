package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.result.JsonTree;
import dev.bootsmith.grader.spec.Lateness;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Gradescope tells an autograder about a submission: {@code /autograder/submission_metadata.json}.
 *
 * @param assignment its title, empty if it has none
 * @param names of those who handed in
 * @param student who it is for the seed: the first one's student number, or else address, or else name; for a group that of the first in the alphabet
 * @param handedIn when
 * @param due when it was due for them; absent if it never is
 * @param previousScores of their earlier submissions, oldest first, in thousandths of a point; those without one are left out
 */
public record GradescopeMetadata(
        String assignment,
        List<String> names,
        String student,
        Optional<OffsetDateTime> handedIn,
        Optional<OffsetDateTime> due,
        List<Long> previousScores) {
    public GradescopeMetadata {
        names = List.copyOf(names);
        previousScores = List.copyOf(previousScores);
    }

    /** Reads the file's text. */
    public static GradescopeMetadata read(String text) throws IOException {
        JsonTree root = JsonTree.parse(text);
        Optional<JsonTree> assignment =
                root.has("assignment") ? Optional.of(root.object("assignment")) : Optional.empty();
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Optional<OffsetDateTime> due = assignment.isPresent() ? time(assignment.get(), "due_date") : Optional.empty();
        for (JsonTree user : root.has("users") ? root.items("users") : List.<JsonTree>of()) {
            names.add(text(user, "name"));
            String id = text(user, "sid");
            id = id.isEmpty() ? text(user, "email") : id;
            ids.add(id.isEmpty() ? text(user, "name") : id);
            // An extension is written beside the user.
            if (user.has("assignment")) {
                Optional<OffsetDateTime> own = time(user.object("assignment"), "due_date");
                due = own.isPresent() ? own : due;
            }
        }
        List<Long> scores = new ArrayList<>();
        for (JsonTree previous :
                root.has("previous_submissions") ? root.items("previous_submissions") : List.<JsonTree>of()) {
            previous.optionalDecimal("score").ifPresent(score -> scores.add(Math.round(score * 1000)));
        }
        return new GradescopeMetadata(
                assignment.isPresent() ? text(assignment.get(), "title") : "",
                names,
                ids.stream().sorted().findFirst().orElse(""),
                time(root, "created_at"),
                due,
                scores);
    }

    private static Optional<OffsetDateTime> time(JsonTree tree, String key) throws IOException {
        if (!tree.has(key)) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> time = Lateness.time(tree.text(key));
        if (time.isEmpty()) {
            throw new IOException("\"" + key + "\" is no time: " + tree.text(key));
        }
        return time;
    }

    /** Numbers are written with and without quotes. */
    private static String text(JsonTree tree, String key) throws IOException {
        if (!tree.has(key)) {
            return "";
        }
        return tree.anyText(key);
    }

    /** Returns the days behind the due date that were begun. */
    public int lateDays() {
        return due.isPresent() && handedIn.isPresent() ? Lateness.days(due.get(), handedIn.get()) : 0;
    }
}
