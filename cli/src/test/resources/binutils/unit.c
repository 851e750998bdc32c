struct node {
    struct node *next;
    int value;
    const char *name;
};

static int counter;
int initialised = 42;
const int table[] = {1, 2, 3, 4};
static const char *message = "hello";
extern int outside(int);
extern int perhaps(void) __attribute__((weak));

static inline int square(int x) {
    return x * x;
}

int __attribute__((noinline)) fib(int n) {
    if (n < 2) {
        return n;
    }
    return fib(n - 1) + fib(n - 2);
}

double mixed(double a, float b) {
    return a * b + square((int) b);
}

int choose(int x) {
    switch (x) {
    case 0: return 1;
    case 1: return outside(3);
    case 2: return 7;
    case 3: return 9;
    case 4: return fib(9);
    case 5: return 12;
    }
    return -1;
}

int walk(struct node *p) {
    int sum = 0;
    for (; p; p = p->next) {
        sum += p->value;
        counter++;
    }
    if (perhaps) {
        sum += perhaps();
    }
    return sum + outside(sum) + table[sum & 3] + (int) (unsigned long) message;
}

__attribute__((section(".init.text"))) int early(void) {
    return fib(3) + initialised;
}

void privileged(void) {
    __asm__ volatile("cli; hlt; lgdt (%0)" : : "r"(message));
}
