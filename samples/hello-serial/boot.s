# A boot sector that prints through the first serial port.
#
# The port's chip (a UART, 8250 or one of its descendants) has eight registers at I/O ports 0x3f8 to 0x3ff. What is
# written to the first is sent down the line, once the chip has been told how fast, and how long a character is.

        .set    COM1, 0x3f8
        .set    DATA, COM1 + 0                  # with DLAB=1: divisor, low byte
        .set    INTERRUPT_ENABLE, COM1 + 1      # with DLAB=1: divisor, high byte
        .set    FIFO_CONTROL, COM1 + 2
        .set    LINE_CONTROL, COM1 + 3
        .set    MODEM_CONTROL, COM1 + 4
        .set    LINE_STATUS, COM1 + 5

        .set    DLAB, 0x80                      # in line control: registers 0 and 1 are the divisor
        .set    EIGHT_BITS, 0x03                # 8 data bits, no parity, 1 stop bit
        .set    TRANSMITTER_EMPTY, 0x20         # in line status: the next byte may be written

        .macro  out_byte port, value
        movw    $\port, %dx
        movb    $\value, %al
        outb    %al, %dx
        .endm

        .code16
        .globl  start
start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        out_byte INTERRUPT_ENABLE, 0            # we ask the chip; it shall not call us
        out_byte LINE_CONTROL, DLAB
        out_byte DATA, 1                        # 115200 baud divided by 1
        out_byte INTERRUPT_ENABLE, 0
        out_byte LINE_CONTROL, EIGHT_BITS
        out_byte FIFO_CONTROL, 0x07             # buffers on and empty
        out_byte MODEM_CONTROL, 0x03            # "ready" to whoever listens

        movw    $message, %si
next:
        lodsb
        testb   %al, %al
        jz      stop
        call    send
        jmp     next

stop:
        cli
        hlt
        jmp     stop

# Sends the byte in %al. The line is far slower than the CPU: wait until the byte before has left.
send:
        movb    %al, %bl
        movw    $LINE_STATUS, %dx
1:      inb     %dx, %al
        testb   $TRANSMITTER_EMPTY, %al
        jz      1b
        movb    %bl, %al
        movw    $DATA, %dx
        outb    %al, %dx
        ret

message:
        .asciz  "Hello from COM1\r\n"

        .org    510
        .word   0xaa55
