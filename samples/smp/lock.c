/* Spin locks. While a processor holds one it takes no interrupts: the handler might want the same lock. */

#include "kernel.h"

static u32 flags(void)
{
    u32 value;
    __asm__ volatile("pushfl; popl %0" : "=r"(value));
    return value;
}

static void push_interrupts_off(void)
{
    u32 before = flags();
    __asm__ volatile("cli" : : : "memory");
    struct processor *processor = this_processor();
    if (processor->depth++ == 0) {
        processor->interrupts_were_on = before >> 9 & 1;
    }
}

static void pop_interrupts_off(void)
{
    struct processor *processor = this_processor();
    if (flags() >> 9 & 1 || processor->depth < 1) {
        panic("unbalanced locks");
    }
    if (--processor->depth == 0 && processor->interrupts_were_on) {
        __asm__ volatile("sti" : : : "memory");
    }
}

void acquire(struct lock *lock)
{
    push_interrupts_off();
    if (lock->taken && lock->owner == this_processor()) {
        panic("this processor holds the lock already");
    }
    u32 before = 1;
    do {
        before = 1;
        __asm__ volatile("lock; xchgl %0, %1" : "+r"(before), "+m"(lock->taken) : : "memory");
        if (before) {
            __asm__ volatile("pause");
        }
    } while (before);
    lock->owner = this_processor();
}

void release(struct lock *lock)
{
    lock->owner = 0;
    __asm__ volatile("movl $0, %0" : "+m"(lock->taken) : : "memory");
    pop_interrupts_off();
}
