int outside(int x) {
    static int calls;
    calls++;
    return x + calls;
}

int big[4096];
char buffer[16] = "abc";
extern int fib(int);

void kernel_main(void) {
    volatile int result = outside(fib(5));
    (void) result;
    for (;;) {
    }
}
