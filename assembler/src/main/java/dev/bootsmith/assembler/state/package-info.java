/**
 * What is known while statements are read one after another: {@link dev.bootsmith.assembler.state.AssemblyState} and its
 * parts. Directives and instructions change it; nothing here knows a directive.
 */
@NullMarked
package dev.bootsmith.assembler.state;

import org.jspecify.annotations.NullMarked;
