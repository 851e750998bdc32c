package dev.bootsmith.grader.judge;

import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.grader.evidence.ImageEvidence;
import dev.bootsmith.grader.spec.Specification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The disks of a run: what was handed in and what the specification adds, with a variant's bytes in place. */
public final class VariantDisks {
    private static final int SECTOR_BYTES = 512;

    private VariantDisks() {}

    /**
     * Returns new disks, in order.
     *
     * @param files bytes of the disks beside the specification, by name
     */
    public static List<MemoryDisk> of(
            Specification.MachineRules machine,
            ImageEvidence image,
            Map<String, byte[]> files,
            List<Specification.DiskPatch> patches) {
        List<MemoryDisk> disks = new ArrayList<>();
        for (int drive = 0; drive < machine.disks().size(); drive++) {
            Specification.MachineRules.Disk disk = machine.disks().get(drive);
            byte[] content = disk.submission() ? image.bytes() : files.getOrDefault(disk.file(), new byte[0]);
            byte[] bytes = Arrays.copyOf(content, (int) Math.max(content.length, disk.padToBytes()));
            for (Specification.DiskPatch patch : patches) {
                if (patch.drive() == drive) {
                    apply(patch, bytes);
                }
            }
            disks.add(MemoryDisk.ofImage(bytes));
        }
        return disks;
    }

    /** A patch that lies behind the disk's end changes nothing: the disk is as small as what was handed in. */
    private static void apply(Specification.DiskPatch patch, byte[] disk) {
        long at = patch.lba() * SECTOR_BYTES + patch.offset();
        int length = patch.bytes().size();
        if (at >= 0 && at + length <= disk.length) {
            System.arraycopy(patch.bytes().toByteArray(), 0, disk, (int) at, length);
        }
    }
}
