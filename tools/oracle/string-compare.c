/*
 * Records what this processor makes of PCMPISTRI, PCMPISTRM, PCMPESTRI and PCMPESTRM, for StringCompareTest.
 *
 *     gcc -O1 -msse4.2 string-compare.c -o string-compare && ./string-compare > string-compare-vectors.txt
 *
 * A line: control byte, first and second operand (high and low quadword), EAX and EDX; then of the implicit and of the explicit instructions ECX,
 * the status flags, XMM0.
 */
#include <stdint.h>
#include <stdio.h>

typedef struct { uint64_t low, high; } __attribute__((aligned(16))) vector;
typedef struct { uint32_t index; uint64_t flags; vector mask; } outcome;

static uint64_t state = 0x9e3779b97f4a7c15u;

static uint32_t next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32);
}

#define RUN(kind, n)                                                                                   \
    __asm__ volatile("movdqa %4, %%xmm1\n\tmovdqa %5, %%xmm2\n\t"                                      \
                     "pcmp" kind "stri %6, %%xmm2, %%xmm1\n\tpushfq\n\tpopq %1\n\tmovl %%ecx, %0\n\t"  \
                     "pcmp" kind "strm %6, %%xmm2, %%xmm1\n\tmovdqa %%xmm0, %7"                        \
                     : "=&r"(o.index), "=&r"(o.flags), "+a"(eax), "+d"(edx)                            \
                     : "m"(a), "m"(b), "i"(n), "m"(o.mask)                                             \
                     : "rcx", "xmm0", "xmm1", "xmm2", "cc", "memory")

#define ONE(n) case n: if (explicit) { RUN("e", n); } else { RUN("i", n); } break;
#define FOUR(n) ONE(n) ONE(n + 1) ONE(n + 2) ONE(n + 3)
#define SIXTEEN(n) FOUR(n) FOUR(n + 4) FOUR(n + 8) FOUR(n + 12)

static outcome run(int control, int explicit, vector a, vector b, uint32_t eax, uint32_t edx) {
    outcome o = {0};
    switch (control) {
        SIXTEEN(0) SIXTEEN(16) SIXTEEN(32) SIXTEEN(48) SIXTEEN(64) SIXTEEN(80) SIXTEEN(96) SIXTEEN(112)
    }
    return o;
}

/* Few different elements, some negative, zeros now and then: matches of every kind happen. */
static vector text(int words) {
    static const uint16_t bytes[] = {1, 2, 3, 0x41, 0x80, 0xff, 0x7f, 2};
    static const uint16_t wide[] = {1, 2, 3, 0x4142, 0x8000, 0xffff, 0x7fff, 2};
    vector v = {0, 0};
    int zeros = next() % 3 ? 24 : 6;
    int kinds = 1 + next() % 8;
    for (int i = 0; i < (words ? 8 : 16); i++) {
        int bits = words ? 16 : 8;
        uint64_t element = next() % zeros ? (words ? wide : bytes)[next() % kinds] : 0;
        if (i * bits < 64) v.low |= element << i * bits; else v.high |= element << (i * bits - 64);
    }
    return v;
}

static void print(outcome o) {
    printf(" %u %03x %016llx %016llx", o.index, (unsigned)(o.flags & 0x8d5), (unsigned long long)o.mask.high,
           (unsigned long long)o.mask.low);
}

int main(void) {
    printf("# control a.high a.low b.high b.low eax edx | implicit: ecx flags xmm0.high xmm0.low | explicit: the same\n");
    for (int control = 0; control < 128; control++) {
        for (int i = 0; i < 4; i++) {
            vector a = text(control & 1), b = text(control & 1);
            if (i == 3) b = a;
            uint32_t eax = next() % 37 - 18, edx = next() % 37 - 18;
            printf("%02x %016llx %016llx %016llx %016llx %08x %08x", control, (unsigned long long)a.high,
                   (unsigned long long)a.low, (unsigned long long)b.high, (unsigned long long)b.low, eax, edx);
            print(run(control, 0, a, b, eax, edx));
            print(run(control, 1, a, b, eax, edx));
            printf("\n");
        }
    }
    return 0;
}
