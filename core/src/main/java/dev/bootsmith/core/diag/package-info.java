/**
 * What is wrong with the user's input, and how it is told.
 *
 * <p>Reading order: {@link dev.bootsmith.core.diag.Diagnostic}, {@link dev.bootsmith.core.diag.DiagnosticCode},
 * {@link dev.bootsmith.core.diag.DiagnosticSink}, {@link dev.bootsmith.core.diag.Messages},
 * {@link dev.bootsmith.core.diag.TextRenderer}. A library reports what it found to a sink and goes on; it never prints.
 * All human text stands in message bundles, one per module, in English and Simplified Chinese.
 */
@NullMarked
package dev.bootsmith.core.diag;

import org.jspecify.annotations.NullMarked;
