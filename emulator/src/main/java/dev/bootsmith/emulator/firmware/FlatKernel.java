package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import java.util.List;
import java.util.Optional;

/** A kernel that is loaded as one piece because its multiboot header says where. */
final class FlatKernel {
    private FlatKernel() {}

    /**
     * The address fields, physical addresses.
     *
     * @param header where the header itself is to be
     * @param load start of the text; all ones for the start of the file
     * @param loadEnd end of the data; 0 for the end of the file
     * @param bssEnd end of what is cleared; 0 for nothing
     */
    record Fields(long header, long load, long loadEnd, long bssEnd) {}

    static Optional<KernelImage> of(ByteView file, int headerOffset, Fields fields, long entry) {
        long load = fields.load == 0xffff_ffffL ? fields.header - headerOffset : fields.load;
        long start = headerOffset - (fields.header - load);
        long length = fields.loadEnd == 0 ? file.size() - start : fields.loadEnd - load;
        if (start < 0 || length <= 0 || start + length > file.size()) {
            return Optional.empty();
        }
        long memoryBytes = Math.max(length, fields.bssEnd == 0 ? 0 : fields.bssEnd - load);
        KernelImage.Segment segment = new KernelImage.Segment(load, file.slice(start, length), memoryBytes);
        return Optional.of(new KernelImage(32, entry, List.of(segment), KernelImage.SectionTable.NONE));
    }
}
