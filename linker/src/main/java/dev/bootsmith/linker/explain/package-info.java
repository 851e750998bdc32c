/**
 * A finished link as a picture: what lies where, and why. {@link dev.bootsmith.linker.explain.LinkPicture} holds the facts,
 * {@link dev.bootsmith.linker.explain.Explanation} tells them, {@link dev.bootsmith.linker.explain.LayoutDrawing} and
 * {@link dev.bootsmith.linker.explain.LayoutSvg} draw them.
 */
@NullMarked
package dev.bootsmith.linker.explain;

import org.jspecify.annotations.NullMarked;
