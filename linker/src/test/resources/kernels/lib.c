#include "kernel.h"

volatile uint64_t ticks;
static uint16_t *screen = (uint16_t *)0xb8000;
extern int shared_counter;
static const unsigned powers[] = {1, 10, 100, 1000, 10000, 100000};
static const double scale = 1.5;
float ratio = 2.5f;

void print(const char *text) {
    while (*text) {
        *screen++ = (uint16_t)(0x700 | *text++);
    }
    shared_counter++;
}
EXPORT(print);

void *memory_copy(void *to, const void *from, size_t n) {
    char *t = to;
    for (const char *f = from; n > 0; n--) {
        *t++ = *f++;
    }
    return to;
}
EXPORT(memory_copy);

unsigned length(const char *text) {
    unsigned n = 0;
    while (text[n]) {
        n++;
    }
    return n;
}

int format(char *out, const char *pattern, int value) {
    int n = 0;
    for (int i = 0; pattern[i]; i++) {
        if (pattern[i] == '%') {
            for (unsigned p = 6; p-- > 0;) {
                out[n++] = (char)('0' + (unsigned)value / powers[p] % 10);
            }
        } else {
            out[n++] = pattern[i];
        }
    }
    ratio = ratio * (float)scale;
    return n;
}

void on_interrupt(void) {
    ticks++;
}
int unused_function(int x) {
    return x ^ 0x55;
}
const char unused_text[] = "nobody reads this";
const struct fixup on_interrupt_fixup SECTION("__fixups") = {(const void *)on_interrupt, (const void *)print};
