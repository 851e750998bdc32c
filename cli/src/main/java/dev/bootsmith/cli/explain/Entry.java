package dev.bootsmith.cli.explain;

/**
 * One answer.
 *
 * @param kind what was asked for
 * @param name its proper name, for example {@code CR0.PG}
 * @param title what it is, in a few words
 * @param text the explanation, several lines
 */
public record Entry(Kind kind, String name, String title, String text) {
    /** What can be explained. */
    public enum Kind {
        DIAGNOSTIC("diagnostic"),
        EXCEPTION("exception"),
        REGISTER_BIT("register-bit"),
        INSTRUCTION("instruction"),
        MISTAKE("mistake"),
        REASON("reason");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the name in JSON. */
        public String id() {
            return id;
        }
    }
}
