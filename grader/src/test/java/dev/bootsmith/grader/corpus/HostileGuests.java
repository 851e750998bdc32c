package dev.bootsmith.grader.corpus;

import java.io.RandomAccessFile;
import java.util.List;
import java.util.Random;

/** Guests that want time, memory or a way out, and images of odd sizes. */
final class HostileGuests {
    private static final String PROTECTED = """
            cli
            lgdt gdtr
            movl %cr0, %eax
            orb $1, %al
            movl %eax, %cr0
            ljmp $8, $flat
            .p2align 3
            gdt: .quad 0, 0x00cf9a000000ffff, 0x00cf92000000ffff
            gdtr: .word 23
            .long gdt
            .code32
            flat: movw $16, %ax
            movw %ax, %ds
            movw %ax, %es
            movw %ax, %ss
            movl $0x7000, %esp
            """;

    private HostileGuests() {}

    static void addTo(Corpus corpus) {
        realMode(corpus);
        devices(corpus);
        protectedMode(corpus);
        images(corpus);
    }

    private static void realMode(Corpus corpus) {
        for (String one : List.of(
                "jmp start",
                "jmp .",
                "sti\n1: hlt\njmp 1b",
                "cli\nhlt",
                "int $0x19",
                "int $0x18",
                "ljmp $0xffff, $0",
                "ljmp $0xffff, $0xffff",
                "ljmp $0, $0",
                "xorw %ax, %ax\nmovw %ax, %ds\nmovw %ax, %es\nxorw %di, %di\nmovw $0xffff, %cx\ncld\nrep stosb\njmp start",
                "1: pusha\njmp 1b",
                "1: call 1b",
                "1: int $0x20\njmp 1b",
                "xorw %ax, %ax\nmovw %ax, %ds\nmovw $start, 0\nmovw $0, 2\n1: divb %al\njmp 1b",
                "ud2",
                "int3\nint $4\ninto",
                "lidt zero\nint $3\nzero: .quad 0",
                "movw $0x5307, %ax\nmovw $1, %bx\nmovw $3, %cx\nint $0x15",
                "1: xorl %ebx, %ebx\nmovl $0xe820, %eax\nmovl $0x534d4150, %edx\nint $0x15\njmp 1b",
                "1: movw $0x0003, %ax\nint $0x10\nmovw $0x0013, %ax\nint $0x10\njmp 1b",
                "1: movw $0x0e07, %ax\nint $0x10\njmp 1b",
                "1: movw $0x0e0a, %ax\nint $0x10\njmp 1b",
                "movw $0x4f02, %ax\nmovw $0x4118, %bx\nint $0x10\n1: jmp 1b",
                "1: xorw %ax, %ax\nint $0x16\njmp 1b",
                "1: movb $0x86, %ah\nmovw $0xffff, %cx\nint $0x15\njmp 1b",
                "movw $0xb800, %ax\nmovw %ax, %es\n1: stosw\nincw %ax\njmp 1b",
                "movw $0xa000, %ax\nmovw %ax, %es\n1: stosw\njmp 1b",
                "movw $0xf000, %ax\nmovw %ax, %es\n1: stosw\nincw %ax\njmp 1b",
                "movw $0xb800, %ax\nmovw %ax, %ss\n1: pushw %sp\njmp 1b",
                "movw $0x07c0, %ax\nmovw %ax, %es\nmovw $copy, %di\n1: incb %es:(%di)\ncopy: nop\njmp 1b",
                "1: movw $0x0301, %ax\nmovw $1, %cx\nxorb %dh, %dh\nint $0x13\njmp 1b",
                "1: movw $0x03ff, %ax\nmovw $0xffff, %cx\nmovb $0xff, %dh\nint $0x13\njmp 1b",
                "1: movb $0x42, %ah\nmovw $dap, %si\nint $0x13\njmp 1b\ndap: .byte 16,0\n.word 127,0,0\n.quad -1",
                "1: movb $0x43, %ah\nmovw $dap, %si\nint $0x13\nincl dap+8\njmp 1b\ndap: .byte 16,0\n.word 1,0x7c00,0\n.quad 0",
                "1: movb $0, %ah\nint $0x13\njmp 1b",
                "1: fninit\nfldpi\nfptan\nfsin\nf2xm1\njmp 1b",
                "1: cpuid\nrdtsc\njmp 1b",
                "1: movl $0x1b, %ecx\nrdmsr\nwrmsr\njmp 1b",
                "1: movl %cr0, %eax\nxorb $1, %al\nmovl %eax, %cr0\njmp 1b",
                "1: movl %eax, %cr3\njmp 1b",
                "movl $0xffffffff, %eax\nmovl %eax, %cr0\nmovl %eax, %cr4",
                "movl $-1, %ecx\nrep lodsb\nrep addr32 movsb\njmp start",
                "cli\n1: lock incw 0\nxchgw %ax, (%bx)\njmp 1b",
                ".rept 100\n.byte 0x66\n.endr\nnop",
                ".byte 0x0f, 0x0b, 0xff, 0xff, 0xf0, 0xf0",
                ".byte 0xc4, 0xe2, 0x7d, 0x18, 0x00",
                "sti\nmovw $0xffff, %sp\n1: iretw")) {
            corpus.guest("guest-" + corpus.entries().size(), one);
        }
    }

    private static void devices(Corpus corpus) {
        for (String one : List.of(
                "movb $0xfe, %al\noutb %al, $0x64",
                "movb $6, %al\nmovw $0xcf9, %dx\noutb %al, %dx",
                "movb $3, %al\noutb %al, $0x92",
                "movw $0x3f8, %dx\n1: outb %al, %dx\nincb %al\njmp 1b",
                "1: outb %al, $0xe9\nincb %al\njmp 1b",
                "1: outb %al, $0x80\njmp 1b",
                "movw $0xf4, %dx\noutb %al, %dx",
                "movw $0x604, %dx\nmovw $0x2000, %ax\noutw %ax, %dx",
                "movw $0xb2, %dx\n1: outb %al, %dx\njmp 1b",
                "movb $0x34, %al\noutb %al, $0x43\nmovb $1, %al\noutb %al, $0x40\nxorb %al, %al\noutb %al, $0x40\n"
                        + "outb %al, $0x21\noutb %al, $0xa1\nsti\n1: hlt\njmp 1b",
                "xorw %dx, %dx\n1: inb %dx, %al\nincw %dx\njmp 1b",
                "xorw %dx, %dx\n1: movb $0xff, %al\noutb %al, %dx\nincw %dx\njmp 1b",
                "xorw %dx, %dx\n1: movl $-1, %eax\noutl %eax, %dx\naddw $4, %dx\njmp 1b",
                "movw $0x1f7, %dx\n1: outb %al, %dx\nincb %al\njmp 1b",
                "movw $0x1f6, %dx\nmovb $0xe0, %al\noutb %al, %dx\nincw %dx\nmovb $0x30, %al\noutb %al, %dx\n"
                        + "movw $0x1f0, %dx\n1: outw %ax, %dx\njmp 1b",
                "movw $0x1f7, %dx\nmovb $0x20, %al\noutb %al, %dx\nmovw $0x1f0, %dx\n1: inw %dx, %ax\njmp 1b",
                "movl $0x80000000, %ebx\n1: movl %ebx, %eax\nmovw $0xcf8, %dx\noutl %eax, %dx\nmovw $0xcfc, %dx\n"
                        + "movl $-1, %eax\noutl %eax, %dx\naddl $4, %ebx\njmp 1b",
                "movw $0x3c4, %dx\n1: outw %ax, %dx\naddw $0x101, %ax\njmp 1b",
                "movw $0x3d4, %dx\n1: outw %ax, %dx\naddw $0x107, %ax\njmp 1b",
                "movw $0x1ce, %dx\nmovw $1, %ax\n1: outw %ax, %dx\nincw %dx\nmovw $0xffff, %ax\noutw %ax, %dx\ndecw %dx\n"
                        + "incw %bx\nmovw %bx, %ax\njmp 1b",
                "movb $0xad, %al\n1: outb %al, $0x64\noutb %al, $0x60\nincb %al\njmp 1b",
                "movb $0x8f, %al\n1: outb %al, $0x70\ninb $0x71, %al\noutb %al, $0x71\nincb %al\njmp 1b",
                "movw $0x3f5, %dx\n1: outb %al, %dx\nincb %al\njmp 1b",
                "xorw %dx, %dx\n1: outb %al, %dx\nincw %dx\nandw $15, %dx\njmp 1b",
                "movw $0x3f8, %dx\nmovw $0xffff, %cx\n1: rep outsb\njmp 1b",
                "movw $0x1f0, %dx\nmovw $0xffff, %cx\n1: rep insw\njmp 1b",
                "movb $0x11, %al\n1: outb %al, $0x20\noutb %al, $0xa0\nincb %al\noutb %al, $0x21\nsti\njmp 1b",
                "movb $0x0b, %al\noutb %al, $0x70\nmovb $0x72, %al\noutb %al, $0x71\nsti\n1: hlt\njmp 1b")) {
            corpus.guest("device-" + corpus.entries().size(), one);
        }
    }

    private static void protectedMode(Corpus corpus) {
        for (String one : List.of(
                "ud2",
                "xorl %edi, %edi\nmovl $-1, %ecx\ncld\nrep stosb",
                "1: pushl %esp\njmp 1b",
                "movl $0x100000, %edi\n1: movl %edi, (%edi)\naddl $4096, %edi\njmp 1b",
                "movl $0xfee00000, %edi\n1: movl $-1, (%edi)\naddl $16, %edi\njmp 1b",
                "movl $0xfee00300, %edi\n1: movl $0xc4500, (%edi)\nmovl $0xc4608, (%edi)\njmp 1b",
                "movl $0xfec00000, %edi\n1: movl %eax, (%edi)\nmovl %ecx, 16(%edi)\nincl %eax\njmp 1b",
                "movl $0xfed00000, %edi\n1: movl $-1, (%edi)\naddl $4, %edi\njmp 1b",
                "movl $0xe0000000, %edi\n1: movl %edi, (%edi)\naddl $4, %edi\njmp 1b",
                "movl %cr0, %eax\norl $0x80000000, %eax\nmovl %eax, %cr0",
                "movl $0x1000, %eax\nmovl %eax, %cr3\nmovl $0x1003, 0x1000\nmovl %cr0, %eax\norl $0x80000000, %eax\n"
                        + "movl %eax, %cr0\n1: incl 0x1000\njmp 1b",
                "lidt idt\nint $3\nidt: .word 0xffff\n.long 0",
                "movw $8, %ax\nltr %ax\nlldt %ax\nlcall $8, $flat",
                "lcall $0x18, $0\n",
                "movl $0x20000, %esp\nmovl $0xfffffff0, %eax\njmp *%eax")) {
            corpus.guest("flat-" + corpus.entries().size(), PROTECTED + one);
        }
    }

    private static void images(Corpus corpus) {
        corpus.file("image-empty.img", new byte[0]);
        corpus.file("image-one-byte.img", new byte[1]);
        corpus.file("image-511.img", new byte[511]);
        corpus.file("image-512.img", new byte[512]);
        corpus.file("image-513.img", signed(new byte[513]));
        corpus.folder("image-in-folder", "boot.img", signed(new byte[512]));
        corpus.add("image-sparse.img", target -> sparse(target.toString()));
        corpus.add("image-sparse-folder", target -> {
            Corpus.put(target, "readme", new byte[0]);
            sparse(target.resolve("boot.img").toString());
        });
        for (int seed = 0; seed < 16; seed++) {
            byte[] noise = new byte[8192];
            new Random(seed).nextBytes(noise);
            corpus.file("image-noise-" + seed + ".img", signed(noise));
        }
        byte[] partitions = signed(new byte[512]);
        java.util.Arrays.fill(partitions, 446, 510, (byte) 0xff);
        corpus.file("image-partitions.img", partitions);
        corpus.file("image-elf.img", Corpus.ascii("\u007fELF\u0002\u0001\u0001" + "\u00ff".repeat(600)));
        corpus.file("image-qcow.img", Corpus.ascii("QFI\u00fb" + "\u00ff".repeat(600)));
    }

    private static void sparse(String target) throws java.io.IOException {
        try (RandomAccessFile file = new RandomAccessFile(target, "rw")) {
            file.setLength(10L << 30);
        }
    }

    private static byte[] signed(byte[] bytes) {
        bytes[510] = 0x55;
        bytes[511] = (byte) 0xaa;
        return bytes;
    }
}
