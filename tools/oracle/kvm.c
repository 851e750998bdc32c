/*
 * Runs machine states on /dev/kvm and tells what became of them. Built by the differential tests of the emulator, with gcc, when both are there.
 *
 * Protocol, all numbers little-endian, no padding. Standard input: u32 size of RAM, the bytes of RAM from address 0; then requests. A request is a state
 * followed by changes of RAM that hold for it alone; the answer on standard output is a result, a state and the bytes of RAM that the run changed.
 *
 *   state   u64 x 16 RAX RCX RDX RBX RSP RBP RSI RDI R8..R15, u64 RIP, RFLAGS;
 *           8 x { u64 base; u32 limit; u32 selector; u32 attributes } ES CS SS DS FS GS LDTR TR, attributes as in a descriptor's bits 40 to 55 without
 *           the limit's bits, bit 16 for "unusable"; u64 base, u32 limit of GDTR and of IDTR; u64 CR0, CR2, CR3, CR4, EFER, DR6, DR7
 *   changes u32 count, then count x { u32 address; u32 length; bytes }
 *   result  u32 exit (0 HLT, 1 shutdown, 2 not emulated, 3 time is up, 4 refused, 5 other), u32 exception or ~0, u32 error code
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

enum { EXIT_HLT, EXIT_SHUTDOWN, EXIT_NOT_EMULATED, EXIT_TIME, EXIT_REFUSED, EXIT_OTHER };
enum { TICK_MICROSECONDS = 2000, MAX_TICKS = 4, MAX_PORT_EXITS = 4000 };

struct __attribute__((packed)) wire_segment {
    uint64_t base;
    uint32_t limit, selector, attributes;
};

struct __attribute__((packed)) wire_state {
    uint64_t gpr[16], rip, rflags;
    struct wire_segment segments[8];
    uint64_t gdt_base;
    uint32_t gdt_limit;
    uint64_t idt_base;
    uint32_t idt_limit;
    uint64_t cr0, cr2, cr3, cr4, efer, dr6, dr7;
};

static int kvm, vm, vcpu;
static struct kvm_run *run;
static uint8_t *ram, *pristine, *before;
static uint32_t ram_size;

static void die(const char *what) {
    perror(what);
    exit(1);
}

static void tick(int signal_number) {
    (void)signal_number;
}

static int take(void *to, size_t size) {
    return fread(to, 1, size, stdin) == size;
}

static void give(const void *from, size_t size) {
    if (fwrite(from, 1, size, stdout) != size) exit(1);
}

static void open_machine(void) {
    kvm = open("/dev/kvm", O_RDWR);
    if (kvm < 0) die("/dev/kvm");
    vm = ioctl(kvm, KVM_CREATE_VM, 0);
    if (vm < 0) die("KVM_CREATE_VM");
    ioctl(vm, KVM_SET_TSS_ADDR, 0xfffbd000);
    ram = mmap(0, ram_size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    struct kvm_userspace_memory_region region = {
        .guest_phys_addr = 0, .memory_size = ram_size, .userspace_addr = (uint64_t)ram};
    if (ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region) < 0) die("KVM_SET_USER_MEMORY_REGION");
    vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
    if (vcpu < 0) die("KVM_CREATE_VCPU");
    run = mmap(0, ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0), PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
    struct {
        struct kvm_cpuid2 head;
        struct kvm_cpuid_entry2 entries[256];
    } cpuid = {.head = {.nent = 256}};
    if (ioctl(kvm, KVM_GET_SUPPORTED_CPUID, &cpuid) < 0) die("KVM_GET_SUPPORTED_CPUID");
    for (unsigned i = 0; i < cpuid.head.nent; i++) /* its emulator knows two vendors */
        if (cpuid.entries[i].function == 0) {
            cpuid.entries[i].ebx = 0x756e6547; /* GenuineIntel */
            cpuid.entries[i].edx = 0x49656e69;
            cpuid.entries[i].ecx = 0x6c65746e;
        }
    if (ioctl(vcpu, KVM_SET_CPUID2, &cpuid) < 0) die("KVM_SET_CPUID2");
}

/* What vectors write by WRMSR; an earlier one may have. */
static void clear_registers(void) {
    static const uint32_t indices[] = {0x174, 0x175, 0x176, 0xc0000081, 0xc0000082, 0xc0000083, 0xc0000084, 0xc0000102};
    enum { COUNT = sizeof indices / sizeof *indices };
    struct {
        struct kvm_msrs head;
        struct kvm_msr_entry entries[COUNT];
    } msrs = {.head = {.nmsrs = COUNT}};
    for (int i = 0; i < COUNT; i++) msrs.entries[i].index = indices[i];
    if (ioctl(vcpu, KVM_SET_MSRS, &msrs) != COUNT) die("KVM_SET_MSRS");
}

static struct kvm_segment to_segment(const struct wire_segment *wire) {
    uint32_t a = wire->attributes;
    struct kvm_segment segment = {.base = wire->base,
                                  .limit = wire->limit,
                                  .selector = wire->selector,
                                  .type = a & 15,
                                  .s = a >> 4 & 1,
                                  .dpl = a >> 5 & 3,
                                  .present = a >> 7 & 1,
                                  .avl = a >> 12 & 1,
                                  .l = a >> 13 & 1,
                                  .db = a >> 14 & 1,
                                  .g = a >> 15 & 1,
                                  .unusable = a >> 16 & 1};
    return segment;
}

static struct wire_segment from_segment(const struct kvm_segment *segment) {
    struct wire_segment wire = {.base = segment->base, .limit = segment->limit, .selector = segment->selector};
    wire.attributes = segment->type | segment->s << 4 | segment->dpl << 5 | segment->present << 7 | segment->avl << 12 |
                      segment->l << 13 | segment->db << 14 | segment->g << 15 | segment->unusable << 16;
    return wire;
}

static struct kvm_segment *segment_of(struct kvm_sregs *sregs, int number) {
    struct kvm_segment *all[] = {&sregs->es, &sregs->cs, &sregs->ss, &sregs->ds,
                                 &sregs->fs, &sregs->gs, &sregs->ldt, &sregs->tr};
    return all[number];
}

static int put_state(const struct wire_state *state, struct kvm_sregs *sregs) {
    for (int i = 0; i < 8; i++) *segment_of(sregs, i) = to_segment(&state->segments[i]);
    sregs->gdt.base = state->gdt_base;
    sregs->gdt.limit = state->gdt_limit;
    sregs->idt.base = state->idt_base;
    sregs->idt.limit = state->idt_limit;
    sregs->cr0 = state->cr0;
    sregs->cr2 = state->cr2;
    sregs->cr3 = state->cr3;
    sregs->cr4 = state->cr4;
    sregs->efer = state->efer;
    sregs->cr8 = 0;
    run->cr8 = 0; /* or the last exit's is loaded */
    memset(sregs->interrupt_bitmap, 0, sizeof sregs->interrupt_bitmap);
    clear_registers();
    if (ioctl(vcpu, KVM_SET_SREGS, sregs) < 0) return 0;
    struct kvm_debugregs debug = {.dr6 = state->dr6, .dr7 = state->dr7};
    ioctl(vcpu, KVM_SET_DEBUGREGS, &debug);
    struct kvm_regs regs = {.rip = state->rip, .rflags = state->rflags};
    uint64_t g[16];
    memcpy(g, state->gpr, sizeof g);
    regs.rax = g[0], regs.rcx = g[1], regs.rdx = g[2], regs.rbx = g[3], regs.rsp = g[4], regs.rbp = g[5], regs.rsi = g[6];
    regs.rdi = g[7], regs.r8 = g[8], regs.r9 = g[9], regs.r10 = g[10], regs.r11 = g[11], regs.r12 = g[12];
    regs.r13 = g[13], regs.r14 = g[14], regs.r15 = g[15];
    if (ioctl(vcpu, KVM_SET_REGS, &regs) < 0) return 0;
    struct kvm_vcpu_events events = {.flags = 0};
    ioctl(vcpu, KVM_SET_VCPU_EVENTS, &events);
    struct kvm_mp_state running = {.mp_state = KVM_MP_STATE_RUNNABLE};
    ioctl(vcpu, KVM_SET_MP_STATE, &running);
    return 1;
}

static void get_state(struct wire_state *state) {
    struct kvm_regs regs;
    struct kvm_sregs sregs;
    struct kvm_debugregs debug;
    if (ioctl(vcpu, KVM_GET_REGS, &regs) < 0 || ioctl(vcpu, KVM_GET_SREGS, &sregs) < 0) die("KVM_GET_REGS");
    ioctl(vcpu, KVM_GET_DEBUGREGS, &debug);
    uint64_t g[16] = {regs.rax, regs.rcx, regs.rdx, regs.rbx, regs.rsp, regs.rbp, regs.rsi, regs.rdi,
                      regs.r8,  regs.r9,  regs.r10, regs.r11, regs.r12, regs.r13, regs.r14, regs.r15};
    memcpy(state->gpr, g, sizeof g);
    state->rip = regs.rip;
    state->rflags = regs.rflags;
    for (int i = 0; i < 8; i++) state->segments[i] = from_segment(segment_of(&sregs, i));
    state->gdt_base = sregs.gdt.base;
    state->gdt_limit = sregs.gdt.limit;
    state->idt_base = sregs.idt.base;
    state->idt_limit = sregs.idt.limit;
    state->cr0 = sregs.cr0;
    state->cr2 = sregs.cr2;
    state->cr3 = sregs.cr3;
    state->cr4 = sregs.cr4;
    state->efer = sregs.efer;
    state->dr6 = debug.dr6;
    state->dr7 = debug.dr7;
}

/* Nothing is connected: reads of ports and of absent memory give ones. */
static uint32_t execute(void) {
    int ticks = 0, exits = 0;
    while (1) {
        if (ioctl(vcpu, KVM_RUN, 0) < 0) {
            if (errno == EINTR || errno == EAGAIN) {
                if (++ticks > MAX_TICKS) return EXIT_TIME;
                continue;
            }
            return EXIT_REFUSED;
        }
        switch (run->exit_reason) {
            case KVM_EXIT_HLT: return EXIT_HLT;
            case KVM_EXIT_SHUTDOWN: return EXIT_SHUTDOWN;
            case KVM_EXIT_INTERNAL_ERROR: return EXIT_NOT_EMULATED;
            case KVM_EXIT_FAIL_ENTRY: return EXIT_REFUSED;
            case KVM_EXIT_IO:
                if (run->io.direction == KVM_EXIT_IO_IN)
                    memset((uint8_t *)run + run->io.data_offset, 0xff, (size_t)run->io.size * run->io.count);
                break;
            case KVM_EXIT_MMIO:
                if (!run->mmio.is_write) memset(run->mmio.data, 0xff, 8);
                break;
            case KVM_EXIT_INTR: break;
            default: return EXIT_OTHER;
        }
        if (++exits > MAX_PORT_EXITS) return EXIT_TIME;
    }
}

static void give_changes(void) {
    static struct {
        uint32_t address, length;
    } runs[1 << 16];
    uint32_t count = 0;
    for (uint32_t at = 0; at < ram_size; at += 64) {
        if (memcmp(ram + at, before + at, 64) == 0) continue;
        for (uint32_t i = at; i < at + 64; i++) {
            if (ram[i] == before[i]) continue;
            if (count && runs[count - 1].address + runs[count - 1].length == i)
                runs[count - 1].length++;
            else if (count < 1 << 16)
                runs[count].address = i, runs[count++].length = 1;
        }
    }
    give(&count, 4);
    for (uint32_t i = 0; i < count; i++) {
        give(&runs[i], 8);
        give(ram + runs[i].address, runs[i].length);
        memcpy(ram + runs[i].address, before + runs[i].address, runs[i].length);
    }
}

int main(void) {
    if (!take(&ram_size, 4)) return 1;
    pristine = malloc(ram_size);
    before = malloc(ram_size);
    open_machine();
    if (!take(pristine, ram_size)) return 1;
    memcpy(ram, pristine, ram_size);
    memcpy(before, pristine, ram_size);
    struct sigaction action = {.sa_handler = tick};
    sigaction(SIGALRM, &action, 0);
    struct kvm_sregs sregs;
    ioctl(vcpu, KVM_GET_SREGS, &sregs);
    struct wire_state state;
    while (take(&state, sizeof state)) {
        uint32_t changes, places[64][2];
        if (!take(&changes, 4) || changes > 64) return 1;
        for (uint32_t i = 0; i < changes; i++) {
            if (!take(places[i], 8) || places[i][0] + places[i][1] > ram_size) return 1;
            if (!take(before + places[i][0], places[i][1])) return 1;
            memcpy(ram + places[i][0], before + places[i][0], places[i][1]);
        }
        uint32_t result[3] = {EXIT_REFUSED, ~0u, 0};
        struct itimerval timer = {{0, TICK_MICROSECONDS}, {0, TICK_MICROSECONDS}}, none = {{0, 0}, {0, 0}};
        if (put_state(&state, &sregs)) {
            setitimer(ITIMER_REAL, &timer, 0);
            result[0] = execute();
            setitimer(ITIMER_REAL, &none, 0);
            if (result[0] == EXIT_TIME) { /* let go of what waits for us, or it would come with the next vector */
                run->immediate_exit = 1;
                ioctl(vcpu, KVM_RUN, 0);
                run->immediate_exit = 0;
            }
            struct kvm_vcpu_events events;
            ioctl(vcpu, KVM_GET_VCPU_EVENTS, &events);
            if (events.exception.injected || events.exception.pending)
                result[1] = events.exception.nr, result[2] = events.exception.error_code;
        }
        get_state(&state);
        give(result, sizeof result);
        give(&state, sizeof state);
        give_changes();
        for (uint32_t i = 0; i < changes; i++) {
            memcpy(before + places[i][0], pristine + places[i][0], places[i][1]);
            memcpy(ram + places[i][0], pristine + places[i][0], places[i][1]);
        }
        fflush(stdout);
    }
    return 0;
}
