# Chapter 17. The first disk of the first channel: ata_read and ata_write.
#
#     %eax  number of the sector, 28 bits
#     %rdi  512 bytes of memory
#
# Afterwards CF is set if the drive says no.

        .code64
        .text
        .globl  ata_read
ata_read:
        # your lines
        stc
        ret

        .globl  ata_write
ata_write:
        # your lines
        stc
        ret
