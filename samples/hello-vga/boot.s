# A boot sector that prints by writing to the screen's memory.
#
# In text mode the screen is memory: 25 rows of 80 cells from 0xb8000 on, each cell a character and a colour. Real mode
# reaches it as segment 0xb800, because a segment register holds an address divided by 16.
#
#     bits of a cell    15     14-12        11-8         7-0
#                       blink  background   foreground   character

        .set    VIDEO_SEGMENT, 0xb800
        .set    BYTES_A_ROW, 160
        .set    YELLOW_ON_BLUE, 0x1e

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    $VIDEO_SEGMENT, %ax
        movw    %ax, %es                        # the string instructions store to %es:(%di)
        cld

        xorw    %di, %di                        # clear the screen: 2000 blanks, light grey on black
        movw    $0x0720, %ax
        movw    $80 * 25, %cx
        rep stosw

        movw    $message, %si
        movw    $12 * BYTES_A_ROW + 2 * (40 - (message_end - message) / 2), %di
        movb    $YELLOW_ON_BLUE, %ah
        movw    $message_end - message, %cx
1:      lodsb
        stosw                                   # character and colour at once: %al is the lower byte
        loop    1b

stop:
        cli
        hlt
        jmp     stop

message:
        .ascii  "Hello from video memory"
message_end:

        .org    510
        .word   0xaa55
