__thread int mine = 5;
static __thread int hidden;
extern __thread int far;
int sum(void) { return mine + hidden + far; }
int *place(int i) { return i ? &hidden : &mine; }
void _start(void) { *place(0) = sum(); hidden = 2; }
