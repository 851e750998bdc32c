package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.CopyOptions;
import java.util.List;

/** {@code strip}: takes symbols and debugging information out of files, in place or with {@code -o} into another file. */
final class StripCommand implements Command {
    @Override
    public String name() {
        return "strip";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = ObjcopyCommand.copyOptions("strip")
                .declare("-s --strip-all", "-g -S -d --strip-debug", "-o --output=FILE")
                .parse(words, console);
        List<String> names = line.operands();
        if (names.isEmpty()) {
            throw new UsageException(
                    Diagnostic.of(CliCode.MISSING_ARGUMENT, "FILE").withHelp("help.more", "bootsmith strip --help"));
        }
        if (line.has("--output") && names.size() > 1) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, names.get(1)));
        }
        CopyArguments arguments = new CopyArguments(line, console);
        CopyOptions options = arguments.options();
        if (options.strip() == CopyOptions.Strip.ALL || options.strip() == CopyOptions.Strip.NONE) {
            // As in GNU strip, no symbols also means none of sections.
            options.features().remove(CopyOptions.Feature.KEEP_SECTION_SYMBOLS);
        }
        boolean unspecific = options.strip() == CopyOptions.Strip.NONE
                && options.discard() == CopyOptions.Discard.NONE
                && !line.has("--strip-symbol")
                && !line.has("--strip-dwo");
        if (unspecific) {
            options.setStrip(CopyOptions.Strip.ALL);
        }
        ObjcopyCommand.outputFormat(line).ifPresent(options::setFormat);
        FileCopying copying = new FileCopying(options, arguments.dumps(), line, FileCopying.NamesBeside.NEVER, console);
        ExitCode code = ExitCode.OK;
        for (String name : names) {
            ExitCode one = copying.copy(name, line.last("--output").orElse(name));
            code = one.equals(ExitCode.OK) ? code : one;
        }
        return code;
    }
}
