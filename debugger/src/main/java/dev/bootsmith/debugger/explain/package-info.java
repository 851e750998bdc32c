/**
 * Fault records turned into prose.
 */
@NullMarked
package dev.bootsmith.debugger.explain;

import org.jspecify.annotations.NullMarked;
