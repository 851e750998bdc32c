package dev.bootsmith.emulator.paging;

/**
 * What an access wants from a page.
 *
 * @sdm Vol. 3A, 4.6.1
 */
public enum PageAccess {
    READ,
    WRITE,
    EXECUTE
}
