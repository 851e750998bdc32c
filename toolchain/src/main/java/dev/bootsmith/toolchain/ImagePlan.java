package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.fat.FatType;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.linux.CpioArchive;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.toolchain.project.ImageSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of an image as commands of the tools that people use without Bootsmith: dd, sfdisk, mtools, xorriso, qemu-img.
 *
 * <p>The result boots the same, but not to the last byte: those tools write the date of the day and numbers of their own.
 */
final class ImagePlan {
    private static final long DEFAULT_SECTORS = 2048;
    private static final long DEFAULT_FLOPPY_SECTORS = 2880;
    private static final String STATUS = "status=none";

    private final ImageSpec spec;
    private final Path folder;
    private final String boot;
    private final String output;
    private final List<String> commands = new ArrayList<>();

    /** @param boot the flat file of the linked program, empty if there is none */
    ImagePlan(ImageSpec spec, Path folder, String boot, String output) {
        this.spec = spec;
        this.folder = folder;
        this.boot = boot;
        this.output = output;
    }

    static String programFile(String program) {
        return program + ".bin";
    }

    List<String> commands() {
        if (spec.iso().isPresent()) {
            cd(spec.iso().get());
        } else if (spec.linux().isPresent()) {
            ImageSpec.Linux linux = spec.linux().get();
            command("arch/x86/boot/tools/build", file(linux.setup()), file(linux.kernel()), "zoffset.h", output);
        } else if (spec.initramfs().isPresent()) {
            archive(spec.initramfs().get());
        } else {
            disk();
        }
        return commands;
    }

    private void disk() {
        ImageFormat format = spec.format().orElseGet(() -> ImageFormat.ofName(output));
        String raw = format == ImageFormat.RAW ? output : output + ".raw";
        String first = spec.boot().map(this::file).orElse(boot);
        long sectors = spec.sizeBytes() / Storage.SECTOR_BYTES;
        if (spec.fat().isPresent()) {
            long size = sectors == 0 ? DEFAULT_FLOPPY_SECTORS : sectors;
            volume(spec.fat().get(), raw, 0, size, first);
        } else {
            long size = sectors == 0 ? DEFAULT_SECTORS : sectors;
            command("dd", "if=/dev/zero", "of=" + raw, "bs=512", "count=" + size, STATUS);
        }
        if (spec.table() != DiskRecipe.Table.NONE) {
            partitions(raw);
        }
        if (!first.isEmpty() && spec.fat().isEmpty()) {
            if (spec.table() == DiskRecipe.Table.NONE) {
                command("dd", "if=" + first, "of=" + raw, "conv=notrunc", STATUS);
            } else {
                command("dd", "if=" + first, "of=" + raw, "bs=1", "count=440", "conv=notrunc", STATUS);
            }
        }
        for (ImageSpec.Part part : spec.parts()) {
            command("dd", "if=" + file(part.bytes()), "of=" + raw, "seek=" + part.sector(), "conv=notrunc", STATUS);
        }
        if (format != ImageFormat.RAW) {
            String kind = format == ImageFormat.VHD ? "vpc" : "qcow2";
            command("qemu-img", "convert", "-f", "raw", "-O", kind, raw, output);
        }
    }

    private void partitions(String raw) {
        StringBuilder script = new StringBuilder("label: ");
        script.append(spec.table() == DiskRecipe.Table.GPT ? "gpt" : "dos").append("\\n");
        if (spec.diskId() != 0 && spec.table() == DiskRecipe.Table.MBR) {
            script.append("label-id: 0x")
                    .append(Long.toHexString(spec.diskId()))
                    .append("\\n");
        }
        long next = DEFAULT_SECTORS;
        List<String> fills = new ArrayList<>();
        for (ImageSpec.PartitionSpec partition : spec.partitions()) {
            long start = partition.start() != 0 ? partition.start() : (next + 2047) / 2048 * 2048;
            script.append("start=").append(start);
            long count = partition.sizeBytes() / Storage.SECTOR_BYTES;
            if (count != 0) {
                script.append(", size=").append(count);
            }
            script.append(", type=").append(typeOf(partition));
            script.append(partition.active() == Partition.Activity.ACTIVE ? ", bootable" : "")
                    .append("\\n");
            next = start + count;
            partition
                    .contents()
                    .ifPresent(bytes -> fills.add(
                            line("dd", "if=" + file(bytes), "of=" + raw, "seek=" + start, "conv=notrunc", STATUS)));
            if (partition.fat().isPresent()) {
                List<String> kept = new ArrayList<>(commands);
                commands.clear();
                String at = raw + "@@" + start * Storage.SECTOR_BYTES;
                volume(partition.fat().get(), at, start, count, "");
                fills.addAll(commands);
                commands.clear();
                commands.addAll(kept);
            }
        }
        commands.add("printf " + BuildPlan.quote(script.toString()) + " | sfdisk -q " + BuildPlan.quote(raw));
        commands.addAll(fills);
    }

    private String typeOf(ImageSpec.PartitionSpec partition) {
        return spec.table() == DiskRecipe.Table.GPT
                ? partition.type().gptGuid().toString()
                : Integer.toHexString(partition.type().mbrCode());
    }

    /** Makes a FAT volume; one that begins at sector 0 is the whole disk and makes its file. */
    private void volume(ImageSpec.Fat fat, String place, long start, long sectors, String first) {
        List<String> words = new ArrayList<>(List.of("mformat"));
        boolean isDisk = start == 0;
        if (isDisk) {
            words.add("-C");
        }
        FloppyFormat.ofSectors(isDisk ? sectors : 0)
                .ifPresentOrElse(
                        format -> words.addAll(List.of("-f", format.name().replace("K", ""))),
                        () -> words.addAll(List.of(
                                "-T", Long.toString(sectors), "-h", "255", "-s", "63", "-H", Long.toString(start))));
        if (fat.options().type().isPresent() && fat.options().type().get() == FatType.FAT32) {
            words.add("-F");
        }
        if (!fat.options().label().isEmpty()) {
            words.addAll(List.of("-v", fat.options().label()));
        }
        String code = first.isEmpty() ? fat.boot().map(this::file).orElse("") : first;
        if (!code.isEmpty()) {
            String sector = wholeSector(code);
            words.addAll(List.of("-B", sector));
        }
        words.addAll(List.of("-i", place, "::"));
        command(words.toArray(new String[0]));
        for (String directory : fat.directories()) {
            command("mmd", "-i", place, "::" + directory);
        }
        for (ImageSpec.Entry entry : fat.entries()) {
            String to = entry.to().isEmpty() ? "/" : entry.to();
            command("mcopy", "-s", "-i", place, file(entry.from()), "::" + to);
        }
    }

    /** mformat takes no boot code shorter than a sector, and writes no signature. */
    private String wholeSector(String code) {
        String sector = code + ".sector";
        command("dd", "if=" + code, "of=" + sector, "bs=512", "count=1", "conv=sync", STATUS);
        commands.add("printf '\\125\\252' | " + line("dd", "of=" + sector, "bs=1", "seek=510", "conv=notrunc", STATUS));
        return sector;
    }

    /** xorriso wants boot images among the files of the CD. */
    private void cd(ImageSpec.Iso iso) {
        List<String> words = new ArrayList<>(List.of("xorriso", "-as", "mkisofs", "-o", output, "-V", iso.volume()));
        if (iso.joliet() == IsoOptions.Joliet.ON) {
            words.add("-J");
        }
        List<String> grafts = new ArrayList<>();
        for (ImageSpec.IsoBoot wanted : iso.boots()) {
            String image = wanted.floppy().isPresent()
                    ? floppy(wanted.floppy().get(), wanted.emulation(), grafts.size())
                    : wanted.bytes().map(this::file).orElse(boot);
            if (!grafts.isEmpty()) {
                words.add("-eltorito-alt-boot");
            }
            words.addAll(bootOptions(wanted, grafts, image));
        }
        if (iso.boots().isEmpty() && !boot.isEmpty()) {
            words.addAll(List.of("-b", graft(grafts, boot), "-no-emul-boot", "-boot-load-size", "full"));
        }
        words.add("-graft-points");
        words.addAll(grafts);
        for (ImageSpec.Entry entry : iso.entries()) {
            String from = file(entry.from());
            String to = entry.to().isEmpty() || entry.to().endsWith("/")
                    ? entry.to() + "/" + Path.of(from).getFileName()
                    : entry.to();
            words.add(to.replaceAll("^/*", "/") + "=" + from);
        }
        for (String directory : iso.directories()) {
            // An empty directory of the host stands for one of the CD.
            command("mkdir", "-p", "empty");
            words.add(directory.replaceAll("^/*", "/") + "=empty");
        }
        command(words.toArray(new String[0]));
    }

    private String floppy(ImageSpec.Fat fat, ElTorito.Emulation emulation, int number) {
        String image = "floppy" + number + ".img";
        long sectors = emulation.imageBytes() / Storage.SECTOR_BYTES;
        volume(fat, image, 0, sectors == 0 ? DEFAULT_FLOPPY_SECTORS : sectors, boot);
        return image;
    }

    private static List<String> bootOptions(ImageSpec.IsoBoot wanted, List<String> grafts, String image) {
        String name = graft(grafts, image);
        List<String> words = new ArrayList<>(List.of(wanted.platform() == ElTorito.Entry.BIOS ? "-b" : "-e", name));
        if (wanted.emulation() == ElTorito.Emulation.NONE) {
            String sectors = wanted.loadSectors() == 0 ? "full" : Integer.toString(wanted.loadSectors());
            words.addAll(List.of("-no-emul-boot", "-boot-load-size", sectors));
        } else if (wanted.emulation() == ElTorito.Emulation.HARD_DISK) {
            words.add("-hard-disk-boot");
        }
        if (wanted.loadSegment() != 0) {
            words.addAll(List.of("-boot-load-seg", "0x" + Integer.toHexString(wanted.loadSegment())));
        }
        if (wanted.infoTable() == IsoOptions.InfoTable.PATCHED) {
            words.add("-boot-info-table");
        }
        return words;
    }

    private static String graft(List<String> grafts, String image) {
        String name = Path.of(image).getFileName().toString();
        grafts.add("/" + name + "=" + image);
        return name;
    }

    /** The tree is laid out in a folder first; device files need root, as they do for everybody without Bootsmith. */
    private void archive(ImageSpec.Initramfs wanted) {
        String tree = output + ".tree";
        command("mkdir", "-p", tree);
        for (String directory : wanted.directories()) {
            command("mkdir", "-p", tree + "/" + directory.replaceAll("^/+", ""));
        }
        for (ImageSpec.Entry entry : wanted.entries()) {
            String to = tree + "/" + entry.to().replaceAll("^/+", "");
            String parent = to.endsWith("/") ? to : to.substring(0, to.lastIndexOf('/') + 1);
            command("mkdir", "-p", parent);
            command("cp", "-r", file(entry.from()), to);
        }
        for (ImageSpec.Link link : wanted.links()) {
            command("ln", "-s", link.target(), tree + "/" + link.path().replaceAll("^/+", ""));
        }
        for (ImageSpec.Device device : wanted.devices()) {
            command(
                    "mknod",
                    tree + "/" + device.path().replaceAll("^/+", ""),
                    Character.toString(device.kind()),
                    Integer.toString(device.major()),
                    Integer.toString(device.minor()));
        }
        String packed = wanted.compression() == CpioArchive.Compression.GZIP ? " | gzip -n" : "";
        commands.add("(cd " + BuildPlan.quote(tree) + " && find . | sort | cpio -o -H newc --quiet -R 0:0)" + packed
                + " > " + BuildPlan.quote(output));
    }

    private String file(ImageSpec.Bytes bytes) {
        return bytes.origin() == ImageSpec.Bytes.Origin.PROGRAM
                ? programFile(bytes.name())
                : folder.resolve(bytes.name()).toString();
    }

    private void command(String... words) {
        commands.add(line(words));
    }

    private static String line(String... words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(line.length() == 0 ? "" : " ").append(BuildPlan.quote(word));
        }
        return line.toString();
    }
}
