package dev.bootsmith.cli;

/** The version of this build. */
public final class Version {
    private Version() {}

    /** Returns the version, for example {@code 0.1.0}. */
    public static String text() {
        return "0.1.0";
    }
}
