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
 * Boots a kernel as GRUB's {@code multiboot2} command does on a BIOS machine.
 *
 * <pre>
 * header, 8-byte aligned in the first 32 KiB   magic e85250d6  architecture 0  length  checksum  tags (type, flags, size)
 * entered with   EAX 36d76289  EBX information (at 10000h)  CS 10h, others 18h, flat; paging and interrupts off, A20 open
 * </pre>
 *
 * <p>Source: Multiboot2 Specification 2.0. Not provided: relocation, EFI, APM, network; a header that requires them is refused.
 */
public final class Multiboot2 {
    private static final int SEARCH_BYTES = 32_768;
    private static final int HEADER_MAGIC = 0xe852_50d6;
    private static final long LOADER_MAGIC = 0x36d7_6289L;
    private static final int OPTIONAL = 1;

    private static final int HEADER_END = 0;
    private static final int HEADER_INFORMATION_REQUEST = 1;
    private static final int HEADER_ADDRESSES = 2;
    private static final int HEADER_ENTRY = 3;
    private static final int HEADER_CONSOLE = 4;
    private static final int HEADER_FRAMEBUFFER = 5;
    private static final int HEADER_MODULE_ALIGN = 6;
    private static final int HEADER_RELOCATABLE = 10;

    private final PhysicalMemory memory;
    private final EntryState entryState;

    public Multiboot2(Cpu cpu, PhysicalMemory memory) {
        this.memory = memory;
        this.entryState = new EntryState(cpu, memory);
    }

    /** Finds the header; empty when the file has none. */
    public static OptionalInt findHeader(ByteView file) {
        for (int offset = 0; offset + 16 <= Math.min(SEARCH_BYTES, file.size()); offset += 8) {
            int sum = file.get32(offset) + file.get32(offset + 4) + file.get32(offset + 8) + file.get32(offset + 12);
            if (file.get32(offset) == HEADER_MAGIC && sum == 0) {
                return OptionalInt.of(offset);
            }
        }
        return OptionalInt.empty();
    }

    /** Loads everything and sets the registers; the firmware has initialised the machine. */
    public LoadOutcome load(
            ByteView file,
            KernelImage kernel,
            List<BootModule> modules,
            String commandLine,
            GdtHandoff handoff,
            long rsdp) {
        OptionalInt header = findHeader(file);
        if (header.isEmpty() || file.get32(header.getAsInt() + 4) != 0) {
            return LoadOutcome.BAD_HEADER;
        }
        Optional<KernelImage> wanted = readTags(file, header.getAsInt(), kernel);
        if (wanted.isEmpty()) {
            return LoadOutcome.UNKNOWN_REQUEST;
        }
        KernelImage image = wanted.get();
        OptionalLong information = InformationPlace.beside(image);
        ModuleLoader loader = new ModuleLoader(memory);
        if (information.isEmpty() || !loader.fits(image.end(), modules) || !image.loadInto(memory)) {
            return LoadOutcome.DOES_NOT_FIT;
        }
        writeInformation(
                information.getAsLong(), loader.load(image.end(), modules), commandLine, image.sections(), rsdp);
        entryState.clearRegisters(0);
        CpuState state = entryState.protected32ForGrub(image.entry(), handoff);
        state.gpr[BiosCall.AX] = LOADER_MAGIC;
        state.gpr[BiosCall.BX] = information.getAsLong();
        return LoadOutcome.READY;
    }

    /** The kernel as the tags of the header want it; empty if one asks for what is not provided. */
    private static Optional<KernelImage> readTags(ByteView file, int header, KernelImage kernel) {
        long end = header + file.getUnsigned32(header + 8);
        KernelImage image = kernel;
        long entry = -1;
        long at = header + 16L;
        while (at + 8 <= Math.min(end, file.size()) && file.get16(at) != HEADER_END) {
            long size = file.getUnsigned32(at + 4);
            switch (file.get16(at)) {
                case HEADER_ADDRESSES -> {
                    FlatKernel.Fields fields = new FlatKernel.Fields(
                            file.getUnsigned32(at + 8),
                            file.getUnsigned32(at + 12),
                            file.getUnsigned32(at + 16),
                            file.getUnsigned32(at + 20));
                    image = FlatKernel.of(file, header, fields, image.entry()).orElse(image);
                }
                case HEADER_ENTRY -> entry = file.getUnsigned32(at + 8);
                case HEADER_INFORMATION_REQUEST,
                        HEADER_CONSOLE,
                        HEADER_FRAMEBUFFER,
                        HEADER_MODULE_ALIGN,
                        HEADER_RELOCATABLE -> {
                    // All information there is comes anyway; the screen is text; modules are page-aligned; the image
                    // goes where it is linked.
                }
                default -> {
                    if ((file.get16(at + 2) & OPTIONAL) == 0 && file.get16(at) > HEADER_RELOCATABLE) {
                        return Optional.empty();
                    }
                }
            }
            at = at + Math.max(8, size) + 7 & -8L;
        }
        return Optional.of(
                entry < 0 ? image : new KernelImage(image.bits(), entry, image.segments(), image.sections()));
    }

    // ---- information ----

    private void writeInformation(
            long information,
            List<ModuleLoader.Placed> modules,
            String commandLine,
            KernelImage.SectionTable sections,
            long rsdp) {
        LowMemoryWriter out = new LowMemoryWriter(memory, information);
        out.put(8, 0); // total size, later; reserved
        tag(out, 1, () -> out.string(commandLine));
        tag(out, 2, () -> out.string("Bootsmith"));
        for (ModuleLoader.Placed module : modules) {
            tag(out, 3, () -> {
                out.put(4, module.start());
                out.put(4, module.end());
                out.string(module.commandLine());
            });
        }
        tag(out, 4, () -> {
            out.put(4, E820Map.BASE_MEMORY_END >> 10);
            out.put(4, memory.ramBytes() - 0x10_0000L >> 10);
        });
        tag(out, 6, () -> writeMemoryMap(out));
        tag(out, 8, () -> writeTextFramebuffer(out));
        if (sections.count() > 0) {
            tag(out, 9, () -> {
                out.put(4, sections.count());
                out.put(4, sections.entryBytes());
                out.put(4, sections.nameIndex());
                out.bytes(sections.headers().toByteArray());
            });
        }
        if (rsdp != 0) {
            byte[] pointer = new byte[36];
            memory.copyOut(rsdp, pointer, 0, pointer.length);
            boolean version2 = pointer[15] >= 2;
            tag(out, version2 ? 15 : 14, () -> out.bytes(java.util.Arrays.copyOf(pointer, version2 ? 36 : 20)));
        }
        tag(out, 0, () -> {});
        out.patch32(information, out.position() - information);
    }

    private void tag(LowMemoryWriter out, int type, Runnable contents) {
        out.align(8);
        long start = out.position();
        out.put(4, type);
        out.put(4, 0);
        contents.run();
        out.patch32(start + 4, out.position() - start);
    }

    private void writeMemoryMap(LowMemoryWriter out) {
        out.put(4, 24); // bytes per entry
        out.put(4, 0); // version
        for (E820Map.Entry entry : E820Map.ofMemory(memory.ramBytes()).entries()) {
            out.put(8, entry.base());
            out.put(8, entry.lengthBytes());
            out.put(4, entry.type().number());
            out.put(4, 0);
        }
    }

    /** Framebuffer type 2: EGA text, pitch in bytes, size in characters. */
    private static void writeTextFramebuffer(LowMemoryWriter out) {
        out.put(8, 0xb_8000);
        out.put(4, 160);
        out.put(4, 80);
        out.put(4, 25);
        out.put(1, 16);
        out.put(1, 2);
        out.put(2, 0);
    }
}
