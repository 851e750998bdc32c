/** Tests of the explanations. */
@NullMarked
package dev.bootsmith.debugger.explain;

import org.jspecify.annotations.NullMarked;
