package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.Version;
import dev.bootsmith.toolchain.host.HostTool;
import java.util.List;
import java.util.Optional;

/** {@code doctor}: what this machine has, and what for. */
final class DoctorCommand implements Command {
    /** The tools, and whether a command of ours stops without them. The reason is {@code doctor.<tool>} in the bundle. */
    private static final List<String> TOOLS =
            List.of("mvn", "git", "gcc", "cpp", "gdb", "qemu-system-x86_64", "mtools");

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        Arguments arguments = new OptionTable("doctor", console).flag("--json").parse(words);
        boolean json = arguments.has("--json");
        String java = System.getProperty("java.version", "?") + " (" + System.getProperty("java.vendor", "?") + ")";
        StringBuilder out = new StringBuilder();
        if (json) {
            out.append("{\"schema\":\"bootsmith.doctor/1\",\"bootsmith\":\"").append(Version.text());
            out.append("\",\"tools\":[").append(toolJson("java", Optional.of(java)));
        } else {
            out.append("bootsmith ").append(Version.text()).append('\n');
            out.append(toolLine("java", Optional.of(java), console));
        }
        for (String name : TOOLS) {
            Optional<String> version = HostTool.named(name).version();
            out.append(json ? "," + toolJson(name, version) : toolLine(name, version, console));
        }
        if (json) {
            out.append("]}\n");
        }
        console.out().print(out);
        return ExitCode.OK;
    }

    private static String toolLine(String name, Optional<String> version, Console console) {
        String padded = name + " ".repeat(Math.max(1, 20 - name.length()));
        return "  " + padded + version.orElseGet(() -> console.text("doctor.absent")) + "\n" + " ".repeat(22)
                + console.text("doctor." + name) + "\n";
    }

    private static String toolJson(String name, Optional<String> version) {
        return "{\"name\":\"" + name + "\",\"version\":"
                + version.map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .orElse("null")
                + "}";
    }
}
