/*
 * Runs the x87's transcendental functions on the host processor and prints one vector a line:
 *
 *     function x y = result exceptions
 *
 * Numbers are 80-bit, as sign-exponent:significand. FSIN, FCOS, FPTAN and F2XM1 take x alone; FYL2X and FYL2XP1 give
 * y log2 x, FPATAN the angle of (x, y).
 *
 * Build and run:  gcc -O1 -o x87-transcendental x87-transcendental.c && ./x87-transcendental SEED COUNT
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct { uint64_t significand; uint16_t high; } __attribute__((packed)) extended;

static uint64_t state;

static uint64_t next(void) {            /* splitmix64 */
    uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

#define ONE(ins) __asm__ volatile ("fninit\n fldt %2\n " ins "\n fnstsw %1\n fstpt %0\n fninit" \
    : "=m" (r), "=m" (status) : "m" (x))
#define TWO(ins) __asm__ volatile ("fninit\n fldt %3\n fldt %2\n" ins "\n fnstsw %1\n fstpt %0\n fninit" \
    : "=m" (r), "=m" (status) : "m" (x), "m" (y))

int main(int argc, char **argv) {
    static const char *names[] = {"sin", "cos", "tan", "2xm1", "yl2x", "yl2xp1", "atan"};
    state = argc > 1 ? strtoull(argv[1], 0, 0) : 1;
    long count = argc > 2 ? atol(argv[2]) : 1000;
    for (long i = 0; i < count; i++) {
        int op = next() % 7;
        uint16_t status = 0;
        extended x, y, r;
        x.significand = next() | 1ull << 63;
        y.significand = next() | 1ull << 63;
        int exponent = op < 3 ? (int) (next() % 70) - 66
            : op == 3 ? -(int) (next() % 70) - 1
            : op == 5 ? -(int) (next() % 60) - 2
            : (int) (next() % 60) - 30;
        x.high = (0x3fff + exponent) | ((next() & 1) && op != 4 ? 0x8000 : 0);
        y.high = (0x3fff + (int) (next() % 40) - 20) | (next() & 1 ? 0x8000 : 0);
        switch (op) {
        case 0: ONE("fsin"); break;
        case 1: ONE("fcos"); break;
        case 2: ONE("fptan\n fstp %%st(0)"); break;
        case 3: ONE("f2xm1"); break;
        case 4: TWO("fyl2x"); break;
        case 5: TWO("fyl2xp1"); break;
        case 6: TWO("fpatan"); break;
        }
        printf("%s %04x:%016llx %04x:%016llx = %04x:%016llx %02x\n", names[op],
            x.high, (unsigned long long) x.significand, y.high, (unsigned long long) y.significand,
            r.high, (unsigned long long) r.significand, status & 0x3f);
    }
    return 0;
}
