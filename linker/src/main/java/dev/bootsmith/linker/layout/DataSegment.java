package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.Alignment;
import java.util.OptionalLong;

/**
 * What DATA_SEGMENT_ALIGN, DATA_SEGMENT_RELRO_END and DATA_SEGMENT_END agree on: where the data segment begins, so that
 * its read-only part ends with a page, or so that a page of the file is saved.
 *
 * @ld Builtin Functions, DATA_SEGMENT_ALIGN
 */
final class DataSegment {
    private enum Phase {
        NONE,
        BEGUN,
        RELRO_SEEN,
        END_SEEN,
        /** The base is given, so that the read-only part ends with a page. */
        RELRO_ADJUSTED,
        /** The base is rounded to small pages, so that a page is saved. */
        ADJUSTED,
        DONE
    }

    private Phase phase = Phase.NONE;
    private boolean relroWanted;
    private long base;
    private long commonPageSize = 1;
    private long maxPageSize = 1;
    private long relroOffset;
    private long relroEnd;
    private long end;

    /** Begins a pass that finds out what there is. */
    void begin(boolean isRelroWanted) {
        relroWanted = isRelroWanted;
        phase = Phase.NONE;
        relroEnd = 0;
    }

    /** Returns the beginning of the data segment; nothing where another one has begun. */
    OptionalLong align(long dot, long maxPage, long commonPage) {
        long page = BuiltinFunctions.roundUp(dot, maxPage);
        switch (phase) {
            case RELRO_ADJUSTED -> {
                return OptionalLong.of(base);
            }
            case ADJUSTED -> {
                return OptionalLong.of(
                        commonPage < maxPage ? page + ((dot + commonPage - 1) & (maxPage - commonPage)) : page);
            }
            case NONE -> {
                phase = Phase.BEGUN;
                base = unadjusted(page, dot, maxPage);
                commonPageSize = commonPage;
                maxPageSize = maxPage;
                relroEnd = 0;
                return OptionalLong.of(base);
            }
            case DONE -> {
                return OptionalLong.of(unadjusted(page, dot, maxPage));
            }
            default -> {
                return OptionalLong.empty();
            }
        }
    }

    /** At the same place of the next page the file needs no gap; a part that becomes read-only will be moved anyway. */
    private long unadjusted(long page, long dot, long maxPage) {
        return relroWanted ? page : page + (dot & (maxPage - 1));
    }

    /** Returns the end of the part that becomes read-only; nothing where no data segment has begun. */
    OptionalLong relroEnd(long offset, long address) {
        relroOffset = offset;
        if (phase == Phase.NONE || phase == Phase.RELRO_SEEN || phase == Phase.END_SEEN) {
            return OptionalLong.empty();
        }
        if (phase == Phase.BEGUN || phase == Phase.RELRO_ADJUSTED) {
            relroEnd = address + offset;
        }
        if (phase == Phase.RELRO_ADJUSTED && (relroEnd & (maxPageSize - 1)) != 0) {
            relroEnd = Alignment.up(relroEnd, maxPageSize);
            return OptionalLong.of(relroEnd - offset);
        }
        if (phase == Phase.BEGUN) {
            phase = Phase.RELRO_SEEN;
        }
        return OptionalLong.of(address);
    }

    /** Returns whether a data segment ends here. */
    boolean end(long address) {
        boolean known = phase != Phase.NONE && phase != Phase.END_SEEN;
        if (phase == Phase.BEGUN || phase == Phase.RELRO_SEEN) {
            phase = Phase.END_SEEN;
            end = address;
        }
        return known;
    }

    boolean isComplete() {
        return phase == Phase.END_SEEN;
    }

    boolean hasRelro() {
        return relroEnd != 0;
    }

    /** Decides whether a page can be saved; returns whether the addresses are to be computed once more. */
    boolean saveAPage() {
        long first = -base & (commonPageSize - 1);
        long last = end & (commonPageSize - 1);
        boolean onePage = Alignment.down(base, commonPageSize) == Alignment.down(end, commonPageSize);
        if (first != 0 && last != 0 && !onePage && first + last <= commonPageSize) {
            phase = Phase.ADJUSTED;
            return true;
        }
        phase = Phase.DONE;
        return false;
    }

    /** Moves the base such that the read-only part ends with a page. */
    void adjustForRelro(java.util.List<OutputSection> sections) {
        long wanted = Alignment.up(relroEnd, maxPageSize) - relroOffset;
        for (int i = sections.size() - 1; i >= 0; i--) {
            OutputSection section = sections.get(i);
            boolean inside = section.isAllocated()
                    && Long.compareUnsigned(section.virtualAddress(), base) >= 0
                    && Long.compareUnsigned(section.virtualAddress(), relroEnd - relroOffset) < 0;
            if (inside) {
                long size = section.isThreadLocalBss() ? 0 : section.size();
                long bump = wanted - (section.virtualAddress() + size);
                wanted = Alignment.down(section.virtualAddress() + bump, section.alignment());
            }
        }
        base = wanted;
        phase = Phase.RELRO_ADJUSTED;
    }

    void setBase(long newBase) {
        base = newBase;
    }

    long base() {
        return base;
    }

    long relroEnd() {
        return relroEnd;
    }

    void finish() {
        if (phase != Phase.RELRO_ADJUSTED && phase != Phase.ADJUSTED) {
            phase = Phase.DONE;
        }
    }
}
