package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.toolchain.binutils.SymbolList;
import java.util.List;
import java.util.Optional;

/** {@code nm}: the symbols of object files. */
final class NmCommand implements Command {
    @Override
    public String name() {
        return "nm";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        Arguments arguments = new OptionTable("nm", console)
                .flag("-n", "--numeric-sort")
                .operands("FILE", 1)
                .parse(words);
        SymbolList.Order order = arguments.has("--numeric-sort") ? SymbolList.Order.VALUE : SymbolList.Order.NAME;
        List<String> names = arguments.operands();
        ExitCode code = ExitCode.OK;
        for (String name : names) {
            Optional<ObjectFile> file = ElfFiles.read(name, console);
            if (file.isEmpty()) {
                code = ExitCode.FAILED;
                continue;
            }
            if (names.size() > 1) {
                console.printLine("\n" + name + ":");
            }
            console.out().print(SymbolList.list(file.get(), order));
        }
        return code;
    }
}
