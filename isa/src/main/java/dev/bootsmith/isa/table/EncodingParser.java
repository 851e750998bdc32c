package dev.bootsmith.isa.table;

import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.FormEncoding.RexW;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a cell of the encoding column: {@code OS32 83 /0 ib}, {@code F3 0F B8 /r}, {@code 0F 01 D0},
 * {@code VEX.128.66.0F38.W0 F7 /r}.
 *
 * <p>The immediate words (ib, iw, id, iq, cb, cw, cd, cp) are for the reader: operand kinds already say it.
 */
final class EncodingParser {
    private final TablePosition position;

    private OpcodeMap map = OpcodeMap.PRIMARY;
    private int opcode;
    private boolean opcodeHasRegister;
    private MandatoryPrefix prefix = MandatoryPrefix.NONE;
    private int operandSizeBits;
    private int addressSizeBits;
    private RexW rexW = RexW.ANY;
    private boolean hasModRm;
    private int modRmDigit;
    private int fixedModRm;
    private @Nullable VexEncoding vex;

    EncodingParser(TablePosition position) {
        this.position = position;
    }

    FormEncoding parse(String cell) {
        reset();
        List<String> words = Words.of(cell);
        int at = 0;
        while (at < words.size() && isPrefixWord(words.get(at), at + 1 < words.size() ? words.get(at + 1) : "")) {
            prefixWord(words.get(at++));
        }
        at = opcodeBytes(words, at);
        while (at < words.size()) {
            trailingWord(words.get(at++));
        }
        return new FormEncoding(
                map,
                opcode,
                opcodeHasRegister,
                prefix,
                operandSizeBits,
                addressSizeBits,
                rexW,
                hasModRm,
                modRmDigit,
                fixedModRm,
                vex);
    }

    private void reset() {
        map = OpcodeMap.PRIMARY;
        opcode = -1;
        opcodeHasRegister = false;
        prefix = MandatoryPrefix.NONE;
        operandSizeBits = 0;
        addressSizeBits = 0;
        rexW = RexW.ANY;
        hasModRm = false;
        modRmDigit = -1;
        fixedModRm = -1;
        vex = null;
    }

    private static boolean isPrefixWord(String word, String next) {
        return switch (word) {
            case "66", "F2", "F3" ->
                !next.isEmpty()
                        && (isByte(next) || next.startsWith("OS") || next.startsWith("AS") || next.startsWith("W"));
            default -> !isByte(word) && !word.endsWith("+r");
        };
    }

    private void prefixWord(String word) {
        switch (word) {
            case "OS16" -> operandSizeBits = 16;
            case "OS32" -> operandSizeBits = 32;
            case "OS64" -> operandSizeBits = 64;
            case "AS16" -> addressSizeBits = 16;
            case "AS32" -> addressSizeBits = 32;
            case "AS64" -> addressSizeBits = 64;
            case "W0" -> rexW = RexW.ZERO;
            case "W1" -> rexW = RexW.ONE;
            case "NP" -> prefix = MandatoryPrefix.FORBIDDEN;
            case "NFx" -> prefix = MandatoryPrefix.NO_REPEAT;
            case "66" -> prefix = MandatoryPrefix.P66;
            case "F3" -> prefix = MandatoryPrefix.PF3;
            case "F2" -> prefix = MandatoryPrefix.PF2;
            default -> {
                if (!word.startsWith("VEX.") && !word.startsWith("XOP.")) {
                    throw position.error("unknown encoding word '" + word + "'");
                }
                vexWord(word);
            }
        }
    }

    /** Reads {@code VEX.128.66.0F38.W0} or {@code XOP.128.NP.8.W0}: length, prefix, map, W. */
    private void vexWord(String word) {
        String[] parts = word.split("\\.");
        if (parts.length != 5) {
            throw position.error("expected VEX.length.prefix.map.W, found '" + word + "'");
        }
        int length = switch (parts[1]) {
            case "128" -> 128;
            case "256" -> 256;
            case "LIG" -> 0;
            case "LZ" -> -128;
            default -> throw position.error("unknown vector length '" + parts[1] + "'");
        };
        prefix = switch (parts[2]) {
            case "NP" -> MandatoryPrefix.FORBIDDEN;
            case "66" -> MandatoryPrefix.P66;
            case "F3" -> MandatoryPrefix.PF3;
            case "F2" -> MandatoryPrefix.PF2;
            default -> throw position.error("unknown VEX prefix '" + parts[2] + "'");
        };
        map = switch (parts[3]) {
            case "0F" -> OpcodeMap.MAP_0F;
            case "0F38" -> OpcodeMap.MAP_0F38;
            case "0F3A" -> OpcodeMap.MAP_0F3A;
            case "8" -> OpcodeMap.XOP_8;
            case "9" -> OpcodeMap.XOP_9;
            case "A" -> OpcodeMap.XOP_A;
            default -> throw position.error("unknown VEX map '" + parts[3] + "'");
        };
        VexEncoding.W w = switch (parts[4]) {
            case "W0" -> VexEncoding.W.ZERO;
            case "W1" -> VexEncoding.W.ONE;
            case "WIG" -> VexEncoding.W.IGNORED;
            default -> throw position.error("unknown VEX.W '" + parts[4] + "'");
        };
        vex = new VexEncoding(length, w);
    }

    private int opcodeBytes(List<String> words, int start) {
        int at = start;
        if (vex == null && is(words, at, "0F") && at + 1 < words.size()) {
            at++;
            if (is(words, at, "38") && at + 1 < words.size() && isByte(words.get(at + 1))) {
                map = OpcodeMap.MAP_0F38;
                at++;
            } else if (is(words, at, "3A") && at + 1 < words.size() && isByte(words.get(at + 1))) {
                map = OpcodeMap.MAP_0F3A;
                at++;
            } else {
                map = OpcodeMap.MAP_0F;
            }
        }
        if (at == words.size()) {
            throw position.error("no opcode");
        }
        String word = words.get(at++);
        opcodeHasRegister = word.endsWith("+r");
        opcode = byteOf(opcodeHasRegister ? word.substring(0, word.length() - 2) : word);
        return at;
    }

    private static boolean is(List<String> words, int at, String wanted) {
        return at < words.size() && words.get(at).equals(wanted);
    }

    private void trailingWord(String word) {
        if (word.charAt(0) == '/') {
            hasModRm = true;
            if (word.length() == 2 && word.charAt(1) >= '0' && word.charAt(1) <= '7') {
                modRmDigit = word.charAt(1) - '0';
            } else if (!word.equals("/r") && !word.equals("/is4")) {
                throw position.error("unknown encoding word '" + word + "'");
            }
        } else if (isByte(word)) {
            hasModRm = true;
            fixedModRm = byteOf(word);
        } else if (!isImmediateWord(word)) {
            throw position.error("unknown encoding word '" + word + "'");
        }
    }

    private static boolean isImmediateWord(String word) {
        return switch (word) {
            case "ib", "iw", "id", "iq", "cb", "cw", "cd", "cp", "io" -> true;
            default -> false;
        };
    }

    private static boolean isByte(String word) {
        return word.length() == 2 && digit(word.charAt(0)) >= 0 && digit(word.charAt(1)) >= 0;
    }

    private int byteOf(String word) {
        if (!isByte(word)) {
            throw position.error("expected a byte, found '" + word + "'");
        }
        return digit(word.charAt(0)) << 4 | digit(word.charAt(1));
    }

    /** A hexadecimal digit in capitals, or -1: small letters are for the immediate words. */
    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
