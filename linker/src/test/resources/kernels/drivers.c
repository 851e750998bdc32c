#include "kernel.h"

int configured_limit __attribute__((weak)) = 40;
static int serial_probe(int x) {
    char line[32];
    format(line, "serial %\n", x);
    print(line);
    return x > 2;
}
DRIVER(serial, serial_probe, 3);

static int disk_probe(int x) {
    print("disk");
    return x < configured_limit;
}
DRIVER(disk, disk_probe, 1);

static int clock_probe(int x) {
    return x == 5 && ticks > 1;
}
DRIVER(clock, clock_probe, 5);

static void late(void) {
    print("late");
}
INITCALL(late);
static void SECTION(".text.unlikely") panic(const char *why) {
    print(why);
    for (;;) {
    }
}
void check(int ok) {
    if (!ok) {
        panic("check");
    }
}
uint8_t page_pool[3][4096] __attribute__((aligned(4096)));
static void __attribute__((constructor)) construct(void) {
    page_pool[0][0] = 1;
}
