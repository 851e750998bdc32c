package dev.bootsmith.cli;

/** The version of this build. */
public final class Version {
    private Version() {}

    /** Returns the version, for example {@code 0.1.0}. */
    public static String text() {
        return "0.1.0";
    }

    /**
     * The first line of {@code --version} of a tool, for scripts that look for GNU's: Linux wants "GNU ld" or "GNU assembler" in front and takes the last word
     * as the version, configure scripts look for "GNU" and the last number.
     *
     * @param tool as GNU calls it: "ld", "assembler"
     */
    public static String of(String tool) {
        return "GNU " + tool + " (work-alike: Bootsmith " + text() + ") 2.40";
    }
}
