package dev.bootsmith.grader.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Sources, linker scripts and project files that want the host's files, its memory or its time. */
final class HostileSources {
    private HostileSources() {}

    /** @param secret a file of the host that no submission may see */
    static void addTo(Corpus corpus, Path secret) {
        readers(corpus, secret);
        growers(corpus);
        oddities(corpus, secret);
        scripts(corpus, secret);
        projects(corpus, secret);
    }

    private static List<String> pathsTo(Path secret) {
        return List.of(
                secret.toString(),
                "../" + secret.getFileName(),
                "../../" + secret.getFileName(),
                "../../../../../../../../../../.." + secret,
                "x/../../" + secret.getFileName(),
                "..\\\\" + secret.getFileName(),
                "file://" + secret,
                "//" + secret,
                "/proc/self/environ",
                "/proc/self/fd/0",
                "/dev/zero",
                "/dev/stdin",
                "/dev/random",
                "/etc/passwd",
                ".",
                "",
                "x".repeat(5000));
    }

    private static void readers(Corpus corpus, Path secret) {
        List<String> paths = pathsTo(secret);
        for (int i = 0; i < paths.size(); i++) {
            corpus.guest("incbin-" + i, ".incbin \"" + paths.get(i) + "\"");
            corpus.guest("include-" + i, ".include \"" + paths.get(i) + "\"");
            corpus.script("ld-include-" + i, "INCLUDE \"" + paths.get(i) + "\"\nSECTIONS { .text : { *(.text) } }");
            corpus.script("ld-input-" + i, "INPUT(\"" + paths.get(i) + "\")\nSECTIONS { .text : { *(*) } }");
        }
        corpus.guest("include-itself", ".include \"boot.s\"");
        corpus.guest("incbin-itself-backwards", ".incbin \"boot.s\", 4096, 0x7fffffff");
        corpus.guest("incbin-negative", ".incbin \"boot.s\", -5, -5");
        // A message that shows "the source line" must not go and fetch it.
        corpus.source("line-marker", "# 1 \"" + secret + "\"\n nonsense\n# 1 \"/etc/passwd\"\n nonsense\n");
        corpus.source("file-directive", ".file \"" + secret + "\"\n.line 1\n nonsense\n.appfile \"x\"\n");
        corpus.source(
                "debug-file", ".file 1 \"" + secret + "\"\n.loc 1 1\n.code16\ncli\nhlt\n.org 510\n.word 0xaa55\n");
    }

    private static void growers(Corpus corpus) {
        corpus.source("macro-for-ever", ".macro m\nm\n.endm\nm\n");
        corpus.source("macro-doubles", ".macro m n\n.if \\n\nm \\n-1\nm \\n-1\n.endif\n.endm\nm 60\n");
        corpus.source("macro-defines", ".macro m n\n.macro m\\n\nnop\n.endm\nm \"(\\n+1)\"\n.endm\nm 1\n");
        corpus.source("macro-argument", ".macro m a\nm \\a\\a\n.endm\nm xx\n");
        corpus.source("altmacro", ".altmacro\n.macro m n\n.if n\nm %n-1\nm %n-1\n.endif\n.endm\nm 100\n");
        corpus.source("rept", ".rept 2000000000\nnop\n.endr\n");
        corpus.source("rept-empty", ".rept 2000000000\n.endr\n");
        corpus.source("rept-nested", ".rept 10000\n.rept 10000\n.rept 10000\nnop\n.endr\n.endr\n.endr\n");
        corpus.source("rept-of-labels", ".rept 3000000\nx\\@: jmp x\\@\n.endr\n");
        corpus.source("irp", ".irp a,1,2,3,4,5,6,7,8,9\n".repeat(12) + "nop\n" + ".endr\n".repeat(12));
        corpus.source("irpc", ".irpc a,0123456789\n".repeat(12) + "nop\n" + ".endr\n".repeat(12));
        corpus.source("set-for-ever", ".set i,0\n.macro m\n.set i,i+1\n.if i\nm\n.endif\n.endm\nm\n");
        for (String one : List.of(
                ".fill 0x7fffffff,8,1",
                ".fill 0x7fffffffffffffff,1,1",
                ".space 10737418240",
                ".skip 0x7fffffffffffffff",
                ".skip -1",
                ".zero 0xffffffff",
                ".org 0x7fffffff\n.byte 1",
                ".org 0x7fffffffffffffff\n.byte 1",
                ".org -1",
                ".balign 0x80000000",
                ".p2align 62",
                ".align 0x4000000000000000",
                ".comm big,0x7fffffffffffffff",
                ".lcomm big,0x7fffffffffffffff",
                ".bss\n.space 0x7fffffff",
                ".section .bss\n.org 0x7ffffffffff",
                ".dcb.b 0x7fffffff, 1",
                ".ds.x 0x7fffffff",
                ".uleb128 " + "9".repeat(10_000),
                ".quad " + "1,".repeat(200_000) + "1",
                ".octa 0x" + "f".repeat(100_000))) {
            corpus.source("size-" + corpus.entries().size(), one + "\n");
        }
        StringBuilder chain = new StringBuilder(".set a0,x-y\n");
        for (int i = 1; i < 20_000; i++) {
            chain.append(".set a")
                    .append(i)
                    .append(",a")
                    .append(i - 1)
                    .append("+a")
                    .append(i - 1)
                    .append('\n');
        }
        corpus.source("expression-chain", chain + ".long a19999\nx: y:\n");
        corpus.source("expression-circle", ".set a,b+1\n.set b,a+1\n.long a\n.org a\n");
        corpus.source("parentheses", ".long " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "\n");
        corpus.source("minus-signs", ".long " + "-".repeat(500_000) + "1\n");
        corpus.source("long-sum", ".long " + "x+".repeat(300_000) + "1\n");
        corpus.source("if-nested", ".if 1\n".repeat(100_000));
        corpus.source("sections", sections(10_000));
        corpus.source("labels", "1: jmp 1b\n".repeat(100_000));
        corpus.source("far-labels", "1: jmp 2f\n".repeat(60_000) + ".fill 200,1,0\n2:\n");
        corpus.source("one-line", "nop;".repeat(250_000));
        corpus.source("one-word", "x".repeat(1_000_000));
        corpus.source("one-string", ".ascii \"" + "\\n".repeat(400_000) + "\"\n");
        corpus.source("one-comment", "/*" + "x".repeat(1_000_000));
        corpus.source("newlines", "\n".repeat(1_000_000));
        corpus.source("errors", "nonsense\n".repeat(100_000));
        corpus.source("warnings", ".warning \"x\"\n".repeat(60_000));
        corpus.source("prints", ".print \"spam\"\n".repeat(60_000));
        corpus.source("pushes", ".pushsection .x\n".repeat(60_000));
        corpus.source("subsections", ".subsection 8191\n.subsection 0\n".repeat(20_000));
        corpus.source("cfi", ".cfi_startproc\n".repeat(10_000) + ".cfi_remember_state\n".repeat(10_000));
        corpus.source("loc", ".file 2147483647 \"x\"\n.loc 2147483647 2147483647\nnop\n");
        corpus.source("relocations", ".reloc 0x7fffffff, R_X86_64_64, x\n".repeat(1000));
        corpus.source("relaxation", "a: jmp b\n.org a+0x7f+(b-a)\nb: jmp a\n");
    }

    private static String sections(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(".section s").append(i).append(",\"ax\"\nnop\n");
        }
        return text.toString();
    }

    private static void oddities(Corpus corpus, Path secret) {
        corpus.folder("utf-16", "boot.s", ".code16\nhlt\n".getBytes(StandardCharsets.UTF_16));
        corpus.folder("bom", "boot.s", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        corpus.folder("nuls", "boot.s", new byte[100_000]);
        for (int seed = 0; seed < 6; seed++) {
            byte[] noise = new byte[20_000];
            new Random(seed).nextBytes(noise);
            corpus.folder("noise-" + seed, "boot.s", noise);
        }
        corpus.source("carriage-returns", "nop\r".repeat(1000));
        corpus.source("end", ".end\nnonsense");
        corpus.source("abort", ".abort\n");
        corpus.source("unterminated", ".ascii \"abc\n.macro x\n");
        corpus.source("empty", "");
        corpus.folder("preprocessed", "boot.S", Corpus.ascii("#include \"" + secret + "\"\n#include </etc/passwd>\n"));
        corpus.folder("c", "boot.c", Corpus.ascii("#include \"" + secret + "\"\nint x;\n"));
        corpus.folder("makefile", "Makefile", Corpus.ascii("all:\n\tcp " + secret + " boot.img\n"));
        corpus.folder("spec", "spec.yaml", Corpus.ascii("version: 1\nid: mine\n"));
        corpus.folder("yaml-name", "{id: x}.yaml", Corpus.ascii("&a [*a, *a]"));
    }

    private static void scripts(Corpus corpus, Path secret) {
        Path outside = secret.resolveSibling("written");
        for (String one : List.of(
                "OUTPUT(\"" + outside + "\")",
                "SEARCH_DIR(\"" + secret.getParent() + "\") INPUT(-l:" + secret.getFileName() + ")",
                "SEARCH_DIR(/usr/lib) GROUP(-lc -lgcc)",
                "STARTUP(\"" + secret + "\")",
                "GROUP(\"" + secret + "\" AS_NEEDED(/lib/libc.so))",
                "TARGET(binary) INPUT(\"" + secret + "\")",
                "INCLUDE boot.ld",
                "SECTIONS { INCLUDE \"" + secret + "\" }",
                "SECTIONS { . = 0x10000000000; .text : { *(.text) } .b 0 : { BYTE(1) } }",
                "SECTIONS { .text : { *(.text) . = 0x7fffffffffffffff; } }",
                "SECTIONS { .text : { *(.text) . += 0x280000000; BYTE(1) } }",
                "SECTIONS { .text : { *(.text) } .a 0x7000000000000000 : { BYTE(1) } }",
                "SECTIONS { .text : AT(-1) { *(.text) } }",
                "SECTIONS { .text : { *(.text) . = ALIGN(0x4000000000000000); BYTE(1) } }",
                "SECTIONS { .text : SUBALIGN(0x40000000) { *(.text) } }",
                "SECTIONS { .text : { *(.text) } . = 1 / 0; . = 1 % 0; }",
                "SECTIONS { .text : { . = -5; *(.text) } }",
                "MEMORY { m : ORIGIN = 0, LENGTH = 0xffffffffffffffff } SECTIONS { .text : { *(.text) } > m }",
                "MEMORY { m : ORIGIN = LENGTH(m), LENGTH = ORIGIN(m) } SECTIONS { .text : { *(.text) } > m }",
                "a = b; b = a; SECTIONS { .text : { *(.text) LONG(a) } }",
                "PROVIDE(a = DEFINED(a) ? a + 1 : 0); SECTIONS { .text : { *(.text) } }",
                "SECTIONS { .text : { *(" + "*a".repeat(40) + "b) *(" + "[a-z]*".repeat(40) + ") } }",
                "SECTIONS { .text : { *(EXCLUDE_FILE(" + "*x".repeat(2000) + ") .text) } }",
                "SECTIONS { .text : { *(.text) LONG(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") } }",
                "SECTIONS { .text : { *(.text) " + "BYTE(1) ".repeat(200_000) + "} }",
                "SECTIONS { " + ".x : { *(.text) } ".repeat(20_000) + "}",
                "SECTIONS { .text : { *(.text) } .s : { LONG(SIZEOF(.s)) . = . + SIZEOF(.s) + 1; } }",
                "VERSION { " + "v { global: *; }; ".repeat(5000) + "} SECTIONS { .text : { *(.text) } }",
                "PHDRS { " + "p PT_LOAD; ".repeat(70_000) + "} SECTIONS { .text : { *(.text) } :p }",
                "ASSERT(0, \"" + "x".repeat(100_000) + "\") SECTIONS { .text : { *(.text) } }",
                "/*" + "x".repeat(500_000),
                "SECTIONS { /* ",
                "{".repeat(100_000),
                "\u0000\u0001\u0002",
                "OUTPUT_FORMAT(elf64-big) OUTPUT_ARCH(nonsense) ENTRY(nowhere)",
                "SECTIONS { .text : { *(.text) } } INSERT AFTER .text;",
                "OVERLAY",
                "SECTIONS { OVERLAY 0x1000 : AT(0x7fffffff0000) { .t { *(.text) } .u { BYTE(1) } } }",
                "SECTIONS { .text : { *(.text) FILL(0x" + "f".repeat(50_000) + ") . += 100; } }",
                "FORCE_COMMON_ALLOCATION NOCROSSREFS(a b c) LD_FEATURE(\"SANE_EXPR\")",
                "SECTIONS { .text : { KEEP(" + "SORT(".repeat(3000) + "*)" + ")".repeat(3000) + " } }")) {
            corpus.script("script-" + corpus.entries().size(), one);
        }
    }

    private static void projects(Corpus corpus, Path secret) {
        String ok = "[build]\nsources = [\"main.s\"]\n";
        for (String one : List.of(
                "[build]\nsources = [\"" + secret + "\"]\n",
                "[build]\nsources = [\"../" + secret.getFileName() + "\"]\n",
                "[build]\nsources = [\"/etc/passwd\", \"/dev/zero\", \"/proc/self/mem\"]\n",
                "[build]\nsources = [\"boot.c\", \"boot.S\"]\n",
                "[build]\nsources = []\n",
                "[build]\nsources = [" + "\"main.s\",".repeat(20_000) + "]\n",
                "[build]\nsources = [\"main.s\"]\nscript = \"" + secret + "\"\n",
                ok + "[[image.part]]\nfile = \"" + secret + "\"\nsector = 1\n",
                ok + "[[image.part]]\nfile = \"../" + secret.getFileName() + "\"\nsector = 1\n",
                ok + "[[image.part]]\nfile = \"main.s\"\nsector = 9007199254740992\n",
                ok + "[[image.part]]\nfile = \"main.s\"\nsector = -1\n",
                ok + "[image]\nsize = \"8E\"\n",
                ok + "[image]\nsize = \"10G\"\n",
                ok + "[image]\nsize = \"2T\"\ntable = \"gpt\"\n",
                ok + "[image]\nsize = -512\n",
                ok + "[image]\nformat = \"qcow2\"\nsize = \"1T\"\n",
                ok + "[image]\nformat = \"vhd\"\nsize = \"100G\"\n",
                ok + "[image.fat]\nfiles = [\"/etc\"]\n",
                ok + "[image.fat]\nfiles = [\"" + secret.getParent() + "\"]\n",
                ok + "[image.fat]\nfiles = [\"../..\"]\n",
                ok + "[image.fat]\ntype = 32\ncluster = 1\n[image]\nsize = \"1T\"\n",
                ok + "[image.fat]\ndirectories = [\"" + "a/".repeat(5000) + "\"]\n",
                ok + "[[image.fat.file]]\nfrom = \"" + secret + "\"\nto = \"x\"\n",
                ok + "[[image.fat.file]]\nfrom = \"main.s\"\nto = \"../../x\"\n",
                ok + "[image.iso]\nfiles = [\"" + secret + "\"]\n",
                ok + "[image.initramfs]\nfiles = [\"" + secret + "\"]\n",
                ok + "[image.initramfs]\n[[image.initramfs.link]]\npath = \"x\"\ntarget = \"" + secret + "\"\n",
                ok + "[image.initramfs]\n[[image.initramfs.device]]\npath=\"d\"\nkind=\"b\"\nmajor=8\nminor=0\n",
                ok + "[image.linux]\nsetup = \"" + secret + "\"\nkernel = \"/boot/vmlinuz\"\n",
                ok + "[image]\nboot = \"" + secret + "\"\n",
                ok + "[[image.partition]]\nsize = \"1M\"\n".repeat(5000),
                ok + "[[program]]\nname = \"a\"\nsources = [\"" + secret + "\"]\naddress = 0\n",
                ok + "[[program]]\nname = \"a\"\nsources = [\"main.s\"]\naddress = 9223372036854775807\n",
                ok + "[machine]\nentry = \"real:ffff:ffff\"\ncpu = \"nonsense\"\n",
                "x = " + "[".repeat(20_000) + "]".repeat(20_000) + "\n",
                "x = " + "{a=".repeat(20_000) + "1" + "}".repeat(20_000) + "\n",
                "a.".repeat(50_000) + "b = 1\n",
                "x = \"" + "y".repeat(1_000_000) + "\"\n",
                "x = 1\n".repeat(50_000),
                "x = 99999999999999999999999999999\n",
                "",
                "\u0000\u0001nonsense")) {
            String name = "project-" + corpus.entries().size();
            corpus.add(name, target -> {
                Corpus.put(target, "bootsmith.toml", Corpus.ascii(one));
                Corpus.put(target, "main.s", Corpus.ascii(".code16\nhlt\n"));
            });
        }
    }
}
