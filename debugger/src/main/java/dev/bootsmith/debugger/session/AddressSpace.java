package dev.bootsmith.debugger.session;

/** How an address is meant. */
public enum AddressSpace {
    /** Behind segmentation, before paging. */
    LINEAR,
    /** What goes to the memory bus. */
    PHYSICAL,
    /** An offset in a segment, whose selector stands beside it. */
    LOGICAL
}
