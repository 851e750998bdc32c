/* Processors, their tables and interrupt controllers; the console. */

#include "kernel.h"

enum { SERIAL = 0x3f8, TRAMPOLINE = 0x7000 };
enum {
    APIC_ID = 0x20, APIC_TASK_PRIORITY = 0x80, APIC_EOI = 0xb0, APIC_SPURIOUS = 0xf0, APIC_COMMAND = 0x300,
    APIC_COMMAND_HIGH = 0x310, APIC_TIMER = 0x320, APIC_LINT0 = 0x350, APIC_LINT1 = 0x360, APIC_INITIAL_COUNT = 0x380,
    APIC_DIVIDE = 0x3e0
};
enum { APIC_ON = 0x100, MASKED = 0x10000, PERIODIC = 0x20000, INIT = 0x500, STARTUP = 0x600, LEVEL = 0x8000, ASSERT = 0x4000, PENDING = 0x1000 };

struct processor processors[MAX_PROCESSORS];
int processor_count;

static volatile u8 *apic;
static u64 idt[256];
static struct lock console_lock;
static u8 stacks[MAX_PROCESSORS][STACK_BYTES];
static int locking;                         /* the console's lock needs %gs, which needs the tables */

static u32 apic_read(u32 at) { return *(volatile u32 *)(apic + at); }

static void apic_write(u32 at, u32 value)
{
    *(volatile u32 *)(apic + at) = value;
    apic_read(APIC_ID);                     /* waits until the write is done */
}

void acknowledge(void) { apic_write(APIC_EOI, 0); }

struct processor *this_processor(void)
{
    struct processor *processor;
    __asm__ volatile("movl %%gs:0, %0" : "=r"(processor));
    return processor;
}

/* ---- console ---- */

static void put(char c)
{
    while (!(in8(SERIAL + 5) & 0x20)) {
    }
    out8(SERIAL, c);
}

static void put_decimal(u32 value)
{
    if (value > 9) {
        put_decimal(value / 10);
    }
    put('0' + value % 10);
}

/* %s text, %u decimal, %x hexadecimal. One caller at a time. */
void print(const char *format, ...)
{
    if (locking) {
        acquire(&console_lock);
    }
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    for (; *format; format++) {
        if (*format != '%') {
            put(*format);
        } else if (*++format == 's') {
            for (const char *s = __builtin_va_arg(arguments, const char *); *s; s++) {
                put(*s);
            }
        } else if (*format == 'u') {
            put_decimal(__builtin_va_arg(arguments, u32));
        } else {
            u32 value = __builtin_va_arg(arguments, u32);
            for (int shift = 28; shift >= 0; shift -= 4) {
                put("0123456789abcdef"[value >> shift & 15]);
            }
        }
    }
    __builtin_va_end(arguments);
    if (locking) {
        release(&console_lock);
    }
}

void panic(const char *why)
{
    locking = 0;
    print("panic: %s\n", why);
    for (;;) {
        __asm__ volatile("cli; hlt");
    }
}

/* ---- the MultiProcessor tables ---- */

static int sum(const u8 *bytes, u32 count)
{
    u8 total = 0;
    while (count--) {
        total += *bytes++;
    }
    return total;
}

static const u8 *search(u32 from, u32 bytes)
{
    for (const u8 *at = (const u8 *)from; at < (const u8 *)(from + bytes); at += 16) {
        if (*(const u32 *)at == 0x5f504d5f && sum(at, 16) == 0) { /* "_MP_" */
            return at;
        }
    }
    return 0;
}

/* @source Intel MultiProcessor Specification 1.4, chapter 4 */
void find_processors(void)
{
    volatile u16 *bda = (volatile u16 *)0x400;
    __asm__("" : "+r"(bda));                /* no object begins at 400h, as far as gcc knows */
    const u8 *pointer = search((u32)bda[7] << 4, 1024);
    if (!pointer) {
        pointer = search((bda[9] - 1) * 1024u, 1024);
    }
    if (!pointer) {
        pointer = search(0xf0000, 0x10000);
    }
    if (!pointer) {
        panic("no MP table");
    }
    const u8 *table = *(const u8 *const *)(pointer + 4);
    if (*(const u32 *)table != 0x504d4350 || sum(table, *(const u16 *)(table + 4))) { /* "PCMP" */
        panic("bad MP table");
    }
    apic = *(u8 *const *)(table + 36);
    const u8 *at = table + 44;
    for (int left = *(const u16 *)(table + 34); left; left--) {
        if (at[0] == 0) {
            if (at[3] & 1 && processor_count < MAX_PROCESSORS) {
                processors[processor_count].number = processor_count;
                processors[processor_count].apic = at[1];
                processor_count++;
            }
            at += 20;
        } else {
            at += 8;
        }
    }
}

/* ---- one processor ---- */

static u64 segment(u32 base, u32 limit_pages, u64 type)
{
    return (u64)(base >> 24) << 56 | (u64)(base & 0xffffff) << 16 | type << 40 | 0x00c0000000000000ull | (limit_pages & 0xffff)
        | (u64)(limit_pages >> 16) << 48;
}

void set_up_processor(struct processor *processor)
{
    struct {
        u16 limit;
        void *base;
    } __attribute__((packed)) pointer;

    processor->self = processor;
    processor->gdt[1] = segment(0, 0xfffff, 0x9a);
    processor->gdt[2] = segment(0, 0xfffff, 0x92);
    processor->gdt[3] = segment((u32)processor, 0, 0x92);
    pointer.limit = sizeof processor->gdt - 1;
    pointer.base = processor->gdt;
    __asm__ volatile("lgdt %0; movw %1, %%gs" : : "m"(pointer), "r"((u16)PER_PROCESSOR) : "memory");
    locking = 1;

    u32 handler = (u32)timer_entry;
    idt[TIMER_VECTOR] = (u64)(handler >> 16) << 48 | 0x8e0000000000ull | KERNEL_CODE << 16 | (handler & 0xffff);
    idt[SPURIOUS_VECTOR] = idt[TIMER_VECTOR];
    pointer.limit = sizeof idt - 1;
    pointer.base = idt;
    __asm__ volatile("lidt %0" : : "m"(pointer));

    apic_write(APIC_SPURIOUS, APIC_ON | SPURIOUS_VECTOR);
    apic_write(APIC_DIVIDE, 0x0b);
    apic_write(APIC_TIMER, PERIODIC | TIMER_VECTOR);
    apic_write(APIC_INITIAL_COUNT, 200000);
    apic_write(APIC_LINT0, MASKED);
    apic_write(APIC_LINT1, MASKED);
    apic_write(APIC_TASK_PRIORITY, 0);
}

void timer(void)
{
    acknowledge();
    if (this_processor()->task && this_processor()->task->state == RUNNING) {
        yield();
    }
}

/* ---- the others ---- */

static void other_main(void)
{
    struct processor *self = 0;
    for (int i = 0; i < processor_count; i++) {
        if (processors[i].apic == apic_read(APIC_ID) >> 24) {
            self = &processors[i];
        }
    }
    set_up_processor(self);
    print("processor %u started\n", self->number);
    self->started = 1;
    schedule();
}

static void wait(u32 turns)
{
    while (turns--) {
        in8(0x84);                          /* an unused port: about a microsecond */
    }
}

static void send(u32 to, u32 command)
{
    apic_write(APIC_COMMAND_HIGH, to << 24);
    apic_write(APIC_COMMAND, command);
    while (apic_read(APIC_COMMAND) & PENDING) {
    }
}

/* @source Intel MultiProcessor Specification 1.4, B.4 */
void start_others(void)
{
    u32 bytes = trampoline_end - trampoline;
    for (int i = 1; i < processor_count; i++) {
        u8 *code = (u8 *)TRAMPOLINE;
        __asm__("" : "+r"(code));
        for (u32 j = 0; j < bytes; j++) {
            code[j] = trampoline[j];
        }
        *(u32 *)(code + bytes - 8) = (u32)other_main;
        *(u32 *)(code + bytes - 4) = (u32)stacks[i] + STACK_BYTES;
        send(processors[i].apic, INIT | LEVEL | ASSERT);
        wait(200);
        send(processors[i].apic, INIT | LEVEL);
        wait(10000);
        for (int twice = 0; twice < 2 && !processors[i].started; twice++) {
            send(processors[i].apic, STARTUP | TRAMPOLINE >> 12);
            wait(200);
        }
        while (!processors[i].started) {
            __asm__ volatile("pause");
        }
    }
}

void kernel_main(void)
{
    find_processors();
    out8(0x21, 0xff);                       /* the old interrupt controllers are silent */
    out8(0xa1, 0xff);
    print("processors: %u\n", processor_count);
    set_up_processor(&processors[0]);
    make_tasks();
    start_others();
    schedule();
}
