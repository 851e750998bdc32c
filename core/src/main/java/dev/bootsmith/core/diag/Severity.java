package dev.bootsmith.core.diag;

/** How bad a diagnostic is. Only {@link #ERROR} makes the operation fail. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
