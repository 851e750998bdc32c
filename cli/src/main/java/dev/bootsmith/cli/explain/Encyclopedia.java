package dev.bootsmith.cli.explain;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.diagnosis.FindingKind;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Finds explanations of diagnostic codes, exceptions, register bits and instructions. */
public final class Encyclopedia {
    private static final String DEBUGGER_BUNDLE = "dev.bootsmith.debugger.messages";
    private static final Map<Character, String> BUNDLES = Map.of(
            'A', "dev.bootsmith.assembler.messages",
            'L', "dev.bootsmith.linker.messages",
            'I', "dev.bootsmith.imagebuilder.messages",
            'T', "dev.bootsmith.toolchain.messages",
            'G', DEBUGGER_BUNDLE,
            'C', Console.BUNDLE);

    private final Messages messages;
    private final InstructionTable instructions = IsaTables.load();

    private static final String ASSEMBLER_EXAMPLES = "dev.bootsmith.assembler.examples";

    public Encyclopedia(Messages messages) {
        this.messages = messages;
    }

    /** Returns the entry for a word as a user types it, or nothing. */
    public Optional<Entry> find(String word) {
        return diagnostic(word)
                .or(() -> exception(word))
                .or(() -> registerBit(word))
                .or(() -> mistake(word))
                .or(() -> reason(word))
                .or(() -> instruction(word));
    }

    /** Returns names that a slip may have meant. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Vector vector : Vector.values()) {
            names.add(vector.mnemonic());
        }
        for (FindingKind kind : FindingKind.values()) {
            names.add(kind.id());
        }
        for (FaultKind kind : FaultKind.values()) {
            names.add(kind.id());
        }
        RegisterBits.ALL.forEach(bit -> names.add(bit.fullName()));
        instructions.attNames().forEach(names::add);
        return names;
    }

    private Optional<Entry> diagnostic(String word) {
        String id = word.toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]\\d{4}")) {
            return Optional.empty();
        }
        String bundle = BUNDLES.get(id.charAt(0));
        if (bundle == null) {
            return Optional.empty();
        }
        try {
            Optional<String> title = messages.find(bundle, id, List.of());
            return title.map(headline -> new Entry(
                    Entry.Kind.DIAGNOSTIC,
                    id,
                    withoutPlaceholders(headline),
                    messages.text(bundle, id + ".explain") + example(id)));
        } catch (MissingResourceException e) {
            return Optional.empty(); // a module without diagnostics
        }
    }

    /** What provokes the diagnostic, and the same put right; nothing if no example is kept. */
    private String example(String id) {
        if (!id.startsWith("A")) {
            return "";
        }
        Optional<String> wrong = messages.find(ASSEMBLER_EXAMPLES, id + ".wrong", List.of());
        return wrong.map(
                        text -> "\n\n" + messages.text(Console.BUNDLE, "explain.example") + "\n" + indented(text) + "\n"
                                + messages.text(Console.BUNDLE, "explain.better") + "\n"
                                + indented(messages.text(ASSEMBLER_EXAMPLES, id + ".right")))
                .orElse("");
    }

    private static String indented(String code) {
        return "    " + code.replace("\n", "\n    ");
    }

    /** A headline has places for facts; without facts a dash stands there. */
    private static String withoutPlaceholders(String headline) {
        return headline.replaceAll("\\{\\d}", "...");
    }

    private Optional<Entry> exception(String word) {
        String wanted = word.toUpperCase(Locale.ROOT).replaceFirst("^(VECTOR|INT)\\s*", "");
        for (Vector vector : Vector.values()) {
            String mnemonic = vector.mnemonic();
            boolean matches = wanted.equals(mnemonic)
                    || ("#" + wanted).equals(mnemonic)
                    || wanted.equals(Integer.toString(vector.number()))
                    || wanted.equals("0X" + Integer.toHexString(vector.number()).toUpperCase(Locale.ROOT));
            if (matches) {
                return Optional.of(exceptionEntry(vector));
            }
        }
        return Optional.empty();
    }

    private Entry exceptionEntry(Vector vector) {
        String title = messages.text(DEBUGGER_BUNDLE, "vector." + vector.number());
        String facts = messages.text(
                Console.BUNDLE,
                "explain.exception.facts",
                vector.number(),
                messages.text(
                        Console.BUNDLE,
                        "explain.exception." + vector.exceptionClass().name().toLowerCase(Locale.ROOT)),
                messages.text(
                        Console.BUNDLE,
                        vector.pushesErrorCode() ? "explain.exception.code" : "explain.exception.no-code"));
        String text = messages.find(Console.BUNDLE, "exception." + vector.number(), List.of())
                .orElse("");
        return new Entry(Entry.Kind.EXCEPTION, vector.mnemonic(), title, (facts + "\n" + text).strip());
    }

    /** A likely mistake that a run names. */
    private Optional<Entry> mistake(String word) {
        return Arrays.stream(FindingKind.values())
                .filter(kind -> kind.id().equals(word))
                .findFirst()
                .map(kind -> ofKind(Entry.Kind.MISTAKE, kind.id(), "finding." + kind.id(), kind.manualSection()));
    }

    /** The reason of a fault, as reports name it. */
    private Optional<Entry> reason(String word) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind.id().equals(word))
                .findFirst()
                .map(kind -> ofKind(Entry.Kind.REASON, kind.id(), "reason." + kind.id(), kind.manualSection()));
    }

    private Entry ofKind(Entry.Kind kind, String id, String key, String manual) {
        String advice = withoutPlaceholders(messages.text(DEBUGGER_BUNDLE, key + ".advice"));
        String section = manual.isEmpty() ? "" : "\n" + messages.text(Console.BUNDLE, "explain.manual", manual);
        return new Entry(kind, id, withoutPlaceholders(messages.text(DEBUGGER_BUNDLE, key)), advice + section);
    }

    private Optional<Entry> registerBit(String word) {
        return RegisterBits.find(word)
                .map(bit -> new Entry(
                        Entry.Kind.REGISTER_BIT,
                        bit.fullName(),
                        messages.text(
                                Console.BUNDLE,
                                "explain.bit.title",
                                bit.number(),
                                bit.register(),
                                Long.toHexString(1L << bit.number())),
                        messages.text(Console.BUNDLE, bit.key()) + "\n"
                                + messages.text(Console.BUNDLE, "explain.manual", bit.manual())));
    }

    private Optional<Entry> instruction(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        List<InstructionForm> forms = instructions.formsWithMnemonic(name);
        if (forms.isEmpty()) {
            forms = instructions.formsNamed(name);
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of(new InstructionArticle(messages).of(name, forms));
    }
}
