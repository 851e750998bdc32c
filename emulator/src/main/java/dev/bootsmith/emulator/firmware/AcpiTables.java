package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.Hpet;
import dev.bootsmith.emulator.device.IoApic;
import dev.bootsmith.emulator.device.LocalApic;
import dev.bootsmith.emulator.device.PowerManagement;

/**
 * The ACPI tables: RSDP, RSDT, XSDT, FADT, DSDT, MADT, HPET; the FACS lies in the extended BIOS data area, because it is written.
 *
 * <p>Source: ACPI specification 6.4, chapter 5; IA-PC HPET specification 3.2.4.
 */
final class AcpiTables {
    private static final int HEADER_BYTES = 36;
    private static final int FADT_BYTES = 244;
    private static final String OEM = "BTSMTH";
    private static final int SCI = 9;

    private final TableArea area;
    private final BoardDescription board;
    private final int facs;

    AcpiTables(TableArea area, BoardDescription board, int facs) {
        this.area = area;
        this.board = board;
        this.facs = facs;
    }

    /** Places all tables and returns the address of the RSDP. */
    int place() {
        int dsdt = area.place(table("DSDT", 2, differentiatedDescription()), 16);
        int fadt = area.place(fixedDescription(dsdt), 16);
        int madt = area.place(table("APIC", 3, interruptControllers()), 16);
        int hpet = area.place(table("HPET", 1, eventTimer()), 16);
        int[] listed = {fadt, madt, hpet};
        ByteBuilder short32 = new ByteBuilder();
        ByteBuilder long64 = new ByteBuilder();
        for (int address : listed) {
            short32.put32(address);
            long64.put64(address);
        }
        int rsdt = area.place(table("RSDT", 1, short32.toByteArray()), 16);
        int xsdt = area.place(table("XSDT", 1, long64.toByteArray()), 16);
        byte[] pointer = new byte[36];
        TableArea.text(pointer, 0, "RSD PTR ");
        TableArea.text(pointer, 9, OEM);
        pointer[15] = 2;
        TableArea.put(pointer, 16, 4, rsdt);
        TableArea.put(pointer, 20, 4, pointer.length);
        TableArea.put(pointer, 24, 8, xsdt);
        TableArea.sum(pointer, 8, 0, 20);
        TableArea.sum(pointer, 32, 0, pointer.length);
        return area.place(pointer, 16);
    }

    /** The FACS, to be copied to its place. */
    static byte[] facs() {
        byte[] facs = new byte[64];
        TableArea.text(facs, 0, "FACS");
        TableArea.put(facs, 4, 4, facs.length);
        facs[32] = 1;
        return facs;
    }

    private static byte[] table(String signature, int revision, byte[] body) {
        byte[] table = new byte[HEADER_BYTES + body.length];
        TableArea.text(table, 0, signature);
        TableArea.put(table, 4, 4, table.length);
        table[8] = (byte) revision;
        TableArea.text(table, 10, OEM);
        TableArea.text(table, 16, "BOOTSMTH");
        TableArea.put(table, 24, 4, 1);
        TableArea.text(table, 28, "BTSM");
        TableArea.put(table, 32, 4, 1);
        System.arraycopy(body, 0, table, HEADER_BYTES, body.length);
        TableArea.sum(table, 9, 0, table.length);
        return table;
    }

    private byte[] fixedDescription(int dsdt) {
        byte[] fadt = table("FACP", 3, new byte[FADT_BYTES - HEADER_BYTES]);
        TableArea.put(fadt, 36, 4, facs);
        TableArea.put(fadt, 40, 4, dsdt);
        TableArea.put(fadt, 46, 2, SCI);
        TableArea.put(fadt, 56, 4, PowerManagement.BASE);
        TableArea.put(fadt, 64, 4, PowerManagement.BASE + 4);
        TableArea.put(fadt, 76, 4, PowerManagement.BASE + 8);
        fadt[88] = 4; // event block
        fadt[89] = 2; // control block
        fadt[91] = 4; // timer
        TableArea.put(fadt, 96, 2, 0xfff); // C2 and C3 are not offered
        TableArea.put(fadt, 98, 2, 0xfff);
        fadt[108] = 0x32; // CMOS register of the century
        TableArea.put(fadt, 109, 2, 0x0003); // legacy devices, 8042
        // WBINVD works; C1; no power or sleep buttons; reset register.
        TableArea.put(fadt, 112, 4, 1 | 1 << 2 | 1 << 4 | 1 << 5 | 1 << 10);
        address(fadt, 116, 8, 0xcf9);
        fadt[128] = 6; // value that resets
        TableArea.put(fadt, 132, 8, facs);
        TableArea.put(fadt, 140, 8, dsdt);
        address(fadt, 148, 32, PowerManagement.BASE);
        address(fadt, 172, 16, PowerManagement.BASE + 4);
        address(fadt, 208, 32, PowerManagement.BASE + 8);
        TableArea.sum(fadt, 9, 0, fadt.length);
        return fadt;
    }

    /** A generic address in I/O space. */
    private static void address(byte[] table, int offset, int bits, int port) {
        table[offset] = 1;
        table[offset + 1] = (byte) bits;
        TableArea.put(table, offset + 4, 8, port);
    }

    private byte[] interruptControllers() {
        ByteBuilder out = new ByteBuilder();
        out.put32((int) LocalApic.BASE).put32(1); // dual 8259s are there too
        for (int i = 0; i < board.processors(); i++) {
            out.put8(0).put8(8).put8(i).put8(i).put32(1);
        }
        out.put8(1)
                .put8(12)
                .put8(board.ioApicId())
                .put8(0)
                .put32((int) IoApic.BASE)
                .put32(0);
        override(out, 0, 2, 0); // the timer is on input 2
        override(out, SCI, SCI, 0x0d); // active high, level
        out.put8(4).put8(6).put8(0xff).put16(0).put8(1); // NMI at LINT1 of all
        return out.toByteArray();
    }

    private static void override(ByteBuilder out, int irq, int input, int flags) {
        out.put8(2).put8(10).put8(0).put8(irq).put32(input).put16(flags);
    }

    private static byte[] eventTimer() {
        ByteBuilder out = new ByteBuilder();
        out.put32(0x8086_a201); // the capabilities' low half
        out.put8(0).put8(64).put8(0).put8(0).put64(Hpet.BASE);
        out.put8(0).put16(0x80).put8(0);
        return out.toByteArray();
    }

    /** Power-off, the PCI root with its windows and interrupt routing, and the ISA devices that cannot be probed. */
    private static byte[] differentiatedDescription() {
        AmlBuilder isa = new AmlBuilder()
                .name("_ADR", 0x1_0000)
                .device("RTC", device("PNP0B00", new AmlBuilder().io(0x70, 2).irq(8)))
                .device(
                        "KBD",
                        device(
                                "PNP0303",
                                new AmlBuilder().io(0x60, 1).io(0x64, 1).irq(1)))
                .device("MOU", device("PNP0F13", new AmlBuilder().irq(12)))
                .device("COM1", device("PNP0501", new AmlBuilder().io(0x3f8, 8).irq(4)));
        AmlBuilder windows = new AmlBuilder()
                .allBuses()
                .io(0xcf8, 8)
                .portWindow(0x0000, 0x0cf7)
                .portWindow(0x0d00, 0xffff)
                .memoryWindow(0xa_0000, 0xb_ffff)
                .memoryWindow(0xc000_0000L, 0xfebf_ffffL);
        AmlBuilder root = new AmlBuilder()
                .eisaId("_HID", "PNP0A03")
                .name("_ADR", 0)
                .name("_UID", 0)
                .resources("_CRS", windows)
                .packages("_PRT", routing())
                .device("ISA", isa);
        AmlBuilder timer = new AmlBuilder()
                .eisaId("_HID", "PNP0103")
                .name("_UID", 0)
                .resources("_CRS", new AmlBuilder().fixedMemory(Hpet.BASE, Hpet.SIZE_BYTES));
        AmlBuilder system = new AmlBuilder().device("PCI0", root).device("HPET", timer);
        return new AmlBuilder()
                .packageOf("_S5", 0, 0, 0, 0)
                .scope("\\_SB", system)
                .bytes();
    }

    private static AmlBuilder device(String id, AmlBuilder resources) {
        return new AmlBuilder().eisaId("_HID", id).resources("_CRS", resources);
    }

    /** Slot s, pin p is wired to input 16 + (s + p) mod 4 of the I/O APIC. */
    private static long[][] routing() {
        long[][] rows = new long[4 * 8][];
        for (int slot = 0; slot < 8; slot++) {
            for (int pin = 0; pin < 4; pin++) {
                rows[4 * slot + pin] = new long[] {(long) slot << 16 | 0xffff, pin, 0, 16 + (slot + pin) % 4};
            }
        }
        return rows;
    }
}
