package dev.bootsmith.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands by name. Each class is loaded only when its command is chosen: a map of constructors would make two dozen
 * lambdas at each start.
 */
public final class CommandTable {
    /** Run by the launcher to find out which classes a command loads; not for people. */
    private static final String WARM_UP = "warm-up";

    /** In the order in which help lists them. */
    private static final List<String> NAMES = List.of(
            "run",
            "debug",
            "dap",
            "build",
            "as",
            "ld",
            "objcopy",
            "objdump",
            "strip",
            "nm",
            "readelf",
            "size",
            "strings",
            "addr2line",
            "ar",
            "ranlib",
            "dd",
            "image",
            "check",
            "similar",
            "grade",
            "merge",
            "spec",
            "explain",
            "learn",
            "new",
            "trace",
            "doctor",
            "completion");

    private CommandTable() {}

    /** Returns a new command, or null if there is none of that name. */
    public static @Nullable Command create(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "debug" -> new DebugCommand();
            case "dap" -> new DapCommand();
            case "build" -> new BuildCommand();
            case "as" -> new AsCommand();
            case "ld" -> new LdCommand();
            case "objcopy" -> new ObjcopyCommand();
            case "objdump" -> new ObjdumpCommand();
            case "strip" -> new StripCommand();
            case "nm" -> new NmCommand();
            case "readelf" -> new ReadelfCommand();
            case "size" -> new SizeCommand();
            case "strings" -> new StringsCommand();
            case "addr2line" -> new Addr2lineCommand();
            case "ar" -> new ArCommand();
            case "ranlib" -> new RanlibCommand();
            case "dd" -> new DdCommand();
            case "image" -> new ImageCommand();
            case "check" -> new CheckCommand();
            case "similar" -> new SimilarCommand();
            case "grade" -> new GradeCommand();
            case "merge" -> new MergeCommand();
            case "spec" -> new SpecCommand();
            case "explain" -> new ExplainCommand();
            case "learn" -> new LearnCommand();
            case "new" -> new NewCommand();
            case "trace" -> new TraceCommand();
            case "doctor" -> new DoctorCommand();
            case "completion" -> new CompletionCommand();
            case WARM_UP -> new WarmUpCommand();
            default -> null;
        };
    }

    /** Returns the names that help lists. */
    public static List<String> visibleNames() {
        return NAMES;
    }
}
