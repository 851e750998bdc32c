package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.AssemblyResult;
import dev.bootsmith.assembler.LineTable;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds statements that the assembler turns into given bytes, by assembling them.
 *
 * <p>The text of a disassembly says what an instruction does, not which of its encodings the bytes are. Here each spelling
 * that could mean the bytes is tried, the plainest first; where none gives them, {@code .byte} does.
 *
 * @gas 9.16.4.2 Instruction Prefixes and pseudo prefixes
 */
final class AssemblerSpelling {
    /** What is put before a text to choose another encoding of the same instruction, in the order of trying. */
    private static final List<String> PSEUDO_PREFIXES = List.of(
            "",
            "{disp32} ",
            "{disp8} ",
            "{disp16} ",
            "{load} ",
            "{store} ",
            "{rex} ",
            "{vex3} ",
            "{load} {disp32} ",
            "{load} {disp8} ",
            "{store} {disp32} ",
            "{store} {disp8} ",
            "{rex} {disp32} ",
            "{rex} {disp8} ",
            "{rex} {load} ",
            "{rex} {store} ",
            "{vex3} {disp32} ",
            "{vex3} {disp8} ",
            "{vex3} {load} ",
            "{vex3} {store} ",
            "{load} {disp16} ",
            "{store} {disp16} ");

    private static final Set<String> PREFIX_WORDS = Set.of(
            "lock",
            "rep",
            "repz",
            "repnz",
            "data16",
            "data32",
            "addr16",
            "addr32",
            "cs",
            "ds",
            "es",
            "fs",
            "gs",
            "ss",
            "rex",
            "notrack",
            "bnd",
            "xacquire",
            "xrelease");
    private static final Pattern REX_WORD = Pattern.compile("\\brex(?:\\.([WRXB]+))? ?");
    private static final Pattern DISTANCE = Pattern.compile("\\.([+-])0x([0-9a-f]+)$");
    private static final int STATEMENTS_A_SOURCE = 20_000;

    private final AssemblerOptions options;
    private final String modeDirective;
    private final int addressBits;
    private final Map<Wanted, Optional<String>> known = new HashMap<>();

    /**
     * @param text what a disassembly prints, with the targets of branches relative to {@code .}
     * @param bytes what it must become, in hexadecimal
     */
    record Wanted(String text, String bytes) {}

    private record Trial(Wanted wanted, String text) {}

    /** @param machine whose object files the statements are for */
    AssemblerSpelling(ElfMachine machine, CpuMode mode) {
        this.options = AssemblerOptions.of(machine).withDialect(AssemblerOptions.Dialect.GNU);
        this.addressBits = mode.defaultAddressSizeBits();
        this.modeDirective = modeDirective(mode) + "\n";
    }

    /** Returns the directive that makes the assembler write instructions of a mode. */
    static String modeDirective(CpuMode mode) {
        return ".code" + mode.defaultAddressSizeBits();
    }

    /** Returns a number with its sign, as it is added to a place. */
    static String signed(long number) {
        return (number < 0 ? "-0x" : "+0x") + Long.toHexString(Math.abs(number));
    }

    /** Looks for spellings of many instructions at once, which costs one assembly for each kind of spelling. */
    void learn(List<Wanted> all) {
        Set<Wanted> open = new LinkedHashSet<>();
        for (Wanted wanted : all) {
            if (!known.containsKey(wanted)) {
                open.add(wanted);
            }
            if (open.size() == STATEMENTS_A_SOURCE) {
                learnNew(open);
                open.clear();
            }
        }
        learnNew(open);
    }

    /** Returns the statement for something learnt; nothing if only {@code .byte} will do. */
    Optional<String> of(Wanted wanted) {
        return known.getOrDefault(wanted, Optional.empty());
    }

    private void learnNew(Set<Wanted> wanted) {
        Map<Wanted, List<String>> candidates = new LinkedHashMap<>();
        wanted.forEach(one -> candidates.put(one, candidates(one)));
        for (int round = 0; !candidates.isEmpty(); round++) {
            List<Trial> trials = new ArrayList<>();
            for (Map.Entry<Wanted, List<String>> entry : List.copyOf(candidates.entrySet())) {
                if (round < entry.getValue().size()) {
                    trials.add(new Trial(entry.getKey(), entry.getValue().get(round)));
                } else {
                    known.put(entry.getKey(), Optional.empty());
                    candidates.remove(entry.getKey());
                }
            }
            for (Trial good : confirmed(trials)) {
                known.put(good.wanted(), Optional.of(good.text()));
                candidates.remove(good.wanted());
            }
        }
    }

    // ---- what to try ----

    private List<String> candidates(Wanted wanted) {
        List<String> result = new ArrayList<>();
        for (String text : variants(wanted.text())) {
            for (String prefix : PSEUDO_PREFIXES) {
                if (mayMatter(prefix, text)) {
                    int last = text.lastIndexOf("; ") < 0 ? 0 : text.lastIndexOf("; ") + 2;
                    result.add(text.substring(0, last) + prefix + text.substring(last));
                }
            }
        }
        return result;
    }

    /** Leaves out what changes nothing, for the sake of speed only. */
    private boolean mayMatter(String prefix, String text) {
        boolean memory = text.indexOf('(') >= 0 || text.contains(".+") || text.contains(".-") || text.contains(" 0x");
        boolean vex = text.startsWith("v") || text.contains(" v") || text.contains("}");
        boolean registers = text.indexOf('%') >= 0;
        return (!prefix.contains("disp") || memory)
                && (!prefix.contains("disp16") || addressBits != 64)
                && (!prefix.contains("vex3") || vex || addressBits == 64)
                && (!prefix.contains("rex") || addressBits == 64)
                && (!(prefix.contains("load") || prefix.contains("store")) || registers);
    }

    private static List<String> variants(String text) {
        Matcher rex = REX_WORD.matcher(text);
        if (rex.find() && rex.group(1) != null) {
            return withFewerRexBits(text, rex);
        }
        List<String> result = new ArrayList<>();
        result.add(text);
        exchanged(text, result);
        split(text).ifPresent(result::add);
        if (text.contains(" nopw ")) {
            // The filler of aligned code has its 66 before the segment's prefix.
            split("data16 " + text.replace(" nopw ", " nopl ")).ifPresent(result::add);
        }
        return result;
    }

    /**
     * A disassembly names the whole REX prefix, where the assembler refuses a bit that the operands need anyway: the
     * fewest bits first, so that what is found has none too many.
     */
    private static List<String> withFewerRexBits(String text, Matcher rex) {
        String bits = rex.group(1);
        List<String> result = new ArrayList<>();
        for (int count = 0; count <= bits.length(); count++) {
            for (int set = 0; set < 1 << bits.length(); set++) {
                if (Integer.bitCount(set) == count) {
                    StringBuilder chosen = new StringBuilder();
                    for (int i = 0; i < bits.length(); i++) {
                        chosen.append((set >> i & 1) != 0 ? bits.charAt(i) : "");
                    }
                    String word = count == 0 ? "" : "rex." + chosen + " ";
                    result.add((text.substring(0, rex.start()) + word + text.substring(rex.end())).strip());
                }
            }
        }
        result.removeIf(String::isEmpty);
        return result;
    }

    /** Prefixes in statements of their own keep the order they are written in. */
    private static Optional<String> split(String text) {
        StringBuilder result = new StringBuilder();
        String rest = text;
        int prefixes = 0;
        for (int blank = rest.indexOf(' ');
                blank > 0 && PREFIX_WORDS.contains(rest.substring(0, blank));
                blank = rest.indexOf(' ')) {
            result.append(rest, 0, blank).append("; ");
            rest = rest.substring(blank).strip();
            prefixes++;
        }
        if (prefixes == 0) {
            return Optional.empty();
        }
        Matcher distance = DISTANCE.matcher(rest);
        if (distance.find()) {
            // The dot of the last statement stands behind the prefixes.
            long shorter = Long.parseUnsignedLong(distance.group(2), 16)
                            * (distance.group(1).equals("-") ? -1 : 1)
                    - prefixes;
            rest = rest.substring(0, distance.start()) + "." + signed(shorter) + rest.substring(distance.end());
        }
        return Optional.of(result + rest);
    }

    /** Adds the text with the two operands of a symmetric instruction exchanged. */
    private static void exchanged(String text, List<String> result) {
        int name = text.indexOf("xchg ") >= 0 ? text.indexOf("xchg ") : text.indexOf("test ");
        int comma = text.lastIndexOf(',');
        if (name >= 0 && comma > name && text.indexOf('(') < 0) {
            int operands = text.indexOf('%', name);
            if (operands >= 0 && operands < comma) {
                result.add(text.substring(0, operands)
                        + text.substring(comma + 1)
                        + ","
                        + text.substring(operands, comma));
            }
        }
    }

    // ---- trying ----

    private List<Trial> confirmed(List<Trial> trials) {
        List<Trial> left = new ArrayList<>(trials);
        while (!left.isEmpty()) {
            StringBuilder source = new StringBuilder(modeDirective);
            left.forEach(trial -> source.append(trial.text()).append('\n'));
            DiagnosticList diagnostics = new DiagnosticList();
            Optional<AssemblyResult> result =
                    Assembler.assemble(options, List.of(new SourceFile("-", source.toString())), diagnostics);
            if (result.isPresent()) {
                return matching(left, result.get());
            }
            Set<Integer> wrong = new TreeSet<>();
            for (Diagnostic diagnostic : diagnostics.all()) {
                SourceSpan span = diagnostic.span();
                if (span != null && diagnostic.severity() == Severity.ERROR) {
                    wrong.add(span.line());
                }
            }
            if (wrong.isEmpty() && left.size() == 1) {
                return List.of();
            }
            if (wrong.isEmpty()) {
                // Nobody is named: halves tell who it is.
                List<Trial> good = new ArrayList<>(confirmed(left.subList(0, left.size() / 2)));
                good.addAll(confirmed(left.subList(left.size() / 2, left.size())));
                return good;
            }
            List<Trial> rest = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                if (!wrong.contains(i + 2)) {
                    rest.add(left.get(i));
                }
            }
            left = rest;
        }
        return List.of();
    }

    private static List<Trial> matching(List<Trial> trials, AssemblyResult result) {
        ElfSection text = result.object().section(".text").orElseThrow();
        byte[] made = text.contents();
        TreeSet<Long> relocated = new TreeSet<>();
        text.relocations().stream().map(Relocation::offset).forEach(relocated::add);
        long[] starts = new long[trials.size() + 1];
        Arrays.fill(starts, made.length);
        for (LineTable.Row row : result.lines().rows()) {
            int index = row.line() - 2;
            if (row.section().equals(".text") && index >= 0 && index < trials.size()) {
                starts[index] = Math.min(starts[index], row.offset());
            }
        }
        for (int i = trials.size() - 1; i >= 0; i--) {
            // A statement that made no bytes ends where it begins.
            starts[i] = Math.min(starts[i], starts[i + 1]);
        }
        List<Trial> good = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            int from = Math.toIntExact(starts[i]);
            int to = Math.toIntExact(starts[i + 1]);
            byte[] wanted = HexFormat.of().parseHex(trials.get(i).wanted().bytes());
            boolean same = Arrays.equals(made, from, to, wanted, 0, wanted.length);
            if (same && relocated.subSet((long) from, (long) to).isEmpty()) {
                good.add(trials.get(i));
            }
        }
        return good;
    }
}
