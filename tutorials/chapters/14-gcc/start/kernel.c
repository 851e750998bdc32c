/*
 * The kernel in C. kernel.s is what gcc made of it; do not change either of them.
 *
 * gcc -O1 -ffreestanding -fno-pic -mcmodel=kernel -mno-red-zone -mgeneral-regs-only -fno-stack-protector -fcf-protection=none -S kernel.c -o kernel.s
 */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned long u64;

#define BASE 0xffffffff80000000UL
#define SCREEN ((volatile u16 *)(BASE + 0xb8000))

/* To be written in assembly, in entry.s. */

void *memcpy(void *to, const void *from, u64 count);    /* returns to */
void each(const char *text, u64 (*visit)(char c, u64 index));   /* visit(c, 0), visit(c, 1) ... for every character before the zero */

u8 dirt[6000];                          /* .bss: all zero, says the language */
static u64 sum;
static u64 position;

static void put(char c)
{
    SCREEN[position++] = 0x0f00 | (u8)c;
}

static void row(u64 number, const char *text)
{
    position = 80 * number;
    while (*text)
        put(*text++);
}

static void put_hex(u64 value)
{
    for (int shift = 60; shift >= 0; shift -= 4)
        put("0123456789abcdef"[value >> shift & 15]);
}

/* Shows a letter, and uses every register that a called function may use. */
u64 visit(char c, u64 index)
{
    SCREEN[6 + index] = 0x0f00 | (u8)c;
    sum += (u8)c * (index + 1);
    __asm__ volatile("" : : "a"(sum), "c"(sum), "d"(sum), "S"(sum), "D"(sum));
    __asm__ volatile("mov %0, %%r8; mov %0, %%r9; mov %0, %%r10; mov %0, %%r11" : : "r"(sum) : "r8", "r9", "r10", "r11");
    return sum;
}

/* word is shown, number is shown; returns what the caller shall keep. */
u64 kernel_main(const char *word, u64 number)
{
    char copy[16];
    u64 dirty = 0;

    row(0, "Word: ");
    each(word, visit);
    row(1, "Number: ");
    put_hex(number);
    row(2, "Copy: ");
    for (const char *at = memcpy(copy, word, sizeof copy); *at; at++)
        put(*at);
    for (u64 i = 0; i < sizeof dirt; i++)
        dirty += dirt[i];
    row(3, dirty == 0 ? "Clean" : "Dirty");
    return number ^ sum;
}
