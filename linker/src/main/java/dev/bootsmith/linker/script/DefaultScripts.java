package dev.bootsmith.linker.script;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts that are used when none is given. They lead to the addresses that GNU ld's own lead to; every section that
 * those name is named here, since the order of statements decides where orphans go.
 *
 * @ld Scripts, {@code ld --verbose}
 */
public final class DefaultScripts {
    /** Debug information, at address 0; the order is that of its history. */
    private static final List<String> DEBUG = List.of(
            ".stab",
            ".stabstr",
            ".stab.excl",
            ".stab.exclstr",
            ".stab.index",
            ".stab.indexstr",
            ".comment",
            ".gnu.build.attributes",
            ".debug",
            ".line",
            ".debug_srcinfo",
            ".debug_sfnames",
            ".debug_aranges",
            ".debug_pubnames",
            ".debug_info",
            ".debug_abbrev",
            ".debug_line",
            ".debug_frame",
            ".debug_str",
            ".debug_loc",
            ".debug_macinfo",
            ".debug_weaknames",
            ".debug_funcnames",
            ".debug_typenames",
            ".debug_varnames",
            ".debug_pubtypes",
            ".debug_ranges",
            ".debug_addr",
            ".debug_line_str",
            ".debug_loclists",
            ".debug_macro",
            ".debug_names",
            ".debug_rnglists",
            ".debug_str_offsets",
            ".debug_sup");

    private static final List<String> DYNAMIC_TABLES = List.of(
            ".note.gnu.build-id",
            ".hash",
            ".gnu.hash",
            ".dynsym",
            ".dynstr",
            ".gnu.version",
            ".gnu.version_d",
            ".gnu.version_r");

    private final Kind kind;
    private final Output output;
    private final boolean wide;
    private final boolean bindNow;
    private final StringBuilder out = new StringBuilder();

    private DefaultScripts(Kind kind, Output output, ElfMachine machine, boolean bindNow) {
        this.kind = kind;
        this.output = output;
        this.wide = machine == ElfMachine.X86_64;
        this.bindNow = bindNow;
    }

    /** Which addresses a default script gives. */
    public enum Kind {
        /** Each kind of section on pages of its own. */
        PAGED,
        /** As PAGED, but code and constants share pages: {@code -z noseparate-code}. */
        PAGED_TOGETHER,
        /** {@code -n}: text as it comes, data on the next page. */
        NMAGIC,
        /** {@code -N}: everything as it comes. */
        OMAGIC
    }

    /** What is made. */
    public enum Output {
        EXECUTABLE,
        POSITION_INDEPENDENT,
        SHARED,
        RELOCATABLE
    }

    /** Returns the script; {@code -z now} puts both global offset tables where they become read-only. */
    public static SourceFile of(Kind kind, Output output, ElfMachine machine, boolean bindNow) {
        return new SourceFile("<default script>", new DefaultScripts(kind, output, machine, bindNow).text());
    }

    private String text() {
        String format = wide ? "elf64-x86-64" : "elf32-i386";
        line("OUTPUT_FORMAT(\"" + format + "\", \"" + format + "\", \"" + format + "\")");
        line("OUTPUT_ARCH(" + (wide ? "i386:x86-64" : "i386") + ")");
        if (output == Output.RELOCATABLE) {
            relocatable();
        } else {
            line("ENTRY(_start)");
            line("SECTIONS");
            line("{");
            headers();
            code();
            constants();
            data();
            zeroed();
            debug();
            line("  /DISCARD/ : { *(.note.GNU-stack) *(.gnu_debuglink) *(.gnu.lto_*) }");
            line("}");
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void section(String name, String body) {
        line("  " + name + " : { " + body + " }");
    }

    private String relocations() {
        return wide ? ".rela" : ".rel";
    }

    private boolean isPaged() {
        return kind == Kind.PAGED;
    }

    private void headers() {
        String base = output == Output.EXECUTABLE ? (wide ? "0x400000" : "0x08048000") : "0";
        String start = "SEGMENT_START(\"text-segment\", " + base + ")";
        if (output != Output.SHARED) {
            line("  PROVIDE (__executable_start = " + start + ");");
        }
        line("  . = " + start + " + SIZEOF_HEADERS;");
        if (output != Output.SHARED) {
            section(".interp", "*(.interp)");
        }
        DYNAMIC_TABLES.forEach(name -> section(name, "*(" + name + ")"));
        dynamicRelocations();
        section(".relr.dyn", "*(.relr.dyn)");
    }

    private void dynamicRelocations() {
        String rel = relocations();
        boolean combined = kind == Kind.PAGED || kind == Kind.PAGED_TOGETHER;
        StringBuilder all = new StringBuilder();
        for (String[] row : relocated()) {
            StringBuilder names = new StringBuilder(rel + row[0]);
            if (!row[1].isEmpty()) {
                names.append(' ').append(rel).append(row[0]).append(".* ").append(rel);
                names.append(".gnu.linkonce.").append(row[1]).append(".*");
            }
            if (combined) {
                all.append(" *(").append(names).append(')');
            } else {
                section(rel + row[0], "*(" + names + ")");
            }
        }
        if (combined) {
            section(rel + ".dyn", all.toString().strip());
        }
        String plt = "*(" + rel + ".plt)";
        String indirect = "*(" + rel + ".iplt)";
        if (output == Output.EXECUTABLE) {
            String prefix = wide ? "__rela" : "__rel";
            indirect = "PROVIDE_HIDDEN (" + prefix + "_iplt_start = .); " + indirect + " PROVIDE_HIDDEN (" + prefix
                    + "_iplt_end = .);";
        }
        section(rel + ".plt", plt + " " + indirect);
    }

    /** Names of sections with relocations, and how their link-once relatives are abbreviated. */
    private List<String[]> relocated() {
        boolean combined = kind == Kind.PAGED || kind == Kind.PAGED_TOGETHER;
        String[] readOnlyData = {".data.rel.ro", "d.rel.ro"};
        List<String[]> rows = new ArrayList<>(List.of(
                new String[] {".init", ""}, new String[] {".text", "t"}, new String[] {".fini", ""}, new String[] {
                    ".rodata", "r"
                }));
        if (!wide || !combined) {
            rows.add(readOnlyData);
        }
        rows.addAll(List.of(
                new String[] {".data", "d"},
                new String[] {".tdata", "td"},
                new String[] {".tbss", "tb"},
                new String[] {".ctors", ""},
                new String[] {".dtors", ""},
                new String[] {".got", ""},
                new String[] {".bss", "b"}));
        if (wide) {
            rows.addAll(List.of(
                    new String[] {".ldata", "l"}, new String[] {".lbss", "lb"}, new String[] {".lrodata", "lr"}));
        }
        rows.add(new String[] {".ifunc", ""});
        return rows;
    }

    private void code() {
        if (isPaged()) {
            line("  . = ALIGN(CONSTANT (MAXPAGESIZE));");
        }
        section(".init", "KEEP (*(SORT_NONE(.init)))");
        section(".plt", "*(.plt) *(.iplt)");
        section(".plt.got", "*(.plt.got)");
        section(".plt.sec", "*(.plt.sec)");
        line("  .text : {");
        line("    *(.text.unlikely .text.*_unlikely .text.unlikely.*)");
        line("    *(.text.exit .text.exit.*)");
        line("    *(.text.startup .text.startup.*)");
        line("    *(.text.hot .text.hot.*)");
        line("    *(SORT(.text.sorted.*))");
        line("    *(.text .stub .text.* .gnu.linkonce.t.*)");
        line("    *(.gnu.warning)");
        line("  }");
        section(".fini", "KEEP (*(SORT_NONE(.fini)))");
        line("  PROVIDE (__etext = .);");
        line("  PROVIDE (_etext = .);");
        line("  PROVIDE (etext = .);");
    }

    private void constants() {
        if (isPaged()) {
            String nextPage = "ALIGN(CONSTANT (MAXPAGESIZE)) + (. & (CONSTANT (MAXPAGESIZE) - 1))";
            line("  . = ALIGN(CONSTANT (MAXPAGESIZE));");
            line("  . = SEGMENT_START(\"rodata-segment\", " + nextPage + ");");
        }
        section(".rodata", "*(.rodata .rodata.* .gnu.linkonce.r.*)");
        section(".rodata1", "*(.rodata1)");
        section(".eh_frame_hdr", "*(.eh_frame_hdr) *(.eh_frame_entry .eh_frame_entry.*)");
        exceptionTables(true);
    }

    /** Tables that lie among the constants unless relocations must change them. */
    private void exceptionTables(boolean readOnly) {
        String when = readOnly ? "ONLY_IF_RO" : "ONLY_IF_RW";
        String table = "  .gcc_except_table : " + when + " { *(.gcc_except_table .gcc_except_table.*) }";
        String extra = "  .gnu_extab : " + when + " { *(" + (readOnly ? ".gnu_extab*" : ".gnu_extab") + ") }";
        line("  .eh_frame : " + when + " { KEEP (*(.eh_frame)) *(.eh_frame.*) }");
        line("  .sframe : " + when + " { *(.sframe) *(.sframe.*) }");
        line(readOnly ? table : extra);
        line(readOnly ? extra : table);
        line("  .exception_ranges : " + when + " { *(.exception_ranges*) }");
    }

    private void data() {
        line(
                kind == Kind.OMAGIC
                        ? "  . = .;"
                        : "  . = DATA_SEGMENT_ALIGN (CONSTANT (MAXPAGESIZE), CONSTANT (COMMONPAGESIZE));");
        exceptionTables(false);
        boolean marked = output != Output.SHARED;
        section(
                ".tdata",
                (marked ? "PROVIDE_HIDDEN (__tdata_start = .); " : "") + "*(.tdata .tdata.* .gnu.linkonce.td.*)");
        section(".tbss", "*(.tbss .tbss.* .gnu.linkonce.tb.*) *(.tcommon)");
        array("preinit", "KEEP (*(.preinit_array))");
        array("init", sorted("init", "ctors"));
        array("fini", sorted("fini", "dtors"));
        oldArray(".ctors");
        oldArray(".dtors");
        section(".jcr", "KEEP (*(.jcr))");
        section(
                ".data.rel.ro",
                "*(.data.rel.ro.local* .gnu.linkonce.d.rel.ro.local.*)"
                        + " *(.data.rel.ro .data.rel.ro.* .gnu.linkonce.d.rel.ro.*)");
        section(".dynamic", "*(.dynamic)");
        tables();
        section(".data", "*(.data .data.* .gnu.linkonce.d.*) SORT(CONSTRUCTORS)");
        section(".data1", "*(.data1)");
    }

    private void tables() {
        int reserved = wide ? 24 : 12;
        boolean relro = kind != Kind.OMAGIC;
        section(".got", bindNow ? "*(.got.plt) *(.igot.plt) *(.got) *(.igot)" : "*(.got) *(.igot)");
        if (relro) {
            String offset = bindNow ? "0" : "SIZEOF (.got.plt) >= " + reserved + " ? " + reserved + " : 0";
            line("  . = DATA_SEGMENT_RELRO_END (" + offset + ", .);");
        }
        if (!bindNow) {
            section(".got.plt", "*(.got.plt) *(.igot.plt)");
        }
    }

    private void array(String name, String body) {
        String start = "PROVIDE_HIDDEN (__" + name + "_array_start = .); ";
        String end = " PROVIDE_HIDDEN (__" + name + "_array_end = .);";
        boolean marked = output != Output.SHARED;
        section("." + name + "_array", marked ? start + body + end : body);
    }

    private static String sorted(String name, String old) {
        return "KEEP (*(SORT_BY_INIT_PRIORITY(." + name + "_array.*) SORT_BY_INIT_PRIORITY(." + old + ".*)))"
                + " KEEP (*(." + name
                + "_array EXCLUDE_FILE (*crtbegin.o *crtbegin?.o *crtend.o *crtend?.o ) ." + old + "))";
    }

    /** The first and last entries of these come from two files of the compiler. */
    private void oldArray(String name) {
        section(
                name,
                "KEEP (*crtbegin.o(" + name + ")) KEEP (*crtbegin?.o(" + name + "))"
                        + " KEEP (*(EXCLUDE_FILE (*crtend.o *crtend?.o ) " + name + "))"
                        + " KEEP (*(SORT(" + name + ".*))) KEEP (*(" + name + "))");
    }

    private void zeroed() {
        String word = wide ? "64 / 8" : "32 / 8";
        boolean shared = output == Output.SHARED;
        line(shared ? "  PROVIDE (_edata = .); PROVIDE (edata = .);" : "  _edata = .; PROVIDE (edata = .);");
        line("  . = .;");
        line(shared ? "  PROVIDE (__bss_start = .);" : "  __bss_start = .;");
        String end = "    . = ALIGN(. != 0 ? " + word + " : 1);";
        section(".bss", "*(.dynbss) *(.bss .bss.* .gnu.linkonce.b.*) *(COMMON)\n" + end + "\n ");
        if (wide) {
            section(".lbss", "*(.dynlbss) *(.lbss .lbss.* .gnu.linkonce.lb.*) *(LARGE_COMMON)");
        }
        line("  . = ALIGN(" + word + ");");
        line("  . = SEGMENT_START(\"ldata-segment\", .);");
        if (wide) {
            String nextPage = " ALIGN(CONSTANT (MAXPAGESIZE)) + (. & (CONSTANT (MAXPAGESIZE) - 1))";
            section(".lrodata" + nextPage, "*(.lrodata .lrodata.* .gnu.linkonce.lr.*)");
            section(".ldata" + nextPage, "*(.ldata .ldata.* .gnu.linkonce.l.*)\n" + end + "\n ");
        }
        line("  . = ALIGN(" + word + ");");
        line(shared ? "  PROVIDE (_end = .); PROVIDE (end = .);" : "  _end = .; PROVIDE (end = .);");
        if (kind != Kind.OMAGIC) {
            line("  . = DATA_SEGMENT_END (.);");
        }
    }

    private void debug() {
        for (String name : DEBUG) {
            String names = switch (name) {
                case ".gnu.build.attributes" -> ".gnu.build.attributes .gnu.build.attributes.*";
                case ".debug_info" -> ".debug_info .gnu.linkonce.wi.*";
                case ".debug_line" -> ".debug_line .debug_line.* .debug_line_end";
                default -> name;
            };
            section(name.equals(".gnu.build.attributes") ? name : name + " 0", "*(" + names + ")");
        }
        section(".gnu.attributes 0", "KEEP (*(.gnu.attributes))");
    }

    /** For -r: every section by itself, at address 0. */
    private void relocatable() {
        line("SECTIONS");
        line("{");
        section(".interp 0", "*(.interp)");
        DYNAMIC_TABLES.forEach(name -> section(name + " 0", "*(" + name + ")"));
        String rel = relocations();
        for (String name : List.of(
                ".init",
                ".text",
                ".fini",
                ".rodata",
                ".data.rel.ro",
                ".data",
                ".tdata",
                ".tbss",
                ".ctors",
                ".dtors",
                ".got",
                ".bss",
                ".ldata",
                ".lbss",
                ".lrodata",
                ".ifunc",
                ".plt")) {
            if (wide || !name.startsWith(".l")) {
                section(rel + name + " 0", "*(" + rel + name + ")");
            }
        }
        section(".relr.dyn", "*(.relr.dyn)");
        section(".init 0", "KEEP (*(SORT_NONE(.init)))");
        section(".plt 0", "*(.plt)");
        section(".plt.got 0", "*(.plt.got)");
        section(".plt.sec 0", "*(.plt.sec)");
        section(".text 0", "*(.text .stub) *(.gnu.warning)");
        section(".fini 0", "KEEP (*(SORT_NONE(.fini)))");
        section(".rodata 0", "*(.rodata)");
        section(".rodata1 0", "*(.rodata1)");
        section(".eh_frame_hdr 0", "*(.eh_frame_hdr)");
        for (String when : List.of("ONLY_IF_RO", "ONLY_IF_RW")) {
            line("  .eh_frame 0 : " + when + " { KEEP (*(.eh_frame)) }");
            boolean readOnly = when.equals("ONLY_IF_RO");
            List<String> tables = readOnly
                    ? List.of(".sframe", ".gcc_except_table", ".gnu_extab", ".exception_ranges")
                    : List.of(".sframe", ".gnu_extab", ".gcc_except_table", ".exception_ranges");
            for (String name : tables) {
                String all = readOnly && name.equals(".gnu_extab") ? "*" : "";
                line("  " + name + " 0 : " + when + " { *(" + name + all + ") }");
            }
        }
        section(".tdata 0", "*(.tdata)");
        section(".tbss 0", "*(.tbss)");
        section(".jcr 0", "KEEP (*(.jcr))");
        for (String name : List.of(".dynamic", ".got", ".got.plt", ".data", ".data1", ".bss")) {
            section(name + " 0", "*(" + name + ")");
        }
        if (wide) {
            List.of(".lbss", ".lrodata", ".ldata").forEach(name -> section(name + " 0", "*(" + name + ")"));
        }
        for (String name : DEBUG) {
            section(name.equals(".gnu.build.attributes") ? name : name + " 0", "*(" + name + ")");
        }
        section(".gnu.attributes 0", "KEEP (*(.gnu.attributes))");
        line("}");
    }
}
