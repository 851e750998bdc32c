/* Loads the kernel, an ELF file from the second sector on, by reading the disk's registers; then jumps to its entry. */

#include "kernel.h"

enum { SECTOR = 512, DATA = 0x1f0, STATUS = 0x1f7 };

struct elf {
    u32 magic, more[3];
    u16 type, machine;
    u32 version, entry, headers_at, sections_at, flags;
    u16 bytes, header_bytes, header_count;
};

struct header {
    u32 type, offset, address, physical, file_bytes, memory_bytes, flags, alignment;
};

static void wait_disk(void)
{
    while ((in8(STATUS) & 0xc0) != 0x40) {
    }
}

/* Reads whole sectors; may write a little before and behind what was asked for. */
static void read(u8 *to, u32 bytes, u32 offset)
{
    u8 *end = to + bytes;
    to -= offset % SECTOR;
    for (u32 sector = offset / SECTOR + 1; to < end; to += SECTOR, sector++) {
        wait_disk();
        out8(0x1f2, 1);
        out8(0x1f3, sector);
        out8(0x1f4, sector >> 8);
        out8(0x1f5, sector >> 16);
        out8(0x1f6, sector >> 24 | 0xe0);
        out8(0x1f7, 0x20);
        wait_disk();
        void *at = to;
        u32 count = SECTOR / 4;
        __asm__ volatile("cld; rep insl" : "+D"(at), "+c"(count) : "d"(DATA) : "memory");
    }
}

void load_kernel(void)
{
    struct elf *elf = (struct elf *)0x10000;
    read((u8 *)elf, 4096, 0);
    if (elf->magic != 0x464c457f) {
        return;
    }
    struct header *header = (struct header *)((u8 *)elf + elf->headers_at);
    for (int i = 0; i < elf->header_count; i++, header++) {
        if (header->type != 1) {
            continue;
        }
        u8 *at = (u8 *)header->physical;
        read(at, header->file_bytes, header->offset);
        for (u32 zero = header->file_bytes; zero < header->memory_bytes; zero++) {
            at[zero] = 0;
        }
    }
    ((void (*)(void))elf->entry)();
}
