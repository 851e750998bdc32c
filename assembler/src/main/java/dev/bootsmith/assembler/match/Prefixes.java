package dev.bootsmith.assembler.match;

import dev.bootsmith.isa.model.Register;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The prefix words and pseudo-prefixes written before one instruction. */
final class Prefixes {
    static final int LOCK = 0xf0;
    static final int REPNE = 0xf2;
    static final int REP = 0xf3;
    static final int OPERAND_SIZE = 0x66;
    static final int ADDRESS_SIZE = 0x67;
    static final int WAIT = 0x9b;
    static final int REX = 0x40;

    private static final Map<String, Integer> BYTES = Map.ofEntries(
            Map.entry("lock", LOCK),
            Map.entry("rep", REP),
            Map.entry("repe", REP),
            Map.entry("repz", REP),
            Map.entry("xrelease", REP),
            Map.entry("repne", REPNE),
            Map.entry("repnz", REPNE),
            Map.entry("bnd", REPNE),
            Map.entry("xacquire", REPNE),
            Map.entry("data16", OPERAND_SIZE),
            Map.entry("data32", OPERAND_SIZE),
            Map.entry("addr16", ADDRESS_SIZE),
            Map.entry("addr32", ADDRESS_SIZE),
            Map.entry("es", 0x26),
            Map.entry("cs", 0x2e),
            Map.entry("ss", 0x36),
            Map.entry("ds", 0x3e),
            Map.entry("notrack", 0x3e),
            Map.entry("fs", 0x64),
            Map.entry("gs", 0x65),
            Map.entry("wait", WAIT),
            Map.entry("rex", REX));

    /** Both spellings of REX with its bits, W, R, X and B from the left: {@code rex.WB}, {@code rex64z}. */
    private static final Pattern REX_BITS = Pattern.compile("rex\\.(w)?(r)?(x)?(b)?|rex(64)?(x)?(y)?(z)?");

    /** Which of two equal forms, and which displacement, the source wants. */
    enum Direction {
        ANY,
        LOAD,
        STORE,
        /** The one that is not usual: the suffix {@code .s}. */
        OTHER
    }

    enum DisplacementWidth {
        SHORTEST,
        BYTE,
        FULL
    }

    int segment;
    int repeat;
    boolean lock;
    boolean operandSize;
    boolean addressSize;
    boolean wait;
    /** Whether FWAIT stands behind the prefixes. */
    boolean waitsLast;

    boolean writesRex;
    /** Whether REX stands in braces: wanted where it is possible. */
    boolean isRexWanted;

    int rex;
    /** The word that stands for F3 or F2, because xacquire, xrelease and bnd have rules of their own; empty if none does. */
    String repeatWord = "";
    /** Whether the bits of a REX prefix are written, behind a dot. */
    boolean hasRexBits;
    /** Whether DS is there as {@code notrack}. */
    boolean noTrack;

    boolean wantsVex;
    /** Whether three bytes of VEX are wanted where two would do. */
    boolean wantsLongVex;

    /** Whether VEX.W stays 0 though the instruction ignores it, as where it stands for one of SSE. */
    boolean keepsVexW;
    /** Whether no other encoding may be chosen; written {@code {nooptimize}}. */
    boolean mayOptimize = true;

    /** {@code disp16} or {@code disp32}, or empty. */
    String displacementWord = "";

    Direction direction = Direction.ANY;
    DisplacementWidth displacement = DisplacementWidth.SHORTEST;
    boolean any;

    /** Returns whether only words in braces stand here, which mean nothing without an instruction. */
    boolean isPseudoOnly() {
        return !any;
    }

    /** Returns the byte of a prefix word, or -1 if the word is none; {@code rex.WR} gives 4C. */
    static int byteOf(String word) {
        Integer found = BYTES.get(word);
        if (found != null) {
            return found;
        }
        if (!word.startsWith("rex")) {
            return -1;
        }
        Matcher bits = REX_BITS.matcher(word);
        if (!bits.matches() || word.equals("rex.")) {
            return -1;
        }
        int value = REX;
        for (int group = 1; group <= 8; group++) {
            value |= bits.group(group) == null ? 0 : 1 << (8 - group) % 4;
        }
        return value;
    }

    /** Takes a prefix word whose byte is known; returns false if one of its kind is there already. */
    boolean add(int prefixByte, String word) {
        if (prefixByte == REP || prefixByte == REPNE) {
            repeatWord = word;
        }
        noTrack |= word.equals("notrack");
        hasRexBits |= word.startsWith("rex.");
        return add(prefixByte);
    }

    private boolean add(int prefixByte) {
        any = true;
        if (prefixByte == LOCK) {
            boolean had = lock;
            lock = true;
            return !had;
        }
        if (prefixByte == REP || prefixByte == REPNE) {
            boolean had = repeat != 0;
            repeat = prefixByte;
            return !had;
        }
        if (prefixByte == OPERAND_SIZE) {
            boolean had = operandSize;
            operandSize = true;
            return !had;
        }
        if (prefixByte == ADDRESS_SIZE) {
            boolean had = addressSize;
            addressSize = true;
            return !had;
        }
        if (prefixByte == WAIT) {
            wait = true;
            return true;
        }
        if ((prefixByte & 0xf0) == REX) {
            boolean hadRex = writesRex;
            writesRex = true;
            rex = prefixByte;
            return !hadRex;
        }
        boolean hadSegment = segment != 0;
        segment = prefixByte;
        return !hadSegment;
    }

    /** Takes what stands in braces; returns false if it is unknown. */
    boolean addPseudo(String word) {
        switch (word) {
            case "load" -> direction = Direction.LOAD;
            case "store" -> direction = Direction.STORE;
            case "disp8" -> displacement = DisplacementWidth.BYTE;
            case "disp16", "disp32" -> {
                displacement = DisplacementWidth.FULL;
                displacementWord = word;
            }
            case "rex" -> {
                any = true;
                isRexWanted = !writesRex;
                writesRex = true;
                rex |= REX;
            }
            case "vex", "vex2" -> wantsVex = true;
            case "vex3" -> {
                wantsVex = true;
                wantsLongVex = true;
            }
            case "nooptimize" -> {
                any = true;
                mayOptimize = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    static int segmentByte(Register segment) {
        return switch (segment.number()) {
            case 0 -> 0x26;
            case 1 -> 0x2e;
            case 2 -> 0x36;
            case 3 -> 0x3e;
            case 4 -> 0x64;
            default -> 0x65;
        };
    }

    /** Returns the segment a memory operand has anyway. */
    static Register defaultSegment(@Nullable Register base) {
        boolean stack =
                base != null && base.registerClass().isGeneralPurpose() && (base.number() == 4 || base.number() == 5);
        return stack ? Register.SS : Register.DS;
    }
}
