# The boot sector of the partition: it shows the label and the place that its parameter block tells.

        .code16
        .globl  start
start:
        jmp     go
        nop
        .space  28 - 3
hidden: .space  4                               # 1c: sectors of the disk before this partition
        .space  43 - 32
label:  .space  11                              # 2b: label of the volume
        .space  62 - 54

go:     xorw    %ax, %ax
        movw    %ax, %ds
        movw    $text, %si
        movw    $text_end - text, %cx
        call    print
        movw    $label, %si
        movw    $11, %cx
        call    print
        cmpl    $2048, hidden
        jne     stop
        movw    $right, %si
        movw    $right_end - right, %cx
        call    print
stop:   cli
        hlt
        jmp     stop

print:  lodsb
        movb    $0x0e, %ah
        movw    $0x0007, %bx
        int     $0x10
        loop    print
        ret

text:   .ascii  "boot sector of the volume "
text_end:
right:  .ascii  "at sector 2048\r\n"
right_end:
