package dev.bootsmith.assembler.parse;

import dev.bootsmith.assembler.diag.AssemblerCode;
import java.util.List;

/** Ends the parse of one statement; the statement's owner turns it into a diagnostic. */
public final class SyntaxError extends Exception {
    private static final long serialVersionUID = 1;

    private final AssemblerCode code;
    private final transient List<Object> arguments;
    private final int start;
    private final int end;

    public SyntaxError(AssemblerCode code, int start, int end, Object... arguments) {
        super(code.id(), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
        this.start = start;
        this.end = end;
    }

    public AssemblerCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Returns the offset in the statement's text of the first wrong character. */
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }
}
