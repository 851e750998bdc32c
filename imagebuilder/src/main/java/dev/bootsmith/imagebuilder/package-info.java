/**
 * Disk images without root: {@code dd}, layouts of whole disks, and checks of boot sectors.
 *
 * <p>Reading order: {@link dev.bootsmith.imagebuilder.recipe} (what stands at which sector),
 * {@link dev.bootsmith.imagebuilder.check.BootSectorCheck}, {@link dev.bootsmith.imagebuilder.dd.Dd}. Nothing here knows
 * how the bytes of a boot sector came to be.
 */
@NullMarked
package dev.bootsmith.imagebuilder;

import org.jspecify.annotations.NullMarked;
