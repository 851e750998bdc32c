package dev.bootsmith.cli.machine;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names and lines of the programs on a finished image. A disk says nothing about them, but the files it was made
 * of often lie beside it: the debug file that {@code ld --oformat binary} writes, or the executable that {@code objcopy -O
 * binary} flattened. A file counts only if the bytes that it loads are found on the image, at the beginning of a sector.
 *
 * <p>What tools write into a boot sector afterwards does not matter: the parameters of a FAT file system and the partition
 * table.
 */
public final class ImageSymbols {
    private static final int MAX_FILES = 256;
    private static final long MAX_FILE_BYTES = 64L << 20;
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

    private record Candidate(Path file, RawElf elf, List<Piece> pieces) {
        byte firstByte() {
            return (byte) pieces.get(0).bytes().get8(0);
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

    private void collect(Path folder, Path image) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (files.size() < MAX_FILES && Files.isRegularFile(entry) && !entry.equals(image)) {
                    files.add(entry);
                }
            }
        }
        files.sort(Comparator.comparing(Path::toString));
        for (Path file : files) {
            if (isExecutable(file)) {
                // What is damaged, or is not there any more, is no help; it is nobody's input.
                RawElf.read(file.toString(), Files.readAllBytes(file), new DiagnosticList())
                        .ifPresent(elf -> addCandidates(file, elf));
            }
        }
    }

    private static boolean isExecutable(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER_BYTES);
            return head.length == HEADER_BYTES
                    && head[0] == 0x7f
                    && head[1] == 'E'
                    && head[2] == 'L'
                    && head[3] == 'F'
                    && (head[16] == ObjectType.EXECUTABLE.number() || head[16] == ObjectType.SHARED.number());
        }
    }

    /** A program may lie on the disk flattened, or as the file that it is. */
    private void addCandidates(Path file, RawElf elf) {
        List<Piece> flat = pieces(elf);
        if (!flat.isEmpty()) {
            open.add(new Candidate(file, elf, flat));
        }
        open.add(new Candidate(file, elf, List.of(new Piece(0, elf.headers().view()))));
    }

    private static List<Piece> pieces(RawElf elf) {
        List<Piece> pieces = new ArrayList<>();
        for (RawSection section : elf.sections()) {
            if (section.has(SectionFlag.ALLOC) && !section.isNobits() && section.size() > 0) {
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
                    if (window[sector] == candidate.firstByte() && isAt(candidate, at + sector)) {
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
            KernelSymbols.addNames(first.elf(), builder);
            Candidate last = found.get(found.size() - 1 - i).program();
            KernelSymbols.addLines(last.elf(), last.file(), builder);
        }
        return builder.build();
    }

    /** Returns the debug file that belongs beside a flat image. */
    public static Path debugFile(Path flat) {
        return flat.resolveSibling(Optional.ofNullable(flat.getFileName()).orElse(flat) + ".debug");
    }
}
