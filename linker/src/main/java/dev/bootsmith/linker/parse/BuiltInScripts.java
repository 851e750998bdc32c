package dev.bootsmith.linker.parse;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.parse.ScriptParser.Context;
import dev.bootsmith.linker.script.DefaultScripts;
import dev.bootsmith.linker.script.DefaultScripts.Kind;
import dev.bootsmith.linker.script.DefaultScripts.Output;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The default scripts, parsed once for all links of a process: parsing one takes longer than the rest of a boot sector's
 * link, and a grader links hundreds of them.
 */
public final class BuiltInScripts {
    /** Remembers results that depend on nothing but the key and that nobody changes, so that threads may share them. */
    private static final ConcurrentMap<Key, List<Statement>> PARSED = new ConcurrentHashMap<>();

    private BuiltInScripts() {}

    private record Key(Kind kind, Output output, ElfMachine machine, boolean bindNow) {}

    /** Returns the statements of a default script; the arguments are those of {@link DefaultScripts#of}. */
    public static List<Statement> of(Kind kind, Output output, ElfMachine machine, boolean bindNow) {
        return PARSED.computeIfAbsent(new Key(kind, output, machine, bindNow), BuiltInScripts::parse);
    }

    private static List<Statement> parse(Key key) {
        DiagnosticList messages = new DiagnosticList();
        return ScriptParser.parse(
                        DefaultScripts.of(key.kind(), key.output(), key.machine(), key.bindNow()),
                        Context.TOP,
                        messages)
                .map(List::copyOf)
                .orElseThrow(() -> new IllegalStateException(messages.all().toString()));
    }
}
