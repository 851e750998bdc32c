#include <stdint.h>
static int counter; int shared = 5; const char *msg = "hello"; static char buf[100];
extern int other(int); int arr[10]; 
int add(int a, int b) { return a + b + other(a) + shared; }
void kmain(void) { volatile uint16_t *v = (uint16_t*)0xb8000; for (int i = 0; msg[i]; i++) v[i] = msg[i] | 0x700; counter++; buf[3] = counter; arr[2]=add(1,2);}
