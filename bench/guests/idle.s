# HLT with the firmware's tick, for two minutes of guest time.
    .set    TICKS, 2184
    .include "device16.inc"
    begin
    movl    0x46c, %ebp
    addl    $TICKS, %ebp
1:  hlt
    cmpl    %ebp, 0x46c
    jb      1b
    finish
