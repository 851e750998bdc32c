/**
 * Source text and places in it.
 *
 * <p>Read {@link dev.bootsmith.core.source.SourceFile} first, then {@link dev.bootsmith.core.source.SourceSpan}. This
 * package knows nothing of any language.
 */
@NullMarked
package dev.bootsmith.core.source;

import org.jspecify.annotations.NullMarked;
