package dev.bootsmith.imagebuilder.dd;

/**
 * The words of {@code iflag=} and {@code oflag=}, in lower case on the command line.
 *
 * <p>{@code nonblock noatime nocache noctty} are hints to the kernel that Java cannot pass on. They never change which bytes
 * are copied, so they are accepted.
 */
enum DdFlag {
    APPEND(Side.BOTH),
    CIO(Side.NEITHER),
    DIRECT(Side.BOTH),
    DIRECTORY(Side.BOTH),
    DSYNC(Side.BOTH),
    SYNC(Side.BOTH),
    FULLBLOCK(Side.INPUT),
    NONBLOCK(Side.BOTH),
    NOATIME(Side.BOTH),
    NOCACHE(Side.BOTH),
    NOCTTY(Side.BOTH),
    NOFOLLOW(Side.BOTH),
    COUNT_BYTES(Side.BOTH),
    SKIP_BYTES(Side.BOTH),
    SEEK_BYTES(Side.BOTH);

    /** Where a flag is allowed; GNU dd accepts the three {@code _bytes} flags on either side. */
    enum Side {
        INPUT,
        OUTPUT,
        BOTH,
        /** Known to other systems only; refused as GNU/Linux refuses it. */
        NEITHER
    }

    private final Side side;

    DdFlag(Side side) {
        this.side = side;
    }

    boolean isAllowedOn(Side wanted) {
        return side == Side.BOTH || side == wanted;
    }
}
