#include <stddef.h>
#include <stdint.h>

typedef void initcall(void);
#define SECTION(name) __attribute__((section(name), used))
#define INITCALL(f) static initcall *const f##_call SECTION(".initcalls") = f
#define EXPORT(f) const struct export f##_export SECTION("exports") = {#f, (const void *)f}
struct export { const char *name; const void *address; };
struct fixup { const void *at, *handler; };
struct driver { const char *name; int (*probe)(int); uint32_t class; };
#define DRIVER(n, p, c) const struct driver n##_driver SECTION(".drivers." #n) = {#n, p, c}

void print(const char *text);
void *memory_copy(void *to, const void *from, size_t n);
unsigned length(const char *text);
int format(char *out, const char *pattern, int value);
void on_interrupt(void);
extern volatile uint64_t ticks;
