package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Edits {@code .eh_frame}: of equal common information entries one stays, and descriptions of functions that are not in
 * the image go.
 *
 * @elf LSB, Exception Frames
 */
final class EhFrame {
    /** Length, pointer, start, range and the length of the augmentation: what no padding can be part of. */
    private static final int HEADER_BYTES = 17;

    /** One record of the section. */
    private static final class FrameEntry {
        private final InputSection section;
        private final int start;
        private int size;
        private final boolean isCommon;
        private @Nullable FrameEntry common;
        private boolean dropped;
        private boolean trimmed;
        private long newOffset;

        FrameEntry(InputSection section, int start, int size, boolean isCommon) {
            this.section = section;
            this.start = start;
            this.size = size;
            this.isCommon = isCommon;
        }
    }

    private final Map<String, FrameEntry> commons = new HashMap<>();
    private final List<InputSection> inputs = new ArrayList<>();
    private final Map<InputSection, List<FrameEntry>> records = new HashMap<>();
    /** The relocations of each section by ascending offset. */
    private final Map<InputSection, List<Relocation>> sorted = new HashMap<>();

    private final Use use;

    /** What the records are for. */
    enum Use {
        /** An image: what is the same is there once. */
        IMAGE,
        /** Another link: everything stays, but for padding at the end. */
        OBJECT
    }

    private EhFrame(Use use) {
        this.use = use;
    }

    /** Edits the .eh_frame inputs of one output section. */
    static void edit(OutputSection output, Use use) {
        EhFrame editor = new EhFrame(use);
        for (InputSection input : output.inputs()) {
            if (input.name().equals(".eh_frame") && input.size() > 0 && !editor.read(input)) {
                return;
            }
        }
        if (!editor.inputs.isEmpty()) {
            editor.write();
        }
    }

    /** Splits a section into records; returns whether it has the form of one. */
    private boolean read(InputSection input) {
        ByteView view = ByteView.of(input.contents());
        List<FrameEntry> list = new ArrayList<>();
        Map<Integer, FrameEntry> byStart = new HashMap<>();
        int at = 0;
        while (at < view.size()) {
            if (!view.has(at, 4)) {
                return false;
            }
            long length = view.getUnsigned32(at);
            if (length == 0) {
                list.add(new FrameEntry(input, at, 4, true));
                at += 4;
                continue;
            }
            if (length == 0xffff_ffffL || length < 4 || !view.has(at + 4L, length)) {
                return false;
            }
            int pointer = view.get32(at + 4);
            FrameEntry record = new FrameEntry(input, at, (int) length + 4, pointer == 0);
            if (pointer == 0) {
                record.common = commonFor(record, view);
            } else {
                FrameEntry common = byStart.get(at + 4 - pointer);
                if (common == null) {
                    return false;
                }
                record.common = common;
                record.dropped = describesNothing(record);
            }
            byStart.put(at, record);
            list.add(record);
            at += record.size;
        }
        inputs.add(input);
        records.put(input, list);
        return true;
    }

    private FrameEntry commonFor(FrameEntry record, ByteView view) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < record.size; i++) {
            key.append((char) view.get8(record.start + i));
        }
        for (Relocation relocation : relocationsOf(record)) {
            ElfSymbol symbol = relocation.symbol();
            String target = symbol == null ? "" : symbol.toString();
            boolean shared = symbol != null && !symbol.isLocal();
            key.append('|').append(relocation.offset() - record.start).append(relocation.addend());
            key.append(shared ? target : record.section.file().name() + target);
        }
        if (use == Use.OBJECT) {
            return record;
        }
        FrameEntry first = commons.putIfAbsent(key.toString(), record);
        record.dropped = first != null;
        return first == null ? record : first;
    }

    private List<Relocation> relocationsOf(FrameEntry record) {
        List<Relocation> all = sorted.computeIfAbsent(record.section, EhFrame::sortedRelocations);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).offset() < record.start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).offset() < record.start + record.size) {
            end++;
        }
        return all.subList(low, end);
    }

    private static List<Relocation> sortedRelocations(InputSection section) {
        List<Relocation> all = new ArrayList<>(section.relocations());
        all.sort(Comparator.comparingLong(Relocation::offset));
        return all;
    }

    /** A function's description goes with the function: when its section is not in the image. */
    private boolean describesNothing(FrameEntry record) {
        for (Relocation relocation : relocationsOf(record)) {
            ElfSymbol symbol = relocation.symbol();
            ElfSection section = symbol == null ? null : symbol.section();
            if (relocation.offset() == record.start + 8 && section != null) {
                InputSection target = record.section.file().find(section);
                return target == null || target.place() == null || !target.isLive();
            }
        }
        return false;
    }

    private void write() {
        dropUnusedCommons();
        trimLast();
        long base = 0;
        for (InputSection input : inputs) {
            boolean last = input == inputs.get(inputs.size() - 1);
            long offset = 0;
            for (FrameEntry record : records.getOrDefault(input, List.of())) {
                boolean terminator = record.size == 4;
                record.dropped |= terminator && !last;
                if (!record.dropped) {
                    record.newOffset = base + offset;
                    offset += record.size;
                }
            }
            base += offset;
        }
        inputs.forEach(this::rewrite);
    }

    /** The assembler pads a section to eight bytes; at the very end four are enough, and GNU ld takes the rest away. */
    private void trimLast() {
        FrameEntry last = null;
        for (InputSection input : inputs) {
            for (FrameEntry entry : records.getOrDefault(input, List.of())) {
                last = entry.dropped ? last : entry;
            }
        }
        if (last == null || last.isCommon || last.size < HEADER_BYTES + 4) {
            return;
        }
        byte[] bytes = last.section.contents();
        int end = last.start + last.size;
        boolean padded = last.section.section().alignment() == 8 && end % 8 == 0;
        for (int i = end - 4; i < end; i++) {
            padded &= bytes[i] == 0;
        }
        if (padded) {
            last.size -= 4;
            last.trimmed = true;
        }
    }

    private void dropUnusedCommons() {
        if (use == Use.OBJECT) {
            return;
        }
        Map<FrameEntry, Boolean> used = new HashMap<>();
        for (List<FrameEntry> list : records.values()) {
            for (FrameEntry record : list) {
                FrameEntry common = record.common;
                if (!record.isCommon && !record.dropped && common != null && common.common != null) {
                    used.put(common.common, true);
                }
            }
        }
        for (List<FrameEntry> list : records.values()) {
            for (FrameEntry record : list) {
                record.dropped |= record.isCommon && record.size != 4 && !used.containsKey(record);
            }
        }
    }

    private void rewrite(InputSection input) {
        ByteBuilder out = new ByteBuilder();
        List<Relocation> relocations = new ArrayList<>();
        byte[] old = input.contents();
        for (FrameEntry record : records.getOrDefault(input, List.of())) {
            if (record.dropped) {
                continue;
            }
            int start = out.size();
            out.put(old, record.start, record.size);
            if (record.trimmed) {
                out.patch(start, record.size - 4L, 4);
            }
            FrameEntry common = record.common;
            if (!record.isCommon && common != null && common.common != null) {
                out.patch(start + 4, record.newOffset + 4 - common.common.newOffset, 4);
            }
            for (Relocation relocation : relocationsOf(record)) {
                long offset = relocation.offset() - record.start + start;
                relocations.add(new Relocation(offset, relocation.type(), relocation.symbol(), relocation.addend()));
            }
        }
        input.rewrite(out.toByteArray(), relocations);
    }
}
