/** What {@code bootsmith explain} knows: {@link dev.bootsmith.cli.explain.Encyclopedia}. */
@NullMarked
package dev.bootsmith.cli.explain;

import org.jspecify.annotations.NullMarked;
