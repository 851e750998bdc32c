/**
 * Fault records turned into prose.
 *
 * <p>In reading order: {@link dev.bootsmith.debugger.explain.FaultExplainer} (facts and words brought together),
 * {@link dev.bootsmith.debugger.explain.ExplainedFault} (the result), {@link dev.bootsmith.debugger.explain.FaultStory} (as text for a person). The
 * words are in the module's bundles; a new kind of reason needs its texts there.
 */
@NullMarked
package dev.bootsmith.debugger.explain;

import org.jspecify.annotations.NullMarked;
