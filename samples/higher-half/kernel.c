/* A kernel in C in the top 2 GiB: it shows how it is mapped, gives up the low half, and catches who still goes there. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

#define KERNEL_BASE 0xffffffff80000000UL
#define TO_VIRTUAL(physical) ((void *)((u64)(physical) + KERNEL_BASE))

enum { COLUMNS = 80, PRESENT = 1, LARGE = 0x80, CODE = 0x08, PAGE_FAULT = 14 };
#define ADDRESS_BITS 0x000ffffffffff000UL

struct gate {
    u16 offset_low, selector;
    u8 stack, type;
    u16 offset_middle;
    u32 offset_high, reserved;
};

struct frame {
    u64 rip, cs, rflags, rsp, ss;
};

static struct gate idt[32];
static u32 row, column;

static void put(char c)
{
    volatile u16 *screen = TO_VIRTUAL(0xb8000);
    if (c == '\n') {
        row++;
        column = 0;
    } else {
        screen[row * COLUMNS + column++] = 0x0700 | (u8)c;
    }
}

static void print(const char *text)
{
    while (*text) {
        put(*text++);
    }
}

static void print_hex(u64 value)
{
    for (int shift = 60; shift >= 0; shift -= 4) {
        put("0123456789abcdef"[value >> shift & 15]);
    }
}

static u64 *root(void)
{
    u64 cr3;
    __asm__ volatile("mov %%cr3, %0" : "=r"(cr3));
    return TO_VIRTUAL(cr3 & ADDRESS_BITS);
}

/* Walks the page tables, as the processor does. */
static void show_mapping(u64 address)
{
    u64 *table = root();
    print_hex(address);
    for (int shift = 39;; shift -= 9) {
        u64 entry = table[address >> shift & 511];
        if (!(entry & PRESENT)) {
            print(" -> nothing\n");
            return;
        }
        if (shift == 12 || (shift < 39 && entry & LARGE)) {
            u64 inside = (1UL << shift) - 1;
            print(" -> ");
            print_hex((entry & ADDRESS_BITS & ~inside) + (address & inside));
            put('\n');
            return;
        }
        table = TO_VIRTUAL(entry & ADDRESS_BITS);
    }
}

__attribute__((interrupt)) static void page_fault(struct frame *frame, u64 error)
{
    u64 address;
    __asm__ volatile("mov %%cr2, %0" : "=r"(address));
    print("page fault at ");
    print_hex(address);
    print(error & 2 ? ", a write\n" : ", a read\n");
    frame->rip += 3;                        /* the length of the instruction below: go on behind it */
}

static void set_gate(int vector, void *handler)
{
    u64 offset = (u64)handler;
    idt[vector] = (struct gate){offset, CODE, 0, 0x8e, offset >> 16, offset >> 32, 0};
}

void kernel_main(void)
{
    struct {
        u16 limit;
        u64 base;
    } __attribute__((packed)) pointer = {sizeof idt - 1, (u64)idt};
    set_gate(PAGE_FAULT, page_fault);
    __asm__ volatile("lidt %0" : : "m"(pointer));

    print("kernel_main is at ");
    print_hex((u64)kernel_main);
    put('\n');
    show_mapping((u64)&row);
    show_mapping(0xb8000);

    root()[0] = 0;                          /* the low half goes */
    u64 cr3;
    __asm__ volatile("mov %%cr3, %0; mov %0, %%cr3" : "=r"(cr3) : : "memory");
    show_mapping(0xb8000);
    __asm__ volatile("movb $1, (%0)" : : "a"(0xb8000UL) : "memory"); /* c6 00 01 */
    print("done\n");
    for (;;) {                              /* the caller is in the low half: there is no way back */
        __asm__ volatile("cli; hlt");
    }
}
