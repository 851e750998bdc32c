package dev.bootsmith.grader.evidence;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of event is meant.
 *
 * <pre>
 * mode=long64          a mode was entered          cr0.PG=1       a bit became 1 (or 0) that was not
 * cr3-load cr0-write   a register was written      efer.LME=1     the same for EFER
 * lgdt lidt           a table's place was set     msr-write:0xC0000080
 * lldt ltr ltr:0x28   a selector was loaded       far-jump far-jump:0x08 far-call far-return
 * a20=1               the gate was opened         hlt
 * invlpg invlpg:0x400000 invpcid                  tlb-flush, by those or by a control register
 * interrupt:0x20      an external interrupt       int:0x80, int:0x21:0x4c (with AH)
 * exception:14 page-fault undefined-opcode exception
 * port-read:0x60 port-write:0x20 port-write:0x20=0x11
 * disk-read disk-read:1 disk-write                 the first sector of the transfer
 * bios:0x10 bios:0x13:0x42                         a firmware service, perhaps with AH
 * memory-write:0x500 memory-write:0x500=0x41       a byte of RAM, by physical address
 * screen-write symbol:kmain return:kmain
 * triple-fault reset power-off debug-exit halted
 * </pre>
 *
 * @param text as it was written
 * @param symbol the name for {@code symbol:} and {@code return:}, else empty
 */
public record EventPattern(
        String text, EventKind kind, OptionalLong subject, OptionalLong after, OptionalLong bit, String symbol) {
    private static final Pattern BIT = Pattern.compile("(cr0|cr4|efer)\\.([A-Z0-9]+)=([01])");
    private static final Pattern WRITE = Pattern.compile("cr([02348])-(?:load|write)");
    private static final Pattern NUMBERED =
            Pattern.compile("(msr-write|interrupt|exception|port-read|port-write|disk-read|disk-write|bios|int"
                    + "|memory-write|ltr|lldt|far-jump|far-call|far-return|invlpg|invpcid)"
                    + "(?::([0-9a-zA-Z_]+))?(?::([0-9a-zA-Z_]+)|=([0-9a-zA-Z_]+))?");
    private static final long EFER = 0xc000_0080L;
    private static final long CR0_PG = 1L << 31;
    /** PSE, PAE, PGE, LA57, PCIDE, SMEP. */
    private static final long CR4_TRANSLATION = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 12 | 1 << 17 | 1 << 20;

    /** Kinds by the word before the colon. */
    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            Map.entry("msr-write", EventKind.MSR),
            Map.entry("interrupt", EventKind.INTERRUPT),
            Map.entry("exception", EventKind.EXCEPTION),
            Map.entry("port-read", EventKind.PORT_READ),
            Map.entry("port-write", EventKind.PORT_WRITE),
            Map.entry("disk-read", EventKind.DISK_READ),
            Map.entry("disk-write", EventKind.DISK_WRITE),
            Map.entry("bios", EventKind.FIRMWARE),
            Map.entry("memory-write", EventKind.MEMORY_WRITE),
            Map.entry("int", EventKind.SOFTWARE_INTERRUPT),
            Map.entry("ltr", EventKind.TASK_REGISTER_LOAD),
            Map.entry("lldt", EventKind.LOCAL_TABLE_LOAD),
            Map.entry("far-jump", EventKind.FAR_JUMP),
            Map.entry("far-call", EventKind.FAR_CALL),
            Map.entry("far-return", EventKind.FAR_RETURN),
            Map.entry("invlpg", EventKind.INVLPG),
            Map.entry("invpcid", EventKind.INVPCID));

    /** Whether an event is of this kind; symbols are told apart by {@link #subject}, which the run fills in. */
    public boolean matches(GuestEvent event) {
        if (kind == EventKind.TLB_FLUSH) {
            return forgetsTranslations(event);
        }
        if (event.kind() != kind || subject.isPresent() && subject.getAsLong() != event.subject()) {
            return false;
        }
        if (bit.isPresent()) {
            long mask = 1L << bit.getAsLong();
            boolean now = (event.after() & mask) != 0;
            return (event.before() & mask) != 0 != now && now == (after.orElse(0) != 0);
        }
        boolean takesAh = kind == EventKind.FIRMWARE || kind == EventKind.SOFTWARE_INTERRUPT;
        if (takesAh && after.isPresent()) {
            return after.getAsLong() == (event.after() >> 8 & 0xff);
        }
        return after.isEmpty() || after.getAsLong() == event.after();
    }

    /** @sdm Vol. 3A, 4.10.4.1 */
    private static boolean forgetsTranslations(GuestEvent event) {
        long changed = event.before() ^ event.after();
        return switch (event.kind()) {
            case INVLPG, INVPCID -> true;
            case CONTROL_REGISTER ->
                event.subject() == 3
                        || event.subject() == 0 && (changed & CR0_PG) != 0
                        || event.subject() == 4 && (changed & CR4_TRANSLATION) != 0;
            default -> false;
        };
    }

    /** Returns the pattern for a symbol at an address. */
    public EventPattern atAddress(long address) {
        return new EventPattern(text, kind, OptionalLong.of(address), after, bit, symbol);
    }

    /** Says before the run what must be watched for such events to be seen. */
    public void prepare(EvidenceNeeds needs) {
        if (!symbol.isEmpty()) {
            needs.symbol(symbol);
        }
        if (kind == EventKind.SCREEN_WRITE) {
            needs.screenWriters();
        }
        if (kind == EventKind.MEMORY_WRITE) {
            needs.watch(subject.orElse(0));
        }
    }

    /** Reads a pattern, or reports that there is no such event. */
    public static Optional<EventPattern> read(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = Values.text(what, node, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<EventPattern> pattern = parse(text.get());
        if (pattern.isEmpty()) {
            Values.bad(what, node, "R0004.help.event", sink);
        }
        return pattern;
    }

    /** Returns the pattern that a text stands for. */
    public static Optional<EventPattern> parse(String text) {
        Optional<EventPattern> named = parseName(text);
        if (named.isPresent()) {
            return named;
        }
        Matcher bit = BIT.matcher(text);
        if (bit.matches()) {
            return parseBit(text, bit);
        }
        Matcher write = WRITE.matcher(text);
        if (write.matches()) {
            return plain(text, EventKind.CONTROL_REGISTER, Long.parseLong(write.group(1)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? parseNumbered(text, numbered) : Optional.empty();
    }

    private static Optional<EventPattern> parseName(String text) {
        if (text.startsWith("mode=")) {
            return mode(text.substring(5)).flatMap(mode -> plain(text, EventKind.MODE, GuestEvent.number(mode)));
        }
        if (text.startsWith("symbol:") || text.startsWith("return:")) {
            EventKind kind = text.startsWith("symbol:") ? EventKind.SYMBOL : EventKind.RETURN;
            String name = text.substring(7);
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EventPattern(
                            text, kind, OptionalLong.of(-1), OptionalLong.empty(), OptionalLong.empty(), name));
        }
        if (text.equals("lgdt") || text.equals("lidt")) {
            return plain(text, EventKind.TABLE_LOAD, text.equals("lgdt") ? 0 : 1);
        }
        if (text.equals("a20=1") || text.equals("a20=0")) {
            return plain(text, EventKind.A20, text.equals("a20=1") ? 1 : 0);
        }
        Optional<EventKind> bare = Optional.ofNullable(
                Map.of("screen-write", EventKind.SCREEN_WRITE, "hlt", EventKind.HLT, "tlb-flush", EventKind.TLB_FLUSH)
                        .get(text));
        if (bare.isPresent()) {
            return any(text, bare.get());
        }
        for (StopReason reason : StopReason.values()) {
            if (reason.id().equals(text)) {
                return plain(text, EventKind.STOP, GuestEvent.number(reason));
            }
        }
        for (Vector vector : Vector.values()) {
            if (nameOf(vector).equals(text)) {
                return plain(text, EventKind.EXCEPTION, vector.number());
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Vector vector) {
        return vector == Vector.INVALID_OPCODE
                ? "undefined-opcode"
                : vector.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<EventPattern> parseBit(String text, Matcher matcher) {
        String register = matcher.group(1);
        Optional<Integer> number = ControlBits.bit(register, matcher.group(2));
        EventKind kind = register.equals("efer") ? EventKind.MSR : EventKind.CONTROL_REGISTER;
        long subject = register.equals("efer") ? EFER : register.charAt(2) - '0';
        return number.map(bit -> new EventPattern(
                text,
                kind,
                OptionalLong.of(subject),
                OptionalLong.of(Long.parseLong(matcher.group(3))),
                OptionalLong.of(bit),
                ""));
    }

    private static Optional<EventPattern> parseNumbered(String text, Matcher matcher) {
        EventKind kind = Objects.requireNonNull(KINDS.get(matcher.group(1)));
        String second = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        OptionalLong subject = number(matcher.group(2));
        OptionalLong after = number(second);
        boolean wrong = matcher.group(2) != null && subject.isEmpty()
                || second != null && after.isEmpty()
                || kind == EventKind.MEMORY_WRITE && subject.isEmpty(); // all of memory cannot be watched
        return wrong
                ? Optional.empty()
                : Optional.of(new EventPattern(text, kind, subject, after, OptionalLong.empty(), ""));
    }

    private static OptionalLong number(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return OptionalLong.empty();
        }
        Optional<Long> value = Values.parseNumber(text);
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    private static Optional<EventPattern> plain(String text, EventKind kind, long subject) {
        return Optional.of(
                new EventPattern(text, kind, OptionalLong.of(subject), OptionalLong.empty(), OptionalLong.empty(), ""));
    }

    private static Optional<EventPattern> any(String text, EventKind kind) {
        return Optional.of(
                new EventPattern(text, kind, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), ""));
    }

    /** Returns the mode of a name as reports write it. */
    public static Optional<ExecutionMode> mode(String name) {
        for (ExecutionMode mode : ExecutionMode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
