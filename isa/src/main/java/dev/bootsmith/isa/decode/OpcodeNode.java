package dev.bootsmith.isa.decode;

import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.FormEncoding.RexW;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one opcode byte of one map in one mode, found by a key of everything else that tells forms apart.
 *
 * <pre>
 *   key bit   8 7      6 5 4      3 2 1 0
 *            prefix     size      reg  mod
 *   prefix: 0 none, 1 66, 2 F3, 3 F2     size: 0..2 operand size 16, 32, 64, or VEX.L and VEX.W
 *   reg: ModRM.reg without REX           mod: 1 when ModRM.mod is 3
 * </pre>
 *
 * <p>A list is computed when its key first occurs; after that a look-up is one array access. A list once stored never changes, so
 * that two threads filling the same place do no harm.
 */
final class OpcodeNode {
    static final int KEYS = 4 * 4 * 8 * 2;

    private static final DecodeEntry[] NOTHING = {};

    final boolean hasModRm;
    final boolean ignoresMod;
    private final CpuMode mode;
    private final DecodeEntry[] entries;
    private final DecodeEntry[] @Nullable [] byKey = new DecodeEntry[KEYS][];

    OpcodeNode(CpuMode mode, List<DecodeEntry> candidates) {
        this.mode = mode;
        this.entries = sorted(candidates);
        this.hasModRm = entries[0].form.encoding().hasModRm();
        this.ignoresMod = entries[0].ignoresMod();
        for (DecodeEntry entry : entries) {
            if (entry.form.encoding().hasModRm() != hasModRm) {
                throw new IllegalStateException("with and without ModRM: " + entry.form.syntax());
            }
        }
    }

    /** By insertion, the most specific first and otherwise in table order: lists are short, and this runs at every start. */
    private static DecodeEntry[] sorted(List<DecodeEntry> candidates) {
        DecodeEntry[] sorted = candidates.toArray(NOTHING);
        for (int i = 1; i < sorted.length; i++) {
            DecodeEntry entry = sorted[i];
            int at = i;
            while (at > 0 && sorted[at - 1].specificity < entry.specificity) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = entry;
        }
        return sorted;
    }

    /** The forms with a key, the most specific first. */
    DecodeEntry[] entries(int key) {
        DecodeEntry[] found = byKey[key];
        if (found == null) {
            found = filtered(key);
            byKey[key] = found;
        }
        return found;
    }

    private DecodeEntry[] filtered(int key) {
        List<DecodeEntry> fitting = new ArrayList<>(2);
        for (DecodeEntry entry : entries) {
            FormEncoding encoding = entry.form.encoding();
            VexEncoding vex = encoding.vex();
            int size = key >> 4 & 3;
            if (prefixFits(encoding, key >> 6)
                    && (vex == null ? sizeFits(entry, size) : vexFits(vex, size))
                    && (!hasModRm || modRmFits(entry, key & 15))) {
                fitting.add(entry);
            }
        }
        return fitting.toArray(NOTHING);
    }

    private static boolean prefixFits(FormEncoding encoding, int prefix) {
        return switch (encoding.prefix()) {
            case NONE -> true;
            case FORBIDDEN -> prefix == 0;
            case NO_REPEAT -> prefix < 2;
            case P66 -> prefix == 1;
            case PF3 -> prefix == 2;
            case PF2 -> prefix == 3;
        };
    }

    private boolean sizeFits(DecodeEntry entry, int size) {
        FormEncoding encoding = entry.form.encoding();
        int sizeBits = 16 << size;
        if (encoding.rexW() == RexW.ONE && sizeBits != 64 || encoding.rexW() == RexW.ZERO && sizeBits == 64) {
            return false;
        }
        int wanted = encoding.operandSizeBits();
        if (wanted == 0 || wanted == sizeBits) {
            return true;
        }
        return mode == CpuMode.BITS64
                && wanted == 64
                && (entry.form.has(FormAttribute.FORCE64) || entry.form.has(FormAttribute.DEFAULT64) && sizeBits == 32);
    }

    private static boolean vexFits(VexEncoding vex, int lengthAndW) {
        int lengthBit = lengthAndW >> 1;
        boolean w = (lengthAndW & 1) != 0;
        if (vex.vectorLengthBits() != 0 && vex.lengthBit() != lengthBit) {
            return false;
        }
        return switch (vex.w()) {
            case IGNORED -> true;
            case ZERO -> !w;
            case ONE -> w;
        };
    }

    private static boolean modRmFits(DecodeEntry entry, int regAndMod) {
        FormEncoding encoding = entry.form.encoding();
        int reg = regAndMod >> 1;
        boolean register = (regAndMod & 1) != 0;
        if (entry.fixedModRm >= 0) {
            return register && (entry.fixedModRm >> 3 & 7) == reg;
        }
        if (encoding.modRmDigit() >= 0 && encoding.modRmDigit() != reg) {
            return false;
        }
        return entry.ignoresMod() || (register ? entry.form.rmAllowsRegister() : entry.form.rmAllowsMemory());
    }
}
