/**
 * Whole disk images: what stands at which sector ({@link dev.bootsmith.imagebuilder.disk.ImageRecipe}), and writing files so
 * that a failure leaves the old one whole ({@link dev.bootsmith.imagebuilder.disk.AtomicFile}).
 */
@NullMarked
package dev.bootsmith.imagebuilder.disk;

import org.jspecify.annotations.NullMarked;
