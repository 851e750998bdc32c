/**
 * Time travel: {@link dev.bootsmith.debugger.history.History} keeps snapshots of a machine as it runs, and reaches any earlier instruction by restoring one and
 * running on from there. {@link dev.bootsmith.debugger.history.SnapshotList} holds them within a limit of memory.
 *
 * <p>Knows machines and positions, no breakpoints and no symbols. A position is the number of instructions that all processors have retired.
 */
@NullMarked
package dev.bootsmith.debugger.history;

import org.jspecify.annotations.NullMarked;
