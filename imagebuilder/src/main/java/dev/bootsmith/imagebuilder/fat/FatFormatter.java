package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Makes an empty FAT volume: the parameters as DOS and mtools choose them for floppies, as fatgen103 does for disks.
 *
 * <p>The storage must read as zeros, as a new one does.
 */
public final class FatFormatter {
    private static final String OEM_NAME = "BOOTSMTH";
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    private static final int SIGNATURE_OFFSET = 510;
    private static final int DISK_ROOT_ENTRIES = 512;
    private static final int FAT32_RESERVED = 32;
    private static final int MAX_CLUSTER_SECTORS = 128;
    private static final long MAX_SECTORS = 0xffff_ffffL;
    /** Volumes of at least 512 MiB are FAT32 unless asked otherwise. */
    private static final long FAT32_FROM_SECTORS = 1L << 20;

    /** Smaller ones are FAT12: 4 MiB is where clusters of 512 bytes are too many for it. */
    private static final long FAT16_FROM_SECTORS = 8400;

    private final String name;
    private final FatOptions options;

    /**
     * Prepares.
     *
     * @param name the volume's name in messages
     */
    public FatFormatter(String name, FatOptions options) {
        this.name = name;
        this.options = options;
    }

    /** Writes the volume over the whole storage and returns its parameters. */
    public FatParameters format(Storage volume) throws IOException {
        long sectors = volume.sectorCount();
        FatParameters parameters = parameters(sectors);
        byte[] boot = BootCode.merge(name, options.bootCode(), parameters);
        volume.write(0, boot);
        if (parameters.type() == FatType.FAT32) {
            byte[] first = java.util.Arrays.copyOf(boot, SECTOR_BYTES);
            volume.write((long) parameters.backupSector() * SECTOR_BYTES, first);
            byte[] info = infoSector(parameters.clusterCount() - 1, 3);
            volume.write((long) parameters.infoSector() * SECTOR_BYTES, info);
            volume.write((parameters.backupSector() + 1L) * SECTOR_BYTES, info);
        }
        byte[] head = tableHead(parameters);
        for (int i = 0; i < parameters.fats(); i++) {
            volume.write((parameters.reservedSectors() + i * parameters.fatSectors()) * SECTOR_BYTES, head);
        }
        return parameters;
    }

    private FatParameters parameters(long sectors) throws BadImageException {
        if (sectors > MAX_SECTORS) {
            throw BadImageException.of(ImageCode.FAT_SIZE_IMPOSSIBLE, name, sectors, "FAT", 1, MAX_SECTORS);
        }
        Optional<FloppyFormat> floppy =
                options.hiddenSectors() == 0 ? FloppyFormat.ofSectors(sectors) : Optional.empty();
        FatType type = options.type().orElseGet(() -> {
            if (floppy.isPresent() || sectors < FAT16_FROM_SECTORS) {
                return FatType.FAT12;
            }
            return sectors < FAT32_FROM_SECTORS ? FatType.FAT16 : FatType.FAT32;
        });
        if (options.clusterSectors() != 0) {
            return withClusters(type, options.clusterSectors(), sectors, floppy);
        }
        for (int clusterSectors = firstChoice(type, sectors, floppy);
                clusterSectors <= MAX_CLUSTER_SECTORS;
                clusterSectors *= 2) {
            FatParameters parameters = build(type, clusterSectors, sectors, floppy);
            if (parameters.clusterCount() <= type.maxClusters()) {
                return checked(parameters, sectors);
            }
        }
        return checked(build(type, MAX_CLUSTER_SECTORS, sectors, floppy), sectors);
    }

    private FatParameters withClusters(FatType type, int clusterSectors, long sectors, Optional<FloppyFormat> floppy)
            throws BadImageException {
        FatParameters parameters = build(type, clusterSectors, sectors, floppy);
        boolean isFree = options.type().isEmpty() && parameters.clusterCount() > 0;
        FatType natural = FatType.ofClusters(parameters.clusterCount());
        return isFree && natural != type
                ? checked(build(natural, clusterSectors, sectors, floppy), sectors)
                : checked(parameters, sectors);
    }

    /** fatgen103's tables of cluster sizes, as the smallest to try. */
    private static int firstChoice(FatType type, long sectors, Optional<FloppyFormat> floppy) {
        if (type == FatType.FAT12) {
            return floppy.map(FloppyFormat::clusterSectors).orElse(1);
        }
        if (type == FatType.FAT16) {
            return sectors <= 32_680 ? 2 : sectors <= 262_144 ? 4 : sectors <= 524_288 ? 8 : 16;
        }
        if (sectors <= 532_480) {
            return 1;
        }
        return sectors <= 16_777_216 ? 8 : sectors <= 33_554_432 ? 16 : sectors <= 67_108_864 ? 32 : 64;
    }

    private FatParameters checked(FatParameters parameters, long sectors) throws BadImageException {
        FatType type = parameters.type();
        long clusters = parameters.totalSectors() > parameters.firstDataSector() ? parameters.clusterCount() : 0;
        if (type != FatType.FAT12
                && clusters > 0
                && clusters < type.minClusters()
                && options.clusterSectors() == 0
                && parameters.clusterSectors() > 1) {
            // Smaller clusters make more of them.
            return checked(build(type, parameters.clusterSectors() / 2, sectors, Optional.empty()), sectors);
        }
        if (clusters < type.minClusters() || clusters > type.maxClusters()) {
            throw new BadImageException(Diagnostic.of(
                            ImageCode.FAT_SIZE_IMPOSSIBLE,
                            name,
                            sectors,
                            type.name(),
                            type.minClusters(),
                            type.maxClusters())
                    .withNote("I0024.note", clusters, parameters.clusterSectors()));
        }
        return parameters;
    }

    private FatParameters build(FatType type, int clusterSectors, long sectors, Optional<FloppyFormat> floppy) {
        int codeSectors = BootCode.sectors(options.bootCode());
        boolean isLong = type == FatType.FAT32;
        int reserved = Math.max(options.reservedSectors(), isLong ? FAT32_RESERVED : 1);
        reserved = Math.max(reserved, isLong ? codeSectors + 8 : codeSectors);
        int rootEntries = isLong
                ? 0
                : options.rootEntries() != 0
                        ? options.rootEntries()
                        : floppy.map(FloppyFormat::rootEntries).orElse(DISK_ROOT_ENTRIES);
        long rootSectors = (rootEntries * 32L + SECTOR_BYTES - 1) / SECTOR_BYTES;
        long fatSectors = fatSectors(type, clusterSectors, sectors - reserved - rootSectors);
        boolean isFloppy = floppy.isPresent();
        return new FatParameters(
                type,
                OEM_NAME,
                SECTOR_BYTES,
                clusterSectors,
                reserved,
                options.fats(),
                rootEntries,
                sectors,
                floppy.map(FloppyFormat::media).orElse(0xf8),
                fatSectors,
                floppy.map(FloppyFormat::sectorsPerTrack).orElse(63),
                floppy.map(FloppyFormat::heads).orElse(255),
                options.hiddenSectors(),
                isLong ? 2 : 0,
                isLong ? Math.max(1, codeSectors) : 0,
                isLong ? Math.max(6, codeSectors + 5) : 0,
                isFloppy ? 0 : 0x80,
                options.serial() >= 0 ? options.serial() : serialOf(sectors),
                options.label().toUpperCase(Locale.ROOT));
    }

    /** The shortest table that has an entry for every cluster that is left beside it. */
    private long fatSectors(FatType type, int clusterSectors, long available) {
        long fatSectors = 1;
        while (true) {
            long clusters = Math.max(0, available - options.fats() * fatSectors) / clusterSectors;
            long needed = ((clusters + 2) * type.bits() + 8L * SECTOR_BYTES - 1) / (8L * SECTOR_BYTES);
            if (needed <= fatSectors) {
                return fatSectors;
            }
            // The table only ever has to grow towards the first fit; steps are halves of what is missing.
            fatSectors += Math.max(1, (needed - fatSectors) / 2);
        }
    }

    private long serialOf(long sectors) {
        CRC32 crc = new CRC32();
        crc.update((options.label() + sectors).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** The first entries of the table: the media descriptor, an end mark, and for FAT32 the root directory. */
    private static byte[] tableHead(FatParameters parameters) {
        byte[] head = new byte[SECTOR_BYTES];
        switch (parameters.type()) {
            case FAT12 -> FatParameters.put(head, 0, 0xff_ff00 | parameters.media(), 3);
            case FAT16 -> FatParameters.put(head, 0, 0xffff_ff00L | parameters.media(), 4);
            case FAT32 -> {
                FatParameters.put(head, 0, 0x0fff_ff00L | parameters.media(), 4);
                FatParameters.put(head, 4, 0x0fff_ffffL, 4);
                FatParameters.put(head, 8, 0x0fff_ffffL, 4);
            }
        }
        return head;
    }

    /** FAT32's hints about free space. */
    static byte[] infoSector(long freeClusters, long nextFree) {
        byte[] sector = new byte[SECTOR_BYTES];
        FatParameters.put(sector, 0, 0x4161_5252L, 4);
        FatParameters.put(sector, 484, 0x6141_7272L, 4);
        FatParameters.put(sector, 488, freeClusters, 4);
        FatParameters.put(sector, 492, nextFree, 4);
        FatParameters.put(sector, SIGNATURE_OFFSET, 0xaa55, 2);
        return sector;
    }
}
