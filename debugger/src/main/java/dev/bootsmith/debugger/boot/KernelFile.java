package dev.bootsmith.debugger.boot;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.firmware.BootModule;
import dev.bootsmith.emulator.firmware.GdtHandoff;
import dev.bootsmith.emulator.firmware.KernelImage;
import dev.bootsmith.emulator.firmware.LinuxBootProtocol;
import dev.bootsmith.emulator.firmware.Multiboot1;
import dev.bootsmith.emulator.firmware.Multiboot2;
import dev.bootsmith.emulator.firmware.PvhBoot;
import dev.bootsmith.emulator.machine.BootEntry;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ProgramHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A kernel file: which boot protocols it offers, and the entry for one of them.
 *
 * <p>Offered, in this order of preference: the Linux protocol of an image with setup code; multiboot 2 and 1 of any file with such a header; PVH of an ELF
 * file with its note; the plain entry point of an ELF file.
 */
public final class KernelFile {
    private static final int HDRS = 0x5372_6448;
    private static final int NOTE_HEADER_BYTES = 12;

    private final ByteView file;
    private final Optional<ElfHeaders> elf;

    private KernelFile(ByteView file, Optional<ElfHeaders> elf) {
        this.file = file;
        this.elf = elf;
    }

    /** Protocols by which a kernel can be entered. */
    public enum Protocol {
        LINUX,
        MULTIBOOT2,
        MULTIBOOT1,
        PVH,
        PLAIN
    }

    /**
     * What goes with the kernel.
     *
     * @param modules the first one is the initial ramdisk of Linux
     * @param linuxPath for {@link Protocol#LINUX}
     * @param handoff what GDTR holds when a 32-bit entry is reached
     */
    public record Load(
            List<BootModule> modules, String commandLine, LinuxBootProtocol.Path linuxPath, GdtHandoff handoff) {
        public Load {
            modules = List.copyOf(modules);
        }
    }

    /** Reads a file; damage to ELF headers is reported, and then nothing is returned. */
    public static Optional<KernelFile> read(String name, byte[] bytes, DiagnosticSink sink) {
        ByteView view = ByteView.of(bytes);
        if (!ElfHeaders.isElf(bytes)) {
            return Optional.of(new KernelFile(view, Optional.empty()));
        }
        return ElfHeaders.read(name, bytes, sink).map(headers -> new KernelFile(view, Optional.of(headers)));
    }

    /** The protocols this file offers, the preferred one first; empty for a file that is no kernel. */
    public List<Protocol> protocols() {
        List<Protocol> offered = new ArrayList<>();
        if (file.has(0x202, 4) && file.get32(0x202) == HDRS && file.get16(0x1fe) == 0xaa55) {
            offered.add(Protocol.LINUX);
        }
        if (Multiboot2.findHeader(file).isPresent() && (elf.isPresent() || hasPieces())) {
            offered.add(Protocol.MULTIBOOT2);
        }
        OptionalInt header = Multiboot1.findHeader(file);
        if (header.isPresent()
                && (elf.isPresent()
                        || Multiboot1.byAddressFields(file, header.getAsInt()).isPresent())) {
            offered.add(Protocol.MULTIBOOT1);
        }
        if (pvhEntry() >= 0) {
            offered.add(Protocol.PVH);
        }
        if (elf.isPresent() && hasPieces()) {
            offered.add(Protocol.PLAIN);
        }
        return offered;
    }

    private boolean hasPieces() {
        return elf.isPresent()
                && elf.get().programHeaders().stream().anyMatch(header -> header.type() == ProgramHeader.LOAD);
    }

    /** The entry for one of {@link #protocols()}. */
    public BootEntry entry(Protocol protocol, Load load) {
        return switch (protocol) {
            case LINUX ->
                new BootEntry.Linux(
                        file,
                        load.modules.isEmpty()
                                ? ByteView.of(new byte[0])
                                : load.modules.get(0).contents(),
                        load.commandLine,
                        load.linuxPath,
                        load.handoff);
            case MULTIBOOT1 -> kernel(BootEntry.Protocol.MULTIBOOT1, physicalEntry(), load);
            case MULTIBOOT2 -> kernel(BootEntry.Protocol.MULTIBOOT2, physicalEntry(), load);
            case PVH -> kernel(BootEntry.Protocol.PVH, pvhEntry(), load);
            case PLAIN -> kernel(BootEntry.Protocol.PLAIN, physicalEntry(), load);
        };
    }

    private BootEntry kernel(BootEntry.Protocol protocol, long entry, Load load) {
        return new BootEntry.Kernel(file, image(entry), load.modules, load.commandLine, protocol, load.handoff);
    }

    private KernelImage image(long entry) {
        if (elf.isEmpty()) {
            return new KernelImage(32, entry, List.of(), KernelImage.SectionTable.NONE);
        }
        ElfHeaders headers = elf.get();
        List<KernelImage.Segment> segments = new ArrayList<>();
        for (ProgramHeader header : headers.programHeaders()) {
            if (header.type() == ProgramHeader.LOAD && header.memorySize() > 0) {
                segments.add(new KernelImage.Segment(
                        header.physicalAddress(), file.slice(header.offset(), header.fileSize()), header.memorySize()));
            }
        }
        int bits = headers.elfClass() == ElfClass.ELF64 ? 64 : 32;
        return new KernelImage(bits, entry, segments, sectionTable(headers));
    }

    private KernelImage.SectionTable sectionTable(ElfHeaders headers) {
        int entryBytes = headers.elfClass() == ElfClass.ELF64 ? 64 : 40;
        long length = (long) headers.sections().size() * entryBytes;
        boolean inside = length > 0 && file.has(headers.sectionHeaderOffset(), length);
        return inside
                ? new KernelImage.SectionTable(
                        file.slice(headers.sectionHeaderOffset(), length), entryBytes, headers.nameTableIndex())
                : KernelImage.SectionTable.NONE;
    }

    /** e_entry as a physical address: kernels linked high give a virtual one, which the segment around it translates, as GRUB does. */
    private long physicalEntry() {
        if (elf.isEmpty()) {
            return 0;
        }
        long entry = elf.get().entry();
        for (ProgramHeader header : elf.get().programHeaders()) {
            long offset = entry - header.virtualAddress();
            boolean around = Long.compareUnsigned(offset, header.memorySize()) < 0;
            if (header.type() == ProgramHeader.LOAD && around) {
                return header.physicalAddress() + offset;
            }
        }
        return entry;
    }

    /** The address in the Xen note, -1 if there is none. */
    private long pvhEntry() {
        if (elf.isEmpty()) {
            return -1;
        }
        for (ProgramHeader header : elf.get().programHeaders()) {
            if (header.type() == ProgramHeader.NOTE && file.has(header.offset(), header.fileSize())) {
                long entry = pvhNote(file.slice(header.offset(), header.fileSize()));
                if (entry >= 0) {
                    return entry;
                }
            }
        }
        return -1;
    }

    private static long pvhNote(ByteView notes) {
        long at = 0;
        while (notes.has(at, NOTE_HEADER_BYTES)) {
            long nameBytes = notes.getUnsigned32(at);
            long descriptorBytes = notes.getUnsigned32(at + 4);
            long name = at + NOTE_HEADER_BYTES;
            long descriptor = name + (nameBytes + 3 & -4L);
            boolean complete = notes.has(descriptor, descriptorBytes);
            if (complete
                    && notes.get32(at + 8) == PvhBoot.NOTE_TYPE
                    && nameBytes == 4
                    && notes.zeroTerminated(name).equals("Xen")
                    && descriptorBytes >= 4) {
                return descriptorBytes >= 8 ? notes.get64(descriptor) : notes.getUnsigned32(descriptor);
            }
            at = descriptor + (descriptorBytes + 3 & -4L);
        }
        return -1;
    }
}
