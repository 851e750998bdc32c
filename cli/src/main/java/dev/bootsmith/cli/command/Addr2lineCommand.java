package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.toolchain.binutils.AddressLookup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code addr2line}: the lines that addresses come from. */
final class Addr2lineCommand implements Command {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:0[xX])?([0-9a-fA-F]+).*");

    @Override
    public String name() {
        return "addr2line";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        GnuOptions.Line line = new GnuOptions("addr2line")
                .declare(
                        "-a --addresses",
                        "-b --target=FORMAT",
                        "-e --exe=FILE",
                        "-i --inlines",
                        "-j --section=NAME",
                        "-p --pretty-print",
                        "-s --basenames",
                        "-f --functions",
                        "-C",
                        "--demangle[=STYLE]",
                        "-R --recurse-limit",
                        "-r --no-recurse-limit",
                        "-h -H",
                        "-v")
                .parse(words, console);
        if (line.has("-h")) {
            throw new HelpRequest(console.text("addr2line.help") + "\n");
        }
        if (line.has("-v")) {
            throw new HelpRequest(Version.of("addr2line") + "\n");
        }
        String file = line.last("--exe").orElse("a.out");
        Optional<RawElf> elf = GnuTool.bytes(file, console).flatMap(bytes -> RawElf.read(file, bytes, console));
        if (elf.isEmpty()) {
            return ExitCode.FAILED;
        }
        AddressLookup lookup = new AddressLookup(
                elf.get(),
                new AddressLookup.Options(
                        line.has("--addresses"),
                        line.has("--functions"),
                        line.has("--inlines"),
                        line.has("--pretty-print"),
                        line.has("--basenames"),
                        section(line, file, elf.get())));
        StringBuilder all = new StringBuilder();
        for (String address : line.operands()) {
            all.append(lookup.lookUp(number(address)));
        }
        console.out().print(all);
        if (line.operands().isEmpty()) {
            // Another program may ask, and wait for each answer.
            BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            for (String address = in.readLine(); address != null; address = in.readLine()) {
                String answer = lookup.lookUp(number(address));
                all.append(answer);
                console.out().print(answer);
                console.out().flush();
            }
        }
        if (line.has("-C") || line.has("--demangle")) {
            GnuTool.warnAboutMangledNames(all.toString(), console);
        }
        return ExitCode.OK;
    }

    private static @Nullable RawSection section(GnuOptions.Line line, String file, RawElf elf) {
        Optional<String> name = line.last("--section");
        return name.isEmpty()
                ? null
                : elf.section(name.get())
                        .orElseThrow(
                                () -> new UsageException(Diagnostic.of(CliCode.NO_SUCH_SECTION, name.get(), file)));
    }

    /** Addresses are hexadecimal with or without 0x; as in GNU's tool what is none counts as 0. */
    private static long number(String word) {
        Matcher digits = NUMBER.matcher(word);
        return digits.matches() ? new BigInteger(digits.group(1), 16).longValue() : 0;
    }
}
