/** Boots the samples and looks at what they do. */
@NullMarked
package dev.bootsmith.samples;

import org.jspecify.annotations.NullMarked;
