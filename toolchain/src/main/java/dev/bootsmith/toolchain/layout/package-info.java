/**
 * From the names in a project file to an image: {@link dev.bootsmith.toolchain.layout.ImageAssembler} finds the bytes and
 * hands them to the image builder.
 */
@NullMarked
package dev.bootsmith.toolchain.layout;

import org.jspecify.annotations.NullMarked;
