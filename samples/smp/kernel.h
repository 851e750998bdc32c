#ifndef KERNEL_H
#define KERNEL_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

enum { MAX_PROCESSORS = 8, TASKS = 6, STACK_BYTES = 4096 };
enum { KERNEL_CODE = 0x08, KERNEL_DATA = 0x10, PER_PROCESSOR = 0x18 };
enum { TIMER_VECTOR = 0x20, SPURIOUS_VECTOR = 0xff };

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static inline u8 in8(u16 port)
{
    u8 value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

/* What SWITCH keeps on a stack. */
struct context {
    u32 edi, esi, ebx, ebp, eip;
};

struct processor {
    struct processor *self;                 /* %gs:0 */
    u32 number, apic;
    volatile u32 started;
    struct context *scheduler;              /* where this processor looks for work */
    struct task *task;                      /* what it runs; none while it looks */
    int depth, interrupts_were_on;          /* of locks held */
    u64 gdt[4];
};

enum state { UNUSED, RUNNABLE, RUNNING, DONE };

struct task {
    enum state state;
    struct context *context;
    u32 number, rounds;
    u8 stack[STACK_BYTES];
};

struct lock {
    volatile u32 taken;
    struct processor *owner;
};

/* lock.c */
void acquire(struct lock *lock);
void release(struct lock *lock);

/* machine.c */
extern struct processor processors[MAX_PROCESSORS];
extern int processor_count;
struct processor *this_processor(void);
void panic(const char *why);
void find_processors(void);
void start_others(void);
void set_up_processor(struct processor *processor);
void acknowledge(void);
void print(const char *format, ...);

/* task.c */
void make_tasks(void);
void schedule(void);
void yield(void);

/* entry.s */
void switch_context(struct context **from, struct context *to);
void timer_entry(void);
extern u8 trampoline[], trampoline_end[];

#endif
