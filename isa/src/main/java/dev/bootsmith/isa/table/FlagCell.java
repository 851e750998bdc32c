package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.Flag;
import dev.bootsmith.isa.model.FlagEffects;
import dev.bootsmith.isa.model.FlagSet;

/**
 * Parses a cell of the flags column: words like {@code W:OSZAPC U:A 0:OC}.
 *
 * <p>R read, W written from the result, U undefined, 0 cleared, 1 set. Letters: O S Z A P C D I T, and N for NT, L for IOPL,
 * F for RF, V for VM, K for AC, Y for VIF, Q for VIP, E for ID.
 */
final class FlagCell {
    private static final String LETTERS = "OSZAPCDITNLFVKYQE";
    private static final Flag[] FLAGS = {
        Flag.OF, Flag.SF, Flag.ZF, Flag.AF, Flag.PF, Flag.CF, Flag.DF, Flag.IF, Flag.TF, Flag.NT, Flag.IOPL, Flag.RF,
        Flag.VM, Flag.AC, Flag.VIF, Flag.VIP, Flag.ID
    };

    private final String cell;
    private final TablePosition position;
    private final FlagSet[] sets = {FlagSet.NONE, FlagSet.NONE, FlagSet.NONE, FlagSet.NONE, FlagSet.NONE};

    FlagCell(String cell, TablePosition position) {
        this.cell = cell;
        this.position = position;
    }

    FlagEffects parse() {
        if (cell.isEmpty()) {
            return FlagEffects.NONE;
        }
        for (String word : Words.of(cell)) {
            int effect = "RWU01".indexOf(word.charAt(0));
            if (effect < 0 || word.length() < 3 || word.charAt(1) != ':') {
                throw position.error("malformed flag word '" + word + "'");
            }
            sets[effect] = flags(word.substring(2));
        }
        return new FlagEffects(sets[0], sets[1], sets[2], sets[3], sets[4]);
    }

    private FlagSet flags(String letters) {
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            int which = LETTERS.indexOf(letters.charAt(i));
            if (which < 0) {
                throw position.error("unknown flag letter '" + letters.charAt(i) + "'");
            }
            mask |= FLAGS[which].mask();
        }
        return new FlagSet(mask);
    }
}
