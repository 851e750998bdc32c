package dev.bootsmith.assembler.layout;

import org.jspecify.annotations.Nullable;

/**
 * Room before an instruction that keeps a branch off a boundary: NOPs before the branch or before the comparison fused with it,
 * or prefixes before an instruction that comes earlier. What it turns out to be is decided when the whole section is known.
 *
 * @gas -malign-branch-boundary, -malign-branch-prefix-size
 */
public final class BranchPad {
    /** What the room is for. */
    public enum Role {
        /** Before a branch. */
        BRANCH,
        /** Before what a conditional jump may be fused with. */
        FUSED,
        /** Before another instruction, which may get prefixes. */
        PREFIX
    }

    /**
     * What a comparison or a jump contributes to fusion: processors fuse TEST and AND with every conditional jump, ADD, SUB and CMP
     * with those that look at CF, ZF or at signed order, INC and DEC with those that do not look at CF.
     *
     * @sdm Optimization Reference Manual, 3.4.2.2 (macro-fusion)
     */
    public enum Fusion {
        ARITHMETIC,
        INCREMENT,
        TEST,
        NONE;

        /**
         * Returns whether a jump is fused.
         *
         * @param condition of the jump, 0 to 15
         */
        boolean with(int condition) {
            int pair = condition >> 1;
            boolean isSigned = pair == 6 || pair == 7;
            return switch (this) {
                case ARITHMETIC -> pair >= 1 && pair <= 3 || isSigned;
                case INCREMENT -> pair == 2 || isSigned;
                case TEST -> true;
                case NONE -> false;
            };
        }
    }

    private final int power;
    Role role;
    boolean isActive = true;
    private final Fusion fusion;
    /** BRANCH: the condition of the jump, or -1. */
    private final int condition;
    /** PREFIX: most prefixes; FUSED: the same if it turns out to be one. */
    int most;

    private int prefix;
    /** How many bytes it is now. */
    int length;

    boolean isClassified;

    @Nullable
    Fragment branch;

    private long fusedSize;
    /** PREFIX: the pad it works for, if it is the first of several. */
    @Nullable
    Fragment target;

    private int together;
    private int lent;
    private int lastLength;
    /** Distance of the pad worked for, before anything was lent. */
    private long distance;

    private BranchPad(int power, Role role, Fusion fusion, int condition) {
        this.power = power;
        this.role = role;
        this.fusion = fusion;
        this.condition = condition;
    }

    /**
     * Makes room before a branch.
     *
     * @param power the boundary
     * @param condition of a conditional jump, else -1
     */
    public static BranchPad ofBranch(int power, int condition) {
        return new BranchPad(power, Role.BRANCH, Fusion.NONE, condition);
    }

    /** Makes room before what a jump may be fused with. */
    public static BranchPad ofFused(int power, Fusion fusion) {
        return new BranchPad(power, Role.FUSED, fusion, -1);
    }

    /** Makes room before another instruction. */
    public static BranchPad ofPrefixes(int power) {
        return new BranchPad(power, Role.PREFIX, Fusion.NONE, -1);
    }

    /**
     * Says which prefixes the instruction can take.
     *
     * @param mostPrefixes how many at most
     * @param prefixByte which
     */
    public void allow(int mostPrefixes, int prefixByte) {
        most = mostPrefixes;
        prefix = prefixByte;
    }

    int prefix() {
        return prefix;
    }

    private static @Nullable Fragment after(Fragment f) {
        Fragment next = f.next;
        while (next != null && next.tail == Fragment.Tail.FILL && next.fixedSize() == 0) {
            next = next.next;
        }
        return next;
    }

    private static boolean isPad(@Nullable Fragment f) {
        return f != null && f.tail == Fragment.Tail.PAD && padOf(f).isActive;
    }

    static BranchPad padOf(Fragment f) {
        return java.util.Objects.requireNonNull(f.pad);
    }

    /** Decides for all pads from a fragment on what they are for. */
    static void classify(Fragment start) {
        for (Fragment f = start; f != null; f = f.next) {
            if (f.tail == Fragment.Tail.PAD) {
                padOf(f).isClassified = true;
            }
        }
        for (Fragment f = start; f != null; f = f.next) {
            if (!isPad(f)) {
                continue;
            }
            BranchPad pad = padOf(f);
            if (pad.role == Role.BRANCH) {
                pad.branch = after(f);
            } else if (pad.role == Role.FUSED) {
                Fragment jump = pad.fuse(f);
                f = jump == null ? f : jump;
            }
        }
        for (Fragment f = start; f != null; f = f.next) {
            if (isPad(f) && padOf(f).role == Role.PREFIX) {
                f = padOf(f).gather(f);
                if (f == null) {
                    break;
                }
            }
        }
    }

    /** Takes over the room before the jump if the two are fused, and returns the jump; else becomes room for prefixes. */
    private @Nullable Fragment fuse(Fragment f) {
        Fragment comparison = after(f);
        Fragment second = comparison == null ? null : after(comparison);
        if (comparison != null && second != null && isPad(second) && padOf(second).role == Role.BRANCH) {
            Fragment jump = after(second);
            int jumpCondition = padOf(second).condition;
            if (jump != null && jump.tail == Fragment.Tail.JUMP && jumpCondition >= 0 && fusion.with(jumpCondition)) {
                branch = jump;
                fusedSize = comparison.fixedSize();
                padOf(second).isActive = false;
                return jump;
            }
        }
        if (most > 0) {
            role = Role.PREFIX;
        } else {
            isActive = false;
        }
        return null;
    }

    private static final int MOST_TOGETHER = 5 * 4;

    /** Counts the prefixes that this and the pads behind it can take before the next branch; returns where that stands. */
    private @Nullable Fragment gather(Fragment start) {
        int room = 0;
        Fragment f = start;
        for (; f != null; f = f.next) {
            if (f.tail == Fragment.Tail.FILL || f.tail == Fragment.Tail.PAD && !padOf(f).isActive) {
                continue;
            }
            if (f.tail != Fragment.Tail.PAD) {
                break;
            }
            BranchPad pad = padOf(f);
            if (pad.role != Role.PREFIX) {
                target = f;
                break;
            }
            if (room >= MOST_TOGETHER) {
                room = MOST_TOGETHER;
                pad.isActive = false;
            } else {
                room += pad.most;
            }
        }
        together = room;
        return f;
    }

    private int needed(Fragment f, long address) {
        long start = address + f.fixedSize();
        Fragment b = java.util.Objects.requireNonNull(branch);
        long size = fusedSize + b.fixedSize() + (b.tail == Fragment.Tail.JUMP ? b.tailSize : 0);
        long boundary = 1L << power;
        long offset = start & boundary - 1;
        return offset + size >= boundary ? (int) (boundary - offset) : 0;
    }

    /** Returns by how much the room has to grow now that the fragment has moved by {@code stretch}. */
    long growth(Fragment f, long stretch) {
        if (!isActive) {
            return 0;
        }
        if (role != Role.PREFIX) {
            int wanted = needed(f, f.address);
            long grows = (long) wanted - length;
            length = wanted;
            return grows;
        }
        Fragment worksFor = target;
        if (worksFor == null) {
            return (long) length - lastLength;
        }
        if (distance == 0) {
            distance = worksFor.address - (f.address - stretch);
        }
        share(f, worksFor, lent, false);
        int wanted = padOf(worksFor).needed(worksFor, f.address + distance);
        if (wanted == lent) {
            return 0;
        }
        lent = wanted > together ? 0 : wanted;
        share(f, worksFor, lent, true);
        return (long) length - lastLength;
    }

    private static void share(Fragment from, Fragment end, int bytes, boolean isNew) {
        int left = bytes;
        for (Fragment f = from; f != null && f != end; f = f.next) {
            if (!isPad(f) || padOf(f).role != Role.PREFIX) {
                continue;
            }
            BranchPad pad = padOf(f);
            if (left == 0) {
                pad.set(0, isNew);
            } else if (pad.most > 0) {
                int size = Math.min(pad.most, left);
                left -= size;
                pad.set(size, isNew);
            }
        }
    }

    private void set(int size, boolean isNew) {
        if (isNew) {
            length = size;
        } else {
            lastLength = size;
        }
    }
}
