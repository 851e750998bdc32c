package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits {@code .eh_frame}: of equal common information entries one stays, descriptions of functions that are not in the
 * image go, and so does what only padded them.
 *
 * @elf LSB, Exception Frames
 */
final class EhFrame {
    private static final int RECORD_ALIGNMENT = 4;
    /** Where a description has the address of its function: behind its length and the way to its common entry. */
    static final int FUNCTION_OFFSET = 8;

    /** What the records are for. */
    enum Use {
        /** An image: what is the same is there once. */
        IMAGE,
        /** Another link: what is the same stays, as it may not be there; what describes nothing and what pads goes. */
        OBJECT
    }

    private final Use use;
    private final int wordBytes;
    private final long alignment;
    private final Map<String, FrameEntry> commons = new HashMap<>();
    private final Map<InputSection, List<FrameEntry>> records = new LinkedHashMap<>();
    private final Map<InputSection, List<Relocation>> relocations = new HashMap<>();

    private EhFrame(Use use, int wordBytes, long alignment) {
        this.use = use;
        this.wordBytes = wordBytes;
        this.alignment = alignment;
    }

    /** The description of a function in an edited section. */
    record Description(InputSection section, int offset, int pointerBytes) {}

    /**
     * What is known of a section after it was edited.
     *
     * @param complete whether every record of it was understood
     */
    record Result(List<Description> descriptions, boolean complete) {}

    /** Edits the .eh_frame inputs of one output section. */
    static Result edit(OutputSection output, Use use, int wordBytes) {
        EhFrame editor = new EhFrame(use, wordBytes, output.alignment());
        boolean complete = true;
        for (InputSection input : output.inputs()) {
            if (input.name().equals(".eh_frame") && input.size() > 0) {
                complete &= editor.read(input);
            }
        }
        leaveOutEmptyEnd(output);
        Result result = editor.records.isEmpty() ? new Result(List.of(), complete) : editor.write(complete);
        leaveOutEmptyEnd(output);
        return result;
    }

    /** An empty section at the end would only add padding. */
    private static void leaveOutEmptyEnd(OutputSection output) {
        List<InputSection> inputs = output.inputs();
        for (int i = inputs.size() - 1; i >= 0 && inputs.get(i).name().equals(".eh_frame"); i--) {
            if (inputs.get(i).size() > 0) {
                return;
            }
            inputs.get(i).leaveOut();
        }
    }

    /** Splits a section into records; returns whether it has the form of one. */
    private boolean read(InputSection input) {
        ByteView view = ByteView.of(input.contents());
        FrameParser parser = new FrameParser(view, wordBytes);
        List<Relocation> own = new ArrayList<>(input.relocations());
        own.sort(Comparator.comparingLong(Relocation::offset));
        relocations.put(input, own);
        List<FrameEntry> list = new ArrayList<>();
        Map<Integer, FrameEntry> byStart = new HashMap<>();
        int at = 0;
        try {
            while (at < view.size()) {
                FrameEntry entry = entry(input, view, at);
                if (entry == null) {
                    return false;
                }
                if (!entry.isTerminator() && entry.isCommon()) {
                    parser.parseCommon(entry);
                } else if (!entry.isCommon()) {
                    FrameEntry common = byStart.get(at + 4 - view.get32(at + 4));
                    if (common == null || !common.isCommon()) {
                        return false;
                    }
                    parser.parseDescription(entry, common);
                    entry.setShared(common);
                }
                byStart.put(at, entry);
                list.add(entry);
                at += entry.size();
            }
        } catch (FrameParser.Malformed unknown) {
            return false;
        }
        for (FrameEntry entry : list) {
            if (entry.isCommon() && !entry.isTerminator()) {
                share(entry, view);
            } else if (!entry.isCommon() && describesNothing(entry)) {
                entry.drop();
            }
        }
        records.put(input, list);
        return true;
    }

    private static @Nullable FrameEntry entry(InputSection input, ByteView view, int at) {
        if (!view.has(at, 4)) {
            return null;
        }
        long length = view.getUnsigned32(at);
        if (length == 0) {
            return new FrameEntry(input, at, 4, true);
        }
        boolean wide = length == 0xffff_ffffL;
        if (wide || length < 4 || !view.has(at + 4L, length)) {
            return null;
        }
        return new FrameEntry(input, at, (int) length + 4, view.get32(at + 4) == 0);
    }

    /** Finds the first common entry that says the same. */
    private void share(FrameEntry entry, ByteView view) {
        entry.setShared(entry);
        if (use == Use.OBJECT) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 8; i < entry.usedBytes(); i++) {
            key.append((char) view.get8(entry.start() + i));
        }
        for (Relocation relocation : relocationsOf(entry)) {
            ElfSymbol symbol = relocation.symbol();
            String target = symbol == null ? "" : symbol.toString();
            boolean shared = symbol != null && !symbol.isLocal();
            key.append('|').append(relocation.offset() - entry.start()).append(relocation.addend());
            key.append(shared ? target : entry.section().file().name() + target);
        }
        FrameEntry first = commons.putIfAbsent(key.toString(), entry);
        if (first != null) {
            entry.setShared(first);
        }
    }

    private List<Relocation> relocationsOf(FrameEntry entry) {
        List<Relocation> all = relocations.getOrDefault(entry.section(), List.of());
        int from = firstAt(all, entry.start());
        return all.subList(from, firstAt(all, entry.start() + (long) entry.size()));
    }

    private static int firstAt(List<Relocation> sorted, long offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A function's description goes with the function: when its section is not in the image. */
    private boolean describesNothing(FrameEntry entry) {
        for (Relocation relocation : relocationsOf(entry)) {
            ElfSymbol symbol = relocation.symbol();
            ElfSection section = symbol == null ? null : symbol.section();
            if (relocation.offset() == entry.start() + FUNCTION_OFFSET && section != null) {
                InputSection target = entry.section().file().find(section);
                return target == null || target.place() == null || !target.isLive();
            }
        }
        return false;
    }

    private Result write(boolean complete) {
        dropUnusedCommons();
        long base = 0;
        List<InputSection> inputs = List.copyOf(records.keySet());
        InputSection lastFilled = null;
        for (InputSection input : inputs) {
            boolean last = input == inputs.get(inputs.size() - 1);
            long offset = 0;
            for (FrameEntry entry : records.getOrDefault(input, List.of())) {
                if (entry.isTerminator() && !last) {
                    entry.drop();
                }
                if (!entry.isDropped()) {
                    int size = (int) Alignment.up(entry.usedBytes(), RECORD_ALIGNMENT);
                    entry.move(offset, size);
                    offset += size;
                    lastFilled = entry.isTerminator() ? lastFilled : input;
                }
            }
        }
        List<Description> descriptions = new ArrayList<>();
        for (InputSection input : inputs) {
            List<FrameEntry> kept = records.getOrDefault(input, List.of()).stream()
                    .filter(entry -> !entry.isDropped())
                    .toList();
            if (input != lastFilled && !kept.isEmpty()) {
                pad(kept);
            }
            for (FrameEntry entry : kept) {
                entry.move(base + entry.newOffset(), entry.newSize());
            }
            base += kept.stream().mapToLong(FrameEntry::newSize).sum();
        }
        for (InputSection input : inputs) {
            rewrite(input, descriptions);
        }
        return new Result(descriptions, complete);
    }

    /** Zeros between two sections would end the list, so the last record of a section reaches up to the next one. */
    private void pad(List<FrameEntry> kept) {
        FrameEntry last = kept.get(kept.size() - 1);
        long end = last.newOffset() + last.newSize();
        if (!last.isTerminator()) {
            last.grow((int) (Alignment.up(end, alignment) - end));
        }
    }

    private void dropUnusedCommons() {
        Set<FrameEntry> used = new HashSet<>();
        for (List<FrameEntry> list : records.values()) {
            for (FrameEntry entry : list) {
                FrameEntry common = entry.shared();
                if (!entry.isCommon() && !entry.isDropped() && common != null && common.shared() != null) {
                    used.add(common.shared());
                }
            }
        }
        for (List<FrameEntry> list : records.values()) {
            for (FrameEntry entry : list) {
                if (entry.isCommon() && !entry.isTerminator() && !used.contains(entry)) {
                    entry.drop();
                }
            }
        }
    }

    /** What a record that is gone had relocated does nothing any more, where the last one before it stands. */
    private static void blank(int count, List<Relocation> moved, InputSection input) {
        long offset = moved.isEmpty() ? 0 : moved.get(moved.size() - 1).offset();
        RelocationType none = RelocationType.none(input.file().object().machine());
        for (int i = 0; i < count; i++) {
            moved.add(new Relocation(offset, none, null, 0));
        }
    }

    private void rewrite(InputSection input, List<Description> descriptions) {
        ByteBuilder out = new ByteBuilder();
        List<Relocation> moved = new ArrayList<>();
        byte[] old = input.contents();
        for (FrameEntry entry : records.getOrDefault(input, List.of())) {
            if (entry.isDropped()) {
                if (use == Use.OBJECT) {
                    blank(relocationsOf(entry).size(), moved, input);
                }
                continue;
            }
            int start = out.size();
            out.put(old, entry.start(), Math.min(entry.usedBytes(), entry.newSize()));
            out.fill(0, entry.newSize() - (out.size() - start));
            if (!entry.isTerminator()) {
                out.patch(start, entry.newSize() - 4L, 4);
            }
            FrameEntry common = entry.shared();
            if (!entry.isCommon() && common != null && common.shared() != null) {
                out.patch(start + 4, entry.newOffset() + 4 - common.shared().newOffset(), 4);
                descriptions.add(new Description(input, start, common.pointerBytes()));
            }
            for (Relocation relocation : relocationsOf(entry)) {
                long offset = relocation.offset() - entry.start() + start;
                moved.add(new Relocation(offset, relocation.type(), relocation.symbol(), relocation.addend()));
            }
        }
        input.rewrite(out.toByteArray(), moved);
    }
}
