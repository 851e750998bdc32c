/**
 * What an image holds, told from its bytes alone: {@link dev.bootsmith.imagebuilder.inspect.ImageInspector} makes an
 * {@link dev.bootsmith.imagebuilder.inspect.ImageReport}; {@link dev.bootsmith.imagebuilder.inspect.MountedVolume} shows the
 * files of the volumes in it, and {@link dev.bootsmith.imagebuilder.inspect.ImageEditor} writes images with other files.
 */
@NullMarked
package dev.bootsmith.imagebuilder.inspect;

import org.jspecify.annotations.NullMarked;
