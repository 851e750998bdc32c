package dev.bootsmith.isa.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Flag;
import dev.bootsmith.isa.model.FlagSet;
import dev.bootsmith.isa.model.InstructionForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** docs/instructions.md lists what the tables hold; {@code -Dgolden=update} writes it anew. */
class InstructionPageTest {
    @Test
    void instructionsPageIsWhatTheTablesSay() throws IOException {
        Path page = Path.of(System.getProperty("bootsmith.root", "..")).resolve("docs/instructions.md");
        String text = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(page, StandardCharsets.UTF_8), text, "run with -Dgolden=update");
    }

    private static String page() {
        Map<String, List<InstructionForm>> byMnemonic = new TreeMap<>();
        List<InstructionForm> forms = IsaTables.load().forms();
        for (InstructionForm form : forms) {
            byMnemonic
                    .computeIfAbsent(form.mnemonic(), key -> new ArrayList<>())
                    .add(form);
        }
        StringBuilder out =
                new StringBuilder("# Instructions\n\nMade from the instruction tables (formats/isa-table.md): "
                        + byMnemonic.size() + " instructions in " + forms.size()
                        + " forms. Flags: what the first form does.\n\n"
                        + "| instruction | AT&T | forms | modes | feature | flags |\n|---|---|---|---|---|---|\n");
        byMnemonic.forEach((mnemonic, same) -> out.append("| ")
                .append(mnemonic.toUpperCase(java.util.Locale.ROOT))
                .append(" | ")
                .append(attNames(same))
                .append(" | ")
                .append(same.size())
                .append(" | ")
                .append(modes(same))
                .append(" | ")
                .append(features(same))
                .append(" | ")
                .append(flags(same.get(0)))
                .append(" |\n"));
        return out.toString();
    }

    private static String attNames(List<InstructionForm> forms) {
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form -> form.attNames().forEach(name -> names.add(name.base())));
        return String.join(" ", names);
    }

    private static String modes(List<InstructionForm> forms) {
        List<String> modes = new ArrayList<>();
        for (CpuMode mode : CpuMode.values()) {
            if (forms.stream().anyMatch(form -> form.existsIn(mode))) {
                modes.add(Integer.toString(mode.bits()));
            }
        }
        return String.join(" ", modes);
    }

    private static String features(List<InstructionForm> forms) {
        Set<String> features = new LinkedHashSet<>();
        forms.forEach(form -> features.add(form.feature().name()));
        return String.join(" ", features);
    }

    private static String flags(InstructionForm form) {
        return (flags("reads", form.flags().read())
                        + flags("writes", form.flags().written())
                        + flags("undefined", form.flags().undefined())
                        + flags("clears", form.flags().cleared())
                        + flags("sets", form.flags().set()))
                .strip();
    }

    private static String flags(String word, FlagSet set) {
        if (set.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(word);
        for (Flag flag : Flag.values()) {
            text.append(set.contains(flag) ? " " + flag.name() : "");
        }
        return text.append("; ").toString();
    }
}
