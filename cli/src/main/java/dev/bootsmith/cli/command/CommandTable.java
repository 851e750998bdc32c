package dev.bootsmith.cli.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The commands by name, in the order in which help lists them. Each is created only when it is chosen. */
public final class CommandTable {
    /** Run by the launcher to find out which classes a command loads; not for people. */
    private static final String WARM_UP = "warm-up";

    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private CommandTable() {}

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("debug", DebugCommand::new);
        commands.put("dap", DapCommand::new);
        commands.put("build", BuildCommand::new);
        commands.put("as", AsCommand::new);
        commands.put("ld", LdCommand::new);
        commands.put("objcopy", ObjcopyCommand::new);
        commands.put("objdump", ObjdumpCommand::new);
        commands.put("strip", StripCommand::new);
        commands.put("nm", NmCommand::new);
        commands.put("readelf", ReadelfCommand::new);
        commands.put("size", SizeCommand::new);
        commands.put("ar", ArCommand::new);
        commands.put("ranlib", RanlibCommand::new);
        commands.put("dd", DdCommand::new);
        commands.put("image", ImageCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("similar", SimilarCommand::new);
        commands.put("grade", GradeCommand::new);
        commands.put("merge", MergeCommand::new);
        commands.put("spec", SpecCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("learn", LearnCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put(WARM_UP, WarmUpCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    public static Map<String, Supplier<Command>> all() {
        return COMMANDS;
    }

    /** Returns the names that help lists. */
    public static List<String> visibleNames() {
        return COMMANDS.keySet().stream().filter(name -> !name.equals(WARM_UP)).toList();
    }
}
