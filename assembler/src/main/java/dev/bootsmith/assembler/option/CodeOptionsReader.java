package dev.bootsmith.assembler.option;

import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.option.CodeOptions.BranchAlignment;
import dev.bootsmith.assembler.option.CodeOptions.BranchFence;
import dev.bootsmith.assembler.option.CodeOptions.BranchKind;
import dev.bootsmith.assembler.option.CodeOptions.Check;
import dev.bootsmith.assembler.option.CodeOptions.ReturnFence;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the options that change instructions.
 *
 * @gas i386-Options
 */
final class CodeOptionsReader {
    private static final int SMALLEST_BOUNDARY = 16;

    private int optimization;
    private boolean forSize;
    private Check sseCheck = CodeOptions.NONE.sseCheck();
    private Check operandCheck = CodeOptions.NONE.operandCheck();
    private BranchFence branchFence = BranchFence.NONE;
    private ReturnFence returnFence = ReturnFence.NONE;
    private int boundaryPower;
    private Set<BranchKind> kinds = BranchAlignment.USUAL;
    private int prefixes = BranchAlignment.USUAL_PREFIXES;

    CodeOptions result() {
        return new CodeOptions(
                optimization,
                forSize,
                sseCheck,
                operandCheck,
                branchFence,
                returnFence,
                new BranchAlignment(boundaryPower, kinds, prefixes));
    }

    /** Takes what follows {@code -O}; what is no number counts as 0. */
    void optimize(String value) {
        forSize = value.startsWith("s");
        if (forSize) {
            optimization = 2;
        } else if (value.isEmpty()) {
            optimization = 1;
        } else {
            char first = value.charAt(0);
            optimization = first >= '0' && first <= '9' ? Math.min(2, leadingNumber(value)) : 0;
        }
    }

    private static int leadingNumber(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && Character.digit(text.charAt(i), 10) >= 0; i++) {
            number = Math.min(1000, number * 10 + Character.digit(text.charAt(i), 10));
        }
        return number;
    }

    /**
     * Takes a long option; returns false if its value is none of those it can have.
     *
     * @param traits where options that are on or off go
     */
    boolean take(String name, String value, Set<Trait> traits) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "msse2avx" -> switchOn(Trait.SSE_AS_AVX, traits);
            case "muse-unaligned-vector-move" -> switchOn(Trait.UNALIGNED_MOVES, traits);
            case "mshared" -> switchOn(Trait.PREEMPTIBLE, traits);
            case "madd-bnd-prefix" -> switchOn(Trait.BOUND_PREFIX, traits);
            case "mx86-used-note" -> choose(lower, "yes", "no", Trait.USED_NOTE, traits);
            case "momit-lock-prefix" -> choose(lower, "yes", "no", Trait.OMIT_LOCK, traits);
            case "mfence-as-lock-add" -> choose(lower, "yes", "no", Trait.FENCE_AS_LOCK_ADD, traits);
            case "mlfence-after-load" -> choose(lower, "yes", "no", Trait.LOAD_FENCE, traits);
            case "mavxscalar" -> choose(value, "256", "128", Trait.SCALAR_AS_256, traits);
            case "mvexwig" -> choose(value, "1", "0", Trait.VEX_W, traits);
            case "mbranches-within-32B-boundaries" -> {
                boundaryPower = 5;
                kinds = BranchAlignment.USUAL;
                prefixes = BranchAlignment.USUAL_PREFIXES;
                yield true;
            }
            case "malign-branch-boundary" -> boundary(value);
            case "malign-branch" -> branches(lower);
            case "malign-branch-prefix-size" -> {
                Long number = number(value);
                prefixes = number == null ? prefixes : (int) Math.min(number, 6);
                yield number != null && number <= 5;
            }
            case "mlfence-before-indirect-branch" -> branchFence(lower);
            case "mlfence-before-ret" -> returnFence(lower);
            case "msse-check" -> {
                Check check = check(lower);
                sseCheck = check == null ? sseCheck : check;
                yield check != null;
            }
            case "moperand-check" -> {
                Check check = check(lower);
                operandCheck = check == null ? operandCheck : check;
                yield check != null;
            }
            default -> throw new AssertionError(name);
        };
    }

    private static boolean switchOn(Trait trait, Set<Trait> traits) {
        traits.add(trait);
        return true;
    }

    private static boolean choose(String value, String on, String off, Trait trait, Set<Trait> traits) {
        if (value.equals(on)) {
            traits.add(trait);
        } else {
            traits.remove(trait);
        }
        return value.equals(on) || value.equals(off);
    }

    private static @Nullable Check check(String value) {
        return switch (value) {
            case "none" -> Check.NONE;
            case "warning" -> Check.WARNING;
            case "error" -> Check.ERROR;
            default -> null;
        };
    }

    private boolean boundary(String value) {
        Long number = number(value);
        if (number == null || number != 0 && (number < SMALLEST_BOUNDARY || Long.bitCount(number) != 1)) {
            return false;
        }
        boundaryPower = number == 0 ? 0 : Long.numberOfTrailingZeros(number);
        return boundaryPower < 32;
    }

    private boolean branches(String value) {
        Set<BranchKind> chosen = EnumSet.noneOf(BranchKind.class);
        for (String word : value.split("\\+", -1)) {
            BranchKind kind = switch (word) {
                case "jcc" -> BranchKind.JCC;
                case "fused" -> BranchKind.FUSED;
                case "jmp" -> BranchKind.JMP;
                case "call" -> BranchKind.CALL;
                case "ret" -> BranchKind.RET;
                case "indirect" -> BranchKind.INDIRECT;
                default -> null;
            };
            if (kind == null) {
                return false;
            }
            chosen.add(kind);
        }
        kinds = chosen;
        return true;
    }

    /** A fence before all indirect branches brings one before returns, if nothing was said about those yet. */
    private boolean branchFence(String value) {
        switch (value) {
            case "none" -> branchFence = BranchFence.NONE;
            case "register" -> branchFence = BranchFence.REGISTER;
            case "memory" -> branchFence = BranchFence.MEMORY;
            case "all" -> {
                branchFence = BranchFence.ALL;
                returnFence = returnFence == ReturnFence.NONE ? ReturnFence.SHL : returnFence;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean returnFence(String value) {
        switch (value) {
            case "none" -> returnFence = ReturnFence.NONE;
            case "or" -> returnFence = ReturnFence.OR;
            case "not" -> returnFence = ReturnFence.NOT;
            case "shl", "yes" -> returnFence = ReturnFence.SHL;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads a number as C does; returns null if it is none or negative. */
    private static @Nullable Long number(String value) {
        try {
            long number = Long.decode(value.strip());
            return number < 0 ? null : (Long) number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
