package dev.bootsmith.objectfile;

import dev.bootsmith.core.diag.DiagnosticCode;
import dev.bootsmith.core.diag.Severity;

/** What can be wrong with an object file or an archive. */
public enum ObjectFileCode implements DiagnosticCode {
    NOT_ELF("O0001"),
    TRUNCATED("O0002"),
    BAD_FIELD("O0003"),
    UNSUPPORTED("O0004"),
    BAD_SECTION("O0005"),
    BAD_SYMBOL("O0006"),
    BAD_RELOCATION("O0007"),
    UNKNOWN_RELOCATION_TYPE("O0008"),
    BAD_GROUP("O0009"),
    BAD_ARCHIVE("O0010");

    private final String id;

    ObjectFileCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "dev.bootsmith.objectfile.messages";
    }
}
