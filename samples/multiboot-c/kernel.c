/* Tells on the screen and on the first serial port what the loader knows: its name, the command line, modules, memory. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

enum { LOADER_MAGIC = 0x2badb002 };
enum { HAS_COMMAND_LINE = 1 << 2, HAS_MODULES = 1 << 3, HAS_MEMORY_MAP = 1 << 6, HAS_LOADER_NAME = 1 << 9 };

struct multiboot {
    u32 flags, memory_lower, memory_upper, boot_device, command_line;
    u32 module_count, modules, symbols[4], map_bytes, map;
    u32 drives_bytes, drives, config_table, loader_name;
};

struct module {
    u32 start, end, words, reserved;
};

struct region {
    u32 size;                               /* of what follows */
    u64 base, length;
    u32 type;                               /* 1: free */
} __attribute__((packed));

enum { COLUMNS = 80, ROWS = 25, SERIAL = 0x3f8 };

static volatile u16 *const screen = (u16 *)0xb8000;
static u32 cursor;

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static inline u8 in8(u16 port)
{
    u8 value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static void put(char c)
{
    while (!(in8(SERIAL + 5) & 0x20)) {
    }
    out8(SERIAL, c);
    if (c == '\n') {
        cursor += COLUMNS - cursor % COLUMNS;
    } else {
        screen[cursor++] = 0x0700 | (u8)c;
    }
    if (cursor == COLUMNS * ROWS) {
        for (u32 i = 0; i < COLUMNS * (ROWS - 1); i++) {
            screen[i] = screen[i + COLUMNS];
        }
        cursor -= COLUMNS;
        for (u32 i = 0; i < COLUMNS; i++) {
            screen[cursor + i] = 0x0720;
        }
    }
}

static void put_hex(u64 value, int digits)
{
    while (digits--) {
        put("0123456789abcdef"[value >> 4 * digits & 15]);
    }
}

/* %s text, %x 8 hexadecimal digits, %X 16, %u decimal. */
static void print(const char *format, ...)
{
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    for (; *format; format++) {
        if (*format != '%') {
            put(*format);
            continue;
        }
        switch (*++format) {
        case 's':
            for (const char *s = __builtin_va_arg(arguments, const char *); *s; s++) {
                put(*s);
            }
            break;
        case 'x':
            put_hex(__builtin_va_arg(arguments, u32), 8);
            break;
        case 'X':
            put_hex(__builtin_va_arg(arguments, u64), 16);
            break;
        case 'u': {
            char digits[10];
            int n = 0;
            u32 value = __builtin_va_arg(arguments, u32);
            do {
                digits[n++] = '0' + value % 10;
                value /= 10;
            } while (value);
            while (n) {
                put(digits[--n]);
            }
            break;
        }
        }
    }
    __builtin_va_end(arguments);
}

void kernel_main(u32 magic, const struct multiboot *info)
{
    for (u32 i = 0; i < COLUMNS * ROWS; i++) {
        screen[i] = 0x0720;
    }
    if (magic != LOADER_MAGIC) {
        print("not loaded by a multiboot loader: EAX is %x\n", magic);
        return;
    }
    if (info->flags & HAS_COMMAND_LINE) {
        print("command line: %s\n", (const char *)info->command_line);
    }
    if (info->flags & HAS_MODULES) {
        const struct module *module = (const struct module *)info->modules;
        for (u32 i = 0; i < info->module_count; i++, module++) {
            print("module %u: %u bytes, \"%s\"\n", i, module->end - module->start, (const char *)module->words);
        }
    }
    if (info->flags & HAS_MEMORY_MAP) {
        u64 free = 0;
        for (u32 at = info->map; at < info->map + info->map_bytes;) {
            const struct region *region = (const struct region *)at;
            print("memory %X + %X %s\n", region->base, region->length, region->type == 1 ? "free" : "not free");
            free += region->type == 1 ? region->length : 0;
            at += region->size + 4;
        }
        print("%u KiB free\n", (u32)(free >> 10));
    }
    print("done\n");
}
