/**
 * What an assembly is asked to do: {@link dev.bootsmith.assembler.option.AssemblerOptions}, and GNU as's command line,
 * {@link dev.bootsmith.assembler.option.AsOptionsParser}.
 */
@NullMarked
package dev.bootsmith.assembler.option;

import org.jspecify.annotations.NullMarked;
