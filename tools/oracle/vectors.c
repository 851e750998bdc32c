/*
 * Executes instructions of 64-bit user code on the processor this program runs on, and writes down what they did.
 *
 * Input: one instruction per line, its bytes in hexadecimal, a space, and its text. Argument: how many vectors for each.
 * Output: for each instruction a line "i <bytes> <text>" and for each vector a line "v" with every register, quadword of
 * memory and flag word that differs from its input, or "v fault".
 *
 * Inputs are not written down: they follow from the line number and the vector number by the generator below, which the
 * reader of the output repeats (class NativeVectors of the emulator's tests).
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define DATA_ADDRESS 0x200000UL
#define DATA_SIZE 0x10000UL
#define OPERAND 0x208000UL
#define FLAG_MASK 0x8d5UL
#define MEMORY_QUADWORDS 16

/* RAX RCX RDX RBX RSP RBP RSI RDI R8..R15; RSP and R15 are not used by vectors. */
struct state {
    uint64_t gpr[16];
    uint64_t flags;
};

static const char *const names[16] = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
                                      "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"};
static uint64_t generator;
static sigjmp_buf fault_return;

static uint64_t next_random(void) {
    uint64_t z = (generator += 0x9e3779b97f4a7c15UL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
    return z ^ (z >> 31);
}

static uint64_t next_operand(void) {
    static const uint64_t corners[] = {0, 1, 2, ~0UL, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000,
                                       0xffffffff, 0x7fffffffffffffffUL, 0x8000000000000000UL, 0x5555555555555555UL};
    uint64_t kind = next_random() & 3;
    uint64_t value = next_random();
    switch (kind) {
        case 0: return value;
        case 1: return value & 0xff;
        case 2: return corners[value & 15];
        default: return value >> (value & 63);
    }
}

static void on_fault(int signal) {
    siglongjmp(fault_return, signal);
}

static unsigned char *put(unsigned char *at, const char *bytes, size_t count) {
    memcpy(at, bytes, count);
    return at + count;
}

static unsigned char *put_move(unsigned char *at, int reg, int to_memory) {
    /* mov disp8(%r15),%reg or the opposite */
    *at++ = 0x49 | (reg >= 8 ? 4 : 0);
    *at++ = to_memory ? 0x89 : 0x8b;
    *at++ = 0x47 | (reg & 7) << 3;
    *at++ = reg * 8;
    return at;
}

static void make_function(unsigned char *code, const unsigned char *instruction, size_t length) {
    unsigned char *at = code;
    at = put(at, "\x53\x55\x41\x54\x41\x55\x41\x56\x41\x57", 10); /* push rbx rbp r12 r13 r14 r15 */
    at = put(at, "\x49\x89\xff", 3);                               /* mov %rdi,%r15 */
    at = put(at, "\x41\xff\xb7\x80\x00\x00\x00\x9d", 8);           /* push 128(%r15); popf */
    for (int reg = 0; reg < 15; reg++) {
        if (reg != 4) at = put_move(at, reg, 0);
    }
    at = put(at, (const char *)instruction, length);
    for (int reg = 0; reg < 15; reg++) {
        if (reg != 4) at = put_move(at, reg, 1);
    }
    at = put(at, "\x9c\x41\x8f\x87\x80\x00\x00\x00\xfc", 9); /* pushf; pop 128(%r15); cld */
    put(at, "\x41\x5f\x41\x5e\x41\x5d\x41\x5c\x5d\x5b\xc3", 11);
}

static void make_input(struct state *state, uint64_t *memory, uint64_t line, uint64_t vector) {
    generator = line << 32 | vector;
    for (int reg = 0; reg < 16; reg++) {
        state->gpr[reg] = next_operand();
    }
    state->gpr[4] = 0;
    state->gpr[15] = 0;
    state->gpr[6] = OPERAND;
    state->gpr[7] = OPERAND + 64;
    state->flags = next_random() & FLAG_MASK;
    for (int i = 0; i < MEMORY_QUADWORDS; i++) {
        memory[i] = next_operand();
    }
}

static void run_vector(void (*function)(struct state *), uint64_t line, uint64_t vector) {
    struct state before, after;
    uint64_t old[MEMORY_QUADWORDS];
    uint64_t *memory = (uint64_t *)(OPERAND);
    make_input(&before, memory, line, vector);
    memcpy(old, memory, sizeof old);
    after = before;
    printf("v");
    if (sigsetjmp(fault_return, 1) != 0) {
        printf(" fault\n");
        return;
    }
    function(&after);
    for (int reg = 0; reg < 15; reg++) {
        if (reg != 4 && after.gpr[reg] != before.gpr[reg]) printf(" %s=%lx", names[reg], after.gpr[reg]);
    }
    for (int i = 0; i < MEMORY_QUADWORDS; i++) {
        if (memory[i] != old[i]) printf(" m%d=%lx", i, memory[i]);
    }
    if ((after.flags & FLAG_MASK) != before.flags) printf(" f=%lx", after.flags & FLAG_MASK);
    printf("\n");
}

int main(int count, char **arguments) {
    uint64_t vectors = count > 1 ? strtoul(arguments[1], 0, 0) : 8;
    unsigned char *code = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    void *data = mmap((void *)DATA_ADDRESS, DATA_SIZE, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (code == MAP_FAILED || data != (void *)DATA_ADDRESS) {
        perror("mmap");
        return 1;
    }
    signal(SIGFPE, on_fault);
    signal(SIGILL, on_fault);
    signal(SIGSEGV, on_fault);
    char line[256];
    for (uint64_t number = 1; fgets(line, sizeof line, stdin); number++) {
        unsigned char bytes[16];
        size_t length = 0;
        unsigned value;
        for (char *at = line; length < 15 && sscanf(at, "%2x", &value) == 1 && *at != ' '; at += 2) {
            bytes[length++] = value;
        }
        make_function(code, bytes, length);
        printf("i %s", line);
        for (uint64_t vector = 0; vector < vectors; vector++) {
            run_vector((void (*)(struct state *))code, number, vector);
        }
    }
    return 0;
}
