/**
 * The road to 64-bit mode as a list of steps, ticked off while a guest runs: {@link dev.bootsmith.debugger.checklist.LongModeChecklist}.
 */
@NullMarked
package dev.bootsmith.debugger.checklist;

import org.jspecify.annotations.NullMarked;
