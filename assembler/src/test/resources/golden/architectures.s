# Which instructions a processor has. Each case: === object (32 or 64) and code mode.
=== 32 .code32
.arch i386
cpuid
=== 32 .code32
.arch i386
bswap %eax
=== 32 .code32
.arch i386
movl %eax,%ebx
=== 32 .code32
.arch i386
fld1
=== 32 .code32
.arch i386
nopl (%eax)
=== 32 .code32
.arch i486
bswap %eax
=== 32 .code32
.arch i486
rdtsc
=== 32 .code32
.arch i486
cmovne %eax,%ebx
=== 32 .code32
.arch i586
rdtsc
=== 32 .code32
.arch i586
fld1
=== 32 .code32
.arch i586
cmovne %eax,%ebx
=== 32 .code32
.arch i686
cmovne %eax,%ebx
=== 32 .code32
.arch i686
fcomi
=== 32 .code32
.arch i686
sysenter
=== 32 .code32
.arch i686
nopl (%eax)
=== 32 .code32
.arch i686
paddb %mm1,%mm2
=== 32 .code32
.arch pentium4
addpd %xmm1,%xmm2
=== 32 .code32
.arch pentium4
addsubpd %xmm1,%xmm2
=== 32 .code32
.arch pentium4
paddb %mm1,%mm2
=== 32 .code32
.arch k8
prefetchw (%eax)
=== 32 .code32
.arch k8
rdtscp
=== 32 .code32
.arch k8
pshufb %xmm1,%xmm2
=== 32 .code32
.arch i286
pusha
=== 32 .code32
.arch i386
.arch .sse
addps %xmm1,%xmm2
=== 32 .code32
.arch i386
.arch .sse
addpd %xmm1,%xmm2
=== 32 .code32
.arch i386
.arch .sse
pavgb %mm1,%mm2
=== 32 .code32
.arch i386
.arch .avx
.arch .noaes
vaddps %xmm1,%xmm2,%xmm3
=== 32 .code32
.arch i386
.arch .avx
.arch .noaes
vaesimc %xmm1,%xmm2
=== 32 .code32
.arch i386
.arch .avx
.arch .noaes
vpaddd %ymm1,%ymm2,%ymm3
=== 32 .code32
.arch .nosse
addps %xmm1,%xmm2
=== 32 .code32
.arch .nosse
sfence
=== 32 .code32
.arch .nosse
vaddps %xmm1,%xmm2,%xmm3
=== 32 .code32
.arch .nommx
paddb %mm1,%mm2
=== 32 .code32
.arch .nommx
paddb %xmm1,%xmm2
=== 32 .code32
.arch .no87
fld1
=== 32 .code32
.arch .nomwaitx
monitor
=== 32 .code32
.arch .nomwaitx
monitorx
=== 32 .code32
.arch i686
.arch default
vaddps %xmm1,%xmm2,%xmm3
=== 32 .code32
.arch push
.arch i386
.arch pop
cmovne %eax,%ebx
=== 32 .code32
.arch nosuch
nop
=== 64 .code64
.arch nocona
cmpxchg16b (%rax)
=== 64 .code64
.arch k8
cmpxchg16b (%rax)
=== 64 .code64
.arch generic64
syscall
=== 64 .code64
.arch znver2
rdpid %rax
=== 64 .code64
.arch corei7
popcnt %rax,%rbx
=== 64 .code64
.arch core2
popcnt %rax,%rbx
