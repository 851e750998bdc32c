package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the description of a function in {@code .eh_frame} refers to besides the function: its exception table and the
 * routine that reads it. They are needed if the function is.
 *
 * @elf LSB, Exception Frames
 */
final class FrameReferences {
    private final Map<ElfSection, List<Relocation>> byFunction = new HashMap<>();

    FrameReferences(InputFile file) {
        for (InputSection section : file.sections()) {
            if (section.name().equals(".eh_frame") && !section.isDiscarded()) {
                read(section);
            }
        }
    }

    /** Returns what is needed with a section of code. */
    List<Relocation> of(ElfSection section) {
        return byFunction.getOrDefault(section, List.of());
    }

    private void read(InputSection frames) {
        ByteView view = ByteView.of(frames.contents());
        Map<Integer, List<Relocation>> byRecord = split(frames, view);
        byRecord.forEach((start, own) -> {
            int common = start + 4 - view.get32(start + 4);
            for (Relocation relocation : own) {
                ElfSymbol symbol = relocation.symbol();
                boolean function = relocation.offset() == start + EhFrame.FUNCTION_OFFSET;
                if (function && symbol != null && symbol.section() != null) {
                    List<Relocation> needed = byFunction.computeIfAbsent(symbol.section(), unused -> new ArrayList<>());
                    own.stream().filter(other -> !other.equals(relocation)).forEach(needed::add);
                    needed.addAll(byRecord.getOrDefault(common, List.of()));
                }
            }
        });
    }

    private static Map<Integer, List<Relocation>> split(InputSection frames, ByteView view) {
        int[] recordAt = new int[view.size() / 4 + 1];
        Map<Integer, List<Relocation>> result = new HashMap<>();
        int at = 0;
        while (view.has(at, 8)) {
            long length = view.getUnsigned32(at);
            if (length < 4 || !view.has(at + 4L, length)) {
                break;
            }
            for (int i = at / 4; i <= (at + length) / 4; i++) {
                recordAt[i] = at + 1;
            }
            at += (int) length + 4;
        }
        for (Relocation relocation : frames.relocations()) {
            int index = (int) (relocation.offset() / 4);
            if (index >= 0 && index < recordAt.length && recordAt[index] > 0) {
                result.computeIfAbsent(recordAt[index] - 1, unused -> new ArrayList<>())
                        .add(relocation);
            }
        }
        return result;
    }
}
