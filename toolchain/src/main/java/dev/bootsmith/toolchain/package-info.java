/**
 * One project to one bootable image: the only place where assembler, linker and image builder meet.
 *
 * <p>Reading order: {@link dev.bootsmith.toolchain.BuildRequest}, {@link dev.bootsmith.toolchain.BuildPipeline} (the steps in
 * order), {@link dev.bootsmith.toolchain.BuildResult}. {@link dev.bootsmith.toolchain.BuildPlan} says the same steps in GNU
 * commands.
 */
@NullMarked
package dev.bootsmith.toolchain;

import org.jspecify.annotations.NullMarked;
