package dev.bootsmith.debugger.command;

import static dev.bootsmith.debugger.command.Command.Group.LOOK;

import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.debugger.explain.FaultExplainer;
import dev.bootsmith.debugger.explain.FaultStory;
import dev.bootsmith.debugger.explain.ModelSpecificRegisters;
import dev.bootsmith.debugger.explain.PageWalkText;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.emulator.fault.FaultLog;
import dev.bootsmith.emulator.firmware.E820Map;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.mmu.Tlb;
import dev.bootsmith.emulator.observe.ChipRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looking at the processor, the tables it uses, the chips, the screen, and the program. */
final class InfoCommands {
    private static final int MOST_TLB_LINES = 512;

    private final Context context;
    private final DebugSession session;
    private final BreakCommands breaks;
    private final StateText state;
    private final Map<String, Command.Action> topics = new LinkedHashMap<>();

    InfoCommands(Context context, BreakCommands breaks) {
        this.context = context;
        this.session = context.session;
        this.breaks = breaks;
        this.state = new StateText(session, context.messages());
        addTopics();
    }

    List<Command> commands() {
        return List.of(
                Command.of(LOOK, "info i", this::info),
                Command.of(LOOK, "registers r reg regs", arguments -> state.general() + state.flags()),
                Command.of(LOOK, "sreg", arguments -> state.segments()),
                Command.of(LOOK, "creg", arguments -> state.control()),
                Command.of(LOOK, "dreg", arguments -> state.debug()),
                Command.of(LOOK, "walk page", this::walk),
                Command.of(LOOK, "backtrace bt stack print-stack k", arguments -> backtrace()),
                Command.of(LOOK, "screen", arguments -> screen()),
                Command.of(LOOK, "why", arguments -> faults()));
    }

    private void addTopics() {
        topics.put("registers", arguments -> state.general() + state.flags() + state.segments() + state.control());
        topics.put("sse", arguments -> state.vectorRegisters());
        topics.put("flags", arguments -> state.flags());
        topics.put("segments", arguments -> state.segments());
        topics.put("control", arguments -> state.control());
        topics.put("debug", arguments -> state.debug());
        topics.put("msr", arguments -> msrs());
        topics.put("gdt", arguments -> orEmpty(state.gdt()));
        topics.put("idt", arguments -> idt());
        topics.put("ldt", arguments -> orEmpty(state.ldt()));
        topics.put("tss", arguments -> state.tss());
        topics.put("pages", arguments -> new PageMapText(context).tree());
        topics.put("tab", arguments -> new PageMapText(context).list());
        topics.put("tlb", arguments -> tlb());
        topics.put("cpus", arguments -> cpus());
        topics.put("pic", arguments -> chips("pic"));
        topics.put("pit", arguments -> chips("pit"));
        topics.put("apic", arguments -> chips("apic"));
        topics.put("ioapic", arguments -> chips("ioapic"));
        topics.put("keyboard", arguments -> chips("keyboard"));
        topics.put("rtc", arguments -> chips("rtc"));
        topics.put("serial", arguments -> chips("com") + session.machine().serialText());
        topics.put("vga", arguments -> chips("vga"));
        topics.put("a20", arguments -> a20());
        topics.put("disk", arguments -> disks());
        topics.put("e820", arguments -> e820());
        topics.put("devices", arguments -> chips("") + timers());
        topics.put("screen", arguments -> screen());
        topics.put("faults", arguments -> faults());
        topics.put("breakpoints", arguments -> breaks.list());
        topics.put("symbols", this::symbols);
        topics.put("files", arguments -> lines(context.symbols.files()));
        topics.put("stack", arguments -> backtrace());
        topics.put("history", arguments -> history());
    }

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("reg", "registers"),
            Map.entry("r", "registers"),
            Map.entry("all-registers", "registers"),
            Map.entry("cpu", "registers"),
            Map.entry("eflags", "flags"),
            Map.entry("sreg", "segments"),
            Map.entry("creg", "control"),
            Map.entry("dreg", "debug"),
            Map.entry("ivt", "idt"),
            Map.entry("page", "pages"),
            Map.entry("mem", "tab"),
            Map.entry("threads", "cpus"),
            Map.entry("lapic", "apic"),
            Map.entry("disks", "disk"),
            Map.entry("device", "devices"),
            Map.entry("break", "breakpoints"),
            Map.entry("b", "breakpoints"),
            Map.entry("watchpoints", "breakpoints"),
            Map.entry("frame", "stack"),
            Map.entry("xmm", "sse"));

    private String info(String arguments) throws CommandError {
        String[] words = arguments.split("\\s+", 2);
        String topic = OTHER_NAMES.getOrDefault(words[0], words[0]);
        if (topic.equals("walk")) {
            return walk(words.length > 1 ? words[1] : "");
        }
        Command.Action action = topics.get(topic);
        if (action == null) {
            throw new CommandError("debug.info-what", arguments, String.join(" ", topics.keySet()));
        }
        return action.run(words.length > 1 ? words[1] : "");
    }

    private String orEmpty(String text) {
        return text.isEmpty() ? context.say("debug.empty-table") : text;
    }

    private static String lines(List<String> texts) {
        StringBuilder out = new StringBuilder();
        texts.forEach(text -> out.append(text).append('\n'));
        return out.toString();
    }

    private String idt() {
        boolean isReal =
                session.state().mode().codeBits() == 16 && (session.state().cr0() & 1) == 0;
        return orEmpty(isReal ? state.vectors() : state.idt());
    }

    private String msrs() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%08x  %-24s %016x\n",
                0xc000_0080,
                "IA32_EFER",
                session.state().efer()));
        for (int index : ModelSpecificRegisters.indices()) {
            long value = session.state().msrs().get(index);
            if (index != 0xc000_0080 && value != 0) {
                out.append(String.format(
                        Locale.ROOT, "%08x  %-24s %016x\n", index, ModelSpecificRegisters.name(index), value));
            }
        }
        return out.toString();
    }

    private String walk(String arguments) throws CommandError {
        if (arguments.isEmpty()) {
            throw new CommandError("debug.walk-what");
        }
        long address = context.places.linear(arguments);
        StringBuilder out = new StringBuilder();
        new PageWalkText(context.messages())
                .lines(session.memory().walk(address))
                .forEach(line -> out.append(line).append('\n'));
        session.memory()
                .physicalAddressOf(address)
                .ifPresent(physical ->
                        out.append(context.say("debug.walk-result", Context.hex(address), Context.hex(physical))));
        return out.toString();
    }

    private String tlb() {
        StringBuilder out = new StringBuilder();
        List<Tlb.Entry> entries =
                session.machine().cpus().get(session.selectedCpu()).linear.tlb().entries();
        for (Tlb.Entry entry : entries.subList(0, Math.min(entries.size(), MOST_TLB_LINES))) {
            out.append(String.format(
                    Locale.ROOT, "%016x -> %012x  %c\n", entry.linearPage(), entry.physicalPage(), entry.use()));
        }
        return orEmpty(out.toString());
    }

    private String cpus() {
        StringBuilder out = new StringBuilder();
        Machine machine = session.machine();
        for (int i = 0; i < session.cpuCount(); i++) {
            var cpu = machine.cpus().get(i);
            String what = !machine.isStarted(i)
                    ? context.word("debug.cpu-waits")
                    : cpu.isShutDown()
                            ? context.word("debug.cpu-shut-down")
                            : cpu.state.halted ? context.word("debug.cpu-halted") : context.word("debug.cpu-runs");
            out.append(String.format(
                    Locale.ROOT,
                    "%s cpu%d  %s  %s  %s\n",
                    i == session.selectedCpu() ? "*" : " ",
                    i,
                    StopText.modeName(cpu.state.mode()),
                    context.place(dev.bootsmith.debugger.session.GuestMemory.programCounter(cpu.state)),
                    what));
        }
        return out.toString();
    }

    // ---- chips ----

    private String chips(String prefix) {
        StringBuilder out = new StringBuilder();
        session.machine().chips().forEach((name, registers) -> {
            if (name.startsWith(prefix)) {
                out.append(name);
                for (ChipRegister register : registers) {
                    out.append("  ").append(register.name()).append(' ').append(Context.hex(register.value()));
                }
                out.append('\n');
            }
        });
        return out.toString();
    }

    private String timers() {
        StringBuilder out = new StringBuilder();
        session.machine()
                .armedTimers()
                .forEach((name, instructions) -> out.append(context.say("debug.timer", name, instructions)));
        return out.toString();
    }

    private String a20() {
        return context.say(session.machine().memory().isA20Enabled() ? "debug.a20-on" : "debug.a20-off");
    }

    private String disks() {
        StringBuilder out = new StringBuilder();
        List<Machine.DiskView> disks = session.machine().diskViews();
        for (int i = 0; i < disks.size(); i++) {
            List<Long> written = disks.get(i).written();
            out.append(context.say("debug.disk", i, disks.get(i).sectors(), written.size()));
            if (!written.isEmpty()) {
                out.append("  ").append(ranges(written)).append('\n');
            }
        }
        return out + chips("ata");
    }

    /** Numbers, with neighbours joined: {@code 1-4 9}. */
    private static String ranges(List<Long> numbers) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= numbers.size() && parts.size() < 64; i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                long first = numbers.get(start);
                long last = numbers.get(i - 1);
                parts.add(first == last ? Long.toString(first) : first + "-" + last);
                start = i;
            }
        }
        return String.join(" ", parts);
    }

    private String e820() {
        StringBuilder out = new StringBuilder();
        for (E820Map.Entry entry : E820Map.ofMemory(session.memoryBytes()).entries()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%016x-%016x  %d %s\n",
                    entry.base(),
                    entry.base() + entry.lengthBytes() - 1,
                    entry.type().number(),
                    entry.type().name().toLowerCase(Locale.ROOT)));
        }
        return out.toString();
    }

    private String screen() {
        List<String> rows = session.machine().screenRows();
        if (rows.isEmpty()) {
            return context.say("debug.graphics");
        }
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).isBlank()) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        for (String row : rows.subList(0, end)) {
            out.append("| ").append(row).append('\n');
        }
        return out.isEmpty() ? context.say("debug.blank-screen") : out.toString();
    }

    // ---- the program ----

    private String faults() {
        FaultLog log = session.parts().context().faultLog();
        FaultExplainer explainer = new FaultExplainer(context.messages(), context.symbols, session.code());
        FaultStory story = new FaultStory(context.messages());
        List<ExplainedFault> chain = explainer.explain(log.shutdownChain());
        if (!chain.isEmpty()) {
            return story.tellChain(chain);
        }
        List<ExplainedFault> recent = explainer.explain(log.recent());
        return recent.isEmpty() ? context.say("debug.no-faults") : story.tell(recent.get(recent.size() - 1));
    }

    private String backtrace() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Backtrace.Frame frame : new Backtrace(session).frames()) {
            out.append('#').append(number++).append("  ").append(context.place(frame.address()));
            context.sourceLine(frame.address())
                    .ifPresent(line -> out.append("  ").append(line.place()));
            if (frame.source() == Backtrace.Source.STACK_SCAN) {
                out.append("  ").append(context.word("debug.frame-guessed", Context.hex(frame.stackAddress())));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String symbols(String arguments) {
        StringBuilder out = new StringBuilder();
        context.symbols.symbols().entrySet().stream()
                .filter(symbol -> symbol.getKey().contains(arguments))
                .sorted((left, right) -> Long.compareUnsigned(left.getValue(), right.getValue()))
                .forEach(symbol -> out.append(Context.hex(symbol.getValue()))
                        .append("  ")
                        .append(symbol.getKey())
                        .append('\n'));
        return out.isEmpty() ? context.say("debug.no-symbols") : out.toString();
    }

    private String history() {
        return context.say(
                "debug.history",
                session.history().position(),
                session.history().frontier(),
                session.history().snapshotCount(),
                String.format(Locale.ROOT, "%.1f", session.history().usedBytes() / 1048576.0));
    }
}
