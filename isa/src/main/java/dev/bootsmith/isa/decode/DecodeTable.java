package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opcode maps of one mode: for each map, with and without VEX, 256 nodes (null where no form begins). */
final class DecodeTable {
    private static final int MAPS = 4;
    private static final int ALL_MAPS = MAPS + 7;

    /** Indexed by the map, plus 4 for VEX and XOP, times 256 plus opcode. */
    private final @Nullable OpcodeNode[] nodes = new OpcodeNode[ALL_MAPS * 256];

    DecodeTable(InstructionTable table, CpuMode mode) {
        List<@Nullable List<DecodeEntry>> lists = new ArrayList<>(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            lists.add(null);
        }
        for (InstructionForm form : table.forms()) {
            if (form.existsIn(mode) && !form.has(FormAttribute.ENCODE_ONLY) && !form.has(FormAttribute.WAIT)) {
                add(lists, form);
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            List<DecodeEntry> list = lists.get(i);
            nodes[i] = list == null ? null : new OpcodeNode(mode, list);
        }
    }

    @Nullable
    OpcodeNode legacy(int map, int opcode) {
        return nodes[map << 8 | opcode];
    }

    @Nullable
    OpcodeNode vex(int map, int opcode) {
        return nodes[place(map) << 8 | opcode];
    }

    private static void add(List<@Nullable List<DecodeEntry>> lists, InstructionForm form) {
        FormEncoding encoding = form.encoding();
        DecodeEntry entry = new DecodeEntry(form);
        int map = encoding.vex() == null
                ? encoding.map().number()
                : place(encoding.map().number());
        int opcodes = encoding.opcodeHasRegister() ? 8 : 1;
        for (int i = 0; i < opcodes; i++) {
            int at = map << 8 | encoding.opcode() + i;
            List<DecodeEntry> list = lists.get(at);
            if (list == null) {
                list = new ArrayList<>(2);
                lists.set(at, list);
            }
            list.add(entry);
        }
    }

    /** The index of a map that VEX or XOP leads into; XOP's begin at 8. */
    private static int place(int map) {
        return MAPS + (map >= 8 ? map - 4 : map);
    }
}
