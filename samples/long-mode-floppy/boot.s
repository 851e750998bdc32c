# A boot sector that finds a file on a FAT12 floppy, loads it and jumps to it.
#
# The volume's parameters (the BIOS parameter block) lie in the middle of this sector, from byte 3 to 61. The code only has
# to leave room for them: whoever formats the floppy fills them in. Every number below that begins with bpb_ is read from
# there, so the same code works on every FAT12 floppy.
#
#     | boot sector | FAT | FAT | root directory | clusters 2, 3, 4 ...

        .code16
        .set    root_buffer, 0x8000             # the root directory goes here, then the FAT
        .set    fat_buffer, 0xa000
        .set    kernel_segment, 0x1000          # the file goes to 0x10000

        .globl  start
start:
        jmp     go
        nop
        .space  8                               # name of the system that formatted it
        .space  2                               # 0b: bytes in a sector, 512
        .space  1                               # 0d: sectors in a cluster
bpb_reserved:
        .space  2                               # 0e: sectors before the first FAT
bpb_fats:
        .space  1                               # 10: copies of the FAT
bpb_root_entries:
        .space  2                               # 11: entries of the root directory, 32 bytes each
        .space  3
bpb_fat_sectors:
        .space  2                               # 16: length of a FAT
bpb_track_sectors:
        .space  2                               # 18: sectors in a track
bpb_heads:
        .space  2                               # 1a: heads
        .space  62 - 28                         # and more that is not needed here

go:     cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        sti
        cld
        movb    %dl, drive

# The root directory begins behind the FATs.

        movb    bpb_fats, %al
        xorb    %ah, %ah
        mulw    bpb_fat_sectors
        addw    bpb_reserved, %ax               # first sector of the root directory
        movw    bpb_root_entries, %cx
        shrw    $4, %cx                         # 16 entries fit in a sector
        movw    $root_buffer, %bx
        call    read
        movw    %ax, data_sector                # the clusters begin behind it

# Look for the name.

        movw    bpb_root_entries, %dx
        movw    $root_buffer, %di
next:   pushw   %di
        movw    $name, %si
        movw    $11, %cx
        repe cmpsb
        popw    %di
        je      found
        addw    $32, %di
        decw    %dx
        jnz     next
        movw    $missing, %si
        jmp     complain

found:  movw    26(%di), %di                    # its first cluster
        movw    bpb_reserved, %ax
        movw    bpb_fat_sectors, %cx
        movw    $fat_buffer, %bx
        call    read

# Follow the chain of clusters. On this floppy a cluster is one sector.

        movw    $kernel_segment, %ax
        movw    %ax, %es
load:   movw    %di, %ax
        subw    $2, %ax                         # the first cluster has the number 2
        addw    data_sector, %ax
        movw    $1, %cx
        xorw    %bx, %bx
        call    read
        movw    %es, %ax
        addw    $512 / 16, %ax
        movw    %ax, %es

        movw    %di, %bx                        # an entry has 12 bits: three bytes hold two
        shrw    $1, %bx
        addw    %di, %bx
        movw    fat_buffer(%bx), %ax
        testw   $1, %di
        jz      even
        shrw    $4, %ax
even:   andw    $0x0fff, %ax
        movw    %ax, %di
        cmpw    $0x0ff8, %ax                    # from here on: no further cluster
        jb      load

        movb    drive, %dl
        ljmp    $kernel_segment, $0

# Reads %cx sectors from block %ax on to %es:%bx. Returns the next block in %ax.

read:   pushw   %cx
        pushw   %ax
        xorw    %dx, %dx
        divw    bpb_track_sectors
        movb    %dl, %cl
        incw    %cx                             # sectors of a track count from 1
        xorw    %dx, %dx
        divw    bpb_heads
        movb    %al, %ch                        # cylinder
        movb    %dl, %dh                        # head
        movb    drive, %dl
        movw    $0x0201, %ax                    # one sector
        int     $0x13
        jc      failed
        popw    %ax
        popw    %cx
        incw    %ax
        addw    $512, %bx
        loop    read
        ret

failed: movw    $error, %si
complain:
        lodsb
        testb   %al, %al
        jz      stop
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        jmp     complain
stop:   cli
        hlt
        jmp     stop

name:   .ascii  "KERNEL  BIN"                   # as it stands in a directory: 8 and 3, no dot
missing:
        .asciz  "no KERNEL.BIN\r\n"
error:  .asciz  "disk error\r\n"
drive:  .byte   0
data_sector:
        .word   0

        .org    510
        .word   0xaa55
