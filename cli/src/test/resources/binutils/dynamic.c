/* A program with a dynamic section, versions and stubs: what objdump -T, -R and -d show of it. */
#include <stdio.h>
#include <stdlib.h>

static int order(const void *left, const void *right) {
    return *(const int *) left - *(const int *) right;
}

int main(int count, char **words) {
    int numbers[4] = {count, 7, count * 3, 2};
    qsort(numbers, 4, sizeof numbers[0], order);
    printf("%s %d\n", words[0], numbers[0]);
    return puts("done") < 0;
}
