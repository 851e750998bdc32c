/** The project file {@code bootsmith.toml}: {@link dev.bootsmith.toolchain.project.ProjectFile}. */
@NullMarked
package dev.bootsmith.toolchain.project;

import org.jspecify.annotations.NullMarked;
