/**
 * What a run did, event by event.
 *
 * <p>In reading order: {@link dev.bootsmith.debugger.trace.TraceKind} (what can be asked for), {@link dev.bootsmith.debugger.trace.TraceEvent} (one thing
 * that happened), {@link dev.bootsmith.debugger.trace.Tracer} (turns what observers are told into events),
 * {@link dev.bootsmith.debugger.trace.TraceText} (an event as a line), {@link dev.bootsmith.debugger.trace.TraceDiff} (where two traces part). Files are
 * written and read by whoever has them.
 */
@NullMarked
package dev.bootsmith.debugger.trace;

import org.jspecify.annotations.NullMarked;
