package dev.bootsmith.emulator.fault;

import dev.bootsmith.emulator.paging.PageWalk;

/** The check that failed, as a typed fact. */
public interface FaultReason {
    /** A page walk ended in a fault. */
    record PageAccessDenied(PageWalk walk) implements FaultReason {}
}
