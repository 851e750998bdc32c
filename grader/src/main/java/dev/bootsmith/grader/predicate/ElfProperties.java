package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An ELF file: one that was handed in ({@code file}), or the link of what was handed in, whose image is flat, before it was flattened. Headers, {@code sections},
 * {@code symbols} and {@code segments}.
 *
 * @elf chapter 1 (headers, sections, symbols) and chapter 2 (program header)
 */
final class ElfProperties implements Family {
    private static final List<String> HEADER = List.of("class", "type", "machine");

    @Override
    public Ground ground() {
        return Ground.IMAGE;
    }

    @Override
    public List<String> keys() {
        return List.of("elf");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        if (fields.node("elf").isEmpty()) {
            return;
        }
        for (Node item : fields.items("elf")) {
            Fields map = Fields.of("elf", item, fields.sink());
            Origin origin = new Origin(map.text("file"), map.text("program").orElse(""));
            for (String key : HEADER) {
                map.node(key).ifPresent(node -> {
                    ValueRule rule = ValueRule.read(key, node, Map.of(), map.sink());
                    into.add(origin.test(elf -> rule.test(origin.name() + " " + key, header(elf, key))));
                });
            }
            map.node("entry").ifPresent(node -> into.add(readEntry(origin, node, map)));
            map.node("loads-at")
                    .ifPresent(node -> Values.number("loads-at", node, map.sink())
                            .ifPresent(address -> into.add(origin.test(elf -> loadsAt(origin, elf, address)))));
            map.map("sections").ifPresent(named -> {
                for (Node.Entry entry : named.rest()) {
                    readSection(origin, entry.key().text(), entry.value(), map, into);
                }
            });
            map.map("symbols").ifPresent(named -> {
                for (Node.Entry entry : named.rest()) {
                    readSymbol(origin, entry.key().text(), entry.value(), map, into);
                }
            });
            readSegments(origin, map, into);
            map.end();
        }
    }

    // ---- which file ----

    private interface Question {
        Verdict ask(ObjectFile elf);
    }

    /** @param program of a project, if no file is named; the boot sector's if it is empty */
    private record Origin(Optional<String> file, String program) {
        String name() {
            return file.orElse(program.isEmpty() ? "ELF" : program);
        }

        Predicate test(Question question) {
            return evidence -> {
                Optional<ObjectFile> elf = open(evidence);
                return elf.isPresent()
                        ? question.ask(elf.get())
                        : Verdict.of(false, Phrases.of("elf.wanted", name()), Phrases.of("elf.missing", name()));
            };
        }

        private Optional<ObjectFile> open(Evidence evidence) {
            if (file.isEmpty()) {
                return evidence.image().flatMap(image -> image.link(program));
            }
            return evidence.source()
                    .file(file.get())
                    .flatMap(bytes -> ElfReader.read(file.get(), bytes, new DiagnosticList()));
        }
    }

    // ---- headers ----

    private static long header(ObjectFile elf, String key) {
        return switch (key) {
            case "class" -> 8L * elf.elfClass().wordBytes();
            case "type" -> elf.type().number();
            default -> elf.machine().number();
        };
    }

    /** A number, a range, or the name of a symbol. */
    private static Predicate readEntry(Origin origin, Node node, Fields map) {
        if (node instanceof Node.Scalar scalar
                && Values.parseNumber(scalar.text()).isEmpty()) {
            String symbol = scalar.text();
            return origin.test(elf -> {
                Optional<ElfSymbol> found = elf.symbol(symbol).filter(ElfSymbol::isDefined);
                return found.isEmpty()
                        ? missingSymbol(symbol)
                        : Verdict.of(
                                found.get().value() == elf.entry(),
                                origin.name() + " entry = " + symbol + " ("
                                        + ValueRule.hex(found.get().value()) + ")",
                                origin.name() + " entry = " + ValueRule.hex(elf.entry()));
            });
        }
        ValueRule rule = ValueRule.read("entry", node, Map.of(), map.sink());
        return origin.test(elf -> rule.test(origin.name() + " entry", elf.entry()));
    }

    private static Verdict missingSymbol(String symbol) {
        return Verdict.of(false, Phrases.of("symbol.exists", symbol), Phrases.of("symbol.missing", symbol));
    }

    // ---- sections ----

    private static void readSection(Origin origin, String name, Node node, Fields map, List<Predicate> into) {
        Fields rules = Fields.of("sections." + name, node, map.sink());
        boolean present = rules.flag("present").orElse(true);
        into.add(origin.test(elf -> Verdict.of(
                elf.section(name).isPresent() == present,
                Phrases.of(present ? "elf.section-exists" : "elf.section-missing", name),
                Phrases.of(elf.section(name).isPresent() ? "elf.section-exists" : "elf.section-missing", name))));
        for (String part : List.of("address", "size", "alignment")) {
            rules.node(part).ifPresent(value -> {
                ValueRule rule = ValueRule.read(part, value, Map.of(), rules.sink());
                into.add(sectionRule(origin, name, section -> rule.test(name + " " + part, number(section, part))));
            });
        }
        Map<String, Long> flags = new LinkedHashMap<>();
        flags.put("writable", SectionFlag.WRITE);
        flags.put("executable", SectionFlag.EXECINSTR);
        flags.put("allocated", SectionFlag.ALLOC);
        flags.forEach((word, flag) -> rules.flag(word)
                .ifPresent(wanted -> into.add(
                        sectionRule(origin, name, section -> flag(name + " " + word, section.has(flag), wanted)))));
        rules.flag("no-bits")
                .ifPresent(wanted -> into.add(
                        sectionRule(origin, name, section -> flag(name + " no-bits", section.isNobits(), wanted))));
        rules.end();
    }

    private interface SectionQuestion {
        Verdict ask(ElfSection section);
    }

    private static Predicate sectionRule(Origin origin, String name, SectionQuestion question) {
        return origin.test(elf -> elf.section(name)
                .map(question::ask)
                .orElseGet(() -> Verdict.of(
                        false, Phrases.of("elf.section-exists", name), Phrases.of("elf.section-missing", name))));
    }

    private static Verdict flag(String name, boolean actual, boolean wanted) {
        return Verdict.of(actual == wanted, name + ": " + wanted, name + ": " + actual);
    }

    private static long number(ElfSection section, String part) {
        return switch (part) {
            case "address" -> section.address();
            case "size" -> section.size();
            default -> section.alignment();
        };
    }

    // ---- symbols ----

    private static void readSymbol(Origin origin, String name, Node node, Fields map, List<Predicate> into) {
        Fields rules = Fields.of("symbols." + name, node, map.sink());
        if (!rules.flag("present").orElse(true)) {
            into.add(origin.test(elf -> Verdict.of(
                    symbol(elf, name).isEmpty(),
                    Phrases.of("symbol.missing", name),
                    Phrases.of(symbol(elf, name).isEmpty() ? "symbol.missing" : "symbol.exists", name))));
            rules.end();
            return;
        }
        into.add(origin.test(elf -> symbol(elf, name).isPresent()
                ? Verdict.of(true, Phrases.of("symbol.exists", name), Phrases.of("symbol.exists", name))
                : missingSymbol(name)));
        for (String part : List.of("address", "size")) {
            rules.node(part).ifPresent(value -> {
                ValueRule rule = ValueRule.read(part, value, Map.of(), rules.sink());
                into.add(origin.test(elf -> symbol(elf, name)
                        .map(symbol ->
                                rule.test(name + " " + part, part.equals("size") ? symbol.size() : symbol.value()))
                        .orElseGet(() -> missingSymbol(name))));
            });
        }
        rules.text("section")
                .ifPresent(wanted -> into.add(word(origin, name, "section", wanted, symbol -> sectionName(symbol))));
        rules.choice("binding", List.of("local", "global", "weak"))
                .ifPresent(
                        wanted -> into.add(word(origin, name, "binding", wanted, symbol -> lower(symbol.binding()))));
        rules.choice("type", List.of("notype", "object", "func"))
                .ifPresent(wanted -> into.add(word(origin, name, "type", wanted, symbol -> lower(symbol.type()))));
        rules.end();
    }

    private static Optional<ElfSymbol> symbol(ObjectFile elf, String name) {
        return elf.symbol(name).filter(ElfSymbol::isDefined);
    }

    private static String sectionName(ElfSymbol symbol) {
        ElfSection section = symbol.section();
        return section == null ? "ABS" : section.name();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private interface SymbolWord {
        String of(ElfSymbol symbol);
    }

    private static Predicate word(Origin origin, String name, String part, String wanted, SymbolWord word) {
        return origin.test(elf -> symbol(elf, name)
                .map(symbol -> Verdict.of(
                        word.of(symbol).equals(wanted),
                        name + " " + part + ": " + wanted,
                        name + " " + part + ": " + word.of(symbol)))
                .orElseGet(() -> missingSymbol(name)));
    }

    // ---- segments ----

    /** A number counts all program headers; a list wants for each item a PT_LOAD that is so. */
    private static void readSegments(Origin origin, Fields map, List<Predicate> into) {
        Optional<Node> node = map.node("segments");
        if (node.isEmpty()) {
            return;
        }
        boolean isList = node.get() instanceof Node.Sequence;
        if (!isList) {
            ValueRule rule = ValueRule.read("segments", node.get(), Map.of(), map.sink());
            into.add(origin.test(elf ->
                    rule.test(origin.name() + " segments", elf.programHeaders().size())));
            return;
        }
        for (Node item : map.items("segments")) {
            Fields rules = Fields.of("segments[]", item, map.sink());
            Map<String, ValueRule> values = new LinkedHashMap<>();
            for (String part : List.of("address", "load-address", "file-size", "memory-size", "alignment")) {
                rules.node(part)
                        .ifPresent(value -> values.put(part, ValueRule.read(part, value, Map.of(), rules.sink())));
            }
            Map<String, Boolean> flags = new LinkedHashMap<>();
            for (String word : List.of("readable", "writable", "executable")) {
                rules.flag(word).ifPresent(wanted -> flags.put(word, wanted));
            }
            rules.end();
            into.add(origin.test(elf -> segment(elf, values, flags)));
        }
    }

    private static Verdict segment(ObjectFile elf, Map<String, ValueRule> values, Map<String, Boolean> flags) {
        List<String> wanted = new ArrayList<>();
        values.forEach((part, rule) -> wanted.add(rule.text(part)));
        flags.forEach((word, flag) -> wanted.add(word + ": " + flag));
        List<String> found = new ArrayList<>();
        boolean holds = false;
        for (ProgramHeader header : loads(elf)) {
            boolean good = true;
            for (Map.Entry<String, ValueRule> value : values.entrySet()) {
                good &= value.getValue()
                        .test(value.getKey(), number(header, value.getKey()))
                        .holds();
            }
            for (Map.Entry<String, Boolean> flag : flags.entrySet()) {
                good &= has(header, flag.getKey()) == flag.getValue();
            }
            holds |= good;
            found.add(text(header));
        }
        return Verdict.of(
                holds,
                "PT_LOAD " + String.join(", ", wanted),
                found.isEmpty() ? "PT_LOAD -" : String.join("; ", found));
    }

    private static List<ProgramHeader> loads(ObjectFile elf) {
        return elf.programHeaders().stream()
                .filter(header -> header.type() == ProgramHeader.LOAD)
                .toList();
    }

    private static long number(ProgramHeader header, String part) {
        return switch (part) {
            case "address" -> header.virtualAddress();
            case "load-address" -> header.physicalAddress();
            case "file-size" -> header.fileSize();
            case "memory-size" -> header.memorySize();
            default -> header.alignment();
        };
    }

    private static boolean has(ProgramHeader header, String word) {
        int flag = Objects.requireNonNull(Map.of(
                        "readable", ProgramHeader.READ,
                        "writable", ProgramHeader.WRITE,
                        "executable", ProgramHeader.EXECUTE)
                .get(word));
        return (header.flags() & flag) != 0;
    }

    private static String text(ProgramHeader header) {
        return "PT_LOAD " + ValueRule.hex(header.virtualAddress())
                + (header.physicalAddress() == header.virtualAddress()
                        ? ""
                        : " (" + ValueRule.hex(header.physicalAddress()) + ")")
                + " +" + ValueRule.hex(header.memorySize()) + " "
                + (has(header, "readable") ? "R" : "")
                + (has(header, "writable") ? "W" : "")
                + (has(header, "executable") ? "X" : "");
    }

    private static Verdict loadsAt(Origin origin, ObjectFile elf, long address) {
        List<String> found = loads(elf).stream().map(ElfProperties::text).toList();
        return Verdict.of(
                loads(elf).stream().anyMatch(header -> header.virtualAddress() == address),
                origin.name() + " PT_LOAD " + ValueRule.hex(address),
                found.isEmpty() ? "PT_LOAD -" : String.join("; ", found));
    }
}
