package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table by which an unwinder finds the description of a function without reading all of {@code .eh_frame}.
 *
 * @elf LSB, 10.6.2 The .eh_frame_hdr section
 */
public final class EhFrameHeader {
    private static final int HEADER_BYTES = 8;
    private static final int SMALLEST_FRAME = 8;
    private static final int RELATIVE_TO_PLACE = 0x1b;
    private static final int UNSIGNED_WORD = 0x03;
    private static final int RELATIVE_TO_TABLE = 0x3b;
    private static final int OMITTED = 0xff;

    private final InputSection section;
    private List<EhFrame.Description> descriptions = List.of();
    private boolean complete;
    private @Nullable OutputSection frames;

    private EhFrameHeader(InputSection section) {
        this.section = section;
    }

    /** Makes the empty section in the first file that describes functions; returns nothing if none does. */
    public static Optional<EhFrameHeader> create(List<InputFile> files) {
        for (InputFile file : files) {
            boolean any = file.sections().stream()
                    .anyMatch(input -> input.name().equals(".eh_frame") && input.size() > SMALLEST_FRAME);
            if (any) {
                ElfSection header = new ElfSection(".eh_frame_hdr", SectionType.PROGBITS, SectionFlag.ALLOC);
                header.setAlignment(4);
                InputSection input = new InputSection(file, header);
                file.add(input);
                return Optional.of(new EhFrameHeader(input));
            }
        }
        return Optional.empty();
    }

    /** The section itself; a symbol stands for it. */
    public InputSection section() {
        return section;
    }

    /** Gives it the size for the functions that are described after editing. */
    void size(@Nullable OutputSection frameSection, EhFrame.Result result) {
        frames = frameSection;
        if (frameSection == null || section.place() == null) {
            section.leaveOut();
            return;
        }
        descriptions = result.descriptions();
        complete = result.complete();
        section.setContents(new byte[HEADER_BYTES + (complete ? 4 + 8 * descriptions.size() : 0)]);
    }

    /** Where a function begins, and where its description is. */
    private record Row(long function, long description) {}

    /** Fills the table in, from the finished descriptions. */
    public void fill(Map<OutputSection, byte[]> contents) {
        byte[] bytes = frames == null ? null : contents.get(frames);
        if (bytes == null || frames == null || !(section.place() instanceof OutputSection home)) {
            return;
        }
        long address = section.startAddress();
        ByteBuilder out = new ByteBuilder();
        out.put8(1).put8(RELATIVE_TO_PLACE);
        out.put8(complete ? UNSIGNED_WORD : OMITTED).put8(complete ? RELATIVE_TO_TABLE : OMITTED);
        out.put32((int) (frames.virtualAddress() - address - 4));
        if (complete) {
            List<Row> rows = rows(ByteView.of(bytes), frames);
            out.put32(rows.size());
            for (Row row : rows) {
                out.put32((int) (row.function - address)).put32((int) (row.description - address));
            }
        }
        byte[] target = contents.get(home);
        if (target != null) {
            System.arraycopy(out.toByteArray(), 0, target, (int) section.offset(), out.size());
        }
    }

    private List<Row> rows(ByteView bytes, OutputSection home) {
        List<Row> rows = new ArrayList<>();
        for (EhFrame.Description each : descriptions) {
            int at = (int) each.section().offset() + each.offset();
            int field = at + EhFrame.FUNCTION_OFFSET;
            boolean wide = each.pointerBytes() == 8;
            long distance = wide ? bytes.get64(field) : bytes.get32(field);
            rows.add(new Row(home.virtualAddress() + field + distance, home.virtualAddress() + at));
        }
        rows.sort(Comparator.comparing(Row::function, Long::compareUnsigned));
        return rows;
    }
}
