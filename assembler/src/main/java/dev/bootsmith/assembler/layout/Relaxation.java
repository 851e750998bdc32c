package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Resolved;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sizes that are still open: jumps start short and grow, paddings follow.
 *
 * <p>A jump never shrinks again, so the search ends; the result can be larger than needed in rare webs of jumps and
 * alignments, and it must be: GNU as decides the same way, in the same order.
 *
 * @gas i386-Jumps
 */
public final class Relaxation {
    private static final int MOST_ROUNDS = 200;
    private static final int SHORT_REACH_FORWARD = 128;
    private static final int SHORT_REACH_BACKWARD = -127;

    /** What relaxation has to say about the source. */
    public interface Problems {
        void orgBackwards(@Nullable Object place, long target, long here);

        void amountUnknown(@Nullable Object place);

        void amountNegative(@Nullable Object place, long amount);

        void doesNotSettle(@Nullable Object place);

        /** Padding that a pattern does not fill evenly. */
        void paddingUneven(@Nullable Object place, long bytes, int patternBytes);

        void sectionTooLarge(@Nullable Object place, Section section, long size);

        /** A symbol that a target is measured from, and that is not defined: it counts as 0. */
        void takenAsZero(@Nullable Object place, Symbol symbol);
    }

    private final List<Section> sections;
    private final Resolver resolver = new Resolver();
    private final Problems problems;
    private final long largestSection;
    private final Consumer<Symbol> jumpTargets;
    private final Map<Fragment, Long> backwards = new LinkedHashMap<>();
    private int pass;
    /** Where the size changed last, which is where it would go on changing. */
    private @Nullable Object lastMoved;

    private boolean isEndless;
    private boolean isMeasured;

    /**
     * Prepares the search.
     *
     * @param jumpTargets told of the targets of jumps within their section, in order, before anything else happens
     */
    public Relaxation(List<Section> sections, Problems problems, long largestSection, Consumer<Symbol> jumpTargets) {
        this.jumpTargets = jumpTargets;
        this.sections = sections;
        this.problems = problems;
        this.largestSection = largestSection;
    }

    /** Makes all sizes final. Returns false if that failed; the problems have been told then. */
    public boolean run() {
        for (Section section : sections) {
            start(section, true);
        }
        boolean changed = true;
        for (pass = 0; changed; pass++) {
            if (pass > MOST_ROUNDS || isEndless) {
                problems.doesNotSettle(lastMoved);
                return false;
            }
            changed = false;
            for (Section section : sections) {
                boolean startsAgain = pass > 0 && hasTailThatShrinks(section);
                if (startsAgain) {
                    start(section, false);
                }
                boolean moved = settle(section);
                changed |= pass == 0 ? moved : startsAgain ? hasNewAddresses(section) : moved;
                if (pass == 0 || startsAgain) {
                    keepAddresses(section);
                }
            }
        }
        if (isEndless) {
            problems.doesNotSettle(lastMoved);
            return false;
        }
        backwards.forEach((f, target) -> problems.orgBackwards(f.place, target, f.address + f.fixedSize()));
        isMeasured = true;
        return finish() && backwards.isEmpty();
    }

    /** Whether sizes are known though something is wrong, so that a listing can show what there is. */
    public boolean isMeasured() {
        return isMeasured;
    }

    /** What a jump does is never taken back; other tails start again in each pass over the sections. */
    private static boolean hasTailThatShrinks(Section section) {
        for (Fragment f = section.first(); f != null; f = f.next) {
            switch (f.tail) {
                case ORG, SPACE, SPACE_NOP, COMPUTED -> {
                    return true;
                }
                case FILL, ALIGN, ALIGN_CODE, JUMP, PAD -> {}
            }
        }
        return false;
    }

    private static boolean hasNewAddresses(Section section) {
        for (Fragment f = section.first(); f != null; f = f.next) {
            if (f.address != f.lastAddress) {
                return true;
            }
        }
        return false;
    }

    private static void keepAddresses(Section section) {
        for (Fragment f = section.first(); f != null; f = f.next) {
            f.lastAddress = f.address;
        }
    }

    /** Gives every fragment a first address with the smallest tails. */
    private void start(Section section, boolean isFirst) {
        long address = 0;
        int region = 0;
        for (Fragment f = section.first(); f != null; f = f.next) {
            f.address = address;
            f.region = region;
            Symbol target = f.target;
            if (isFirst && f.tail == Fragment.Tail.JUMP && target != null) {
                Anchor anchor = target.anchor();
                if (anchor != null && anchor.zone() == section) {
                    jumpTargets.accept(target);
                }
            }
            if (isFirst || f.tail != Fragment.Tail.JUMP) {
                f.tailSize = firstTail(f, address + f.fixedSize(), section);
            }
            if (f.tail == Fragment.Tail.ALIGN || f.tail == Fragment.Tail.ALIGN_CODE || f.tail == Fragment.Tail.ORG) {
                region++;
            }
            address += f.fixedSize() + f.tailSize;
        }
    }

    private long firstTail(Fragment f, long tailAddress, Section section) {
        return switch (f.tail) {
            case FILL -> f.amount * f.pattern.length;
            case ALIGN, ALIGN_CODE -> padding(f, tailAddress) + f.extra;
            case ORG, SPACE, SPACE_NOP -> 0;
            case JUMP ->
                isRelaxable(f, section)
                                && !java.util.Objects.requireNonNull(f.jump).startsLong()
                        ? 1
                        : wide(f);
            case COMPUTED -> 1;
            case PAD -> room(f);
        };
    }

    /** The first pad decides for all behind it, before any jump there is looked at. */
    private static long room(Fragment f) {
        BranchPad pad = BranchPad.padOf(f);
        if (!pad.isClassified) {
            BranchPad.classify(f);
        }
        return pad.length;
    }

    private static long wide(Fragment f) {
        return java.util.Objects.requireNonNull(f.jump).wideTail();
    }

    /** Jumps to other sections and to symbols that another file may define keep the long form. */
    static boolean isRelaxable(Fragment f, Section section) {
        Symbol target = f.target;
        if (target == null || target.isWeak() || target.type() == 10) {
            return false;
        }
        if (f.jump != null && f.jump.relocation() != null && target.isExternal()) {
            return false;
        }
        if (f.jump != null && f.jump.isPreemptible() && target.isExternal() && target.visibility() == 0) {
            return false;
        }
        Anchor anchor = finalTarget(target);
        return anchor != null && anchor.zone() == section;
    }

    private static @Nullable Anchor finalTarget(Symbol symbol) {
        if (symbol.state() == Symbol.State.ANCHORED) {
            return symbol.anchor();
        }
        if (symbol.state() == Symbol.State.EQUATED) {
            Optional<Resolved> resolved = new Resolver().resolve(symbol, 0);
            if (resolved.isPresent() && resolved.get().minus() == null) {
                Symbol base = resolved.get().symbol();
                boolean isName = !symbol.name().isEmpty();
                return base == null || base.isWeak() && !isName ? null : base.anchor();
            }
        }
        return null;
    }

    private static long padding(Fragment f, long address) {
        long mask = (1L << f.amount) - 1;
        long needed = -address & mask;
        return f.limit != 0 && needed > f.limit ? 0 : needed;
    }

    /** The square of the number of fragments is what GNU as allows before it gives up. */
    private static long mostRounds(Section section) {
        long fragments = 0;
        for (Fragment f = section.first(); f != null && fragments < MOST_ROUNDS; f = f.next) {
            fragments++;
        }
        return fragments * fragments;
    }

    /** Passes over a section until nothing moves; returns whether anything moved at all. */
    private boolean settle(Section section) {
        boolean everMoved = false;
        boolean stretched = true;
        int marker = section.first().marker;
        Bounce bounce = new Bounce();
        for (long rounds = mostRounds(section); stretched; rounds--) {
            if (rounds == 0) {
                isEndless = true;
                return true;
            }
            stretched = false;
            marker ^= 1;
            long stretch = 0;
            for (Fragment f = section.first(); f != null; f = f.next) {
                f.marker = marker;
                f.address += stretch;
                if (f.tail == Fragment.Tail.FILL || f.tail == Fragment.Tail.JUMP && f.tailSize != 1) {
                    continue;
                }
                long growth = growth(f, section, stretch);
                if (growth < 0 && bounce.isEndless() && f.tail == Fragment.Tail.ALIGN) {
                    f.extra = 1L << f.amount;
                    growth += f.extra;
                }
                if (growth != 0) {
                    lastMoved = f.place;
                    f.tailSize += growth;
                    stretch += growth;
                    stretched = true;
                    everMoved = true;
                    bounce.moved(f.tail, stretch);
                }
            }
            bounce.endRound(stretch);
        }
        return everMoved;
    }

    /**
     * Notices a LEB128 that speaks of a distance with an alignment in it, and never settles: longer it would have to be shorter,
     * and shorter longer. GNU as then makes the padding longer by one alignment, once such rounds have come three times.
     */
    private static final class Bounce {
        private static final int ROUNDS = 2;
        private int movements;
        private int rounds;

        /** A LEB128 moved, and then an alignment took that back: two movements and no stretch. */
        void moved(Fragment.Tail tail, long stretch) {
            boolean counts = tail == Fragment.Tail.COMPUTED || tail == Fragment.Tail.ALIGN && isOdd() && stretch == 0;
            movements = counts ? movements + 1 : 0;
            rounds = counts ? rounds : 0;
        }

        private boolean isOdd() {
            return (movements & 1) != 0;
        }

        void endRound(long stretch) {
            boolean isRound = stretch == 0 && !isOdd() && movements != 0;
            rounds = isRound ? rounds + 1 : 0;
            movements = isRound ? movements : 0;
        }

        boolean isEndless() {
            return isOdd() && rounds >= ROUNDS;
        }
    }

    private long growth(Fragment f, Section section, long stretch) {
        switch (f.tail) {
            case FILL -> {
                return 0;
            }
            case ALIGN, ALIGN_CODE -> {
                return padding(f, f.address + f.fixedSize()) + f.extra - f.tailSize;
            }
            case ORG -> {
                return orgGrowth(f, section);
            }
            case SPACE, SPACE_NOP -> {
                return spaceAmount(f) - f.tailSize;
            }
            case JUMP -> {
                return jumpGrowth(f, stretch);
            }
            case COMPUTED -> {
                return java.util.Objects.requireNonNull(f.computed).size(number(f)) - f.tailSize;
            }
            case PAD -> {
                return BranchPad.padOf(f).growth(f, stretch);
            }
        }
        throw new AssertionError(f.tail);
    }

    /** Never shrinks; a target that lies behind is hoped to move in the first passes, and an error later. */
    private long orgGrowth(Fragment f, Section section) {
        long target = orgTarget(f, section);
        long growth = target - f.address - f.fixedSize() - f.tailSize;
        if (growth >= 0 && !backwards.containsKey(f)) {
            return growth;
        }
        if (pass >= 2) {
            backwards.putIfAbsent(f, target);
        }
        return 0;
    }

    private long orgTarget(Fragment f, Section section) {
        if (f.value == null) {
            return f.amount;
        }
        Optional<Resolved> resolved = resolver.resolve(f.value);
        if (resolved.isEmpty() || resolved.get().minus() != null) {
            return takenAsZero(f) == null ? 0 : resolved.orElseThrow().number();
        }
        Symbol symbol = resolved.get().symbol();
        long offset = 0;
        if (symbol != null) {
            Anchor anchor = symbol.anchor();
            if (anchor == null || anchor.zone() != section) {
                return 0;
            }
            offset = Resolver.offset(symbol);
        }
        return offset + resolved.get().number();
    }

    /** Returns the undefined symbol that a number less it leaves open, or null if the target is not of that kind. */
    private @Nullable Symbol takenAsZero(Fragment f) {
        Value value = f.value;
        Resolved target = value == null ? null : resolver.resolve(value).orElse(null);
        Symbol minus = target == null ? null : target.minus();
        boolean isOpen =
                target != null && target.symbol() == null && minus != null && minus.state() == Symbol.State.UNDEFINED;
        return isOpen ? minus : null;
    }

    private long spaceAmount(Fragment f) {
        return Math.max(0, Math.min(number(f), largestSection)) * f.pattern.length;
    }

    private long number(Fragment f) {
        Value value = f.value;
        return value == null
                ? 0
                : resolver.resolve(value)
                        .filter(Resolved::isNumber)
                        .map(Resolved::number)
                        .orElse(0L);
    }

    private long jumpGrowth(Fragment f, long stretch) {
        if (f.tailSize != 1) {
            return 0;
        }
        Symbol symbol = java.util.Objects.requireNonNull(f.target);
        long target = f.amount;
        Fragment targetFragment = null;
        Optional<Resolved> resolved =
                symbol.state() == Symbol.State.ANCHORED ? Optional.empty() : resolver.resolve(symbol, 0);
        if (symbol.state() == Symbol.State.ANCHORED) {
            target += Resolver.offset(symbol);
            targetFragment = symbol.anchor() instanceof Fragment fragment ? fragment : null;
        } else if (resolved.isPresent()
                && resolved.get().symbol() != null
                && resolved.get().minus() == null) {
            Symbol base = java.util.Objects.requireNonNull(resolved.get().symbol());
            target += Resolver.offset(base) + resolved.get().number();
            targetFragment = base.anchor() instanceof Fragment fragment ? fragment : null;
        }
        if (stretch != 0 && targetFragment != null && targetFragment.marker != f.marker) {
            if (stretch < 0 || targetFragment.region == f.region) {
                target += stretch;
            } else if (target < f.address + f.fixedSize()) {
                return 0; // forward, and only looks backward because the target has not moved yet
            }
        }
        long distance = target - f.address - f.fixedSize();
        boolean fits = distance < 0 ? distance >= SHORT_REACH_BACKWARD : distance <= SHORT_REACH_FORWARD;
        return fits ? 0 : wide(f) - 1;
    }

    /** Checks what could not be checked while things moved, and sets the sections' sizes. */
    private boolean finish() {
        boolean good = true;
        long total = 0;
        for (Section section : sections) {
            long size = 0;
            Fragment largest = section.first();
            for (Fragment f = section.first(); f != null; f = f.next) {
                good &= check(f, section);
                size = f.address + f.fixedSize() + f.tailSize;
                largest = f.tailSize > largest.tailSize ? f : largest;
            }
            section.setSize(size);
            total += section.isNobits() ? 0 : size;
            if (total > largestSection && !section.isNobits()) {
                isMeasured = false;
                problems.sectionTooLarge(largest.place, section, size);
                good = false;
            }
        }
        return good;
    }

    private boolean check(Fragment f, Section section) {
        if (f.tail == Fragment.Tail.ORG) {
            long here = f.address + f.fixedSize();
            long target = orgTarget(f, section);
            if (target < here && backwards.containsKey(f)) {
                return false;
            }
            if (target < here) {
                problems.orgBackwards(f.place, target, here);
                return false;
            }
            Symbol open = takenAsZero(f);
            if (open != null) {
                problems.takenAsZero(f.place, open);
            }
        }
        if (f.tail == Fragment.Tail.ALIGN && (f.tailSize - f.extra) % f.pattern.length != 0) {
            problems.paddingUneven(f.place, f.tailSize, f.pattern.length);
            return false;
        }
        if (f.tail == Fragment.Tail.SPACE || f.tail == Fragment.Tail.SPACE_NOP || f.tail == Fragment.Tail.COMPUTED) {
            Value value = f.value;
            Optional<Resolved> resolved = value == null ? Optional.of(Resolved.of(0)) : resolver.resolve(value);
            if (resolved.isEmpty() || !resolved.get().isNumber()) {
                problems.amountUnknown(f.place);
                return false;
            }
            if (f.tail != Fragment.Tail.COMPUTED && resolved.get().number() < 0) {
                problems.amountNegative(f.place, resolved.get().number());
                return true; // a warning; nothing is filled
            }
            if (f.tail != Fragment.Tail.COMPUTED && resolved.get().number() > largestSection) {
                problems.sectionTooLarge(f.place, section, resolved.get().number());
                isMeasured = false;
                return false;
            }
        }
        return true;
    }
}
