/**
 * Line tables and what else debuggers want: {@link dev.bootsmith.assembler.debug.LineRecorder} collects rows while the
 * source is read, {@link dev.bootsmith.assembler.debug.DebugSections} writes the sections at its end.
 */
@NullMarked
package dev.bootsmith.assembler.debug;

import org.jspecify.annotations.NullMarked;
