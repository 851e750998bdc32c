package dev.bootsmith.cli.machine;

import dev.bootsmith.cli.machine.KernelSymbols.Placement;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the names and lines of the programs on a finished image. A disk says nothing about them, but the files it was made
 * of often lie beside it: the debug file that {@code ld --oformat binary} writes, or the executable that {@code objcopy -O
 * binary} flattened, there or in a folder below. A file counts only if the bytes that it loads are found on the image, at the beginning of a sector.
 *
 * <p>What tools write into a boot sector afterwards does not matter: the parameters of a FAT file system and the partition
 * table.
 */
public final class ImageSymbols {
    /** How many ELF files are looked at in a folder and those below it, among how many files, and how deep. */
    private static final int MAX_FILES = 256;

    private static final int MAX_ENTRIES = 4096;
    private static final int MAX_DEPTH = 4;
    private static final long MAX_FILE_BYTES = 64L << 20;
    private static final long MAX_OBJECT_BYTES = 64L << 10;
    /** Fewer bytes are found anywhere. */
    private static final int MIN_BYTES = 16;

    private static final long BOOT_ADDRESS = 0x7c00;
    private static final long MAX_SEARCHED_BYTES = 256L << 20;
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    private static final int WINDOW_BYTES = 1 << 20;
    private static final int HEADER_BYTES = 20;
    private static final int FAT_PARAMETERS_START = 3;
    private static final int FAT_PARAMETERS_END = 62;
    private static final int PARTITION_TABLE_START = 440;
    private static final int PARTITION_TABLE_END = 510;

    private final Storage disk;
    private final List<Candidate> open = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    private ImageSymbols(Storage disk) {
        this.disk = disk;
    }

    /** Bytes that a program has at an offset of its flat image. */
    private record Piece(long offset, ByteView bytes) {}

    private record Candidate(Path file, RawElf elf, List<Piece> pieces, Placement placement) {
        byte firstByte() {
            return (byte) pieces.get(0).bytes().get8(0);
        }

        long sizeBytes() {
            return pieces.stream().mapToLong(piece -> piece.bytes().size()).sum();
        }
    }

    private record Found(long offset, Candidate program) {}

    /**
     * Returns what the files beside an image tell about it.
     *
     * @param image the image's file
     * @param disk its contents
     */
    public static SymbolMap of(Path image, Storage disk) throws IOException {
        ImageSymbols search = new ImageSymbols(disk);
        Path folder = image.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            search.collect(folder, image);
        }
        Path here = Path.of("").toAbsolutePath();
        if (!here.equals(folder)) {
            search.collect(here, image);
        }
        search.search();
        return search.symbols();
    }

    /** Looks at the files of a folder and of those below it; where there are very many, at the first ones. */
    private void collect(Path folder, Path image) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), MAX_DEPTH, new SimpleFileVisitor<>() {
            private int entries;

            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                String name = String.valueOf(inner.getFileName());
                return name.startsWith(".") && !inner.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                entries++;
                if (attributes.isRegularFile() && !file.equals(image) && isElf(file, attributes.size())) {
                    files.add(file);
                }
                return entries < MAX_ENTRIES && files.size() < MAX_FILES
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // what this user may not read is no help
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        for (Path file : files) {
            // What is damaged, or is not there any more, is no help; it is nobody's input.
            RawElf.read(file.toString(), Files.readAllBytes(file), new DiagnosticList())
                    .ifPresent(elf -> addCandidates(file, elf));
        }
    }

    private static boolean isElf(Path file, long size) throws IOException {
        if (size > MAX_FILE_BYTES || size < HEADER_BYTES || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER_BYTES);
            boolean linked = head.length == HEADER_BYTES
                    && (head[16] == ObjectType.EXECUTABLE.number() || head[16] == ObjectType.SHARED.number());
            boolean small = head.length == HEADER_BYTES
                    && head[16] == ObjectType.RELOCATABLE.number()
                    && size <= MAX_OBJECT_BYTES;
            return ElfHeaders.isElf(head) && (linked || small);
        }
    }

    /** A program may lie on the disk flattened, wholly or only its code, or as the file that it is. */
    private void addCandidates(Path file, RawElf elf) {
        if (elf.isRelocatable()) {
            // An object that was flattened without linking: a boot sector that is the same at every address.
            for (RawSection section : elf.sections()) {
                if (section.has(SectionFlag.EXECINSTR) && section.size() >= MIN_BYTES) {
                    List<Piece> code = List.of(new Piece(0, section.contents()));
                    open.add(new Candidate(file, elf, code, new Placement(section.index(), BOOT_ADDRESS)));
                }
            }
            return;
        }
        Predicate<RawSection> loaded =
                section -> section.has(SectionFlag.ALLOC) && !section.isNobits() && section.size() > 0;
        List<Piece> all = pieces(elf, loaded);
        List<Piece> code = pieces(elf, loaded.and(section -> section.has(SectionFlag.EXECINSTR)));
        add(new Candidate(file, elf, all, Placement.LINKED));
        if (code.size() < all.size()) {
            add(new Candidate(file, elf, code, Placement.LINKED));
        }
        add(new Candidate(file, elf, List.of(new Piece(0, elf.headers().view())), Placement.LINKED));
    }

    private void add(Candidate candidate) {
        if (candidate.sizeBytes() >= MIN_BYTES) {
            open.add(candidate);
        }
    }

    private static List<Piece> pieces(RawElf elf, Predicate<RawSection> wanted) {
        List<Piece> pieces = new ArrayList<>();
        for (RawSection section : elf.sections()) {
            if (wanted.test(section)) {
                pieces.add(new Piece(loadAddress(elf, section), section.contents()));
            }
        }
        pieces.sort(Comparator.comparing(Piece::offset, Long::compareUnsigned));
        if (pieces.isEmpty()) {
            return List.of();
        }
        long base = pieces.get(0).offset();
        return pieces.stream()
                .map(piece -> new Piece(piece.offset() - base, piece.bytes()))
                .toList();
    }

    private static long loadAddress(RawElf elf, RawSection section) {
        for (ProgramHeader header : elf.headers().programHeaders()) {
            boolean inside = header.type() == ProgramHeader.LOAD
                    && Long.compareUnsigned(section.address(), header.virtualAddress()) >= 0
                    && Long.compareUnsigned(section.address() - header.virtualAddress(), header.memorySize()) < 0;
            if (inside) {
                return section.address() - header.virtualAddress() + header.physicalAddress();
            }
        }
        return section.address();
    }

    private void search() throws IOException {
        long end = Math.min(disk.sizeBytes(), MAX_SEARCHED_BYTES);
        byte[] window = new byte[WINDOW_BYTES];
        for (long at = 0; at < end && !open.isEmpty(); at += WINDOW_BYTES) {
            if (disk.nextData(at) >= at + WINDOW_BYTES) {
                continue;
            }
            int length = (int) Math.min(WINDOW_BYTES, end - at);
            disk.read(at, window, 0, length);
            for (int sector = 0; sector < length; sector += SECTOR_BYTES) {
                for (Candidate candidate : List.copyOf(open)) {
                    boolean possible = window[sector] == candidate.firstByte()
                            && (at + sector == 0 || !candidate.elf().isRelocatable());
                    if (possible && isAt(candidate, at + sector)) {
                        found.add(new Found(at + sector, candidate));
                        // Its other form is not looked for any more, either.
                        open.removeIf(other -> other.file().equals(candidate.file()));
                    }
                }
            }
        }
    }

    private boolean isAt(Candidate candidate, long offset) throws IOException {
        for (Piece piece : candidate.pieces()) {
            long start = offset + piece.offset();
            int size = piece.bytes().size();
            if (piece.offset() < 0 || start < 0 || start > disk.sizeBytes() - size) {
                return false;
            }
            byte[] there = disk.read(start, size);
            for (int i = 0; i < size; i++) {
                if (there[i] != (byte) piece.bytes().get8(i) && !isPatched(piece.offset() + i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPatched(long offset) {
        return offset >= FAT_PARAMETERS_START && offset < FAT_PARAMETERS_END
                || offset >= PARTITION_TABLE_START && offset < PARTITION_TABLE_END;
    }

    /** Of two programs that were linked for one address, the one that comes first on the image is known there. */
    private SymbolMap symbols() {
        SymbolMap.Builder builder = SymbolMap.builder();
        found.sort(Comparator.comparingLong(Found::offset));
        // The first name of an address stays, but the last line does.
        for (int i = 0; i < found.size(); i++) {
            Candidate first = found.get(i).program();
            KernelSymbols.addNames(first.elf(), first.placement(), builder);
            Candidate last = found.get(found.size() - 1 - i).program();
            KernelSymbols.addLines(last.elf(), last.file(), last.placement(), builder);
        }
        return builder.build();
    }
}
