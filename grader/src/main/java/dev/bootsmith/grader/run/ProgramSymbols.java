package dev.bootsmith.grader.run;

import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.toolchain.ProgramMap;
import java.util.Map;

/** The names and lines of a program that was built, as explanations want them. */
public final class ProgramSymbols {
    private ProgramSymbols() {}

    public static SymbolMap of(ProgramMap program) {
        SymbolMap.Builder builder = SymbolMap.builder();
        for (Map.Entry<String, Long> symbol : program.symbols().entrySet()) {
            builder.addSymbol(symbol.getKey(), symbol.getValue());
        }
        for (ProgramMap.Line line : program.lines()) {
            builder.addLine(line.address(), line.sizeBytes(), new SourceLine(line.file(), line.line(), line.text()));
        }
        return builder.build();
    }
}
