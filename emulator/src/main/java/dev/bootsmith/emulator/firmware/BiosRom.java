package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.CharacterRom;
import java.nio.charset.StandardCharsets;

/**
 * The 64 KiB of ROM at F000:0000, with the entry points of the IBM PC BIOS where programs expect them.
 *
 * <p>A routine pushes the number of its service and writes {@link #TRAP_PORT}; the Java code behind that port takes the number off the stack again and
 * does the work. What has to be visible to the guest in between (waiting with interrupts on, calling INT 1Ch) is machine code here.
 *
 * <p>Source: IBM PC/AT technical reference, BIOS listing, for the addresses.
 */
final class BiosRom {
    static final int SEGMENT = 0xf000;
    static final int BASE = 0xf_0000;
    static final int SIZE_BYTES = 0x1_0000;
    /** A port that no PC device uses; the trap also checks that the code writing it is ours. */
    static final int TRAP_PORT = 0xeb;

    static final int TRAP_POST = 0xf0;
    static final int TRAP_NO_BOOT = 0xf1;

    private static final int POST = 0xe05b;
    private static final int RESET_VECTOR = 0xfff0;
    private static final int DUMMY_IRET = 0xff53;
    private static final int IRQ_MASTER = 0xff60;
    private static final int IRQ_SLAVE = 0xff68;
    private static final int DISKETTE_PARAMETERS = 0xefc7;
    private static final int SYSTEM_CONFIGURATION = 0xe6f5;

    /** Shapes of the characters: 8, 14 and 16 lines high. The upper half of the small ones lies where INT 1Fh has pointed since the CGA. */
    private static final int FONT_8 = 0xa000;

    private static final int FONT_14 = 0xa800;
    private static final int FONT_16 = 0xb800;

    private static final int PUSH_IMM8 = 0x6a;
    private static final int[] TRAP = {0xe6, TRAP_PORT}; // out %al, $TRAP_PORT
    private static final int IRET = 0xcf;

    private final byte[] image = new byte[SIZE_BYTES];
    private final int[] vectors = new int[256];

    BiosRom() {
        for (int vector = 0; vector < vectors.length; vector++) {
            boolean forPrograms = vector >= 0x60 && vector < 0x68;
            vectors[vector] = forPrograms ? 0 : DUMMY_IRET;
        }
        placeInterruptRoutines();
        placeServices();
        placeReset();
        placeTables();
        placeFonts();
    }

    /** The bytes of the ROM. */
    byte[] image() {
        return image;
    }

    /** Offset in segment F000 where a vector points after power-on; 0 for vectors that stay null. */
    int vectorOffset(int vector) {
        return vectors[vector];
    }

    int disketteParametersOffset() {
        return DISKETTE_PARAMETERS;
    }

    int systemConfigurationOffset() {
        return SYSTEM_CONFIGURATION;
    }

    private void placeInterruptRoutines() {
        put(DUMMY_IRET, IRET);
        put(IRQ_MASTER, 0x50, 0xb0, 0x20, 0xe6, 0x20, 0x58, IRET); // push %ax; EOI to the master; pop; iret
        put(IRQ_SLAVE, 0x50, 0xb0, 0x20, 0xe6, 0xa0, 0xe6, 0x20, 0x58, IRET);
        for (int irq = 2; irq < 8; irq++) {
            vectors[8 + irq] = IRQ_MASTER;
        }
        for (int irq = 8; irq < 16; irq++) {
            vectors[0x70 + irq - 8] = IRQ_SLAVE;
        }
        placeTimerTick();
        placeKeyboardInterrupt();
        placeCoprocessorError();
    }

    /** IRQ 13: take the request back at port F0h, end the interrupt, go on as the 8087's NMI did. */
    private void placeCoprocessorError() {
        vectors[0x75] = 0xff80;
        put(
                0xff80, 0x50, 0x30, 0xc0, 0xe6, 0xf0, // push %ax; xor %al, %al; out %al, $0xf0
                0xb0, 0x20, 0xe6, 0xa0, 0xe6, 0x20, 0x58, // mov $0x20, %al; out to both 8259s; pop %ax
                0xcd, 0x02, IRET); // int $2
    }

    /** IRQ 0: count the tick, give INT 1Ch its turn, end the interrupt. */
    private void placeTimerTick() {
        vectors[0x08] = 0xfea5;
        put(0xfea5, PUSH_IMM8, 0x08, TRAP[0], TRAP[1], 0xcd, 0x1c, 0x50, 0xb0, 0x20, 0xe6, 0x20, 0x58, IRET);
    }

    /** IRQ 1: offer the scan code to INT 15h AH=4Fh, then translate it; CF from the service asks for INT 1Bh (Ctrl-Break). */
    private void placeKeyboardInterrupt() {
        vectors[0x09] = 0xe987;
        put(
                0xe987, 0x50, 0xe4, 0x60, // push %ax; in $0x60, %al
                0xb4, 0x4f, 0xf9, 0xcd, 0x15, // mov $0x4f, %ah; stc; int $0x15
                0x73, 0x08, // jnc done
                PUSH_IMM8, 0x09, TRAP[0], TRAP[1], // the service sees the scan code in AL
                0x73, 0x02, 0xcd, 0x1b, // jnc done; int $0x1b
                0xb0, 0x20, 0xe6, 0x20, 0x58, IRET); // done: EOI
    }

    private void placeServices() {
        service(0x10, 0xf065);
        service(0x11, 0xf84d);
        service(0x12, 0xf841);
        service(0x13, 0xe3fe);
        service(0x14, 0xe739);
        waitingService(0x15, 0xf859, 0x90); // nop: time passes inside the service
        waitingService(0x16, 0xe82e, 0xf4); // hlt until the next interrupt
        service(0x17, 0xefd2);
        service(0x1a, 0xfe6e);
        vectors[0x18] = 0xe800;
        put(0xe800, PUSH_IMM8, TRAP_NO_BOOT, TRAP[0], TRAP[1], 0xfa, 0xf4, 0xeb, 0xfd); // cli; 1: hlt; jmp 1b
        vectors[0x19] = 0xe6f2 - 0x40;
        // The service loads the boot sector and sets the registers; CF means that nothing is bootable.
        put(
                vectors[0x19],
                PUSH_IMM8,
                0x19,
                TRAP[0],
                TRAP[1],
                0x73,
                0x02,
                0xcd,
                0x18,
                0xcb); // jnc 1f; int $0x18; 1: lret
    }

    private void service(int vector, int offset) {
        vectors[vector] = offset;
        put(offset, PUSH_IMM8, vector, TRAP[0], TRAP[1], IRET);
    }

    /** A service that asks to be called again by CF; in between interrupts are on. */
    private void waitingService(int vector, int offset, int pauseInstruction) {
        vectors[vector] = offset;
        put(
                offset,
                PUSH_IMM8,
                vector,
                TRAP[0],
                TRAP[1],
                0x72,
                0x01,
                IRET, // jc again; iret
                0xfb,
                pauseInstruction,
                0xfa,
                0xeb,
                0xf4); // again: sti; pause; cli; jmp to the push
    }

    private void placeReset() {
        put(POST, PUSH_IMM8, TRAP_POST, TRAP[0], TRAP[1], 0xcd, 0x19);
        put(RESET_VECTOR, 0xea, POST & 0xff, POST >> 8, 0x00, SEGMENT >> 8);
        text(0xfff5, "01/01/26");
        put(0xfffe, 0xfc); // model: AT
        text(0xe000, "Bootsmith BIOS");
    }

    /** Offset of the shapes of a height. */
    int fontOffset(int lines) {
        return lines == 8 ? FONT_8 : lines == 14 ? FONT_14 : FONT_16;
    }

    private void placeFonts() {
        for (int lines : new int[] {8, 14, 16}) {
            byte[] shapes = CharacterRom.ofHeight(lines).shapes();
            System.arraycopy(shapes, 0, image, fontOffset(lines), shapes.length);
        }
        vectors[0x1f] = FONT_8 + 128 * 8;
        vectors[0x43] = FONT_16;
    }

    private void placeTables() {
        vectors[0x1e] = DISKETTE_PARAMETERS;
        // Step rate and head times, motor delay, 512-byte sectors, 18 per track, gap, DTL, format gap and fill, settle,
        // motor start.
        put(DISKETTE_PARAMETERS, 0xaf, 0x02, 0x25, 0x02, 0x12, 0x1b, 0xff, 0x6c, 0xf6, 0x0f, 0x08);
        // 8 bytes follow: model FC, submodel 1, revision 0; second 8259, RTC, INT 15h AH=4Fh called, EBDA allocated.
        put(SYSTEM_CONFIGURATION, 0x08, 0x00, 0xfc, 0x01, 0x00, 0x74, 0x00, 0x00, 0x00, 0x00);
    }

    private void put(int offset, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            image[offset + i] = (byte) bytes[i];
        }
    }

    private void text(int offset, String text) {
        byte[] bytes =
                new ByteBuilder().put(text.getBytes(StandardCharsets.US_ASCII)).toByteArray();
        System.arraycopy(bytes, 0, image, offset, bytes.length);
    }
}
