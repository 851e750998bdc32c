package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Boots a kernel as GRUB's {@code multiboot} command does.
 *
 * <pre>
 * header, 4-byte aligned in the first 8 KiB   magic 1badb002  flags  checksum  [header_addr load_addr load_end_addr bss_end_addr entry_addr]
 * entered with   EAX 2badb002  EBX information  CS 10h, others 18h, flat; paging and interrupts off, A20 open
 * </pre>
 *
 * <p>Source: Multiboot Specification 0.6.96. Not provided: drives, configuration table, APM table.
 */
public final class Multiboot1 {
    private static final int SEARCH_BYTES = 8_192;
    private static final int HEADER_MAGIC = 0x1bad_b002;
    private static final long LOADER_MAGIC = 0x2bad_b002L;
    private static final int FLAG_ADDRESSES = 1 << 16;
    /** Bits 2 to 15 that a loader must refuse when it does not know them; 0 page alignment, 1 memory, 2 video. */
    private static final int UNKNOWN_REQUIREMENTS = 0xfff8;

    private static final int INFORMATION_BYTES = 116;
    private static final int HAS_MEMORY = 1;
    private static final int HAS_COMMAND_LINE = 1 << 2;
    private static final int HAS_MODULES = 1 << 3;
    private static final int HAS_SECTIONS = 1 << 5;
    private static final int HAS_MEMORY_MAP = 1 << 6;
    private static final int HAS_LOADER_NAME = 1 << 9;
    private static final int HAS_FRAMEBUFFER = 1 << 12;

    private final PhysicalMemory memory;
    private final EntryState entryState;
    /** Address of the structure that EBX points at; each load chooses it. */
    private long information;

    public Multiboot1(Cpu cpu, PhysicalMemory memory) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
    }

    /** Finds the header; empty when the file has none. */
    public static OptionalInt findHeader(ByteView file) {
        for (int offset = 0; offset + 12 <= Math.min(SEARCH_BYTES, file.size()); offset += 4) {
            if (file.get32(offset) == HEADER_MAGIC
                    && file.get32(offset) + file.get32(offset + 4) + file.get32(offset + 8) == 0) {
                return OptionalInt.of(offset);
            }
        }
        return OptionalInt.empty();
    }

    /** The pieces that the address fields of the header name; empty when the header has no such fields or they contradict each other. */
    public static Optional<KernelImage> byAddressFields(ByteView file, int header) {
        boolean given = file.has(header, 32) && (file.get32(header + 4) & FLAG_ADDRESSES) != 0;
        if (!given) {
            return Optional.empty();
        }
        long headerAddress = file.getUnsigned32(header + 12);
        long loadAddress = file.getUnsigned32(header + 16);
        long loadEnd = file.getUnsigned32(header + 20);
        long bssEnd = file.getUnsigned32(header + 24);
        return FlatKernel.of(
                file,
                header,
                new FlatKernel.Fields(headerAddress, loadAddress, loadEnd, bssEnd),
                file.getUnsigned32(header + 28));
    }

    /** Loads everything and sets the registers; the firmware has initialised the machine. */
    public LoadOutcome load(
            ByteView file, KernelImage kernel, List<BootModule> modules, String commandLine, GdtHandoff handoff) {
        OptionalInt header = findHeader(file);
        if (header.isEmpty()) {
            return LoadOutcome.BAD_HEADER;
        }
        if ((file.get32(header.getAsInt() + 4) & UNKNOWN_REQUIREMENTS) != 0) {
            return LoadOutcome.UNKNOWN_REQUEST;
        }
        KernelImage image = byAddressFields(file, header.getAsInt()).orElse(kernel);
        OptionalLong place = InformationPlace.beside(image);
        ModuleLoader loader = new ModuleLoader(memory);
        if (place.isEmpty() || !loader.fits(image.end(), modules) || !image.loadInto(memory)) {
            return LoadOutcome.DOES_NOT_FIT;
        }
        information = place.getAsLong();
        writeInformation(loader.load(image.end(), modules), commandLine, image.sections());
        entryState.clearRegisters(0);
        CpuState state = entryState.protected32ForGrub(image.entry(), handoff);
        state.gpr[BiosCall.AX] = LOADER_MAGIC;
        state.gpr[BiosCall.BX] = information;
        return LoadOutcome.READY;
    }

    private void writeInformation(
            List<ModuleLoader.Placed> modules, String commandLine, KernelImage.SectionTable sections) {
        memory.load(information, new byte[INFORMATION_BYTES]);
        LowMemoryWriter tables = new LowMemoryWriter(memory, information + INFORMATION_BYTES);
        int flags = HAS_MEMORY | HAS_COMMAND_LINE | HAS_MEMORY_MAP | HAS_LOADER_NAME | HAS_FRAMEBUFFER;
        put32(4, E820Map.BASE_MEMORY_END >> 10);
        put32(8, memory.ramBytes() - 0x10_0000L >> 10);
        put32(16, tables.string(commandLine));
        put32(64, tables.string("Bootsmith"));
        if (!modules.isEmpty()) {
            flags |= HAS_MODULES;
            put32(20, modules.size());
            put32(24, writeModules(modules, tables));
        }
        if (sections.count() > 0) {
            flags |= HAS_SECTIONS;
            put32(28, sections.count());
            put32(32, sections.entryBytes());
            tables.align(8);
            put32(36, tables.position());
            put32(40, sections.nameIndex());
            tables.bytes(sections.headers().toByteArray());
        }
        tables.align(4);
        long map = tables.position();
        for (E820Map.Entry entry : E820Map.ofMemory(memory.ramBytes()).entries()) {
            tables.put(4, 20); // size of the rest of this entry
            tables.put(8, entry.base());
            tables.put(8, entry.lengthBytes());
            tables.put(4, entry.type().number());
        }
        put32(44, tables.position() - map);
        put32(48, map);
        writeTextFramebuffer();
        put32(0, flags);
    }

    private long writeModules(List<ModuleLoader.Placed> modules, LowMemoryWriter tables) {
        long[] names = modules.stream()
                .mapToLong(module -> tables.string(module.commandLine()))
                .toArray();
        tables.align(4);
        long list = tables.position();
        for (int i = 0; i < names.length; i++) {
            tables.put(4, modules.get(i).start());
            tables.put(4, modules.get(i).end());
            tables.put(4, names[i]);
            tables.put(4, 0);
        }
        return list;
    }

    /** Framebuffer type 2: EGA text. */
    private void writeTextFramebuffer() {
        put32(88, 0xb_8000);
        put32(96, 160);
        put32(100, 80);
        put32(104, 25);
        memory.write(information + 108, 1, 16);
        memory.write(information + 109, 1, 2);
    }

    private void put32(int offset, long value) {
        memory.write(information + offset, 4, value);
    }
}
