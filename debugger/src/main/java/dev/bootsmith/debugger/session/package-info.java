/**
 * A machine as a debugger sees it: {@link dev.bootsmith.debugger.session.DebugTarget}. Front ends (the gdb protocol, a command line) know only this.
 */
@NullMarked
package dev.bootsmith.debugger.session;

import org.jspecify.annotations.NullMarked;
