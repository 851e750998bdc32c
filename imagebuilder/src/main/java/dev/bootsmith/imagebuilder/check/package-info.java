/** Looks at boot sectors before they are booted: {@link dev.bootsmith.imagebuilder.check.BootSectorCheck}. */
@NullMarked
package dev.bootsmith.imagebuilder.check;

import org.jspecify.annotations.NullMarked;
