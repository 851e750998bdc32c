/* start_kernel: tells on the serial line what the real-mode part and the boot loader have left in the zero page. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

struct e820 {
    u64 base, length;
    u32 type;
} __attribute__((packed));

static void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static void out16(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }

static void print(const char *text)
{
    while (*text) {
        out8(0x3f8, *text++);
    }
}

static void print_hex(u64 value)
{
    for (int shift = 60; shift >= 0; shift -= 4) {
        out8(0x3f8, "0123456789abcdef"[value >> shift & 15]);
    }
}

void start_kernel(const u8 *zero_page)
{
    u32 command_line = *(const u32 *)(zero_page + 0x228);
    const struct e820 *map = (const struct e820 *)(zero_page + 0x2d0);
    print("Sample version ");
    print((const char *)zero_page + 0x200 + *(const u16 *)(zero_page + 0x20e));
    print("\nCommand line: ");
    print(command_line ? (const char *)(u64)command_line : "(none)");
    print("\nBIOS-provided physical RAM map:\n");
    for (int i = 0; i < zero_page[0x1e8]; i++) {
        print(" BIOS-e820: ");
        print_hex(map[i].base);
        print(" - ");
        print_hex(map[i].base + map[i].length);
        print(map[i].type == 1 ? " (usable)\n" : " (reserved)\n");
    }
    print("Power down.\n");
    out16(0x604, 0x2000);                   /* ACPI power off, as QEMU has it */
}
