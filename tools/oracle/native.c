/*
 * Runs user-level instructions of 64-bit code, or of 32-bit code behind a far jump, on the processor this runs on, and tells what became of registers, memory and flags. Built by the differential
 * tests of the emulator, with gcc.
 *
 * Protocol, little-endian, no padding. A request is a state and u32 length, bytes of the code; bit 31 of the length says 32-bit code. The answer is u32 signal (0, SIGILL, SIGFPE, SIGSEGV, ...) and a
 * state. A state is u64 x 16 RAX RCX RDX RBX RSP RBP RSI RDI R8..R15, u64 RFLAGS, the 512 bytes of FXSAVE64, and MEMORY bytes that lie at ADDRESS.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>

#define ADDRESS 0x200000UL
#define CODE 0x300000UL
/* In the page of the code: a far pointer to the code, a jump through it, a jump back; all below 4 GiB, as 32-bit code needs them. */
#define ENTRY_POINTER (CODE + 0xe00)
#define ENTRY (CODE + 0xe10)
#define RETURN (CODE + 0xe20)
enum { MEMORY = 512, GUARD = 4096, MAX_CODE = 768, CODE32_SELECTOR = 0x23, CODE64_SELECTOR = 0x33, DATA_SELECTOR = 0x2b };

struct __attribute__((packed, aligned(16))) state {
    uint64_t gpr[16], rflags, unused;
    uint8_t fx[512];
};

struct state native_in, native_out;
uint64_t native_stack;
void native_run(void);
void native_after(void);

asm(".globl native_run, native_after\n"
    "native_run:\n"
    " push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15\n"
    " mov %rsp, native_stack(%rip)\n"
    " fxrstor64 native_in+144(%rip)\n"
    " pushq native_in+128(%rip)\n"
    " popfq\n"
    " mov native_in+0(%rip), %rax\n mov native_in+8(%rip), %rcx\n mov native_in+16(%rip), %rdx\n"
    " mov native_in+24(%rip), %rbx\n mov native_in+40(%rip), %rbp\n mov native_in+48(%rip), %rsi\n"
    " mov native_in+56(%rip), %rdi\n mov native_in+64(%rip), %r8\n mov native_in+72(%rip), %r9\n"
    " mov native_in+80(%rip), %r10\n mov native_in+88(%rip), %r11\n mov native_in+96(%rip), %r12\n"
    " mov native_in+104(%rip), %r13\n mov native_in+112(%rip), %r14\n mov native_in+120(%rip), %r15\n"
    " mov native_in+32(%rip), %rsp\n"
    " jmp *native_code(%rip)\n"
    "native_after:\n"
    " mov %rax, native_out+0(%rip)\n mov %rcx, native_out+8(%rip)\n mov %rdx, native_out+16(%rip)\n"
    " mov %rbx, native_out+24(%rip)\n mov %rsp, native_out+32(%rip)\n mov %rbp, native_out+40(%rip)\n"
    " mov %rsi, native_out+48(%rip)\n mov %rdi, native_out+56(%rip)\n mov %r8, native_out+64(%rip)\n"
    " mov %r9, native_out+72(%rip)\n mov %r10, native_out+80(%rip)\n mov %r11, native_out+88(%rip)\n"
    " mov %r12, native_out+96(%rip)\n mov %r13, native_out+104(%rip)\n mov %r14, native_out+112(%rip)\n"
    " mov %r15, native_out+120(%rip)\n"
    " mov native_stack(%rip), %rsp\n"
    " pushfq\n popq native_out+128(%rip)\n cld\n"
    " fxsave64 native_out+144(%rip)\n fninit\n"
    " pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
    " ret\n");

uint64_t native_code = CODE;
static sigjmp_buf escape;

static void caught(int number) {
    siglongjmp(escape, number);
}

static int take(void *to, size_t size) {
    return fread(to, 1, size, stdin) == size;
}

static void *map(uint64_t address, size_t size, int protection) {
    void *got = mmap((void *)address, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    if (got == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
    return got;
}

int main(void) {
    uint8_t *code = map(CODE, GUARD, PROT_READ | PROT_WRITE | PROT_EXEC);
    uint8_t *memory = map(ADDRESS, GUARD, PROT_READ | PROT_WRITE);
    stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
    sigaltstack(&stack, 0);
    struct sigaction action = {.sa_handler = caught, .sa_flags = SA_ONSTACK};
    int signals[] = {SIGILL, SIGFPE, SIGSEGV, SIGBUS, SIGTRAP, SIGALRM};
    for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, 0);
    static struct state pristine;
    uint64_t after = (uint64_t)native_after;
    uint32_t entry[] = {CODE, CODE32_SELECTOR};
    uint8_t enter[7] = {0xff, 0x2c, 0x25}; /* ljmp *ENTRY_POINTER */
    uint32_t pointer = ENTRY_POINTER, back = RETURN;
    memcpy(enter + 3, &pointer, 4);
    uint8_t leave64[14] = {0xff, 0x25, 0, 0, 0, 0};
    memcpy(leave64 + 6, &after, 8);
    uint8_t leave32[7] = {0xea, 0, 0, 0, 0, CODE64_SELECTOR, 0};
    memcpy(leave32 + 1, &back, 4);
    asm volatile("fninit; fxsave64 %0" : "=m"(pristine.fx));
    while (take(native_in.gpr, 17 * 8)) {
        uint32_t length;
        if (!take(native_in.fx, 512) || !take(memory, MEMORY) || !take(&length, 4)) return 1;
        int narrow = length >> 31;
        length &= 0x7fffffff;
        if (length > MAX_CODE) return 1;
        if (!take(code, length)) return 1;
        memset(memory + MEMORY, 0, GUARD - MEMORY);
        /* the code before may have written here */
        memset(code + length, 0, GUARD - length);
        memcpy(code + (ENTRY_POINTER - CODE), entry, sizeof entry);
        memcpy(code + (ENTRY - CODE), enter, sizeof enter);
        memcpy(code + (RETURN - CODE), leave64, sizeof leave64);
        memcpy(code + length, narrow ? leave32 : leave64, narrow ? sizeof leave32 : sizeof leave64);
        native_code = narrow ? ENTRY : CODE;
        /* 64-bit code does without them, 32-bit code does not; the code before may have loaded others */
        asm volatile("mov %0, %%ds\n mov %0, %%es" ::"r"(DATA_SELECTOR));
        memcpy(&native_out, &native_in, sizeof native_out);
        struct itimerval timer = {{0, 0}, {0, 20000}}, none = {{0, 0}, {0, 0}};
        setitimer(ITIMER_REAL, &timer, 0);
        int number = sigsetjmp(escape, 1);
        if (number == 0) native_run();
        setitimer(ITIMER_REAL, &none, 0);
        asm volatile("cld; fxrstor64 %0" ::"m"(pristine.fx));
        uint32_t result = number;
        fwrite(&result, 1, 4, stdout);
        fwrite(native_out.gpr, 1, 17 * 8, stdout);
        fwrite(native_out.fx, 1, 512, stdout);
        fwrite(memory, 1, MEMORY, stdout);
        fflush(stdout);
    }
    return 0;
}
