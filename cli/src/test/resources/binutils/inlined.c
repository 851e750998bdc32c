static inline __attribute__((always_inline)) int inner(int a){ return a*3+1; }
static inline __attribute__((always_inline)) int outer(int a, volatile int *p){ *p = inner(a); 
  return inner(a+*p); }
int f(int a, volatile int *p){
  int r = 0;
  for (int i=0;i<a;i++) r += outer(i,p);
  return r;
}
__attribute__((noinline)) static int g(int x){ return x/7; }
int main(int c, char**v){ volatile int q=c; return f(c,&q)+g(c); }
