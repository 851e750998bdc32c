/*
 * Runs scalar SSE and SSE2 arithmetic on the host processor and prints one vector a line:
 *
 *     operation mxcsr left right = result exceptions
 *
 * Everything is hexadecimal; left is the destination operand of the instruction. Operations end in s (single) or d
 * (double); comparisons give the truth value or, for ucomi and comi, ZF PF CF as bits 2, 1, 0. All exceptions are masked.
 *
 * Build and run:  gcc -O1 -msse2 -o sse sse.c && ./sse SEED COUNT
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state;

static uint64_t next(void) {            /* splitmix64 */
    uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* A number with `fraction` fraction bits and `exponents` exponent bits, special values often. */
static uint64_t number(int exponents, int fraction) {
    uint64_t top = (1ull << exponents) - 1, mask = (1ull << fraction) - 1, e, f;
    f = next() & mask;
    switch (next() % 5) {
    case 0: f = 0; break;
    case 1: f = mask - (next() & 3); break;
    case 2: f &= ~0ull << next() % fraction & mask; break;
    }
    switch (next() % 10) {
    case 0: e = 0; break;
    case 1: e = top; break;
    case 2: e = top - 1 - next() % 3; break;
    case 3: e = 1 + next() % (fraction + 3); break;
    default: e = top / 2 - 4 + next() % (fraction + 8); break;
    case 9: e = next() & top; break;
    }
    return (next() & 1) << (exponents + fraction) | e << fraction | f;
}

int main(int argc, char **argv) {
    state = argc > 1 ? strtoull(argv[1], 0, 0) : 1;
    long count = argc > 2 ? atol(argv[2]) : 1000;
    static const char *names[] = {"add", "sub", "mul", "div", "min", "max", "sqrt", "comi", "ucomi", "cmplt", "cmpnle",
                                  "cmpunord", "cvt", "cvtsi", "cvttsi", "fromsi"};
    for (long i = 0; i < count; i++) {
        int op = next() % 16, d = next() & 1;
        uint32_t csr = 0x1f80 | (next() & 3) << 13 | (next() % 4 == 0) << 6 | (next() % 4 == 0) << 15, after, old;
        uint64_t a = d ? number(11, 52) : number(8, 23), b = d ? number(11, 52) : number(8, 23), r = a;
        if (next() % 6 == 0) b = a ^ (next() & 1) << (d ? 63 : 31);
        if (op == 15) b = next() >> next() % 64;
        __asm__ volatile ("stmxcsr %0\n ldmxcsr %1" : "=m" (old) : "m" (csr));
        #define OP(s, dd) if (d) __asm__ volatile ("movq %2, %%xmm1\n movq %1, %%xmm0\n " dd " %%xmm1, %%xmm0\n movq %%xmm0, %0" \
                : "=m" (r) : "m" (a), "m" (b) : "xmm0", "xmm1"); \
            else __asm__ volatile ("movq %2, %%xmm1\n movq %1, %%xmm0\n " s " %%xmm1, %%xmm0\n movq %%xmm0, %0" \
                : "=m" (r) : "m" (a), "m" (b) : "xmm0", "xmm1")
        #define FLAGS(s, dd) if (d) __asm__ volatile ("movq %2, %%xmm1\n movq %1, %%xmm0\n " dd " %%xmm1, %%xmm0\n pushfq\n popq %0" \
                : "=r" (r) : "m" (a), "m" (b) : "xmm0", "xmm1", "cc"); \
            else __asm__ volatile ("movq %2, %%xmm1\n movq %1, %%xmm0\n " s " %%xmm1, %%xmm0\n pushfq\n popq %0" \
                : "=r" (r) : "m" (a), "m" (b) : "xmm0", "xmm1", "cc")
        #define TOINT(s, dd) if (d) __asm__ volatile ("movq %1, %%xmm1\n " dd " %%xmm1, %0" : "=r" (r) : "m" (b) : "xmm1"); \
            else __asm__ volatile ("movq %1, %%xmm1\n " s " %%xmm1, %0" : "=r" (r) : "m" (b) : "xmm1")
        switch (op) {
        case 0: OP("addss", "addsd"); break;
        case 1: OP("subss", "subsd"); break;
        case 2: OP("mulss", "mulsd"); break;
        case 3: OP("divss", "divsd"); break;
        case 4: OP("minss", "minsd"); break;
        case 5: OP("maxss", "maxsd"); break;
        case 6: OP("sqrtss", "sqrtsd"); break;
        case 7: FLAGS("comiss", "comisd"); r = (r >> 4 & 4) | (r >> 1 & 2) | (r & 1); break;
        case 8: FLAGS("ucomiss", "ucomisd"); r = (r >> 4 & 4) | (r >> 1 & 2) | (r & 1); break;
        case 9: OP("cmpltss", "cmpltsd"); r &= 1; break;
        case 10: OP("cmpnless", "cmpnlesd"); r &= 1; break;
        case 11: OP("cmpunordss", "cmpunordsd"); r &= 1; break;
        case 12: OP("cvtss2sd", "cvtsd2ss"); if (d) r &= 0xffffffffu; break;
        case 13: TOINT("cvtss2siq", "cvtsd2siq"); break;
        case 14: TOINT("cvttss2siq", "cvttsd2siq"); break;
        case 15:
            if (d) __asm__ volatile ("cvtsi2sdq %1, %%xmm0\n movq %%xmm0, %0" : "=m" (r) : "m" (b) : "xmm0");
            else __asm__ volatile ("cvtsi2ssq %1, %%xmm0\n movq %%xmm0, %0" : "=m" (r) : "m" (b) : "xmm0");
            break;
        }
        __asm__ volatile ("stmxcsr %0\n ldmxcsr %1" : "=m" (after) : "m" (old));
        if (!d && (op <= 6 || op == 15)) r &= 0xffffffffu;
        printf("%s%c %04x %llx %llx = %llx %02x\n", names[op], d ? 'd' : 's', csr, (unsigned long long) a,
            (unsigned long long) b, (unsigned long long) r, after & 0x3f);
    }
    return 0;
}
