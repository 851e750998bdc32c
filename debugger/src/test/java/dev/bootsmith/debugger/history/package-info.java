/** Tests of time travel. */
@NullMarked
package dev.bootsmith.debugger.history;

import org.jspecify.annotations.NullMarked;
