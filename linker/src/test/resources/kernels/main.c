#include "kernel.h"

extern initcall *const __initcalls_start[] __attribute__((weak)), *const __initcalls_end[] __attribute__((weak));
extern const struct driver __drivers_start[] __attribute__((weak)), __drivers_end[] __attribute__((weak));
extern const struct export __start_exports[] __attribute__((weak)), __stop_exports[] __attribute__((weak));
extern char __bss_start[] __attribute__((weak)), _end[] __attribute__((weak));
extern void optional_hook(int) __attribute__((weak));
extern int configured_limit;

static const char *const names[] = {"idle", "ready", "running", "blocked"};
static int state;
int boot_flags = 0x1234;
char command_line[256];
int shared_counter;
static SECTION(".init.data") int once = 7;
static SECTION(".percpu") int current_cpu = 1;
static _Alignas(64) uint8_t cache_line[64] = {1};

static void SECTION(".init.text") setup(void) {
    once++;
    memory_copy(command_line, names[once & 3], 4);
}
INITCALL(setup);

static int classify(int c) {
    switch (c) {
    case 0: return 11;
    case 1: return 23;
    case 2: return state;
    case 3: return boot_flags;
    case 4: return cache_line[3];
    case 5: return configured_limit;
    case 6: return -1;
    case 7: return current_cpu;
    default: return c * 3;
    }
}

const struct export *find(const char *name) {
    for (const struct export *each = __start_exports; each < __stop_exports; each++) {
        if (length(each->name) == length(name)) {
            return each;
        }
    }
    return 0;
}

void kernel_main(void) {
    for (initcall *const *call = __initcalls_start; call < __initcalls_end; call++) {
        (*call)();
    }
    for (const struct driver *each = __drivers_start; each < __drivers_end; each++) {
        if (each->probe(classify(each->class))) {
            print(each->name);
        }
    }
    if (optional_hook) {
        optional_hook(shared_counter);
    }
    print(names[state]);
    print("running");
    while ((size_t)(_end - __bss_start) > ticks) {
        state = classify((int)ticks);
    }
}
EXPORT(find);
