/*
 * Runs x87 arithmetic on the host processor and prints one vector a line, as the golden files of the emulator's fpu package
 * hold them:
 *
 *     operation control-word operand [operand] = result status-word
 *
 * Operands and results are 80-bit numbers as sign-exponent:significand; integers and memory formats plain hexadecimal. The
 * status word has only C3..C0 and the exception flags. All exceptions are masked.
 *
 * Build and run:  gcc -O1 -o x87 x87.c && ./x87 SEED COUNT
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { uint64_t significand; uint16_t high; } __attribute__((packed)) extended;

static uint64_t state;

static uint64_t next(void) {            /* splitmix64: any seed will do */
    uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static uint64_t random_significand(void) {
    switch (next() % 6) {
    case 0: return 0x8000000000000000u;
    case 1: return 0xffffffffffffffffu << next() % 64;
    case 2: return 0x8000000000000000u | (next() & 0xfff) << next() % 52;
    case 3: return ~(next() & 7);
    default: return next() | 0x8000000000000000u;
    }
}

static extended operand(void) {
    extended x;
    x.significand = random_significand();
    int sign = next() & 1 ? 0x8000 : 0;
    switch (next() % 16) {
    case 0: x.high = 0x7fff; if (next() & 1) x.significand = 0x8000000000000000u; break;
    case 1: x.high = 0; x.significand &= next() & 1 ? 0 : ~0u >> 1; break;
    case 2: x.high = 0; x.significand = next() >> next() % 64; break;
    case 3: x.high = 1 + next() % 70; break;
    case 4: x.high = 0x7ffe - next() % 70; break;
    case 5: x.high = next() & 0x7fff; break;
    case 6: x.high = next() & 0x7fff; x.significand = next() >> 1; break;      /* unnormals and the like */
    case 7: x.high = 0x3c00 + next() % 0x60; break;                            /* near the least double */
    case 8: x.high = 0x3f80 - next() % 0x40; break;                            /* near the least single */
    default: x.high = 0x3fff - 8 + next() % 80; break;
    }
    x.high |= sign;
    return x;
}

static void print(extended x) { printf(" %04x:%016llx", x.high, (unsigned long long) x.significand); }

#define BEGIN "fninit\n fldcw %[cw]\n"
#define END "fnstsw %[sw]\n"

int main(int argc, char **argv) {
    state = argc > 1 ? strtoull(argv[1], 0, 0) : 1;
    long count = argc > 2 ? atol(argv[2]) : 1000;
    static const char *names[] = {"add", "sub", "mul", "div", "sqrt", "rndint", "prem", "prem1", "scale", "st32", "st64",
                                  "ist16", "ist32", "ist64", "bstp", "ld32", "ld64", "xtract", "com", "istt64"};
    for (long i = 0; i < count; i++) {
        int op = next() % 20;
        uint16_t cw = 0x7f - 0x40 + 0x40, sw = 0;
        cw = 0x007f | (next() & 3) << 10 | (next() & 3 ? 3 : (next() & 1) << 1) << 8;
        if ((cw >> 8 & 3) == 1) cw |= 0x300;
        extended a = operand(), b = operand(), r = a, r2;
        memset(&r2, 0, sizeof r2);
        if (next() % 4 == 0) { b = a; b.high = (b.high & 0x7fff) + next() % 3 - 1; b.high &= 0xffff; }
        uint64_t bits = 0;
        #define TWO(ins) __asm__ volatile (BEGIN "fldt %[b]\n fldt %[a]\n fnclex\n" ins "\n" END "fstpt %[r]\n fninit" \
            : [r] "=m" (r), [sw] "=m" (sw) : [a] "m" (a), [b] "m" (b), [cw] "m" (cw))
        #define ONE(ins) __asm__ volatile (BEGIN "fldt %[a]\n fnclex\n" ins "\n" END "fstpt %[r]\n fninit" \
            : [r] "=m" (r), [sw] "=m" (sw) : [a] "m" (a), [cw] "m" (cw))
        #define STORE(ins) __asm__ volatile (BEGIN "fldt %[a]\n fnclex\n" ins " %[m]\n" END "fninit" \
            : [m] "+m" (bits), [sw] "=m" (sw) : [a] "m" (a), [cw] "m" (cw))
        #define LOAD(ins) __asm__ volatile (BEGIN ins " %[m]\n" END "fstpt %[r]\n fninit" \
            : [r] "=m" (r), [sw] "=m" (sw) : [m] "m" (bits), [cw] "m" (cw))
        switch (op) {
        case 0: TWO("fadd %%st(1), %%st"); break;
        case 1: TWO("fsub %%st(1), %%st"); break;
        case 2: TWO("fmul %%st(1), %%st"); break;
        case 3: TWO("fdiv %%st(1), %%st"); break;
        case 4: ONE("fsqrt"); break;
        case 5: ONE("frndint"); break;
        case 6: TWO("fprem"); break;
        case 7: TWO("fprem1"); break;
        case 8: TWO("fscale"); break;
        case 9: STORE("fsts"); break;
        case 10: STORE("fstl"); break;
        case 11: STORE("fists"); break;
        case 12: STORE("fistl"); break;
        case 13: STORE("fistpll"); break;
        case 14: __asm__ volatile (BEGIN "fldt %[a]\n fnclex\n fbstp %[r]\n" END "fninit"
                    : [r] "=m" (r), [sw] "=m" (sw) : [a] "m" (a), [cw] "m" (cw)); break;
        case 15: case 16: bits = next(); if (next() % 3 == 0) bits &= 0x800fffff807fffffu; if (next() % 5 == 0) bits |= 0x7ff000007f800000u;
                 if (op == 15) { bits &= 0xffffffffu; LOAD("flds"); } else LOAD("fldl"); break;
        case 17: __asm__ volatile (BEGIN "fldt %[a]\n fnclex\n fxtract\n" END "fstpt %[r]\n fstpt %[r2]\n fninit"
                    : [r] "=m" (r), [r2] "=m" (r2), [sw] "=m" (sw) : [a] "m" (a), [cw] "m" (cw)); break;
        case 18: TWO("fcom %%st(1)"); break;
        case 19: STORE("fisttpll"); break;
        }
        printf("%s %03x", names[op], cw);
        if (op == 15 || op == 16) printf(" %llx", (unsigned long long) bits); else print(a);
        if (op <= 3 || (op >= 6 && op <= 8) || op == 18) print(b);
        printf(" =");
        if ((op >= 9 && op <= 13) || op == 19) printf(" %llx", (unsigned long long) bits); else if (op != 18) print(r);
        if (op == 17) print(r2);
        printf(" %04x\n", sw & 0x473f);
    }
    return 0;
}
