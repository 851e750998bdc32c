package dev.bootsmith.cli.explain;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.Flag;
import dev.bootsmith.isa.model.FlagEffects;
import dev.bootsmith.isa.model.FlagSet;
import dev.bootsmith.isa.model.InstructionForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the instruction table says about a mnemonic, as text. */
final class InstructionArticle {
    private static final int MAX_FORMS = 40;

    private final Messages messages;

    InstructionArticle(Messages messages) {
        this.messages = messages;
    }

    /** Returns one entry for forms of one name. */
    Entry of(String name, List<InstructionForm> forms) {
        List<String> lines = new ArrayList<>();
        lines.add(text("explain.instruction.forms"));
        Set<String> seen = new LinkedHashSet<>();
        for (InstructionForm form : forms) {
            seen.add(line(form));
        }
        seen.stream().limit(MAX_FORMS).forEach(lines::add);
        if (seen.size() > MAX_FORMS) {
            lines.add("  ... +" + (seen.size() - MAX_FORMS));
        }
        flags(forms.get(0).flags(), lines);
        return new Entry(
                Entry.Kind.INSTRUCTION,
                name,
                messages.text(
                        Console.BUNDLE,
                        "explain.instruction.title",
                        forms.get(0).mnemonic().toUpperCase(Locale.ROOT)),
                String.join("\n", lines));
    }

    private String line(InstructionForm form) {
        String modes =
                form.modes().stream().sorted().map(InstructionArticle::bits).collect(Collectors.joining(" "));
        String att =
                form.attNames().stream().map(found -> found.full()).distinct().collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "  %-34s %-10s %-12s %s",
                form.syntax(),
                modes,
                form.feature().name(),
                att);
    }

    private static String bits(CpuMode mode) {
        return switch (mode) {
            case BITS16 -> "16";
            case BITS32 -> "32";
            case BITS64 -> "64";
        };
    }

    private void flags(FlagEffects effects, List<String> lines) {
        flagLine("explain.instruction.reads", effects.read(), lines);
        flagLine("explain.instruction.writes", effects.written(), lines);
        flagLine("explain.instruction.clears", effects.cleared(), lines);
        flagLine("explain.instruction.sets", effects.set(), lines);
        flagLine("explain.instruction.undefined", effects.undefined(), lines);
        if (effects.changed().isEmpty() && effects.read().isEmpty()) {
            lines.add(text("explain.instruction.no-flags"));
        }
    }

    private void flagLine(String key, FlagSet flags, List<String> lines) {
        List<String> names = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (flags.contains(flag)) {
                names.add(flag.name());
            }
        }
        if (!names.isEmpty()) {
            lines.add(text(key) + String.join(" ", names));
        }
    }

    private String text(String key) {
        return messages.text(Console.BUNDLE, key);
    }
}
