package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the options of {@code image build} as the {@code bootsmith.toml} that they stand for. */
final class RecipeText {
    /** What no option at all gives. */
    static final String NOTHING = "[image]\n";

    /** Keys of {@code --partition} whose values are numbers or true and false. */
    private static final List<String> BARE = List.of("start", "sectors", "active");

    private final Arguments arguments;
    private final StringBuilder out = new StringBuilder(NOTHING);

    RecipeText(Arguments arguments) {
        this.arguments = arguments;
    }

    String write() {
        for (String key : List.of("format", "size", "table")) {
            arguments.text("--" + key).ifPresent(text -> line(key, quoted(text)));
        }
        Optional<String> boot = arguments.text("--boot");
        boolean isCd = arguments.has("--iso");
        if (boot.isPresent() && !isCd) {
            line("boot", quoted(boot.get()));
        }
        arguments.text("--date").ifPresent(date -> line("date", date.contains("T") ? date : date + "T00:00:00"));
        for (String part : arguments.texts("--at")) {
            int colon = part.indexOf(':');
            String sector = colon < 0 ? part : part.substring(0, colon);
            if (colon < 0 || !sector.matches("\\d{1,18}")) {
                throw new UsageException(
                        Diagnostic.of(CliCode.BAD_NUMBER, "--at", part).withHelp("C0007.help.at"));
            }
            out.append("\n[[image.part]]\n");
            line("sector", sector);
            line("file", quoted(part.substring(colon + 1)));
        }
        boolean onDisk = arguments.has("--fat") || !arguments.has("--partition");
        if (isCd) {
            cd(boot);
        } else if (onDisk && (arguments.has("--fat") || arguments.has("--label") || arguments.has("--file"))) {
            out.append("\n[image.fat]\n");
            volume("image.fat");
        }
        boolean first = true;
        for (String partition : arguments.texts("--partition")) {
            partition(partition, first && !onDisk);
            first = false;
        }
        return out.toString();
    }

    private void cd(Optional<String> boot) {
        out.append("\n[image.iso]\n");
        arguments.text("--label").ifPresent(label -> line("volume", quoted(label)));
        if (arguments.has("--joliet")) {
            line("joliet", "true");
        }
        files("image.iso");
        if (boot.isPresent()) {
            out.append("\n[[image.iso.boot]]\n");
            line("file", quoted(boot.get()));
            arguments.text("--emulation").ifPresent(word -> line("emulation", quoted(word)));
        }
    }

    private void volume(String table) {
        Optional<String> bits = arguments.text("--fat").filter(text -> !text.equals("auto"));
        bits.ifPresent(text -> line("type", text.matches("\\d+") ? text : quoted(text)));
        arguments.text("--label").ifPresent(label -> line("label", quoted(label)));
        files(table);
    }

    private void files(String table) {
        for (String file : arguments.texts("--file")) {
            // A drive letter's colon is not the one that separates.
            int colon = file.indexOf(':', file.length() > 2 && file.charAt(1) == ':' ? 2 : 0);
            out.append("\n[[").append(table).append(".file]]\n");
            line("from", quoted(colon < 0 ? file : file.substring(0, colon)));
            if (colon >= 0) {
                line("to", quoted(file.substring(colon + 1)));
            }
        }
    }

    /** {@code type=fat16,size=8MiB,active,fat=16}; files of the command line go onto the first one with a volume. */
    private void partition(String text, boolean takesFiles) {
        out.append("\n[[image.partition]]\n");
        List<String> volume = new ArrayList<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "true" : pair.substring(equals + 1);
            if (key.equals("fat")) {
                if (!value.equals("true") && !value.equals("auto")) {
                    volume.add("type = " + (value.matches("\\d+") ? value : quoted(value)));
                }
                volume.add("");
            } else if (key.matches("[a-z-]+")) {
                line(key, BARE.contains(key) || equals < 0 ? value : quoted(value));
            } else {
                throw new UsageException(
                        Diagnostic.of(CliCode.BAD_PARTITION_FLAG, pair).withHelp("C0071.help"));
            }
        }
        if (!volume.isEmpty()) {
            out.append("[image.partition.fat]\n");
            volume.stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> out.append(line).append('\n'));
            if (takesFiles) {
                arguments.text("--label").ifPresent(label -> line("label", quoted(label)));
                files("image.partition.fat");
            }
        }
    }

    private void line(String key, String value) {
        out.append(key).append(" = ").append(value).append('\n');
    }

    /** A TOML basic string. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
