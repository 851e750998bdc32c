/** Tests of the trace. */
@NullMarked
package dev.bootsmith.debugger.trace;

import org.jspecify.annotations.NullMarked;
