package dev.bootsmith.toolchain;

import dev.bootsmith.imagebuilder.fat.FloppyFormat;
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
            command("build", file(linux.setup()), file(linux.kernel()), "zoffset.h", output);
        } else if (spec.initramfs().isPresent()) {
            commands.add("cpio -o -H newc | gzip -n > " + BuildPlan.quote(output));
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
            long size = sectors == 0 ? 2880 : sectors;
            volume(spec.fat().get(), raw, raw, size, first);
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
                volume(partition.fat().get(), raw, at, count, "");
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

    private void volume(ImageSpec.Fat fat, String raw, String place, long sectors, String first) {
        List<String> words = new ArrayList<>(List.of("mformat"));
        if (raw.equals(place)) {
            words.add("-C");
        }
        FloppyFormat.ofSectors(raw.equals(place) ? sectors : 0)
                .ifPresentOrElse(
                        format -> words.addAll(List.of("-f", format.name().replace("K", ""))),
                        () -> words.addAll(List.of("-T", Long.toString(sectors))));
        if (fat.options().type().isPresent()
                && fat.options().type().get() == dev.bootsmith.imagebuilder.fat.FatType.FAT32) {
            words.add("-F");
        }
        if (!fat.options().label().isEmpty()) {
            words.addAll(List.of("-v", fat.options().label()));
        }
        String code = first.isEmpty() ? fat.boot().map(this::file).orElse("") : first;
        if (!code.isEmpty()) {
            words.addAll(List.of("-B", code));
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

    private void cd(ImageSpec.Iso iso) {
        List<String> words = new ArrayList<>(List.of("xorriso", "-as", "mkisofs", "-o", output, "-V", iso.volume()));
        if (iso.joliet() == dev.bootsmith.imagebuilder.iso.IsoOptions.Joliet.ON) {
            words.add("-J");
        }
        for (ImageSpec.IsoBoot wanted : iso.boots()) {
            words.addAll(List.of("-b", wanted.bytes().map(this::file).orElse(boot)));
            if (wanted.emulation() == dev.bootsmith.imagebuilder.iso.ElTorito.Emulation.NONE) {
                words.add("-no-emul-boot");
            }
            if (wanted.loadSectors() != 0) {
                words.addAll(List.of("-boot-load-size", Integer.toString(wanted.loadSectors())));
            }
        }
        if (iso.boots().isEmpty() && !boot.isEmpty()) {
            words.addAll(List.of("-b", boot, "-no-emul-boot"));
        }
        words.add("-graft-points");
        for (ImageSpec.Entry entry : iso.entries()) {
            words.add((entry.to().isEmpty() ? "/" : entry.to()) + "=" + file(entry.from()));
        }
        command(words.toArray(new String[0]));
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
