/* Tasks in kernel mode, one list of them for all processors, and the scheduler that each processor runs. */

#include "kernel.h"

enum { ROUNDS = 40, WORK = 20000 };

static struct task tasks[TASKS];
static struct lock task_lock, count_lock;
static volatile u32 shared_count;           /* every task adds to it under a lock: the sum tells whether the lock holds */
static u32 ran_on[MAX_PROCESSORS];

/* A new task comes out of SWITCH here, with the scheduler's lock held. */
static void task_main(void)
{
    release(&task_lock);
    struct task *self = this_processor()->task;
    for (; self->rounds < ROUNDS; self->rounds++) {
        for (volatile u32 i = 0; i < WORK; i++) {
        }
        acquire(&count_lock);
        u32 before = shared_count;
        for (volatile u32 i = 0; i < 50; i++) {
        }
        shared_count = before + 1;
        release(&count_lock);
    }
    acquire(&task_lock);
    self->state = DONE;
    switch_context(&self->context, this_processor()->scheduler);
    panic("a finished task goes on");
}

void make_tasks(void)
{
    for (u32 i = 0; i < TASKS; i++) {
        struct task *task = &tasks[i];
        task->number = i;
        task->context = (struct context *)(task->stack + STACK_BYTES - sizeof(struct context));
        task->context->eip = (u32)task_main;
        task->state = RUNNABLE;
    }
}

/* From the timer: the task goes back to the list. */
void yield(void)
{
    acquire(&task_lock);
    struct processor *processor = this_processor();
    struct task *task = processor->task;
    int were_on = processor->interrupts_were_on;
    task->state = RUNNABLE;
    switch_context(&task->context, processor->scheduler);
    this_processor()->interrupts_were_on = were_on; /* it may be another processor now */
    release(&task_lock);
}

static int all_done(void)
{
    for (int i = 0; i < TASKS; i++) {
        if (tasks[i].state != DONE) {
            return 0;
        }
    }
    return 1;
}

static void report(void)
{
    print("all tasks done; counted %u of %u\n", shared_count, TASKS * ROUNDS);
    int used = 0;
    for (int i = 0; i < processor_count; i++) {
        used += ran_on[i] != 0;
    }
    print("processors that ran tasks: %u of %u\n", used, processor_count);
    __asm__ volatile("outw %0, %1" : : "a"((u16)0x2000), "d"((u16)0x604)); /* ACPI power off, as QEMU has it */
    for (;;) {
        __asm__ volatile("cli; hlt");
    }
}

void schedule(void)
{
    struct processor *processor = this_processor();
    for (;;) {
        __asm__ volatile("sti");
        acquire(&task_lock);
        int finished = all_done();
        for (int i = 0; i < TASKS && !finished; i++) {
            struct task *task = &tasks[i];
            if (task->state == RUNNABLE) {
                task->state = RUNNING;
                processor->task = task;
                ran_on[processor->number]++;
                switch_context(&processor->scheduler, task->context);
                processor->task = 0;
            }
        }
        release(&task_lock);
        if (finished && processor->number == 0) {
            report();
        }
        __asm__ volatile("sti; hlt");           /* until the next tick */
    }
}
