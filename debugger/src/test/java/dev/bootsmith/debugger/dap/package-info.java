/** Tests of the debug adapter, by a scripted editor. */
@NullMarked
package dev.bootsmith.debugger.dap;

import org.jspecify.annotations.NullMarked;
