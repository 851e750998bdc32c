extern int shared; extern int arr[10]; const char *m2 = "hello"; const char *m3 = "lo"; static const char tbl[] = {1,2,3};
int other(int x) { return shared + x + tbl[x & 1] + arr[x & 3]; }
const char* name(void) { return "world of text"; }
