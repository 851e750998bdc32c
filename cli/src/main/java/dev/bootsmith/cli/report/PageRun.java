package dev.bootsmith.cli.report;

/**
 * Neighbouring pages of one size that map neighbouring memory with the same rights.
 *
 * @param linear linear address of the first, sign-extended in 64-bit paging
 * @param physical physical address of the first
 * @param sizeBytes size of one page
 * @param count how many
 * @param flags the rights, for example {@code P RW US}
 */
public record PageRun(long linear, long physical, long sizeBytes, long count, String flags) {
    boolean isFollowedBy(PageRun next) {
        return sizeBytes == next.sizeBytes
                && flags.equals(next.flags)
                && linear + sizeBytes * count == next.linear
                && physical + sizeBytes * count == next.physical;
    }

    PageRun plusOne() {
        return new PageRun(linear, physical, sizeBytes, count + 1, flags);
    }

    /** Returns the size as people write it: 4KiB, 2MiB, 4MiB, 1GiB. */
    public String sizeText() {
        if (sizeBytes >= 1 << 30) {
            return (sizeBytes >> 30) + "GiB";
        }
        return sizeBytes >= 1 << 20 ? (sizeBytes >> 20) + "MiB" : (sizeBytes >> 10) + "KiB";
    }
}
