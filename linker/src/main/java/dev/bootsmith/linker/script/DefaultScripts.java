package dev.bootsmith.linker.script;

import dev.bootsmith.core.source.SourceFile;

/**
 * The scripts that are used when none is given, for static links.
 *
 * @ld Scripts, {@code ld --verbose}
 */
public final class DefaultScripts {
    private static final String TABLES = """
              .rela.dyn : { *(.rela.got .rela.plt .rela.dyn) }
            """;
    private static final String DEBUG = """
              .stab 0 : { *(.stab) }
              .stabstr 0 : { *(.stabstr) }
              .comment 0 : { *(.comment) }
              .debug 0 : { *(.debug) }
              .debug_aranges 0 : { *(.debug_aranges) }
              .debug_pubnames 0 : { *(.debug_pubnames) }
              .debug_info 0 : { *(.debug_info .gnu.linkonce.wi.*) }
              .debug_abbrev 0 : { *(.debug_abbrev) }
              .debug_line 0 : { *(.debug_line .debug_line.* .debug_line_end) }
              .debug_frame 0 : { *(.debug_frame) }
              .debug_str 0 : { *(.debug_str) }
              .debug_loc 0 : { *(.debug_loc) }
              .debug_macinfo 0 : { *(.debug_macinfo) }
              .debug_ranges 0 : { *(.debug_ranges) }
              .debug_macro 0 : { *(.debug_macro) }
              .debug_addr 0 : { *(.debug_addr) }
              .debug_line_str 0 : { *(.debug_line_str) }
              .debug_loclists 0 : { *(.debug_loclists) }
              .debug_rnglists 0 : { *(.debug_rnglists) }
              .debug_str_offsets 0 : { *(.debug_str_offsets) }
            """;

    private DefaultScripts() {}

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

    /**
     * Returns the script.
     *
     * @param imageBase the address the image begins at unless told otherwise
     */
    public static SourceFile of(Kind kind, String imageBase, int wordBytes) {
        boolean pages = kind == Kind.PAGED;
        StringBuilder script = new StringBuilder("ENTRY(_start)\nSECTIONS {\n");
        script.append("""
                  PROVIDE (__executable_start = SEGMENT_START("text-segment", BASE));
                  . = SEGMENT_START("text-segment", BASE) + SIZEOF_HEADERS;
                  .interp : { *(.interp) }
                  .note.gnu.build-id : { *(.note.gnu.build-id) }
                """.replace("BASE", imageBase));
        script.append(TABLES);
        script.append(pages ? "  . = ALIGN(CONSTANT (MAXPAGESIZE));\n" : "");
        script.append(code());
        script.append(
                pages
                        ? "  . = ALIGN(CONSTANT (MAXPAGESIZE));\n"
                                + "  . = SEGMENT_START(\"rodata-segment\", ALIGN(CONSTANT (MAXPAGESIZE))"
                                + " + (. & (CONSTANT (MAXPAGESIZE) - 1)));\n"
                        : "");
        script.append(readOnly());
        script.append(
                switch (kind) {
                    case PAGED, PAGED_TOGETHER, NMAGIC ->
                        "  . = DATA_SEGMENT_ALIGN (CONSTANT (MAXPAGESIZE), CONSTANT (COMMONPAGESIZE));\n";
                    case OMAGIC -> "  . = .;\n";
                });
        script.append(data(wordBytes)).append(DEBUG);
        script.append("  /DISCARD/ : { *(.note.GNU-stack) *(.gnu_debuglink) *(.gnu.lto_*) }\n}\n");
        return new SourceFile("<default script>", script.toString());
    }

    private static String code() {
        return """
                  .init : { KEEP (*(SORT_NONE(.init))) }
                  .plt : { *(.plt) *(.iplt) }
                  .plt.got : { *(.plt.got) }
                  .plt.sec : { *(.plt.sec) }
                  .text : {
                    *(.text.unlikely .text.*_unlikely .text.unlikely.*)
                    *(.text.exit .text.exit.*)
                    *(.text.startup .text.startup.*)
                    *(.text.hot .text.hot.*)
                    *(SORT(.text.sorted.*))
                    *(.text .stub .text.* .gnu.linkonce.t.*)
                    *(.gnu.warning)
                  }
                  .fini : { KEEP (*(SORT_NONE(.fini))) }
                  PROVIDE (__etext = .);
                  PROVIDE (_etext = .);
                  PROVIDE (etext = .);
                """;
    }

    private static String readOnly() {
        return """
                  .rodata : { *(.rodata .rodata.* .gnu.linkonce.r.*) }
                  .rodata1 : { *(.rodata1) }
                  .eh_frame_hdr : { *(.eh_frame_hdr) *(.eh_frame_entry .eh_frame_entry.*) }
                  .eh_frame : ONLY_IF_RO { KEEP (*(.eh_frame)) *(.eh_frame.*) }
                  .gcc_except_table : ONLY_IF_RO { *(.gcc_except_table .gcc_except_table.*) }
                """;
    }

    private static String data(int wordBytes) {
        return """
                  .eh_frame : ONLY_IF_RW { KEEP (*(.eh_frame)) *(.eh_frame.*) }
                  .gcc_except_table : ONLY_IF_RW { *(.gcc_except_table .gcc_except_table.*) }
                  .tdata : { PROVIDE_HIDDEN (__tdata_start = .); *(.tdata .tdata.* .gnu.linkonce.td.*) }
                  .tbss : { *(.tbss .tbss.* .gnu.linkonce.tb.*) *(.tcommon) }
                  .preinit_array : {
                    PROVIDE_HIDDEN (__preinit_array_start = .);
                    KEEP (*(.preinit_array))
                    PROVIDE_HIDDEN (__preinit_array_end = .);
                  }
                  .init_array : {
                    PROVIDE_HIDDEN (__init_array_start = .);
                    KEEP (*(SORT_BY_INIT_PRIORITY(.init_array.*) SORT_BY_INIT_PRIORITY(.ctors.*)))
                    KEEP (*(.init_array EXCLUDE_FILE (*crtbegin.o *crtbegin?.o *crtend.o *crtend?.o ) .ctors))
                    PROVIDE_HIDDEN (__init_array_end = .);
                  }
                  .fini_array : {
                    PROVIDE_HIDDEN (__fini_array_start = .);
                    KEEP (*(SORT_BY_INIT_PRIORITY(.fini_array.*) SORT_BY_INIT_PRIORITY(.dtors.*)))
                    KEEP (*(.fini_array EXCLUDE_FILE (*crtbegin.o *crtbegin?.o *crtend.o *crtend?.o ) .dtors))
                    PROVIDE_HIDDEN (__fini_array_end = .);
                  }
                  .ctors : { KEEP (*(SORT(.ctors.*))) KEEP (*(.ctors)) }
                  .dtors : { KEEP (*(SORT(.dtors.*))) KEEP (*(.dtors)) }
                  .jcr : { KEEP (*(.jcr)) }
                  .data.rel.ro : { *(.data.rel.ro.local* .gnu.linkonce.d.rel.ro.local.*)
                                   *(.data.rel.ro .data.rel.ro.* .gnu.linkonce.d.rel.ro.*) }
                  .got : { *(.got) *(.igot) }
                  . = DATA_SEGMENT_RELRO_END (SIZEOF (.got.plt) >= RESERVED ? RESERVED : 0, .);
                  .got.plt : { *(.got.plt) *(.igot.plt) }
                  .data : { *(.data .data.* .gnu.linkonce.d.*) SORT(CONSTRUCTORS) }
                  .data1 : { *(.data1) }
                  _edata = .; PROVIDE (edata = .);
                  . = .;
                  __bss_start = .;
                  .bss : {
                    *(.dynbss)
                    *(.bss .bss.* .gnu.linkonce.b.*)
                    *(COMMON)
                    . = ALIGN(. != 0 ? WORD : 1);
                  }
                  . = ALIGN(WORD);
                  . = SEGMENT_START("ldata-segment", .);
                  . = ALIGN(WORD);
                  _end = .; PROVIDE (end = .);
                  . = DATA_SEGMENT_END (.);
                """.replace("WORD", Integer.toString(wordBytes)).replace("RESERVED", Integer.toString(3 * wordBytes));
    }
}
